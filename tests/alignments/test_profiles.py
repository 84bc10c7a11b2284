"""Profiles: what the claims of a group say together."""

import pytest

from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.profiles import LISTED, profile_of
from factcheck.model import Claim, Grain, Moment
from tests.alignments.framed import FERRY, VOTE, framed, named
from tests.builders import claim, day, people

YEAR_2023 = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)
UNSETTLED = Moment(grain=Grain.DAY, timex="XXXX", unresolved="day/month order")


def dead(paper: str, number: int = 34, **more: object) -> Claim:
    """Return a claim on a number of dead."""
    return claim(people(number), paper=paper, **{"measure": "deaths", **more})  # type: ignore[arg-type]


def profile(*claims: Claim) -> Frame:
    """Return what claims say together."""
    return profile_of([Frame(one) for one in claims])


def test_one_claim_speaks_for_itself() -> None:
    """A group of one is that claim."""
    alone = Frame(dead("a"))

    assert profile_of([alone]) is alone


def test_the_richest_gives_the_value() -> None:
    """What it is about, all of them tell together."""
    both = profile(dead("a", places=("Torrin",)), dead("b", 35, period=YEAR_2023))

    assert both.claim.value == people(34)
    assert [place.key for place in both.places] == ["torrin"]
    assert both.period == YEAR_2023


def test_the_measure_of_most() -> None:
    """One that reads another measure is outvoted; who names none has no voice."""
    readings = ("injuries", "deaths", "deaths", None, None, None)

    assert (
        profile(*[dead(p, measure=m) for p, m in zip("abcdef", readings, strict=True)]).measure
        == "deaths"
    )
    assert profile(dead("a", measure=None), dead("b", measure=None)).measure is None
    assert profile(dead("a", measure="injuries"), dead("b")).measure == "injuries"


# who is named by each claim, and who belongs to the fact
CORES = {
    "all name one": ([("Ana Ruiz",), ("Ana Ruiz",)], {"ana ruiz"}),
    "who names nobody has no voice": ([("Ana Ruiz",), (), (), ()], {"ana ruiz"}),
    "half of those that name": ([("Ana Ruiz",), ("Jo Lind",)], {"ana ruiz", "jo lind"}),
    "a speaker of one article": (
        [("Ana Ruiz", "Tom Hale"), ("Ana Ruiz",), ("Ana Ruiz",)],
        {"ana ruiz"},
    ),
    "everybody names another": ([("Ana Ruiz",), ("Jo Lind",), ("Tom Hale",)], set()),
    "nobody is named": ([(), ()], set()),
}


@pytest.mark.parametrize(("rows", "core"), CORES.values(), ids=CORES.keys())
def test_core_names(rows: list[tuple[str, ...]], core: set[str]) -> None:
    """Who speaks in one article is no part of the fact; who stands in most of them is."""
    both = profile(*[dead(f"p{number}", names=names) for number, names in enumerate(rows)])

    assert {name.key for name in both.names} == core


def test_places_and_words_of_all() -> None:
    """Whoever tells more, adds it."""
    both = profile(
        dead("a", places=("Torrin",), words=("ferry",)),
        dead("b", places=("Hallow",), words=("reef",)),
    )

    assert {place.key for place in both.places} == {"torrin", "hallow"}
    assert both.words == {"ferry", "reef"}


def test_no_more_than_a_claim_is_compared_by() -> None:
    """A large group costs what a small one does."""
    many = profile(*[dead(f"p{n}", places=(f"Place{n}",), words=(f"word{n}",)) for n in range(30)])

    assert len(many.places) == LISTED
    assert len(many.words) == LISTED


def test_a_settled_period_comes_first() -> None:
    """One that is named and not known tells less than one that is."""
    both = profile(dead("a", period=UNSETTLED), dead("b", period=YEAR_2023))

    assert both.period == YEAR_2023
    assert not both.period_is_unsettled
    assert profile(dead("a", period=UNSETTLED), dead("b")).period_is_unsettled


def test_siblings_of_all() -> None:
    """A claim that tells none is of the one that its company tells."""
    both = profile(dead("a"), dead("b", designations=("luna 4",)))

    assert [name.key for name in both.claim.subject.designations] == ["luna 4"]


def test_how_a_group_stands() -> None:
    """As the best of its claims do."""
    rows = [
        framed(dead("a"), *FERRY, standing=Standing.LATER, of_a_figure=True, main=("luna 4",)),
        framed(dead("b"), *VOTE, standing=Standing.FIRST, leads=True),
    ]
    both = profile_of(rows)

    assert both.standing is Standing.FIRST
    assert both.leads
    assert not both.of_a_figure
    assert both.main == named("luna 4")
    assert [part.article for part in both.story.parts] == ["a", "b"]
