"""Distances against the dates that they lead to: "August 23, in 40 days"."""

import itertools
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.told import (
    before,
    behind,
    between,
    days_of,
    has_digits_of_a_year,
    in_full,
    is_hedged,
    names_a_month,
    neighbours,
    only,
    published,
    single_day,
    slack_of,
    span_in_full,
    span_of,
    unit_of,
)
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Grain, Moment
from factcheck.reference.calendar_links import calendar_links

_APART = 3  # words and signs between a date and the same told again
_CLOSES = frozenset({"", ".", ",", ";", ":", ")", "]", "!", "-", "\u2013", "\u2014"})
_A_MONTH = 31  # days: nobody tells a day by more of them
_ANOTHER = 2  # slacks: what is off by less may be counted from the day before or after


def distances_to_dates(desk: Desk) -> Iterator[Sum]:
    """Yield a date beside its distance from today: "on August 23, in 40 days"."""
    for sentence in desk.sentences:
        for one, other in neighbours(sentence):
            length, there = (one, other) if unit_of(one) else (other, one)
            today, day = published(there), single_day(there)
            if unit_of(length) and day and today and _reaches(length, there):
                own = desk.by_article[there.quote.article.id]
                told = {known for claim in own if (known := single_day(claim))}
                yield from _reached(length, there, [today, *sorted(told)])


def _reaches(length: Claim, there: Claim) -> bool:
    words = between(length, there)
    led = not calendar_links()["in"].isdisjoint(before(length)[-1:])
    last = max(length, there, key=lambda claim: claim.quote.span.start)
    closed = "".join(behind(last)[:1]) in _CLOSES
    return led and closed and _beside(words) and not is_hedged(length)


def _reached(length: Claim, there: Claim, starts: list[date]) -> Iterator[Sum]:
    """Compare a date with its distance from today, or from any day that the article tells."""
    day, unit, days = single_day(there), unit_of(length), days_of(length)
    if day is None:
        return
    slack = max(Decimal(1), slack_of(unit, days))
    off = {start: abs((day - start).days - days) for start in starts}
    start = next((one for one in starts if off[one] <= slack), starts[0])
    working = f"{in_full(start)} + {(day - start).days} days = {in_full(day)}"
    if off[start] <= slack:
        yield Sum(code="distance-fits", claims=(length, there), working=working)
    elif day > start and min(off.values()) > _ANOTHER * slack and names_a_month(there):
        yield Sum(code="distance-does-not-fit", claims=(length, there), working=working)


def times_told_twice(desk: Desk) -> Iterator[Sum]:
    """Yield a date told by its distance, and again by the calendar: "ten years ago, in 2014"."""
    for sentence in desk.sentences:
        moments = tuple(claim for claim in sentence if claim.is_moment)
        for one, other in neighbours(moments):
            counted, dated = (one, other) if _is_counted(one) else (other, one)
            if _is_counted(counted) and _is_dated(dated) and _beside(between(one, other)):
                yield from _told_twice(counted, dated)


def _told_twice(counted: Claim, dated: Claim) -> Iterator[Sum]:
    here, there = span_of(counted), span_of(dated)
    if here is None or there is None:
        return
    gap = max((there[0] - here[1]).days, (here[0] - there[1]).days, 0)
    size, working = _size(counted.value), f"“{counted.quote.exact}” is {span_in_full(*here)}"
    without_year = not has_digits_of_a_year(dated) and _in_year(here[0]) == _in_year(there[0])
    if gap <= size // 2 or without_year:
        yield Sum(code="distance-fits", claims=(counted, dated), working=working)
    elif gap > size and has_digits_of_a_year(dated):
        yield Sum(code="distance-does-not-fit", claims=(counted, dated), working=working)


def _in_year(day: date) -> tuple[int, int]:
    return day.month, day.day


def days_ago(desk: Desk) -> Iterator[Sum]:
    """Yield the days that one article tells by their distance, and others by the calendar.

    Only what agrees is told: where the days differ, the fact itself is judged.
    """
    counted = [claim for claim in desk.claims if claim.compared and _is_past_days(claim)]
    dated = _by_event(desk) if counted else {}
    for claim in counted:
        day, today = single_day(claim), published(claim)
        related = _related(claim, dated, desk)
        if day and today and related:
            working = f"{in_full(today)} - {(today - day).days} days = {in_full(day)}"
            yield Sum(code="days-ago-fit", claims=(claim,), working=working, related=related)


_Event = tuple[object, ...]
_SHOWN = 24  # claims of other articles that are listed for one: more of them say no more


def _by_event(desk: Desk) -> dict[_Event, list[Claim]]:
    """Return the claims that tell a day by the calendar or its weekday, by its event."""
    found: dict[_Event, list[Claim]] = {}
    for claim in desk.claims:
        if claim.compared and not _is_counted(claim) and single_day(claim):
            for event in _events(claim, desk):
                found.setdefault(event, []).append(claim)
    return found


def _related(claim: Claim, dated: dict[_Event, list[Claim]], desk: Desk) -> tuple[Claim, ...]:
    """Return the first claims of other articles of one fact, or of one thing that has a name."""
    own = claim.quote.article.id
    found: dict[str, Claim] = {}
    for event in _events(claim, desk):
        others = (one for one in dated.get(event, ()) if one.quote.article.id != own)
        found.update((one.id, one) for one in itertools.islice(others, _SHOWN))
    return tuple(sorted(found.values(), key=lambda one: one.order)[:_SHOWN])


def _events(claim: Claim, desk: Desk) -> Iterator[_Event]:
    """Yield what the day of a claim may be known by: its fact, names, and who did what."""
    day, subject = single_day(claim), claim.subject
    if (fact := desk.facts.get(claim.id)) is not None:
        yield day, "fact", id(fact)
    for name in {name.key for name in subject.designations}:
        yield day, "name", name
    if subject.measure is not None:
        for name in {name.key for name in subject.participants}:
            yield day, "actor", name, subject.measure


def _is_past_days(claim: Claim) -> bool:
    today, day = published(claim), single_day(claim) if _is_counted(claim) else None
    return today is not None and day is not None and 1 < (today - day).days <= _A_MONTH


def _is_counted(claim: Claim) -> bool:
    words = claim.quote.exact.lower().split()
    return claim.is_moment and not calendar_links()["counted_from"].isdisjoint(words)


def _is_dated(claim: Claim) -> bool:
    dated = has_digits_of_a_year(claim) or names_a_month(claim)
    return claim.is_moment and dated and not _is_counted(claim)


def _beside(words: list[str]) -> bool:
    """Say whether a second time stands beside the first, behind a sign."""
    signs = {",", "(", "[", "-", "\u2013", "\u2014", ":"}
    plain = len(words) == 1 and not calendar_links()["on"].isdisjoint(words)
    return plain or (bool(words) and words[0] in signs and only(words, "apposed", _APART))


def _size(value: object) -> int:
    """Return how many days the unit of a distance has: "ten years ago" is good to a year."""
    if not isinstance(value, Moment):
        return 0
    sizes = {Grain.WEEK: 7, Grain.MONTH: 31, Grain.YEAR: 366, Grain.DECADE: 3660}
    return sizes.get(value.grain, 1)
