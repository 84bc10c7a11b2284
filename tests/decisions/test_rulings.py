"""What the desk says about matches is obeyed, whatever the evidence weighs."""

import itertools

import pytest

from factcheck.alignments import align
from factcheck.alignments.explained import explain_pair
from factcheck.errors import DecisionError
from factcheck.model import Claim, Decision, Report, Ruling, Scope
from factcheck.pipeline import check
from factcheck.report import render
from tests.builders import article
from tests.decisions.desk import HERALD, TRIBUNE, told

AGENCY = told("agency", 34)
ARTICLES = [HERALD, TRIBUNE, AGENCY]
REPORT = check(ARTICLES)
# Too little is said for a match: which pump is whose?
PUMP = article("The city ordered 12 new pumps.", "pump")
ENGINE = article("Some hours later 14 machines arrived from Lisbon.", "engine")


def figure(paper: str, report: Report = REPORT, words: str = "people") -> Claim:
    """Return the figure of a paper."""
    return next(
        one for one in report.claims if one.quote.article.id == paper and words in one.quote.exact
    )


def ruled(ruling: Ruling, *claims: Claim, place: str = "desk.toml:1") -> Decision:
    """Return a ruling about claims."""
    names = tuple(sorted(one.fingerprint for one in claims))
    return Decision(ruling=ruling, claims=names, reason="so seen", place=place)


def facts(report: Report) -> set[frozenset[str]]:
    """Return which papers' numbers stand together."""
    return {
        frozenset(claim.quote.article.id for claim in one.claims)
        for one in report.findings
        if one.scope is Scope.ACROSS and any("people" in c.quote.exact for c in one.claims)
    }


def test_what_is_rejected_stands_apart() -> None:
    """A veto of the desk holds for the two, and for none else."""
    rejected = ruled(Ruling.REJECTED, figure("herald"), figure("tribune"))
    other = ruled(Ruling.REJECTED, figure("agency"), figure("tribune"))

    assert facts(REPORT) == {frozenset({"herald", "tribune", "agency"})}
    assert facts(check(ARTICLES, decisions=[rejected, other])) == {frozenset({"herald", "agency"})}
    for fact in facts(check(ARTICLES, decisions=[rejected])):
        assert not fact >= {"herald", "tribune"}


def test_equal_figures_can_be_rejected_as_well() -> None:
    """Two papers may give the same number for two things."""
    rejected = ruled(Ruling.REJECTED, figure("herald"), figure("agency"))

    assert facts(check([HERALD, AGENCY], decisions=[rejected])) == set()


def test_what_is_confirmed_stands_together() -> None:
    """Where the words are too few for us, the desk knows: then the figures are judged."""
    before = check([PUMP, ENGINE])
    pumps, machines = figure("pump", before, "12"), figure("engine", before, "14")
    after = check([PUMP, ENGINE], decisions=[ruled(Ruling.CONFIRMED, pumps, machines)])

    assert not [one for one in before.findings if one.scope is Scope.ACROSS]
    [finding] = [one for one in after.findings if one.scope is Scope.ACROSS]
    assert [claim.id for claim in finding.claims] == [machines.id, pumps.id]
    assert [reason.rung for match in finding.matches for reason in match.reasons] == [
        "confirmed by the desk"
    ]
    assert after.notices == before.notices


def test_what_met_anyway_says_that_it_is_confirmed() -> None:
    """A match is suggested until the desk says more; in JSON it can be told from others."""
    confirmed = ruled(Ruling.CONFIRMED, figure("herald"), figure("agency"))
    plain, after = check([HERALD, AGENCY]), check([HERALD, AGENCY], decisions=[confirmed])

    assert facts(after) == facts(plain)
    assert "confirmed by the desk" not in str(render(plain, "json"))
    assert '{"ladder": "desk", "rung": "confirmed by the desk"}' in str(render(after, "json"))


def test_what_cannot_be_compared_is_not_joined_and_told() -> None:
    """A number of people is no date, whoever says so."""
    day = figure("herald", words="Sunday")
    confirmed = ruled(Ruling.CONFIRMED, day, figure("tribune"))
    report = check([HERALD, TRIBUNE], decisions=[confirmed])

    assert facts(report) == facts(check([HERALD, TRIBUNE]))
    assert "desk.toml:1: these could not be joined" in report.notices[-1].text


def test_rulings_that_contradict_each_other_are_told() -> None:
    """Two claims are not one fact and two, also where that only follows."""
    herald, tribune, agency = map(figure, ("herald", "tribune", "agency"))
    made = [
        ruled(Ruling.CONFIRMED, herald, tribune, place="desk.toml:1"),
        ruled(Ruling.CONFIRMED, tribune, agency, place="desk.toml:5"),
        ruled(Ruling.REJECTED, herald, agency, place="night.toml:9"),
    ]
    with pytest.raises(DecisionError, match=r"night\.toml:9: .* one fact at desk\.toml:1"):
        check(ARTICLES, decisions=made)


def test_order_is_of_no_consequence() -> None:
    """Neither that of the articles nor that of the rulings changes a byte."""
    made = [
        ruled(Ruling.CONFIRMED, figure("herald"), figure("tribune")),
        ruled(Ruling.REJECTED, figure("herald"), figure("agency"), place="desk.toml:5"),
    ]
    reports = {
        render(check(articles, decisions=rulings), "json")
        for articles in itertools.permutations(ARTICLES)
        for rulings in itertools.permutations(made)
    }

    assert len(reports) == 1


def test_rulings_about_nothing_change_nothing() -> None:
    """Decisions on other stories cost an editor nothing."""
    claims = [one for one in REPORT.claims if one.compared]
    other = Decision(
        ruling=Ruling.REJECTED,
        claims=("k000000000001", "k000000000002"),
        reason="x",
        place="desk.toml:1",
    )

    assert align(claims, [other]) == align(claims)


def test_a_pair_is_explained_by_the_ruling() -> None:
    """`factcheck explain --pair` names the desk first."""
    herald, tribune = figure("herald"), figure("tribune")
    apart = explain_pair(herald, tribune, REPORT.claims, [ruled(Ruling.REJECTED, herald, tribune)])
    together = explain_pair(
        herald, tribune, REPORT.claims, [ruled(Ruling.CONFIRMED, herald, tribune)]
    )

    assert (apart.met, apart.outcome.rung) == (False, "kept apart by a veto")
    assert apart.detail.startswith("desk: rejected by the desk")
    assert together.met
    assert "confirmed by the desk" in [r.rung for match in together.matches for r in match.reasons]
