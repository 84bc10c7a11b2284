"""Parts: fractions, by themselves and behind a whole number, in signs and in words."""

from decimal import Decimal

import attrs

from factcheck.claims.figures import grain_of, is_too_large
from factcheck.claims.readings import ONE, ZERO, Reading, Row
from factcheck.reference.units import plain

_HALVES = frozenset({2, 4})
# "five thirds" may be places in a race; "five fifths" is a number.
_LEAST_IMPROPER = 5
_TEN, _HUNDRED = 10, 100
_CENT = Decimal("0.01")
_EIGHTHS = frozenset({2, 4, 8})


@attrs.define
class _Counted:
    """So many parts of a whole, as words say it: "two-thirds"."""

    counter: int
    parts: int
    last: int  # the place behind

    @property
    def share(self) -> Decimal:
        return Decimal(self.counter) / self.parts


def begins_a_part(row: Row, at: int) -> bool:
    """Say whether "two thirds", "a half" and the like begin at a place; not "thirty fifths"."""
    counted = _counted(row, at)
    return counted is not None and counted.counter < counted.parts


def part(row: Row, first: int) -> Reading | None:
    """Return "half a million", "a third", "two-thirds", "three quarters of a million"."""
    numbers, word = row.numbers, row.lower[first]
    sign = numbers.signs.get(word)
    if sign:
        return _of_scale(row, first, _Counted(*sign, first + 1))
    if word in numbers.halves:
        if _is_of_a_pair(row, first):
            return None
        return _of_scale(row, first, _Counted(1, numbers.fractions[word], first + 1))
    counted = _counted(row, first)
    if counted is None or counted.counter >= counted.parts:
        return None
    if word in numbers.articles and not _names_a_part(row, first, counted):
        return None
    return _of_scale(row, first, counted)


def improper(row: Row, first: int, at: int, number: Decimal) -> Reading | None:
    """Return "twenty-three fifths", "fifty-four hundredths"."""
    parts = row.numbers.fractions.get(row.lower[at], 0)
    if parts < _LEAST_IMPROPER or number <= 1 or not _is_plural(row, at):
        return None
    return Reading(first, at + 1, number / parts, plain(ONE / parts), spelled=True)


# ---- how many parts


def _counted(row: Row, at: int) -> _Counted | None:
    """Return how many parts of how many begin at a place: "two-thirds", "one twenty-fifth"."""
    numbers, word = row.numbers, row.lower[at]
    counter = 1 if word in numbers.articles else numbers.cardinals.get(word, 0)
    if not counter:
        return None
    step = row.over_hyphen(at + 1)
    unit = numbers.cardinals.get(row.lower[step], 0)
    found = None
    if 0 < unit < _TEN <= counter and counter % _TEN == 0:
        found = _parts(row, row.over_hyphen(step + 1), counter + unit)
    return found or _parts(row, step, counter)


def _parts(row: Row, at: int, counter: int) -> _Counted | None:
    """Return the parts that a place names behind their number: "thirds", "twenty-fifths"."""
    numbers, word = row.numbers, row.lower[at]
    parts = numbers.fractions.get(word)
    end = at + 1
    if parts is None:
        parts, end = _compound_parts(row, at), at + 3
    if parts is None:
        return None
    agrees = _is_plural(row, end - 1) == (counter > 1)
    if agrees or (counter > 1 and (row.lower[end] in numbers.scales or row.has_unit(end))):
        return _Counted(counter, parts, end)  # also "three-quarter million", "three-quarter hours"
    return None


def _compound_parts(row: Row, at: int) -> int | None:
    """Return the parts of "twenty-fifth", "ten-thousandths", "hundred-thousandth"."""
    numbers, word = row.numbers, row.lower[at]
    times = numbers.cardinals.get(word) or numbers.scales.get(word, 0)
    if times < _TEN or times > _HUNDRED or row.over_hyphen(at + 1) == at + 1:
        return None
    last = row.lower[at + 2]
    parts = numbers.fractions.get(last) or numbers.ordinals.get(last.removesuffix("s"), 0)
    if parts > _HUNDRED and times in (_TEN, _HUNDRED):
        return times * parts
    tens = _TEN < times < _HUNDRED and times % _TEN == 0
    return times + parts if tens and 0 < parts < _TEN else None


def _is_plural(row: Row, at: int) -> bool:
    word = row.lower[at]
    return word[-1:] == "s"


