"""Diagnoses of dates that cannot both be right."""

from factcheck.findings.two import Two


def flipped(two: Two) -> bool:
    """Say whether day and month changed places: 3 April and 4 March."""
    days = [moment.first_day for moment in two.moments]
    if len(days) < 2 or None in days:
        return False
    one, other = days
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)  # type: ignore[union-attr]


def one_day_apart(two: Two) -> bool:
    """Say whether one is a day, and the other begins on the next."""
    if len(two.moments) < 2:
        return False
    early, late = sorted(two.moments, key=lambda moment: moment.order)
    if early.last_day is None or late.first_day is None:
        return False
    return (late.first_day - early.last_day).days == 1 and early.first_day == early.last_day
