"""Every day from 1800 to 2200, in eight written forms."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from factcheck.claims.sentences import Page
from factcheck.claims.times import dates_of
from factcheck.model import Grain, Moment
from factcheck.reference.language import load_language
from tests.builders import article

FIRST, LAST = date(1800, 1, 1), date(2200, 12, 31)
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ORDINALS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
]  # fmt: skip


def forms(day: date) -> tuple[str, ...]:
    """Return the eight forms of a day."""
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(0 if 10 < day.day < 14 else day.day % 10, "th")
    return (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{weekday}, {month} {day.day}{suffix}, {day.year}",
        f"the {day.day}{suffix} of {month} {day.year}",
        f"the {ORDINALS[day.day - 1]} of {month}, {day.year}",
        f"{day.day}-{month[:3]}-{day.year}",
        f"{day.year}/{day.month:02}/{day.day:02}",
        day.isoformat(),
    )


def told(lines: list[str]) -> list[tuple[str, Moment]]:
    """Return the dates of a text of some lines: words and moment."""
    page = Page(article("\n".join(lines), published="2000-06-15"), load_language("en"))
    return [
        (sentence.phrase(one.first, one.last), one.moment)
        for sentence in page.sentences
        for one in dates_of(sentence, page)
    ]


@settings(deadline=None, max_examples=50)
@given(some.dates(FIRST, LAST))
def test_a_day_reads_in_all_forms(day: date) -> None:
    """However a full date is written, it means that day, and its quote is all of it."""
    written = forms(day)
    found = told([f"The pact of {form} holds." for form in written])

    assert [words for words, _ in found] == list(written)
    assert all((one.start, one.end, one.grain) == (day, day, Grain.DAY) for _, one in found)
    assert all(one.timex == day.isoformat() for _, one in found)


@pytest.mark.parametrize("century", range(1800, 2210, 100))
def test_no_day_is_left_out(century: int) -> None:
    """All days of four centuries are read, each in one of the forms, turn about."""
    first, last = date(century, 1, 1), min(date(century + 99, 12, 31), LAST)
    days = [first + timedelta(days=step) for step in range((last - first).days + 1)]
    written = [forms(day)[day.toordinal() % 8] for day in days]
    lines = ["; ".join(written[at : at + 31]) for at in range(0, len(written), 31)]
    found = told(lines)

    assert [(one.start, one.end) for _, one in found] == [(day, day) for day in days]
