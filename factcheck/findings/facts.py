"""The name of a fact: what several claims are about, as a newsroom would say it."""

from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.model import Aspect, Claim, Grain, Moment, Quantity
from factcheck.reference.fact_names import fact_names
from factcheck.reference.judgement import judgement

_COUNTS = frozenset({"count", "person"})
_NOT = "not "


def fact_of(claims: Iterable[Claim]) -> str:
    """Return what several claims are about, as the fullest of them tells it."""
    claim = max(claims, key=_fullness)
    what = _event(claim) if claim.is_moment else _figure(claim)
    told = [*_names(claim), *(place.name for place in claim.scope.place[:1]), *_when(claim)]
    return f"{what} ({', '.join(dict.fromkeys(told))})" if told else what


def _event(claim: Claim) -> str:
    measure = claim.subject.measure
    return f"the date of the {fact_names().dates.get(measure or '', measure or 'event')}"


def _names(claim: Claim) -> Iterator[str]:
    """Yield who takes part in an event, or of whom each has a figure: "the age (Ada Lindqvist)"."""
    names = [name.full for name in claim.subject.participants]
    if claim.is_moment:
        yield from names[:2]
    elif claim.subject.measure in judgement().holders:
        yield from names[:1]


def _figure(claim: Claim) -> str:
    subject, what = claim.subject, _level(claim)
    if subject.aspect is Aspect.LEVEL:
        return what
    bare = what.removeprefix("the number of ")
    told = f"the change in {what}" if subject.aspect is Aspect.CHANGE else f"the growth of {bare}"
    return f"{told} over {subject.base}" if subject.base else told


def _level(claim: Claim) -> str:
    """Return the name of a level: "the number of arrests of Chinese nationals"."""
    measure, counted = claim.subject.measure, claim.subject.counted
    unit = claim.stated.unit if isinstance(claim.stated, Quantity) else ""
    if counted is None:
        return _named(measure, unit) if measure else _kind(unit)
    if unit == "rank":
        return f"the rank of the {counted}"
    return _counted(measure, counted, unit)


def _counted(measure: str | None, counted: str, unit: str) -> str:
    """Return the name of a number of things or people."""
    if measure is None or measure.startswith(_NOT):
        return f"the number of {counted}"
    if unit == "count" and measure not in counted:
        return f"the number of {counted} ({measure})"
    named = _named(measure, unit)
    if " " not in counted.strip():
        return named
    said_twice = named.rsplit(maxsplit=1)[-1] in counted.split()
    return f"the number of {counted}" if said_twice else f"{named} of {counted}"


def _named(measure: str, unit: str) -> str:
    """Return the name of a measure, as that of a figure."""
    if name := fact_names().figures.get(measure):
        return name
    if measure.startswith(_NOT):
        return f"the number of those {measure}"
    plural = measure.endswith("s") and not measure.endswith("ss")
    return f"the number of {measure}" if plural and unit in _COUNTS else f"the {measure}"


def _kind(unit: str) -> str:
    """Return what a figure is where nothing else is known of it."""
    units = fact_names().units
    money = len(unit) == len("EUR") and unit.isupper()
    return units["money"] if money else units.get(unit, units["other"])


def _when(claim: Claim) -> Iterator[str]:
    period = claim.scope.period
    if not claim.is_moment and period is not None and period.resolved:
        yield in_words(period)


def in_words(moment: Moment) -> str:
    """Return a time as a newsroom writes it.

    >>> from datetime import date
    >>> in_words(Moment(start=date(2024, 2, 1), end=date(2024, 2, 29), grain=Grain.MONTH, timex=""))
    'February 2024'
    """
    first, last = moment.first_day, moment.last_day
    if first is None or last is None:
        known = first or last
        return f"{'since' if first else 'up to'} {_day(known)}" if known else moment.timex
    if moment.grain is Grain.FISCAL_YEAR:
        return f"fiscal {moment.timex.removeprefix('FY')}"
    if moment.grain is Grain.YEAR and first.year == last.year:
        return str(first.year)
    if moment.grain is Grain.MONTH and first.month == last.month:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return _day(first) if first == last else f"{_day(first)} to {_day(last)}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _fullness(claim: Claim) -> tuple[int, str]:
    subject = claim.subject
    told = (subject.measure, subject.counted, subject.base, claim.scope.period, claim.scope.place)
    return len(subject.participants) + sum(map(bool, told)), claim.id
