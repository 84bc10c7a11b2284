"""Markdown: the report for pull requests, wikis and notes.

What articles wrote is escaped: it makes no heading, no link, no mention and no HTML.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.model import Accepted, Claim, Finding, Notice, Report, Voice
from factcheck.report.gravity import AGREEMENTS
from factcheck.report.links import link_to
from factcheck.report.markdown import bold, code, row, table, words
from factcheck.report.over_time import in_one_line
from factcheck.report.positions import in_a_sentence, written
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sections import SECTIONS, Section, in_one_sentence
from factcheck.report.wording import (
    day_of,
    excerpt,
    file_of,
    number_of,
    place,
    source_and_day,
    told,
)

_AROUND = 240  # characters of a sentence on either side of its figure
_QUOTED = 6  # sentences of a position
_LINED_UP = 20  # figures of a finding that is told in short
_LISTED = 200  # sources
_CUT = "*The rest of the report does not fit here: `-f md:FILE` writes all of it.*"


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return the whole report."""
    return "\n\n".join(_blocks(report, quotes=presentation.quotes)) + "\n"


def render_within(report: Report, limit: int, presentation: Presentation = DEFAULT) -> str:
    """Return as much of the report as fits into so many bytes; what comes first is the gravest."""
    kept: list[str] = []
    room = limit - len(_CUT.encode()) - 1
    for block in _blocks(report, quotes=presentation.quotes):
        room -= len(block.encode()) + 2
        if room < 0:
            kept.append(_CUT)
            break
        kept.append(block)
    return "\n\n".join(kept) + "\n"


def _blocks(report: Report, *, quotes: bool) -> Iterator[str]:
    """Yield the blocks of the report, each of which can stand alone."""
    yield f"# Figures and dates in {number_of(len(report.articles), 'article')}"
    yield from _losses([notice for notice in report.notices if notice.lost])
    yield words(in_one_sentence(report))
    for section in SECTIONS:
        yield from _section(section, section.of(report), quotes=quotes)
    yield from _folded(
        number_of(len(report.accepted), "finding that", "findings that") + " the desk has settled",
        [_settled(one, quotes=quotes) for one in report.accepted],
    )
    doubts = [notice for notice in report.notices if not notice.lost]
    yield from _folded(number_of(len(doubts), "notice"), [_notice(one) for one in doubts])
    yield "## Sources"
    yield _sources(report.voices)


def _losses(lost: list[Notice]) -> Iterator[str]:
    if lost:
        yield f"**{number_of(len(lost), 'input')} could not be read; this report is incomplete:**"
        yield "\n".join(f"- {words(notice.text)}" for notice in lost)


def _section(section: Section, findings: Iterable[Finding], *, quotes: bool) -> Iterator[str]:
    found = tuple(findings)
    if not found:
        return
    if section.verdict in AGREEMENTS:
        heading = f"{section.heading} ({len(found):,})"
        yield from _folded(heading, [_in_short(one, quotes=quotes) for one in found])
        return
    yield f"## {section.heading} ({len(found):,})"
    if section.kind.in_full:
        yield from chain.from_iterable(_in_full(one, quotes=quotes) for one in found)
    else:
        yield "\n".join(_in_short(one, quotes=quotes) for one in found)


def _folded(heading: str, entries: list[str]) -> Iterator[str]:
    if entries:
        summary = f"<details><summary>{heading}</summary>"
        yield "\n".join((summary, "", *entries, "", "</details>"))


