"""One more event of a kind has a day of its own."""

import pytest

from factcheck.alignments.comparisons import compare
from factcheck.alignments.frames import Frame
from tests.alignments.framed import FERRY, framed
from tests.builders import claim, day

ONE_MORE = "another day, and one more event of the kind"


def broke_out(sentence: str, iso: str) -> Frame:
    """Return the day of a fire, as a sentence tells it."""
    told = claim(day(iso), measure="fire", sentence=sentence, paper=f"p{sentence}{iso}")
    return framed(told, *FERRY)


FIRST, SECOND = "A fire broke out at the mill on {}.", "A second fire broke out on {}."
ROWS = [
    (broke_out(FIRST, "2024-03-08"), broke_out(SECOND, "2024-03-11"), True),
    (broke_out(FIRST, "2024-03-08"), broke_out("Another barn burned on {}.", "2024-03-11"), True),
    (broke_out(FIRST, "2024-03-08"), broke_out(SECOND, "2024-03-08"), False),  # one day
    (broke_out(SECOND, "2024-03-10"), broke_out(SECOND, "2024-03-11"), False),  # both tell of it
    (broke_out(FIRST, "2024-03-08"), broke_out(FIRST, "2024-03-09"), False),
]


@pytest.mark.parametrize(("left", "right", "apart"), ROWS)
def test_one_more(left: Frame, right: Frame, apart: bool) -> None:  # noqa: FBT001 -- a column
    """A second fire is not the first on another day."""
    vetoes = [evidence.veto for evidence in (compare(left, right), compare(right, left))]

    assert all((veto is not None and veto.rung == ONE_MORE) is apart for veto in vetoes)
