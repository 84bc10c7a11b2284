"""Levels: two figures of one change, which share their unit: "from 12 points to 9"."""

from decimal import Decimal

import attrs

from factcheck.claims import hedges
from factcheck.claims.measured import Figure
from factcheck.claims.sentences import Sentence
from factcheck.reference.nouns import load_nouns
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import plain

_FROM, _TO = "from", "to"
_OTHER = {_FROM: _TO, _TO: _FROM}
_FARTHEST = 4  # tokens between the two: "to just under"
_YEAR = 4  # digits


def share_units(sentence: Sentence, row: list[Figure]) -> None:
    """Give both levels of a change the unit that one of them states."""
    if _FROM not in sentence.vocabulary or _TO not in sentence.vocabulary:
        return
    for place in range(len(row) - 1):
        one, other = row[place], row[place + 1]
        if one.unit == other.unit or not _are_levels(sentence, one, other):
            continue
        if one.unit is not None and other.reading.scale > 1:
            one = row[place] = by_its_letter(sentence, _numbers(sentence), one)
        if other.unit is not None and one.reading.scale > 1:
            other = row[place + 1] = by_its_letter(sentence, _numbers(sentence), other)
        if one.unit is None:
            if not _is_year(sentence, one):
                one.unit = other.unit
        elif other.unit is None and _is_bare(sentence, other):
            other.unit = one.unit


def _numbers(sentence: Sentence) -> Numbers:
    return load_numbers(sentence.page.language.code)


def _are_levels(sentence: Sentence, one: Figure, other: Figure) -> bool:
    """Say whether "from … to …" or "to … from …" holds two figures."""
    lower = sentence.lower
    if not 1 <= other.first - one.last <= _FARTHEST or lower[one.last] not in _OTHER:
        return False
    start = _with_its_hedge(sentence, one)
    if not start or lower[start - 1] != _OTHER[lower[one.last]]:
        return False
    if one.reading.vague or other.reading.vague or one.reading.parts or other.reading.parts:
        return False
    return _with_its_hedge(sentence, other) == one.last + 1


def _with_its_hedge(sentence: Sentence, figure: Figure) -> int:
    return hedges.before(sentence, figure.first, in_digits=not figure.reading.spelled)[0]


def _is_bare(sentence: Sentence, figure: Figure) -> bool:
    """Say whether nothing follows that the figure could count, and it is no year."""
    if _is_year(sentence, figure):
        return False
    lower, last = sentence.lower, figure.last
    if last >= len(lower):
        return True
    behind = lower[last]
    if behind.isalpha():
        return behind in load_nouns(sentence.page.language.code).stops
    return not (behind[0].isdigit() or sentence.touching(last + 1))


def _is_year(sentence: Sentence, figure: Figure) -> bool:
    word = sentence.words[figure.reading.first]
    return word.isdigit() and len(word) == _YEAR and 1900 <= figure.number < 2100


def by_its_letter(sentence: Sentence, numbers: Numbers, figure: Figure) -> Figure:
    """Return a figure with the letter behind it as its scale, where it may be one: "1.2m"."""
    at = figure.reading.last
    if figure.last != at + 1 or not sentence.touching(at):
        return figure
    scale = numbers.suffixes.get(sentence.words[at])
    if scale is None:
        return figure
    number, grain = plain(figure.number * scale), plain(figure.grain * scale)
    reading = attrs.evolve(
        figure.reading, number=number, grain=grain, scale=Decimal(scale), last=at + 1
    )
    return attrs.evolve(figure, reading=reading, number=number, grain=grain, unit=None)
