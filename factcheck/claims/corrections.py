"""Corrections: what an article says of its own figures is evidence, and some of it is withdrawn.

"An earlier version of this article said 43 people had died. The number is 34.": 34 stands as a
claim of the article, and 43 is set aside, with what it was of, so that it is known elsewhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import attrs

from factcheck.claims.sentences import Page
from factcheck.model import (
    WITHDRAWN,
    Article,
    Attribution,
    Claim,
    Interval,
    Quantity,
    Quote,
    Span,
    Zone,
)
from factcheck.reference.correction_words import CorrectionWords, correction_words
from factcheck.reference.plain import plain

_NUMERAL = re.compile(
    r"(?<![\w.,:/\-])\d{1,3}(?:,\d{3}){1,4}(?![\w,])|(?<![\w.,:/\-])\d{1,9}(?!\w)"
)
_DECIMALS = re.compile(r"[.,:/\-]\d|\s?%|(?:st|nd|rd|th)\b")
_LONGEST = 2_000  # characters of a note
OWN_DAY = "the day of the story that is corrected"
BESIDE = "told by an earlier version of its article"
_NAMELESS = "a number of nothing that is named"


@attrs.frozen
class _Figure:
    """A figure of a note, whether a claim was read there or not."""

    span: Span
    claim: Claim | None
    amount: Decimal | None  # of a single figure
    wrong: bool = False
    beside: bool = False  # it only stands in what an earlier version said


def corrected(claims: Sequence[Claim], page: Page) -> list[Claim]:
    """Return the claims of an article again: those of its corrections as these mean them."""
    article = page.article
    notes = [one.span for one in article.stretches if one.zone is Zone.CORRECTION]
    if not notes:
        return list(claims)
    starts = [one.span.start for one in page.sentences if one.zone is Zone.CORRECTION]
    found = [claim for claim in claims if claim.zone is not Zone.CORRECTION]
    body = tuple(claim for claim in found if claim.excluded is None and claim.zone.speaks)
    noted = [claim for claim in claims if claim.zone is Zone.CORRECTION]
    for note, own in _by_note(notes, noted):
        near = [claim for claim in own if claim.quote.span.end <= note.start + _LONGEST]
        found += own[len(near) :]
        found += _told(_Note.of(article, note, starts), near, body)
    return sorted(found, key=lambda claim: claim.order)


def _by_note(notes: Sequence[Span], noted: Iterable[Claim]) -> Iterator[tuple[Span, list[Claim]]]:
    """Yield the notes with their claims; both are in the order of the text."""
    ahead = iter(noted)
    claim = next(ahead, None)
    for note in notes:
        own = []
        while claim is not None and claim.quote.span.start < note.end:
            own.append(claim)
            claim = next(ahead, None)
        yield note, own


@attrs.frozen
class _Note:
    """A correction in an article; what is too long to be a note is cut."""

    article: Article
    start: int
    text: str  # in plain small letters
    sentences: tuple[int, ...]  # where they begin, counted from its own start

    @classmethod
    def of(cls, article: Article, span: Span, starts: Sequence[int]) -> "_Note":
        """Return the note that stands at a place."""
        end = min(span.end, span.start + _LONGEST)
        first, last = bisect_left(starts, span.start), bisect_left(starts, end)
        return cls(
            article,
            span.start,
            plain(article.text[span.start : end]).lower(),
            tuple(one - span.start for one in starts[first:last]),
        )


def _told(note: _Note, own: Sequence[Claim], body: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims of one note."""
    start = note.start
    days = [
        Span(start + match.start(), start + match.end())
        for match in correction_words().own_day.finditer(note.text)
    ]
    figures = _without_bystanders(list(_figures(note, own, days)), body)
    of_figures = {one.claim.id for one in figures if one.claim is not None}
    for claim in own:
        if claim.id not in of_figures:
            of_day = any(day.overlaps(claim.quote.span) for day in days)
            yield attrs.evolve(claim, excluded=OWN_DAY) if of_day else claim
    like = _model(own, figures, body) if any(one.wrong for one in figures) else None
    for one in figures:
        yield from _claims_of(one, like, note.article)


def _claims_of(one: _Figure, like: Claim | None, article: Article) -> Iterator[Claim]:
    """Yield the claim of a figure; what it is of, it has from *like* where it does not say so."""
    claim = one.claim
    bare = claim is None or (claim.subject.measure is None and not claim.is_moment)
    if bare and like is not None and one.amount is not None:
        claim = _as(like, one, article, claim)
    if claim is None:
        return
    excluded = claim.excluded
    if (one.wrong or one.beside) and excluded in (None, _NAMELESS):
        excluded = WITHDRAWN if one.wrong else BESIDE
    yield attrs.evolve(claim, excluded=excluded)


