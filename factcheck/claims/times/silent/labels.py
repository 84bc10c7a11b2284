"""Labels: figures and names that look like a time and only call something so."""

from factcheck.claims.times.silent.titles import is_headline
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words
from factcheck.reference.people import people


def is_numbered(told: Told) -> bool:
    """Say whether the word in front makes a number of it: "IP 10.12.2020", "version 3.4.2021"."""
    return told.neighbour(-1) in load_calendar_words().labels["numbered"]


def is_called(told: Told) -> bool:
    """Say whether a code calls a thing: "the Q4 tram line", "H2 is a fuel"; no part of a year."""
    words = load_calendar_words()
    if "year" in told or not words.silent["business"].isdisjoint(told.marked.sentence.vocabulary):
        return False
    led = told.neighbour(-1)
    if led in words.years["articles"]:
        return told.behind() == "other"
    return _is_hydrogen(told) and led not in words.years["before"]


def _is_hydrogen(told: Told) -> bool:
    return told.words_of() == ["h", "2"] or told.words_of() == ["h2"]


def is_played(told: Told, words: CalendarWords) -> bool:
    """Say whether a year is the name of a song: "they opened with 1999"."""
    return f"{told.neighbour(-2)} {told.neighbour(-1)}" in words.labels["played"]


def is_owned_work(told: Told, words: CalendarWords) -> bool:
    """Say whether a verb follows a year that somebody has: "Swift's 1989 topped the list"."""
    behind, lower = told.neighbour(1), told.marked.sentence.lower
    following = lower[told.last + 1] if told.last + 1 < len(lower) else ""
    return behind.endswith("ed") and (
        following in words.years["articles"] or following in words.silent["temporal"]
    )


def is_of_persons(told: Told, words: CalendarWords) -> bool:
    """Say whether a month names a family, a prime minister, or one of several persons."""
    return (
        _is_of_a_family(told, words)
        or _is_of_a_minister(told, words)
        or _is_beside_a_given_name(told, words)
        or _is_listed_with_names(told)
    )


def _is_of_a_family(told: Told, words: CalendarWords) -> bool:
    """Say whether a month names a family: "the March sisters moved to Leeds"."""
    return told.sign_at(told.first - 1) == "the" and told.neighbour(1) in words.labels["families"]


def _is_beside_a_given_name(told: Told, words: CalendarWords) -> bool:
    """Say whether a month and a person are named together: "Otto and August", "June and Tom"."""
    if told.get("month") not in words.silent["names"]:
        return False
    sentence, index = told.marked.sentence, told.fields["month"]
    for link, name in ((index - 1, index - 2), (index + 1, index + 2)):
        if min(link, name) < 0 or max(link, name) >= len(sentence):
            continue
        if told.sign_at(link) != "and" or told.sign_at(name) != "other":
            continue
        if sentence.words[name][0].isupper() and sentence.lower[name] in people().given:
            return True
    return False


def _is_of_a_minister(told: Told, words: CalendarWords) -> bool:
    """Say whether it is Mrs May's: "May allies"; not "the May government data"."""
    return (
        told.word("month") == "may"
        and told.neighbour(1) in words.labels["ruled"]
        and told.neighbour(2) not in words.silent["of_months"]
    )


def _is_listed_with_names(told: Told) -> bool:
    """Say whether a name stands in front of it, too: "April Ludgate and June Cleaver"."""
    sentence, index = told.marked.sentence, told.fields["month"]
    return (
        index > 1
        and told.sign_at(index - 1) in ("and", "comma")
        and told.sign_at(index - 2) == told.sign_at(index + 1) == "other"
        and sentence.words[index - 2][0].isupper()
        and sentence.words[index + 1][0].isupper()
        and not is_headline(sentence)
    )


def is_given_name(told: Told, words: CalendarWords) -> bool:
    """Say whether an abbreviation is a name: "and Jan Vertonghen"; not "since Jan Tesco has"."""
    following = "".join(told.marked.sentence.words[told.last : told.last + 1])
    return (
        told.behind() == "other"
        and following[:1].isupper()
        and told.neighbour(-1) not in words.silent["seasons"]
    )


def is_road(told: Told, words: CalendarWords) -> bool:
    """Say whether a weekday is the name of a street: "Sunday Road"; not "Sunday Road Closures"."""
    sentence, last = told.marked.sentence, told.last
    if told.neighbour(1) not in words.labels["roads"] or sentence.words[last][0].islower():
        return False
    following = "".join(sentence.words[last + 1 : last + 2])
    return not (following[:1].isupper() and is_headline(sentence))


def is_of_a_society(told: Told, words: CalendarWords) -> bool:
    """Say whether a year belongs to a name: "the 1922 Committee"; not "the 1979 Club World Cup"."""
    words_of, last = told.marked.sentence.words, told.last
    return (
        told.neighbour(1) in words.labels["societies"]
        and words_of[last][0].isupper()
        and not "".join(words_of[last + 1 : last + 2])[:1].isupper()
    )


def heads_a_line(told: Told, words: CalendarWords) -> bool:
    """Say whether a year heads an entry of a list: "- 2022: 1,987 arrests"."""
    if told.behind() != "colon" or not told.neighbour(2)[:1].isdigit():
        return False  # "2001: A Space Odyssey"
    return all(word in words.labels["bullets"] for word in told.marked.sentence.lower[: told.first])
