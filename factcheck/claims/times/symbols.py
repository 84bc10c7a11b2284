"""Marks: every token of a sentence as one sign of the grammar of dates.

A sentence becomes a short string, one character a token, in which the rules are plain patterns.
"""

import re
from collections.abc import Mapping
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
    "few", "recent", "before", "after", "now", "ending", "fiscal", "fy", "q", "h", "period", "hours",
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
        "suffix", "colon",
    )
)  # fmt: skip
_CURRENCY = frozenset("$£€¥₹")
_DOTTED = re.compile(r"(\d{1,2})\.(\d\d)")
_DOTTED_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d\d\.\d\d")
_PLAIN = frozenset({"unit", "units"})


@attrs.define(eq=False)
class Marked:
    """A sentence with its signs and what each of them is worth."""

    sentence: Sentence
    signs: str
    values: Mapping[int, Any]  # by token
    telling: frozenset[str]  # the signs that occur


def mark(sentence: Sentence, words: CalendarWords) -> Marked | None:
    """Return the sentence in signs, or nothing if it can tell no date."""
    signs, values = _look_up(sentence, words)
    telling = _TELLING.intersection(signs)
    if not telling:
        return None
    if SIGN["unit"] in telling or SIGN["units"] in telling or SIGN["quarter"] in telling:
        _spell(sentence, signs, values)
    return Marked(sentence, "".join(signs), values, telling)


def _look_up(sentence: Sentence, words: CalendarWords) -> tuple[list[str], dict[int, Any]]:
    table, values = words.words, {}
    signs = [OTHER] * len(sentence.lower)
    skip = 0
    for index, word in enumerate(sentence.lower):
        if index < skip:
            continue
        if word in table:
            for entry in table[word]:
                length = len(entry.forms)
                if _stands(sentence, index, entry):
                    signs[index] = SIGN[entry.kind]
                    values[index] = entry.value
                    signs[index + 1 : index + length] = [SIGN["more"]] * (length - 1)
                    skip = index + length
                    break
        elif word[0].isdigit():
            signs[index], values[index] = _number(word)
            if index and sentence.lower[index - 1] in _CURRENCY:
                signs[index] = SIGN["number"]
        elif word in _SIGNS:
            signs[index] = _SIGNS[word]
    return signs, values


def _stands(sentence: Sentence, index: int, entry: Word) -> bool:
    length = len(entry.forms)
    if length > 1:
        lower = sentence.lower[index : index + length]
        if len(lower) < length or any(
            one != form.lower() for one, form in zip(lower, entry.forms, strict=True)
        ):
            return False
    return not entry.starts_large or entry.written_as(sentence.words[index : index + length])


def _number(word: str) -> tuple[str, Any]:
    if word.isdigit():
        return SIGN[_size(word)], int(word)
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
