"""Years that stand apart from their day: "last year's race was on 4 March", "that riot of 2011"."""

from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.relative import STEPS
from factcheck.claims.times.symbols import SIGN
from factcheck.claims.times.told import Told
from factcheck.model import Grain

_WHICH = {SIGN[name]: name for name in ("last", "previous", "this", "next", "coming")}
_REACH = 14  # tokens from "last year's" to the day
_NOUNS = 3  # words from a day to its "of 2021"
_OWNED = 4  # words of what comes once a year: "last year's Berlin marathon"


def year_beside(told: Told, setting: Setting) -> int | None:
    """Return the year that the sentence tells of a day without one, apart from it."""
    return _year_behind(told, setting) or _year_of_the_subject(told, setting)


def _year_behind(told: Told, setting: Setting) -> int | None:
    """Return the year behind the noun that a day qualifies: "the January 6 riot of 2021"."""
    marked, last = told.marked, told.last
    lead = told.sign_at(told.first) == "the" or told.neighbour(-1) in setting.words.years["owners"]
    if not (lead or told.neighbour(-1) == "the"):
        return None
    for index in range(last, last + _NOUNS + 1):
        if told.sign_at(index) == "of" and index > last and told.sign_at(index + 1) == "year":
            year: int = marked.value(index + 1)
            return year
        if told.sign_at(index) != "other" or not marked.sentence.words[index].islower():
            return None
    return None


def _year_of_the_subject(told: Told, setting: Setting) -> int | None:
    """Return the year of "last year's race was on", "next year's will be in Leeds on"."""
    today, lower = setting.today, told.marked.sentence.lower
    start = max(0, told.first - _REACH)
    for index in range(told.first - 1, start - 1, -1):
        if told.sign_at(index) == "genitive" and told.marked.value(index - 1) is Grain.YEAR:
            which = _WHICH.get(told.marked.signs[index - 2]) if index > 1 else None
            if (
                which is None
                or today is None
                or not _is_dated(lower[index + 1 : told.first], setting)
            ):
                return None
            return today.year + STEPS[which]
    return None


def _is_dated(words: list[str], setting: Setting) -> bool:
    """Say whether the words from "last year's" to a day tell when it was, not whose it was."""
    occasions, verbs = setting.words.silent["occasions"], setting.words.silent["dated"]
    for index, word in enumerate(words[: _OWNED + 1]):
        if word in verbs:
            own = not index or words[index - 1] in occasions
            return own and words[-1] in ("on", "in") and _is_one_clause(words[index:])
    return False


def _is_one_clause(words: list[str]) -> bool:
    return all(word.isalpha() for word in words) and not {"and", "but", "who", "after"} & {*words}
