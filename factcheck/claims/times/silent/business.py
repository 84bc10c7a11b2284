"""Silence of business: quarters of games, year-end sales, and other times that are no dates."""

from collections.abc import Callable
from functools import cache

from factcheck.claims.times.silent.labels import is_called
from factcheck.claims.times.told import STOPS, Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import load_calendar_words

_SMALL = frozenset({Grain.YEAR, Grain.MONTH, Grain.WEEK, Grain.QUARTER})
_CURRENCY = frozenset("$£€¥₹")
_NEAR, _EARNED = 7, 10  # words
_NO_NOUN = STOPS - {"dash", "genitive"}  # classes behind which no noun follows


def _quarter(told: Told) -> bool:
    return _is_part(told, 4)


def _half(told: Told) -> bool:
    if told.get("unit", Grain.YEAR) is not Grain.YEAR:
        return False
    dated = "year" in told or "of_unit" in told
    if "digits" in told or dated:
        return told.sign("which") != "this" and _is_part(told, 2)
    return "which" not in told and _is_near_business(told) and _is_part(told, 2)


def _is_near_business(told: Told) -> bool:
    # Games have halves far more often than years.
    near = told.marked.sentence.lower[max(0, told.first - _NEAR) : told.last + _NEAR]
    return not load_calendar_words().silent["business"].isdisjoint(near)


def _quarters(told: Told) -> bool:
    first, last = quarter_numbers(told)
    return 1 <= first < last <= 4 and told.get("of_unit", Grain.YEAR) is Grain.YEAR


def quarter_numbers(told: Told) -> tuple[int, int]:
    """Return the first and the last quarter of "the first and second quarters"."""
    first = told.get("ordinal", told.get("day", 0))
    return first, told.get("last_ordinal", told.get("last_day", 0))


def _is_part(told: Told, most: int) -> bool:
    """Say whether a quarter or a half is one of a year."""
    if "digits" in told:
        return _is_code(told) and 1 <= told.get("digits") <= most and not is_called(told)
    if told.get("of_unit", Grain.YEAR) is not Grain.YEAR or _goes_on(told):
        return False  # "the first half of the month", "of 2023-24" is a part of that
    number = told.get("ordinal", told.get("day"))
    dated = "year" in told or "of_unit" in told
    if number is not None or "backward" in told:
        return (number or 1) <= most and told.behind() != "of" and (dated or _is_of_a_year(told))
    if told.sign("which") == "that":
        return False
    return told.sign("which") == "last" if dated else told.behind() != "of"


def _goes_on(told: Told) -> bool:
    """Say whether two years follow, of which only the first was read."""
    return (
        "year" in told
        and told.behind() in ("dash", "slash")
        and told.behind(2) in ("n12", "n31", "n59", "n99")
        and told.marked.sentence.touching(told.last)
    )


def _is_code(told: Told) -> bool:
    letter = told.fields["digits"] - 1
    if told.sign_at(letter) not in ("q", "h"):
        letter += 2
    sentence = told.marked.sentence
    goes_on = sentence.touching(told.last) and told.neighbour(1)[:1].isalnum()  # "H1N1"
    large = sentence.words[letter].isupper() or "year" in told
    return large and not goes_on


def _is_of_a_year(told: Told) -> bool:
    """Say whether a quarter is one of a year, not of a game, and not the third in a row."""
    silent, words = load_calendar_words().silent, told.marked.sentence.vocabulary
    if not silent["games"].isdisjoint(words):
        return False
    earned = _is_earned(told)
    if _of_business().isdisjoint(words) and not earned:
        return False
    following = told.marked.sentence.lower[told.last : told.last + 3]
    return silent["running"].isdisjoint(following) and not _is_counted(told)


@cache
def _of_business() -> frozenset[str]:
    """Return the words beside which a quarter is one of a year."""
    silent = load_calendar_words().silent
    return silent["business"] | silent["firms"] | silent["outlooks"]


def _is_earned(told: Told) -> bool:
    """Say whether money was earned in it: "earned $3bn in the first quarter"."""
    before = told.marked.sentence.lower[max(0, told.first - _EARNED) : told.first]
    earning = load_calendar_words().silent["earning"]
    return not earning.isdisjoint(before) and not _CURRENCY.isdisjoint(before)


def _is_counted(told: Told) -> bool:
    return told.neighbour(-1) in load_calendar_words().silent["counting"] - {"'s"}


def _fiscal_part(told: Told) -> bool:
    most = 2 if told.kind == "fiscal half" else 4
    return bool(1 <= told.get("digits", told.get("ordinal", told.get("day"))) <= most)


def _fiscal(told: Told) -> bool:
    # "its fiscal year" tells which one only beside a part of it.
    told.weak = told.fields.keys() <= {"fiscal", "unit"}
    return True


def _rolling_quarters(told: Told) -> bool:
    return told.behind() != "of" and _is_of_a_year(told)


def _year_end(told: Told) -> bool:
    """Say whether "year-end" is a day: behind a preposition, with no noun that it describes."""
    genitive = told.sign_at(told.last - 2) == "genitive"
    whole = "year" in told or genitive or _stands_alone(told)
    return told.get("unit", told.get("quarter")) in _SMALL and _is_deadline(told) and whole


def _is_deadline(told: Told) -> bool:
    return told.neighbour(-1) in load_calendar_words().silent["deadlines"]


def _stands_alone(told: Told) -> bool:
    """Say whether no noun follows that "year-end" or "midweek" describes."""
    if told.behind() in _NO_NOUN:
        return True
    return told.behind() not in ("dash", "genitive") and (
        told.behind() != "other" or told.neighbour(1) in _going_on()
    )


@cache
def _going_on() -> frozenset[str]:
    words = load_calendar_words()
    verbs = words.tenses["past"] | words.tenses["future"]
    return words.silent["days_go_on"].union(phrase[0] for phrase in verbs)


def _bare_edge(told: Told) -> bool:
    return told.get("unit") in _SMALL and _is_deadline(told) and told.behind() in _NO_NOUN


def _middle(told: Told) -> bool:
    if "year" in told:
        return True
    said = _is_deadline(told) or told.neighbour(-1) in load_calendar_words().silent["seasons"]
    return said and told.get("unit", Grain.WEEK) in _SMALL and _stands_alone(told)


def _week_number(told: Told) -> bool:
    return told.get("unit") is Grain.WEEK and told.get("of_unit", Grain.YEAR) is Grain.YEAR


def _turn(told: Told) -> bool:
    return told.get("unit") is Grain.YEAR


CHECKS: dict[str, Callable[[Told], bool]] = {
    "quarter": _quarter,
    "quarters": _quarters,
    "half": _half,
    "fiscal quarter": _fiscal_part,
    "fiscal half": _fiscal_part,
    "fiscal": _fiscal,
    "rolling quarters": _rolling_quarters,
    "year end": _year_end,
    "bare edge": _bare_edge,
    "middle": _middle,
    "turn": _turn,
    "week number": _week_number,
}
