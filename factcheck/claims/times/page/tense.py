"""Tense: whether a clause speaks of what was or of what will be."""

from functools import cache
from itertools import islice

from factcheck.claims.sentences import Sentence, once
from factcheck.claims.times.page.present import is_noun, is_planned
from factcheck.model import Zone
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words

PAST, FUTURE = "past", "future"

_REACH = 25  # words from a date to the verb of its clause
_CLAUSE_ENDS = frozenset({";", ":", '"', "(", ")"})
_OPENS = _CLAUSE_ENDS | {",", "."}  # behind them "by Friday" stands in front of its verb


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
    if _is_then(sentence, first, words):
        return FUTURE
    unmarked = None
    for read, places in (
        (_sign_before, range(first - 1, max(first - _REACH, -1), -1)),
        (_sign, range(last, min(last + _REACH, len(sentence)))),
    ):
        for index in places:
            word = sentence.lower[index]
            if word in _CLAUSE_ENDS:
                break
            if _is_sign(word, words) and (found := read(sentence, index, words)):
                if found == FUTURE or (word,) not in words.tenses["unmarked"]:
                    return found
                unmarked = found
    return unmarked or _forecast(sentence, words)


def is_to_come(sentence: Sentence, first: int, words: CalendarWords) -> bool:
    """Say whether the verb in front leaves no doubt: "expires on 31 August", "will end on"."""
    if sentence.zone is not Zone.BODY:
        return False
    if _is_then(sentence, first, words):
        return True
    for index in range(first - 1, max(first - _REACH, -1), -1):
        word = sentence.lower[index]
        if word in _CLAUSE_ENDS:
            return False
        if _is_sign(word, words) and _sign_before(sentence, index, words):
            sure = (word,) in words.tenses["sure"] and not is_noun(sentence, index, words)
            return sure or is_planned(sentence, index, words)
    return False


def _is_then(sentence: Sentence, first: int, words: CalendarWords) -> bool:
    """Say whether the clause tells no more than when: "the vote is on Thursday"."""
    index = first - 1
    while index > 0 and (sentence.lower[index],) in words.tenses["placing"]:
        index -= 1
    if index <= 0 or sentence.zone is not Zone.BODY:
        return False
    if (sentence.lower[index],) in words.tenses["now"]:
        return True
    # "Parliament is dissolved on Friday", but "the man is seen on Friday" shows a picture.
    word = sentence.lower[index]
    return (
        (sentence.lower[index - 1],) in words.tenses["now"]
        and (word.endswith("ed") or (word,) in words.tenses["past"])
        and (word,) not in words.tenses["shown"]
    )


def _forecast(sentence: Sentence, words: CalendarWords) -> str | None:
    """Return the future where a sentence without a verb tells the weather."""
    weather = words.tenses["weather"].isdisjoint(zip(sentence.vocabulary))
    return None if weather else FUTURE


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
            return PAST if (word,) in tenses["passive"] and figure else FUTURE
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
    if announcing(sentence):
        return False
    near = lower[max(0, first - 12) : first] + lower[last : last + 12]
    return any(
        ((word,) in tenses["past"] or _is_past(word, tenses["not_past"]))
        and (word,) not in tenses["reports"]
        for word in near
    )


@once
def announcing(sentence: Sentence) -> tuple[int, ...]:
    """Return the first two places of words that announce; the month of May can be one."""
    announces = load_calendar_words().tenses["future"]
    places = (place for place, word in enumerate(sentence.lower) if (word,) in announces)
    return tuple(islice(places, 2))


@cache
def _telling(words: CalendarWords) -> frozenset[str]:
    """Return the words at which a sign of tense can begin."""
    signs = [words.tenses[key] for key in ("future", "past", "present", "planned", "leads")]
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
    if (word, following) in tenses["future"]:
        return FUTURE
    if (word,) in tenses["future"]:
        would_not = following == "not" and word == "would"
        return None if would_not or is_noun(sentence, index, words) else FUTURE
    if word == "to" and _announces(sentence, index, words):
        return FUTURE
    if (word,) in tenses["past"] or _is_past(word, tenses["not_past"]):
        return PAST
    if is_planned(sentence, index, words):
        return FUTURE
    return None


def _is_past(word: str, exceptions: frozenset[tuple[str, ...]]) -> bool:
    return len(word) > 3 and word.endswith("ed") and (word,) not in exceptions


def _announces(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    """Say whether a headline says what is to come: "Rover to land on Aug 23"."""
    following = sentence.words[index + 1 : index + 2]
    if not (index and following and following[0].islower() and following[0].isalpha()):
        return False
    if sentence.zone is Zone.HEADLINE:
        return True
    # A line without a stop and without a verb is one, wherever it stands: "Obama to speak".
    closed = not sentence.words[-1].isalnum() or sentence.words[index - 1][0].islower()
    before = sentence.lower[max(0, index - _REACH) : index]
    return not closed and not any(_is_sign(word, words) for word in before)
