"""SARIF 2.1.0: findings for editors of code, code scanning and build servers."""

from collections.abc import Iterator

from factcheck.model import Claim, Decision, Finding, Report
from factcheck.report.gravity import GRAVITY
from factcheck.report.lines import shown
from factcheck.report.machine import Json
from factcheck.report.positions import in_a_sentence, others, spokesmen, written
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sarif import Places, log_of, message, rules_of
from factcheck.report.wording import told

_LINKED = 5  # places that a message leads to; the others are listed only


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return the findings as a SARIF log; what the desk has settled is marked as suppressed."""
    places = Places.of(report.articles, quotes=presentation.quotes)
    settled = [one.finding for one in report.accepted]
    return log_of(
        rules=rules_of((*report.findings, *settled)),
        results=_results(report, places, quotes=presentation.quotes),
        articles=report.articles,
        notices=report.notices,
        places=places,
        presentation=presentation,
    )


def _results(report: Report, places: Places, *, quotes: bool) -> Iterator[Json]:
    for finding in report.findings:
        yield _result(finding, places, quotes=quotes)
    for one in report.accepted:
        yield {
            **_result(one.finding, places, quotes=quotes),
            "suppressions": [suppression(one.decision)],
        }


def _result(finding: Finding, places: Places, *, quotes: bool) -> Json:
    gravity = GRAVITY[finding.verdict]
    first, more = spokesmen(finding)[0], others(finding)
    related = [places.location(claim, number) for number, claim in enumerate(more, 1)]
    remarks = [one.text for one in finding.remarks] if quotes else []
    links = [(_linked(claim, quotes=quotes), n) for n, claim in enumerate(more[:_LINKED], 1)]
    return {
        "ruleId": finding.code,
        "kind": gravity.kind,
        "level": gravity.level,
        "rank": finding.priority.points,
        "message": message(shown(in_a_sentence(finding, quotes=quotes)), links),
        "locations": [places.location(first)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"factcheckFinding/v1": finding.fingerprint},
        "properties": {
            "finding": finding.id,
            "verdict": finding.verdict.value,
            "scope": finding.scope.value,
            "rung": finding.rung,
            "check": finding.check,
            "voices": list(finding.voices),
            **({"working": finding.working} if finding.working else {}),
            **({"remarks": remarks} if remarks else {}),
        },
    }


def _linked(claim: Claim, *, quotes: bool) -> str:
    return f"{written(claim) if quotes else told(claim.value)}, {claim.quote.article.name}"


def suppression(decision: Decision) -> Json:
    """Return why a result fails no run: a note in a text, or an entry of a file of decisions."""
    kind = "external" if decision.claims else "inSource"
    made = "" if decision.made is None else f", {decision.made.isoformat()}"
    author = "" if decision.author is None else f" ({decision.author}{made})"
    return {
        "kind": kind,
        "status": "accepted",
        "justification": shown(f"{decision.reason}{author}"),
        "properties": {"place": decision.place},
    }
