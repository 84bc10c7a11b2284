"""Counts: how many, and of what; what only repeats or counts nothing is set aside."""

import pytest

from factcheck.model import Aspect, Direction, Hedge, Quantity
from tests.quantity_rows import all_found, asserted, base_of, counted_of, quote_of

# text, quote, low, unit, counted
COUNTED = [
    ("Police arrested 12 people in the square.", "12 people", "12", "person", "people"),
    ("It exported 1.2 million electric vehicles.", "1.2 million electric vehicles", "1200000",
     "count", "electric vehicles"),
    ("Agents sent home 288 Chinese nationals.", "288 Chinese nationals", "288", "person",
     "Chinese nationals"),
    ("One flight carrying migrants landed.", "One flight", "1", "count", "flight"),
    ("Nearly a dozen people were hurt.", "Nearly a dozen people", "12", "person", "people"),
    ("The blast left 233 dead bodies.", "233 dead bodies", "233", "count", "dead bodies"),
    ("The storm left 24 dead.", "24 dead", "24", "person", "dead"),
    ("The agency made 1,970 arrests.", "1,970 arrests", "1970", "count", "arrests"),
    ("There were three United States soldiers on board.", "three United States soldiers", "3",
     "person", "United States soldiers"),
    ("A 12-member jury heard the case.", "12-member", "12", "person", "member"),
    ("A 50-strong crew sailed.", "50-strong", "50", "person", "people"),
    ("It has 27 EU foreign ministers.", "27 EU foreign ministers", "27", "person",
     "EU foreign ministers"),
    ("The farm lost 300 sheep.", "300 sheep", "300", "count", "sheep"),
    ("Police said 177 of the 278 bodies were identified.", "177", "177", "count", "bodies"),
    ("Hundreds of refugees fled.", "Hundreds of refugees", "200", "person", "refugees"),
    ("Three more of the injured died.", "Three more of the injured", "3", "person", "injured"),
    ("The town lists 640 residents.", "640 residents", "640", "person", "residents"),
    ("It took in 9 Syrians.", "9 Syrians", "9", "person", "Syrians"),
]  # fmt: skip

ELLIPSES = [
    ("The attack killed at least five.", "at least five", "person", "people"),
    ("Of the crowd, 1,175 were hurt.", "1,175", "person", "people"),
    ("In all, 288 Chinese nationals were sent home, while about 100,000 remain.", "about 100,000",
     "person", "Chinese nationals"),
    ("It put the death toll at 288.", "288", "person", "people"),
    ("The number of deaths is 275.", "275", "person", "people"),
    ("The number of drownings rose to 275.", "275", "count", "drownings"),
    ("Some 382 are still treated, two of whom are in danger.", "two", "person", "people"),
    ("Fire gutted 40 homes and killed at least five.", "at least five", "person", "people"),
    ("More Chinese migrants came; in that year alone, 37,000 were arrested.", "37,000", "person",
     "Chinese migrants"),
    ("Officials said 37 were arrested.", "37", "person", "people"),
]  # fmt: skip

CHANGES = [
    ("The figure rose by 65,000.", "65,000", Direction.UP, None),
    ("It is an increase of 65,000 on last year.", "65,000", Direction.UP, "last year"),
    ("Arrivals are up by 65,000 year on year.", "65,000", Direction.UP, None),
    ("That is 130,000 higher than the earlier estimate.", "130,000", Direction.UP,
     "the earlier estimate"),
    ("The workforce shrank by 1,200.", "1,200", Direction.DOWN, None),
]  # fmt: skip

RATES = [
    ("It makes 2,500 arrests a day.", "2,500 arrests a day", "count / day"),
    ("Some 4,000 people a week arrive.", "Some 4,000 people a week", "person / week"),
    ("It kills 300 people per year.", "300 people per year", "person / year"),
]