def _is_of_a_pair(row: Row, first: int) -> bool:
    """Say whether "half" is one of two, or a place in a row: "the first half"."""
    numbers, before = row.numbers, row.before(first)
    after = row.lower[row.over_hyphen(first + 1)]
    if numbers.fractions[row.lower[first]] != min(_HALVES):
        return after not in numbers.scales
    return (
        before in numbers.ordinals
        or before in numbers.half_of_two
        or (before in numbers.articles and after != "of" and after not in numbers.scales)
        or after in numbers.half_compounds
    )


def _names_a_part(row: Row, first: int, counted: _Counted) -> bool:
    """Say whether "a third" is a part rather than one more: "a third of voters"."""
    behind = row.lower[counted.last]
    tied = row.over_hyphen(counted.last) > counted.last  # "a half-mile walk"
    if not tied and (behind in row.numbers.range_parts or behind in row.numbers.joins):
        # "Between a third and a half"
        opens = row.numbers.range_opens.get(row.before(first)) == behind
        return (opens or behind not in row.numbers.joins) and begins_a_part(row, counted.last + 1)
    halves = row.lower[counted.last - 1] in row.numbers.halves
    return halves or behind in row.numbers.compares or not behind


# ---- of what


def _of_scale(row: Row, first: int, counted: _Counted) -> Reading:
    """Return a part, or the part of a scale behind it: "half a million"."""
    scale, end = _scale_behind(row, counted.last)
    if scale == 1:
        return Reading(
            first,
            counted.last,
            counted.share,
            _grain_of_part(counted.parts),
            spelled=True,
            parts=counted.parts,
            counter=counted.counter,
        )
    number = plain(counted.share * scale)
    grain = grain_of(number) if number >= _HUNDRED else ONE
    return Reading(first, end, number, grain, spelled=True, scale=scale)


def _scale_behind(row: Row, at: int) -> tuple[Decimal, int]:
    """Return the scale behind a part: "million", "a million", "of a million"."""
    step = at + 1 if row.lower[at] in row.numbers.of else row.over_hyphen(at)
    if row.lower[step] in row.numbers.articles:
        step = row.over_hyphen(step + 1)
    return row.scales(step)


# ---- in figures


def fraction_behind(row: Row, first: int, at: int, number: Decimal) -> Reading | None:
    """Return "2½", "3/4", "7 3/4", "2-1/2", "3 tenths": the part behind a figure, or of it."""
    lower, numbers = row.lower, row.numbers
    if number != number.to_integral_value():
        return None
    word = lower[at]
    sign = numbers.signs.get(word[:1])
    if sign:
        found = _mixed(row, first, number, _Counted(*sign, at + 1))
        return found if len(word) == 1 or found is None else _with_letters(row, at, found)
    if word == "/" and row.touches(at) and row.touches(at + 1):
        counted = _slashed(row, at - 1)
        return None if counted is None else _mixed(row, first, ZERO, counted)
    step = row.over_hyphen(at)
    if lower[step].isdigit() and lower[step + 1] == "/" and row.touches(step + 1):
        counted = None if step == at and row.touches(at) else _slashed(row, step)
        return None if counted is None else _mixed(row, first, number, counted)
    return _counted_in_figures(row, first, step, number)


def part_of_a_cent(
    row: Row, first: int, at: int, number: Decimal, grain: Decimal
) -> Reading | None:
    """Return "5.68-1/4", "5.68¼": what markets trade in parts of a cent."""
    if grain != _CENT:
        return None
    sign = row.numbers.signs.get(row.lower[at])
    counted = _Counted(*sign, at + 1) if sign else None
    step = row.over_hyphen(at)
    if row.lower[step].isdigit() and row.lower[step + 1] == "/" and row.touches(step + 1):
        counted = _slashed(row, step)
    if counted is None or counted.parts not in _EIGHTHS:
        return None
    share = counted.share * grain
    return Reading(first, counted.last, plain(number + share), plain(grain / counted.parts))


def _with_letters(row: Row, at: int, found: Reading) -> Reading | None:
    """Return "1½bn", where the sign of the part is one word with the scale."""
    scale = row.numbers.suffixes.get(row.words[at][1:])
    if scale is None:
        return None
    found.number, found.grain = plain(found.number * scale), plain(found.grain * scale)
    found.scale, found.parts, found.counter = Decimal(scale), None, None
    return found


