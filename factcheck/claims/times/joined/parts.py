"""Parts: what stands in front of a date and takes a part of it, as the sentence has it.

"the first Tuesday of", "the last three weeks of", "the second half of", "the week of".
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

import attrs

from factcheck.claims.times.grammar import in_front
from factcheck.claims.times.symbols import SIGN
from factcheck.claims.times.told import Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import CalendarWords

REST = "REST"  # what is to come of a time that has begun
_REACH = 10  # tokens in front of a date that may take a part of it


class Part(NamedTuple):
    """Which part of a date is meant."""

    unit: Grain | None  # nothing: "the latter part"
    place: int = 1  # from the beginning; below 0 from the end
    many: int | None = 1  # nothing: "the opening weeks"
    weekday: int | None = None
    edge: str | None = None  # of what is not counted: START, MID, END
    around: bool = False  # the unit lies around the date: "the week of 6 October"
    whole: int = 0  # the token where the date begins of which it is a part


_NTH = "(ordinal|day suffix)"
_OF = "(of|in) the?"
_ONE = in_front(
    f"the? ({_NTH} ((dash? to dash?)? backward)? | forward | backward | penultimate) dash? piece"
    " part?"
)
_SEVERAL = in_front("the? (ordinal|forward|backward) (count|few more*)? pieces")
_SOME = in_front("the? (ordinal|forward|backward|early|late) (pieces|portion more*)")
_NTH_DAY = in_front(f"the {_NTH}")
_AROUND = in_front(
    "the? fiscal? (piece of (the|on)? | piece (start|starting) more* (the|in|on)?"
    " | commencing more*)"
)
_BESIDE = in_front(f"the? ({_NTH} | backward) piece (before|after) the?")
_REST = in_front("the? remainder")
_MIDWAY = in_front("midway more* the?")
_LINK = in_front(_OF)
_ENDS = frozenset(
    SIGN[name] for name in ("of", "in", "the", "on", "start", "starting", "more", "before", "after")
)
_KINDS = frozenset(
    {"date", "date of", "which", "quarter", "half", "season", "decade", "century", "fiscal",
     "years", "within"}
)  # fmt: skip
_DAYS = frozenset({"date", "date of", "days", "weekday", "numeric", "iso", "dotted", "named"})


def take_parts(told: list[Told], words: CalendarWords) -> list[Told]:
    """Return the dates with what takes a part of each; what that covers is no date of its own."""
    taken: list[Told] = []
    for one in told:
        _take(one, words)
        if one.piece is not None:
            while taken and taken[-1].last > one.first:
                taken.pop()
        taken.append(one)
    return taken


def _take(one: Told, words: CalendarWords) -> None:
    first, signs = one.first, one.marked.signs
    if one.kind == "fiscal" and one.neighbour(-1) in words.years["possessive"]:
        first -= 1  # "its fiscal year"
    whole = one.kind == "within"
    if not (whole or (first and signs[first - 1] in _ENDS)):
        return
    found = _found(signs[max(0, first - _REACH) : first], whole, one.kind in _KINDS, _has_day(one))
    if found is None:
        return
    length, name, at = found
    start = first - length
    places = {field: first - back for field, back in at.items()}
    part = _READERS[name](one, places, words)
    if part is not None:
        one.first, one.piece, one.weak = start, part._replace(whole=_whole(one)), False


def _whole(one: Told) -> int:
    """Return where the date begins: of "the next month" a part is one of next month."""
    article = one.kind == "which" and one.sign_at(one.first) == "the" and "which" in one
    return one.first + int(article)


def _has_day(one: Told) -> bool:
    return one.kind in _DAYS and (one.kind not in ("date", "date of") or "day" in one)


_Match = tuple[int, str, dict[str, int]]


@lru_cache(maxsize=2048)
def _found(before: str, whole: bool, part: bool, day: bool) -> _Match | None:  # noqa: FBT001
    """Return how many signs take a part, how, and where each field stands, from the end."""
    size = len(before)
    if day:
        found = _match(_AROUND, "around", before, size)
        return found or _match(_BESIDE, "beside", before, size)
    if not part:
        return None
    if not whole and (match := _MIDWAY.search(before)):
        return size - match.start(), "midway", {}
    if not whole:
        link = _LINK.search(before)
        if link is None:
            return None
        before = before[: link.start()]
    for pattern, name in (
        (_REST, "rest"), (_ONE, "one"), (_SEVERAL, "several"), (_SOME, "some"), (_NTH_DAY, "day"),
    ):  # fmt: skip
        if found := _match(pattern, name, before, size):
            return found
    return None


def _match(pattern: re.Pattern[str], name: str, before: str, size: int) -> _Match | None:
    match = pattern.search(before)
    if match is None:
        return None
    at = {
        group.rpartition("_")[0]: size - match.start(group)
        for group in match.re.groupindex
        if match.start(group) >= 0
    }
    return size - match.start(), name, at


def _place(one: Told, places: dict[str, int]) -> int | None:
    """Return the place that "third", "last", "second-to-last" or "opening" tells."""
    field = places.get("ordinal", places.get("day"))
    number = one.marked.value(field) if field is not None else None
    if "penultimate" in places:
        return -2
    if "backward" in places:
        return -(number or 1)
    return number or (1 if "forward" in places else None)


def _owned(one: Told, places: dict[str, int], words: CalendarWords) -> bool:
    """Say whether somebody's own week is meant: "her first week of 2024"."""
    first = min(places.values())
    lower = one.marked.sentence.lower
    if first and one.sign_at(first - 1) == "the":
        first -= 1
    before = lower[first - 1] if first else ""
    return before in words.years["possessive"] or before in words.silent["counting"]


