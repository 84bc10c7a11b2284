"""Digits: numerals in figures, with their sign, their part and their scale."""

from decimal import Decimal

import attrs

from factcheck.claims import figures
from factcheck.claims.parts import and_a_part, signed_part
from factcheck.claims.readings import ONE, ZERO, Opening, Reading
from factcheck.reference.units import load_units, plain

# A letter behind a figure is a scale before these, though they do not end in -s.
_PLURALS = frozenset({"people", "men", "women", "children"})


def in_digits(opening: Opening) -> Reading | None:
    """Return a number in figures: "37,000", "3 million", "-2.5", "7 3/4", "75th"."""
    at, word = _grouped_by_spaces(opening)
    read = figures.read(word)
    if read is None:
        wrong = figures.what_is_wrong(word)
        return Reading(*opening.up_to(at), ZERO, ONE, malformed=wrong)
    number, grain = read
    if _is_decimals_only(opening):
        number, grain = number.scaleb(-len(word)), ONE.scaleb(-len(word))
        return _scaled(opening, at, number, grain, first=opening.first - 1)
    if opening.touches(at) and opening.lower[at] in opening.numbers.ordinal_ends:
        return Reading(*opening.up_to(at + 1), number, ONE, ordinal=True)
    if opening.touches(at) and opening.lower[at] == "s":
        # "the 1960s", "in her 40s"
        return Reading(*opening.up_to(at + 1), number, ONE, vague=True)
    return (
        signed_part(opening, at, number)
        or and_a_part(opening, at, number)
        or _scaled(opening, at, number, grain, first=opening.sign())
    )


def _grouped_by_spaces(opening: Opening) -> tuple[int, str]:
    """Return a figure whose thousands stand apart: "37 000", and the place behind it."""
    word, at = opening.lower[0], 1
    if not (word.isdigit() and len(word) <= 3 and word[0] != "0") or _follows_a_name(opening):
        return at, word
    while _is_group(opening.lower[at]) and _is_one_space_off(opening, at):
        word += opening.lower[at]
        at += 1
        if "." in word:
            break
    return at, word


def _is_group(word: str) -> bool:
    return word[:3].isdigit() and (len(word) == 3 or word[3:4] == ".")


def _is_one_space_off(opening: Opening, at: int) -> bool:
    sentence, index = opening.sentence, opening.first + at
    end = sentence.ends[index - 1]
    return sentence.starts[index] == end + 1 and sentence.page.plain[end] == " "


def _follows_a_name(opening: Opening) -> bool:
    """Say whether the figure belongs to the name before it: "June 3 200 people fled"."""
    first, sentence = opening.first, opening.sentence
    if not first or not sentence.words[first - 1][0].isalpha():
        return False
    if sentence.touching(first):
        return load_units().before(sentence.words, sentence.lower, first) is None
    return sentence.words[first - 1][0].isupper()


def _is_decimals_only(opening: Opening) -> bool:
    """Say whether the point of ".25" stands before the figure."""
    first, sentence = opening.first, opening.sentence
    return (
        first > 0
        and sentence.words[first - 1] == "."
        and sentence.touching(first)
        and opening.lower[0].isdigit()
        and (first == 1 or not sentence.touching(first - 1) or sentence.words[first - 2] in "$€£")
    )


def _scaled(opening: Opening, at: int, number: Decimal, grain: Decimal, first: int) -> Reading:
    """Return a figure with the scale behind it: "3 million", "1.5bn", "2-million"."""
    scale, at = _scale(opening, at)
    if first < opening.first and opening.sentence.words[first] != ".":
        number = -number
    total = plain(number * scale)
    half = and_a_part(opening, at, total, scale)
    if half:
        return attrs.evolve(half, first=first)
    return Reading(
        first,
        opening.first + at,
        total,
        plain(grain * scale) if scale > 1 or grain < 1 else grain,
        scale=scale,
    )


def _scale(opening: Opening, at: int) -> tuple[Decimal, int]:
    """Return the scale at a place, as a letter or in words, and the place behind it."""
    index = opening.first + at
    suffix = opening.sentence.words[index] if index < len(opening.sentence) else ""
    scale = opening.numbers.suffixes.get(suffix)
    if scale is not None and (
        _may_scale(opening, at, suffix)
        if opening.touches(at)
        else suffix == "m" and opening.has_currency()  # "$50 m"
    ):
        return Decimal(scale), at + 1
    return opening.scales(at)


def _may_scale(opening: Opening, at: int, suffix: str) -> bool:
    """Say whether a letter that is also a unit means a scale here: "$50m", "3m people"."""
    if suffix not in opening.numbers.unsure or suffix == "M" or opening.has_currency():
        return True
    sentence, behind = opening.sentence, opening.first + at + 1
    if behind >= len(sentence) or sentence.touching(behind):
        return suffix == "m" and "." in opening.lower[at - 1]
    if load_units().behind(sentence.words, sentence.lower, behind):
        return True
    word = opening.lower[at + 1]
    return word in _PLURALS or (word.isalpha() and len(word) > 3 and word[-1] == "s")
