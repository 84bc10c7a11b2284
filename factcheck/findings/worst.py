"""The gravest of what any two claims of a fact amount to, without asking about every two."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from factcheck.findings.desk import Desk
from factcheck.findings.rules import BY_VALUE, circumstances, judge, said
from factcheck.ladder import Rung
from factcheck.model import Claim, Verdict
from factcheck.reference.kinds import Kind

_Place = int  # of a claim among all claims of the fact
_Few = tuple[_Place, ...]


def worst_across(claims: Sequence[Claim], desk: Desk | None = None) -> Rung[Kind] | None:
    """Return the gravest rung of two claims of different articles; None if there is one article.

    Among equals the first in the order of claims decides. Three thousand sources of one fact give
    few different values, and where two values can both be right, nothing else matters.
    """
    values = _alike(range(len(claims)), lambda place: said(claims[place]))
    found: list[tuple[int, tuple[_Place, _Place], Rung[Kind]]] = []
    for one, other in itertools.combinations_with_replacement(values, 2):
        found.extend(
            (-rung.outcome.verdict.severity, pair, rung)
            for pair, rung in _judged(one, other, claims, desk)
        )
    return min(found, key=lambda each: each[:2])[2] if found else None


def _judged(
    one: Sequence[_Place],
    other: Sequence[_Place],
    claims: Sequence[Claim],
    desk: Desk | None,
) -> Iterator[tuple[tuple[_Place, _Place], Rung[Kind]]]:
    """Yield what claims of one value and claims of another one amount to."""
    first = _first_pair(one, other, claims)
    if first is None:
        return
    rung = judge(claims[first[0]], claims[first[1]], desk)
    yield first, rung
    if rung.outcome.code in BY_VALUE or rung.outcome.verdict is Verdict.CONFLICTS:
        return  # the values alone decide, or nothing is graver
    ways = [_alike(own, lambda place: circumstances(claims[place], desk)) for own in (one, other)]
    for here, there in itertools.product(*ways):
        pair = _first_pair(here, there, claims)
        if pair is not None and pair != first:
            yield pair, judge(claims[pair[0]], claims[pair[1]], desk)


def _alike(places: Iterable[_Place], key: Callable[[_Place], Hashable]) -> list[list[_Place]]:
    """Return the places of claims that have a key in common, in the order of the first ones."""
    found: dict[Hashable, list[_Place]] = defaultdict(list)
    for place in places:
        found[key(place)].append(place)
    return list(found.values())


def _first_pair(
    one: Sequence[_Place], other: Sequence[_Place], claims: Sequence[Claim]
) -> tuple[_Place, _Place] | None:
    """Return the first two claims of different articles, one of each; None if there are none."""
    pairs = (
        (min(here, there), max(here, there))
        for here, there in itertools.product(
            _two_articles(one, claims), _two_articles(other, claims)
        )
        if _article(claims[here]) != _article(claims[there])
    )
    return min(pairs, default=None)


def _two_articles(places: Sequence[_Place], claims: Sequence[Claim]) -> _Few:
    """Return the first claim, and the first of another article: no other can come earlier."""
    article = _article(claims[places[0]])
    second = (place for place in places if _article(claims[place]) != article)
    return (places[0], *itertools.islice(second, 1))


def _article(claim: Claim) -> str:
    return claim.quote.article.id
