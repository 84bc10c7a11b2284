"""The page of a draft: its text, each figure marked, and beside it what the sources say."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

import attrs

from factcheck import __version__
from factcheck.model import (
    Bearing,
    Claim,
    DraftFigure,
    DraftReport,
    Finding,
    Span,
    Standing,
    Zone,
)
from factcheck.report.drafted.margin_notes import ADVICE, BEARINGS, reason_of, telling
from factcheck.report.drafted.sections import in_one_sentence, wrong_within
from factcheck.report.page import Count
from factcheck.report.page.articles import ArticleView, anchors_of, articles_of
from factcheck.report.page.environment import Assets, assets, filled
from factcheck.report.page.findings import FindingView, view_of
from factcheck.report.page.limits import LIMITS
from factcheck.report.page.marks import Mark
from factcheck.report.page.rests import Doubt, doubts_of
from factcheck.report.page.witnesses import Witness, Witnesses
from factcheck.report.presentation import Presentation
from factcheck.report.wording import number_of

# How each standing is marked; its colour is that of the verdict which it is most like.
MARKS = {
    "Contradicted": Mark("≠", "Contradicted", "conflicts"),
    "Outdated": Mark("→", "Outdated", "superseded"),
    "Supported, but others differ": Mark("↔", "Supported, but others differ", "disputed"),
    "Unsupported": Mark("?", "Unsupported", "uncompared"),
    "Supported": Mark("=", "Supported", "agrees"),
}
_WITHIN = Mark("≠", "Not so elsewhere in the draft", "conflicts")
_SECTIONS = {
    Standing.CONTRADICTED: "Contradicted",
    Standing.OUTDATED: "Outdated",
    Standing.UNSUPPORTED: "Unsupported",
    Standing.SUPPORTED: "Supported",
}
# Of two figures that share words, the graver one colours them.
_GRAVITY = [mark.tone for mark in MARKS.values()]
# Of what speaks against a figure, one sentence is in plain sight.
_AGAINST = frozenset({Bearing.CONTRADICTS, Bearing.NEWER, Bearing.DISPUTES})
_ASIDE = "aside"  # what is no text of the draft: comments, furniture


@attrs.frozen
class Link:
    """A place of the page, and the words that lead to it."""

    anchor: str
    words: str


@attrs.frozen
class Heard:
    """A source, and what it is to the figure of the draft."""

    bearing: str
    witness: Witness


@attrs.frozen(kw_only=True)
class Note:
    """What stands beside a figure."""

    anchor: str
    mark: Mark
    figure: str
    back: str  # the anchor of the figure in the text
    reason: str
    more: Link | None = None  # where the whole story stands
    again: tuple[Link, ...] = ()
    first: tuple[Heard, ...] = ()  # in plain sight
    quoted: tuple[Heard, ...] = ()  # folded
    left: int = 0
    leads: tuple[Witness, ...] = ()

    @property
    def heard(self) -> str:
        """What is folded behind it."""
        if not self.quoted:
            return "Where to compare it"
        more = "more " if self.first else ""
        return number_of(len(self.quoted), f"{more}sentence")


@attrs.frozen(kw_only=True)
class Asked:
    """The notes that ask for the same, and what is to be done about them."""

    mark: Mark
    advice: str
    notes: tuple[Note, ...]


@attrs.frozen(kw_only=True)
class Placed:
    """A place of the text that a note is on."""

    span: Span
    anchor: str
    note: Note


@attrs.frozen(kw_only=True)
class Flag:
    """The sign behind a figure, which leads to its note."""

    anchor: str
    note: str
    mark: Mark
    figure: str


@attrs.frozen(kw_only=True)
class Piece:
    """Words of a line that are marked alike, and the signs behind them."""

    words: str
    tone: str
    notes: str  # the anchors of the notes on them, by blanks
    flags: tuple[Flag, ...]


@attrs.frozen(kw_only=True)
class Row:
    """A line of the draft, and the notes on it."""

    line: int
    kind: str | None
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


@attrs.frozen(kw_only=True)
class DraftPage:
    """All that the templates read: they hold no judgement of their own."""

    assets: Assets
    version: str
    title: str
    sentence: str
    desk: str | None
    stamp: datetime | None
    language: str | None
    counts: tuple[Count, ...]
    losses: tuple[str, ...]
    asked: tuple[Asked, ...]
    lead: str
    rows: tuple[Row, ...]
    within: tuple[FindingView, ...]
    articles: tuple[ArticleView, ...]
    articles_number: int
    articles_left: int
    doubts: tuple[Doubt, ...]
    doubts_left: int
    # What a report on articles has, and a draft has not.
    alone: tuple[()] = ()
    set_aside: tuple[()] = ()
    accepted: tuple[()] = ()
    left_out: tuple[()] = ()


def written(report: DraftReport, presentation: Presentation) -> str:
    """Return the page."""
    return filled("drafted.html", page_of(report, presentation))


def page_of(report: DraftReport, presentation: Presentation) -> DraftPage:
    """Return what the page shows of a draft."""
    whole = report.report
    voices = {voice.article.id: voice for voice in whole.voices}
    witnesses = Witnesses(voices=voices, anchors=anchors_of(whole), quotes=presentation.quotes)
    notes = tuple(_notes(report, witnesses, presentation))
    placed = [
        *(one for claims, note in notes for one in _placed(claims, note)),
        *_placed_within(report, witnesses),
    ]
    doubts, doubts_left = doubts_of(whole)
    draft = report.draft
    return DraftPage(
        assets=assets("drafted.css", script=False),
        version=__version__,
        title=f"{draft.title or draft.name} against its sources",
        sentence=in_one_sentence(report),
        desk=presentation.desk,
        stamp=presentation.stamp,
        language=None if draft.language.startswith("en") else draft.language,
        counts=tuple(_counts([note for _, note in notes], report)),
        losses=tuple(notice.text for notice in whole.notices if notice.lost),
        asked=tuple(_asked([note for _, note in notes])),
        lead=_lead(report, [note for _, note in notes]),
        rows=tuple(_rows(report, placed)),
        within=tuple(
            view_of(one, witnesses, whole.min_independent) for one in wrong_within(report)
        ),
        articles=articles_of(whole),
        articles_number=len(whole.articles),
        articles_left=max(0, len(whole.articles) - LIMITS.articles),
        doubts=doubts,
        doubts_left=doubts_left,
    )


def _notes(
    report: DraftReport, witnesses: Witnesses, presentation: Presentation
) -> Iterator[tuple[tuple[Claim, ...], Note]]:
    """Yield the note on each figure, with the places of the figure."""
    for number, figure in enumerate(report.figures, 1):
        claims = (figure.claim, *figure.again)
        yield claims, _note(number, figure, witnesses, reason_of(figure, presentation))


def _note(number: int, figure: DraftFigure, witnesses: Witnesses, reason: str) -> Note:
    heading = _heading(figure)
    quoted, left = telling(figure)
    heard = tuple(
        Heard(BEARINGS[one.bearing], witnesses.witness(one.claim, in_full=False)) for one in quoted
    )
    in_sight = 1 if any(one.bearing in _AGAINST for one in quoted) else 0
    return Note(
        anchor=f"n{number}",
        mark=MARKS[heading],
        figure=witnesses.figure(figure.claim),
        back=f"m{number}",
        reason=reason,
        again=tuple(
            Link(f"m{number}-{place}", f"in line {claim.quote.line}")
            for place, claim in enumerate(figure.again, 2)
        ),
        first=heard[:in_sight],
        quoted=heard[in_sight:],
        left=left,
        leads=tuple(witnesses.witness(claim, in_full=False) for claim in figure.leads),
    )


def _heading(figure: DraftFigure) -> str:
    heading = _SECTIONS[figure.standing]
    is_disputed = figure.standing is Standing.SUPPORTED and figure.disputed
    return "Supported, but others differ" if is_disputed else heading


def _placed(claims: Sequence[Claim], note: Note) -> Iterator[Placed]:
    """Yield the places of a figure; the first one is the one that its note leads back to."""
    for place, claim in enumerate(claims, 1):
        anchor = note.back if place == 1 else f"{note.back}-{place}"
        yield Placed(span=claim.quote.span, anchor=anchor, note=note)


def _placed_within(report: DraftReport, witnesses: Witnesses) -> Iterator[Placed]:
    """Yield the places of what does not go together within the draft."""
    for number, finding in enumerate(wrong_within(report), 1):
        for place, claim in enumerate(finding.claims, 1):
            anchor = f"w{number}-{place}"
            yield Placed(
                span=claim.quote.span,
                anchor=anchor,
                note=_note_within(finding, claim, anchor, witnesses),
            )


def _note_within(finding: Finding, claim: Claim, anchor: str, witnesses: Witnesses) -> Note:
    others = [
        f"{witnesses.figure(one)} in line {one.quote.line}"
        for one in finding.claims[: LIMITS.named]
        if one is not claim
    ]
    return Note(
        anchor=f"{anchor}-n",
        mark=_WITHIN,
        figure=witnesses.figure(claim),
        back=anchor,
        reason=f"{finding.rung[:1].upper()}{finding.rung[1:]}: {', '.join(others)}.",
        more=Link(finding.id, "The whole story"),
    )


def _asked(notes: Sequence[Note]) -> Iterator[Asked]:
    """Yield what somebody has to see to, the gravest first."""
    for heading, advice in ADVICE.items():
        those = tuple(note for note in notes if note.mark is MARKS[heading])
        if those:
            yield Asked(mark=MARKS[heading], advice=advice, notes=those)


def _lead(report: DraftReport, notes: Sequence[Note]) -> str:
    """Return what to know before reading the draft."""
    if not report.figures:
        return "There is no figure and no date in it."
    every = "" if list(_asked(notes)) else " The sources support all of them."
    return f"Each figure and date is underlined, and its sign leads to the note on it.{every}"


def _counts(notes: Sequence[Note], report: DraftReport) -> Iterator[Count]:
    """Yield how many figures stand how; each number leads to the first of them."""
    for mark in MARKS.values():
        those = [note for note in notes if note.mark is mark]
        if those:
            word = mark.word[:1].lower() + mark.word[1:]
            yield Count(len(those), word, those[0].anchor, mark)
    if within := len(wrong_within(report)):
        yield Count(within, "within the draft", "within", _WITHIN)
    number = len(report.sources)
    yield Count(number, "source" + "s" * (number != 1), "articles")


def _rows(report: DraftReport, placed: Sequence[Placed]) -> Iterator[Row]:
    """Yield the lines of the draft that say something."""
    text, start = report.draft.text, 0
    by_line = _by_line(text, placed)
    for number, line in enumerate(text.split("\n"), 1):
        span = Span(start, start + len(line)) if line else None
        start += len(line) + 1
        if span is None or not line.strip():
            continue
        zone = report.draft.zone_at(span.start)
        here = by_line.get(number, [])
        yield Row(
            line=number,
            kind="headline" if zone is Zone.HEADLINE else None if zone.speaks else _ASIDE,
            pieces=tuple(_pieces(text, span, here)),
            notes=tuple(
                one.note for one in here if one.note.back == one.anchor and _begins(one, span)
            ),
        )


def _by_line(text: str, placed: Sequence[Placed]) -> Mapping[int, list[Placed]]:
    """Return the places that each line has a part of, in their order."""
    lines: dict[int, list[Placed]] = defaultdict(list)
    for one in sorted(placed, key=lambda one: (one.span.start, one.span.end)):
        first = text.count("\n", 0, one.span.start) + 1
        for number in range(first, first + text.count("\n", one.span.start, one.span.end) + 1):
            lines[number].append(one)
    return lines


def _begins(one: Placed, line: Span) -> bool:
    return line.start <= one.span.start < line.end


def _pieces(text: str, line: Span, placed: Sequence[Placed]) -> Iterator[Piece]:
    """Yield a line in pieces that the same notes are on, with the sign of each note behind it."""
    inner = {at for one in placed for at in (one.span.start, one.span.end)}
    cuts = sorted({line.start, line.end, *(at for at in inner if line.start < at < line.end)})
    for start, end in pairwise(cuts):
        on = [one for one in placed if one.span.start <= start and end <= one.span.end]
        tones = sorted((one.note.mark.tone for one in on), key=_GRAVITY.index)
        yield Piece(
            words=text[start:end],
            tone=tones[0] if tones else "",
            notes=" ".join(one.note.anchor for one in on),
            flags=tuple(_flag(one) for one in on if one.span.end == end),
        )


def _flag(one: Placed) -> Flag:
    note = one.note
    return Flag(anchor=one.anchor, note=note.anchor, mark=note.mark, figure=note.figure)
