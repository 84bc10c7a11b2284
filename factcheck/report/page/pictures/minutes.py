"""Minutes: times as whole numbers since the first day of the calendar, by the clock of the text."""

from datetime import date, datetime

HOUR = 60
DAY = 24 * HOUR


def minute_of(when: date) -> int:
    """Return the minute of a day's beginning, or of a clock time."""
    clock = when.hour * HOUR + when.minute if isinstance(when, datetime) else 0
    return when.toordinal() * DAY + clock


def day_at(minute: int) -> date:
    """Return the day of a minute."""
    return date.fromordinal(min(max(minute // DAY, 1), date.max.toordinal()))
