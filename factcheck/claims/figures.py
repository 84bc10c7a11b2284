"""Figures: numbers written in digits, with their grouping, decimals and grain."""

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.reference.numbers import MALFORMED
from factcheck.reference.units import plain

_POINTED = re.compile(r"\d++\.\d++")
_GROUPED = re.compile(r"\d{1,3} (?: ,\d{3} )++ (?: \.\d++ )?+", re.VERBOSE)
_LAKHS = re.compile(r"\d{1,2} (?: ,\d{2} (?!\d) )++ ,\d{3} (?: \.\d++ )?+", re.VERBOSE)
_EUROPEAN = re.compile(r"\d{1,3} (?: \.\d{3} )++ (?: ,\d++ )?+", re.VERBOSE)
_BELOW_ONE = re.compile(r"0,\d{1,4}+")
_FOREIGN = re.compile(r"\d{1,3}+,\d{1,2}+")
_SEVERAL_POINTS = re.compile(r"\d++ (?: \.\d++ ){2,}+", re.VERBOSE)
_LIST = re.compile(r"\d{1,2} (?: ,\d{1,2} (?!\d) ){2,}+", re.VERBOSE)
# Longer rows of digits are numbers of things (accounts, articles, phones), not of how many.
_LONGEST = 16
# More digits than this no number of anything has, whatever its scale.
_LARGEST = 26
# A newsroom's figures repeat: years, small numbers, round ones.
_REMEMBERED = 4096

_ONE = Decimal(1)
_STEPS = tuple(Decimal(10**zeros) for zeros in range(_LARGEST + 3))


@lru_cache(_REMEMBERED)
def read(word: str) -> tuple[Decimal, Decimal] | None:
    """Return the number and the grain of a figure, or None if it is malformed.

    >>> read("37,000"), read("1,50,000"), read("4.60"), read("4,2000")
    ((Decimal('37000'), Decimal('1000')), (Decimal('150000'), Decimal('10000')), \
(Decimal('4.6'), Decimal('0.01')), None)
    """
    if word.isdigit():
        return whole(Decimal(word)) if len(word) <= _LONGEST else None
    if len(word) > _LONGEST + 8:
        return None
    if _POINTED.fullmatch(word):
        return _with_decimals(word)
    if _GROUPED.fullmatch(word) or _LAKHS.fullmatch(word):
        bare = word.replace(",", "")
        return _with_decimals(bare) if "." in bare else whole(Decimal(bare))
    if _EUROPEAN.fullmatch(word) and ("," in word or word.count(".") > 1):
        bare = word.replace(".", "").replace(",", ".")
        return _with_decimals(bare) if "." in bare else whole(Decimal(bare))
    return _with_decimals(word.replace(",", ".")) if _BELOW_ONE.fullmatch(word) else None


def read_foreign(word: str) -> tuple[Decimal, Decimal] | None:
    """Return a price with a decimal comma, as it is quoted from abroad: "4,50" euros."""
    return _with_decimals(word.replace(",", ".")) if _FOREIGN.fullmatch(word) else None


def whole(number: Decimal) -> tuple[Decimal, Decimal]:
    """Return a whole number and its grain: what is round may be rounded.

    Below a hundred nobody rounds: "30 people" are counted.

    >>> [str(whole(Decimal(number))[1]) for number in (288, 37_000, 100, 30)]
    ['1', '1000', '100', '1']
    """
    return number, grain_of(number)


def grain_of(number: Decimal) -> Decimal:
    """Return the step of the last digit of a whole number that is not zero."""
    if number < 100:
        return _ONE
    digits = str(int(number))
    return _STEPS[len(digits) - len(digits.rstrip("0"))]


def is_too_large(number: Decimal, scale: Decimal) -> bool:
    """Say whether a number times a scale has more digits than any number of anything."""
    return number.adjusted() + scale.adjusted() >= _LARGEST


def _with_decimals(word: str) -> tuple[Decimal, Decimal]:
    return plain(Decimal(word)), _ONE.scaleb(-len(word.partition(".")[2]))


def what_is_wrong(word: str, *, single: bool = False) -> str:
    """Return the reason why a figure cannot be read; with a unit it is a *single* one, no list."""
    if not single and _LIST.fullmatch(word):
        return "a list of figures without spaces"
    if len(word) > _LONGEST:
        return "too long for a number of anything"
    if _SEVERAL_POINTS.fullmatch(word):
        return "several points: no number"
    return f"{MALFORMED}: {word!r} groups its digits as no number does"
