"""Amounts: figures with their hedge, their range and their unit, as a sentence holds them.

Every finder of quantities reads these, and picks those of its own kind.
"""

from decimal import Decimal

import attrs

from factcheck.claims import hedges
from factcheck.claims.bounds import on_one_figure
from factcheck.claims.measured import Amount, Figure, hedged
from factcheck.claims.pairs import pair
from factcheck.claims.sentences import Sentence, once
from factcheck.claims.units import figures
from factcheck.model import Hedge, Interval
from factcheck.reference.hedges import load_hedges
from factcheck.reference.units import load_units, plain

__all__ = ["Amount", "amounts"]

_HYPHEN = "-"
_OF_A_CENTURY = 100  # from here on "40s" are years


@once
def amounts(sentence: Sentence) -> tuple[Amount, ...]:
    """Return the amounts of a sentence in order; ordinals and malformed numerals are none."""
    row = figures(sentence)
    found: list[Amount] = []
    place, count = 0, len(row)
    while place < count:
        amount = pair(sentence, row[place], row[place + 1]) if place + 1 < count else None
        place += 1 if amount is None else 2
        if amount is None:
            amount = _alone(sentence, row[place - 1])
        both = on_one_figure(found[-1], amount) if found else None
        if both is not None:
            found[-1] = both
        else:
            found.append(amount)
    return tuple(found)


def _alone(sentence: Sentence, figure: Figure) -> Amount:
    """Return a figure with its hedge."""
    reading = figure.reading
    if reading.vague and reading.high is None:
        decade = _part_of_a_decade(sentence, figure)
        if decade is not None:
            return decade
    _without_a_false_rate(sentence, figure)
    margin = _margin(sentence, figure)
    first, last, hedge = hedged(sentence, figure.first, figure.last, in_digits=not reading.spelled)
    if last > figure.last and figure.unit is None:
        figure.unit, last = _unit_behind(sentence, figure, last)
    amount = Amount(
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
    return amount if margin is None else _as_margin(amount, margin)


def _interval(figure: Figure) -> Interval:
    reading, number = figure.reading, figure.number
    if reading.vague and reading.high is not None:
        return Interval(reading.number, reading.high)
    if number is not reading.number:
        number = plain(number)
    return Interval(number, number)


def _grain(figure: Figure) -> Decimal:
    """Return the step that a figure shows: quarters in "a quarter of a mile", not tenths."""
    parts = figure.reading.parts
    if parts and figure.unit and figure.unit != "percent":
        return Decimal(1) / parts
    return figure.grain


def _unit_behind(sentence: Sentence, figure: Figure, last: int) -> tuple[str | None, int]:
    """Return the unit behind a hedge: "eight or so hours", "a 30-plus-mile walk"."""
    lower, step = sentence.lower, last
    if step < len(lower) and lower[step] == _HYPHEN and sentence.touching(step):
        step += 1
    if step >= len(lower) or not lower[step].isalpha() or len(lower[step]) == 1:
        return None, last
    found = load_units().behind(sentence.words, lower, step, figure.number)
    return found or (None, last)


def _without_a_false_rate(sentence: Sentence, figure: Figure) -> None:
    """Take "a year" from the figure in "45 per cent a year earlier": that is when."""
    unit, last, lower = figure.unit, figure.last, sentence.lower
    if unit is None or "/" not in unit or last >= len(lower):
        return
    hedges_of = load_hedges(sentence.page.language.code)
    if lower[last] in hedges_of.no_rates and lower[last - 2] in hedges_of.between:
        figure.unit, figure.last = unit.partition(" / ")[0], last - 2


def _margin(sentence: Sentence, figure: Figure) -> int | None:
    """Return where "plus or minus 3" begins: its figure is how far off another may be."""
    first = figure.first
    # "minus" has been read as the sign of the figure.
    return hedges.margin_before(sentence, first + 1 if figure.number < 0 else first)


def _as_margin(amount: Amount, first: int) -> Amount:
    number = abs(amount.interval.known)
    amount.interval = Interval.exactly(number)
    amount.reading = attrs.evolve(amount.reading, number=number)
    amount.first = min(first, amount.first)
    return amount


def _part_of_a_decade(sentence: Sentence, figure: Figure) -> Amount | None:
    """Return "the low 40s", "the mid-60s": the third of a decade that the word names."""
    hedges_of, lower = load_hedges(sentence.page.language.code), sentence.lower
    at = figure.first - 1
    if at > 0 and lower[at] == _HYPHEN:
        at -= 1
    part = hedges_of.decades.get(lower[at]) if at >= 0 else None
    number = figure.number
    if part is None or number >= _OF_A_CENTURY or number % 10:
        return None
    if figure.unit is None and hedges_of.decades_of.isdisjoint(lower):
        return None  # "the mid-80s" are years
    low, high = number + part[0], number + part[1]
    return Amount(
        sentence=sentence,
        first=at,
        last=figure.last,
        core=(at, figure.reading.last),
        interval=Interval(low, high),
        grain=figure.grain,
        hedge=Hedge.ABOUT,
        unit=figure.unit,
        reading=attrs.evolve(figure.reading, high=high, vague=False),
        is_range=True,
    )
