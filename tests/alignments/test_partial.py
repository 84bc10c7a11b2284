"""Dates of which a part is told: what they share with others, and what excludes them."""

from datetime import datetime

import pytest

from factcheck.alignments import align, partial
from factcheck.alignments.partial import Parts, parts_of
from factcheck.model import Claim, Grain, Moment
from tests.builders import claim, day

PARTS = [
    ("2023-06-05", Parts("2023", "06-05", None)),
    ("XXXX-12-06", Parts(None, "12-06", None)),
    ("XXXX-12-XX", Parts(None, None, None)),
    ("2023-06-05T03:30", Parts("2023", "06-05", 210)),
    ("XXXX-XX-XXT15:05", Parts(None, None, 905)),
    ("T03:30", Parts(None, None, 210)),
    ("2023-06", Parts(None, None, None)),
    ("2023-W23", Parts(None, None, None)),
    ("XXXX-WXX-5", Parts(None, None, None)),
    ("PAST_REF", Parts(None, None, None)),
    ("", Parts(None, None, None)),
]


@pytest.mark.parametrize(("timex", "parts"), PARTS)
def test_parts(timex: str, parts: Parts) -> None:
    """What is not told, is not made up."""
    assert parts_of(timex) == parts


def open_time(timex: str) -> Moment:
    """Return a time that is not settled."""
    return Moment(grain=Grain.DAY, timex=timex, unresolved="part of it is told")


def minute(iso: str) -> Moment:
    """Return a minute of a day."""
    when = datetime.fromisoformat(iso)
    return Moment(start=when, end=when, grain=Grain.MINUTE, timex=iso)


DEC_6, NIGHT = open_time("XXXX-12-06"), open_time("T03:30")
# one time, another: whether they tell the same day, the same clock time, whether they clash
TIMES = {
    "the same day of the year": (DEC_6, day("2023-12-06"), (True, False, False)),
    "both of no year": (DEC_6, open_time("XXXX-12-06"), (True, False, False)),
    "another day of the year": (DEC_6, day("2023-12-07"), (False, False, True)),
    "another month": (DEC_6, open_time("XXXX-11-06"), (False, False, True)),
    "both are settled": (day("2023-12-06"), day("2023-12-06"), (False, False, False)),
    "settled in other years": (day("2023-12-06"), day("2022-12-06"), (False, False, False)),
    "the same minute": (NIGHT, minute("2023-12-06T03:30"), (False, True, False)),
    "minutes apart": (NIGHT, minute("2023-12-06T03:38"), (False, True, False)),
    "half an hour apart": (NIGHT, minute("2023-12-06T04:00"), (False, False, True)),
    "before and after midnight": (open_time("T23:57"), open_time("T00:02"), (False, True, False)),
    "noon and midnight": (open_time("T12:00"), open_time("T00:00"), (False, False, True)),
    "a day and a clock time": (DEC_6, NIGHT, (False, False, False)),
    "one day at two times": (
        open_time("XXXX-12-06T03:30"),
        minute("2023-12-06T09:00"),
        (False, False, True),
    ),
    "one time on two days": (
        open_time("XXXX-12-06T03:30"),
        minute("2023-12-07T03:30"),
        (False, False, True),
    ),
    "one day at one time": (
        open_time("XXXX-12-06T03:30"),
        minute("2023-12-06T03:30"),
        (True, True, False),
    ),
}


@pytest.mark.parametrize(("left", "right", "expected"), TIMES.values(), ids=TIMES.keys())
def test_what_two_times_tell(left: Moment, right: Moment, expected: tuple[bool, ...]) -> None:
    """Whichever is read first, and only where one of them leaves something open."""
    for one, other in ((left, right), (right, left)):
        same_day = partial.same_day_told(one, other)
        same_clock = partial.same_clock_told(one, other)
        assert (same_day, same_clock, partial.clash(one, other)) == expected


@pytest.mark.parametrize("timex", ["T03:30", "T23:55", "T00:00", "XXXX-12-06T03:55"])
def test_times_that_are_one_share_a_key(timex: str) -> None:
    """Also over the hour, and over midnight."""
    told = parts_of(timex)
    assert told.minute is not None
    for shift in range(-partial.ALIKE, partial.ALIKE + 1):
        other = (told.minute + shift) % (24 * 60)
        keys = set(parts_of(f"T{other // 60:02}:{other % 60:02}").keys())
        assert keys & set(told.keys()), shift


# -- as claims -----------------------------------------------------------------------------------

STORY = "The ferry Marenka ran aground off Torrin {}, the coastguard said."


def wreck(when: Moment, paper: str, measure: str | None = "crash") -> Claim:
    """Return a claim on the date of a wreck."""
    return claim(when, "that day", paper=paper, sentence=STORY, measure=measure)


def test_a_date_without_a_year_meets_its_like() -> None:
    """An article that is not dated speaks of the same day as one that is."""
    (group,) = align([wreck(open_time("XXXX-07-01"), "a"), wreck(day("2024-07-01"), "b")])

    assert len(group.claims) == 2


def test_a_date_without_a_year_leads_from_no_year_to_another() -> None:
    """It joins one of two dates that exclude each other."""
    days = [wreck(day(iso), paper) for iso, paper in (("2024-07-01", "a"), ("2023-07-01", "b"))]
    groups = align([*days, wreck(open_time("XXXX-07-01"), "c")])

    for group in groups:
        years = {one.value.timex[:4] for one in group.claims if one.value.timex}
        assert len(years - {"XXXX"}) == 1


def test_a_time_of_which_nothing_is_told_is_compared_with_none() -> None:
    """A day that is told by nothing is any day."""
    nothing = open_time("XXXX")
    one = claim(nothing, "that day", sentence=STORY)

    assert align([one, claim(nothing, "that day", sentence=STORY, paper="b")]) == ()
    assert not partial.tells_a_part(nothing)
