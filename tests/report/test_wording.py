"""How values and places are told."""

from datetime import UTC, date, datetime
from decimal import Decimal

import attrs
import pytest

from factcheck.model import Article, Dated, Grain, Hedge, Moment, Quote, Span, Value
from factcheck.report.wording import day_of, excerpt, file_of, place, told
from tests.builders import at_least, day, more_than, people, quantity
from tests.report.example import HERALD, HERALD_LOSSES

READS: dict[str, Value] = {
    "34 people": people(34),
    "3 in rank": quantity(3, "rank"),
    "at least 30 people": at_least(30),
    "more than 37,000 people": more_than(37000),
    "at most 5 miles": quantity(None, "mile", 5, hedge=Hedge.AT_MOST),
    "1 mile": quantity(1, "mile"),
    "10 to 15 times": quantity(10, "times", 15),
    "2.5 %": quantity(Decimal("2.50"), "percent"),
    "0.3 percentage points": quantity(Decimal("0.3"), "percentage_point"),
    "about 1,200": quantity(1200, hedge=Hedge.ABOUT),
    "6 feet": quantity(6, "foot"),
    "3 centuries": quantity(3, "century"),
    "30 kilometre / hour": quantity(30, "kilometre / hour"),
    "4,500,000 USD": quantity(Decimal("4.5E+6"), "USD"),
    "2024-07-05": day("2024-07-05"),
    "2024-02": day("2024-02-01", "2024-02-29", grain=Grain.MONTH, timex="2024-02"),
    "2023": day("2023-01-01", "2023-12-31", grain=Grain.YEAR, timex="2023"),
    "2024-07-01 to 2024-07-07": day("2024-07-01", "2024-07-07", grain=Grain.WEEK),
    "from 2022-01-01": Moment(start=date(2022, 1, 1), grain=Grain.QUARTER, timex="2022-Q1"),
    "until 2022-03-31": Moment(end=date(2022, 3, 31), grain=Grain.QUARTER, timex="2022-Q1"),
    "2024-04-26 07:37+00:00": Moment(
        start=datetime(2024, 4, 26, 7, 37, tzinfo=UTC),
        end=datetime(2024, 4, 26, 7, 37, tzinfo=UTC),
        grain=Grain.MINUTE,
        timex="2024-04-26T07:37Z",
    ),
    "unresolved (PAST_REF)": Moment(grain=Grain.YEAR, timex="PAST_REF"),
    "unresolved (no publication date)": Moment(
        grain=Grain.DAY, timex="XXXX-WXX-4", unresolved="no publication date"
    ),
    "2024-04-03 or 2024-03-04": Moment(
        grain=Grain.DAY,
        timex="2024-XX-XX",
        unresolved="day or month first",
        alternatives=(day("2024-04-03"), day("2024-03-04")),
    ),
}


@pytest.mark.parametrize(("words", "value"), READS.items(), ids=READS.keys())
def test_a_value_is_told_in_words(words: str, value: Value) -> None:
    """Hedge, figure and unit, as one would say them."""
    assert told(value) == words


def test_a_place_is_file_line_and_column() -> None:
    """Editors and terminals can open it; an article without a file goes by its id."""
    pathless = attrs.evolve(HERALD, path=None)

    assert place(Quote(HERALD, Span(18, 20))) == "story/herald.txt:3:1"
    assert place(Quote(pathless, Span(0, 5))) == "herald:1:1"
    assert file_of(pathless) == "herald"
    assert file_of(attrs.evolve(HERALD, path="desk/all.jsonl")) == "herald"
    assert file_of(attrs.evolve(HERALD, path="desk/all.rss")) == "herald"
    assert file_of(attrs.evolve(HERALD, id="stdin", path="stdin")) == "stdin"


def test_a_year_is_told_as_a_year() -> None:
    """What only a copyright line dates has no day."""
    published = Dated(date(2024, 1, 1), "copyright line", year_only=True)

    assert day_of(attrs.evolve(HERALD, published=published)) == "2024"
    assert day_of(attrs.evolve(HERALD, published=None)) is None


def test_an_excerpt_marks_the_figure_and_is_cut_at_words() -> None:
    """A sentence without an end does not flood the report."""
    text = "".join(part.text for part in excerpt(HERALD_LOSSES, around=24))

    assert text == "… said. Losses are «50 times those» of the previous year."


def test_an_excerpt_of_one_long_word_has_an_end() -> None:
    """Even where there is no space to cut at."""
    article = Article(id="a1", text=f"{'x' * 500} 34 {'y' * 500}")
    quote = Quote(article, Span(501, 503))
    claim = attrs.evolve(HERALD_LOSSES, quote=quote, sentence=Span(0, len(article.text)))

    assert len("".join(part.text for part in excerpt(claim, around=40))) < 100
