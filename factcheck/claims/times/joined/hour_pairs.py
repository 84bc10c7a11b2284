"""Two bare hours beside a part of the day: "between 7 and 9 last night"."""

import attrs

from factcheck.claims.times.resolved.clocks import clock_of
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords

_HOURS = ("n12", "spelled")
# What may stand between the hours and the day: "from 7 to 9 on Friday night".
_BETWEEN = frozenset({"on", ","})
_EARLIEST_NIGHT, _NOON = 6, 12


def pair_before(
    one: Told, clock: Told | None, part: str, words: CalendarWords
) -> tuple[int, Told] | None:
    """Return the time from one hour to another in front of a day, and where it begins.

    *clock* is the clock time found in front: "between 10 and 11:30 this morning".
    """
    index = one.first
    index -= index > 0 and one.marked.sentence.lower[index - 1] in _BETWEEN
    return _pair(one, index, clock, part, words)


def pair_behind(one: Told, part: str, words: CalendarWords) -> Told | None:
    """Return the time from one hour to another behind a day: "last night between 7 and 9"."""
    lower = one.marked.sentence.lower
    last = one.last + (lower[one.last : one.last + 1] == [","]) + 4
    behind = lower[last] if last < len(lower) else ""
    if last > len(lower) or (behind and behind not in words.silent["hours_end"]):
        return None
    pair = _pair(one, last, None, part, words)
    return pair[1] if pair and pair[1].first > one.last else None


def _pair(
    one: Told, end: int, clock: Told | None, part: str, words: CalendarWords
) -> tuple[int, Told] | None:
    """Return the time that ends in front of a token, from one hour to another."""
    second = clock if clock is not None and clock.last == end else _hour(one, end - 1)
    if second is None or second.until or second.kind != "clock":
        return None
    link = second.first - 1
    first = clock if clock is not None and clock.last == link else _hour(one, link - 1)
    if first is None or not _opens(one, first.first - 1, link, words):
        return None
    first, second = (attrs.evolve(each, part=part, weak=False) for each in (first, second))
    if "meridiem" in second or not _is_run(first, second, part):
        return None
    return first.first, attrs.evolve(first, last=second.last, until=second)


def _hour(one: Told, index: int) -> Told | None:
    """Return a bare hour from 1 to 12, if a token is one and a number by itself."""
    sign = one.sign_at(index)
    if sign not in _HOURS or "spelled" in (one.sign_at(index - 1), one.sign_at(index + 1)):
        return None
    value = one.marked.value(index)
    if value is None or not 1 <= value <= _NOON or value != int(value):
        return None
    field = "hour" if sign == "n12" else "hour_word"
    return Told("clock", index, index + 1, one.marked, {field: index})


def _opens(one: Told, opener: int, link: int, words: CalendarWords) -> bool:
    """Say whether "between" or "from" opens it: not "the toll rose from 7 to 9 last night"."""
    lower, opening = one.marked.sentence.lower, one.sign_at(opener)
    if opening == "between":
        return lower[link] in words.guards.both
    before = lower[opener - 1] if opener > 0 else ""
    moved = before in words.figures["changes"] or before in words.silent["moving"]
    return opening == "from" and lower[link] in words.guards.to and not moved


def _is_run(first: Told, second: Told, part: str) -> bool:
    """Say whether the part of the day tells the half of both, and the second is the later one."""
    begins, ends = clock_of(first), clock_of(second)
    if begins is None or ends is None:
        return False
    if part == "NI":  # it begins before midnight
        return begins.hour > _NOON and (begins < ends or ends.hour < _EARLIEST_NIGHT)
    return begins < ends
