"""A change as it is told, beside the change that two levels give."""

from collections.abc import Callable, Mapping
from decimal import Decimal

import attrs

from factcheck.findings.checks.figures import (
    Reach,
    Room,
    far_below,
    in_full,
    plain,
    quantity,
    room_of,
    told_of,
)
from factcheck.model import Aspect, Claim, Direction, Quantity

_HUNDRED = Decimal(100)
_ONE = Decimal(1)
_SHORT = Decimal("0.75")  # of the multiple: "three times" for 2.4
_ABOUT_THE_MULTIPLE = Decimal("0.05")  # "50 times" for 52


@attrs.frozen
class Step:
    """A change that is told, and the two levels that it may lead between."""

    change: Claim
    older: Claim
    newer: Claim

    @property
    def up(self) -> bool:
        """Whether a rise is told."""
        return goes_up(self.change)

    @property
    def claims(self) -> tuple[Claim, Claim, Claim]:
        """The three figures."""
        return self.change, self.older, self.newer

    def turned(self) -> "Step":
        """Return the same with the levels exchanged."""
        return Step(self.change, self.newer, self.older)

    def told_the_other_way(self) -> "Step":
        """Return the same as a fall if it is told as a rise, and as a rise if as a fall."""
        way = Direction.DOWN if self.up else Direction.UP
        subject = attrs.evolve(self.change.subject, direction=way)
        return attrs.evolve(self, change=attrs.evolve(self.change, subject=subject))


def goes_up(change: Claim) -> bool:
    """Say whether a change is told as a rise."""
    return change.subject.direction is not Direction.DOWN


def kind_of(step: Step, *, firm: bool = True) -> str | None:
    """Return the code of what a change and two levels amount to; None where nothing is sure.

    A conflict is told only of plain figures that the text itself puts together (*firm*).
    """
    narrow = computed(step, Reach.NARROW)
    if far_below(quantity(step.change), narrow):
        return "true-but-far-below" if firm else None
    if fits(step, Reach.NARROW):
        return "change-fits" if _tells_something(step, narrow) else None
    if not firm or fits(step, Reach.WIDE) or not (plain(step.older) and plain(step.newer)):
        return None
    return next((code for code, holds in _SLIPS.items() if holds(step)), "change-does-not-fit")


def computed(step: Step, reach: Reach) -> Room:
    """Return the size of the change between two levels, the way that the text tells it."""
    before, after = room_of(step.older, reach), room_of(step.newer, reach)
    if not step.up:
        before, after = after, before
    return _measured(quantity(step.change).unit, before, after, up=step.up)


def fits(step: Step, reach: Reach) -> bool:
    """Say whether the change that is told is the one between the two levels."""
    stated, found = told_of(step.change, reach), computed(step, reach)
    if step.change.subject.aspect is not Aspect.MULTIPLE:
        return stated.meets(found)
    return any(room.meets(found) for room in _multiples(step, stated))


def _tells_something(step: Step, found: Room) -> bool:
    """Say whether the levels are fine enough: from 2 million to 3 million may be any change."""
    return found.high - found.low <= 2 * quantity(step.change).amount.known


def _measured(unit: str, before: Room, after: Room, *, up: bool) -> Room:
    """Return how far it is from one level to a higher one: in the unit of the change."""
    if unit == "percent":
        if up:
            return Room(
                (after.low - before.high) / before.high * _HUNDRED,
                (after.high - before.low) / before.low * _HUNDRED,
            )
        return Room(
            (after.low - before.high) / after.low * _HUNDRED,
            (after.high - before.low) / after.high * _HUNDRED,
        )
    if unit == "times":
        return Room(after.low / before.high, after.high / before.low)
    return Room(after.low - before.high, after.high - before.low)


def _multiples(step: Step, stated: Room) -> tuple[Room, ...]:
    """Return what a multiple may mean: "ten times more" is ten times as many, or eleven."""
    number = quantity(step.change).amount.known
    if number < 1:  # "halved"
        return (Room(_ONE / stated.high, _ONE / max(stated.low, number / 2)),)
    slack = number * _ABOUT_THE_MULTIPLE
    room = Room(min(stated.low, number - slack), max(stated.high, number + slack))
    return (room, Room(room.low + 1, room.high + 1)) if step.up else (room,)


