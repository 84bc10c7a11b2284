"""Tense: whether a clause speaks of what was or of what will be."""

from functools import cache

from factcheck.claims.sentences import Sentence
from factcheck.model import Zone
from factcheck.reference.calendar_words import CalendarWords

PAST, FUTURE = "past", "future"

_CLAUSE_ENDS = frozenset({";", ":", '"', "(", ")"})
_OPENS = _CLAUSE_ENDS | {",", "."}  # behind them "by Friday" stands in front of its verb
_WAS = frozenset({"was", "were"})


def direction(sentence: Sentence, first: int, last: int, words: CalendarWords) -> str | None:
    """Return where a date without a year, or a weekday, lies: in the past or in the future.

    The nearest sign in front of the date decides, as verbs stand before their dates; else the
    nearest one behind it.
    """
    before = sentence.lower[first - 1] if first else ""
    if (before,) in words.tenses["onward"]:
        return _up_to(sentence, first - 1, last, words)
    if (before,) in words.tenses["backward"]:
        return PAST
    telling = _telling(words)
    for read, places in (
        (_sign_before, range(first - 1, max(first - 25, -1), -1)),
        (_sign, range(last, min(last + 25, len(sentence)))),
    ):
        for index in places:
            word = sentence.lower[index]
            if word in telling or word.endswith("ed"):
                if found := read(sentence, index, words):
                    return found
            elif word in _CLAUSE_ENDS:
                break
    return None


def _up_to(sentence: Sentence, place: int, last: int, words: CalendarWords) -> str:
    """Return where the day of "by Friday" lies: ahead, but for what had come to pass by then.

    "By Friday, 34 had died" and "the toll stood at 34 by Friday" look back.
    """
    lower, tenses = sentence.lower, words.tenses
    if not place or lower[place - 1] in _OPENS or (lower[place - 1],) in tenses["fronts"]:
        return _of_the_verb(sentence, last, words)
    for index in range(place - 1, max(place - 12, -1), -1):
        word = lower[index]
        if (word,) in tenses["settled"]:
            return PAST
        figure = lower[index + 1] < "a"  # "was 34 by Friday", "to 34 by Friday"
        if word in _CLAUSE_ENDS or (_is_sign(word, words) and not (word == "to" and figure)):
            return PAST if word in _WAS and figure else FUTURE
    return FUTURE


def _of_the_verb(sentence: Sentence, last: int, words: CalendarWords) -> str:
    """Return the tense of the verb behind "by Friday": "34 were dead", "he must pay"."""
    lower, tenses = sentence.lower, words.tenses
    for index in range(last, min(last + 25, len(sentence))):
        if lower[index] in _CLAUSE_ENDS:
            break
        if _is_sign(lower[index], words) and (tense := _sign(sentence, index, words)):
            leads = {(lower[index],), *zip(lower[index + 1 : index + 3])}
            return PAST if tense == PAST and leads.isdisjoint(tenses["leads"]) else FUTURE
    return FUTURE


def _is_sign(word: str, words: CalendarWords) -> bool:
    return word in _telling(words) or word.endswith("ed")


def narrates(sentence: Sentence, first: int, last: int, words: CalendarWords) -> bool:
    """Say whether the clause of a date tells what happened, and nothing beside it is to come.

    What somebody said is left aside: "he said the next year would be hard" looks ahead.
    """
    tenses, lower = words.tenses, sentence.lower
    if any((word,) in tenses["future"] for word in lower):
        return False
    near = lower[max(0, first - 12) : first] + lower[last : last + 12]
    return any(
        ((word,) in tenses["past"] or _is_past(word, tenses["not_past"]))
        and (word,) not in tenses["reports"]
        for word in near
    )


@cache
def _telling(words: CalendarWords) -> frozenset[str]:
    """Return the words at which a sign of tense can begin."""
    signs = [words.tenses[key] for key in ("future", "past", "present", "leads")]
    return frozenset({"to"}.union(phrase[0] for phrases in signs for phrase in phrases))


def _sign_before(sentence: Sentence, index: int, words: CalendarWords) -> str | None:
    lower = sentence.lower
    if (lower[index],) in words.tenses["leads"] or tuple(lower[index : index + 2]) in (
        words.tenses["leads"]
    ):
        return FUTURE
    if index and lower[index] not in ("be", "have") and _is_bare(sentence, index - 1, words):
        return None  # "will be held": the verb that leads decides
    return _sign(sentence, index, words)


def _is_bare(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    """Say whether the verb behind a word is no past; "May said" is one of Theresa May."""
    name = index and sentence.words[index] == "May"
    return (sentence.lower[index],) in words.tenses["bare"] and not name


def _sign(sentence: Sentence, index: int, words: CalendarWords) -> str | None:
    lower, tenses = sentence.lower, words.tenses
    word = lower[index]
    following = lower[index + 1] if index + 1 < len(lower) else ""
    if index and sentence.words[index] == "May":
        return None
    if (word,) in tenses["future"] or (word, following) in tenses["future"]:
        return None if following == "not" and word == "would" else FUTURE
    if word == "to" and _announces(sentence, index):
        return FUTURE
    if (word,) in tenses["past"] or _is_past(word, tenses["not_past"]):
        return PAST
    if (word,) in tenses["present"] and sentence.zone is Zone.BODY:
        return FUTURE
    return None


def _is_past(word: str, exceptions: frozenset[tuple[str, ...]]) -> bool:
    return len(word) > 3 and word.endswith("ed") and (word,) not in exceptions


def _announces(sentence: Sentence, index: int) -> bool:
    """Say whether a headline says what is to come: "Rover to land on Aug 23"."""
    if sentence.zone is not Zone.HEADLINE:
        return False
    following = sentence.words[index + 1 : index + 2]
    return bool(index and following and following[0].islower() and following[0].isalpha())
