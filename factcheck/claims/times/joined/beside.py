"""Dates told twice over: "Thursday (June 13)", "this morning (July 21)", "June 13, a Thursday"."""

import attrs

from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import Guards

_NAMED = frozenset({"weekday", "deictic", "part"})
_OPEN, _CLOSE = frozenset({"(", "["}), frozenset({")", "]"})


def one_day(left: Told, right: Told, guards: Guards) -> Told | None:  # noqa: ARG001 - as all steps
    """Join a day that is named and its date, whichever comes first; the date decides."""
    gap = left.marked.sentence.lower[left.last : right.first]
    bracketed = len(gap) == 1 and gap[0] in _OPEN and right.neighbour(1) in _CLOSE
    last = right.last + bracketed
    if left.kind in _NAMED and _is_full(right) and (bracketed or _is_apposed(left, gap)):
        fields = {**right.fields, **_kept(left)}
        return attrs.evolve(right, first=left.first, last=last, fields=fields, edge=left.edge)
    apposed = bracketed or _is_a_weekday(left, right, len(gap))
    if apposed and right.kind == "weekday" and _is_full(left) and "weekday" not in left:
        return attrs.evolve(left, last=last, fields={**left.fields, **_kept(right)})
    return None


def _is_full(one: Told) -> bool:
    return (
        one.kind in ("date", "numeric", "dotted", "iso")
        and ("month" not in one or "day" in one)
        and ("month" in one or one.kind != "date")
        and one.edge is None
        and one.clock is None
    )


def _is_apposed(left: Told, gap: list[str]) -> bool:
    """Say whether a date follows as in "today, July 5" or "yesterday, 4 July"."""
    return left.kind == "deictic" and gap == [","]


def _is_a_weekday(left: Told, right: Told, gap: int) -> bool:
    """Say whether the weekday follows as in "June 13, a Thursday"."""
    return gap == 2 and (left.sign_at(left.last), left.sign_at(right.first - 1)) == ("comma", "a")


def _kept(one: Told) -> dict[str, int]:
    """Return what a named day adds to its date: the part of the day, and the weekday."""
    kept = {key: place for key, place in one.fields.items() if key == "part"}
    if "full_weekday" in one:
        kept["weekday"] = one.fields["full_weekday"]
    return kept
