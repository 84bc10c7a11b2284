"""Compounds: two or more figures of one measure: "6ft 2in", "an hour and 30 minutes", "£2 45p"."""

from decimal import Decimal

from factcheck.claims.measured import Figure
from factcheck.claims.readings import Reading
from factcheck.claims.sentences import Sentence
from factcheck.reference.forms import Forms
from factcheck.reference.units import Units, plain

_HYPHEN = "-"
_COMMA = ","
_PER = " / "
_FEET, _INCHES = "'", '"'
_FOOT = "foot"
_TALLEST = 9  # feet, of what is told as 6'2
_DOZEN = 12  # inches in a foot
_TEN = 10
_LONGEST_SIGN = 3  # letters: "hrs"


def joined(sentence: Sentence, row: list[Figure], units: Units, forms: Forms) -> list[Figure]:
    """Return figures in order, those of one measure as one."""
    kept = [row[0]]
    for small in row[1:]:
        large, unit = kept[-1], small.unit
        rate = _without_rate(large, small)
        if _of_one_measure(sentence, large, small, units, forms):
            kept[-1] = together(large, small, units)
            if rate:
                kept[-1].unit = f"{kept[-1].unit}{_PER}{rate}"
        else:
            if rate:
                small.unit = unit
            kept.append(small)
    return kept


def _without_rate(large: Figure, small: Figure) -> str:
    """Take what a figure is "per", and return it: "two hours and 30 minutes a day"."""
    if small.unit is None or large.unit is None or _PER not in small.unit or _PER in large.unit:
        return ""
    small.unit, _, rate = small.unit.partition(_PER)
    return rate


def _of_one_measure(
    sentence: Sentence, large: Figure, small: Figure, units: Units, forms: Forms
) -> bool:
    """Say whether a figure goes on with the one before it; a bare one is given its unit."""
    gap = small.first - large.last
    if gap > 2 or gap < 0 or not (_is_whole(large.reading) and _is_plain(small.reading)):
        return False
    if _is_lettered(sentence, large, small, units):
        small.unit = units.rest[large.unit or ""]
    if small.unit is None and gap < 2:
        return _is_bare_rest(sentence, large, small, units, forms)
    if (large.unit, small.unit) not in units.smaller or small.first != small.reading.first:
        return False
    between = sentence.lower[large.last : small.first]
    if _COMMA in between and large.first < large.reading.first:
        return False  # "$5, 10 cents less than before"
    tied = between == [_HYPHEN] and sentence.touching(small.first - 1)
    return (tied or all(word in forms.ties for word in between)) and _fits(large, small, units)


def _is_lettered(sentence: Sentence, large: Figure, small: Figure, units: Units) -> bool:
    """Say whether one letter each tells hours and minutes: "1h 20m" are no metres."""
    rest = units.rest.get(large.unit or "")
    if rest is None or small.unit is None or sentence.lower[small.last - 1] != rest[0]:
        return False
    sign = sentence.words[large.last - 1]
    return len(sign) <= _LONGEST_SIGN and sentence.touching(small.last - 1)


def _is_whole(reading: Reading) -> bool:
    return _is_plain(reading) and not reading.number % 1


def _is_plain(reading: Reading) -> bool:
    return not reading.vague and not reading.parts and reading.number > 0


def _fits(large: Figure, small: Figure, units: Units) -> bool:
    """Say whether the smaller figure is less than one of the larger unit."""
    return small.number * _share(large, small, units) < 1


def _share(large: Figure, small: Figure, units: Units) -> Decimal:
    """Return how much of the larger unit the smaller one is."""
    if units.is_money(large.unit or ""):
        return Decimal(units.definitions[small.unit or ""].split()[0])
    return units.unit(small.unit or "").factor / units.unit(large.unit or "").factor


def _is_bare_rest(
    sentence: Sentence, large: Figure, small: Figure, units: Units, forms: Forms
) -> bool:
    """Read the figure that leaves out its unit: "6-foot-2", "6'2", "seven euros fifty"."""
    if small.number % 1 or small.first != small.reading.first:
        return False
    between = sentence.lower[large.last : small.first]
    if large.unit is None:
        if _are_signed(sentence, large, small, between):
            large.unit, small.unit = _FOOT, units.rest[_FOOT]
        return small.unit is not None
    rest = units.rest.get(large.unit) or units.coined.get(large.unit)
    if rest is None:
        return False
    tied = between == [_HYPHEN] and sentence.touching(small.first - 1)
    said_so = not between and _is_last(sentence, small, forms) and _is_usual(large, small)
    if not ((tied and large.unit in units.rest) or said_so):
        return False
    small.unit = rest
    if not _fits(large, small, units):
        small.unit = None
    return small.unit is not None


def _are_signed(sentence: Sentence, large: Figure, small: Figure, between: list[str]) -> bool:
    """Read a height in signs, with the sign behind it: 6'2"."""
    if between != [_FEET] or large.number >= _TALLEST or small.number >= _DOZEN:
        return False
    if not (sentence.touching(large.last) and sentence.touching(small.first)):
        return False
    if sentence.words[small.last : small.last + 1] == [_INCHES]:
        small.last += sentence.touching(small.last)
    return True


def _is_last(sentence: Sentence, small: Figure, forms: Forms) -> bool:
    """Say whether no noun follows that a figure could count."""
    if small.last >= len(sentence):
        return True
    word = sentence.lower[small.last]
    tied = word in forms.ties or word in forms.sizes or word in forms.per_for
    return tied or not word[0].isalpha()


def _is_usual(large: Figure, small: Figure) -> bool:
    """Say whether people say two figures so: "6ft 2", "two pounds forty", "20 dollars 43"."""
    if large.first < large.reading.first:
        return False
    in_words = large.reading.spelled and small.reading.spelled
    return in_words or large.unit == _FOOT or (not small.reading.spelled and small.number >= _TEN)


def together(large: Figure, small: Figure, units: Units) -> Figure:
    """Return two figures as one, in the unit in which people would say it."""
    if units.is_money(large.unit or ""):
        share = _share(large, small, units)
        unit, number, grain = large.unit, large.number + small.number * share, small.grain * share
    else:
        above, below = units.unit(large.unit or ""), units.unit(small.unit or "")
        number = large.number * (above.factor / below.factor) + small.number
        unit, grain = small.unit, small.grain
    reading = Reading(
        large.reading.first,
        small.reading.last,
        plain(number),
        grain,
        spelled=large.reading.spelled,
    )
    return Figure(
        reading=reading,
        first=large.first,
        last=small.last,
        unit=unit,
        number=reading.number,
        grain=grain,
    )