def _is_part_of(one: Told) -> bool:
    """Say whether the date is one, not the name of a thing: "the first week of the 2024 season"."""
    bare = one.kind == "date" and one.sign_at(one.first - 1) == "the"
    return not bare or one.first == 0


def _one(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:
    unit, place = one.marked.value(places["piece"]), _place(one, places)
    sign = one.sign_at(places["piece"])
    if place is None or not _is_part_of(one):
        return None
    if sign not in ("quarter", "half") and _owned(one, places, words):
        return None
    if sign == "weekday":
        if "part" in places:  # "the first Monday evening of next month"
            one.part = one.marked.value(places["part"])
        return Part(Grain.DAY, place, weekday=unit)
    if "part" in places:
        return None
    linked = one.sign_at(places["piece"] + 1)
    if linked == "in" and place not in (1, -1) and not _is_week_of(one, places, unit, words):
        return None
    return Part(unit, place)


def _is_week_of(one: Told, places: dict[str, int], unit: Grain, words: CalendarWords) -> bool:
    """Say whether "the second week in August" is meant, not "for the third day in March"."""
    first = min(places.values())
    before = one.marked.sentence.lower[max(0, first - 2) : first]
    return unit in (Grain.QUARTER, Grain.HALF) or (
        unit in (Grain.WEEK, Grain.WEEKEND) and words.silent["lasting"].isdisjoint(before)
    )


def _several(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:
    unit, place = one.marked.value(places["pieces"]), _place(one, places)
    if place not in (1, -1) or not _is_part_of(one) or _owned(one, places, words):
        return None
    if "count" not in places:
        return Part(unit, many=None, edge="START" if place == 1 else "END")
    count = _number(one.marked.value(places["count"]))
    return Part(unit, place, count) if count else None


def _number(value: Any) -> int | None:  # noqa: ANN401 - as many types as numbers
    if isinstance(value, str | None) or value != int(value) or not 0 < value <= 400:
        return None
    return int(value)


def _some(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:
    place = _place(one, places)
    signs = {one.sign_at(index) for index in range(min(places.values()) - 1, one.first)}
    late = place == -1 or (place is None and "late" in signs)
    if place not in (1, -1, None) or not _is_part_of(one) or _owned(one, places, words):
        return None
    unit = one.marked.value(places["pieces"]) if "pieces" in places else None
    return Part(unit, many=None, edge="END" if late else "START")


def _nth_day(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:
    """Return "the 20th of next month", where that is told as a day."""
    first = min(places.values()) - 1
    lower = one.marked.sentence.lower
    month = one.get("unit") is Grain.MONTH and one.kind in ("which", "within")
    said = (first and lower[first - 1] in words.silent["days"]) or "day" in places
    if not month or not said or one.behind() == "genitive":
        return None
    return Part(Grain.DAY, _place(one, places) or 1)


def _around(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:  # noqa: ARG001
    if "piece" not in places:
        return Part(Grain.WEEK, around=True)
    unit = one.marked.value(places["piece"])
    of = one.sign_at(places["piece"] + 1) == "of"
    if one.sign_at(places["piece"]) not in ("unit", "weekend", "quarter"):
        return None
    if of:
        return Part(unit, around=True) if unit in (Grain.WEEK, Grain.WEEKEND) else None
    return Part(unit) if unit is not Grain.DAY and one.kind != "weekday" else None


def _beside(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:  # noqa: ARG001
    """Return "the first Sunday after Easter", "the last Friday before 3 June"."""
    weekday, place = places["piece"], _place(one, places)
    behind = one.sign_at(weekday + 1) == "after"
    if one.sign_at(weekday) != "weekday" or place is None or (place > 0) != behind:
        return None
    return Part(Grain.DAY, place, weekday=one.marked.value(weekday), around=True)


def _midway(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:  # noqa: ARG001
    return Part(None, many=None, edge="MID")


def _rest(one: Told, places: dict[str, int], words: CalendarWords) -> Part | None:  # noqa: ARG001
    """Return "the rest of the year", of a time that is told alone."""
    days = one.get("unit") is Grain.DAY
    return Part(None, many=None, edge=REST) if _is_part_of(one) and not days else None


_READERS = {
    "one": _one,
    "several": _several,
    "some": _some,
    "day": _nth_day,
    "around": _around,
    "beside": _beside,
    "midway": _midway,
    "rest": _rest,
}


def without_part(one: Told) -> Told:
    """Return the date of which a part is told."""
    return one if one.piece is None else attrs.evolve(one, first=one.piece.whole, piece=None)
