"""Web Annotations (W3C): each claim that is part of a finding, anchored in its article's text."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256

from factcheck import __version__
from factcheck.model import Article, Claim, Dated, Finding, Quote, Report
from factcheck.report.addresses import uri_of, url_of
from factcheck.report.lines import shown
from factcheck.report.machine import Json, document
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import told

# The hash of a text is no part of the vocabulary of the standard, so it has a name of our own.
_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"factcheck": "urn:factcheck:ns#"}]
_AROUND = 32  # characters on either side of the words, and twice as many until they are unique
_FARTHEST = 2_048  # beyond, the position must do: the words would select several places


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return a page of annotations, by article and place."""
    findings = (*report.findings, *(one.finding for one in report.accepted))
    judged: dict[str, tuple[Claim, list[Finding]]] = {}
    for finding in findings:
        for claim in finding.claims:
            judged.setdefault(claim.id, (claim, []))[1].append(finding)
    ordered = sorted(judged.values(), key=lambda pair: pair[0].order)
    items = [_annotation(claim, found, presentation) for claim, found in ordered]
    names = "\0".join(str(one["id"]) for one in items)
    page = {
        "@context": _CONTEXT,
        "id": f"urn:factcheck:page:{sha256(names.encode()).hexdigest()[:12]}",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    return document(page, 2)


def _annotation(claim: Claim, findings: list[Finding], presentation: Presentation) -> Json:
    stamp = presentation.stamp
    return {
        "id": f"urn:factcheck:claim:{claim.id}",
        "type": "Annotation",
        "motivation": "assessing",
        **({} if stamp is None else {"generated": _utc(stamp)}),
        "generator": {
            "id": f"urn:factcheck:software:{__version__}",
            "type": "Software",
            "name": f"factcheck {__version__}",
        },
        "body": list(_bodies(claim, findings, quotes=presentation.quotes)),
        "target": _target(claim.quote, quotes=presentation.quotes),
    }


def _bodies(claim: Claim, findings: list[Finding], *, quotes: bool) -> Iterator[Json]:
    """Yield what the figure is read as, and of each finding the verdict and what it says."""
    yield _body(told(claim.value), "tagging")
    for finding in findings:
        name = f"urn:factcheck:finding:{finding.id}"
        yield {**_body(finding.verdict.value, "classifying"), "id": f"{name}:verdict"}
        if quotes:
            yield {**_body(finding.summary, "commenting"), "id": name}


def _body(text: str, purpose: str) -> Json:
    return {
        "type": "TextualBody",
        "value": shown(text),
        "format": "text/plain",
        "language": "en",
        "purpose": purpose,
    }


def _target(quote: Quote, *, quotes: bool) -> Json:
    article = quote.article
    return {
        "source": url_of(article) or uri_of(article),
        "state": list(_states(article)),
        "selector": list(_selectors(quote, quotes=quotes)),
    }


def _states(article: Article) -> Iterator[Json]:
    """Yield which text the positions count in, and when it was published, if that is known."""
    yield {"type": "factcheck:TextState", "factcheck:sha256": article.sha256}
    if article.published is not None and article.published.is_day:
        yield {"type": "TimeState", **_when(article.published)}


def _when(dated: Dated) -> Json:
    """Return an instant, or the day from its beginning to its end."""
    if isinstance(dated.when, datetime) and dated.when.tzinfo is not None:
        return {"sourceDate": _utc(dated.when)}
    day = dated.day.isoformat()
    return {"sourceDateStart": f"{day}T00:00:00Z", "sourceDateEnd": f"{day}T23:59:59Z"}


def _selectors(quote: Quote, *, quotes: bool) -> Iterator[Json]:
    """Yield the place of the words, and the words with what makes them the only ones."""
    span = quote.span
    yield {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    around = _unique(quote) if quotes else None
    if around is not None:
        yield {
            "type": "TextQuoteSelector",
            "exact": quote.exact,
            "prefix": quote.prefix(around),
            "suffix": quote.suffix(around),
        }


def _unique(quote: Quote) -> int | None:
    """Return how many characters around the words tell them from all others, if any number does."""
    text, around = quote.article.text, _AROUND
    while around <= _FARTHEST:
        words = quote.prefix(around) + quote.exact + quote.suffix(around)
        first = text.find(words)
        if text.find(words, first + 1) < 0:
            return around
        around *= 2
    return None


def _utc(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
