"""What is added to an earlier figure, or left of it, and the parts that several articles give."""

from collections.abc import Collection, Iterator
from decimal import Decimal

from factcheck.findings.checks.adding import Sums, number, quantity, telling, working_of
from factcheck.findings.checks.parts import Link, of_which
from factcheck.findings.checks.passages import (
    Passage,
    family_of,
    neighbours_of,
    passages_of,
    sentences_with_sums,
    side_by_side,
)
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim
from factcheck.reference.parts import part_words

_SMALLEST = 10  # a total below says nothing
_TELLING = 100  # steps that a sum could miss its total by, before it is no coincidence


def more_to_the_total(desk: Desk) -> Iterator[Sum]:
    """Yield "three more died, which took the toll to 278", where 275 was the toll before."""
    words = part_words()
    for passage in sentences_with_sums(desk):
        added, total = passage.claims[0], passage.claims[1]
        behind = " ".join(f"{added.quote.exact.lower()} {passage.after(0)}".split()[:4])
        raised = words.raises.search(passage.after(0)) and words.to.search(passage.after(0))
        if raised and (words.more.search(behind) or words.more.search(passage.before(0)[-10:])):
            yield from _from_the_earlier(desk, added, total)


def _from_the_earlier(desk: Desk, added: Claim, total: Claim) -> Iterator[Sum]:
    if number(added) is None or (number(total) or 0) < _SMALLEST:
        return
    before = quantity(total).amount.known - quantity(added).amount.known
    earlier = _giving(desk, before, (total.subject.measure,))
    article = total.quote.article.id
    own = [claim for claim in earlier if claim.quote.article.id == article]
    for claim in (own or earlier)[:1]:
        yield _sum("more-make-the-total", (claim, added), total)


def part_of_the_rest(desk: Desk) -> Iterator[Sum]:
    """Yield "of the 275, 88 were named. Of the rest, 170 …": there is room for them."""
    words = part_words()
    for one, other in neighbours_of(desk):
        for passage in passages_of((other,), least=1):
            rest = passage.claims[0]
            if not words.of_the_rest.search(passage.before(0)) or number(rest) is None:
                continue
            for split in (
                found for first in passages_of((one,), least=2) for found in of_which(first)
            ):
                parts = (split.parts[0], rest)
                if split.link is Link.OF and family_of(rest) == family_of(split.total):
                    yield from _room(parts, split.total)


def _room(parts: tuple[Claim, Claim], total: Claim) -> Iterator[Sum]:
    if any(number(claim) is None for claim in (*parts, total)):
        return
    left = quantity(total).amount.known - quantity(parts[0]).amount.known
    taken = quantity(parts[1]).amount.known
    if 0 <= taken <= left:
        figures = [f"{quantity(claim).amount.known:,}" for claim in (total, parts[0])]
        working = f"{figures[0]} - {figures[1]} = {left:,}, and {taken:,} of them"
        yield Sum(code="part-of-what-is-left", claims=(*parts, total), working=working)


def parts_of_others(desk: Desk) -> Iterator[Sum]:
    """Yield the parts that one article gives of a total that only another one tells.

    Either the parts stand side by side and are of the measure of the total, or the total stands
    beside a part, and the other article gives all the rest: those identified, those not.
    """
    for passage in sentences_with_sums(desk):
        yield from _total_elsewhere(desk, passage)
        yield from _rest_elsewhere(desk, passage)


def _total_elsewhere(desk: Desk, passage: Passage) -> Iterator[Sum]:
    parts = passage.claims
    measures = {part.subject.measure for part in parts}
    apart = any(number(part) is None for part in parts)
    listed = all(side_by_side(passage.before(place)) for place in range(1, len(parts)))
    if apart or len(measures) > 1 or None in measures or not listed:
        return
    added = sum((quantity(part).amount.known for part in parts), Decimal(0))
    found = _giving(desk, added, measures)
    if any(claim.quote.article.id == parts[0].quote.article.id for claim in found):
        return
    for total in found[:1]:
        if telling(parts, total, Sums.EXACT) >= _TELLING * 10:
            yield _sum("parts-add-up", parts, total)


def _rest_elsewhere(desk: Desk, passage: Passage) -> Iterator[Sum]:
    for part in passage.claims:
        others = [other for other in passage.claims if other is not part]
        for total in others:
            rest = _opposite(part)
            if rest is None or number(part) is None or number(total) is None:
                continue
            left = quantity(total).amount.known - quantity(part).amount.known
            found = [
                claim
                for claim in _giving(desk, left, (rest,))
                if claim.quote.article.id != part.quote.article.id
            ]
            for claim in found[:1]:
                if telling((part, claim), total, Sums.EXACT) >= _TELLING:
                    yield Sum(
                        code="parts-add-up",
                        claims=(part, total),
                        related=(claim,),
                        working=working_of((part, claim), total),
                    )


def _opposite(claim: Claim) -> str | None:
    """Return the measure of those that a figure does not count: identified, not identified."""
    measure = claim.subject.measure
    pairs = part_words().complements
    return next(
        (one if measure == other else other for one, other in pairs if measure in (one, other)),
        None,
    )


def _giving(desk: Desk, figure: Decimal, measures: Collection[str | None]) -> list[Claim]:
    """Return the claims of a figure of one of these measures, in order."""
    told = (desk.by_figure.get((figure, measure), ()) for measure in measures if measure)
    claims = (claim for own in told for claim in own if family_of(claim))
    return sorted(claims, key=lambda claim: claim.order)


def _sum(code: str, parts: tuple[Claim, ...], total: Claim) -> Sum:
    article = (parts[-1] if total.quote.article.id != parts[-1].quote.article.id else total).quote
    claims = (*parts, total)
    own = tuple(claim for claim in claims if claim.quote.article.id == article.article.id)
    others = tuple(claim for claim in claims if claim not in own)
    return Sum(code=code, claims=own, related=others, working=working_of(parts, total))
