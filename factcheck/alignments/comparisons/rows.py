"""Evidence of tables: a cell speaks of its row, and of no other."""

from factcheck.alignments.comparisons.terms import VETO, agree
from factcheck.alignments.frames import Frame
from factcheck.ladder import Ladder, Rung, otherwise


def _same_row(left: Frame, right: Frame) -> bool:
    return bool(left.row) and left.row == right.row


def _two_rows(left: Frame, right: Frame) -> bool:
    return bool(left.row and right.row)


def _not_named(left: Frame, right: Frame) -> bool:
    """Say whether one stands in a row that the other's sentence does not name."""
    return any(
        one.row and one.row.isdisjoint(_said(other))
        for one, other in ((left, right), (right, left))
    )


def _said(frame: Frame) -> frozenset[str]:
    named = (word for place in frame.places for word in place.key.split())
    return frozenset(word.strip(".,;:()'\"").lower() for word in (*frame.sentence, *named))


def _differs_unnamed(left: Frame, right: Frame) -> bool:
    return _not_named(left, right) and not _is_one_value(left, right)


def _is_one_value(left: Frame, right: Frame) -> bool:
    """Say whether the values are one, and not only about the same."""
    if left.is_moment or right.is_moment:
        return agree(left, right)
    return left.quantity.amount == right.quantity.amount


ROW = Ladder(
    "row",
    (
        Rung("rows of one name", 2.0, _same_row),
        Rung("rows of two names", VETO, _two_rows),
        Rung("a row that the other does not name, and another figure", VETO, _differs_unnamed),
        Rung("a row that the other does not name", -2.0, _not_named),
        Rung("no row that only one side names", 0.0, otherwise),
    ),
)
