"""TIMEX3 values of durations, and of what recurs."""

from decimal import Decimal

from factcheck.claims.timex.writing import open_timex
from factcheck.model import Grain

# The letters of a unit, and how many of it they write: a quarter is three months.
LETTERS: dict[str, tuple[str, int | str]] = {
    "millisecond": ("TS", "0.001"), "second": ("TS", 1), "minute": ("TM", 1), "hour": ("TH", 1),
    "working_day": ("D", 1), "day": ("D", 1), "weekend": ("WE", 1), "week": ("W", 1),
    "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("M", 3), "year": ("Y", 1),
    "decade": ("DE", 1), "century": ("CE", 1), "millennium": ("ML", 1),
}  # fmt: skip
# What a clock divides is written in whole figures: half a day is 12 hours.
_SMALLER = {"D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
# A third of an hour is twenty minutes, though its decimals never end.
_TWENTY_PLACES = Decimal("1e-20")


def duration_timex(amount: Decimal, unit: str) -> str:
    """Return the TIMEX3 value of a duration; *unit* is a name of the unit table.

    Parts of days, hours and minutes are written in the next smaller unit that makes them whole;
    weeks, months and years, which no clock divides, keep their decimals.

    >>> [duration_timex(Decimal(figure), "hour") for figure in ("5.5", "2", "0.01")]
    ['PT330M', 'PT2H', 'PT36S']
    >>> duration_timex(Decimal(3), "week"), duration_timex(Decimal("3.5"), "year")
    ('P3W', 'P3.5Y')
    """
    letters, factor = LETTERS[unit]
    number = amount * Decimal(factor)
    while letters in _SMALLER and number % 1:
        letters, times = _SMALLER[letters]
        number = _whole(number * times)
    return _written(letters, f"{number.normalize():f}")


def vague_timex(unit: str) -> str:
    """Return the value of a duration that is not counted: "several weeks", "decades".

    >>> vague_timex("minute"), vague_timex("decade")
    ('PTXM', 'PXDE')
    """
    return _written(LETTERS[unit][0], "X")


def _written(letters: str, number: str) -> str:
    time, letter = ("T", letters[1:]) if letters.startswith("T") else ("", letters)
    return f"P{time}{number}{letter}"


def _whole(number: Decimal) -> Decimal:
    nearest = number.to_integral_value()
    return nearest if abs(number - nearest) < _TWENTY_PLACES else number


def daily_timex(part: str) -> str:
    """Return the value of what recurs in a part of every day: MO, MI, AF, EV or NI.

    >>> daily_timex("MO")
    'XXXX-XX-XXTMO'
    """
    return f"{open_timex(Grain.DAY)}T{part}"


def weekly_timex(weekday: int | str, part: str | None = None) -> str:
    """Return the value of what recurs on a day of the week, Monday being 0, or on WE or WD.

    >>> weekly_timex(0), weekly_timex(4, "EV"), weekly_timex("WE")
    ('XXXX-WXX-1', 'XXXX-WXX-5TEV', 'XXXX-WXX-WE')
    """
    day = weekday if isinstance(weekday, str) else weekday + 1
    on_day = f"{open_timex(Grain.WEEK)}-{day}"
    return f"{on_day}T{part}" if part else on_day
