"""Decades: ages told by them: "in her 40s", "in his late twenties"."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.found import Found
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval, Quantity
from factcheck.reference.forms import Forms
from factcheck.reference.hedges import Hedges, load_hedges
from factcheck.reference.units import load_units

_HYPHEN = "-"
_OLDEST = 125
_NEAR = 3  # tokens between "in her" and the decade
_JOINED = 2  # tokens between two decades of one age: "late 20s or early 30s"
_WHOLE = 0, 9


def ages_by_decade(sentence: Sentence, forms: Forms) -> Iterator[Found]:
    """Find "in her 40s", "in his early sixties"; the part of the decade narrows it."""
    guards = load_hedges(sentence.page.language.code)
    reached = -_JOINED - 1
    for first, last, number in _decades(sentence, guards):
        start, part = _part(sentence, guards, first)
        near = sentence.lower[max(0, start - _NEAR) : start]
        if forms.theirs.isdisjoint(near) and start - reached > _JOINED:
            continue
        reached = last
        yield _found(sentence, (start, last), (first, last), number, part)


def _decades(sentence: Sentence, guards: Hedges) -> list[tuple[int, int, Decimal]]:
    """Return the decades of a sentence, in figures and in words, with their first numbers."""
    found = [
        (reading.first, reading.last, reading.number)
        for reading in readings(sentence)
        if reading.vague and reading.high is None and reading.number < _OLDEST
    ]
    if not guards.tens.keys().isdisjoint(sentence.vocabulary):
        for at, word in enumerate(sentence.lower):
            if word in guards.tens:
                found.append((at, at + 1, Decimal(guards.tens[word])))
        found.sort()
    return found


def _part(sentence: Sentence, guards: Hedges, first: int) -> tuple[int, tuple[int, int]]:
    """Return where a decade begins with the word for its part, and that part: "late"."""
    lower, at = sentence.lower, first - 1
    if at > 0 and lower[at] == _HYPHEN:
        at -= 1
    part = guards.decades.get(lower[at]) if at >= 0 else None
    return (first, _WHOLE) if part is None else (at, part)


def _found(
    sentence: Sentence,
    tokens: tuple[int, int],
    core: tuple[int, int],
    number: Decimal,
    part: tuple[int, int],
) -> Found:
    years = Interval(number + part[0], number + part[1])
    stated = Quantity(amount=years, unit="year", hedge=Hedge.ABOUT)
    return Found(
        sentence=sentence,
        tokens=tokens,
        core=core,
        stated=stated,
        value=load_units().base(stated),
        measure="age",
    )
