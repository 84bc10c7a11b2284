"""Joins: what stands beside a date and belongs to it, and dates that belong together."""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

import attrs

from factcheck.claims.times.grammar import in_front
from factcheck.claims.times.joined.beside import one_day
from factcheck.claims.times.joined.clocks import (
    complete,
    in_turn,
    is_led,
    nearest_days,
    ranges,
    with_part,
)
from factcheck.claims.times.joined.day_parts import join_night, join_part
from factcheck.claims.times.joined.lists import listed
from factcheck.claims.times.joined.lives import is_life
from factcheck.claims.times.joined.offsets import offset
from factcheck.claims.times.joined.parts import take_parts
from factcheck.claims.times.joined.runs import take_run
from factcheck.claims.times.joined.stamps import stamped
from factcheck.claims.times.resolved.anniversaries import recalls
from factcheck.claims.times.resolved.nightfall import alone
from factcheck.claims.times.resolved.nights import nightly
from factcheck.claims.times.resolved.up_to_now import up_to_now
from factcheck.claims.times.symbols import SIGN
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Hedge
from factcheck.reference.calendar_words import CalendarWords, Guards

_REACH = 6  # tokens in front of a date that may belong to it


_EDGES = (
    (in_front("the? start of the?"), "START"),
    (in_front("the? middle of the?"), "MID"),
    (in_front("the? end of the?"), "END"),
    (in_front("end dash"), "END"),
    (in_front("the? early (in|on|dash)? the?"), "START"),
    (in_front("mid dash?"), "MID"),
    (in_front("the? late (in|on|dash)? the?"), "END"),
)
_EDGE_ENDS = frozenset(
    SIGN[name] for name in ("the", "of", "in", "on", "early", "late", "mid", "dash")
)
_SPAN_ENDS = frozenset(
    SIGN[name] for name in ("to", "ending", "until", "the", "in", "on", "ye", "close")
)
_WITH_EDGES = frozenset(
    {"date", "date of", "which", "weekday", "quarter", "half", "season", "decade", "century",
     "fiscal", "deictic", "part", "years", "named", "new year"}
)  # fmt: skip
_SPAN = in_front(
    "the? (ordinal|day suffix)? (count|previous|same)? dash? (half dash)? fiscal? stretch period?"
    "(to|ending|until) (the|in|on)?"
)
_YEAR_ENDING = in_front("(the? unit ending open)? ye close? (the|in|on)?")  # "YE June 2024"
_WITH_SPANS = frozenset({"date", "which", "days", "date of"})
_CLOCKED = frozenset({"clock", "clocks", "part", "weekday", "deictic"})
_DAY_KINDS = frozenset(
    {
        "weekday",
        "deictic",
        "numeric",
        "iso",
        "dotted",
        "named",
        "part",
        "date",
        "date of",
        "weekday day",
        "weekday numbers",
        "day and month",
    }
)


def join(told: list[Told], words: CalendarWords) -> list[Told]:
    """Return the dates of a sentence with all that belongs to each."""
    told = listed(told, words)
    if any(one.kind in _CLOCKED for one in told):
        told = complete(told, words)
    told = take_parts(told, words)
    for one in told:
        _edge(one)
        _span(one)
        take_run(one)
    told = _outermost(told)
    if len(told) > 1:
        for step in (
            stamped,
            _partners,
            ranges,
            _parts,
            one_day,
            _clocks,
            _partners,
            offset,
            _ranges,
            up_to_now,
            _recalled,
            _nights,
        ):
            told = _pairwise(told, step, words.guards)
    told = nightly(told, words)
    told = [alone(one) for one in told]
    told = [one for one in told if not one.weak or one.clock is not None]
    nearest_days(told, _is_day)
    told = in_turn(told)
    reached = 0
    for one in told:
        _guard(one, words.guards, reached)
        reached = one.last
    return told


def _outermost(told: list[Told]) -> list[Told]:
    """Return the dates without those that a later one has taken in: "the second quarter ended"."""
    if not any(left.last > right.first for left, right in pairwise(told)):
        return told
    kept = [left for left, right in pairwise(told) if left.last <= right.first]
    return [*kept, told[-1]]