SET_ASIDE = [
    ("Talks between the two countries went on.", "refers back, counts nothing new"),
    ("Our two presidents met.", "refers back, counts nothing new"),
    ("Both sides and these three men met.", "refers back, counts nothing new"),
    ("It was founded in 1987.", "a year"),
    ("The ratio is 3:1.", "a clock time or a ratio"),
    ("The three-legged dog ran.", None),
    ("Output was 4,2000 last year.", "malformed"),
    ("He made several attempts.", "too vague to compare"),
    ("She lives at number 12.", None),
]


@pytest.mark.parametrize(("text", "quote", "low", "unit", "counted"), COUNTED)
def test_a_count_knows_what_it_counts(
    text: str, quote: str, low: str, unit: str, counted: str
) -> None:
    """The quote reaches over the noun; people are persons, the rest is counted as it is called."""
    (found,) = [one for one in asserted(text, "counts") if quote_of(one) == quote]

    assert isinstance(found.stated, Quantity)
    assert (str(found.stated.amount.low), found.stated.unit) == (low, unit)
    assert counted_of(found) == counted


@pytest.mark.parametrize(("text", "quote", "unit", "counted"), ELLIPSES)
def test_a_figure_without_a_noun_borrows_one(
    text: str, quote: str, unit: str, counted: str
) -> None:
    """Where the sentence has said what is counted, or its verb tells, no noun is needed."""
    (found,) = [one for one in asserted(text, "counts") if quote_of(one) == quote]

    assert isinstance(found.stated, Quantity)
    assert (found.stated.unit, counted_of(found)) == (unit, counted)


def test_a_list_counts_in_each_of_its_places() -> None:
    """Three places, three counts of the same thing."""
    found = asserted("The quake left 12 dead in Adana, 10 in Hatay and two in Izmir.", "counts")

    assert [str(one.stated.amount.low) for one in found] == ["12", "10", "2"]  # type: ignore[union-attr]
    assert {counted_of(one) for one in found} == {"dead"}


@pytest.mark.parametrize(("text", "quote", "direction", "base"), CHANGES)
def test_a_change_is_told_from_a_level(
    text: str, quote: str, direction: Direction, base: str | None
) -> None:
    """What rose by a figure measures the change, not what it came to."""
    (found,) = [one for one in asserted(text, "counts") if quote_of(one) == quote]

    assert (found.aspect, found.direction, base_of(found)) == (Aspect.CHANGE, direction, base)


@pytest.mark.parametrize(
    "text",
    ["The figure rose to 65,000.", "It cut 200 jobs.", "He set up 3 camps.", "It added 12 seats."],
)
def test_a_level_is_no_change(text: str) -> None:
    """What a figure came to, and what was cut, are levels."""
    assert [one.aspect for one in asserted(text, "counts")] == [Aspect.LEVEL]


@pytest.mark.parametrize(("text", "quote", "unit"), RATES)
def test_a_rate_is_no_count(text: str, quote: str, unit: str) -> None:
    """Per day is another unit than all in all."""
    (found,) = asserted(text, "counts")

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), found.stated.unit) == (quote, unit)


@pytest.mark.parametrize(("text", "reason"), SET_ASIDE)
def test_what_counts_nothing_is_set_aside_with_its_reason(text: str, reason: str | None) -> None:
    """Nothing is dropped in silence: the reason can be asked for."""
    found = [one for one in all_found(text) if one.found_by in ("counts", "silences")]

    assert found
    assert all(one.excluded for one in found)
    assert reason is None or any(reason in str(one.excluded) for one in found)


def test_a_range_of_a_count_keeps_both_ends() -> None:
    """A count "between 5,000 and 7,000 troops" has a low and a high end."""
    (found,) = asserted("It sent between 5,000 and 7,000 troops.")

    assert isinstance(found.stated, Quantity)
    assert (str(found.stated.amount.low), str(found.stated.amount.high)) == ("5000", "7000")
    assert found.stated.hedge is Hedge.NONE
