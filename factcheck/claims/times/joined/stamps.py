"""Stamps: "2024-03-04T10:20:00+02:00", the day, its clock and its distance from UTC in one."""

import attrs

from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import Guards
from factcheck.reference.time_zones import TimeZone

_BETWEEN = ["t"]
_DIRECTIONS = {"+": 1, "-": -1, "\u2212": -1}


def stamped(left: Told, right: Told, guards: Guards) -> Told | None:  # noqa: ARG001 - as all steps
    """Join a day and the clock behind its "T", with the offset that follows."""
    if left.kind == "iso" and right.first < left.last:
        return left  # the figures of its offset
    sentence = left.marked.sentence
    if left.kind != "iso" or right.kind != "clock" or left.clock is not None:
        return None
    if sentence.lower[left.last : right.first] not in (_BETWEEN, []):
        return None
    if not all(map(sentence.touching, range(left.last, right.first + 1))):
        return None
    _read_offset(right)
    return attrs.evolve(left, last=right.last, clock=right)


def _read_offset(clock: Told) -> None:
    """Let "+02:00" or "+0200" behind a clock be its zone."""
    sentence, sign = clock.marked.sentence, clock.last
    direction = _DIRECTIONS.get(clock.neighbour(1))
    if direction is None or "zone" in clock or not sentence.touching(sign):
        return
    figures = sentence.lower[sign + 1 : sign + 4]
    if (
        len(figures) == 3
        and figures[1] == ":"
        and figures[0].isdecimal()
        and figures[2].isdecimal()
    ):
        hours, minutes, last = int(figures[0]), int(figures[2]), sign + 4
    elif figures and figures[0].isdecimal() and len(figures[0]) == 4:
        hours, minutes, last = *divmod(int(figures[0]), 100), sign + 2
    else:
        return
    if hours > 14 or minutes > 59:
        return
    offset = direction * (hours * 60 + minutes)
    clock.marked.values[sign] = TimeZone(offset)
    clock.fields["zone"], clock.last = sign, last