def working_of(step: Step) -> str:
    """Return what was computed, for the reader."""
    before, after = _as_written(step)
    unit = quantity(step.change).unit
    if unit == "percent":
        percent = (after - before) / before * _HUNDRED
        return f"({in_full(after)} - {in_full(before)}) / {in_full(before)} = {percent:+,.1f} %"
    if unit == "times":
        high, low = (after, before) if step.up else (before, after)
        return f"{in_full(high)} / {in_full(low)} = {in_full(round(high / low, 1))}"
    return f"{in_full(after)} - {in_full(before)} = {in_full(after - before)}"


def _as_written(step: Step) -> tuple[Decimal, Decimal]:
    """Return both levels as they are written, if in one unit; else in base units."""
    older, newer = step.older.stated, step.newer.stated
    if isinstance(older, Quantity) and isinstance(newer, Quantity) and older.unit == newer.unit:
        return older.amount.known, newer.amount.known
    return quantity(step.older).amount.known, quantity(step.newer).amount.known


def _is_turned(step: Step) -> bool:
    """Say whether a rise is told where the figures fall, or a fall where they rise."""
    return fits(step.turned(), Reach.NARROW) or fits(step.told_the_other_way(), Reach.NARROW)


def _on_the_new_base(step: Step) -> bool:
    """Say whether a percentage is reckoned from the later level: 30 to 38 as 21 %."""
    if quantity(step.change).unit != "percent":
        return False
    # From the later level a rise is reckoned as the fall back would be, and a fall as the rise.
    return fits(step.turned().told_the_other_way(), Reach.NARROW)


def _points_as_percent(step: Step) -> bool:
    """Say whether per cent is told where the levels, per cent, differ by as many points."""
    return _as_unit(step, "percent", "percentage_point")


def _percent_as_points(step: Step) -> bool:
    """Say whether points are told where the levels, per cent, differ by as many per cent."""
    return _as_unit(step, "percentage_point", "percent")


def _as_unit(step: Step, told: str, meant: str) -> bool:
    change = quantity(step.change)
    if change.unit != told or quantity(step.newer).unit != "percent":
        return False
    other = attrs.evolve(step.change, value=attrs.evolve(change, unit=meant))
    return fits(Step(other, step.older, step.newer), Reach.NARROW)


def _level_as_change(step: Step) -> bool:
    """Say whether what a figure rose by is what it rose to."""
    change, newer = quantity(step.change), quantity(step.newer)
    return change.amount == newer.amount and change.unit == newer.unit


def _multiple_as_increase(step: Step) -> bool:
    """Say whether a rise of 200 % is told where the figure doubled."""
    change = quantity(step.change)
    if change.unit != "percent" or not step.up or change.amount.known <= _HUNDRED:
        return False
    found = computed(step, Reach.NARROW)
    return told_of(step.change, Reach.NARROW).meets(
        Room(found.low + _HUNDRED, found.high + _HUNDRED)
    )


def _short_of_the_multiple(step: Step) -> bool:
    """Say whether the figures come near the multiple that is told: three times for 2.4."""
    change = quantity(step.change)
    if change.unit != "times" or change.amount.known < 1:
        return False
    found = computed(step, Reach.NARROW)
    number = change.amount.known
    return found.high >= number * _SHORT and found.low * _SHORT <= number


_SLIPS: Mapping[str, Callable[[Step], bool]] = {
    "loose-multiple": _short_of_the_multiple,
    "level-told-as-change": _level_as_change,
    "rise-for-fall": _is_turned,
    "percent-of-the-new-base": _on_the_new_base,
    "percent-told-for-points": _points_as_percent,
    "points-told-for-percent": _percent_as_points,
    "multiple-for-increase": _multiple_as_increase,
}
