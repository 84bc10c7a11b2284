"""Hours that count: "48 hours ago" from publication, "three hours later" from a clock time."""

from datetime import datetime, timedelta

from factcheck.claims.times.calendar import shift
from factcheck.claims.times.moments import NO_DATE, about, covering, open_unit
from factcheck.claims.times.page.discourse import DAYS
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.relative import count_of
from factcheck.claims.times.told import Told
from factcheck.claims.timex import clock_timex
from factcheck.model import Grain, Moment

_HOURS = 24  # in a day


def ago(told: Told, setting: Setting) -> Moment | None:
    """Return "48 hours ago": whole days. No text tells the hour at which it was published."""
    count = count_of(told)
    if count is None or count % _HOURS:
        return None
    if setting.today is None:
        return open_unit(Grain.DAY, NO_DATE)
    days = count // _HOURS * (-1 if told.sign_at(told.last - 1) == "ago" else 1)
    return about(covering(shift(setting.today, days, Grain.DAY), Grain.DAY))


def later(told: Told, setting: Setting) -> Moment | None:
    """Return "three hours later", if a clock time was told right before it; whole days of a day."""
    count, before = count_of(told), setting.memory.last(setting.sentence.number)
    if count is None or before is None or before.start != before.end:
        return None
    if (told.word("timing") or told.word("aim")) not in ("later", "after"):
        count = -count
    hourly = told.sign_at(told.last - 2) == "hours"
    if isinstance(before.start, datetime):
        return _instant(before.start, count, hourly=hourly)
    day = before.first_day
    if day is None or before.grain not in DAYS or not hourly or count % _HOURS:
        return None
    return about(covering(shift(day, count // _HOURS, Grain.DAY), Grain.DAY))


def _instant(start: datetime, count: int, *, hourly: bool) -> Moment:
    instant = start + (timedelta(hours=count) if hourly else timedelta(minutes=count))
    grain = Grain.HOUR if hourly else Grain.MINUTE
    return about(Moment(start=instant, end=instant, grain=grain, timex=clock_timex(instant)))
