"""Marks: every token of a sentence as one sign of the grammar of dates.

A sentence becomes a short string, one character a token, in which the rules are plain patterns.
"""

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any

import attrs

from factcheck.claims.numerals import numerals
from factcheck.claims.sentences import Sentence
from factcheck.reference.calendar_words import CalendarWords, Word

CLASSES = (
    # words
    "month", "weekday", "short_weekday", "ordinal", "season", "part", "unit", "units", "weekend",
    "weekend_plural", "quarter", "quarter_plural", "half", "half_plural", "deictic", "decade",
    "vague", "named", "zone", "the", "a", "of", "in", "on", "at", "to", "and", "or", "from",
    "between", "until", "ago", "early", "late", "mid", "start", "middle", "end", "earlier",
    "later", "last", "past", "previous", "next", "coming", "following", "this", "same", "that",
    "few",
    "recent", "before", "after", "now", "ending", "fiscal", "fy", "q", "h", "period", "hours",
    "noon", "meridiem", "local", "clock_word", "suffix", "plural", "genitive", "so_far",
    "tonight",
    # numbers
    "n12", "n31", "n59", "n99", "year", "hhmm", "number", "dotted", "dotted_date", "spelled",
    # signs
    "comma", "stop", "dash", "slash", "colon", "open", "close", "bar", "apostrophe",
    # the second and later words of a phrase; and what means nothing here
    "more", "other",
)  # fmt: skip
SIGN = {name: chr(0x100 + place) for place, name in enumerate(CLASSES)}
OTHER = SIGN["other"]

_PUNCTUATION = {
    ",": "comma", ".": "stop", "-": "dash", "\u2013": "dash", "\u2014": "dash", "/": "slash",
    ":": "colon", "(": "open", "[": "open", ")": "close", "]": "close", "|": "bar",
    "'": "apostrophe",
}  # fmt: skip
_SIGNS = {mark: SIGN[name] for mark, name in _PUNCTUATION.items()}
# Without one of these no sentence tells a date.
_TELLING = frozenset(
    SIGN[name]
    for name in (
        "month", "weekday", "season", "part", "unit", "units", "weekend", "quarter", "half",
        "deictic", "decade", "vague", "named", "year", "hhmm", "dotted", "dotted_date",
        "meridiem", "zone", "slash", "noon", "tonight", "fy", "q", "h", "fiscal", "n99", "plural",
        "suffix", "colon", "period",
    )
)  # fmt: skip
_CURRENCY = frozenset("$£€¥₹")
_DOTTED = re.compile(r"(\d{1,2})\.(\d\d)")
_DOTTED_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d\d\.\d\d")
_FIGURE = re.compile(r"\d")
_COUNTED = frozenset({SIGN["unit"], SIGN["units"]})


