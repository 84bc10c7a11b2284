"""TIMEX3 values: one serialiser for moments, durations and recurrences."""

from decimal import Decimal

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M",
    "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip


def duration_timex(amount: Decimal, unit: str) -> str:
    """Return the TIMEX3 value of a duration; *unit* is a name of the unit table.

    >>> duration_timex(Decimal("5.5"), "hour"), duration_timex(Decimal(3), "week")
    ('PT5.5H', 'P3W')
    """
    letters = _LETTERS[unit]
    time, letter = ("T", letters[1:]) if letters.startswith("T") else ("", letters)
    return f"P{time}{amount.normalize():f}{letter}"