def _in_full(finding: Finding, *, quotes: bool) -> Iterator[str]:
    """Yield a finding as a heading, a table of its positions, its sentences, and what to do."""
    title = finding.fact or finding.rung
    yield f"### {words(title[:1].upper() + title[1:])}"
    if quotes:
        yield words(finding.summary)
    rows = table("figure", "voices", "sources")
    for position in finding.positions:
        figure = written(position.claims[0]) if quotes else told(position.value)
        sources = dict.fromkeys(source_and_day(one.quote.article) for one in position.claims)
        voices = words("; ".join(position.origins))
        rows.append(row(words(figure), voices, words("; ".join(sources))))
    yield "\n".join(rows)
    for position in finding.positions:
        for claim in _one_an_article(position.claims)[:_QUOTED]:
            yield _quoted(claim) if quotes else f"- {_where(claim)}"
    advice = [f"- **Note:** {words(remark.text)}" for remark in finding.remarks]
    advice.append(f"- **To check:** {words(finding.check)}")
    if finding.working:
        advice.append(f"- **Computed:** {words(finding.working)}")
    advice.append(f"- **Why:** {words(finding.rung)} ({code(finding.code)}, {code(finding.id)})")
    yield "\n".join(advice)


def _one_an_article(claims: Iterable[Claim]) -> list[Claim]:
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.quote.article.id, claim)
    return list(first.values())


def _quoted(claim: Claim) -> str:
    """Return the sentence of a claim as a quotation, its figure in bold, and who wrote it."""
    before, figure, after = excerpt(claim, _AROUND)
    marked = bold(before.text, figure.text[1:-1], after.text).strip()
    return f"> {marked}\n>\n> {_where(claim)}"


def _where(claim: Claim) -> str:
    """Return who wrote it and where, with a link if the page has one."""
    quote = claim.quote
    speaker = f", says {words(claim.attribution.speaker)}" if claim.attribution.speaker else ""
    link = link_to(quote, claim.zone)
    shown_at = f" · [show in the page](<{link}>)" if link else ""
    return f"{words(source_and_day(quote.article))}{speaker} · {code(place(quote))}{shown_at}"


def _in_short(finding: Finding, *, quotes: bool) -> str:
    """Return a finding as an entry of a list, with the places of its figures."""
    over_time = in_one_line(finding.timeline) if finding.timeline else ""
    steps = f"\n  - over time: {words(over_time)}" if over_time else ""
    claims = _one_an_article(finding.claims)
    told_in = "".join(
        f"\n  - {_figure(one, quotes=quotes)} · {_where(one)}" for one in claims[:_LINED_UP]
    )
    more = f"\n  - and {len(claims) - _LINED_UP:,} more" if len(claims) > _LINED_UP else ""
    return f"- {_sentence(finding, quotes=quotes)} {code(finding.id)}{steps}{told_in}{more}"


def _figure(claim: Claim, *, quotes: bool) -> str:
    return words(written(claim) if quotes else told(claim.value)).strip()


def _sentence(finding: Finding, *, quotes: bool) -> str:
    return words(in_a_sentence(finding, quotes=quotes))


def _settled(one: Accepted, *, quotes: bool) -> str:
    decision = one.decision
    author = f", {words(decision.author)}" if decision.author else ""
    made = f", {decision.made.isoformat()}" if decision.made else ""
    reason = f"  - {words(decision.reason)} ({code(decision.place)}{author}{made})"
    return f"- {_sentence(one.finding, quotes=quotes)} {code(one.finding.id)}\n{reason}"


def _notice(notice: Notice) -> str:
    about = f"{code(notice.article)}: " if notice.article else ""
    return f"- {about}{words(notice.text)}"


def _sources(voices: tuple[Voice, ...]) -> str:
    """Return who was read, from when, whose voice it is, and its file."""
    rows = table("source", "published", "voice", "file")
    for voice in voices[:_LISTED]:
        article = voice.article
        copied = f" ({words(voice.sign)})" if voice.origin != article.name else ""
        rows.append(
            row(
                words(article.name),
                words(day_of(article) or "undated"),
                words(voice.origin) + copied,
                code(file_of(article)),
            )
        )
    more = len(voices) - _LISTED
    return "\n".join(rows) + (f"\n\nand {more:,} more" if more > 0 else "")
