"""Conversions: where a text gives one figure twice, in two units or two currencies."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from itertools import pairwise

import attrs

from factcheck.model import Claim, Quantity, Quote
from factcheck.reference.judgement import judgement
from factcheck.reference.language import load_table, load_world

GAP = 40  # characters between a figure and the same in another currency
BRACKET = 4  # of these, where a bracket or a stroke joins the two
_BRIDGE = frozenset("(/;,[")
_OPEN = re.compile(r"[(\[]")
# What may stand between the second figure and the end of its bracket.
_TAIL = re.compile(r"[-\s]{0,3} (?P<words> [a-z\s-]{0,24} ) [)\];,/]", re.VERBOSE)
_ENDS = re.compile(r"\s{0,4} (?: [),;.\u2013\u2014] | $ )", re.VERBOSE)
_NEXT = re.compile(r"\s{0,4} (?: [;,/] | or | and ){1,2} \s{0,4}", re.VERBOSE)
_WORDS = 3  # words between a figure and the bracket: "100 acres of woodland (40 hectares)"


class Link(Enum):
    """How surely a figure is the one before it again."""

    FIRM = "the same again"  # "12 km (7.5 miles)", "12 metres, that's 39ft"
    LOOSE = "perhaps the same again"  # "12 km of road (7.5 miles)", "10km/6 miles"


@attrs.frozen
class Again:
    """A figure, and the same again in another unit or currency."""

    first: Claim
    again: Claim
    link: Link


@attrs.frozen
class ConversionWords:
    """Words around a figure that is given again."""

    calls: frozenset[str]
    alternatives: frozenset[str]
    swings: frozenset[str]


@cache
def conversion_words() -> ConversionWords:
    """Return the table of ``languages/en/conversions.toml``."""
    table = load_table("conversions")
    return ConversionWords(*(frozenset(table[name]) for name in ("calls", "or", "swings")))


@cache
def shared_signs() -> Mapping[str, frozenset[str]]:
    """Return the currencies that share a sign, by the sign.

    >>> sorted(shared_signs()["¥"])
    ['CNY', 'JPY']
    """
    return {sign: frozenset(names) for sign, names in load_world("conversions")["signs"].items()}


def beside(first: Quote, second: Quote) -> bool:
    """Say whether a sum stands beside another, and may be the same in another currency.

    "€2m ($2.6m)"; "615 crore rupees. That is around $74 million".
    """
    if not 0 <= second.span.start - first.span.end <= GAP:
        return False
    between = first.article.text[first.span.end : second.span.start]
    if len(between) <= BRACKET and not _BRIDGE.isdisjoint(between):
        return True
    return _says_again(between)


def given_again(claims: Sequence[Claim]) -> Iterator[Again]:
    """Yield the figures of an article that it gives again, those in one bracket each.

    "2m euros (£1.7m; $2.6m)" gives the two million euros twice again.
    """
    figures = [one for one in claims if one.compared and isinstance(one.stated, Quantity)]
    opened: Again | None = None  # the bracket that is open
    for before, here in pairwise(figures):
        between = _between(before.quote, here.quote)
        if opened is not None and _NEXT.fullmatch(between):
            yield Again(opened.first, here, opened.link)
            continue
        found, opened = link(before.quote, here.quote), None
        if found is not None:
            yield (again := Again(before, here, found))
            opened = again if _OPEN.search(between) else None


def link(first: Quote, second: Quote) -> Link | None:
    """Return how surely the second figure is the first one again; None if it is not."""
    between = _between(first, second)
    if not between:
        return None
    bare = between.strip()
    if bare in ("/", "="):
        return Link.LOOSE if bare == "/" else Link.FIRM
    rest = first.article.text[second.span.end : second.span.end + GAP]
    if _OPEN.search(between):
        return _in_brackets(between, rest)
    return _behind_words(between, rest)


def _between(first: Quote, second: Quote) -> str:
    """Return what stands between two figures of one article; nothing if they are far apart."""
    if first.article.id != second.article.id or second.span.start - first.span.end > GAP:
        return ""
    return first.article.text[first.span.end : second.span.start]


def _in_brackets(between: str, rest: str) -> Link | None:
    before, inside = _OPEN.split(between, maxsplit=1)
    tail = _TAIL.match(rest.lower())
    if tail is None or not set(_words(inside)) <= judgement().bridge or ")" in between:
        return None
    calls, own = conversion_words().calls, _words(before.replace("-", " "))
    named = _words(tail["words"].replace("-", " "))
    if "." in before or len(own) > _WORDS or len(named) > _WORDS - 1:
        return None
    # "12 metres (3 feet wide)" may tell its length and its width.
    return Link.FIRM if calls.issuperset(own) and set(named) <= set(own) else Link.LOOSE


def _behind_words(between: str, rest: str) -> Link | None:
    if not _says_again(between):
        return None
    told = judgement().conversion.intersection(_words(between))
    if told - conversion_words().alternatives:
        return Link.FIRM
    return Link.FIRM if "," in between and _ENDS.match(rest) else Link.LOOSE


def _says_again(between: str) -> bool:
    """Say whether words tell that a figure follows that is the same: "or", "that is around"."""
    words = _words(between)
    told = any(word in judgement().conversion for word in words)
    return told and all(word in judgement().bridge for word in words)


def _words(text: str) -> list[str]:
    return [word for one in text.lower().split() if (word := one.strip(".,;:()"))]
