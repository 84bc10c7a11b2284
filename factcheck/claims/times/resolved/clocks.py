"""Clock times: what a clock shows, and the instant that it is on a day."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from factcheck.claims.times.told import Told

# Which half of the day the hours from 1 to 12 are of, by the part of the day that is told. Night
# and the time around noon have hours of both.
_HALVES = {"MO": "a", "AF": "p", "EV": "p"}
_FORENOON, _EARLIEST_NIGHT, _NOON = 10, 6, 12
_QUARTER, _HALF, _HOUR = 15, 30, 60


def clock_of(told: Told) -> time | None:
    """Return the time of day that a clock shows, without its zone."""
    if "noon" in told:
        return time(12)
    if told.kind == "midnight":
        return time(0)
    shown = _shown(told)
    if shown is None:
        return None
    hour, minute, second = shown
    half = half_of(told, hour)
    if half and hour <= _NOON:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _shown(told: Told) -> tuple[int, int, int] | None:
    """Return hour, minute and second as they are written."""
    if "bare" in told:
        return (*divmod(told.get("bare"), 100), 0)
    if "sharp" in told:
        return (*told.get("sharp"), 0)
    hour = int(told.get("hour", told.get("hour_word", 0)))
    if "aside" in told:
        return _beside_the_hour(told, hour)
    return hour, told.get("minute", 0), told.get("seconds", 0)


def _beside_the_hour(told: Told, hour: int) -> tuple[int, int, int] | None:
    """Return "half past three", "ten to four"."""
    minutes = _QUARTER if "past_quarter" in told else _HALF if "past_half" in told else None
    if minutes is None:
        minutes = int(told.get("past_minutes"))
    if not 0 < minutes < _HOUR or not 0 < hour <= _NOON:
        return None
    if told.sign("aside") == "past":
        return hour, minutes, 0
    return (hour - 2) % 12 + 1, _HOUR - minutes, 0


def half_of(told: Told, hour: int) -> str:
    """Return which half of the day the hour is told to be of: "a", "p", or "" if that is open."""
    if "meridiem" in told:
        return told.word("meridiem")[:1]
    part = told.get("daypart") or told.part
    if part == "MI":
        return "a" if _FORENOON <= hour < _NOON else "p"
    if part == "NI":
        return "p" if _EARLIEST_NIGHT <= hour < _NOON else ""
    return _HALVES.get(part, "") if part else ""


def half_is_open(told: Told) -> bool:
    """Say whether it is told in words of twelve hours, and not of which half of the day."""
    if "noon" in told or not ("oclock" in told or "hour_word" in told or "aside" in told):
        return False
    shown = _shown(told)
    return shown is not None and shown[0] <= _NOON and not half_of(told, shown[0])


def has_minutes(told: Told) -> bool:
    """Say whether the minutes are told."""
    return any(field in told for field in ("minute", "sharp", "bare", "aside"))


def at(day: date, told: Told) -> datetime | None:
    """Return the instant of a clock time on a day, with its zone where the text tells it."""
    shown = clock_of(told)
    if shown is None:
        return None
    local = datetime.combine(day, shown)
    if told.zone is not None:
        return _in_zone(local, told.zone.offset_at(local))
    if told.partner is not None and told.partner.zone is not None:
        return _in_zone(local, _local_offset(local, told.partner))
    return local


def _in_zone(local: datetime, offset: timedelta | None) -> datetime:
    return local if offset is None else local.replace(tzinfo=timezone(offset))


def _local_offset(local: datetime, partner: Told) -> timedelta | None:
    """Return the offset that makes a local time the instant of its partner's: -12 to +12 hours.

    A zone that changes with the seasons is no witness: writers mistake its hour too often.
    """
    shown = clock_of(partner)
    if shown is None or partner.zone is None or partner.zone.offset is None:
        return None
    there = datetime.combine(local.date(), shown) - timedelta(minutes=partner.zone.offset)
    minutes = int((local - there).total_seconds()) // 60
    minutes = (minutes + 12 * 60) % (24 * 60) - 12 * 60
    return timedelta(minutes=minutes) if minutes % 15 == 0 else None


def elsewhere(local: datetime, told: Told) -> datetime | None:
    """Return the instant of a clock time that is the same as *local* in another zone.

    The two clocks may show two days: of three days the one nearest to *local* is right.
    """
    days = (local.date() + timedelta(days=step) for step in (0, -1, 1))
    instants = [there for day in days if (there := at(day, told)) is not None]
    return min(instants, key=lambda there: abs(_apart(there, local)), default=None)


def _apart(one: datetime, other: datetime) -> timedelta:
    if one.tzinfo is None or other.tzinfo is None:
        return one.replace(tzinfo=None) - other.replace(tzinfo=None)
    return one.astimezone(UTC) - other.astimezone(UTC)
