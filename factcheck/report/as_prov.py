"""PROV-JSON: the trail from articles over claims to findings, for archives and auditors."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count

from factcheck import __version__
from factcheck.model import Article, Claim, Finding, Report
from factcheck.report.addresses import uri_of, url_of
from factcheck.report.lines import shown
from factcheck.report.machine import Json, document
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import told

_PREFIXES = {
    "factcheck": "urn:factcheck:ns#",
    "article": "urn:factcheck:article:",
    "claim": "urn:factcheck:claim:",
    "finding": "urn:factcheck:finding:",
    "agent": "urn:factcheck:agent:",
}
_RUN = "factcheck:run"
_TOOL = f"agent:factcheck-{__version__}"


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return the trail as a document of PROV-JSON."""
    findings = (*report.findings, *(one.finding for one in report.accepted))
    claims = {c.id: c for one in findings for c in (*one.claims, *one.related)}
    ordered = sorted(claims.values(), key=lambda claim: claim.order)
    settled = {one.finding.id: one.decision.reason for one in report.accepted}
    quotes = presentation.quotes
    content = {
        "prefix": _PREFIXES,
        "entity": {
            **{_article(one): _told_article(one) for one in report.articles},
            **{_claim(one): _told_claim(one, quotes=quotes) for one in ordered},
            **{
                _finding(one): _told_finding(one, settled.get(one.id), quotes=quotes)
                for one in findings
            },
        },
        "activity": {_RUN: _told_run(presentation.stamp)},
        "agent": dict(_agents(report, presentation.desk)),
        "used": _numbered(
            "u", ({"prov:activity": _RUN, "prov:entity": _article(a)} for a in report.articles)
        ),
        "wasGeneratedBy": _numbered(
            "g",
            (
                {"prov:entity": name, "prov:activity": _RUN}
                for name in (*map(_claim, ordered), *map(_finding, findings))
            ),
        ),
        "wasDerivedFrom": _numbered("d", _derivations(report, ordered, findings)),
        "wasAssociatedWith": {"_:a1": {"prov:activity": _RUN, "prov:agent": _TOOL}},
        "wasAttributedTo": _numbered(
            "t",
            (
                {"prov:entity": _article(one.article), "prov:agent": _voice(one.origin)}
                for one in report.voices
            ),
        ),
        **(
            {
                "actedOnBehalfOf": {
                    "_:b1": {
                        "prov:delegate": _TOOL,
                        "prov:responsible": _voice(presentation.desk),
                        "prov:activity": _RUN,
                    }
                }
            }
            if presentation.desk
            else {}
        ),
    }
    return document({key: value for key, value in content.items() if value}, 2)


def _numbered(letter: str, relations: Iterable[Json]) -> Json:
    """Return relations under names that tell them apart in this document."""
    return {f"_:{letter}{number}": one for number, one in zip(count(1), relations, strict=False)}


def _type(name: str) -> Json:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}


def _hashed(text: str) -> str:
    """Return a name that may stand in a document whatever the text holds."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _article(article: Article) -> str:
    return f"article:{_hashed(article.id)}"


def _claim(claim: Claim) -> str:
    return f"claim:{claim.id}"


def _finding(finding: Finding) -> str:
    return f"finding:{finding.id}"


def _voice(name: str) -> str:
    return f"agent:{_hashed(name)}"


def _told_article(article: Article) -> Json:
    return {
        "prov:type": _type("factcheck:Article"),
        "prov:label": shown(article.name),
        "prov:location": url_of(article) or uri_of(article),
        "factcheck:id": article.id,
        "factcheck:sha256": article.sha256,
        "factcheck:format": article.format,
        **({"factcheck:published": article.published.written} if article.published else {}),
    }


def _told_claim(claim: Claim, *, quotes: bool) -> Json:
    span = claim.quote.span
    return {
        "prov:type": _type("factcheck:Claim"),
        "factcheck:value": shown(told(claim.value)),
        "factcheck:start": span.start,
        "factcheck:end": span.end,
        "factcheck:fingerprint": claim.fingerprint,
        "factcheck:foundBy": claim.found_by,
        **({"prov:value": claim.quote.exact} if quotes else {}),
    }


def _told_finding(finding: Finding, reason: str | None, *, quotes: bool) -> Json:
    return {
        "prov:type": _type("factcheck:Finding"),
        "factcheck:verdict": finding.verdict.value,
        "factcheck:code": finding.code,
        "factcheck:rung": shown(finding.rung),
        "factcheck:scope": finding.scope.value,
        "factcheck:fingerprint": finding.fingerprint,
        **({"prov:label": shown(finding.summary)} if quotes else {}),
        **({} if reason is None else {"factcheck:accepted": shown(reason)}),
    }


def _told_run(stamp: datetime | None) -> Json:
    made = {} if stamp is None else {"prov:endTime": stamp.astimezone(UTC).isoformat()}
    return {"prov:type": _type("factcheck:Run"), **made}


def _agents(report: Report, desk: str | None) -> Iterator[tuple[str, Json]]:
    """Yield the program, those whose voices the articles are, and the desk."""
    yield (
        _TOOL,
        {"prov:type": _type("prov:SoftwareAgent"), "prov:label": f"factcheck {__version__}"},
    )
    names = {voice.origin for voice in report.voices} | ({desk} if desk else set())
    for name in sorted(names):
        yield _voice(name), {"prov:label": shown(name)}


def _derivations(
    report: Report, claims: Iterable[Claim], findings: Iterable[Finding]
) -> Iterator[Json]:
    """Yield what each was made from: copies from articles, claims from texts, then findings."""
    known = {one.id: one for one in report.articles}
    for voice in report.voices:
        if original := known.get(voice.copy_of or ""):
            yield _derived(_article(voice.article), _article(original))
    for claim in claims:
        yield {
            **_derived(_claim(claim), _article(claim.quote.article)),
            "prov:type": _type("prov:Quotation"),
        }
    for finding in findings:
        for claim in (*finding.claims, *finding.related):
            yield _derived(_finding(finding), _claim(claim))


def _derived(made: str, source: str) -> Json:
    return {"prov:generatedEntity": made, "prov:usedEntity": source}
