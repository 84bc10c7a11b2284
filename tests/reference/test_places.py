"""The map: what a name stands for, and what lies in what."""

import time

import pytest

from factcheck.reference.language import load_world
from factcheck.reference.places import places

WITHIN = [
    ("Vienna", ("austria",)),
    ("Washington", ("united states",)),
    ("Houston", ("texas", "united states")),
    ("Oaxaca", ("mexico",)),
    ("Balasore", ("odisha", "india")),
    ("Kyiv", ("ukraine",)),
    ("Gaza", ("palestine",)),
    ("Rafah", ("gaza", "palestine")),
    ("Scotland", ("united kingdom",)),
    ("The Hague", ("netherlands",)),
]


@pytest.mark.parametrize(("name", "within"), WITHIN)
def test_a_place_knows_what_holds_it(name: str, within: tuple[str, ...]) -> None:
    """A city lies in its region and its country."""
    known = places().named(name)

    assert known is not None
    assert known.within == within


@pytest.mark.parametrize("name", ["US", "U.S.", "United States", "America", "American"])
def test_a_country_has_many_names(name: str) -> None:
    """Names, short forms and the people of a country mean one."""
    country = places().country_of(name)

    assert country is not None
    assert country.code == "US"


@pytest.mark.parametrize("name", ["Wakanda", "Monday", "Parliament", ""])
def test_other_words_are_no_places(name: str) -> None:
    """What is not on the map has no place."""
    known = places()

    assert known.named(name) is None
    assert known.country_of(name) is None


def test_a_name_of_a_country_and_a_state_is_left_open() -> None:
    """Georgia is a country and a state: we do not say in what it lies."""
    known = places().named("Georgia")

    assert known is not None
    assert known.within == ()


def test_accents_do_not_part_places() -> None:
    """A paper may leave accents out."""
    known = places()

    assert known.named("Cancún") == known.named("Cancun")


@pytest.mark.parametrize(("one", "other"), [("US", "MX"), ("IN", "CN"), ("UA", "RU")])
def test_a_border_is_one(one: str, other: str) -> None:
    """The border of two countries is the same from both sides."""
    known = places()

    assert known.border(one, other) == known.border(other, one)


def test_every_country_has_a_name_and_every_line_its_fields() -> None:
    """The table is as it says."""
    lines = [line for line in load_world("places")["countries"].split("\n") if line]
    codes = [line.split("|")[0] for line in lines]

    assert len(codes) == len(set(codes)) > 230
    assert all(line.count("|") == 6 and line.split("|")[1] for line in lines)


def test_borders_join_known_countries() -> None:
    """What parts two countries names two that exist."""
    known = places()

    assert known.borders
    assert all({code, other} <= set(known.countries) for (code, _), other in known.borders.items())


def test_the_map_is_read_quickly() -> None:
    """Loading is a matter of some passes over the names, not of a search for each."""
    text = load_world("places")["countries"]
    words = text.replace("|", ";").split(";")
    started = time.process_time()
    places.__wrapped__()
    loaded = time.process_time() - started
    started = time.process_time()
    for _ in range(40):
        {word.lower(): tuple(word.split()) for word in words}
    measured = time.process_time() - started

    assert loaded < measured * 4
