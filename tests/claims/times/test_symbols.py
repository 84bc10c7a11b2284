"""Marks: which sentences are looked at for dates, and what their words are taken for."""

import pytest

from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.times import dates_of
from factcheck.claims.times.symbols import SIGN, mark
from factcheck.reference.calendar_words import load_calendar_words
from factcheck.reference.language import load_language
from tests.builders import article

_NAMES = {sign: name for name, sign in SIGN.items()}

# A date that stands alone in its sentence, by the sign that gives it away.
TELLS = [
    ("The pact dates from 1998.", "1998"),
    ("Doors open at 14:30.", "at 14:30"),
    ("Doors open at 7.30 p.m. sharp.", "7.30 p.m."),
    ("Doors open at 7 a.m. sharp.", "7 a.m."),
    ("It was signed on 3/9/24, it says.", "3/9/24"),
    ("It was signed on 13.06.2008, it says.", "13.06.2008"),
    ("He rose to fame in the '90s.", "the '90s"),
    ("She returns on the 4th.", "the 4th"),
    ("Margins fell in Q3.", "Q3"),
    ("Margins fell in H1.", "H1"),
    ("Margins fell in FY23.", "FY23"),
    ("The mill closed not long ago.", "not long ago"),
    ("The mill closes on May Day.", "May Day"),
    ("The mill closes on New Year's Eve.", "New Year's Eve"),
    ("The mill closed at noon.", "noon"),
]

# Without a word of time, or with figures that no date has.
PASSED_OVER = [
    "The mill closed.",
    "She scored 22 points and 11 rebounds.",
    "They lost 66-51 on the road.",
    "The fund holds $22,500 in cash.",
    "He was not in it for fun.",
]

PHRASES = [
    ("It was a long time ago.", "vague more more more"),
    ("He may march.", "other other"),
    ("On May Day they march.", "named more"),
    ("At this time of war", "vague more more"),
    ("Open up to noon", "until more"),
]


def sentence_of(text: str) -> Sentence:
    """Return the only sentence of a text."""
    (sentence,) = Page(article(text), load_language("en")).sentences
    return sentence


def signs_of(text: str) -> list[str]:
    """Return the names of the signs of a sentence; none if it is passed over."""
    marked = mark(sentence_of(text), load_calendar_words())
    return [_NAMES[sign] for sign in marked.signs] if marked else []


@pytest.mark.parametrize(("text", "words"), TELLS)
def test_every_form_gives_itself_away(text: str, words: str) -> None:
    """No form of a date hides from the quick look at a sentence."""
    sentence = sentence_of(text)
    read = [sentence.phrase(one.first, one.last) for one in dates_of(sentence, sentence.page)]

    assert signs_of(text)
    assert [words.removeprefix("at ")] == [one.removeprefix("at ") for one in read]


@pytest.mark.parametrize("text", PASSED_OVER)
def test_what_is_no_date_is_passed_over(text: str) -> None:
    """A sentence without a sign of a date is not read word by word."""
    assert not signs_of(text)


@pytest.mark.parametrize(("text", "signs"), PHRASES)
def test_the_longest_phrase_holds(text: str, signs: str) -> None:
    """Words that mean something together, or with a capital, are marked as that only."""
    assert signs in " ".join(signs_of(text))
