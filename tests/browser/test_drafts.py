"""The page of a draft in a real browser: quiet, readable, its notes beside or below the text."""

from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator

from factcheck.model import DraftReport
from factcheck.report.drafted.as_html import render
from tests.browser.screens import PHONE, Screens
from tests.drafting.desk import against
from tests.report.hostile import hostile_draft

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
DRAFT = (
    "Fire kills 43 people in Porto harbour\n\n"
    "The fire in the Porto harbour killed 34 people. It hurt 20 people, and the harbour was "
    "closed for 12 days.\n"
    "Losses are $5 million. In all 34 people were killed in the fire in the Porto harbour."
)
SOURCES = {
    "Herald 2024-07-08": "The fire in the Porto harbour killed 34 people. It hurt 20 people.",
    "Tribune 2024-07-09": "In the fire in the harbour of Porto 41 people were killed.",
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of a draft."""
    return _written(against(DRAFT, SOURCES), tmp_path_factory.mktemp("draft"))


def _written(report: DraftReport, folder: Path) -> Path:
    path = folder / "draft.html"
    path.write_text(render(report), "utf-8", newline="")
    return path


def _box(one: Locator) -> dict[str, float]:
    found = one.bounding_box()
    assert found is not None
    return {side: found[side] for side in ("x", "y", "width", "height")}


@pytest.mark.parametrize("light", ["light", "dark"])
def test_no_barrier(light: Literal["light", "dark"], page: Path, screens: Screens) -> None:
    """By day and by night, folded and unfolded: axe-core finds nothing."""
    screen = screens.open(page, color_scheme=light)
    screen.unfold()
    found = Axe().run(screen.page, options=RULES).response["violations"]

    assert [one["id"] for one in found] == []


def test_a_hostile_draft_is_quiet(tmp_path: Path, screens: Screens) -> None:
    """It runs nothing, asks for nothing, and nothing of it is stopped."""
    screen = screens.open(_written(hostile_draft(), tmp_path))

    assert (screen.complaints, screen.asked_for, screen.stopped) == ([], [], [])


def test_notes_stand_beside_the_text_on_a_desk(page: Path, screens: Screens) -> None:
    """Each begins where its paragraph does, to the right of it."""
    screen = screens.open(page)
    for row in screen.page.locator(".row:has(.margin)").all():
        text, notes = _box(row.locator(".text")), _box(row.locator(".margin"))

        assert notes["x"] >= text["x"] + text["width"]
        assert abs(notes["y"] - text["y"]) < 2


def test_notes_stand_below_the_text_on_a_phone(page: Path, screens: Screens) -> None:
    """Each stands below its paragraph, and nothing is wider than the screen."""
    screen = screens.open(page, viewport=PHONE)
    for row in screen.page.locator(".row:has(.margin)").all():
        text, notes = _box(row.locator(".text")), _box(row.locator(".margin"))

        assert notes["y"] >= text["y"] + text["height"]
    assert screen.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_from_a_figure_to_its_note_and_back(page: Path, screens: Screens) -> None:
    """The sign behind a figure leads to its note, and the note to the figure, without a script."""
    screen = screens.open(page, java_script_enabled=False)
    screen.page.locator("#m1").click()

    assert screen.page.url.endswith("#n1")

    screen.page.locator("#n1 .back").click()

    assert screen.page.url.endswith("#m1")