_Step = Callable[[Told, Told, Guards], Told | None]


def _pairwise(told: list[Told], step: _Step, guards: Guards) -> list[Told]:
    joined: list[Told] = []
    for one in told:
        if joined and (both := step(joined[-1], one, guards)) is not None:
            joined[-1] = both
        else:
            joined.append(one)
    return joined


def _edge(one: Told) -> None:
    if one.first and one.kind in _WITH_EDGES:
        signs = one.marked.signs
        if signs[one.first - 1] in _EDGE_ENDS:
            length, edge = _edge_of(signs[max(0, one.first - _REACH) : one.first])
            if edge == "END" and one.sign_at(one.first - 1) == "dash" and not _is_one_word(one):
                return
            one.first, one.edge = one.first - length, edge


def _is_one_word(one: Told) -> bool:
    """Say whether nothing stands between the words of "end-June"."""
    sentence, first = one.marked.sentence, one.first
    return sentence.touching(first) and sentence.touching(first - 1)


@lru_cache(maxsize=1024)
def _edge_of(before: str) -> tuple[int, str | None]:
    """Return how many of the signs in front of a date tell its edge, and which."""
    for pattern, edge in _EDGES:
        if match := pattern.search(before):
            return len(match[0]), edge
    return 0, None


def _span(one: Told) -> None:
    first, marked = one.first, one.marked
    if not first or one.kind not in _WITH_SPANS or marked.signs[first - 1] not in _SPAN_ENDS:
        return
    start = max(0, first - _REACH)
    signs = marked.signs[start:first]
    match = None if "weekday" in one else _span_of(signs)
    if match is None:
        if "weekday" not in one and (ending := _YEAR_ENDING.search(signs)):
            one.first, one.span = start + ending.start(), (1, Grain.YEAR)
        return
    place = start + match.start("stretch_1")
    unit = marked.value(place)
    count = marked.value(start + match.start("count_1")) if match["count_1"] else 1
    plural = marked.sentence.lower[place].endswith("s")
    if one.sign_at(place - 1) == "dash" and one.sign_at(place - 2) == "half":
        count, unit = 6, Grain.MONTH if unit is Grain.YEAR else None  # "the half-year to June"
    alone = match["count_1"] is None or one.sign_at(place - 1) == "dash"
    if plural != alone and isinstance(unit, Grain):
        one.first, one.span = start + match.start(), (count, unit)


@lru_cache(maxsize=1024)
def _span_of(before: str) -> re.Match[str] | None:
    return _SPAN.search(before)


def _gap(left: Told, right: Told) -> list[str]:
    return left.marked.sentence.lower[left.last : right.first]


def _partners(left: Told, right: Told, guards: Guards) -> Told | None:
    """Join "2:37 p.m. local time (0737 GMT)": the zone of one tells that of the other."""
    gap, clock = _gap(left, right), left.clock or left
    if (
        clock.kind == right.kind == "clock"
        and clock.until is None
        and clock.partner is None
        and 0 < len(gap) < 3
        and (guards.zones.issuperset(gap) and "zone" in right)
    ):
        clock.partner, right.partner = right, clock
        clock.weak = right.weak = False
    return None


def _parts(left: Told, right: Told, guards: Guards) -> Told | None:  # noqa: ARG001 - as all steps
    return join_part(left, right, _is_day)


def _nights(left: Told, right: Told, guards: Guards) -> Told | None:  # noqa: ARG001
    return join_night(left, right)


def _is_day(one: Told) -> bool:
    return one.kind in _DAY_KINDS and (one.kind not in ("date", "date of") or "day" in one)


def _clocks(left: Told, right: Told, guards: Guards) -> Told | None:
    """Join a day and its clock time, whichever comes first."""
    gap = _gap(left, right)
    if len(gap) > 3 or not (guards.clock.issuperset(gap) or _opens(gap, right)):
        return None
    day, clock = (left, right) if right.kind == "clock" else (right, left)
    if clock.kind != "clock" or not _is_day(day) or day.clock or day.span or left.partner is right:
        return None
    second = clock.partner is not None and clock.partner.first < clock.first
    if left is clock and second and not _is_in_brackets(clock, day):
        return None
    if left is clock and (
        set(gap) - {"on", "of", ",", "the"} or not is_led(clock, guards.clock_leads)
    ):
        return None
    mod = "AFTER" if "after" in gap else "BEFORE" if "before" in gap else None
    about = bool(guards.about.intersection(gap))
    clock.dated = day
    return attrs.evolve(
        day,
        first=left.first,
        last=right.last,
        clock=with_part(clock, day),
        mod=mod,
        about=about or day.about,
    )


