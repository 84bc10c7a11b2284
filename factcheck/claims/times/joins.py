"""Joins: what stands beside a date and belongs to it, and dates that belong together."""

import re
from collections.abc import Callable

import attrs

from factcheck.claims.times.grammar import compiled
from factcheck.claims.times.symbols import SIGN, Marked
from factcheck.claims.times.told import Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import CalendarWords

_EDGES = (
    (compiled("the? start of the?"), "START"),
    (compiled("the? middle of the?"), "MID"),
    (compiled("the? end of the?"), "END"),
    (compiled("the? early (in|on)? the?"), "START"),
    (compiled("mid dash?"), "MID"),
    (compiled("the? late (in|on)? the?"), "END"),
)
_EDGE_ENDS = frozenset(
    SIGN[name] for name in ("the", "of", "in", "on", "early", "late", "mid", "dash")
)
_SPAN_ENDS = frozenset(SIGN[name] for name in ("to", "ending", "until", "the", "in", "on"))
_WITH_EDGES = frozenset(
    {"date", "date of", "which", "weekday", "quarter", "half", "season", "decade", "century",
     "fiscal", "deictic", "years"}
)  # fmt: skip
_SPAN = compiled("the? (count|previous|same)? fiscal? units (to|ending|until) (the|in|on)?")
_DAY_KINDS = frozenset(
    {"weekday", "deictic", "numeric", "iso", "dotted", "named", "part", "date", "date of"}
)
_BESIDE_CLOCK = frozenset(
    {",", "on", "at", "|", "-", "\u2013", "around", "about", "approximately", "shortly", "just",
     "after", "before", "of", "the", "'s", ".", "by", "roughly"}
)  # fmt: skip
_BETWEEN_CLOCKS = frozenset({"(", "/", ",", "or", ";", "["})
_TO = frozenset({"to", "until", "till", "through", "-", "\u2013", "\u2014", "thru"})


def join(told: list[Told], marked: Marked, words: CalendarWords) -> list[Told]:
    """Return the dates of a sentence with all that belongs to each."""
    for one in told:
        _edge(one, marked)
        _span(one, marked)
    for step in (_partners, _parts, _clocks, _ranges):
        told = _pairwise(told, step)
    told = [one for one in told if not one.weak or one.clock is not None]
    for one in told:
        _guard(one, marked, words)
    return told


def _pairwise(told: list[Told], step: Callable[[Told, Told], Told | None]) -> list[Told]:
    joined: list[Told] = []
    for one in told:
        if joined and (both := step(joined[-1], one)) is not None:
            joined[-1] = both
        else:
            joined.append(one)
    return joined