@attrs.define(eq=False)
class Marked:
    """A sentence with its signs and what each of them is worth."""

    sentence: Sentence
    signs: str
    values: Mapping[int, Any]  # by token
    telling: frozenset[str]  # the signs that occur

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the sentence in lower case."""
        return frozenset(self.sentence.lower)


@attrs.frozen
class _Entry:
    """A word, or a phrase that begins with it, ready for looking up."""

    rest: tuple[str, ...]  # the words behind the first, in lower case
    sign: str
    word: Word


@attrs.frozen
class _Lexicon:
    """The words of time, sorted by how much is to be checked."""

    simple: Mapping[str, tuple[str, Any]]  # one meaning, however it is written
    others: Mapping[str, tuple[_Entry, ...]]  # phrases, and what needs its capital
    triggers: frozenset[str]  # without one of them, or a figure, no sentence tells a date


@cache
def _lexicon(words: CalendarWords) -> _Lexicon:
    simple, others = {}, {}
    for first, entries in words.words.items():
        if len(entries) == 1 and len(entries[0].forms) == 1 and not entries[0].starts_large:
            simple[first] = SIGN[entries[0].kind], entries[0].value
        else:
            others[first] = tuple(map(_entry, entries))
    triggers = frozenset(
        max(entry.forms, key=len).lower()
        for entries in words.words.values()
        for entry in entries
        if SIGN[entry.kind] in _TELLING
    )
    return _Lexicon(simple, others, triggers)


def _entry(word: Word) -> _Entry:
    return _Entry(tuple(form.lower() for form in word.forms[1:]), SIGN[word.kind], word)


def mark(sentence: Sentence, words: CalendarWords) -> Marked | None:
    """Return the sentence in signs, or nothing if it can tell no date."""
    lexicon = _lexicon(words)
    if lexicon.triggers.isdisjoint(sentence.lower) and not _has_figure(sentence):
        return None
    signs, values = _look_up(sentence, lexicon)
    telling = _TELLING.intersection(signs)
    if not telling:
        return None
    if not telling.isdisjoint(_COUNTED):
        _spell(sentence, signs, values)
    return Marked(sentence, "".join(signs), values, telling)


def _has_figure(sentence: Sentence) -> bool:
    place = sentence.span
    return _FIGURE.search(sentence.page.plain, place.start, place.end) is not None


def _look_up(sentence: Sentence, lexicon: _Lexicon) -> tuple[list[str], dict[int, Any]]:
    simple, others = lexicon.simple, lexicon.others
    lower, values = sentence.lower, {}
    signs = [OTHER] * len(lower)
    skip = 0
    for index, word in enumerate(lower):
        if index < skip:
            continue
        if word in simple:
            signs[index], values[index] = simple[word]
        elif word in others:
            for entry in others[word]:
                if _stands(sentence, index, entry):
                    signs[index], values[index] = entry.sign, entry.word.value
                    skip = index + 1 + len(entry.rest)
                    signs[index + 1 : skip] = [SIGN["more"]] * len(entry.rest)
                    break
        elif word in _SIGNS:
            signs[index] = _SIGNS[word]
        elif word[0].isdecimal():
            signs[index], values[index] = _number(word)
            if index and lower[index - 1] in _CURRENCY:
                signs[index] = SIGN["number"]
    return signs, values


def _stands(sentence: Sentence, index: int, entry: _Entry) -> bool:
    rest = entry.rest
    if rest:
        following = sentence.lower[index + 1 : index + 1 + len(rest)]
        if following[:1] != [rest[0]] or tuple(following) != rest:
            return False
    word = entry.word
    return not word.starts_large or word.written_as(sentence.words[index : index + 1 + len(rest)])


_LONGEST = 9  # digits: no date has more, and Python refuses to read thousands of them


def _number(word: str) -> tuple[str, Any]:
    if word.isdecimal():
        return SIGN[_size(word)], int(word) if len(word) <= _LONGEST else -1
    if (found := _DOTTED.fullmatch(word)) and int(found[1]) < 24 and int(found[2]) < 60:
        return SIGN["dotted"], (int(found[1]), int(found[2]))
    if _DOTTED_DATE.fullmatch(word):
        return SIGN["dotted_date"], tuple(word.split("."))
    return SIGN["number"], word


def _size(word: str) -> str:
    number = int(word) if len(word) <= 4 else -1
    if len(word) <= 2:
        for limit, name in ((0, "n59"), (12, "n12"), (31, "n31"), (59, "n59")):
            if number <= limit:
                return name
        return "n99"
    if len(word) == 4 and 1000 <= number < 2200:
        return "year"
    if len(word) == 4 and number < 2400 and number % 100 < 60:
        return "hhmm"
    return "number"


def _spell(sentence: Sentence, signs: list[str], values: dict[int, Any]) -> None:
    """Mark the numbers in words; the first token of each holds the number."""
    for numeral in numerals(sentence):
        if signs[numeral.first] == OTHER and not numeral.ordinal and not numeral.vague:
            for index in range(numeral.first, numeral.last):
                signs[index] = SIGN["spelled"]
            values[numeral.first] = numeral.number
