"""Claims: every figure and date of an article, with what it is about."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import itemgetter

import attrs

from factcheck.claims.cells import in_cells
from factcheck.claims.context import describe
from factcheck.claims.context.goes_on import go_on
from factcheck.claims.corrections import corrected
from factcheck.claims.elsewhere import figures_alone
from factcheck.claims.finders import EXTRACTORS
from factcheck.claims.found import Finder, Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Article, Claim, Span
from factcheck.reference.garbled import spoilt_figures
from factcheck.reference.language import has_tables, load_language


def extract(article: Article, extractors: Mapping[str, Finder] = EXTRACTORS) -> tuple[Claim, ...]:
    """Return the claims of an article in order, those that are set aside included."""
    if not has_tables(article.language):
        return figures_alone(article)
    page = Page(article, load_language(article.language))
    claims = []
    for sentence in page.sentences:
        if found := _find(sentence, page, extractors):
            claims.extend(describe(found, page))
    ordered = in_cells(_unspoilt(_ordered(claims), article), article.language)
    told = corrected(go_on(ordered), page)
    page.close()
    return tuple(told)


_GARBLED = "garbled characters touch it: it may be another figure"


def _unspoilt(claims: list[Claim], article: Article) -> list[Claim]:
    """Return the claims; a figure that garbled characters touch is set aside."""
    places = spoilt_figures(article.text)
    if not places:
        return claims
    return [
        attrs.evolve(claim, excluded=_GARBLED)
        if claim.excluded is None and _touches(claim.quote.span, places)
        else claim
        for claim in claims
    ]


def _touches(span: Span, places: Sequence[tuple[int, int]]) -> bool:
    """Say whether one of the places, which are in order, meets a span."""
    at = bisect_left(places, span.start, key=itemgetter(1))
    return at < len(places) and places[at][0] <= span.end


def _ordered(claims: list[Claim]) -> list[Claim]:
    """Return the claims by place; the ids are worked out only where several stand in one."""
    placed = {(claim.quote.span.start, claim.quote.span.end): claim for claim in claims}
    if len(placed) < len(claims):
        return sorted(claims, key=lambda claim: claim.order)
    return [placed[place] for place in sorted(placed)]


def _find(sentence: Sentence, page: Page, extractors: Mapping[str, Finder]) -> list[Found]:
    """Return what the finders find in a sentence; the first to take a token keeps it."""
    taken: set[int] = set()
    found: list[Found] = []
    for name, find in extractors.items():
        for one in find(sentence, page):
            if taken.isdisjoint(range(*one.core)):
                one.found_by = name
                one.excluded = one.excluded or _furniture(one)
                taken.update(range(*one.tokens))
                found.append(one)
    found.sort(key=_tokens)
    return found


def _tokens(one: Found) -> tuple[int, int]:
    return one.tokens


def _furniture(one: Found) -> str | None:
    """Return why a figure of the page furniture is set aside; its dates are evidence of time."""
    zone = one.sentence.zone
    return None if zone.speaks or one.is_moment else "page furniture"
