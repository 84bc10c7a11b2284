"""What a figure stands for in a sum: all that it may mean, at the precision that it shows."""

import re
from decimal import Decimal
from enum import Enum

import attrs

from factcheck.model import Claim, Hedge, Quantity
from factcheck.model.nearness import ABOUT

OPEN_UP = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
OPEN_DOWN = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN})
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_DIGITS = re.compile(r"\d[\d,. \u00a0\u202f]{0,20}")
_CUT = frozenset({"percent", "times"})
_ROUNDED = _CUT | {"percentage_point", "point"}  # also where no zero tells it
_TRUSTED = 3  # digits that are taken as written: "500 million" is not 450 million
_ONE = Decimal(1)


class Reach(Enum):
    """How much room a figure is given."""

    NARROW = "as many digits as are written"  # to say that a sum fits
    WIDE = "trailing zeros may be rounding"  # to say that it does not


def quantity(claim: Claim) -> Quantity:
    """Return the value of a claim that is a quantity."""
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"{claim.quote.exact!r} is no quantity")
    return claim.value


@attrs.frozen
class Room:
    """The numbers from *low* to *high* that a figure may stand for."""

    low: Decimal
    high: Decimal

    def meets(self, other: "Room") -> bool:
        """Say whether the two share a number."""
        return self.low <= other.high and other.low <= self.high


def room_of(claim: Claim, reach: Reach) -> Room:
    """Return what the figure of a level may stand for."""
    value = quantity(claim)
    known, step = value.amount.known, grain_of(claim, reach)
    if value.hedge in OPEN_UP:
        return Room(known, known + step)
    if value.hedge in OPEN_DOWN:
        return Room(max(known - step, known / 2), known)
    slack = known * ABOUT / 2 if value.hedge is Hedge.ABOUT else step / 2
    low = known - max(slack, step / 2)
    return Room(max(low, known / 2), known if value.hedge is Hedge.NEARLY else known + slack)


def grain_of(claim: Claim, reach: Reach) -> Decimal:
    """Return the step that a figure shows: "500 million" is not 450 million, 12 men are 12."""
    value = quantity(claim)
    found = _DIGITS.search(claim.quote.exact)
    if found is None or not value.amount.known or value.unit == "times":
        return value.grain
    written = sum(letter.isdigit() for letter in found[0].lstrip("0.,"))
    if reach is Reach.NARROW and value.grain == _ONE and value.unit not in _ROUNDED:
        return Decimal(0)
    if reach is Reach.WIDE and written > _TRUSTED:
        return value.grain
    digits = min(written, _TRUSTED if reach is Reach.NARROW else _TRUSTED - 1)
    return min(value.grain, _ONE.scaleb(value.amount.known.adjusted() - digits + 1))


def plain(claim: Claim) -> bool:
    """Say whether a figure is neither a bound nor a range nor rough."""
    value = quantity(claim)
    return value.amount.single is not None and value.hedge in (Hedge.NONE, Hedge.EXACTLY)


def told_of(change: Claim, reach: Reach) -> Room:
    """Return the sizes that a change as it is told holds for; the sign is no part of it."""
    value, grain = quantity(change), grain_of(change, reach)
    known, half = value.amount.known, grain / 2
    if value.hedge in OPEN_UP:
        return Room(known, Decimal("Infinity"))
    if value.hedge in OPEN_DOWN:
        return Room(Decimal(0), known)
    if value.hedge in _ROUGH:
        slack = max(half, known * ABOUT)
        return Room(known - slack, known + (half if value.hedge is Hedge.NEARLY else slack))
    last = known if value.amount.high is None else value.amount.high
    # A share may be cut, 719.8 to 719; a difference is rounded.
    return Room(known - half, last + (grain if value.unit in _CUT else half))


def far_below(value: Quantity, computed: Room) -> bool:
    """Say whether a bound is true of a figure that is more than a step of its first digit away.

    "More than 900 %" holds of 2,387 %, but no reader would think so.
    """
    known = value.amount.known
    return value.hedge in OPEN_UP and computed.low >= known + _ONE.scaleb(known.adjusted())


def in_full(number: Decimal) -> str:
    """Return a number with its digits in groups, and no zeros behind its point.

    >>> in_full(Decimal("2900.0"))
    '2,900'
    """
    written = f"{number:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
