"""Names: months, weekdays and seasons that are part of one tell no date."""

from factcheck.claims.times.silent.any_day import is_any_day, is_month_of_a_law
from factcheck.claims.times.silent.labels import is_given_name, is_of_persons, is_road
from factcheck.claims.times.silent.titles import is_weekday_of_a_name
from factcheck.claims.times.told import STOPS, Told
from factcheck.reference.calendar_words import CalendarWords


def is_month(told: Told, words: CalendarWords) -> bool:
    """Say whether a month that stands alone is one."""
    sentence = told.marked.sentence
    before, behind = told.neighbour(-1), told.neighbour(1)
    if before == "-" and sentence.touching(told.first) and told.sign_at(told.first - 2) == "other":
        return False
    named = behind in words.silent["after"] or before in words.silent["before"]
    if named or is_month_of_a_law(told):
        return False
    if len(told.word("month")) < len("june") and told.word("month") != "may":
        # "Dec" alone: an abbreviation has its stop, its preposition or its range beside it.
        led = before in words.silent["temporal"] and not is_given_name(told, words)
        return behind in (".", "-", "\u2013") or led
    if behind == "-" and sentence.touching(told.last):
        return told.word("month") != "may"
    if told.get("month") in words.silent["names"]:
        return not is_name(told, words)
    return True


def is_name(told: Told, words: CalendarWords) -> bool:
    """Say whether a month that is a name, too, stands in one: "June Lee", "Theresa May"."""
    if told.get("month") not in words.silent["names"]:
        return False
    sentence, index = told.marked.sentence, told.fields["month"]
    before = sentence.lower[index - 1] if index else ""
    following = sentence.words[index + 1] if index + 1 < len(sentence) else ""
    if (
        told.word("month") == "march"
        and before in words.silent["determiners"]
        and (before != "to" or told.sign_at(index - 2) not in _BEFORE_TO)
        and (_leads_a_clause(following.lower(), words))
    ):
        return True
    if index + 1 < told.last and told.sign_at(index + 1) in _FIGURES:
        return False
    before_it = sentence.lower[max(0, index - 2) : index]
    if is_of_persons(told, words) or _is_kin(before_it, words):
        return True
    if before in words.silent["temporal"] or told.sign_at(index - 1) in _BEFORE_A_MONTH:
        return False
    return _is_beside_a_name(told, index) or (
        not index and told.word("month") in ("may", "march") and not _owns(told, words)
    )


# "From November to March", "in the year to March".
_BEFORE_TO = frozenset(
    {"month", "year", "n12", "n31", "suffix", "unit", "units", "half", "quarter"}
)
_FIGURES = ("n12", "n31", "year")
_BEFORE_A_MONTH = ("n12", "n31", "suffix", "comma", "of")


def _is_beside_a_name(told: Told, index: int) -> bool:
    words = told.marked.sentence.words
    return any(
        told.sign_at(place) == "other" and words[place][0].isupper()
        for place in (index - 1, index + 1)
    )


def _is_kin(before: list[str], words: CalendarWords) -> bool:
    """Say whether a given name is to follow: "his sister", "his wife,"."""
    return (
        before[-1:] != []
        and (before[0] if before[-1] == "," else before[-1]) in (words.silent["kin"])
    )


_REACH = 5  # tokens behind a month in which stands what it owns


def _owns(told: Told, words: CalendarWords) -> bool:
    """Say whether what follows is a month's and nobody's: "May's local elections"."""
    behind = told.marked.sentence.lower[told.last : told.last + _REACH]
    return behind[:1] == ["'s"] and not words.silent["of_months"].isdisjoint(behind)


def _leads_a_clause(word: str, words: CalendarWords) -> bool:
    """Say whether a word goes on as after a noun: "the Women's March drew crowds"."""
    return (
        not word[:1].isalpha()
        or word.endswith("ed")
        or (word,) in words.tenses["past"]
        or word in words.silent["clauses"]
    )


# What places a weekday so clearly that it needs no capital: "next tuesday", "friday last week".
_PLACED = frozenset({"which", "of_which"})


def is_weekday(told: Told, words: CalendarWords) -> bool:
    """Say whether a day of the week is one day, and no part of a name: "Sunday Times"."""
    sentence, index = told.marked.sentence, told.fields["full_weekday"]
    if sentence.lower[index].endswith("days") or told.neighbour(-1) in words.silent["every"]:
        return False
    small = not sentence.words[index][0].isupper() and _PLACED.isdisjoint(told.fields)
    if small and not ("part" in told and told.neighbour(-1) in ("on", "")):
        return False
    every = words.silent["every"]
    if told.behind() == "of" and told.neighbour(2) in every:
        return False  # "the second Tuesday of each month"
    following = sentence.words[told.last : told.last + 1]
    if told.neighbour(1) in words.silent["after"] and following[0][0].isupper():
        return False
    if is_road(told, words) or is_any_day(told, words):
        return False
    return not (is_weekday_of_a_name(told) or _is_behind_a_name(sentence.lower, index, words))


def _is_behind_a_name(lower: list[str], index: int, words: CalendarWords) -> bool:
    """Say whether the words before make a name of a weekday: "Mail on Sunday"."""
    return (
        " ".join(lower[max(0, index - 1) : index]) in words.silent["before"]
        or " ".join(lower[max(0, index - 2) : index]) in words.silent["by_name"]
    )


def is_season(told: Told, words: CalendarWords) -> bool:
    """Say whether a season tells when: "in the spring", not "spring water" or "prices fall"."""
    if "which" in told or "year" in told or "of_which" in told:
        return True
    sentence, index = told.marked.sentence, told.fields["season"]
    if sentence.words[index][0].isupper() and index:
        return False
    first = told.first
    while told.sign_at(first - 1) in ("early", "late", "mid", "dash", "of", "end", "start"):
        first -= 1  # "in late summer", "by the end of summer"
    if first < told.first and told.sign_at(first - 1) == "the":
        first -= 1
    before = sentence.lower[first - 1] if first else ""
    if first < told.first:
        return before in words.silent["seasons"] and told.behind() != "dash"
    return (
        before in words.silent["seasons"]
        and (told.behind() in STOPS or told.neighbour(1) in words.silent["days_go_on"])
        and (told.sign_at(told.first) == "the" or before != "in")
    )
