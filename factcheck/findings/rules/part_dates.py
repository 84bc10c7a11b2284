"""Dates of which the texts tell a part: two Fridays of undated pages, "9 p.m." and "9 p.m."."""

import re
from functools import lru_cache

import attrs

from factcheck.findings.two import Two
from factcheck.model import Grain, Moment
from factcheck.model.nearness import Nearness

_ALIKE = 10  # minutes: clock times that are one
_HOUR, _DAY = 60, 24 * 60
_TIMEX = re.compile(
    r"(?:(?P<year>\d{4}|XXXX)-(?:(?P<month>\d\d)-(?P<day>\d\d)|WXX-(?P<weekday>[1-7])))?"
    r"(?:T(?:(?P<hour>\d\d):(?P<minute>\d\d)|(?P<part>[A-Z]{2})))?"
)
_NIGHT = frozenset({"EV", "NI"})  # an evening may be called a night


@attrs.frozen
class Told:
    """What a date tells; None where it does not."""

    year: str | None = None
    day: str | None = None  # of the year: "12-06"
    weekday: str | None = None  # "1" is Monday
    minute: int | None = None  # of the day
    part: str | None = None  # of the day: "MO"

    @property
    def days(self) -> tuple[str | None, ...]:
        """The parts that must be equal where both tell them."""
        return self.year, self.day, self.weekday


def told_alike(two: Two) -> bool:
    """Say whether what two dates tell is the same, and nothing clashes; one is not settled."""
    pair = _both(two)
    if pair is None or _clash(*pair):
        return False
    one, other = pair
    shared = one.day is not None and one.day == other.day
    weekday = one.weekday is not None and one.weekday == other.weekday
    return shared or weekday or None not in (one.minute, other.minute)


def another_weekday(two: Two) -> bool:
    """Say whether two dates name two weekdays, and the week of one at least is not known."""
    pair = _both(two)
    if pair is None:
        return False
    one, other = (told.weekday for told in pair)
    return None not in (one, other) and one != other


def told(moment: Moment) -> Told:
    """Return what a date tells of the day, settled or not.

    >>> told(Moment(grain=Grain.DAY, timex="XXXX-WXX-5TNI", unresolved="no date")).weekday
    '5'
    """
    found = _told(moment.timex)
    if found.year and not moment.resolved:
        return Told()  # whoever tells the year leaves something else open: the order of its parts
    day = moment.first_day
    if day is None or day != moment.last_day or moment.grain.rank > Grain.DAY.rank:
        return found
    weekday = str(day.isoweekday())
    return attrs.evolve(found, year=str(day.year), day=f"{day:%m-%d}", weekday=weekday)


def _both(two: Two) -> tuple[Told, Told] | None:
    if two.near is not Nearness.UNSETTLED or len(two.moments) < 2:
        return None
    return told(two.moments[0]), told(two.moments[1])


@lru_cache(maxsize=1 << 10)
def _told(timex: str) -> Told:
    match = _TIMEX.match(timex)
    if match is None:
        return Told()
    year, month, day, weekday, hour, minute, part = match.groups()
    return Told(
        year if year and year.isdigit() else None,
        f"{month}-{day}" if month else None,
        weekday,
        int(hour) * _HOUR + int(minute) if hour else None,
        part,
    )


def _clash(one: Told, other: Told) -> bool:
    """Say whether two dates tell what excludes each other."""
    if any(
        None not in pair and pair[0] != pair[1] for pair in zip(one.days, other.days, strict=True)
    ):
        return True
    if one.minute is not None and other.minute is not None:
        gap = abs(one.minute - other.minute)
        return min(gap, _DAY - gap) > _ALIKE
    parts = {one.part, other.part} - {None}
    return len(parts) > 1 and parts != _NIGHT
