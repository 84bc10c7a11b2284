"""Parts against their total, where the words of a text link them, and where the sum does."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

import attrs

from factcheck.findings.checks.adding import (
    Sums,
    adds_up,
    gap,
    number,
    quantity,
    settled,
    telling,
    working_of,
)
from factcheck.findings.checks.passages import (
    Passage,
    neighbours_with_sums,
    sentences_with_sums,
    side_by_side,
)
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Verdict
from factcheck.reference.kinds import kind
from factcheck.reference.parts import part_words

_SMALLEST = 10  # a total below says nothing: three of four
_TELLING = 150  # steps that a sum could miss its total by, before it is no coincidence
_LISTED = 10  # the same where words tell of a list
_OWNERS = ("'", "\u2019", "-")  # "300 of the 12 teams' players": the total is of something else
_ENDS = re.compile(r"\s{0,4}(?:[.,;)]|\Z)")
_COLON = re.compile(r"[:\u2013\u2014(]\s*(?:some|about|around)?[^:\u2013\u2014(]{0,60}\Z")


class Link(Enum):
    """How plainly a text says that figures are parts of a total, the plainest first."""

    ALL = "all parts"  # "made up of", "the other 101": a gap is an error
    TOTAL = "a total"  # "1,234 in all": a sum beyond it is an error
    SUM = "the sum"  # ", a total of 1,234.": another sum is an error
    OF = "so many of a total"  # "177 of the 278": a part beyond it is an error
    SOME = "parts"  # "1,175, of whom 793": they are parts, perhaps not all
    NONE = "nothing but the sum"


@attrs.frozen
class Parts:
    """Figures that may be the parts of a total."""

    parts: tuple[Claim, ...]
    total: Claim
    link: Link
    whole: bool = False  # whether the passage holds no other figure


def parts_with_totals(desk: Desk) -> Iterator[Sum]:
    """Yield the totals of a text with their parts, each total once."""
    seen: set[str] = set()
    for found in (_linked(desk), _by_the_sum(desk)):
        for one in found:
            if one.total.id not in seen and (judged := _judged(one)) is not None:
                seen |= {claim.id for claim in judged.claims}
                yield judged


def _linked(desk: Desk) -> Iterator[Parts]:
    """Yield the parts and totals that words link, sentence by sentence."""
    for passage in sentences_with_sums(desk):
        yield from of_which(passage)
        yield from _total_first(passage)
        yield from _total_last(passage)


def of_which(passage: Passage) -> Iterator[Parts]:
    """Yield "177 of the 278 bodies are identified and 101 are not", "of the 278, 177 …"."""
    words, claims = part_words(), passage.claims
    for place in range(len(passage) - 1):
        if words.of.fullmatch(passage.after(place)):
            parts, total = (claims[place], *_more(passage, place + 2)), claims[place + 1]
        elif words.of.fullmatch(passage.before(place)) and "," in passage.after(place):
            parts, total = (claims[place + 1], *_more(passage, place + 2)), claims[place]
        else:
            continue
        whole = place == 0 and len(parts) + 1 == len(passage)
        yield Parts(parts, total, _rest(passage, parts), whole)


def _more(passage: Passage, place: int) -> tuple[Claim, ...]:
    return passage.claims[place : _run(passage, place)]


def _rest(passage: Passage, parts: Sequence[Claim]) -> Link:
    """Say whether the second of two parts is all that the first one leaves."""
    words, last = part_words(), passage.claims.index(parts[-1])
    rest = words.rest.search(passage.before(last)) or words.not_.search(
        f"{passage.before(last)} {passage.after(last)}"
    )
    return Link.ALL if rest and len(parts) == 2 else Link.OF


def _total_first(passage: Passage) -> Iterator[Parts]:
    """Yield "34 boats: 20 trawlers and 14 tugs", "1,175 hurt, of whom 793 have left; 382 …"."""
    for place in range(len(passage) - 2):
        end = _run(passage, place + 2)
        link = _opening(passage, place)
        if link is not Link.NONE:
            parts, whole = passage.claims[place + 1 : end], end == len(passage) and place == 0
            yield Parts(parts, passage.claims[place], link, whole)


def _opening(passage: Passage, place: int) -> Link:
    """Return what the words around a total say of the figures behind it."""
    words, before, after = part_words(), passage.before(place), passage.after(place)
    total = words.total_before.search(before) or words.total_after.match(after)
    if words.lists.search(after):
        return Link.ALL
    if _COLON.search(after):
        return Link.ALL if total else Link.SOME
    if words.of_them.search(after) or words.of_them.search(passage.after(place + 1)):
        return Link.SOME
    return Link.SOME if total else Link.NONE


def _total_last(passage: Passage) -> Iterator[Parts]:
    """Yield "1,001 in Ankara and 233 in Izmir, 1,234 in all"."""
    words = part_words()
    for place in range(2, len(passage)):
        if words.total_after.match(passage.after(place)) or words.total_before.search(
            passage.before(place)
        ):
            start = next(start for start in range(place) if _run(passage, start + 1) >= place)
            whole = start == 0 and place == len(passage) - 1
            plain = words.sums.fullmatch(passage.before(place)) and _ENDS.match(
                passage.after(place)
            )
            link = Link.SUM if plain else Link.TOTAL
            yield Parts(passage.claims[start:place], passage.claims[place], link, whole)


def _run(passage: Passage, place: int) -> int:
    """Return where the list ends that goes on at a place: the figures that stand side by side."""
    while place < len(passage) and side_by_side(passage.before(place)):
        place += 1
    return place


def _by_the_sum(desk: Desk) -> Iterator[Parts]:
    """Yield figures near each other of which one is the sum of the others."""
    for passage in (*sentences_with_sums(desk), *neighbours_with_sums(desk)):
        usable = tuple(claim for claim in passage.claims if (number(claim) or 0) > 0)
        for place, total in enumerate(usable):
            others = usable[:place] + usable[place + 1 :]
            yield from (Parts(run, total, Link.NONE) for run in _runs(others))


def _runs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    """Yield every two or more claims that follow each other."""
    for start in range(len(claims)):
        for end in range(start + 2, len(claims) + 1):
            yield tuple(claims[start:end])


def _judged(one: Parts) -> Sum | None:
    """Return what parts and their total amount to; None if nothing can be said."""
    if any(number(claim) is None for claim in (*one.parts, one.total)):
        return None
    if _too_large(one):
        return _sum("part-larger-than-whole", one)
    if len(one.parts) < 2:
        return None
    how = adds_up(one.parts, one.total)
    if how is Sums.APART:
        return _sum("parts-do-not-add-up", one) if _must_add_up(one) else None
    if not _tells(one, how):
        return None
    code = "parts-come-near" if how is Sums.NEAR else "parts-add-up"
    return _sum(code, one)


def _tells(one: Parts, how: Sums) -> bool:
    """Say whether it is no coincidence, or a trifle, that the parts make their total."""
    total = quantity(one.total).amount.known
    if total < _SMALLEST or any(quantity(part).amount.known * 100 < total for part in one.parts):
        return False
    steps = telling(one.parts, one.total, how)
    if one.link is Link.NONE:
        return how is not Sums.NEAR and steps >= _TELLING
    return how is Sums.EXACT or (steps >= _LISTED and one.whole)


def _must_add_up(one: Parts) -> bool:
    """Say whether the text names all parts, so that another sum is an error."""
    if not one.whole or not _of_one_kind(one) or quantity(one.total).amount.known < _SMALLEST:
        return False
    if one.link in (Link.ALL, Link.SUM):
        return True
    return one.link is Link.TOTAL and gap(one.parts, one.total) > 0


def _of_one_kind(one: Parts) -> bool:
    """Say whether all figures count the same things, as far as is told."""
    claims = (*one.parts, one.total)
    if one.link is Link.ALL:
        return True
    if len({quantity(claim).unit for claim in claims}) > 1:
        return False
    if one.link is Link.SUM:
        return True
    measures = {claim.subject.measure for claim in claims} - {None}
    counted = {claim.subject.counted for claim in claims} - {None}
    return len(measures) < 2 and len(counted) < 2


def _too_large(one: Parts) -> bool:
    """Say whether the first part alone is more than the total that it is said to be of."""
    part, total = one.parts[0], one.total
    article, end = total.quote.article.text, total.quote.span.end
    between = article[part.quote.span.end : total.quote.span.start].split()
    return (
        one.link is Link.OF
        and gap((part,), total) > 0
        and settled((part, total), gap((part,), total)) is Sums.APART
        and quantity(total).amount.known >= _SMALLEST
        and part.subject.counted in (None, total.subject.counted)
        and part.subject.measure in (None, total.subject.measure)
        and quantity(part).unit == quantity(total).unit
        and len(between) != 1  # "20 groups of 12"
        and "-" not in total.quote.exact
        and article[end : end + 1] not in _OWNERS
    )


def _sum(code: str, one: Parts) -> Sum:
    claims, fits = (*one.parts, one.total), kind(code).verdict is not Verdict.CONFLICTS
    return Sum(code=code, claims=claims, working=working_of(one.parts, one.total, fits=fits))