def _left_of(one: Told, marked: Marked, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Return the match of a pattern that ends where the date begins."""
    for start in range(max(0, one.first - 6), one.first):
        match = pattern.fullmatch(marked.signs, start, one.first)
        if match:
            return match
    return None


def _edge(one: Told, marked: Marked) -> None:
    if (
        one.kind not in _WITH_EDGES
        or not one.first
        or marked.signs[one.first - 1] not in _EDGE_ENDS
    ):
        return
    for pattern, edge in _EDGES:
        if match := _left_of(one, marked, pattern):
            one.first, one.edge = match.start(), edge
            return


def _span(one: Told, marked: Marked) -> None:
    if one.kind not in ("date", "which", "days", "date of") or "weekday" in one:
        return
    if not one.first or marked.signs[one.first - 1] not in _SPAN_ENDS:
        return
    match = _left_of(one, marked, _SPAN)
    if match is None:
        return
    unit = marked.values[match.start("units_1")]
    count = marked.values.get(match.start("count_1"), 1) if match["count_1"] else 1
    plural = marked.sentence.lower[match.start("units_1")].endswith("s")
    if plural == (match["count_1"] is not None) and isinstance(unit, Grain):
        one.first, one.span = match.start(), (count, unit)


def _gap(left: Told, right: Told) -> list[str]:
    return left.marked.sentence.lower[left.last : right.first]


def _partners(left: Told, right: Told) -> Told | None:
    """Join "2:37 p.m. local time (0737 GMT)": the zone of one tells that of the other."""
    gap = _gap(left, right)
    if (
        left.kind == right.kind == "clock"
        and gap
        and len(gap) < 3
        and (_BETWEEN_CLOCKS.issuperset(gap) and "zone" in right)
    ):
        left.partner, right.partner = right, left
        left.weak = right.weak = False
    return None


def _parts(left: Told, right: Told) -> Told | None:
    """Join "the evening of June 3"."""
    if (
        left.kind == "part"
        and _gap(left, right) in (["of"], ["on"], ["on", "the"])
        and _is_day(right)
    ):
        fields = {**right.fields, "part": left.fields["part"]}
        return attrs.evolve(right, first=left.first, fields=fields)
    return None


def _is_day(one: Told) -> bool:
    return one.kind in _DAY_KINDS and (one.kind not in ("date", "date of") or "day" in one)


def _clocks(left: Told, right: Told) -> Told | None:
    """Join a day and its clock time, whichever comes first."""
    gap = _gap(left, right)
    if len(gap) > 3 or not _BESIDE_CLOCK.issuperset(gap):
        return None
    day, clock = (left, right) if right.kind == "clock" else (right, left)
    if clock.kind != "clock" or not _is_day(day) or day.clock or left.partner is right:
        return None
    if left is clock and clock.partner is not None and clock.partner.first < clock.first:
        return None
    if left is clock and set(gap) - {"on", "of", ",", "the"}:
        return None
    mod = "AFTER" if "after" in gap else "BEFORE" if "before" in gap else None
    about = bool({"around", "about", "approximately", "roughly"}.intersection(gap))
    return attrs.evolve(
        day, first=left.first, last=right.last, clock=clock, mod=mod, about=about or day.about
    )


def _ranges(left: Told, right: Told) -> Told | None:
    gap = _gap(left, right)
    if left.until or left.span or right.span or not _alike(left, right):
        return None
    before = left.neighbour(-1)
    gap = gap[1:] if gap[:1] == ["."] and "month" in left else gap
    to = len(gap) == 1 and gap[0] in _TO and (gap[0] != "to" or before != "to")
    both = gap == ["and"] and before == "between"
    if not to and not both:
        return None
    if gap[0] == "\u2014":
        return None
    return attrs.evolve(left, last=right.last, until=right)


_FAMILIES = (
    frozenset(
        {"date", "which", "weekday", "days", "date of", "years", "iso", "numeric", "deictic"}
    ),
    frozenset({"quarter"}),
    frozenset({"clock"}),
    frozenset({"season"}),
    frozenset({"decade"}),
    frozenset({"fiscal"}),
)


def _alike(left: Told, right: Told) -> bool:
    return any(left.kind in family and right.kind in family for family in _FAMILIES)


# What a word in front of a date makes of it.
_MODS = {
    "by": "ON_OR_BEFORE", "before": "BEFORE", "until": "ON_OR_BEFORE", "till": "ON_OR_BEFORE",
    "through": "ON_OR_BEFORE", "since": "ON_OR_AFTER", "after": "AFTER",
}  # fmt: skip
_ABOUT = frozenset({"about", "around", "approximately", "roughly", "circa", "some"})
_MORE = {("more", "than"): "more_than", ("less", "than"): "less_than", ("at", "least"): "at_least"}


def _guard(one: Told, marked: Marked, words: CalendarWords) -> None:  # noqa: ARG001
    lower = marked.sentence.lower
    first = one.first
    if first and lower[first - 1] in _ABOUT:
        one.about, one.quote = True, first - 1
        first -= 1
    elif first and lower[first - 1] in ("nearly", "almost") and one.kind == "ago":
        one.hedge, one.quote = "nearly", first - 1
    elif first > 1 and (lower[first - 2], lower[first - 1]) in _MORE and one.kind == "ago":
        one.hedge, one.quote = _MORE[lower[first - 2], lower[first - 1]], first - 2
    if first and one.mod is None:
        one.mod = _MODS.get(lower[first - 1])
