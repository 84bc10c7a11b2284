"""Properties of dates: what holds for every day and every anchor."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from factcheck.claims.sentences import Page
from factcheck.claims.times import dates_of
from factcheck.claims.times.calendar import bounds, easter, nth_weekday, shift
from factcheck.claims.times.page.order import full_year
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import load_calendar_words
from factcheck.reference.fiscal_years import calendar_of, load_fiscal_years
from factcheck.reference.language import load_language
from tests.builders import article

DAYS = some.dates(date(1900, 1, 1), date(2100, 12, 31))
ANCHORS = some.dates(date(1950, 1, 1), date(2050, 12, 31))
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def the(text: str, published: date) -> Moment:
    """Return the only date of a text."""
    page = Page(article(text, published=published.isoformat()), load_language("en"))
    (reading,) = (one for sentence in page.sentences for one in dates_of(sentence, page))
    return reading.moment


def forms(day: date) -> list[str]:
    """Return a day as it can be written."""
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(0 if 10 < day.day < 14 else day.day % 10, "th")
    return [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month} {day.day}{suffix}, {day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        f"the {day.day}{suffix} of {month} {day.year}",
        f"{month[:3]}. {day.day}, {day.year}" if month != "May" else f"{day.day} May, {day.year}",
        day.isoformat(),
    ]


@settings(deadline=None)
@given(DAYS)
def test_every_day_reads_in_every_form(day: date) -> None:
    """However a full date is written, it means that day, whenever it was published."""
    for form in forms(day):
        moment = the(f"The pact of {form} holds.", date(2000, 6, 15))

        assert (moment.start, moment.end, moment.grain) == (day, day, Grain.DAY), form


RELATIVE = [
    ("They met last month.", Grain.MONTH),
    ("They met last year.", Grain.YEAR),
    ("They met last week.", Grain.WEEK),
    ("They met yesterday.", Grain.DAY),
    ("They met two months ago.", Grain.MONTH),
    ("They met in March.", Grain.MONTH),
    ("They met on Thursday.", Grain.DAY),
    ("They meet next week.", Grain.WEEK),
    ("They met last November.", Grain.MONTH),
    ("They met last summer.", Grain.SEASON),
    ("The White House spent it in the last fiscal year.", Grain.FISCAL_YEAR),
]


@pytest.mark.parametrize(("sentence", "grain"), RELATIVE)
@settings(deadline=None)
@given(earlier=ANCHORS, days=some.integers(0, 800))
def test_time_runs_forward(sentence: str, grain: Grain, earlier: date, days: int) -> None:
    """A text that is published later never means an earlier day, and its grain stays."""
    first = the(sentence, earlier)
    second = the(sentence, earlier + timedelta(days=days))

    assert first.grain is second.grain is grain
    assert first.start <= second.start  # type: ignore[operator]
    assert first.end <= second.end  # type: ignore[operator]


@settings(deadline=None)
@given(ANCHORS, some.sampled_from(WEEKDAYS))
def test_a_weekday_lies_within_a_week(anchor: date, weekday: str) -> None:
    """In the past it is the latest such day, today included; in the future the next."""
    past = the(f"They met on {weekday}.", anchor).start
    ahead = the(f"They will meet on {weekday}.", anchor).start

    assert past is not None
    assert ahead is not None
    assert 0 <= (anchor - past).days < 7
    assert 0 <= (ahead - anchor).days < 7
    assert WEEKDAYS[past.weekday()] == WEEKDAYS[ahead.weekday()] == weekday


@settings(deadline=None)
@given(ANCHORS, some.sampled_from(MONTHS))
def test_a_month_lies_within_a_year(anchor: date, month: str) -> None:
    """A month of the past has begun before today, and not more than a year before."""
    past = the(f"They met in {month}.", anchor)

    assert past.start is not None
    assert past.start <= anchor
    assert anchor < shift(past.start, 12, Grain.MONTH)


@settings(deadline=None)
@given(DAYS, some.sampled_from([one for one in Grain if one is not Grain.FISCAL_YEAR]))
def test_a_unit_holds_its_day(day: date, grain: Grain) -> None:
    """The bounds of a unit enclose the day, but for the weekend, which its week holds."""
    first, last = bounds(day, grain)

    assert first <= last
    assert grain is Grain.WEEKEND or first <= day <= last


@settings(deadline=None)
@given(DAYS, some.integers(-50, 50))
def test_steps_of_days_and_weeks_go_back(day: date, steps: int) -> None:
    """So many weeks ahead and as many back is the same day."""
    assert shift(shift(day, steps, Grain.WEEK), -steps, Grain.WEEK) == day


@settings(deadline=None)
@given(some.integers(1583, 4000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    """Easter falls on a Sunday from 22 March to 25 April."""
    day = easter(year)

    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


def test_the_last_weekday_of_a_month() -> None:
    """Counted from the end, the nth weekday is the last."""
    assert nth_weekday(2024, 5, 0, -1) == date(2024, 5, 27)


@pytest.mark.parametrize(
    ("short", "anchor", "year"),
    [(24, 2024, 2024), (98, 2024, 1998), (30, 2024, 2030), (45, 2024, 1945), (2019, 2024, 2019)],
)
def test_two_figures_make_the_nearest_year(short: int, anchor: int, year: int) -> None:
    """A year of two figures is not far in the future."""
    assert full_year(short, date(anchor, 7, 5)) == year


FISCAL = [
    ("The Pentagon spent it in fiscal 2023.", "2022-10-01", "2023-09-30"),
    ("New Delhi spent it in fiscal 2023.", "2022-04-01", "2023-03-31"),
    ("Tokyo spent it in fiscal 2023.", "2023-04-01", "2024-03-31"),
    ("Canberra spent it in fiscal 2023.", "2022-07-01", "2023-06-30"),
]


@pytest.mark.parametrize(("sentence", "first", "last"), FISCAL)
def test_a_fiscal_year_is_that_of_its_state(sentence: str, first: str, last: str) -> None:
    """The same name means other days in another country."""
    moment = the(sentence, date(2024, 7, 5))

    assert (str(moment.start), str(moment.end)) == (first, last)


def test_the_sentence_outweighs_the_page() -> None:
    """Whose fiscal year it is, the sentence tells first, then the whole text."""
    calendar = calendar_of("Tokyo spent more.", "The United States, the US and Washington")

    assert calendar is load_fiscal_years()["japan"]
    assert calendar_of("They spent more.", "nobody knows where") is None


def test_a_word_is_told_once() -> None:
    """No word of time has two meanings without a phrase or a capital to tell them apart."""
    for first, entries in load_calendar_words().words.items():
        forms_of_words = [entry.forms for entry in entries]

        assert len(forms_of_words) == len(set(forms_of_words)), first
