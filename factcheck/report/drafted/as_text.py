"""Text for people: what in the draft needs a hand, in full; what is supported, in short."""

from collections.abc import Iterator

from factcheck.model import Bearing, Claim, DraftFigure, DraftReport, Finding, Witness
from factcheck.report.accepted_as_text import lay_out_accepted
from factcheck.report.as_text import (
    incomplete,
    lay_out_articles,
    lay_out_claim,
    lay_out_finding,
    lay_out_losses,
    lay_out_notices,
)
from factcheck.report.drafted.sections import (
    SECTIONS,
    Section,
    in_one_sentence,
    wrong_within,
)
from factcheck.report.lines import Line, Part, Tone, line, plain
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import excerpt, place, source_and_day

_AROUND = 240  # characters of a sentence on either side of its figure
_AROUND_IN_SHORT = 36
_QUOTED = 4  # sources of a figure whose sentences are shown
_AGAIN = 4  # further places of a figure that are named


def render(report: DraftReport, _: Presentation = DEFAULT) -> str:
    """Return the report on a draft as plain text, unwrapped."""
    return plain(lay_out(report))


def lay_out(report: DraftReport) -> Iterator[Line]:
    """Yield the lines of the report."""
    notices = report.report.notices
    lost = [notice for notice in notices if notice.lost]
    yield from lay_out_losses(lost)
    if lost:
        yield line()
    yield line(in_one_sentence(report))
    for section in SECTIONS:
        yield from _section(section, report)
        if section is SECTIONS[0]:
            yield from _within(report)
    yield from lay_out_accepted(report.report.accepted, report.accepted)
    paths = {one.id: one.path for one in report.report.articles}
    yield from lay_out_notices([one for one in notices if not one.lost], paths)
    yield from lay_out_articles(
        [one for one in report.report.voices if one.article.id != report.draft.id]
    )
    if lost:
        yield line()
        yield line(Part(f"{incomplete(lost)}: see above.", Tone.ALARM))


def _section(section: Section, report: DraftReport) -> Iterator[Line]:
    figures = section.of(report)
    if not figures:
        return
    yield line()
    yield line(Part(f"{section.heading.upper()} ({len(figures):,})", section.tone))
    for figure in figures:
        if section.in_full:
            yield line()
            yield from _in_full(figure)
        else:
            yield from _in_short(figure, report.report.min_independent)


def _in_full(figure: DraftFigure) -> Iterator[Line]:
    """Yield a figure in its sentence, the reason, and each source with its sentence."""
    yield line(
        Part(place(figure.claim.quote), Tone.PLACE),
        "  ",
        *excerpt(figure.claim, _AROUND),
        indent=2,
        hang=2,
    )
    yield from _again(figure)
    yield line(Part(figure.reason, Tone.DOUBT), indent=4, hang=2)
    told = [one for one in figure.witnesses if one.bearing in _TELLING]
    for one in told[:_QUOTED]:
        yield from lay_out_claim(one.claim)
    for one in told[_QUOTED:]:
        yield _reference(one.claim)


# What is quoted beside a figure that is in question.
_TELLING = frozenset(Bearing) - {Bearing.BESIDE, Bearing.UNCOMPARED}


def _in_short(figure: DraftFigure, independent: int) -> Iterator[Line]:
    """Yield a figure among its nearest words, and the reason."""
    supported = len(figure.voices) >= independent
    yield line(
        Part(place(figure.claim.quote), Tone.PLACE),
        "  ",
        *excerpt(figure.claim, _AROUND_IN_SHORT),
        indent=2,
        hang=2,
    )
    yield from _again(figure)
    yield line(Part(figure.reason, Tone.GOOD if supported else Tone.DOUBT), indent=4, hang=2)
    for claim in (*map(_claim, figure.witnesses), *figure.leads):
        yield _reference(claim)


def _claim(witness: Witness) -> Claim:
    return witness.claim


def _again(figure: DraftFigure) -> Iterator[Line]:
    """Yield the other places of the draft that tell it."""
    if figure.again:
        places = [f"{one.quote.line}:{one.quote.column}" for one in figure.again]
        more = len(places) - _AGAIN
        named = ", ".join(places[:_AGAIN]) + (f" and {more} more" if more > 0 else "")
        yield line(Part(f"also at {named}", Tone.PLACE), indent=4, hang=2)


def _reference(claim: Claim) -> Line:
    return line(
        *excerpt(claim, _AROUND_IN_SHORT),
        f" · {source_and_day(claim.quote.article)} · ",
        Part(place(claim.quote), Tone.PLACE),
        indent=6,
        hang=2,
    )


def _within(report: DraftReport) -> Iterator[Line]:
    """Yield what in the draft does not go together, each with its whole story."""
    findings: tuple[Finding, ...] = wrong_within(report)
    if not findings:
        return
    yield line()
    yield line(Part(f"WITHIN THE DRAFT ({len(findings):,})", Tone.ALARM))
    for finding in findings:
        yield line()
        for one in lay_out_finding(finding):
            yield Line(one.parts, one.indent + 2, one.hang)
