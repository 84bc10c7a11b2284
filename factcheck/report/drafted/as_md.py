"""Markdown: the report on a draft for pull requests, wikis and notes.

What articles wrote is escaped: it makes no heading, no link, no mention and no HTML.
"""

from collections.abc import Iterator

from factcheck.model import AcceptedFigure, Claim, DraftFigure, DraftReport, Finding, Voice
from factcheck.report.drafted.sections import SECTIONS, Section, in_one_sentence, wrong_within
from factcheck.report.links import link_to
from factcheck.report.markdown import bold, code, row, table, words
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import day_of, excerpt, file_of, number_of, place, source_and_day

_AROUND = 240  # characters of a sentence on either side of its figure
_QUOTED = 4  # sources of a figure whose sentences are shown
_LISTED = 200  # sources


def render(report: DraftReport, presentation: Presentation = DEFAULT) -> str:
    """Return how the draft stands; without quotes, the figures and places alone."""
    return "\n\n".join(_blocks(report, quotes=presentation.quotes)) + "\n"


def _blocks(report: DraftReport, *, quotes: bool) -> Iterator[str]:
    yield f"# {words(report.draft.name)}: its figures and dates"
    notices = report.report.notices
    if lost := [notice for notice in notices if notice.lost]:
        yield f"**{number_of(len(lost), 'input')} could not be read; this report is incomplete:**"
        yield "\n".join(f"- {words(notice.text)}" for notice in lost)
    yield words(in_one_sentence(report))
    for section in SECTIONS:
        yield from _section(section, section.of(report), quotes=quotes)
        if section is SECTIONS[0]:
            yield from _within(wrong_within(report), quotes=quotes)
    yield from _accepted(report.accepted, quotes=quotes)
    if doubts := [notice for notice in notices if not notice.lost]:
        told = [f"- {words(': '.join(filter(None, (one.article, one.text))))}" for one in doubts]
        yield "\n".join(
            (f"<details><summary>{number_of(len(doubts), 'notice')}</summary>", "", *told, "",
             "</details>")
        )  # fmt: skip
    yield "## Sources"
    sources = {one.id for one in report.sources}
    yield _sources([one for one in report.report.voices if one.article.id in sources])


def _section(section: Section, figures: tuple[DraftFigure, ...], *, quotes: bool) -> Iterator[str]:
    if not figures:
        return
    yield f"## {section.heading} ({len(figures):,})"
    if section.in_full:
        for figure in figures:
            yield from _in_full(figure, quotes=quotes)
    else:
        yield "\n".join(_in_short(figure, quotes=quotes) for figure in figures)


def _in_full(figure: DraftFigure, *, quotes: bool) -> Iterator[str]:
    """Yield a figure as a heading, its sentence, the reason, and the sentences of the sources."""
    title = words(figure.claim.quote.exact) if quotes else _where(figure.claim)
    yield f"### {title}"
    yield _quoted(figure.claim) if quotes else _again(figure)
    if quotes:
        yield f"{words(figure.reason)}{_again(figure)}"
    for witness in figure.witnesses[:_QUOTED]:
        yield _quoted(witness.claim) if quotes else f"- {_where(witness.claim)}"
    if more := figure.witnesses[_QUOTED:]:
        yield "\n".join(f"- {_where(witness.claim)}" for witness in more)


def _in_short(figure: DraftFigure, *, quotes: bool) -> str:
    """Return a figure as an entry of a list, with the places of the sources."""
    told = f" **{words(figure.claim.quote.exact)}** {words(figure.reason)}" if quotes else ""
    claims = [*(one.claim for one in figure.witnesses), *figure.leads]
    below = "".join(f"\n  - {_where(claim)}" for claim in claims)
    return f"- {code(place(figure.claim.quote))}{told}{_again(figure)}{below}"


def _again(figure: DraftFigure) -> str:
    places = ", ".join(code(place(one.quote)) for one in figure.again)
    return f" Also at {places}." if places else ""


def _accepted(accepted: tuple[AcceptedFigure, ...], *, quotes: bool) -> Iterator[str]:
    """Yield what the desk has settled, and why."""
    if accepted:
        yield f"## Accepted ({len(accepted):,})"
        yield "\n".join(
            f"{_in_short(one.figure, quotes=quotes)}\n  - {words(one.decision.reason)}"
            for one in accepted
        )


def _within(findings: tuple[Finding, ...], *, quotes: bool) -> Iterator[str]:
    """Yield what in the draft does not go together."""
    if findings:
        yield f"## Within the draft ({len(findings):,})"
    for finding in findings:
        told = words(finding.summary if quotes else finding.rung)
        places = "".join(f"\n  - {_where(claim)}" for claim in finding.claims)
        yield f"- {told} {code(finding.id)}{places}"


def _quoted(claim: Claim) -> str:
    """Return the sentence of a claim as a quotation, its figure in bold, and who wrote it."""
    before, figure, after = excerpt(claim, _AROUND)
    marked = bold(before.text, figure.text[1:-1], after.text).strip()
    return f"> {marked}\n>\n> {_where(claim)}"


def _where(claim: Claim) -> str:
    """Return who wrote it and where, with a link if the page has one."""
    link = link_to(claim.quote, claim.zone)
    shown_at = f" · [show in the page](<{link}>)" if link else ""
    return f"{words(source_and_day(claim.quote.article))} · {code(place(claim.quote))}{shown_at}"


def _sources(voices: list[Voice]) -> str:
    """Return who was asked, from when, and whose voice it is."""
    rows = table("source", "published", "voice", "file")
    for voice in voices[:_LISTED]:
        article = voice.article
        copied = f" ({words(voice.sign)})" if voice.origin != article.name else ""
        cells = words(article.name), words(day_of(article) or "undated")
        rows.append(row(*cells, words(voice.origin) + copied, code(file_of(article))))
    more = len(voices) - _LISTED
    return "\n".join(rows) + (f"\n\nand {more:,} more" if more > 0 else "")
