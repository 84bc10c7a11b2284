"""Far years: before 1900 and after 2099 more must be said before a number is a year."""

from factcheck.claims.times.told import STOPS, Told
from factcheck.reference.calendar_words import CalendarWords

# A number from here on is a year behind "in"; one before it needs its clause to end there, too.
_MODERN = 1500
_FIRST_TO_COME = 2100
_ROUND = 50  # the years to which outlooks reach
_NEAR = 6  # tokens between a year and the word that announces
_LINKS = frozenset({"to", "until", "and", "dash"})


def is_far_year(told: Told, words: CalendarWords) -> bool:
    """Say whether a number far from today is told as a year: "in 1848", "by 2100"."""
    year, before = told.get("year"), told.neighbour(-1)
    if 1900 <= year < _FIRST_TO_COME or before == "$":
        return False
    if before == "year":
        return True
    if before in words.years["open"]:
        return year >= _MODERN or (before != "the" and told.behind() in STOPS - {"dash"})
    if before == "of" and told.neighbour(-2) in words.years["events"]:
        return bool(year >= _MODERN)
    if year >= _FIRST_TO_COME:
        return (before,) in words.tenses["onward"] and not _is_by_so_much(told, words)
    return year >= _MODERN and (_begins(told) or _ends(told))


def _is_by_so_much(told: Told, words: CalendarWords) -> bool:
    """Say whether something changes by it: "rose by 2100"."""
    verb = told.neighbour(-2)
    if told.get("year") % _ROUND == 0 and told.behind() in STOPS and _announced(told, words):
        return False  # a count of thousands has its comma: "seas will rise by 2100"
    past = (verb,) in words.tenses["past"] or verb.endswith(("ed", "ing"))
    return past or verb in words.figures["changes"]


def _announced(told: Told, words: CalendarWords) -> bool:
    before = told.marked.sentence.lower[max(0, told.first - _NEAR) : told.first - 2]
    return any((word,) in words.tenses["future"] for word in before)


def _begins(told: Told) -> bool:
    """Say whether it is the first of two years: "from 1850 to 1870", "(1820-1895)"."""
    return (
        told.sign_at(told.first - 1) in ("from", "between", "open")
        and told.behind() in _LINKS
        and told.behind(2) == "year"
    )


def _ends(told: Told) -> bool:
    """Say whether it is the second of two years."""
    return (
        told.sign_at(told.first - 1) in _LINKS
        and told.sign_at(told.first - 2) == "year"
        and told.sign_at(told.first - 3) in ("from", "between", "open", "in")
    )
