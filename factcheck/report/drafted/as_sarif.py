"""SARIF 2.1.0: the figures of a draft for editors of code, code scanning and build servers."""

import hashlib
from collections.abc import Iterable, Iterator

from factcheck.model import Claim, DraftFigure, DraftReport, Finding
from factcheck.report.as_sarif import suppression
from factcheck.report.drafted.grades import GRADES, grade_of
from factcheck.report.drafted.sections import wrong_within
from factcheck.report.gravity import GRAVITY
from factcheck.report.lines import shown
from factcheck.report.machine import Json
from factcheck.report.positions import written
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sarif import Places, Rule, log_of, message, rules_of

_LINKED = 5  # places that a message leads to; the others are listed only


def render(report: DraftReport, presentation: Presentation = DEFAULT) -> str:
    """Return how each figure of a draft stands as a SARIF log, the sources beside it."""
    whole = report.report
    places = Places.of(whole.articles, quotes=presentation.quotes)
    return log_of(
        rules=[*_rules(report), *rules_of(wrong_within(report))],
        results=_results(report, places, presentation),
        articles=whole.articles,
        notices=whole.notices,
        places=places,
        presentation=presentation,
    )


def _rules(report: DraftReport) -> Iterator[Rule]:
    """Yield the rules that figures are under."""
    settled = (one.figure for one in report.accepted)
    used = {grade_of(figure).code for figure in (*report.figures, *settled)}
    for grade in GRADES:
        if grade.code in used:
            yield Rule(
                code=grade.code,
                name=grade.name,
                means=grade.means,
                check=grade.check,
                level=grade.level,
                tags=("draft",),
            )


def _results(report: DraftReport, places: Places, presentation: Presentation) -> Iterator[Json]:
    for figure in report.figures:
        yield _result(figure, places, presentation)
    for one in report.accepted:
        settled = _result(one.figure, places, presentation)
        yield {**settled, "suppressions": [suppression(one.decision)]}
    for finding in wrong_within(report):
        yield _own(finding, places, presentation)


def _result(figure: DraftFigure, places: Places, presentation: Presentation) -> Json:
    grade = grade_of(figure)
    others = (*(one.claim for one in figure.witnesses), *figure.leads)
    told = shown(figure.reason) if presentation.quotes else grade.name
    return {
        "ruleId": grade.code,
        "kind": grade.kind,
        "level": grade.level,
        **_told(told, figure.claim, (*others, *figure.again), places, presentation),
        "partialFingerprints": {"factcheckDraft/v1": _fingerprint(grade.code, figure.claim)},
        "properties": {
            "standing": figure.standing.value,
            "disputed": figure.disputed,
            "voices": list(figure.voices),
            "bearings": [one.bearing.value for one in figure.witnesses],
        },
    }


def _own(finding: Finding, places: Places, presentation: Presentation) -> Json:
    """Return what the draft has against itself."""
    first, *others = (*finding.claims, *finding.related)
    gravity = GRAVITY[finding.verdict]
    told = shown(finding.summary) if presentation.quotes else finding.rung
    return {
        "ruleId": finding.code,
        "kind": gravity.kind,
        "level": gravity.level,
        **_told(told, first, others, places, presentation),
        "partialFingerprints": {"factcheckFinding/v1": finding.fingerprint},
        "properties": {"finding": finding.id, "verdict": finding.verdict.value},
    }


def _told(
    text: str, first: Claim, others: Iterable[Claim], places: Places, presentation: Presentation
) -> Json:
    """Return the message, the place, and the other places that it leads to."""
    more = list({claim.id: claim for claim in others}.values())
    linked = _words if presentation.quotes else _place
    links = [(linked(claim), number) for number, claim in enumerate(more[:_LINKED], 1)]
    related = [places.location(claim, number) for number, claim in enumerate(more, 1)]
    return {
        "message": message(text, links),
        "locations": [places.location(first)],
        **({"relatedLocations": related} if related else {}),
    }


def _words(claim: Claim) -> str:
    return f"{written(claim)}, {claim.quote.article.name}"


def _place(claim: Claim) -> str:
    return f"{claim.quote.article.name}, line {claim.quote.line}"


def _fingerprint(code: str, claim: Claim) -> str:
    """Return a hash that outlives an edit around the figure, and changes when the figure does."""
    return "d" + hashlib.sha256(f"{code} {claim.fingerprint}".encode()).hexdigest()[:12]
