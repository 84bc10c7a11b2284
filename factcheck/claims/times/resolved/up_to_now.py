"""Times that last until now: "between January 2019 and now", "from March to date"."""

import attrs

from factcheck.claims.times.moments import NO_DATE, covering, open_unit
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import Guards

_BEGINS = frozenset({"date", "which", "iso", "numeric", "dotted", "weekday", "quarter"})
_NOW = (["now"], ["to", "date"])


def up_to_now(left: Told, right: Told, guards: Guards) -> Told | None:
    """Join a date and the word for now behind it: the days from the one to the other."""
    if right.kind not in ("vague", "to date") or left.kind not in _BEGINS or left.until:
        return None
    gap, opener = left.marked.sentence.lower[left.last : right.first], left.neighbour(-1)
    words = right.words_of()
    linked = (
        (gap == [] and words == ["to", "date"] and opener == "from")
        or (words == ["now"] and opener == "between" and len(gap) == 1 and gap[0] in guards.both)
        or (words == ["now"] and opener == "from" and len(gap) == 1 and gap[0] in guards.to)
    )
    if not linked:
        return None
    today = attrs.evolve(right, kind="today", fields={})
    return attrs.evolve(left, last=right.last, until=today)


def today(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers
    """Return the day of publication, up to which it lasts."""
    if setting.today is None:
        return open_unit(Grain.DAY, NO_DATE)
    return covering(setting.today, Grain.DAY)
