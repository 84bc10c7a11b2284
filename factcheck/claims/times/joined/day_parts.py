"""Parts of days: beside their day, and nights, which begin on one day and end on the next."""

from collections.abc import Callable
from datetime import timedelta

import attrs

from factcheck.claims.times.told import Told
from factcheck.claims.timex import part_timex
from factcheck.model import Grain, Moment

_GAPS = (["of"], ["on"], ["on", "the"])
_NIGHT_GAPS = (["of"], ["from"], ["between"])
_INTO = ["into"]
_DAWN = "MO"  # "the small hours", without another word
_ONE = timedelta(days=1)


def join_part(left: Told, right: Told, is_day: Callable[[Told], bool]) -> Told | None:
    """Join "the evening of June 3", "midnight Sunday", "the small hours of 3 June"."""
    if left.kind != "part" or not is_day(right) or "part" in right:
        return None
    gap = left.marked.sentence.lower[left.last : right.first]
    # Only a word that is no adverb stands in front of its day: "dawn Monday", not "evening Monday".
    if left.words_of() == ["midnight"] and left.behind() == "zone":  # "midnight ET Friday"
        gap = gap[_zone_size(left) :]
    if gap not in _GAPS and not (not gap and left.last - left.first == 1):
        return None
    if "part" not in left:
        return attrs.evolve(right, first=left.first, part=_DAWN)
    fields = {**right.fields, "part": left.fields["part"]}
    return attrs.evolve(right, first=left.first, fields=fields)


def _zone_size(left: Told) -> int:
    """Return how many tokens the zone behind a part of the day has."""
    size = 1
    while left.behind(size + 1) == "more":
        size += 1
    return size


def join_night(left: Told, right: Told) -> Told | None:
    """Join "the night of June 3 to 4", "overnight into Tuesday", "Monday night into Tuesday"."""
    if "part" not in left or left.get("part") != "NI" or left.clock or left.until or right.clock:
        return None
    lower = left.marked.sentence.lower
    gap = lower[left.last : right.first]
    if left.kind == "part":
        if gap == _INTO and right.kind == "weekday":
            return attrs.evolve(right, first=left.first, night="into", weak=False)
        several = right.kind == "days" or right.until is not None
        if gap in _NIGHT_GAPS and several:
            return attrs.evolve(right, first=left.first, night="of", weak=False)
    elif gap == _INTO and left.kind == right.kind == "weekday" and not right.until:
        return attrs.evolve(left, last=right.last, night="from")
    return None


def night_of(moment: Moment, night: str) -> Moment | None:
    """Return the night that two days, the first of them, or the second one tell."""
    first, last = moment.first_day, moment.last_day
    if first is None or last is None:
        return moment
    if night == "into":
        first -= _ONE
    elif night == "from":
        last += _ONE
    if last - first != _ONE:
        return moment
    return Moment(start=first, end=last, grain=Grain.PART_OF_DAY, timex=part_timex(first, "NI"))
