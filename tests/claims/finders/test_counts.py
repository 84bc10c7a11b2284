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
    ("They meet the 0-14 Hawks.", "a result, or a range of nothing that is named"),
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


# Each quote in square brackets is a claim, though it names nothing.
BARE = [
    "[14]",
    '"[42]"',
    "([14])",
    "about [14]",
    "[twenty-five]",
    "[forty-five] (45)",
    "The total is [fourteen].",
    "The count stood at [34].",
    "The count stood at [thirty-four] on Monday.",
    "The answer was [forty-two].",
    "It has a value of [forty-two].",
    "Injured: [30]",
    "Seats: [120]",
    "[Two] were sold at once.",
    "The vans were old, and [four] were stolen.",
    "The dealer sold [six] in May.",
    "The side won [four] in a row.",
    "There were [four] in the boat.",
    "The sum rose to [nine] by June.",
    "They came in vans, [40 or 50] of them.",
]

# The number in square brackets asserts nothing on its own.
NOTHING = [
    "The flaw hits Pathfinder 8 and [9], it said.",
    "It judged articles 6, 7 and [8] alone.",
    "[3.] Take the road to the mill",
    "The Wolves ([10]-3) lost again.",
    "The Bears ([9]-14) are last.",
    "They made a [2]-8 start to the year.",
    "The match was in week [11] of the season.",
    "If [one] occurred, it would be a shock.",
    "Room: [12]",
    "Week [two]",
    "I doubt that there was [one], she said.",
    "People have [two] and three jobs.",
    "His [1982] films drew crowds.",
]

# text, quote, unit, counted
BORROWED = [
    ("Injured: 30", "30", "person", "people"),
    ("Nineteen of them died at once.", "Nineteen", "person", "people"),
    ("There are 41 shelters, in 29 of which beds are free.", "29", "count", "shelters"),
    ("She is a mother of two.", "two", "person", "children"),
    ("Okoro, a father of three, was killed.", "three", "person", "children"),
    ("The body of the mother-of-four was found.", "four", "person", "children"),
    ("Vigil for mother of 2 killed in crash", "2", "person", "children"),
    ("At least 50, and up to 80, migrants drowned.", "At least 50, and up to 80, migrants",
     "person", "migrants"),
    ("He missed 10 of the Hawks' 16 games.", "10", "count", "games"),
    ("Gunmen seized two Belgian aid workers.", "two Belgian aid workers", "person",
     "Belgian aid workers"),
    ("Guards held two Belgians with knives.", "two Belgians", "person", "Belgians"),
    ("Two of the victims' families sued.", "Two", "count", "families"),
    ("A gang of four robbers fled.", "four robbers", "person", "robbers"),
    ("Lyon and Lille had 45 and 50 cases.", "45", "count", "cases"),
    ("The boat had a crew of 14.", "14", "person", "people"),
    ("Of those, 12 were women.", "12", "person", "women"),
    ("Some 288 migrants were sent home. About 1,500 remain.", "About 1,500", "person", "migrants"),
    ("The state put the number of injured in the crash at 1,175.", "1,175", "person", "people"),
    ("Over 187 bodies lie there, the toll was revised to 275.", "275", "person", "people"),
    ("The toll so far:\n- 12 in Adana\n- 10 in Hatay", "10", "person", "people"),
    ("The town elected him five times.", "five times", "count", "times"),
    ("The morgue holds 187 bodies not identified.", "187 bodies not identified", "count",
     "bodies not identified"),
    ("There are 40 bodies yet to be identified.", "40 bodies yet to be identified", "count",
     "bodies yet to be identified"),
]  # fmt: skip


# text, quote, measure
DENIED = [
    ("Police said 187 bodies were not identified.", "187 bodies", "not identified"),
    ("Some 187 bodies have yet to be identified.", "Some 187 bodies", "not identified"),
    ("About 187 bodies remain unidentified.", "About 187 bodies", "not identified"),
    ("At least 187 bodies were never formally identified.", "At least 187 bodies",
     "not identified"),
    ("There are 187 bodies not identified.", "187 bodies not identified", "not identified"),
    ("Of 278 bodies, 177 were identified and 101 are not.", "101", "not identified"),
    ("Of 278 bodies, 177 were identified and 101 weren't.", "101", "not identified"),
    ("Nearly 300 workers have not been paid.", "Nearly 300 workers", "not paid"),
    ("Police said 187 bodies were identified.", "187 bodies", None),
    ("Some 30 people are still trapped.", "Some 30 people", None),
    ("Of 278 bodies, 177 were identified and 101 are not.", "177", None),
    ("Some 30 guests did not come.", "Some 30 guests", None),
    ("The boat had 12 crew, a mother of two and a cook.", "two", "children"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "measure"), DENIED)
def test_what_is_not_so_is_another_figure(text: str, quote: str, measure: str | None) -> None:
    """Those identified and those not are two figures, though both count bodies."""
    (found,) = [one for one in asserted(text, "counts") if quote_of(one) == quote]

    assert found.measure == measure


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The raid killed 45 and 50 people were hurt.", "45"),
        ("The toll rose to 278, 50 bodies were named.", "278"),
    ],
)
def test_a_noun_of_the_next_clause_is_not_shared(text: str, quote: str) -> None:
    """A comma or a verb parts what two figures count."""
    (found,) = [one for one in asserted(text, "counts") if quote_of(one) == quote]

    assert counted_of(found) in ("people", None)


@pytest.mark.parametrize("row", BARE)
def test_a_bare_number_is_a_claim_where_the_grammar_makes_it_one(row: str) -> None:
    """Alone on its line, behind its verb or before it, a number says something."""
    text, quote = _marked(row)

    assert quote in " | ".join(quote_of(one) for one in asserted(text, "counts"))


@pytest.mark.parametrize("row", NOTHING)
def test_a_bare_number_is_set_aside_where_it_asserts_nothing(row: str) -> None:
    """A mark of a list, a result or a pronoun is no count of anything."""
    text, quote = _marked(row)
    start = row.index("[")
    there = [one for one in all_found(text) if one.span.start <= start < one.span.end]

    assert [quote_of(one) for one in there if not one.excluded] == [], quote


def _marked(row: str) -> tuple[str, str]:
    """Return a row without its brackets, and the words between them."""
    start, end = row.index("["), row.index("]")
    return row[:start] + row[start + 1 : end] + row[end + 1 :], row[start + 1 : end]


@pytest.mark.parametrize(("text", "quote", "unit", "counted"), BORROWED)
def test_what_is_counted_may_stand_anywhere(text: str, quote: str, unit: str, counted: str) -> None:
    """A label, a group, a predicate, the sentence before or the head of a list may tell it."""
    (found,) = [one for one in asserted(text, "counts") if quote_of(one) == quote]

    assert isinstance(found.stated, Quantity)
    assert (found.stated.unit, counted_of(found)) == (unit, counted)


def test_the_points_of_a_list_measure_what_its_head_says() -> None:
    """No word of the point says that it counts deaths."""
    found = asserted("Deaths in the quake so far:\n- 12 in Adana\n- 10 in Hatay", "counts")

    assert [one.measure for one in found] == ["deaths", "deaths"]
