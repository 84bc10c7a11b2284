"""The small hours told behind an evening are those of the next day: "at 10pm …; by 4am …"."""

from datetime import date, datetime, timedelta

from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.clocks import clock_of, half_of
from factcheck.claims.times.told import Told
from factcheck.model import Moment

# From this hour on it is evening, and up to this one it is still night.
_EVENING, _MORNING = 18, 6
_SENTENCES = 2  # from an evening to the hours behind it
_NIGHTS = ("TEV", "TNI")
_ONE = timedelta(days=1)


def keep(told: Told, moment: Moment, setting: Setting) -> None:
    """Keep the day and the place of a clock time or a part of the day, with whether it is late."""
    start = moment.start
    if start is None or (not isinstance(start, datetime) and not moment.timex.endswith(_NIGHTS)):
        return
    if isinstance(start, datetime):
        late, day = start.hour >= _EVENING, start.date()
    else:  # "overnight Thursday" is the night before it as often as the one behind it
        late, day = "overnight" not in told.words_of(), start
    setting.memory.clocks.append((setting.sentence.number, told.last, day, late))


def of_the_night(told: Told, where: date, setting: Setting) -> date:
    """Return the day of a clock time: the next one, if an evening was told right in front of it."""
    if not _is_small(told) or not told_late(told, where, setting) or _looks_back(told):
        return where
    today = setting.today
    return where + _ONE if today is None or where < today else where


def told_late(told: Told, where: date, setting: Setting) -> bool:
    """Say whether the last clock time in front of it is of the evening of a day."""
    number = setting.sentence.number
    for sentence, last, day, late in reversed(setting.memory.clocks):
        if (sentence, last) <= (number, told.first):
            return late and day == where and number - sentence <= _SENTENCES
    return False


def _is_small(told: Told) -> bool:
    """Say whether it is an hour of the night beyond doubt: "2am", "02:15"."""
    shown = clock_of(told)
    if shown is None or shown.hour >= _MORNING or "noon" in told:
        return False
    return half_of(told, shown.hour) == "a" or len(told.word("hour")) == 2 or "bare" in told


def _looks_back(told: Told) -> bool:
    """Say whether the clause tells what had been before: "he had been seen at 2am"."""
    lower = told.marked.sentence.lower
    before = lower[max(0, told.first - 12) : told.first]
    return "earlier" in lower or ("had" in before and before[-1:] != ["by"])
