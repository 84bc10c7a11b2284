"""A page of four times the lines costs four times the work, whatever its lines are."""

from collections.abc import Callable
from cProfile import Profile
from datetime import date

import pytest

from factcheck import check
from factcheck.claims import extract
from factcheck.model import Article, Dated

# Four times the lines may need this many times the calls: 4 is linear, 16 the square.
MOST = 4**1.25
LINES = 25

_FIRST = ("Bran", "Cor", "Dal", "Fen", "Gar", "Hol", "Kel", "Lor", "Mar", "Nor", "Pel", "Quil")
_SECOND = ("ton", "vik", "mere", "dale", "ford", "wick", "stead", "ham", "burg", "field", "by")
_GIVEN = ("Anna", "Peter", "Maria", "John", "Elena", "David", "Sara")


def _town(number: int) -> str:
    return _FIRST[number % 12] + _SECOND[number // 12 % 11] + "s" * (number // 132)


def _person(number: int) -> str:
    return f"{_GIVEN[number % 7]} {_town(number // 3)}"


# What a page brings: its lines, by their number.
PAGES: dict[str, Callable[[int], str]] = {
    "items with places": lambda at: f"{_town(at)}: {at % 90 + 10} persons have died",
    "rows of a table": lambda at: f"{_town(at)}: Deaths: {at + 1000:,}; Injured: {at + 10}.",
    "one word a line": _town,
    "numbers": lambda at: f"{at * 37 % 9999 + 1:,}",
    "bullets with dates": lambda at: f"- {at % 28 + 1} March 2026: {at + 2} homes burned",
    "headings": lambda at: f"Storm Hits {_town(at)} As {at % 90 + 10} People Flee",
    "names": _person,
    "places with figures": lambda at: f"{_town(at)}, {at % 90 + 10} dead",
    "live entries": lambda at: (
        f"{at // 60 % 24:02}:{at % 60:02} GMT - {_person(at)} says {at + 10} people were hurt."
    ),
    "turns of a transcript": lambda at: (
        f"{_person(at % 5).upper()}: We have {at + 10} people there. It was {at % 40} on Monday."
    ),
    "footnotes": lambda at: (
        f'[{at}] {_person(at)}, "The {_town(at)} report", {at % 28 + 1} March 2026, p. {at}.'
    ),
    "quotes": lambda at: f'"We lost {at + 10} homes," {_person(at)} said.',
    "one family": lambda at: (
        f"{_GIVEN[at % 7]} {_town(at)} Berg said {at + 10} people died. Berg saw {at + 3} cars."
    ),
    "places told again": lambda at: f"In {_town(at)}, {at + 10} died. There, {at + 3} were hurt.",
}


def _article(line: Callable[[int], str], lines: int, name: str = "page") -> Article:
    text = "\n".join(line(number) for number in range(lines))
    return Article(id=name, text=text, published=Dated(date(2026, 3, 20), "manifest"))


def _calls(work: Callable[[], object]) -> int:
    """Return how many functions some work calls: a measure that no other work disturbs."""
    profile = Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("line", PAGES.values(), ids=PAGES.keys())
def test_four_times_the_lines_need_four_times_the_calls(line: Callable[[int], str]) -> None:
    """No list of a page is gone through again for each of its lines."""
    extract(_article(line, 8))
    small = _calls(lambda: extract(_article(line, LINES)))
    large = _calls(lambda: extract(_article(line, 4 * LINES)))

    assert large < MOST * small


@pytest.mark.parametrize("name", ["places with figures", "quotes"])
@pytest.mark.parametrize("papers", [1, 3])
def test_many_claims_of_few_articles(name: str, papers: int) -> None:
    """A claim of a long page meets a few others, not all of its page."""

    def settle(lines: int) -> None:
        articles = [_article(PAGES[name], lines, f"paper {number}") for number in range(papers)]
        check(articles)

    settle(8)
    small = _calls(lambda: settle(LINES))
    large = _calls(lambda: settle(4 * LINES))

    assert large < MOST * small
