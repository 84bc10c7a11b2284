"""One figure in two units: a slip, and figures that are the same by chance."""

from decimal import Decimal

import attrs
import pytest

from factcheck.alignments.comparisons import compare, identified, in_another_unit
from factcheck.model import Claim
from tests.alignments.framed import FERRY, framed
from tests.builders import claim, quantity

BASES = {  # how many of which unit one is
    "mile": ("1609.344", "metre"),
    "kilometre": ("1000", "metre"),
    "pound": ("0.45359237", "kilogram"),
    "count / week": ("0.142857", "count / day"),
    "hour": ("3600", "second"),
    "day": ("86400", "second"),
}


def told(number: str, unit: str, paper: str) -> Claim:
    """Return what one paper tells, with its value in the base unit."""
    times, base = BASES.get(unit, ("1", unit))
    stated = claim(quantity(number, unit), measure="distance", paper=paper)
    return attrs.evolve(stated, value=quantity(Decimal(number) * Decimal(times), base))


ROWS = [
    # one                   another                    whether a slip may have made it
    (("120", "mile"), ("120", "kilometre"), True),
    (("3240", "kilogram"), ("3240", "pound"), True),
    (("2500", "count / week"), ("2500", "count / day"), True),
    (("120", "mile"), ("120", "mile"), False),
    (("120", "mile"), ("193", "kilometre"), False),  # it is as far
    (("20", "mile"), ("20", "kilometre"), False),  # one digit tells nothing
    (("12", "hour"), ("12", "day"), False),  # stories have many lengths of time
    (("120", "EUR"), ("120", "USD"), False),  # and sums settle nothing
]


@pytest.mark.parametrize(("left", "right", "slipped"), ROWS)
def test_slips_of_the_unit(
    left: tuple[str, str],
    right: tuple[str, str],
    slipped: bool,  # noqa: FBT001 -- a column
) -> None:
    """The same digits in two units that exclude each other are hardly chance."""
    one, other = (framed(told(*row, paper), *FERRY) for row, paper in ((left, "a"), (right, "b")))

    assert in_another_unit(one, other) is in_another_unit(other, one) is slipped
    if slipped:
        assert identified(compare(one, other), one, other)
