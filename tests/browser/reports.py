"""The reports that the browser opens, written as pages."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from factcheck import Article, Report, check, read
from factcheck.report import render
from tests.report.hostile import hostile_report

# A story with conflicts, one with superseded figures, one of files of all kinds.
STORIES = ("quarter-results", "harbour-fire")


def _story(name: str) -> Report:
    return check(read(f"fixtures/{name}"))


REPORTS: dict[str, Callable[[], Report]] = {
    "seeds": lambda: check(read("seeds")),
    **{story: partial(_story, story) for story in STORIES},
    "nothing": lambda: check([Article(id="letter", text="Nothing is counted here.")]),
    "hostile": hostile_report,
}
NAMES = tuple(REPORTS)


@cache
def report(name: str) -> Report:
    """Return a report of the table."""
    return REPORTS[name]()


class Pages:
    """Writes each page when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, name: str) -> Path:
        """Return the page of a report of the table."""
        path = self._folder / f"{name}.html"
        if not path.exists():
            content = render(report(name), "html")
            assert isinstance(content, str)
            path.write_text(content, "utf-8", newline="")
        return path
