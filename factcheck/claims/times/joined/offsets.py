"""Offsets: "two weeks after" and the date it counts from."""

import attrs

from factcheck.claims.times.told import Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import Guards

_DAYS = frozenset({"weekday", "deictic", "numeric", "iso", "dotted", "named", "date", "date of"})
# Words that may lead from the offset to the day of what happened: "after the attack on Friday".
_REACH = 4


def offset(left: Told, right: Told, guards: Guards) -> Told | None:
    """Join "two days before" and "Christmas": the one counts from the other."""
    if left.kind != "offset" or right.clock is not None or "part" in right:
        return None
    link = left.sign("link")
    day = right.kind in _DAYS and ("day" in right or right.kind not in ("date", "date of"))
    if link == "from" and (not day or left.neighbour(-1) in guards.lasting):
        return None
    if not _leads(left, right, link) or not (day or _is_as_fine(left, right)):
        return None
    return attrs.evolve(
        left, kind="counted", last=right.last, anchor=right, weak=False, fields=dict(left.fields)
    )


def _leads(left: Told, right: Told, link: str) -> bool:
    """Say whether the date stands behind its offset: "after Friday", "after the vote on Friday"."""
    gap = left.marked.sentence.lower[left.last : right.first]
    if not gap or (gap == ["the"] and link != "from"):
        return True
    return (
        link != "from"
        and len(gap) <= _REACH
        and gap[0] in ("the", "a", "an", "his", "her", "their", "its")
        and gap[-1] in ("on", "of")
        and all(word.isalpha() for word in gap)
    )


def _is_as_fine(left: Told, right: Told) -> bool:
    """Say whether months or years are counted from a month, or years from a year."""
    unit = left.get("unit", left.get("units"))
    if right.kind != "date" or right.edge or unit not in (Grain.MONTH, Grain.YEAR):
        return False
    return unit is Grain.YEAR or "month" in right