def _as(like: Claim, one: _Figure, article: Article, claim: Claim | None) -> Claim:
    """Return the claim that a bare figure is, of what another claim is of."""
    if one.amount is None or not isinstance(like.value, Quantity):
        raise TypeError(f"{like.quote.exact!r} is no model of a figure")
    value = Quantity(amount=Interval.exactly(one.amount), unit=like.value.unit)
    return Claim(
        quote=Quote(article, one.span if claim is None else claim.quote.span),
        sentence=one.span if claim is None else claim.sentence,
        value=value,
        stated=value,
        subject=like.subject,
        scope=attrs.evolve(like.scope, as_of=None),
        attribution=Attribution(),
        found_by="corrections" if claim is None else claim.found_by,
        zone=Zone.CORRECTION,
    )


def _figures(note: _Note, own: Sequence[Claim], days: Sequence[Span]) -> Iterator[_Figure]:
    """Yield the figures of a note in order, places in the text and days of the story left out."""
    words, text, start = correction_words(), note.text, note.start
    turns = list(_states(note, words))
    for span, claim in sorted(_places(text, start, own), key=lambda pair: pair[0]):
        at = span.start - start
        before = text[max(0, at - _BEFORE) : at]
        if any(day.overlaps(span) for day in days) or words.said_in.search(before):
            continue
        if claim is not None and claim.excluded not in (None, _NAMELESS):
            continue
        state = next((kind for first, kind in reversed(turns) if first <= at), None)
        said = text[max((one for one in note.sentences if one <= at), default=0) : at]
        # "said 34 instead of 43": what is set against the wrong one is right
        wrong = _ends_so(words.against, said) is (state != "wrong")
        if state is None and words.changed.search(said) and _ends_so(words.from_, said):
            wrong = True
        yield _Figure(span, claim, _amount(text[at : span.end - start], claim), wrong)


_BEFORE = 12  # characters before a figure: "paragraphs "


def _ends_so(words: re.Pattern[str], said: str) -> bool:
    """Say whether a text ends in one of some words, with few others behind them."""
    return any(found.end() == len(said) for found in words.finditer(said))


def _states(note: _Note, words: CorrectionWords) -> Iterator[tuple[int, str | None]]:
    """Yield from where on a note tells what was wrong, and from where on what is right."""
    marks: list[tuple[int, str | None]] = [
        (match.end(), match.lastgroup) for match in words.turns.finditer(note.text)
    ]
    marks += [(start, None) for start in note.sentences]
    yield from sorted(marks, key=lambda mark: (mark[0], mark[1] or ""))


def _places(text: str, start: int, own: Sequence[Claim]) -> Iterator[tuple[Span, Claim | None]]:
    """Yield where figures stand: those that were read, and numerals that were not."""
    for claim in own:
        yield claim.quote.span, claim
    for match in _NUMERAL.finditer(text):
        span = Span(start + match.start(), start + match.end())
        if not _DECIMALS.match(text, match.end()) and not any(
            claim.quote.span.overlaps(span) for claim in own
        ):
            yield span, None


def _amount(words: str, claim: Claim | None) -> Decimal | None:
    if claim is None:
        return Decimal(words.replace(",", ""))
    return claim.value.amount.single if isinstance(claim.value, Quantity) else None


def _without_bystanders(figures: list[_Figure], body: Iterable[Claim]) -> list[_Figure]:
    """Return the figures again; of several called wrong, those that the text still has are not.

    "An earlier version said that 43 of the 120 passengers had died": of these, 43 is corrected.
    """
    wrong = [one for one in figures if one.wrong]
    amounts = [one for one in wrong if one.amount is not None]
    if amounts and len(amounts) < len(wrong):
        # A date beside a wrong figure tells when, not what was wrong.
        figures = [_kept(one, amounts) for one in figures]
    told = {one.value.amount.single for one in body if isinstance(one.value, Quantity)}
    left = [one for one in amounts if one.amount not in told]
    if left and len(left) < len(amounts):
        figures = [_kept(one, left) for one in figures]
    return figures


def _kept(one: _Figure, wrong: Sequence[_Figure]) -> _Figure:
    """Return a figure again: called wrong only if it is one of those that are."""
    return attrs.evolve(
        one, wrong=one in wrong, beside=one.beside or (one.wrong and one not in wrong)
    )


def _model(own: Iterable[Claim], figures: Sequence[_Figure], body: Iterable[Claim]) -> Claim | None:
    """Return the claim that tells what the figures of a note are of, if all that may agree.

    The note itself may say so; else the text has the right figure, or still the wrong one.
    """
    right = {one.amount for one in figures if not one.wrong and one.amount is not None}
    wrong = {one.amount for one in figures if one.wrong and one.amount is not None}
    for claims, amounts in ((own, right | wrong), (body, right), (body, wrong)):
        models = [one for one in claims if _is_model(one, amounts)]
        if models:
            return models[0] if len({one.subject.measure for one in models}) == 1 else None
    return None


def _is_model(claim: Claim, amounts: Iterable[Decimal | None]) -> bool:
    value = claim.value
    return (
        isinstance(value, Quantity)
        and claim.subject.measure is not None
        and claim.excluded is None
        and value.amount.single in amounts
        and value.amount.single is not None
    )
