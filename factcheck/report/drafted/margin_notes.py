"""Notes for the margin of a draft: what an editor is told beside each figure in question.

They are words and places only: whoever writes them into a document knows its format, and nothing
of drafts.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from factcheck.model import (
    Bearing,
    Claim,
    DraftFigure,
    DraftReport,
    Finding,
    MarginNote,
    Standing,
    Witness,
)
from factcheck.report.drafted.sections import SECTIONS, Section, in_one_sentence, wrong_within
from factcheck.report.lines import shown
from factcheck.report.positions import in_a_sentence
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import excerpt, number_of, place, source_and_day, start_of, told

# What to do about a figure, by the section that it stands in; one that is not here gets no note.
ADVICE = {
    "Contradicted": "Go back to the origin of each figure before you print either.",
    "Outdated": "Take the newer figure with its day, or say as of when the older one held.",
    "Supported, but others differ": "Tell both figures, and who gives each.",
    "Unsupported": "Ask where it is from, add that source, and check again.",
}
WITHIN = "Does not go together within the draft"
# What a source is to the figure that it is quoted beside; one that is not here is not quoted.
BEARINGS = {
    Bearing.CONTRADICTS: "Against it",
    Bearing.NEWER: "Newer",
    Bearing.DISPUTES: "Another authority",
    Bearing.SUPPORTS: "As in the draft",
    Bearing.ROUGHER: "Less exact",
    Bearing.ANOTHER_TIME: "For another time",
}
_AROUND = 140  # characters of a sentence on either side of its figure
_LONGEST = 120  # characters of a figure
_LONGEST_SENTENCE = 600
_QUOTED = 5  # sources of a figure
_NAMED = 12  # sources, losses and figures that the note on the whole names


def margin_notes(
    report: DraftReport, presentation: Presentation = DEFAULT
) -> tuple[MarginNote, ...]:
    """Return a note on the whole draft, then one on each figure in question, in their order."""
    notes = [
        *(note for section in SECTIONS for note in _of_section(section, report, presentation)),
        *(note for finding in wrong_within(report) for note in _of_finding(finding, presentation)),
    ]
    notes.sort(key=lambda note: (note.span.start, note.span.end) if note.span else (0, 0))
    return (_of_the_whole(report, presentation), *notes)


def _of_section(
    section: Section, report: DraftReport, presentation: Presentation
) -> Iterator[MarginNote]:
    if section.heading not in ADVICE:
        return
    for figure in section.of(report):
        yield _note(figure.claim, section.heading, _told(figure, section, presentation))
        for claim in figure.again:
            reason = reason_of(figure, presentation)
            yield _note(claim, section.heading, (reason, _as_before(figure.claim)))


def _note(claim: Claim, heading: str, paragraphs: tuple[str, ...]) -> MarginNote:
    return MarginNote(
        span=claim.quote.span,
        heading=shown(heading),
        paragraphs=tuple(shown(one) for one in paragraphs),
    )


def _as_before(claim: Claim) -> str:
    return f"Its sources stand beside the same figure in line {claim.quote.line} of the text."


def _told(figure: DraftFigure, section: Section, presentation: Presentation) -> tuple[str, ...]:
    """Return the reason, each source with its sentence, and what to do."""
    quoted, left = telling(figure)
    return (
        reason_of(figure, presentation),
        *(_witness(one, presentation) for one in quoted),
        *([f"And {number_of(left, 'more place', 'more places')}."] if left else []),
        *(_lead(one, presentation) for one in figure.leads),
        f"To do: {ADVICE[section.heading]}",
    )


def reason_of(figure: DraftFigure, presentation: Presentation) -> str:
    """Return why a figure stands so; where no words may be shown, who gives which value."""
    if presentation.quotes:
        return figure.reason
    quoted, _ = telling(figure)
    given = [
        f"{BEARINGS[one.bearing]}: {one.claim.quote.article.name}, {told(one.claim.stated)}"
        for one in quoted
    ]
    return "; ".join(given) + "." if given else "No source tells it, as far as can be seen."


def telling(figure: DraftFigure) -> tuple[tuple[Witness, ...], int]:
    """Return the witnesses to be quoted beside a figure, and how many there are besides.

    Each article is heard once before any is heard again, and each side before there is no room.
    What supports a figure comes first where nothing speaks against it.
    """
    heard = [one for one in figure.witnesses if one.bearing in BEARINGS]
    if figure.standing is Standing.SUPPORTED and not figure.disputed:
        heard.sort(key=lambda one: one.bearing is not Bearing.SUPPORTS)
    articles: set[tuple[str, Bearing]] = set()
    sides: Counter[Bearing] = Counter()
    ranked = []
    for number, one in enumerate(heard):
        key = (one.claim.quote.article.id, one.bearing)
        ranked.append((key in articles, sides[one.bearing], number))
        articles.add(key)
        sides[one.bearing] += 1
    chosen = sorted(number for *_, number in sorted(ranked)[:_QUOTED])
    return tuple(heard[number] for number in chosen), len(heard) - len(chosen)


def _witness(witness: Witness, presentation: Presentation) -> str:
    article = witness.claim.quote.article
    voice = "" if witness.origin == article.name else f" (voice: {witness.origin})"
    who = f"{BEARINGS[witness.bearing]}: {source_and_day(article)}{voice}"
    return _sentence(who, witness.claim, presentation)


def _lead(claim: Claim, presentation: Presentation) -> str:
    who = f"To compare, perhaps of something else: {source_and_day(claim.quote.article)}"
    return _sentence(who, claim, presentation)


def _sentence(who: str, claim: Claim, presentation: Presentation) -> str:
    """Return who says it, the sentence with its figure marked, and where it stands."""
    said = told(claim.stated)
    if presentation.quotes:
        sentence = "".join(part.text for part in excerpt(claim, _AROUND))
        said = f"\u201c{start_of(sentence, _LONGEST_SENTENCE)}\u201d"
    return f"{who}: {said} [{place(claim.quote)}]"


def figure_of(claim: Claim, presentation: Presentation) -> str:
    """Return a figure as it is written; where no words may be shown, as it is read."""
    if not presentation.quotes:
        return told(claim.stated)
    return f"\u201c{start_of(' '.join(claim.quote.exact.split()), _LONGEST)}\u201d"


def _of_finding(finding: Finding, presentation: Presentation) -> Iterator[MarginNote]:
    """Yield a note on each place of what the draft says against itself."""
    for claim in finding.claims:
        others = [
            f"{figure_of(one, presentation)} in line {one.quote.line}"
            for one in finding.claims
            if one is not claim
        ]
        against = f"Against {_few(others, ', ')}." if others else ""
        advice = f"To check: {finding.check}"
        said = in_a_sentence(finding, quotes=presentation.quotes)
        paragraphs = (said, against, finding.working or "", advice)
        yield _note(claim, WITHIN, tuple(filter(None, paragraphs)))


def _of_the_whole(report: DraftReport, presentation: Presentation) -> MarginNote:
    """Return what is to be known of the draft as a whole."""
    parts = (part(report, presentation) for part in _WHOLE)
    return MarginNote(
        span=None,
        heading=shown(in_one_sentence(report)),
        paragraphs=tuple(shown(one) for one in parts if one),
    )


def _losses(report: DraftReport, _: Presentation) -> str:
    lost = [notice.text for notice in report.report.notices if notice.lost]
    return f"Not read, so this is not all: {_few(lost, '; ')}." if lost else ""


def _silence(report: DraftReport, _: Presentation) -> str:
    noted = sum(len(section.of(report)) for section in SECTIONS if section.heading in ADVICE)
    calm = len(report.figures) > noted
    return "Each figure in question has a comment; one that is supported has none." if calm else ""


def _thin(report: DraftReport, presentation: Presentation) -> str:
    few = [figure_of(one.claim, presentation) for one in report.thin]
    return f"Supported by too few voices: {_few(few, ', ')}." if few else ""


def _sources(report: DraftReport, _: Presentation) -> str:
    return f"Sources: {_few([source_and_day(one) for one in report.sources], '; ')}."


# What the note on the whole tells, in this order.
_WHOLE: tuple[Callable[[DraftReport, Presentation], str], ...] = (
    _losses,
    _silence,
    _thin,
    _sources,
)


def _few(names: list[str], between: str) -> str:
    left = len(names) - _NAMED
    return between.join(names[:_NAMED]) + (f"{between}and {left:,} more" if left > 0 else "")
