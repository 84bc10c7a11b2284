"""Values: quantities and moments, as intervals with a grain and a hedge."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import attrs


class Hedge(Enum):
    """How a source guards a value; the values are the words of the output contract."""

    NONE = "none"
    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"


class Grain(Enum):
    """The size of the calendar unit that a moment is told in, the finest first."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    FISCAL_YEAR = "fiscal_year"
    DECADE = "decade"
    CENTURY = "century"

    @property
    def rank(self) -> int:
        """The place in the order from fine to coarse."""
        return _GRAIN_ORDER[self]


_GRAIN_ORDER = {grain: place for place, grain in enumerate(Grain)}


@attrs.frozen
class Interval:
    """Numbers from *low* to *high*, both included; None is an open end.

    >>> Interval.exactly(Decimal(34))
    Interval(low=Decimal('34'), high=Decimal('34'))
    """

    low: Decimal | None = attrs.field()
    high: Decimal | None = attrs.field()

    @high.validator
    def _runs_upwards(self, _: object, high: Decimal | None) -> None:
        for end in (self.low, high):
            if end is not None and not end.is_finite():
                raise ValueError(f"an interval has finite ends, not {end}")
        if self.low is None and high is None:
            raise ValueError("an interval needs an end")
        if self.low is not None and high is not None and self.low > high:
            raise ValueError(f"an interval runs upwards, not {self.low}..{high}")

    @classmethod
    def exactly(cls, number: Decimal) -> "Interval":
        """Return the interval of one number."""
        return cls(number, number)

    @property
    def single(self) -> Decimal | None:
        """The number, if the interval holds one only."""
        return self.low if self.low == self.high else None

    @property
    def known(self) -> Decimal:
        """The figure that was written: the low end, or the high one where the low is open."""
        return self.low if self.low is not None else self.high  # type: ignore[return-value]

    def times(self, factor: Decimal) -> "Interval":
        """Return the interval with both ends multiplied by a positive factor."""
        return Interval(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
        )

    def meets(self, other: "Interval") -> bool:
        """Say whether the two share a number."""
        return not (
            (self.high is not None and other.low is not None and self.high < other.low)
            or (other.high is not None and self.low is not None and other.high < self.low)
        )


@attrs.frozen(kw_only=True)
class Quantity:
    """An amount of a unit, as exact decimals.

    A range is a quantity whose ends differ; "at least 30" has one open end.
    """

    amount: Interval
    unit: str  # a name of the unit table: "person", "USD", "percent", "times", "rank", "count" …
    grain: Decimal = attrs.field(default=Decimal(1))  # the smallest step that the figure can show
    hedge: Hedge = Hedge.NONE
    timex: str | None = None  # for a duration: its TIMEX3 value, "P3W"
    recurring: bool = False  # "every Monday", "twice a month"

    @grain.validator
    def _is_a_step(self, _: object, grain: Decimal) -> None:
        if grain <= 0:
            raise ValueError(f"a grain is a positive step, not {grain}")

    @property
    def uncounted(self) -> bool:
        """Whether it is a duration that no number tells: "weeks of rain"."""
        return self.amount.high is None and self.timex is not None and "X" in self.timex

    @property
    def order(self) -> tuple[str, Decimal]:
        """A key to sort by."""
        return self.unit, self.amount.known


@attrs.frozen(kw_only=True)
class Moment:
    """When: an interval of days, or of instants, both included; None is an open end.

    A moment that cannot be resolved has no ends; it says why, and names its readings.
    """

    start: date | None = attrs.field(default=None)
    end: date | None = attrs.field(default=None)
    grain: Grain
    timex: str  # the TIMEX3 value: "2024-02", "2024-W07", "2024-04-26T19:37Z", "PAST_REF" …
    hedge: Hedge = Hedge.NONE
    mod: str | None = None  # TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER …
    unresolved: str | None = None  # the reason
    alternatives: tuple["Moment", ...] = ()

    @end.validator
    def _runs_forward(self, _: object, end: date | None) -> None:
        if self.start is not None and end is not None and _day(self.start) > _day(end):
            raise ValueError(f"a moment runs forward, not {self.start}..{end}")

    def __attrs_post_init__(self) -> None:
        """Check that what is unresolved invents no day."""
        if self.unresolved and (self.start or self.end):
            raise ValueError("an unresolved moment has no start and no end")

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.start is not None or self.end is not None

    @property
    def first_day(self) -> date | None:
        """The calendar day of the start."""
        return None if self.start is None else _day(self.start)

    @property
    def last_day(self) -> date | None:
        """The calendar day of the end."""
        return None if self.end is None else _day(self.end)

    @property
    def order(self) -> tuple[str, str]:
        """A key to sort by."""
        return self.start.isoformat() if self.start else "", self.timex

    def shares_a_day(self, other: "Moment") -> bool:
        """Say whether the two can be the same day; open ends reach without limit."""
        if not (self.resolved and other.resolved):
            return False
        early, late = self.first_day, self.last_day
        return not (
            (late and other.first_day and late < other.first_day)
            or (early and other.last_day and other.last_day < early)
        )


Value = Quantity | Moment


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when
