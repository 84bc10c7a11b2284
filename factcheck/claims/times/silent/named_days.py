"""Names of days: when one tells a date, and when it is part of another name or qualifies a noun."""

from factcheck.claims.times.told import STOPS, Told
from factcheck.model import Grain, Zone
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words


def is_named(told: Told) -> bool:
    """Say whether a name tells a day: not "Christmas tree", "Merry Christmas", "Easter Island"."""
    words = load_calendar_words()
    if not _fits(told) or told.neighbour(-1) in words.silent["every"]:
        return False
    index = told.fields["named"]
    if not told.marked.sentence.words[index][0].isupper() and not _small(told, words):
        return False
    if told.kind == "beside named":
        return True
    return _goes_on(told, words) and _opens(told, words)


def is_jubilee(told: Told) -> bool:
    """Say that an anniversary is a date only where the day that it recalls stands behind it."""
    told.weak = True
    return True


def _fits(told: Told) -> bool:
    if "of_unit" in told and told.get("of_unit") is not Grain.YEAR:
        return False
    counted = "count" in told or "one" in told
    return not (counted and told.sign("beside") in ("of", "eve"))


def _small(told: Told, words: CalendarWords) -> bool:
    """Say whether a name in small letters is one: "the spring bank holiday", "last christmas"."""
    lower, index = told.marked.sentence.lower, told.fields["named"]
    telling = words.telling
    name = " ".join(lower[index : _last(told)]).replace(" 's", "'s")
    if "year" in told:
        return True
    if told.get("named").shy or name in telling["large"]:
        return False
    before = told.neighbour(-1)
    asked = _asked_for(told, before, words) and (before != "of" or _follows_a_part(told))
    alone = told.first == 0 and told.behind() in STOPS
    return asked or alone or told.kind == "beside named" or "part" in told


def _follows_a_part(told: Told) -> bool:
    return told.sign_at(told.first - 2) == "part"


def _last(told: Told) -> int:
    """Return the token behind the name itself."""
    last = told.fields["named"] + 1
    while told.sign_at(last) == "more":
        last += 1
    return last


def _goes_on(told: Told, words: CalendarWords) -> bool:
    """Say whether what follows leaves the name as it is."""
    telling, sentence = words.telling, told.marked.sentence
    behind = told.neighbour(1)
    if behind == "-":
        return not sentence.touching(told.last)
    if behind == ",":
        title = sentence.lower[told.last + 1 : told.last + 3]
        return telling["works"].isdisjoint(title)
    if not behind or not behind[0].isalpha() or told.behind() != "other":
        return True
    return _stands_before(behind, told, words)


def _stands_before(word: str, told: Told, words: CalendarWords) -> bool:
    """Say whether a name in front of a word tells a day and is no part of a longer one."""
    telling, sentence = words.telling, told.marked.sentence
    if word in telling["wares"] or told.neighbour(2) in telling["wares"]:
        return False
    if _is_free(word, words):
        return True
    if sentence.words[told.last][0].isupper() and sentence.zone is not Zone.HEADLINE:
        return False  # "Easter Island"
    return word in telling["heads"] or _is_day(told, words) or "year" in told


def _is_free(word: str, words: CalendarWords) -> bool:
    return (
        word in words.telling["goes_on"]
        or (word,) in words.tenses["past"]
        or word.endswith(("ed", "ly"))
    )


def _is_day(told: Told, words: CalendarWords) -> bool:
    """Say whether the name itself says that it is a day: "the Boxing Day crowd"."""
    last = told.marked.sentence.lower[_last(told) - 1]
    return last in words.telling["day_names"] or "part" in told


def _opens(told: Told, words: CalendarWords) -> bool:
    """Say whether what stands in front leaves the name as it is."""
    telling, sentence = words.telling, told.marked.sentence
    before = told.neighbour(-1)
    if told.get("named").shy and not _asked_for(told, before, words):
        return False
    if before == "-" and sentence.touching(told.first):
        return told.neighbour(-2) not in telling["prefixes"]
    if _is_day(told, words) or "which" in told or "year" in told:
        return before not in telling["wishes"]
    if before in telling["greetings"]:
        return False
    if sentence.zone is Zone.HEADLINE or not told.first:
        return True
    return told.sign_at(told.first - 1) != "other" or not _is_first_name(before, told, words)


def _is_first_name(before: str, told: Told, words: CalendarWords) -> bool:
    """Say whether the word in front makes a person of a name: "Tariq Ramadan"."""
    return (
        told.marked.sentence.words[told.first - 1][0].isupper()
        and before not in words.telling["before"] | words.telling["goes_on"]
        and not before.endswith("ing")
        and told.marked.sentence.words[told.fields["named"]][0].isupper()
    )


def _asked_for(told: Told, before: str, words: CalendarWords) -> bool:
    return before in words.telling["before"] or "which" in told or "year" in told
