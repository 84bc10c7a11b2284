"""What points to the past, the present or the future and tells no days."""

from factcheck.claims.times.moments import (
    VAGUE,
    unresolved,
)
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import PAST
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment

FUTURE_REF = "FUTURE_REF"


def vague(told: Told, setting: Setting) -> Moment | None:
    """Return "recently", "now": they point somewhere, but tell no days.

    "Soon" points to what is to come only where the clause does: "soon the roof fell in" does not.
    """
    if told.get("vague") == FUTURE_REF and setting.tense_of(told) == PAST:
        return None
    return unresolved(told.get("vague"), Grain.DAY, VAGUE)


def to_date(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "the largest fine to date": up to now, from no day that is told."""
    return unresolved("PRESENT_REF", Grain.DAY, VAGUE)


def past(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "recent years", "a few weeks ago", "the past few months"."""
    return unresolved("PAST_REF", told.get("units"), VAGUE)


def future(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "the coming weeks", "the next few days"."""
    return unresolved(FUTURE_REF, told.get("units"), VAGUE)
