"""Drafts that are right and drafts that are wrong, made of the articles of a story.

Each article of the story is the draft of the others once; then every figure of it that they
support is changed. A right figure is called contradicted only where the story has a conflict, and
a wrong one is not called supported.
"""

import re
from functools import cache
from pathlib import Path

import attrs
import pytest

from factcheck import read
from factcheck.drafting import check_draft
from factcheck.model import Article, DraftFigure, DraftReport, Standing, Verdict
from factcheck.pipeline import check

STORY = Path(__file__).parent.parent.parent / "fixtures" / "harbour-fire"
ARTICLES = {one.id: one for one in read(str(STORY))}
COPY = "westmark-herald"  # of another paper's text, so that nearly all of it is supported
DRAFTS = ("daily-torch", COPY)
_DIGIT = re.compile(r"[1-9]")


def _against_the_others(draft: Article) -> DraftReport:
    return check_draft(draft, [one for one in ARTICLES.values() if one.id != draft.id])


@cache
def _right(name: str) -> DraftReport:
    return _against_the_others(ARTICLES[name])


@pytest.mark.parametrize("name", DRAFTS)
def test_a_right_figure_is_contradicted_by_the_conflicts_of_the_story_alone(name: str) -> None:
    """What the report on all articles has no conflict on, draft mode has none on either."""
    conflicts = check(ARTICLES.values()).of(Verdict.CONFLICTS)
    known = {claim.id for finding in conflicts for claim in finding.claims}
    contradicted = _right(name).of(Standing.CONTRADICTED)

    assert {figure.claim.id for figure in contradicted} <= known
    assert _right(name).of(Standing.SUPPORTED)


# How a figure is written wrong: each digit but the first nought by the one two further on, or the
# whole ten times as large.
CHANGES = {
    "another digit": lambda words: _DIGIT.sub(lambda one: str((int(one[0]) + 2) % 10 or 3), words),
    "tenfold": lambda words: re.sub(r"(?<![\d.,])(\d{1,3})(?![\d.,])", r"\g<1>0", words, count=1),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_wrong_figure_is_not_supported(change: str) -> None:
    """Changed in the draft, a supported figure is contradicted or unsupported."""
    supported = [one for one in _right(COPY).of(Standing.SUPPORTED) if _is_changed(one, change)]
    draft, places = _changed(ARTICLES[COPY], supported, change)
    wrong = [one for one in _against_the_others(draft).figures if _starts(one) & places]

    assert len(wrong) >= len(supported) - 1 > 2
    assert [(one.claim.quote.exact, one.reason) for one in wrong if _is_called_right(one)] == []


def _is_changed(figure: DraftFigure, change: str) -> bool:
    """Say whether it is a figure that the change is one of: a date may be no date at all then."""
    words = figure.claim.quote.exact
    return not figure.claim.is_moment and CHANGES[change](words) != words


def _is_called_right(figure: DraftFigure) -> bool:
    return figure.standing is Standing.SUPPORTED


def _starts(figure: DraftFigure) -> set[int]:
    return {claim.quote.span.start for claim in (figure.claim, *figure.again)}


def _changed(draft: Article, figures: list[DraftFigure], change: str) -> tuple[Article, set[int]]:
    """Return the draft with its figures changed, and where the changed ones begin."""
    quotes = sorted(
        (claim.quote for one in figures for claim in (one.claim, *one.again)),
        key=lambda quote: quote.order,
    )
    pieces, places, reached, length = [], set(), 0, 0
    for quote in quotes:
        before, words = draft.text[reached : quote.span.start], CHANGES[change](quote.exact)
        pieces += [before, words]
        places.add(length + len(before))
        length += len(before) + len(words)
        reached = quote.span.end
    text = "".join([*pieces, draft.text[reached:]])
    # The zones are those of the text as it was: only where nothing grew do they still fit.
    stretches = draft.stretches if len(text) == len(draft.text) else ()
    return attrs.evolve(draft, text=text, stretches=stretches), places
