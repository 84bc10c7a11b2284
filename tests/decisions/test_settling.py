"""What a decision covers, and what is told of one that covers nothing."""

import itertools
from datetime import date

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.decisions import settle
from factcheck.model import Article, Decision, Finding, Ruling, Scope, Verdict
from factcheck.pipeline import check
from factcheck.report import render
from tests.decisions.desk import (
    ACCEPTED,
    HERALD,
    PRINTS,
    REPORT,
    SWAPPED,
    TRIBUNE,
    decision,
    swapped,
    told,
)
from tests.report.example import REPORT as EXAMPLE

EARLY, LATE = date(2024, 7, 9), date(2027, 1, 1)

# What was decided, and the articles of today: whether the finding is still accepted.
COVERED: dict[str, tuple[Decision, list[Article]]] = {
    "the same articles": (ACCEPTED, [HERALD, TRIBUNE]),
    "of any kind": (decision(codes=()), [HERALD, TRIBUNE]),
    "one of several kinds": (
        decision(codes=("different-figures", "swapped-digits")),
        [HERALD, TRIBUNE],
    ),
    "of its scope": (decision(scope="across"), [HERALD, TRIBUNE]),
    "words moved around the figure": (
        ACCEPTED,
        [told("herald", 34, before="Fire in Porto\n\nAn update follows. "), TRIBUNE],
    ),
    "a new source repeats a known figure": (ACCEPTED, [HERALD, TRIBUNE, told("agency", 34)]),
    "two new sources repeat both figures": (
        ACCEPTED,
        [HERALD, TRIBUNE, told("agency", 34), told("gazette", 43)],
    ),
    "it names more than is left": (
        decision(claims=(*ACCEPTED.claims, "k000000000000"), articles=()),
        [HERALD, TRIBUNE],
    ),
    "until today": (decision(expires=EARLY), [HERALD, TRIBUNE]),
}
OPEN: dict[str, tuple[Decision, list[Article]]] = {
    "a figure has changed": (ACCEPTED, [HERALD, told("tribune", 44)]),
    "the other figure has changed": (ACCEPTED, [told("herald", 35), TRIBUNE]),
    "a known figure comes hedged": (
        ACCEPTED,
        [HERALD, TRIBUNE, told("agency", 43, hedge="about ")],
    ),
    "a new figure has come": (ACCEPTED, [HERALD, TRIBUNE, told("agency", 54)]),
    "of another kind": (decision(codes=("different-figures",)), [HERALD, TRIBUNE]),
    "of another scope": (decision(scope="within"), [HERALD, TRIBUNE]),
    "one figure of two": (
        decision(claims=(PRINTS["herald"],), articles=()),
        [HERALD, TRIBUNE],
    ),
    "it has run out": (decision(expires=date(2024, 7, 8)), [HERALD, TRIBUNE]),
    "it names nothing": (decision(claims=(), articles=()), [HERALD, TRIBUNE]),
}


@pytest.mark.parametrize(("made", "articles"), COVERED.values(), ids=COVERED)
def test_a_decision_holds(made: Decision, articles: list[Article]) -> None:
    """While every figure is one that the desk has seen, the finding stays settled."""
    report = check(articles, decisions=[made], today=EARLY)

    assert [one.decision for one in report.accepted] == [made]
    assert swapped(report) not in report.findings
    assert not report.of(Verdict.CONFLICTS)


@pytest.mark.parametrize(("made", "articles"), OPEN.values(), ids=OPEN)
def test_a_decision_breaks(made: Decision, articles: list[Article]) -> None:
    """What the desk has not seen, or not for this, it is asked again; and is told why."""
    report = check(articles, decisions=[made], today=EARLY)

    assert report.accepted == ()
    assert report.of(Verdict.CONFLICTS, Verdict.DISPUTED, Verdict.SUPERSEDED)
    assert any(notice.text.startswith("desk.toml:3: ") for notice in report.notices)


@settings(max_examples=20)
@given(st.integers(min_value=10, max_value=99), st.sampled_from(["herald", "tribune"]))
def test_a_changed_figure_always_breaks_it(number: int, paper: str) -> None:
    """Whatever a paper prints instead, its old decision covers nothing that tells the new one."""
    others = [one for one in (HERALD, TRIBUNE) if one.id != paper]
    articles = [told(paper, number), *others]
    report = check(articles, decisions=[ACCEPTED])
    unchanged = PRINTS[paper] in {claim.fingerprint for claim in report.claims}

    assert bool(report.accepted) == unchanged
    assert unchanged == (number == {"herald": 34, "tribune": 43}[paper])


