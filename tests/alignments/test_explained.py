"""Why two claims met, or did not: a row for every reason."""

from collections.abc import Callable, Mapping

import attrs
import pytest

from factcheck.alignments import explained, paired
from factcheck.alignments.explained import WAYS, explain_pair
from factcheck.model import (
    Alignment,
    Aspect,
    Claim,
    Grain,
    Match,
    Moment,
    Quantity,
    Quote,
    Reason,
    Zone,
)
from factcheck.model.pairs import PairExplanation
from tests.builders import claim, day, people, quantity

YEAR = day("2023-01-01", "2023-12-31", grain=Grain.YEAR, timex="2023")
ENOUGH = Reason("measure", "the same measure", 4.0)


def arrests(paper: str, number: int = 12_400, **more: object) -> Claim:
    """Return a claim on arrests at a border in 2023."""
    told = {"places": ("northern border",), "period": YEAR, "counted": "Danish nationals", **more}
    return claim(people(number, grain=100), paper=paper, measure="arrests", **told)  # type: ignore[arg-type]


def on_desk(one: Claim, desk: str) -> Claim:
    """Return a claim of an article on a desk."""
    article = attrs.evolve(one.quote.article, desk=desk)
    return attrs.evolve(one, quote=Quote(article, one.quote.span))


def aside(one: Claim, reason: str) -> Claim:
    """Return a claim that was set aside."""
    return attrs.evolve(one, excluded=reason)


def weekly(one: Claim) -> Claim:
    """Return a claim that tells how often."""
    assert isinstance(one.value, Quantity)
    return attrs.evolve(one, value=attrs.evolve(one.value, recurring=True))


HERALD, TRIBUNE = arrests("herald"), arrests("tribune")
ALONE: Mapping[str, tuple[str, Claim, Claim, str]] = {
    "one": ("one claim", HERALD, HERALD, "of herald"),
    "met": ("met as one fact", HERALD, TRIBUNE, "a group of 2 claims"),
    "aside": ("compared with nothing", aside(HERALD, "a phone number"), TRIBUNE, "a phone number"),
    "a table": (
        "compared with nothing",
        attrs.evolve(HERALD, zone=Zone.MARKET),
        TRIBUNE,
        "market table",
    ),
    "how often": ("compared with nothing", weekly(HERALD), TRIBUNE, "how often"),
    "desks": ("articles of two desks", on_desk(HERALD, "sport"), TRIBUNE, "sport and no desk"),
    "kinds": ("two kinds of value", HERALD, claim(quantity(12, "percent")), "people, and a level"),
    "a date": ("two kinds of value", HERALD, claim(day("2023-05-04"), measure="launch"), "a date"),
    "a veto": (
        "kept apart by a veto",
        arrests("herald", places=("Paris",)),
        arrests("tribune", places=("Lagos",)),
        "place: another place",
    ),
    "little": ("too little evidence", claim(people(34)), claim(people(34), paper="b"), "bits of"),
}


@pytest.mark.parametrize(("rung", "left", "right", "told"), ALONE.values(), ids=ALONE.keys())
def test_what_two_claims_say_decides(rung: str, left: Claim, right: Claim, told: str) -> None:
    """The reason is told, and it is the same whichever claim is named first."""
    one, other = explain_pair(left, right, []), explain_pair(right, left, [])

    assert one.outcome.rung == other.outcome.rung == rung
    assert one.met == other.met == (rung in ("one claim", "met as one fact"))
    assert told in one.detail or told in other.detail


def test_a_year_of_a_figure_is_no_date_of_its_own() -> None:
    """It belongs to the figure that covers it."""
    year = claim(YEAR, paper="herald", measure="arrests")

    found = explain_pair(year, TRIBUNE, [arrests("herald")])
    assert found.outcome.rung == "a time that is a part of a figure"


def test_dates_told_in_part_can_both_be_right() -> None:
    """They need what claims need that agree, as they did when they met."""
    part = Moment(grain=Grain.DAY, timex="XXXX-07-01", unresolved="no year")
    sentence = "The ferry Marenka ran aground off Torrin {}, the coastguard said."
    one, other = (
        claim(when, "that day", paper=paper, sentence=sentence, measure="crash")
        for when, paper in ((part, "herald"), (day("2024-07-01"), "tribune"))
    )
    found = explain_pair(one, other, [])

    assert found.met
    assert found.needed is not None
    assert found.needed.rung == "corroboration"


def test_what_is_compared_is_explained() -> None:
    """An open date of an event is compared, and so it is explained by its evidence."""
    part = Moment(grain=Grain.YEAR, timex="XXXX", unresolved="no date of the article")
    one, other = (claim(part, "then", paper=paper, measure="crash") for paper in "ab")

    assert explain_pair(one, other, []).outcome.rung != "compared with nothing"


