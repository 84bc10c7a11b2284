"""Marks: every token of a sentence as one sign of the grammar of dates.

A sentence becomes a short string, one character a token, in which the rules are plain patterns.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import repeat
from operator import itemgetter
from typing import Any, NamedTuple

import attrs

from factcheck.claims.numerals import numerals
from factcheck.claims.sentences import Sentence
from factcheck.claims.times.year_words import in_words
from factcheck.reference.calendar_words import CalendarWords, Word

CLASSES = (
    # words
    "month", "small_month", "verb_month", "anno", "before_christ",
    "weekday", "short_weekday", "ordinal", "season", "part", "unit", "units", "weekend",
    "weekend_plural", "quarter", "quarter_plural", "half", "half_plural", "deictic", "decade",
    "vague", "named", "zone", "the", "a", "of", "in", "on", "at", "to", "and", "or", "from",
    "between", "until", "ago", "early", "small", "late", "mid", "start", "middle", "end", "earlier",
    "later", "last", "past", "previous", "next", "coming", "following", "this", "same", "that",
    "few",
    "holiday", "eve", "final", "anniversary", "marking",
    "opening", "remainder", "latter", "penultimate", "portion", "midway", "starting", "commencing",
    "school_year", "tax_year", "new_year", "business_days", "to_date", "year_to_date", "turn",
    "middle_of",
    "recent", "before", "after", "now", "ending", "ye", "fiscal", "fy", "q", "h", "period", "hours",
    "minutes", "oclock", "hour_sign",
    "noon", "meridiem", "local", "clock_word", "suffix", "plural", "genitive", "so_far",
    "tonight", "then",
    # numbers
    "n12", "n31", "n59", "n99", "year", "hhmm", "number", "dotted", "dotted_date", "spelled",
    # signs
    "comma", "stop", "dash", "slash", "colon", "open", "close", "bar", "apostrophe",
    # the second and later words of a phrase; and what means nothing here
    "more", "other",
)  # fmt: skip
SIGN = {name: chr(0x100 + place) for place, name in enumerate(CLASSES)}
OTHER = SIGN["other"]


def _in_signs(pattern: str) -> str:
    """Return a pattern over signs, of one that has the names of classes in braces."""
    return pattern.format_map({**SIGN, "day": f"[{SIGN['n12']}{SIGN['n31']}]"})


_PUNCTUATION = {
    ",": "comma", ".": "stop", "-": "dash", "\u2013": "dash", "\u2014": "dash", "/": "slash",
    ":": "colon", "(": "open", "[": "open", ")": "close", "]": "close", "|": "bar",
    "'": "apostrophe",
}  # fmt: skip
_SIGNS = {mark: SIGN[name] for mark, name in _PUNCTUATION.items()}
# Words of these classes tell a date, or stand beside the figure that does.
_TELLING = frozenset(
    {"month", "weekday", "season", "part", "unit", "units", "weekend", "quarter", "half", "deictic",
     "decade", "vague", "named", "noon", "tonight", "then", "fiscal", "period", "suffix",
     "meridiem", "fy", "q", "h", "oclock", "weekend_plural", "anniversary",
     "quarter_plural", "year_to_date", "middle_of", "school_year", "tax_year", "business_days",
     "to_date", "anno", "before_christ"}
)  # fmt: skip
# Beside these a number in words may be one of a date: "two days ago", "at eight tonight".
_COUNTING = frozenset(
    SIGN[name] for name in ("unit", "units", "meridiem", "oclock", "part", "tonight", "half",
                            "quarter", "minutes", "ago", "now", "hours", "quarter_plural",
                            "half_plural", "weekend_plural", "business_days")
)  # fmt: skip
LAST_YEAR = 2200  # "2200" is a clock time as well
_DAYS_ALONE = 13  # "on the thirteenth"
# So do these figures: 2024, 14:30, 3/4/24, 13.06.08, the '90s, the 40s.
_DATED = re.compile(r"\d{4} | \d \s*+ [:/.] \s*+ \d | ' \s*+ \d | \d0s", re.VERBOSE)
_DIGITS = frozenset("0123456789")
# Hours and minutes stand in many sentences: they tell a date beside one of these only.
_OF_CLOCKS = frozenset({"hours", "minutes"})
_BESIDE_CLOCKS = frozenset(
    {"ago", "earlier", "later", "last", "past", "next", "coming", "previous"}
)
_FRACTIONS = {SIGN["quarter_plural"]: 4, SIGN["half_plural"]: 2}
_CURRENCY = frozenset("$£€¥₹")
_LETTERS = re.compile(r"[^\W\d_]+")
_DOTTED = re.compile(r"(\d{1,2})\.(\d\d)")
_DOTTED_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d\d\.\d\d")


# A month in small letters that could be another word is one only beside the figure of a day or a
# year: "14 nov", "may 5th", "march 2015"; never in "12 may be right" or "they march 3 abreast".
_SMALL, _VERB = SIGN["small_month"], SIGN["verb_month"]
_NO_MONTHS = str.maketrans({_SMALL: OTHER, _VERB: OTHER})
_BESIDE_FIGURES = re.compile(
    _in_signs(
        """
        (?: (?<= {day} ) | (?<= {suffix} ) | (?<= [{n12}{n31}{suffix}]{of} ) ) {small_month}
        | {small_month} (?= {stop}?{the}?{day} | [{comma}{of}]?{year} | [{dash}{slash}]{day} )
        | (?<= {year}[{dash}{slash}] ) [{small_month}{verb_month}]
        | {verb_month} (?= {the}?{day}{suffix} | {day}?{comma}?{year} )
        | (?<= [{on}{to}{from}{between}{until}{comma}{weekday}{dash}] ) {verb_month}
          (?= {day} (?! [{unit}{units}] ) )
        | (?: (?<= {suffix}{of} ) | (?<= {day} ) (?= .{comma}?{year} )
            | (?<= {suffix} ) (?= .{comma}?{year} ) ) {verb_month}
        """
    ),
    re.VERBOSE,
)


@attrs.define(eq=False)
class Marked:
    """A sentence with its signs and what each of them is worth."""

    sentence: Sentence
    signs: str
    values: dict[int, Any]  # of figures, phrases and numbers in words, by token
    meanings: Mapping[str, Any]  # of all other words

    def value(self, index: int) -> Any:  # noqa: ANN401 - as many types as classes
        """Return what a token is worth, if anything."""
        if index in self.values:
            return self.values[index]
        return self.meanings.get(self.sentence.lower[index])


class _Phrase(NamedTuple):
    """Several words with one meaning, or one that needs its capital."""

    words: list[str]  # in lower case
    letters: frozenset[str]  # the same, without signs
    sign: str
    word: Word


class _Lexicon(NamedTuple):
    """The words of time, sorted by how much is to be checked."""

    signs: Mapping[str, str]  # of words and punctuation, however they are written
    meanings: Mapping[str, Any]  # what those words are worth
    phrases: Mapping[str, list[_Phrase]]  # by their longest word
    longest: frozenset[str]  # the longest words of phrases
    triggers: frozenset[str]  # without one of them, or a figure, no sentence tells a date
    clocks: frozenset[str]  # so do two words, of these ...
    beside_clocks: frozenset[str]  # ... and of these: "48 hours", "ago"


@cache
def _lexicon(words: CalendarWords) -> _Lexicon:
    signs, meanings, triggers = dict(_SIGNS), {}, set()
    phrases: dict[str, list[_Phrase]] = {}
    named: set[frozenset[str]] = set()
    for first, entries in words.words.items():
        for word in entries:
            phrase = _phrase(word)
            longest = max(phrase.letters, key=lambda letters: (len(letters), letters))
            if word.kind == "named" and len(word.forms) > 1:
                named.add(phrase.letters)
            elif word.kind in _TELLING or (word.kind == "ordinal" and word.value >= _DAYS_ALONE):
                triggers.add(longest)
            if word.forms == (first,):
                signs[first], meanings[first] = phrase.sign, word.value
                break  # it is that, whatever its capitals
            phrases.setdefault(longest, []).append(phrase)
    # "Day" gives "World Food Day" away: "world" stands in too many sentences.
    for letters in sorted(map(sorted, named)):
        if triggers.isdisjoint(letters):
            triggers.add(max(letters, key=lambda word: (len(word), word)))
    triggers |= words.years["hundreds"]
    return _Lexicon(
        signs, meanings, phrases, frozenset(phrases), frozenset(triggers),
        _alone(words, _OF_CLOCKS), _alone(words, _BESIDE_CLOCKS),
    )  # fmt: skip


def _alone(words: CalendarWords, kinds: frozenset[str]) -> frozenset[str]:
    """Return the words of some classes that stand alone."""
    return frozenset(
        first
        for first, entries in words.words.items()
        if any(word.kind in kinds and len(word.forms) == 1 for word in entries)
    )


def _phrase(word: Word) -> _Phrase:
    words = [form.lower() for form in word.forms]
    letters = frozenset(_LETTERS.findall(" ".join(words)))
    return _Phrase(words, letters, SIGN[word.kind], word)


def mark(sentence: Sentence, words: CalendarWords) -> Marked | None:
    """Return the sentence in signs, or nothing if it can tell no date."""
    lexicon, vocabulary = _lexicon(words), sentence.vocabulary
    figures = not _DIGITS.isdisjoint(vocabulary)
    if lexicon.triggers.isdisjoint(vocabulary) and not (
        (figures and _DATED.search(sentence.text))
        or not (
            lexicon.clocks.isdisjoint(vocabulary) or lexicon.beside_clocks.isdisjoint(vocabulary)
        )
    ):
        return None
    values: dict[int, Any] = {}
    signs = list(map(lexicon.signs.get, sentence.lower, repeat(OTHER)))
    if figures:
        _mark_figures(sentence, signs, values)
    phrases = [
        phrase
        for longest in lexicon.longest & vocabulary
        for phrase in lexicon.phrases[longest]
        if phrase.letters <= vocabulary
    ]
    if phrases:
        _mark_phrases(sentence, phrases, signs, values)
    if not words.years["hundreds"].isdisjoint(vocabulary):
        _mark_in_words(sentence, words, signs, values)
    row = "".join(signs)
    if not _COUNTING.isdisjoint(row):
        _mark_numbers(sentence, signs, values)
        row = "".join(signs)
    if _SMALL in row or _VERB in row:
        row = _BESIDE_FIGURES.sub(SIGN["month"], row).translate(_NO_MONTHS)
    return Marked(sentence, row, values, lexicon.meanings)


def _mark_figures(sentence: Sentence, signs: list[str], values: dict[int, Any]) -> None:
    lower = sentence.lower
    for index in [index for index, word in enumerate(lower) if word < "a"]:  # no letters
        if lower[index][0] in _DIGITS:
            signs[index], values[index] = _figure(lower[index])
            if index and lower[index - 1] in _CURRENCY:
                signs[index] = SIGN["number"]


def _mark_phrases(
    sentence: Sentence, phrases: list[_Phrase], signs: list[str], values: dict[int, Any]
) -> None:
    """Mark the phrases; where two overlap, the first counts, and of several there the longest."""
    found = [
        (first, -len(phrase.words), phrase)
        for phrase in phrases
        for first in _places(phrase, sentence)
    ]
    found.sort(key=itemgetter(0, 1))
    reached = 0
    for first, length, phrase in found:
        if first >= reached:
            reached = first - length
            signs[first:reached] = [phrase.sign, *[SIGN["more"]] * (-length - 1)]
            values[first] = phrase.word.value


def _places(phrase: _Phrase, sentence: Sentence) -> list[int]:
    lower, words = sentence.lower, sentence.words
    size, opening = len(phrase.words), phrase.words[0]
    return [
        first
        for first, word in enumerate(lower)
        if word == opening
        and lower[first : first + size] == phrase.words
        and phrase.word.written_as(words[first : first + size])
    ]


_LONGEST = 9  # digits: no date has more, and Python refuses to read thousands of them


@lru_cache(maxsize=1024)
def _figure(word: str) -> tuple[str, Any]:
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
    if len(word) == 4 and 1000 <= number <= LAST_YEAR:
        return "year"
    if len(word) == 4 and number < 2400 and number % 100 < 60:
        return "hhmm"
    return "number"


def _mark_in_words(
    sentence: Sentence, words: CalendarWords, signs: list[str], values: dict[int, Any]
) -> None:
    """Mark the years in words as if they were figures."""
    for one in in_words(sentence, words):
        more = [SIGN["more"]] * (one.last - one.first - 1)
        sign = "decade" if one.is_decade else _size(str(one.number))
        signs[one.first : one.last] = [SIGN[sign], *more]
        values[one.first] = one.number - (1900 if one.is_decade else 0)


def _mark_numbers(sentence: Sentence, signs: list[str], values: dict[int, Any]) -> None:
    """Mark the numbers in words; the first token of each holds the number."""
    for numeral in numerals(sentence):
        if signs[numeral.first] == OTHER and not numeral.ordinal and not numeral.vague:
            number, last = numeral.number, numeral.last
            parts = _FRACTIONS.get(signs[last - 1])
            if parts:  # "the past two quarters"
                number, last = number * parts // 1, last - 1
            for index in range(numeral.first, last):
                signs[index] = SIGN["spelled"]
            values[numeral.first] = number
