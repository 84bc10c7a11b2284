"""Numerals: one number, many spellings; what is malformed is named; what is none stays silent."""

from decimal import Decimal

import pytest

from factcheck.claims.numerals import Reading, numerals
from tests.quantity_rows import page

READS = {
    "0.25": ["¼", "a quarter of an inch", "1/4 of it"],
    "0.5": ["½", "1/2", "half of them", "a half"],
    "2.5": ["2½ miles", "2 1/2 miles", "two and a half miles", "2.5 miles", "two-and-a-half miles"],
    "5.5": ["five and a half hours", "5 and a half hours"],
    "5.75": ["five and three quarters", "5 3/4"],
    "6": ["six", "half a dozen", "half-dozen", "half dozen"],
    "12": ["twelve", "a dozen", "12", "\uff11\uff12"],
    "24": ["two dozen", "24", "twenty-four", "twenty four"],
    "-5": ["-5", "minus five", "(-5)", "\u22125"],
    "112": ["one hundred and twelve", "one hundred twelve", "a hundred and twelve"],
    "205": ["two hundred and five", "two hundred five"],
    "999": ["nine hundred and ninety-nine"],
    "1000": ["a thousand", "1,000", "one thousand", "1k", "1 000", "1\u00a0000"],
    "1200": ["twelve hundred", "1,200", "1\u2009200", "1\u202f200"],
    "40000": ["40 000", "40,000", "forty thousand", "40k"],
    "150000": ["1,50,000", "1.5 lakh", "150,000", "a hundred and fifty thousand"],
    "205000": ["two hundred and five thousand", "205,000"],
    "500000": ["half a million", "half million", "500,000", "a half-million"],
    "250000": ["a quarter of a million", "250,000"],
    "1200000": ["1.2 million", "1.2-million", "1.2mn"],
    "1234567.89": ["1,234,567.89", "12,34,567.89", "1 234 567.89", "1.234.567,89"],
    "1500000": ["a million and a half", "one and a half million", "1.5 million"],
    "3500000": ["three and a half million", "3.5 million", "3 million and a half"],
    "2300000": ["two million three hundred thousand", "2.3 million", "two point three million"],
    "50000000": ["five crore", "5 crore", "50 million"],
    "1500000000": ["1.5bn", "1.5 bn", "1.5 billion", "$1.5B"],
    "5000000000000": ["5 lakh crore", "five lakh crore", "5 trillion", "5tn"],
    "0.04": ["0.04", ".04"],
    "1234.5": ["1,234.5", "1.234,5"],
}  # fmt: skip

ORDINALS = {
    "1": ["first", "1st"],
    "3": ["third", "3rd"],
    "21": ["twenty-first", "21st"],
    "62": ["sixty-second", "62nd"],
    "75": ["75th", "seventy-fifth"],
    "100": ["hundredth", "100th"],
}

GRAINS = [
    ("288", "1"),
    ("90", "1"),
    ("100", "100"),
    ("1,200", "100"),
    ("37,000", "1000"),
    ("3 million", "1000000"),
    ("1.2 million", "100000"),
    ("4.6", "0.1"),
    ("4.60", "0.01"),
    ("thirty-four", "1"),
    ("half a million", "100000"),
    ("five and a half", "0.5"),
]

VAGUE = [
    ("dozens", "24", "99"),
    ("scores", "40", "199"),
    ("hundreds", "200", "1999"),
    ("tens of thousands", "20000", "199999"),
    ("several hundred", "300", "900"),
    ("a few thousand", "3000", "9000"),
    ("a couple", "2", "3"),
]

MALFORMED = ["4,2000", "1,2342", "13.06.2008", "192.168.1.2", "1,23", "12345678901234567890"]

NO_NUMBER = [
    "a man and an apple",
    "the second half of the season",
    "hundred",
    "some people",
    "it was fun to begin with",
]

SEVERAL = {
    "between two hundred and three hundred": ["200", "300"],
    "ten or eleven": ["10", "11"],
    "12, 13 and 14": ["12", "13", "14"],
    "10-15": ["10", "15"],
    "June 3 200 people": ["3", "200"],
    "one second": ["1"],
    "five men and a third woman": ["5", "3"],
}


def _read(text: str) -> list[Reading]:
    return [one for sentence in page(text).sentences for one in numerals(sentence)]


@pytest.mark.parametrize(
    ("number", "spelling"), [(number, text) for number, texts in READS.items() for text in texts]
)
def test_a_number_is_read_however_it_is_written(number: str, spelling: str) -> None:
    """Figures, words, scales, suffixes and fractions of one number are one number."""
    found = _read(spelling)

    assert [one.number for one in found] == [Decimal(number)]
    assert not found[0].malformed


@pytest.mark.parametrize(
    ("number", "spelling"), [(number, text) for number, texts in ORDINALS.items() for text in texts]
)
def test_an_ordinal_is_told_from_a_number(number: str, spelling: str) -> None:
    """A place in a row is no amount."""
    (found,) = _read(spelling)

    assert (found.number, found.ordinal) == (Decimal(number), True)


@pytest.mark.parametrize(("spelling", "grain"), GRAINS)
def test_the_grain_is_the_smallest_step_that_is_shown(spelling: str, grain: str) -> None:
    """A round figure may be rounded; below a hundred people count."""
    (found,) = _read(spelling)

    assert found.grain == Decimal(grain)


@pytest.mark.parametrize(("spelling", "low", "high"), VAGUE)
def test_a_vague_number_is_a_size(spelling: str, low: str, high: str) -> None:
    """A word like "dozens" says how large, not how many."""
    (found,) = _read(spelling)

    assert found.vague
    assert (found.number, found.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("spelling", MALFORMED)
def test_a_malformed_numeral_is_named_and_not_split(spelling: str) -> None:
    """A slip of the pen stays one numeral, with what is wrong with it."""
    (found,) = _read(spelling)

    assert found.malformed
    assert (found.first, found.last) == (0, 1)


@pytest.mark.parametrize(("text", "expected"), SEVERAL.items())
def test_numbers_that_stand_together_stay_apart(text: str, expected: list[str]) -> None:
    """What joins a number does not join two."""
    assert [
        str(one.number) for one in _read(text) if not one.ordinal or one.number != 2
    ] == expected


@pytest.mark.parametrize("text", NO_NUMBER)
def test_articles_and_idle_words_are_no_numbers(text: str) -> None:
    """An article counts only before a scale or a part."""
    assert [one for one in _read(text) if not one.ordinal] == []


def test_a_sentence_is_read_once() -> None:
    """Asked again, the same row of numerals comes back, not a second reading."""
    (sentence,) = page("Police held 12 men and two women.").sentences

    assert numerals(sentence) is numerals(sentence)


def test_the_tokens_cover_the_number() -> None:
    """A numeral knows where it stands, its scale and its sign included."""
    (sentence,) = page("It lost -1.5 million barrels.").sentences
    (found,) = numerals(sentence)

    assert sentence.phrase(found.first, found.last) == "-1.5 million"
