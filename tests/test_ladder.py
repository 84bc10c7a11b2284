"""The ladder: the first rung that holds decides, and one always does."""

import pytest

from factcheck.ladder import Ladder, Rung, otherwise


def _above(limit: int) -> Rung[str]:
    return Rung(f"above {limit}", f">{limit}", lambda number: number > limit)


HEIGHTS = Ladder("height", (_above(100), _above(10), Rung("low", "low", otherwise)))


@pytest.mark.parametrize(
    ("number", "rung"),
    [(101, "above 100"), (100, "above 10"), (11, "above 10"), (10, "low"), (-5, "low")],
)
def test_the_first_rung_that_holds_decides(number: int, rung: str) -> None:
    """A number above 100 is above 10 as well, and is called by the upper rung."""
    assert HEIGHTS.climb(number).name == rung


def test_a_rung_decides_over_several_subjects() -> None:
    """A predicate is asked with all that the ladder was climbed with."""
    order = Ladder(
        "order",
        (Rung("rising", 1, lambda a, b: a < b), Rung("not rising", 0, otherwise)),
    )

    assert [order.climb(1, 2).outcome, order.climb(2, 1).outcome] == [1, 0]


def test_a_ladder_without_an_end_cannot_be_built() -> None:
    """The last rung must hold always: no subject may fall off."""
    with pytest.raises(ValueError, match="'height' must always hold"):
        Ladder("height", (_above(10),))


def test_an_empty_ladder_cannot_be_built() -> None:
    """There is no ladder without rungs."""
    with pytest.raises(ValueError, match="'nothing' must always hold"):
        Ladder[str]("nothing", ())


def test_two_rungs_of_one_name_cannot_be_told_apart() -> None:
    """The reader sees the name of a rung, so a ladder has each once."""
    with pytest.raises(ValueError, match="two rungs of the ladder 'height' have one name"):
        Ladder("height", (_above(10), _above(10), Rung("low", "low", otherwise)))