def test_an_anchor_is_told_where_it_counts() -> None:
    """Sentences that share a fact help what else they say, unless it differs."""

    def beside(paper: str, factor: int) -> list[Claim]:
        both = "In 2023 they arrested {} Danes, far more than the year before."
        growth = quantity(factor, "times")
        return [
            arrests(paper, sentence=both),
            claim(growth, paper=paper, sentence=both, measure="arrests", aspect=Aspect.MULTIPLE),
        ]

    def ladders(left: int, right: int) -> set[str]:
        one, other = beside("herald", left), beside("tribune", right)
        found = explain_pair(one[1], other[1], [*one, *other])
        return {reason.ladder for reason in found.evidence}

    assert "anchor" in ladders(10, 10)
    assert "anchor" not in ladders(10, 12)


Set = Callable[..., PairExplanation]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Set:
    """Return a function that explains two claims of groups that are given, with bits to spare."""
    monkeypatch.setattr(paired, "CORROBORATION", -99.0)
    monkeypatch.setattr(paired, "CONFLICT", -99.0)
    monkeypatch.setattr(explained, "identified", lambda *_: True)

    def explain(left: Claim, right: Claim, *groups: tuple[Claim, ...]) -> PairExplanation:
        aligned = tuple(
            Alignment(one, tuple(Match(one[n - 1], one[n], (ENOUGH,)) for n in range(1, len(one))))
            for one in groups
        )
        monkeypatch.setattr(paired, "align", lambda *_: aligned)
        return explain_pair(left, right, [claim for one in groups for claim in one])

    return explain


ECHO = arrests("echo")


def test_figures_that_nothing_identifies(given: Set, monkeypatch: pytest.MonkeyPatch) -> None:
    """Enough bits are not enough where they are true of many facts."""
    monkeypatch.setattr(explained, "identified", lambda *_: False)

    found = given(HERALD, arrests("tribune", 9_000))
    assert found.outcome.rung == "nothing that tells one fact from its like"


def test_an_article_tells_two_figures(given: Set) -> None:
    """They are two facts."""
    found = given(HERALD, arrests("herald", 9_000))

    assert found.outcome.rung == "two values of one article"


def test_an_article_speaks_once_on_a_fact(given: Set) -> None:
    """The figure that took the place is shown."""
    second = arrests("tribune", 9_000)
    found = given(HERALD, TRIBUNE, (HERALD, second))

    assert found.outcome.rung == "another value of the same article"
    assert found.others == (second,)


def test_a_third_claim_keeps_two_apart(given: Set) -> None:
    """Who has the veto, and which one."""
    paris = [arrests(paper, places=("Paris",)) for paper in ("herald", "tribune")]
    found = given(*paris, (paris[1], arrests("echo", places=("Lagos",))))

    assert found.outcome.rung == "kept apart by another claim"
    assert "another place" in found.detail
    assert [one.quote.article.id for one in found.others] == ["echo"]


def test_each_met_others(given: Set) -> None:
    """The strongest match of each is named."""
    found = given(HERALD, TRIBUNE, (HERALD, ECHO))

    assert found.outcome.rung == "each in other company"
    assert "of echo by 4 bits" in found.detail


def test_two_that_were_never_compared(given: Set) -> None:
    """What is left when nothing else explains it."""
    assert given(HERALD, TRIBUNE).outcome.rung == "never put side by side"


def test_the_way_through_a_group_is_shown(given: Set) -> None:
    """Two claims may have met through a third one."""
    found = given(HERALD, TRIBUNE, (HERALD, ECHO, TRIBUNE))

    assert found.met
    assert found.others == (ECHO,)
    assert [(m.left, m.right) for m in found.matches] == [(HERALD, ECHO), (ECHO, TRIBUNE)]


def test_every_reason_has_a_row() -> None:
    """No rung is without a test."""
    tested = {row[0] for row in ALONE.values()} | {
        "a time that is a part of a figure",
        "nothing that tells one fact from its like",
        "two values of one article",
        "another value of the same article",
        "kept apart by another claim",
        "each in other company",
        "never put side by side",
    }

    assert {rung.name for rung in WAYS.rungs} == tested


def test_the_evidence_adds_up() -> None:
    """Every ladder speaks, the sum is exact, and what is missing is told."""
    found = explain_pair(claim(people(34)), claim(people(34), paper="b"), [])

    assert found.weight == sum(reason.weight or 0 for reason in found.evidence)
    assert found.needed is not None
    assert found.missing == (found.needed.weight or 0) - found.weight > 0


def test_all_vetoes_are_told() -> None:
    """Not only the first one."""
    found = explain_pair(
        arrests("herald", places=("Paris",)),
        arrests("tribune", places=("Lagos",), period=day("2021-01-01")),
        [],
    )

    assert len(found.vetoes) > 1
