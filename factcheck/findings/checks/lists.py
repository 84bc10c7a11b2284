"""Lists of parts in a sentence of their own, behind the sentence that gives their total."""

from collections.abc import Iterator, Sequence

from factcheck.findings.checks.adding import Sums, adds_up, number, telling, working_of
from factcheck.findings.checks.passages import (
    Passage,
    family_of,
    neighbours_of,
    passages_of,
    side_by_side,
)
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim
from factcheck.reference.parts import part_words

_LEAST = 3  # parts that make a list
_TELLING = 10  # steps that a sum could miss its total by
_CODES = {
    Sums.EXACT: "parts-add-up",
    Sums.ROUNDED: "parts-add-up",
    Sums.NEAR: "parts-come-near",
}


def lists_behind_a_total(desk: Desk) -> Iterator[Sum]:
    """Yield "Arrivals came to 1.2 million. They were made up of …": only where the sum fits."""
    for one, other in neighbours_of(desk):
        for passage in passages_of((other,), least=_LEAST):
            if _is_a_list(passage):
                totals = (claim for claim in one if _told_of(claim, passage, other))
                yield from _fitting(passage.claims, totals)


def _fitting(parts: tuple[Claim, ...], totals: Iterator[Claim]) -> Iterator[Sum]:
    for total in totals:
        how = adds_up(parts, total)
        if how in _CODES and telling(parts, total, how) >= _TELLING:
            yield Sum(code=_CODES[how], claims=(*parts, total), working=working_of(parts, total))
            return


def _is_a_list(passage: Passage) -> bool:
    return all(
        number(claim) is not None and (place == 0 or side_by_side(passage.before(place)))
        for place, claim in enumerate(passage.claims)
    )


def _told_of(total: Claim, passage: Passage, sentence: Sequence[Claim]) -> bool:
    """Say whether a sentence lists what a figure of the sentence before is made up of."""
    if family_of(total) != family_of(passage.claims[0]) or number(total) is None:
        return False
    measures = {claim.subject.measure for claim in sentence}
    opened = part_words().lists.search(passage.before(0)) is not None
    return opened or (total.subject.measure is not None and total.subject.measure in measures)
