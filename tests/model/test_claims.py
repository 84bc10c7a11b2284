"""Claims: one assertion of one article."""

import attrs
import pytest

from factcheck.model import Claim, Name, Place, Quote, Span, Value, Zone
from tests.builders import article, day, people

TEXT = "Police said 34 people were hurt on Friday."


def _claim(
    value: Value | None = None, *, start: int = 12, end: int = 21, name: str = "a1"
) -> Claim:
    value = value or people(34)
    return Claim(
        quote=Quote(article(TEXT, name), Span(start, end)),
        sentence=Span(0, len(TEXT)),
        value=value,
        stated=value,
        found_by="counts",
    )


def test_an_id_is_made_of_the_content() -> None:
    """Two runs give one claim one id."""
    assert _claim().id == _claim().id
    assert _claim().id.startswith("c")


OTHERS = {
    "another article": _claim(name="a2"),
    "another place": _claim(start=11),
    "another value": _claim(people(43)),
    "another finder": attrs.evolve(_claim(), found_by="money"),
    "a date": _claim(day("2024-07-05")),
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS.keys())
def test_another_claim_has_another_id(other: Claim) -> None:
    """An id tells apart what a reader would tell apart."""
    assert other.id != _claim().id


def test_what_an_article_does_not_assert_is_not_compared() -> None:
    """Furniture and what was set aside stay out of every alignment."""
    assert _claim().compared
    assert not attrs.evolve(_claim(), zone=Zone.MARKET).compared
    assert not attrs.evolve(_claim(), excluded="a model name").compared


def test_dates_and_quantities_are_told_apart() -> None:
    """A moment is no quantity."""
    assert _claim(day("2024-07-05")).is_moment
    assert not _claim().is_moment


def test_claims_are_in_the_order_of_reading() -> None:
    """Article, then place, then finder."""
    claims = [_claim(name="b"), _claim(start=30, end=40), _claim()]

    assert sorted(claims, key=lambda claim: claim.order) == [claims[2], claims[1], claims[0]]


MARL = Place(name="Marl", key="marl", within=("westmark", "nordia"))
WESTMARK = Place(name="Westmark", key="westmark", within=("nordia",))
SULL = Place(name="Sull", key="sull", within=("nordia",))


def test_a_place_may_lie_in_another() -> None:
    """A town is compatible with its country, and not with the town beside it."""
    assert MARL.compatible(WESTMARK)
    assert WESTMARK.compatible(MARL)
    assert MARL.compatible(attrs.evolve(MARL, name="the town of Marl"))
    assert not MARL.compatible(SULL)
    assert not SULL.compatible(WESTMARK)


def test_a_name_is_known_by_its_words() -> None:
    """A surname can be looked up in a full name."""
    assert Name(full="Ida Brandt", key="ida brandt").tokens == {"ida", "brandt"}
