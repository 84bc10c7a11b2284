"""Letters: those behind a figure that multiply it, and those that are a unit or part of a name."""

from factcheck.claims.readings import DIGITS, Row

# Plurals have so many letters at least: "was" and "its" are none.
_SHORTEST = 4
# The tokens of "foot-11 (" before a figure.
_HEIGHT = 4


def multiplies(row: Row, first: int, at: int, suffix: str) -> bool:
    """Say whether a letter that is also a unit means a scale here: "$50m", "3m people"."""
    numbers = row.numbers
    if suffix.lower() in numbers.money_suffixes:
        return row.touches(at) and row.has_currency(first)
    if not row.touches(at):
        # "$50 m", "2.33 k"
        decimals = suffix in numbers.apart and "." in row.lower[at - 1]
        return (decimals or row.has_currency(first)) and not row.touches(at + 1)
    if _is_money(row, first):
        return True
    if suffix in numbers.unsure and suffix != "M":
        return _scales_a_noun(row, first, at, suffix)
    return row.lower[row.over_hyphen(at + 1)] not in numbers.unscaled  # "a 10k race"


def _scales_a_noun(row: Row, first: int, at: int, suffix: str) -> bool:
    """Say whether an unsure letter multiplies what is counted: "3m people", not "3m high"."""
    numbers, figure = row.numbers, row.lower[at - 1]
    if row.lower[row.over_hyphen(at + 1)] in numbers.plurals:
        return True
    if not row.words[at + 1] or row.touches(at + 1):
        ends = suffix in numbers.ending and "." in figure and not row.follows_a_name(first)
        return ends and not _is_a_height(row, first)
    if suffix in numbers.lettered and "." not in figure:
        return False  # "phase 2b trials"
    word = row.lower[row.over_hyphen(at + 1)]
    if word in numbers.unscaled or (len(figure) == 1 and word in numbers.screens):
        return False  # "400m hurdles", "4K televisions"
    if row.has_unit(row.over_hyphen(at + 1)):
        return True
    return word.isalpha() and len(word) >= _SHORTEST and word[-1] == "s"


def _is_a_height(row: Row, first: int) -> bool:
    """Say whether decimals in a bracket stand behind a height: "6ft 2in (1.88m)"."""
    if row.lower[first - 1] != "(":
        return False
    return not row.numbers.heights.isdisjoint(row.lower[max(0, first - _HEIGHT) : first - 1])


def _is_money(row: Row, first: int) -> bool:
    """Say whether a currency stands before a figure, or before the one it makes a range with."""
    if row.has_currency(first):
        return True
    if first < 3 or row.lower[first - 1] not in row.numbers.range_parts:
        return False
    at = first - 2
    if row.words[at] in row.numbers.suffixes or row.lower[at] in row.numbers.scales:
        at -= 1
    return row.lower[at][0] in DIGITS and row.has_currency(at)
