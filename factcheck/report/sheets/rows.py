"""Rows of the fact-check sheet: one for each figure of each finding, the gravest first."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.model import Accepted, Article, Claim, Finding, Quantity, Report, Voice
from factcheck.reference import sheet
from factcheck.report.addresses import url_of
from factcheck.report.lines import shown
from factcheck.report.links import link_to
from factcheck.report.presentation import Presentation
from factcheck.report.wording import day_of, excerpt, file_of, place, told

# Text is text, a number is a number, a day is a day: what a sheet does with them is its business.
Cell = str | Decimal | int | date | None

_AROUND = 240  # characters of a sentence on either side of its figure
_LONGEST = 2_000  # characters of a cell
SOURCES = (
    *("source", "published", "published by", "voice", "how the voice is known", "copy of"),
    *("title", "language", "article", "file", "address"),
)


def rows_of(report: Report, presentation: Presentation) -> Iterator[dict[str, Cell]]:
    """Yield the rows by the names of their columns; what the desk has settled is filled in."""
    for finding in report.findings:
        yield from _rows(finding, presentation)
    for one in report.accepted:
        decided: dict[str, Cell] = {sheet.VERIFIED: sheet.SETTLED, sheet.NOTE: _note(one)}
        yield from ({**row, **decided} for row in _rows(one.finding, presentation))


def sources_of(report: Report) -> Iterator[dict[str, Cell]]:
    """Yield a row for each article: when, whose voice, and where."""
    for voice in report.voices:
        yield dict(zip(SOURCES, _source(voice, voice.article), strict=True))


def _rows(finding: Finding, presentation: Presentation) -> Iterator[dict[str, Cell]]:
    about: dict[str, Cell] = {
        sheet.FACT: text(finding.fact or finding.rung),
        sheet.VERDICT: finding.verdict.value,
        sheet.KIND: text(finding.rung),
        sheet.VOICES: len(finding.voices),
        sheet.VERIFIED: None,
        sheet.NOTE: None,
        sheet.SUMMARY: text(finding.summary) if presentation.quotes else None,
        sheet.CHECK: text(finding.check),
        sheet.FINDING: finding.id,
        sheet.CODE: text(finding.code),
    }
    for claim in finding.claims:
        yield {**about, **_figure(claim, quotes=presentation.quotes)}


def _figure(claim: Claim, *, quotes: bool) -> dict[str, Cell]:
    quote = claim.quote
    sentence = "".join(part.text for part in excerpt(claim, _AROUND))
    return {
        sheet.QUOTE: text(quote.exact) if quotes else None,
        sheet.READ_AS: text(told(claim.value)),
        sheet.NUMBER: _number(claim),
        sheet.SOURCE: text(quote.article.name),
        sheet.PUBLISHED: _published(quote.article),
        sheet.SPEAKER: text(claim.attribution.speaker or ""),
        sheet.SENTENCE: text(sentence) if quotes else None,
        sheet.PLACE: text(place(quote)),
        sheet.FINGERPRINT: claim.fingerprint,
        sheet.ARTICLE: text(quote.article.id),
        sheet.ADDRESS: link_to(quote, claim.zone) or url_of(quote.article),
    }


def _number(claim: Claim) -> Decimal | None:
    """Return the figure, if it is a single one."""
    value = claim.value
    return value.amount.single if isinstance(value, Quantity) else None


def _published(article: Article) -> Cell:
    """Return the day, or as much of it as is known."""
    dated = article.published
    return dated.day if dated is not None and dated.is_day else day_of(article)


def _note(one: Accepted) -> str | None:
    decision = one.decision
    return text(f"{decision.reason} ({decision.author})" if decision.author else decision.reason)


def _source(voice: Voice, article: Article) -> tuple[Cell, ...]:
    return (
        text(article.name),
        _published(article),
        text(article.published.signal if article.published else ""),
        text(voice.origin),
        text(voice.sign),
        text(voice.copy_of or ""),
        text(article.title or ""),
        text(article.language),
        text(article.id),
        text(file_of(article)),
        url_of(article),
    )


def text(written: str) -> str | None:
    """Return what a cell shows of a text: a line, and not without end; of nothing, nothing."""
    line = shown(written)
    return (line if len(line) <= _LONGEST else line[:_LONGEST] + " …") or None
