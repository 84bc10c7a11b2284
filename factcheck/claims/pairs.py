"""Pairs: two figures that are one amount, as the ends of a range or as feet and inches."""

import attrs

from factcheck.claims.measured import Amount, Figure, hedged
from factcheck.claims.ranges import between, margin
from factcheck.claims.sentences import Sentence
from factcheck.claims.units import COMPOUNDS
from factcheck.model import Interval
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import load_units, plain

_FARTHEST = 7  # tokens between the two: "to somewhere in the region of"


def pair(sentence: Sentence, one: Figure, behind: Figure) -> Amount | None:
    """Return the amount that two figures make together, if they do."""
    gap = behind.first - one.last
    if gap > _FARTHEST:
        return None
    found = between(sentence, one, behind) if gap > 0 else None
    if found is None and one.unit is not None and (one.unit, behind.unit) in COMPOUNDS:
        numbers = load_numbers(sentence.page.language.code)
        found = _compound(sentence, numbers, one, behind)
    return margin(sentence, one, behind) if found is None and gap >= 0 else found


def _compound(sentence: Sentence, numbers: Numbers, large: Figure, small: Figure) -> Amount | None:
    """Return two figures of one measure: "6ft 2in", "two hours and 15 minutes"."""
    if large.last > small.first:
        return None
    between = sentence.lower[large.last : small.first]
    if between and not (len(between) == 1 and between[0] in (*numbers.joins, ",")):
        return None
    in_digits = not large.reading.spelled
    first, last, hedge = hedged(sentence, large.first, small.last, in_digits=in_digits)
    figure = _together(large, small)
    return Amount(
        sentence=sentence,
        first=first,
        last=last,
        core=(large.reading.first, small.reading.last),
        interval=Interval.exactly(plain(figure.number)),
        grain=figure.grain,
        hedge=hedge,
        unit=figure.unit,
        reading=figure.reading,
    )


def _together(large: Figure, small: Figure) -> Figure:
    """Return two figures as one, in the unit in which people would say it."""
    units = load_units()
    above, below = units.unit(large.unit or ""), units.unit(small.unit or "")
    if above.base in units.currencies:
        share = below.factor / above.factor
        return attrs.evolve(
            large, number=large.number + small.number * share, grain=small.grain * share
        )
    factor = above.factor / below.factor
    return attrs.evolve(small, number=large.number * factor + small.number)
