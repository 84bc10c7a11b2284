"""Fiscal quarters told beside one another: what is fiscal in a sentence stays so."""

from factcheck.claims.times.grammar import compiled
from factcheck.claims.times.moments import unresolved
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.fiscal import WHOSE
from factcheck.claims.times.resolved.relative import moved
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex
from factcheck.model import Grain, Moment

_FISCAL = "fiscal (unit? year)? ordinal dash? quarter | ordinal fiscal dash? quarter"


def other_fiscal(told: Told) -> int | None:
    """Return the number of the fiscal quarter in front of "the second quarter", if one is told."""
    if "ordinal" not in told or "quarter" not in told:
        return None
    marked = told.marked
    found = list(compiled(_FISCAL).finditer(marked.signs, 0, told.first))
    if not found:
        return None
    groups = found[-1].groupdict()
    name = next(name for name in groups if name.startswith("ordinal") and groups[name])
    return int(marked.value(found[-1].start(name)))


def beside_fiscal(number: int, other: int, grain: Grain, setting: Setting) -> Moment:
    """Return the quarter so many behind the other; open if the text does not date that one."""
    told = setting.memory.base(setting.sentence.number, grain)
    moment = None
    if told is not None and told.grain.rank >= Grain.MONTH.rank and _is_a_quarter(told):
        moment = moved(told, number - other, Grain.QUARTER)
    return moment or unresolved(open_timex(grain, part=number), grain, WHOSE)


_DAYS = range(85, 99)


def _is_a_quarter(told: Moment) -> bool:
    first, last = told.first_day, told.last_day
    return first is not None and last is not None and (last - first).days in _DAYS
