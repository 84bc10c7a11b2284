"""Amounts: figures with their hedge, their range and their unit, as a sentence holds them.

Every finder of quantities reads these, and picks those of its own kind.
"""

from decimal import Decimal

import attrs

from factcheck.claims import hedges
from factcheck.claims.bounds import on_one_figure
from factcheck.claims.levels import share_units
from factcheck.claims.measured import Amount, Figure, hedged
from factcheck.claims.pairs import pair
from factcheck.claims.prepositions import is_preposition
from factcheck.claims.sentences import Sentence, once
from factcheck.claims.units import figures
from factcheck.model import Hedge
from factcheck.reference.hedges import Hedges, load_hedges
from factcheck.reference.units import load_units, plain

__all__ = ["Amount", "amounts"]

_HYPHEN = "-"
_OF_A_CENTURY = 100  # from here on "40s" are years


@once
def amounts(sentence: Sentence) -> tuple[Amount, ...]:
    """Return the amounts of a sentence in order; ordinals and malformed numerals are none."""
    row = figures(sentence)
    if not row:
        return ()
    guards = load_hedges(sentence.page.language.code)
    if len(row) > 1:
        share_units(sentence, row)
    found: list[Amount] = []
    place, count = 0, len(row)
    while place < count:
        figure, amount = row[place], None
        place += 1
        if place < count:
            amount = pair(sentence, figure, row[place])
        if amount is None:
            amount = _alone(sentence, guards, figure)
        else:
            place += 1
        if found and amount.hedge is not Hedge.NONE:
            both = on_one_figure(found[-1], amount)
            if both is not None:
                found[-1] = both
                continue
        found.append(amount)
    return tuple(found)


def _alone(sentence: Sentence, guards: Hedges, figure: Figure) -> Amount:
    """Return a figure with its hedge."""
    reading, lower, margin = figure.reading, sentence.lower, None
    if figure.unit is not None and "/" in figure.unit:
        _without_a_false_rate(lower, guards, figure)
    first, last, hedge = figure.first, figure.last, Hedge.NONE
    if first and (lower[first - 1] in guards.beside or figure.number < 0):
        decade = _part_of_a_decade(sentence, guards, figure) if reading.vague else None
        if decade is not None:
            return decade
        margin = hedges.margin_before(sentence, first + 1 if figure.number < 0 else first)
        first, last, hedge = hedged(sentence, first, last, in_digits=not reading.spelled)
        if first < figure.first and is_preposition(sentence, guards, first, figure, last):
            first, hedge = figure.first, Hedge.NONE
    elif last < len(lower) and lower[last] in guards.after:
        last, hedge = hedges.behind(sentence, last)
    if last > figure.last and figure.unit is None:
        figure.unit, last = _unit_behind(sentence, figure, last)
    low, high = _ends(figure)
    amount = Amount(
        sentence=sentence,
        first=first,
        last=last,
        core=(reading.first, reading.last),
        low=low,
        high=high,
        grain=_grain(figure),
        hedge=Hedge.ABOUT if reading.vague and hedge is Hedge.NONE else hedge,
        unit=figure.unit,
        reading=reading,
    )
    return amount if margin is None else _as_margin(amount, margin)


def _ends(figure: Figure) -> tuple[Decimal, Decimal]:
    reading, number = figure.reading, figure.number
    if reading.vague and reading.high is not None:
        return reading.number, reading.high
    if number is not reading.number:
        number = plain(number)
    return number, number


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


def _without_a_false_rate(lower: list[str], guards: Hedges, figure: Figure) -> None:
    """Take "a year" from the figure in "45 per cent a year earlier": that is when."""
    last = figure.last
    if last < len(lower) and lower[last] in guards.no_rates and lower[last - 2] in guards.between:
        figure.unit, figure.last = (figure.unit or "").partition(" / ")[0], last - 2


def _as_margin(amount: Amount, first: int) -> Amount:
    """Return "plus or minus 3": "minus" has been read as the sign, and is none."""
    amount.low = amount.high = abs(amount.low)
    amount.reading = attrs.evolve(amount.reading, number=amount.low)
    amount.first = min(first, amount.first)
    return amount


def _part_of_a_decade(sentence: Sentence, guards: Hedges, figure: Figure) -> Amount | None:
    """Return "the low 40s", "the mid-60s": the third of a decade that the word names."""
    lower, at, number = sentence.lower, figure.first - 1, figure.number
    if at > 0 and lower[at] == _HYPHEN:
        at -= 1
    part = guards.decades.get(lower[at])
    if part is not None and figure.reading.high is not None:
        return _part_of_a_size(sentence, figure, at, part)
    if part is None or number >= _OF_A_CENTURY or number % 10:
        return None
    if figure.unit is None and guards.decades_of.isdisjoint(sentence.vocabulary):
        return None  # "the mid-80s" are years
    return _third(sentence, figure, at, (number + part[0], number + part[1]))


def _part_of_a_size(
    sentence: Sentence, figure: Figure, at: int, part: tuple[int, int]
) -> Amount | None:
    """Return "the low hundreds", "the mid-thousands"."""
    size = figure.number / 2  # "hundreds" are two of them at least
    if figure.reading.last - figure.first > 1 or size < _OF_A_CENTURY:
        return None
    return _third(sentence, figure, at, (plain(size * max(part[0], 1)), plain(size * part[1])))


def _third(sentence: Sentence, figure: Figure, at: int, ends: tuple[Decimal, Decimal]) -> Amount:
    return Amount(
        sentence=sentence,
        first=at,
        last=figure.last,
        core=(at, figure.reading.last),
        low=ends[0],
        high=ends[1],
        grain=figure.grain,
        hedge=Hedge.ABOUT,
        unit=figure.unit,
        reading=attrs.evolve(figure.reading, high=ends[1], vague=False),
        is_range=True,
    )
