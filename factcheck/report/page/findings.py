"""Findings as the page shows them."""

import attrs

from factcheck.model import Finding, Part, Position, Quantity, Scope, Verdict
from factcheck.model.nearness import COUNTS
from factcheck.reference.explanations import explanation_of
from factcheck.report.page.articles import name_of
from factcheck.report.page.limits import LIMITS
from factcheck.report.page.marks import MARKS, Mark
from factcheck.report.page.pictures.steps import Steps, steps_of
from factcheck.report.page.waterfalls import Waterfall, waterfalls_of
from factcheck.report.page.witnesses import PositionView, Witness, Witnesses
from factcheck.report.sections import KINDS
from factcheck.report.wording import number_of, start_of

_IN_A_LINE = 3  # figures of one finding


@attrs.frozen(kw_only=True)
class Line:
    """A finding on one line."""

    id: str
    mark: Mark
    verdict: str
    code: str
    scope: str
    decide: bool  # whether somebody has to decide on it
    fact: str
    detail: str  # what stands in brackets behind the fact
    kind: str
    check: str
    given: tuple["Given", ...]
    more: int  # figures that are not on the line
    voices: str  # how many; within an article, its source
    corroborated: bool
    articles: str


@attrs.frozen
class Given:
    """A figure, and who gives it."""

    figure: str
    sources: tuple[str, ...]
    more: int


@attrs.frozen(kw_only=True)
class FindingView:
    """A finding with the sentences behind it and how it was judged."""

    line: Line
    working: str | None
    positions: tuple[PositionView, ...]
    positions_left: int
    related: tuple[Witness, ...]
    remarks: tuple[str, ...]
    steps: Steps | None
    means: str | None
    judged: tuple[str, ...]
    waterfalls: tuple[Waterfall, ...]
    matches_left: int
    parts: tuple[Part, ...]
    points: int


def line_of(finding: Finding, witnesses: Witnesses, independent: int) -> Line:
    """Return the line of a finding."""
    fact, detail = _headline(finding)
    given = [_given(one, witnesses) for one in finding.positions]
    articles = len({claim.quote.article.id for claim in finding.claims})
    across = finding.scope is Scope.ACROSS
    mild = finding.verdict in (Verdict.AGREES, Verdict.FITS)
    return Line(
        id=finding.id,
        mark=MARKS[finding.verdict],
        verdict=finding.verdict.value,
        code=finding.code,
        scope=finding.scope.value,
        decide=KINDS[finding.verdict].in_full,
        fact=fact,
        detail=detail,
        kind=finding.rung,
        check=finding.check,
        given=tuple(given[:_IN_A_LINE]),
        more=max(0, len(given) - _IN_A_LINE),
        voices=number_of(len(finding.voices), "voice") if across else _one_source(finding),
        corroborated=len(finding.voices) >= independent or not (mild and across),
        articles=number_of(articles, "article"),
    )


def _given(position: Position, witnesses: Witnesses) -> Given:
    sources = list(dict.fromkeys(name_of(claim.quote.article) for claim in position.claims))
    return Given(
        witnesses.figure(position.claims[0]),
        tuple(sources[: LIMITS.places]),
        max(0, len(sources) - LIMITS.places),
    )


def view_of(finding: Finding, witnesses: Witnesses, independent: int) -> FindingView:
    """Return a finding with all that the page has room for."""
    in_full = KINDS[finding.verdict].in_full
    matches = LIMITS.matches if in_full else LIMITS.joints
    waterfalls = waterfalls_of(finding, matches, witnesses.figure)
    shown = finding.positions[: LIMITS.positions]
    explained = explanation_of(finding.code)
    return FindingView(
        line=line_of(finding, witnesses, independent),
        working=finding.working,
        positions=tuple(
            witnesses.position(one, in_full=in_full, convert=_units_differ(finding))
            for one in shown
        ),
        positions_left=len(finding.positions) - len(shown),
        related=tuple(
            witnesses.witness(claim, in_full=False) for claim in finding.related[: LIMITS.places]
        ),
        remarks=tuple(remark.text for remark in finding.remarks),
        steps=steps_of(finding, witnesses.figure),
        means=explained.means if explained else None,
        judged=tuple(dict.fromkeys([finding.rung, *(one.rung for one in finding.reasons)])),
        waterfalls=waterfalls,
        matches_left=len(finding.matches) - len(waterfalls),
        parts=finding.priority.parts,
        points=finding.priority.points,
    )


def _one_source(finding: Finding) -> str:
    """Return whose article a finding within one article is on."""
    return name_of(finding.claims[0].quote.article)


def _units_differ(finding: Finding) -> bool:
    """Say whether the figures are told in several units, so that a reader cannot compare them."""
    stated = (claim.stated for claim in finding.claims)
    return len({value.unit for value in stated if isinstance(value, Quantity)} - COUNTS) > 1


def _headline(finding: Finding) -> tuple[str, str]:
    """Return the fact as a headline, and what stands in brackets behind it."""
    fact = start_of(finding.fact or finding.summary, LIMITS.letters)
    what, bracket, detail = fact.removesuffix(")").rpartition(" (")
    if not (bracket and fact.endswith(")")):
        what, detail = fact, ""
    bare = what.removeprefix("the ")
    return bare[:1].upper() + bare[1:], detail
