"""Clock times and their zones."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from factcheck.claims.times.calendar import nth_weekday
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import TimeZone


def clock_of(told: Told) -> time | None:
    """Return the time of day that a clock shows, without its zone."""
    if "noon" in told:
        return time(12)
    if "bare" in told:
        hour, minute = divmod(told.get("bare"), 100)
    elif "sharp" in told:
        hour, minute = told.get("sharp")
    else:
        hour, minute = told.get("hour"), told.get("minute", 0)
    half = told.word("meridiem")[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def has_minutes(told: Told) -> bool:
    """Say whether the minutes are told."""
    return "minute" in told or "sharp" in told or "bare" in told


def at(day: date, told: Told) -> datetime | None:
    """Return the instant of a clock time on a day, with its zone where the text tells it."""
    shown = clock_of(told)
    if shown is None:
        return None
    local = datetime.combine(day, shown)
    if "zone" in told:
        return local.replace(tzinfo=_offset(told.get("zone"), day))
    if told.partner is not None and "zone" in told.partner:
        return local.replace(tzinfo=_local_offset(local, told.partner))
    return local


def _offset(zone: TimeZone, day: date) -> timezone:
    summer = zone.rule is not None and _is_summer(zone.rule, day)
    return timezone(timedelta(minutes=zone.summer if summer else zone.winter))


def _is_summer(rule: str, day: date) -> bool:
    first, last = _SUMMER[rule](day.year)
    return first <= day < last


def _us(year: int) -> tuple[date, date]:
    return nth_weekday(year, 3, 6, 2), nth_weekday(year, 11, 6, 1)


def _eu(year: int) -> tuple[date, date]:
    return nth_weekday(year, 3, 6, -1), nth_weekday(year, 10, 6, -1)


_SUMMER = {"us": _us, "eu": _eu}


def _local_offset(local: datetime, partner: Told) -> timezone | None:
    """Return the offset that makes a local time the instant of its partner's: -12 to +12 hours.

    A zone that changes with the seasons is no witness: writers mistake its hour too often.
    """
    shown = clock_of(partner)
    if shown is None or partner.get("zone").rule is not None:
        return None
    offset = _offset(partner.get("zone"), local.date())
    there = datetime.combine(local.date(), shown, offset).astimezone(UTC)
    ahead = local - there.replace(tzinfo=None)
    minutes = int(ahead.total_seconds()) // 60
    minutes = (minutes + 12 * 60) % (24 * 60) - 12 * 60
    return timezone(timedelta(minutes=minutes)) if minutes % 15 == 0 else None


def elsewhere(local: datetime, told: Told) -> datetime | None:
    """Return what the clock of another zone shows at the instant of *local*."""
    if "zone" not in told:
        return None
    if local.tzinfo is not None:
        return local.astimezone(_offset(told.get("zone"), local.date()))
    there = at(local.date(), told)
    if there is None:
        return None
    # The two clocks are less than half a day apart: one may show the day before.
    ahead = there.replace(tzinfo=None) - local
    half = timedelta(hours=12)
    return (
        there - timedelta(days=1)
        if ahead > half
        else (there + timedelta(days=1) if ahead < -half else there)
    )