def _is_in_brackets(clock: Told, day: Told) -> bool:
    """Say whether the day stands with its clock time: "(2358 GMT on Tuesday)"."""
    return clock.sign_at(clock.first - 1) == "open" and day.behind() == "close"


def _opens(gap: list[str], right: Told) -> bool:
    """Say whether the words between a day and clock times open a range: "Tuesday from 2 to 4pm"."""
    return right.until is not None and gap in (["from"], ["between"], [",", "from"])


def _ranges(left: Told, right: Told, guards: Guards) -> Told | None:
    gap, before = _gap(left, right), left.first - 1
    about = bool(gap) and gap[-1] in guards.about
    gap = gap[:-1] if about else gap
    if left.marked.sentence.lower[max(0, before)] in guards.about:
        before -= 1  # "between about 1990 and 1995"
    if left.until or left.span or right.span or not _alike(left, right):
        return None
    if is_life(left, right):
        return None  # the days of a birth and of a death are no time of anything
    gap = gap[1:] if gap[:1] == ["."] and "month" in left else gap
    to = len(gap) == 1 and gap[0] in guards.to
    both = len(gap) == 1 and gap[0] in guards.both and left.sign_at(before) == "between"
    if to and right.fields.keys() == {"year"} and "month" in left and "year" not in left:
        to = gap[0].isalpha()  # not "May - 2024"
    if (not to and not both) or (not gap[0].isalpha() and _goes_finer(left, right)):
        return None
    return attrs.evolve(left, last=right.last, until=right, about=about)


def _goes_finer(left: Told, right: Told) -> bool:
    """Say whether a dash leads on to a part: "this Friday-Jun-15", "last week - Monday"."""
    bare_month = "month" in right and "day" not in right
    week = left.get("unit") is Grain.WEEK and right.kind == "weekday"
    return week or (left.kind == "weekday" and bare_month)


def _recalled(left: Told, right: Told, guards: Guards) -> Told | None:  # noqa: ARG001 - as all steps
    """Leave an anniversary beside the date that it recalls, each as a date of its own."""
    recalls(left, right, _gap(left, right))
    return None


_FAMILIES = (
    frozenset(
        {
            "date",
            "which",
            "weekday",
            "days",
            "date of",
            "years",
            "iso",
            "numeric",
            "deictic",
            "dotted",
        }
    ),
    frozenset({"quarter"}),
    frozenset({"clock"}),
    frozenset({"season"}),
    frozenset({"decade"}),
    frozenset({"fiscal"}),
)


def _alike(left: Told, right: Told) -> bool:
    return any(left.kind in family and right.kind in family for family in _FAMILIES)


def _guard(one: Told, guards: Guards, reached: int) -> None:
    """Keep what the words in front of a date say of it: "about", "by", "since"."""
    lower, first = one.marked.sentence.lower, one.first
    before = lower[first - 1] if first else ""
    if before in guards.about:
        one.about, one.quote = True, first - 1
        first -= 1
    elif one.kind in _WITH_HEDGES:
        _guard_ago(one, lower, guards)
    if first > reached and one.mod is None:  # the "after" of "a year to the day after" is taken
        one.mod = guards.mods.get(lower[first - 1])


# The count of these can be guarded: "more than two years ago".
_WITH_HEDGES = frozenset({"ago", "halves ago", "counted", "later"})


def _guard_ago(one: Told, lower: list[str], guards: Guards) -> None:
    first = one.first
    if first and lower[first - 1] in guards.nearly:
        one.hedge, one.quote = Hedge.NEARLY, first - 1
        return
    for size in (2, 1):
        if (hedge := guards.more.get(tuple(lower[max(0, first - size) : first]))) is not None:
            one.hedge, one.quote = hedge, first - size
            return
