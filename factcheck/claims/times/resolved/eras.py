"""Eras: decades and centuries told in part, and years before and after Christ."""

from datetime import date

from factcheck.claims.times.moments import BEFORE_CHRIST, VAGUE, covering, unresolved
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.told import STOPS, Told
from factcheck.claims.timex import span_timex, unit_timex
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import load_calendar_words

_FRAMES = frozenset({"the", "early", "late", "mid", "dash"})
_TENS = ("n31", "n59", "n99")
_LAST_CENTURY = 22
_FIRST_DECADE = 20  # of a century, in two figures


def is_decade(told: Told) -> bool:
    """Say whether it is one of the calendar: no age, no temperature, no score."""
    words = load_calendar_words()
    if "year" in told:
        framed = told.sign_at(told.last - 1) == "plural" or not _FRAMES.isdisjoint(
            (told.sign_at(told.first), told.sign_at(told.first - 1))
        )  # "the late 1960's", not "1960's film of the year"
        return framed and bool(told.get("year") % 10 == 0)
    if told.neighbour(-1) in words.years["possessive"] or _is_weather(told):
        return False
    if "decade" in told:
        return _is_framed(told)
    at = next(index for index in range(told.first, told.last) if told.sign_at(index) in _TENS)
    number = told.marked.value(at)
    if number % 10 or not told.marked.sentence.touching(at + 1):
        return False
    if told.sign_at(at - 1) == "apostrophe":
        return True
    return _follows_a_decade(told) or _is_told_of(told, number)


def _is_framed(told: Told) -> bool:
    """Say whether "nineties" has the word in front that makes it a time: "the", "late"."""
    if told.sign_at(told.first) == "the" or _follows_a_decade(told):
        return told.neighbour(-1) not in load_calendar_words().eras["persons"]
    part = 1 + (told.sign_at(told.first - 1) == "dash")
    if told.sign_at(told.first - part) not in ("early", "late", "mid"):
        return False
    return told.neighbour(-part - 1) not in load_calendar_words().years["possessive"]


def _is_weather(told: Told) -> bool:
    return not load_calendar_words().eras["measured"].isdisjoint(told.marked.sentence.vocabulary)


def _follows_a_decade(told: Told) -> bool:
    """Say whether another decade stands in front: "the 1940s and 50s"."""
    link = told.first - 1
    if told.sign_at(link) not in ("and", "or", "to", "dash", "comma"):
        return False
    if told.sign_at(link - 1) == "decade":
        return told.sign_at(link - 2) in ("the", "early", "late", "mid", "dash")
    if told.sign_at(link - 1) != "plural":
        return False
    whole = told.sign_at(link - 2) == "year" or told.sign_at(link - 3) == "apostrophe"
    return whole or _is_of_culture(told) or _is_on_the_page(told)


def _is_told_of(told: Told, number: int) -> bool:
    """Say whether "the 40s" are those of a century: by what they are told of, or by the page."""
    if told.neighbour(-1) in ("low", "high", "upper"):
        return False
    framed = told.sign_at(told.first) == "the"
    if number < _FIRST_DECADE:
        return False
    if _is_on_the_page(told):
        return framed or told.neighbour(-1) in load_calendar_words().years["before"]
    return framed and _is_of_culture(told)


def _is_on_the_page(told: Told) -> bool:
    """Say whether the page tells the same decade in full: "the 1940s"."""
    return f"19{told.words_of()[-2]}s" in told.marked.sentence.page.plain


def _is_of_culture(told: Told) -> bool:
    return not load_calendar_words().eras["culture"].isdisjoint(told.marked.sentence.vocabulary)


def is_centuries(told: Told) -> bool:
    """Say whether two ordinals count centuries, in order."""
    first, last = _numbers(told)
    return (
        told.get("unit") or told.get("units")
    ) is Grain.CENTURY and 0 < first < last <= _LAST_CENTURY


def _numbers(told: Told) -> tuple[int, int]:
    return (
        told.get("day") or told.get("ordinal"),
        told.get("last_day") or told.get("last_ordinal"),
    )


def centuries(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers
    """Return "the 17th and 18th centuries": from the first day of one to the last of the other."""
    first, last = (date((number - 1) * 100 + 1, 1, 1) for number in _numbers(told))
    timex = span_timex(unit_timex(first, Grain.CENTURY), unit_timex(last, Grain.CENTURY))
    return Moment(start=first, end=date(last.year + 99, 12, 31), grain=Grain.CENTURY, timex=timex)


def is_turn(told: Told) -> bool:
    """Say whether it is the turn of a century."""
    return told.get("unit") is Grain.CENTURY


def turn(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers
    """Return "the turn of the 20th century": it tells no year."""
    number = told.get("day") or told.get("ordinal")
    timex = "PAST_REF" if number is None else f"{number - 1:02}"
    return unresolved(timex, Grain.CENTURY, VAGUE)


def is_of_an_era(told: Told) -> bool:
    """Say whether "44 BC" or "AD 122" is a year, and BC no province."""
    words, year = load_calendar_words(), told.get("era_year")
    if not isinstance(year, int) or not 0 < year < 10_000:
        return False
    if told.sign("era") == "anno":
        return year < 2100
    behind = told.neighbour(1)
    guarded = (
        told.neighbour(-1) in words.years["before"] or told.neighbour(-1) in words.guards.about
    )
    plural = behind.endswith("s") and behind not in words.silent["no_plurals"]
    return guarded and (told.behind() in STOPS or not plural) and not 1900 <= year < 2100


def of_an_era(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers
    """Return "AD 122"; a year before Christ has no days in this calendar."""
    year = told.get("era_year")
    if told.sign("era") == "anno":
        return covering(date(year, 1, 1), Grain.YEAR)
    return unresolved(f"BC{year:04}", Grain.YEAR, BEFORE_CHRIST)