TOLD: dict[str, tuple[Decision, list[Article], str]] = {
    "a figure has changed": (
        ACCEPTED,
        [HERALD, told("tribune", 44)],
        f"{PRINTS['tribune']} stands in tribune no more: the figure has changed",
    ),
    "its words are told": (
        decision(figures=("34 people", "43 people")),
        [told("herald", 35), told("tribune", 44)],
        "«34 people» stands in",
    ),
    "an article is gone": (
        ACCEPTED,
        [HERALD, told("agency", 43)],
        "the article tribune is gone, or has another name",
    ),
    "no article is named": (
        decision(articles=()),
        [HERALD],
        "stands in no article: the figure has changed, or the article is gone",
    ),
    "no finding is left": (
        decision(claims=(PRINTS["herald"],), articles=()),
        [HERALD],
        "no such finding is left",
    ),
    "a new figure": (
        ACCEPTED,
        [HERALD, TRIBUNE, told("agency", 53)],
        "is of another kind now: different-figures",
    ),
    "a new figure, of any kind": (
        decision(codes=()),
        [HERALD, TRIBUNE, told("agency", 53)],
        "tells a figure that was not there when this was decided",
    ),
    "it has run out": (
        decision(expires=date(2024, 7, 8)),
        [HERALD, TRIBUNE],
        "this held until 2024-07-08",
    ),
    "all about other articles": (
        decision(claims=("k000000000000",), articles=("weekly",)),
        [HERALD, TRIBUNE],
        "1 decision is about articles that are not in this run",
    ),
    "a rejected claim has changed": (
        decision(ruling=Ruling.REJECTED, codes=()),
        [HERALD, told("tribune", 44)],
        "stands in tribune no more",
    ),
}


@pytest.mark.parametrize(("made", "articles", "words"), TOLD.values(), ids=TOLD)
def test_an_idle_decision_is_told_of(made: Decision, articles: list[Article], words: str) -> None:
    """Who keeps decisions hears which of them do nothing any more, and why."""
    report = check(articles, decisions=[made], today=EARLY)

    assert [words in notice.text for notice in report.notices].count(True) == 1


def test_a_decision_in_use_is_not_told_of() -> None:
    """A decision that does its work is no news, and neither is a rejection."""
    kept = decision(ruling=Ruling.REJECTED, codes=(), claims=ACCEPTED.claims, articles=())

    assert check([HERALD, TRIBUNE], decisions=[ACCEPTED]).notices == REPORT.notices
    assert check([HERALD, TRIBUNE], decisions=[kept]).notices == REPORT.notices


def test_no_decisions_change_nothing() -> None:
    """Who keeps no decisions gets the report byte for byte, as a value and in each format."""
    assert settle(REPORT, []) is REPORT
    assert check([HERALD, TRIBUNE], decisions=[], today=LATE) == REPORT


def test_the_order_of_decisions_is_of_no_consequence() -> None:
    """Files may be named, and entries stand, in any order."""
    made = [
        ACCEPTED,
        decision(codes=(), place="desk.toml:9"),
        decision(codes=("different-dates",), place="night.toml:1"),
    ]
    reports = {
        render(settle(REPORT, order), name)
        for order in itertools.permutations(made)
        for name in ("text", "json")
    }

    assert len(reports) == 2


def test_without_a_day_nothing_has_run_out() -> None:
    """The library looks at no clock; who gives no day is told what was taken for granted."""
    report = check([HERALD, TRIBUNE], decisions=[decision(expires=date(2020, 1, 1))])

    assert len(report.accepted) == 1
    assert "no day of today was given" in report.notices[-1].text


def test_what_is_settled_fails_no_run_and_is_shown_apart() -> None:
    """An accepted finding is no conflict any more, and yet nothing is hidden."""
    report = check([HERALD, TRIBUNE], decisions=[decision(author="AB", made=date(2024, 7, 8))])
    text = render(report)

    assert isinstance(text, str)
    assert "CONFLICTS" not in text
    assert "1 finding accepted" in text.split("\n")[0]
    section = text[text.index("ACCEPTED (1)") : text.index("ARTICLES")].split("\n")
    assert section[1] == f"  {SWAPPED.summary} [{SWAPPED.id}]"
    assert section[2] == (
        "    conflicts, accepted: the Tribune corrects it tomorrow · AB · 2024-07-08 · desk.toml:3"
    )
    assert report.unmatched == REPORT.unmatched


def test_a_sum_is_covered_figure_by_figure() -> None:
    """A finding without positions is covered when each of its values was seen."""
    finding = attrs.evolve(
        EXAMPLE.findings[0], positions=(), related=EXAMPLE.findings[1].claims[:1]
    )
    report = attrs.evolve(EXAMPLE, findings=(finding,))
    everything = (*finding.claims, *finding.related)
    prints = tuple(sorted({one.fingerprint for one in everything}))
    whole = decision(claims=prints, codes=(), articles=(), scope=Scope.ACROSS.value)

    assert len(settle(report, [whole]).accepted) == 1
    for left_out in finding.claims:
        named = tuple(one for one in prints if one != left_out.fingerprint)
        assert settle(report, [attrs.evolve(whole, claims=named)]).accepted == ()


def test_what_a_finding_was_checked_against_breaks_it_where_it_was_named() -> None:
    """A sheet names the claims of a finding alone, `factcheck baseline` the others as well."""
    related = EXAMPLE.findings[1].claims
    finding = attrs.evolve(EXAMPLE.findings[0], related=related[:1])
    changed = attrs.evolve(finding, related=related[2:])
    own = [one.fingerprint for one in finding.claims]
    sheet = decision(claims=tuple(own), codes=(), articles=())
    baseline = attrs.evolve(sheet, claims=(*own, related[0].fingerprint))

    def accepted(made: Decision, one: Finding) -> bool:
        return bool(settle(attrs.evolve(EXAMPLE, findings=(one,)), [made]).accepted)

    assert accepted(sheet, finding)
    assert accepted(sheet, changed)
    assert accepted(baseline, finding)
    assert not accepted(baseline, changed)
