"""Parts: fractions, by themselves and behind a whole number, in signs and in words."""

from decimal import Decimal

import attrs

from factcheck.claims.figures import grain_of
from factcheck.claims.readings import ONE, ZERO, Opening, Reading
from factcheck.reference.units import plain

# Before "half": one of two, or a place in a row.
_CHOOSES = frozenset({"other", "latter", "better", "second", "last", "top", "bottom", "-", "'s"})
# Behind "half": it is part of another word.
_COMPOUNDS = frozenset(
    {
        "back",
        "baked",
        "brother",
        "built",
        "century",
        "day",
        "eaten",
        "empty",
        "finished",
        "full",
        "hearted",
        "marathon",
        "mast",
        "naked",
        "open",
        "past",
        "sister",
        "term",
        "time",
        "way",
        "year",
    }
)
_COMPARES = frozenset({"of", "more", "less", "fewer"})


def part(opening: Opening) -> Reading | None:
    """Return "half a million", "a third", "two-thirds", "three quarters of a million"."""
    numbers, lower = opening.numbers, opening.lower
    sign = numbers.signs.get(lower[0])
    if sign:
        return _of_scale(opening, 1, *sign)
    if lower[0] in ("half", "quarter") and not _is_of_a_pair(opening):
        return _of_scale(opening, 1, 1, numbers.fractions[lower[0]])
    counted = _counted(opening, 0)
    if counted is None:
        return None
    counter, parts, end = counted
    last = lower[end - 1]
    plural = last.endswith("s") or last == "halves"
    if plural != (counter > 1):
        return None
    if lower[0] in numbers.articles and not _names_a_part(last, lower[end]):
        return None
    return _of_scale(opening, end, counter, parts)


def _counted(opening: Opening, at: int) -> tuple[int, int, int] | None:
    """Return how many parts of how many a place begins: "two-thirds"; and the place behind."""
    numbers, word = opening.numbers, opening.lower[at]
    counter = 1 if word in numbers.articles else numbers.cardinals.get(word, 0)
    place = opening.over_hyphen(at + 1)
    parts = numbers.fractions.get(opening.lower[place])
    if not counter or parts is None or counter >= parts:
        return None
    return counter, parts, place + 1


def _is_of_a_pair(opening: Opening) -> bool:
    """Say whether "half" is one of two, or a place in a row: "the first half"."""
    numbers, sentence = opening.numbers, opening.sentence
    before = sentence.lower[opening.first - 1] if opening.first else ""
    after = opening.lower[opening.over_hyphen(1)]
    if opening.lower[0] == "quarter":
        return after not in numbers.scales
    return (
        before in numbers.ordinals
        or before in _CHOOSES
        or (before in numbers.articles and after != "of" and after not in numbers.scales)
        or after in _COMPOUNDS
    )


def _names_a_part(word: str, behind: str) -> bool:
    """Say whether "a third" is a part rather than one more: "a third of voters"."""
    return word in ("half", "quarter") or behind in _COMPARES or not behind


def _of_scale(opening: Opening, at: int, counter: int, parts: int) -> Reading:
    """Return a part, or the part of a scale behind it: "half a million"."""
    lower = opening.lower
    step = at + 1 if lower[at] == "of" else at
    if lower[step] in opening.numbers.articles:
        step += 1
    scale, end = opening.scales(step)
    share = _divided(counter, parts)
    if scale == 1:
        grain = _grain_of_part(parts)
        return Reading(*opening.up_to(at), share, grain, spelled=True, parts=parts, counter=counter)
    number = plain(share * scale)
    grain = grain_of(number) if number >= 100 else ONE
    return Reading(*opening.up_to(end), number, grain, spelled=True, scale=scale)


def signed_part(opening: Opening, at: int, number: Decimal) -> Reading | None:
    """Return "2½", "3/4", "7 3/4": the part that is in figures behind a whole number."""
    lower = opening.lower
    sign = opening.numbers.signs.get(lower[at])
    if sign and number == number.to_integral_value():
        return _mixed(opening, at + 1, number, *sign)
    if lower[at] == "/" and opening.touches(at) and opening.touches(at + 1):
        return _slashed(opening, 0, ZERO)
    if (
        lower[at].isdigit()
        and lower[at + 1] == "/"
        and opening.touches(at + 1)
        and not opening.touches(at)
    ):
        return _slashed(opening, at, number)
    return None


def _slashed(opening: Opening, at: int, number: Decimal) -> Reading | None:
    numbers, lower = opening.numbers, opening.lower
    above, below, behind = lower[at], lower[at + 2], lower[at + 3]
    if not (above.isdigit() and below.isdigit() and len(above) < 3 and len(below) < 4):
        return None
    whole = int(below)
    if not 0 < int(above) < whole or behind == "/" or below[0] == "0":
        return None
    if whole not in numbers.fractions.values() and behind != "of":
        return None
    return _mixed(opening, at + 3, number, int(above), whole)


def and_a_part(opening: Opening, at: int, number: Decimal, scale: Decimal = ONE) -> Reading | None:
    """Return "five and a half"; and behind a *scale* its part: "a million and a half"."""
    if scale == 1:
        return _joined_part(opening, at, number)
    behind = _joined_part(opening, at, ZERO)
    if behind is None:
        return None
    total = plain(number + behind.number * scale)
    return attrs.evolve(
        behind, number=total, grain=grain_of(total), scale=scale, parts=None, counter=None
    )


def _joined_part(opening: Opening, at: int, number: Decimal) -> Reading | None:
    """Return a number with the part that "and" joins: "two and three quarters"."""
    numbers, lower = opening.numbers, opening.lower
    joined = opening.over_hyphen(at)
    if lower[joined] not in numbers.joins:
        return None
    step = opening.over_hyphen(joined + 1)
    counted = _counted(opening, step)
    if counted is None:
        return None
    counter, parts, end = counted
    if parts > 10 or (parts not in (2, 4) and lower[step] in numbers.articles):
        return None  # "five and a third party"
    return _mixed(opening, end, number, counter, parts)


def _mixed(opening: Opening, at: int, number: Decimal, counter: int, parts: int) -> Reading:
    """Return a whole number with a part, and the scale behind: "three and a half million"."""
    scale, end = opening.scales(at)
    share = _divided(counter, parts)
    only_part = number == 0 and scale == 1
    grain = _grain_of_part(parts) if only_part else _divided(1, parts)
    return Reading(
        *opening.up_to(end),
        plain((number + share) * scale),
        plain(grain * scale),
        spelled=not opening.lower[0][0].isdigit(),
        scale=scale,
        parts=parts if only_part else None,
        counter=counter if only_part else None,
    )


def _grain_of_part(parts: int) -> Decimal:
    """Return the grain of a part that stands alone: people round to it."""
    return min(Decimal("0.1"), plain(_divided(1, parts * parts)))


def _divided(counter: int, parts: int) -> Decimal:
    return Decimal(counter) / Decimal(parts)
