"""Around: what stands around a numeral and belongs to it: its sign, and itself in brackets."""

from decimal import Decimal

from factcheck.claims import figures
from factcheck.claims.readings import DIGITS, Reading, Row
from factcheck.claims.spelled import in_words


def settle(row: Row, found: Reading) -> None:
    """Give a numeral its sign, and the same number in brackets behind it."""
    numbers, lower = row.numbers, row.lower
    if lower[found.last] == "(":
        found.last = _behind_itself(row, found)
    if not found.first or found.ordinal or found.vague or found.malformed:
        return
    before = lower[found.first - 1]
    if before in numbers.hyphens or before in numbers.minus:
        first = row.sign(found.first)
        if first < found.first:
            _turn(found, first, found.last)
    # Brackets are the sign of a loss in a table.
    elif before == "(" and lower[found.last] == ")" and row.table < found.first:
        _turn(found, found.first - 1, found.last + 1)


def _turn(found: Reading, first: int, last: int) -> None:
    """Make a numeral negative; a negative part is no share of anything."""
    found.first, found.last, found.number = first, last, -found.number
    found.parts = found.counter = None


def _behind_itself(row: Row, found: Reading) -> int:
    """Return the place behind "forty-five (45)", "45 (forty-five)": one number, said twice."""
    at, end = found.last + 1, found.last
    if found.spelled and row.lower[at][:1] in DIGITS:
        read = figures.read(row.lower[at])
        number: Decimal | None = read[0] if read else None
        end = at + 1
    elif not found.spelled and row.lower[at] in row.numbers.cardinals:
        again = in_words(row, at)
        number = again.number if again else None
        end = again.last if again else at
    else:
        return found.last
    same = number == found.number and row.lower[end] == ")"
    return end + 1 if same else found.last
