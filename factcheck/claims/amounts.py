"""Amounts: figures with their hedge, their range and their unit, as a sentence holds them.

Every finder of quantities reads these, and picks those of its own kind.
"""

from collections.abc import Iterator
from decimal import Decimal
from weakref import WeakKeyDictionary

from factcheck.claims.measured import Amount, Figure, hedged
from factcheck.claims.pairs import pair
from factcheck.claims.sentences import Sentence
from factcheck.claims.units import figures
from factcheck.model import Hedge, Interval
from factcheck.reference.units import plain

__all__ = ["Amount", "amounts"]

_READ: "WeakKeyDictionary[Sentence, tuple[Amount, ...]]" = WeakKeyDictionary()


def amounts(sentence: Sentence) -> tuple[Amount, ...]:
    """Return the amounts of a sentence in order; ordinals and malformed numerals are none."""
    found = _READ.get(sentence)
    if found is None:
        found = _READ[sentence] = tuple(_read(sentence))
    return found


def _read(sentence: Sentence) -> Iterator[Amount]:
    row = figures(sentence)
    place = 0
    while place < len(row):
        one = row[place]
        both = pair(sentence, one, row[place + 1]) if place + 1 < len(row) else None
        yield both or _alone(sentence, one)
        place += 2 if both else 1


def _alone(sentence: Sentence, figure: Figure) -> Amount:
    """Return a figure with its hedge."""
    reading = figure.reading
    in_digits = not reading.spelled
    first, last, hedge = hedged(sentence, figure.first, figure.last, in_digits=in_digits)
    return Amount(
        sentence=sentence,
        first=first,
        last=last,
        core=(reading.first, reading.last),
        interval=_interval(figure),
        grain=_grain(figure),
        hedge=Hedge.ABOUT if reading.vague and hedge is Hedge.NONE else hedge,
        unit=figure.unit,
        reading=reading,
    )


def _interval(figure: Figure) -> Interval:
    reading = figure.reading
    if reading.vague and reading.high is not None:
        return Interval(reading.number, reading.high)
    return Interval.exactly(plain(figure.number))


def _grain(figure: Figure) -> Decimal:
    """Return the step that a figure shows: quarters in "a quarter of a mile", not tenths."""
    parts = figure.reading.parts
    if parts and figure.unit and figure.unit != "percent":
        return Decimal(1) / parts
    return figure.grain
