"""Days in words: "the first of March", "May twenty-ninth", "on the twenty-first"."""

from factcheck.claims.times.told import STOPS, Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import load_calendar_words

# Below it an ordinal alone counts other things: "on the third, he fell".
_FIRST_ALONE = 13


def is_spoken(told: Told) -> bool:
    """Say whether an ordinal is a day of the calendar; from here on it is one.

    Not "the second March in a row", "a third of June sales", "in March first responders".
    """
    if not 1 <= told.get("spoken") <= 31 or not _CHECKS[_form(told)](told):
        return False
    told.fields["day"] = told.fields.pop("spoken")
    if "last_spoken" in told:
        told.fields["last_day"] = told.fields.pop("last_spoken")
        told.kind = "days"
    elif "last_day" in told:
        told.kind = "days"
    elif "month" in told or "weekday" not in told:
        told.kind = "date"
    else:
        told.kind = "weekday day"
    return True


def _form(told: Told) -> str:
    if "month" not in told:
        return "with a weekday" if "weekday" in told else "alone"
    return "month first" if told.fields["month"] < told.fields["spoken"] else "day first"


def _goes_on(told: Told) -> bool:
    return told.behind() in STOPS and told.behind() != "dash"


def _month_first(told: Told) -> bool:
    months = load_calendar_words().silent["by_day"]
    return "year" in told or "weekday" in told or _goes_on(told) or told.neighbour(-1) in months


def _day_first(told: Told) -> bool:
    words = load_calendar_words()
    if "unit" in told and told.get("unit") is not Grain.DAY:
        return False  # "the first week of December"
    if told.behind() == "genitive" and "year" not in told:
        return False
    article = told.neighbour(-1) if told.sign_at(told.first) != "the" else "the"
    return (
        "year" in told
        or "weekday" in told
        or article == "the"
        or article in words.silent["days"]
        or article in words.guards.to
        or told.sign_at(told.first - 1) in ("between", "comma", "")
    )


def _alone(told: Told) -> bool:
    before = told.neighbour(-1)
    return (
        told.get("spoken") >= _FIRST_ALONE
        and before in load_calendar_words().silent["days"]
        and _goes_on(told)
    )


_CHECKS = {
    "month first": _month_first,
    "day first": _day_first,
    "with a weekday": _goes_on,
    "alone": _alone,
}
