"""Whether figures are of one population: one measure, one counted noun, one place."""

import itertools
from collections.abc import Iterable

from factcheck.model import Claim

_ANYONE = frozenset({"people", "persons", "individuals", "cases", "total"})


def one_population(claims: Iterable[Claim]) -> bool:
    """Say whether nothing that is told of several figures makes them of two populations."""
    return all(_alike(one, other) for one, other in itertools.combinations(claims, 2))


def _alike(one: Claim, other: Claim) -> bool:
    measures = {one.subject.measure, other.subject.measure} - {None}
    return len(measures) < 2 and _one_noun(one, other) and one_place(one, other)


def one_place(one: Claim, other: Claim) -> bool:
    """Say whether two figures can be of one place."""
    here, there = one.scope.place, other.scope.place
    return not (here and there) or any(
        place.compatible(also) for place, also in itertools.product(here, there)
    )


def _one_noun(one: Claim, other: Claim) -> bool:
    """Say whether two counted nouns can be one: "Chinese migrants" and "migrants"."""
    nouns, others = nouns_of(one), nouns_of(other)
    return not (nouns and others) or nouns <= others or others <= nouns


def nouns_of(claim: Claim) -> frozenset[str]:
    """Return the words of the counted noun, without number; nothing for "people"."""
    words = (claim.subject.counted or "").lower().split()
    return frozenset(word.removesuffix("s") for word in words if word not in _ANYONE)
