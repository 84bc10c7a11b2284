"""Points: decimals in words, as in "two point five", "nought point nought three"."""

from decimal import Decimal

from factcheck.claims.figures import is_too_large
from factcheck.claims.readings import ONE, ZERO, Reading, Row
from factcheck.reference.changes import load_changes
from factcheck.reference.units import plain

_LONGEST = 8  # decimals


def pointed(row: Row, first: int, at: int, number: Decimal) -> Reading | None:
    """Return a number in words with the decimals behind it: "two hundred point seventy-one"."""
    if row.lower[at] not in row.numbers.point:
        return None
    if number == 1 and row.before(first) in row.numbers.point_names:
        return None  # "at one point five people left"
    return _with_decimals(row, first, at + 1, number, spelled=True)


def pointed_figure(row: Row, first: int, at: int, number: Decimal) -> Reading | None:
    """Return a number in figures with the decimals behind it: "1 point 1"."""
    if row.lower[at] not in row.numbers.point or row.touches(at):
        return None
    if number != number.to_integral_value() or not row.lower[at + 1][:1].isalnum():
        return None
    found = _with_decimals(row, first, at + 1, number, spelled=False)
    # "by 1 point 1 minute before the end"
    return found if found is None or number != 1 or _ends_a_number(row, found) else None


def point_alone(row: Row, first: int) -> Reading | None:
    """Return decimals without a whole number: "point seven percent"."""
    before = row.before(first)
    if before.isalpha() and before not in row.numbers.point_follows:
        code = row.sentence.page.language.code
        if before not in load_changes(code).moves:
            return None  # "at this point seven men"
    found = _with_decimals(row, first, first + 1, ZERO, spelled=True)
    return found if found is not None and _ends_a_number(row, found) else None


def _ends_a_number(row: Row, found: Reading) -> bool:
    """Say whether what stands behind decimals is not counted by them."""
    behind = row.lower[found.last]
    return found.scale > 1 or not behind.isalpha() or behind in row.numbers.point_units


def _with_decimals(
    row: Row, first: int, at: int, number: Decimal, *, spelled: bool
) -> Reading | None:
    digits, at = _decimals(row, at)
    if not digits:
        return None
    scale, end = row.scales(at)
    if is_too_large(number, scale):
        return None
    whole = number + Decimal(int(digits)).scaleb(-len(digits))
    grain = ONE.scaleb(-len(digits))
    return Reading(
        first, end, plain(whole * scale), plain(grain * scale), spelled=spelled, scale=scale
    )


def _decimals(row: Row, at: int) -> tuple[str, int]:
    """Return the digits that begin at a place, and the place behind them."""
    cardinals, word = row.numbers.cardinals, row.lower[at]
    if word.isdigit() and len(word) <= _LONGEST:
        return word, at + 1
    ten = cardinals.get(word, 0)
    if ten >= 10:
        step = row.over_hyphen(at + 1)
        unit = cardinals.get(row.lower[step], 0)
        more = ten % 10 == 0 and ten > 10 and 0 < unit < 10
        return (str(ten + unit), step + 1) if more else (str(ten), at + 1)
    digits = ""
    while cardinals.get(row.lower[at], 10) < 10 and len(digits) < _LONGEST:
        digits += str(cardinals[row.lower[at]])
        at += 1
    return digits, at
