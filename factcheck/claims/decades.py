"""Decades: ages told by them: "in her 40s", "in his late twenties"."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.found import Found
from factcheck.claims.nouns import nouns_of
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval, Quantity
from factcheck.reference.forms import Forms
from factcheck.reference.grammar import grammar
from factcheck.reference.hedges import Hedges, load_hedges
from factcheck.reference.units import load_units

_HYPHEN = "-"
_OLDEST = 125
_NEAR = 3  # tokens between "in her" and the decade
_JOINED = 2  # tokens between two decades of one age: "late 20s or early 30s"
_WHOLE = 0, 9
_NO_AGE = "a decade, or the like"


def ages_by_decade(sentence: Sentence, forms: Forms) -> Iterator[Found]:
    """Find "in her 40s", "in his early sixties"; the part of the decade narrows it."""
    guards = load_hedges(sentence.page.language.code)
    reached = -_JOINED - 1
    for first, last, number in _decades(sentence, guards):
        start, part = _part(sentence, guards, first)
        before = _theirs(sentence, forms, start)
        if before is None and start - reached > _JOINED:
            continue
        reached = last
        found = _found(sentence, (start, last), (first, last), number, part)
        if before is not None and not _is_inside(sentence, before) and _names(sentence, last):
            found.excluded = _NO_AGE
        yield found


def _theirs(sentence: Sentence, forms: Forms, start: int) -> int | None:
    """Return the token near before a decade that says whose it is: "in her 40s"."""
    for at in range(start - 1, max(-1, start - 1 - _NEAR), -1):
        if sentence.lower[at] in forms.theirs:
            return at
    return None


def _is_inside(sentence: Sentence, at: int) -> bool:
    """Say whether somebody is in the decade: "in her 40s", not "his 90s hits"."""
    return at > 0 and sentence.lower[at - 1] in grammar().locatives


def _names(sentence: Sentence, last: int) -> bool:
    """Say whether a noun may follow that the decade describes."""
    behind = sentence.lower[last] if last < len(sentence) else ""
    return behind.isalpha() and behind not in nouns_of(sentence).stops


def _decades(sentence: Sentence, guards: Hedges) -> list[tuple[int, int, Decimal]]:
    """Return the decades of a sentence, in figures and in words, with their first numbers."""
    found = [
        (reading.first, reading.last, reading.number)
        for reading in readings(sentence)
        if reading.vague and reading.high is None and reading.number < _OLDEST
    ]
    if not sentence.vocabulary.isdisjoint(guards.tens):
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
