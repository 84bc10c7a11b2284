"""Take pictures of a page in Chromium: light, dark, as wide as a phone, and as printed.

    python scripts/screenshots.py REPORT.html OUT_FOLDER

Needs `playwright` (the extra `dev`) and a Chromium of the machine, or the one that $CHROMIUM names.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DESK = {"width": 1280, "height": 900}
PHONE = {"width": 380, "height": 800}
# The name of each picture, and the options of the browser's context.
PICTURES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "viewport": DESK},
    "dark": {"color_scheme": "dark", "viewport": DESK},
    "phone": {"color_scheme": "light", "viewport": PHONE},
    "phone-dark": {"color_scheme": "dark", "viewport": PHONE},
    "without-scripts": {"java_script_enabled": False, "viewport": DESK},
}
LONGEST = 6_000  # pixels of one picture
UNFOLD = "document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and the PDF; return 2 where there is no browser."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("page", type=Path, metavar="REPORT.html")
    parser.add_argument("folder", type=Path, metavar="OUT_FOLDER")
    options = parser.parse_args(arguments)
    wanted = (os.environ["CHROMIUM"],) if os.environ.get("CHROMIUM") else CHROMIUM
    executable = next(filter(None, map(shutil.which, wanted)), None)
    if executable is None:
        print(f"no browser found: {', '.join(wanted)}", file=sys.stderr)
        return 2
    options.folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for path in take(browser, options.page.resolve().as_uri(), options.folder):
            print(path)
        browser.close()
    return 0


def take(browser: Browser, address: str, folder: Path) -> Iterator[Path]:
    """Take all pictures of a page: folded as it opens, and in light with all folds open as well."""
    for name, options in PICTURES.items():
        context = browser.new_context(**options)
        page = context.new_page()
        page.goto(address)
        yield _picture(page, folder / f"{name}.png")
        if name == "light":
            page.pdf(path=folder / "printed.pdf", format="A4")
            yield folder / "printed.pdf"
            page.evaluate(UNFOLD)
            yield _picture(page, folder / "unfolded.png")
        context.close()


def _picture(page: Page, path: Path) -> Path:
    """Take a picture of a page from its top, as far down as a picture can go."""
    size = page.viewport_size
    height: int = page.evaluate("document.documentElement.scrollHeight")
    if size is not None:
        page.set_viewport_size({"width": size["width"], "height": min(height, LONGEST)})
    page.screenshot(path=path)
    return path


if __name__ == "__main__":
    sys.exit(main())
