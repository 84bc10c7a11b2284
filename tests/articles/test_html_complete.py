"""No figure that a page shows is missing from what is read of it, whatever zone it stands in."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factcheck import read

PAGES = sorted((Path(__file__).parent / "files" / "html").glob("*.html"))
# What is no figure of the page: marks, what is struck out, what is not shown, stamps.
LEFT_OUT = (
    "script",
    "style",
    "title",
    "sup",
    "sub",
    "s",
    "strike",
    "del",
    "time",
    "noscript",
    "svg",
)
UNSEEN = ("sr-only", "visually-hidden", "screen-reader-text")
EMPTY = ("meta", "link", "img", "br", "hr", "input", "wbr", "amp-img")
WITHOUT_WIDTH = dict.fromkeys(map(ord, "\u00ad\u200b"))


class Shown(HTMLParser):
    """Collects the runs of digits that a page shows, by the parser of the standard library."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.figures: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what stands in an element that is left out."""
        left_out = self.inside or tag in LEFT_OUT or dict(attrs).get("class") in UNSEEN
        if left_out and tag not in EMPTY:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Go on behind it."""
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Collect the digits of a text."""
        if not self.inside:
            self.figures += re.findall(r"\d+", data.translate(WITHOUT_WIDTH))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_figure_stands_in_the_text(path: Path) -> None:
    """Each run of digits is there, in the article or in what is set aside."""
    shown = Shown()
    shown.feed(path.read_bytes().decode("utf-8", "replace"))
    [article] = read(path)
    runs = set(re.findall(r"\d+", article.text))
    pieces = "".join(article.text.split())

    assert shown.figures
    assert [one for one in shown.figures if one not in runs and one not in pieces] == []
