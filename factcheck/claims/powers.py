"""Powers: scientific notation, as in "1.3 x 10^6", "6.23 x 10^-4", "1.2e10"."""

from decimal import Decimal

from factcheck.claims.figures import is_too_large
from factcheck.claims.readings import ONE, ZERO, Reading, Row
from factcheck.reference.units import plain

_TIMES = frozenset("x*\u00d7\u00b7")
_SIGNS = {"-": -1, "+": 1, "\u207b": -1, "\u207a": 1}
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISES = _RAISED | frozenset("^\u207b\u207a")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_BASE = Decimal(10)
# Beyond these no article counts or measures anything.
_LONGEST, _LARGEST = 2, 24
# "10²" may be ten with a footnote.
_LEAST = 3
_NO_FIGURE = "a power, not a figure"


def power(row: Row, first: int, at: int, number: Decimal, grain: Decimal) -> Reading | None:
    """Return a number with the power of ten behind it, if there is one."""
    word = row.lower[at]
    if word == "e":
        found = _lettered(row, at)
    elif word in _TIMES:
        is_ten = row.lower[at + 1] == "10"
        found = (_raised(row, at + 2) or _lowered(row, at)) if is_ten else None
    elif word[:1] in _RAISES:
        found = _raised(row, at)
        if found is None:
            return None
        if number != _BASE:
            wrong = Reading(first, found[1], ZERO, ONE, malformed=_NO_FIGURE)
            return wrong if word == "^" else None
        if word != "^" and 0 <= found[0] < _LEAST:
            return None
        number = grain = ONE
    else:
        return None
    return None if found is None else _times_ten(first, found, number, grain)


def _times_ten(
    first: int, found: tuple[int, int], number: Decimal, grain: Decimal
) -> Reading | None:
    exponent, end = found
    factor = _BASE**exponent
    if abs(exponent) > _LARGEST or is_too_large(number, factor):
        return Reading(first, end, ZERO, ONE, malformed=_NO_FIGURE)
    return Reading(first, end, plain(number * factor), plain(grain * factor))


def _lettered(row: Row, at: int) -> tuple[int, int] | None:
    """Return the exponent of "1.2e10" and the place behind it."""
    found = _signed(row, at + 1) if row.touches(at) and row.touches(at + 1) else None
    # "1E10" may be the name of something; so may "5e10b".
    if found is None or not (row.words[at] == "e" or "." in row.lower[at - 1]):
        return None
    end = found[1]
    return None if row.touches(end) and row.words[end][0].isalnum() else found


def _raised(row: Row, at: int) -> tuple[int, int] | None:
    """Return the exponent of "^6", "^-4", "⁻⁴" and the place behind it."""
    if not row.touches(at):
        return None
    if row.lower[at] == "^":
        return _signed(row, at + 1) if row.touches(at + 1) else None
    sign = _SIGNS.get(row.lower[at], 0) if row.lower[at] not in ("-", "+") else 0
    start = at + 1 if sign else at
    raised = row.lower[start]
    if not row.touches(start) or len(raised) > _LONGEST or not _RAISED.issuperset(raised):
        return None
    return (sign or 1) * int(raised.translate(_LOWERED)), start + 1


def _lowered(row: Row, at: int) -> tuple[int, int] | None:
    """Return the exponent of "5.5x10-3", whose page has lost that it is raised."""
    is_glued = all(row.touches(place) for place in (at, at + 1, at + 2, at + 3))
    if not is_glued or "." not in row.lower[at - 1] or row.lower[at + 2] not in _SIGNS:
        return None
    return _signed(row, at + 2)


def _signed(row: Row, at: int) -> tuple[int, int] | None:
    """Return a whole number with its sign and the place behind it."""
    sign = _SIGNS.get(row.lower[at], 0)
    step = at + 1 if sign else at
    digits = row.lower[step]
    if not digits.isdigit() or len(digits) > _LONGEST or not row.touches(step):
        return None
    return (sign or 1) * int(digits), step + 1
