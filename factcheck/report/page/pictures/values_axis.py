"""The axis of values: from nought where that can be, else cut, and said so."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

import attrs

_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_INTERVALS = 4  # between the marks of the axis, about
# Where all values lie in the last quarter, their differences would not be seen from nought.
_CUT_BELOW = Decimal("0.25")
_MILLION = Decimal(1_000_000)
_LARGE = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (_MILLION, "million"),
)


@attrs.frozen(kw_only=True)
class ValueAxis:
    """Where each value stands between the bottom and the top of a frame, in whole pixels."""

    low: Decimal
    high: Decimal
    step: Decimal
    top: int
    bottom: int

    @property
    def is_cut(self) -> bool:
        """Whether the axis does not begin at nought."""
        return self.low > 0 or self.high < 0

    def place(self, value: Decimal) -> int:
        """Return the height of a value; what lies beyond stands at the edge."""
        room = self.bottom - self.top
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.bottom - int((share * room).quantize(Decimal(1), ROUND_HALF_UP))

    @property
    def ticks(self) -> tuple[tuple[int, str], ...]:
        """The height and the figure of each mark, from below."""
        number = int((self.high - self.low) / self.step)
        values = [self.low + self.step * count for count in range(number + 1)]
        return tuple((self.place(value), figure(value)) for value in values)


def value_axis(values: Sequence[Decimal], top: int, bottom: int, *, whole: bool) -> ValueAxis:
    """Return the axis that shows the values best; of *whole* things there is no half."""
    least, most = min(values), max(values)
    low, high = min(least, Decimal(0)), max(most, Decimal(0))
    span = most - least
    if least > 0 and 0 < span < most * _CUT_BELOW:
        low = max(Decimal(0), least - span / 2)
    if high == low:
        high = low + 1
    step = _step((high - low) / _INTERVALS)
    step = max(step, Decimal(1)) if whole else step
    return ValueAxis(
        low=_rounded(low, step, ROUND_FLOOR),
        high=_rounded(high, step, ROUND_CEILING),
        step=step,
        top=top,
        bottom=bottom,
    )


def _rounded(value: Decimal, step: Decimal, way: str) -> Decimal:
    return (value / step).to_integral_value(way) * step


def _step(least: Decimal) -> Decimal:
    """Return the next larger one of 1, 2, 5, 10, 20, 50 and so on."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(step * power for step in _STEPS if step * power >= least)


def figure(value: Decimal) -> str:
    """Return a value as the axis names it.

    >>> figure(Decimal("2500000")), figure(Decimal("0.50")), figure(Decimal("40000"))
    ('2.5 million', '0.5', '40,000')
    """
    for size, word in _LARGE:
        if abs(value) >= size:
            return f"{_plain(value / size)} {word}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    written = f"{value:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