def _counted_in_figures(row: Row, first: int, at: int, number: Decimal) -> Reading | None:
    """Return "3 tenths of a second"; not "2 thirds and a first" in the races."""
    parts = row.numbers.fractions.get(row.lower[at], 0)
    if not parts or parts in _HALVES or not 1 < number < parts or not _is_plural(row, at):
        return None
    if row.before(at) in row.numbers.hyphens or row.lower[at + 1] in row.numbers.of:
        return _of_scale(row, first, _Counted(int(number), parts, at + 1))
    return None


def _slashed(row: Row, at: int) -> _Counted | None:
    """Return the fraction in figures that begins at a place: "3/4"."""
    lower, numbers = row.lower, row.numbers
    above, below, end = lower[at], lower[at + 2], at + 3
    if not (above.isdigit() and below.isdigit() and len(above) < 3 and len(below) < 5):
        return None
    if row.touches(end) and lower[end].removesuffix("s") in numbers.ordinal_ends:
        end += 1  # "3/4ths"
    parts = int(below)
    if not 0 < int(above) < parts or lower[end] == "/" or below[0] == "0":
        return None
    if parts not in numbers.slashed and lower[end] not in numbers.of:
        return None
    return _Counted(int(above), parts, end)


# ---- behind a number


def and_a_part(
    row: Row, first: int, at: int, number: Decimal, scale: Decimal = ONE
) -> Reading | None:
    """Return "five and a half"; and behind a *scale* its part: "a million and a half"."""
    counted = _joined(row, at)
    if counted is None:
        return None
    if scale == 1:
        return _mixed(row, first, number, counted)
    smaller, end = _scale_behind(row, counted.last)
    if smaller >= scale or (smaller == 1 and row.lower[counted.last] in row.numbers.of):
        return None
    # "a billion and a half million", "a billion and a half", "a hundred and a half"
    unit = smaller if smaller > 1 else scale if scale > _HUNDRED else ONE
    total = plain(number + counted.share * unit)
    last = end if smaller > 1 else counted.last
    return Reading(
        first,
        last,
        total,
        grain_of(total) if total == total.to_integral_value() else ONE / counted.parts,
        spelled=not row.lower[first][0].isdigit(),
        scale=scale,
    )


def _joined(row: Row, at: int) -> _Counted | None:
    """Return the part that "and" joins to a number: "two and three quarters"."""
    numbers, joined = row.numbers, row.over_hyphen(at)
    if row.lower[joined] not in numbers.joins:
        return None
    step = row.over_hyphen(joined + 1)
    counted = _counted(row, step)
    if counted is None or counted.counter >= counted.parts:
        return None
    if counted.counter > 1 and _is_of_others(row, counted.last):
        return None  # "killed five and two thirds of voters"
    if counted.counter > 1 or row.lower[counted.last - 1] in numbers.halves:
        return counted
    # "five and a third party", "two and a third of the men"
    return counted if _ends_a_number(row, counted.last) else None


def _is_of_others(row: Row, at: int) -> bool:
    """Say whether parts are of more than one thing: not in "two and three quarters of a mile"."""
    return row.lower[at] in row.numbers.of and row.lower[at + 1] not in row.numbers.articles


def _ends_a_number(row: Row, at: int) -> bool:
    """Say whether what stands behind "and a third" can be counted by a number with a part."""
    numbers, word = row.numbers, row.lower[at]
    if not word.isalpha():
        return not (word and word in numbers.hyphens)
    if word in numbers.scales or word in numbers.point_units:
        return True
    return (len(word) > 3 and word[-1] == "s") or row.has_unit(at)


def _mixed(row: Row, first: int, number: Decimal, counted: _Counted) -> Reading | None:
    """Return a whole number with a part, and the scale behind: "three and a half million"."""
    scale, end = row.scales(counted.last)
    if is_too_large(number, scale):
        return None
    only_part = number == 0 and scale == 1
    grain = _grain_of_part(counted.parts) if only_part else ONE / counted.parts
    return Reading(
        first,
        end,
        plain((number + counted.share) * scale),
        plain(grain * scale),
        spelled=not row.lower[first][0].isdigit(),
        scale=scale,
        parts=counted.parts if only_part else None,
        counter=counted.counter if only_part else None,
    )


def _grain_of_part(parts: int) -> Decimal:
    """Return the grain of a part that stands alone: people round to it."""
    return min(Decimal("0.1"), plain(ONE / (parts * parts)))
