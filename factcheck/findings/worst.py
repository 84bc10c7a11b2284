"""The gravest of what any two claims of a fact amount to, without asking about every two."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

import attrs

from factcheck.findings.desk import Desk
from factcheck.findings.rules import BY_VALUE, circumstances, judge, said
from factcheck.ladder import Rung
from factcheck.model import Claim, Verdict
from factcheck.reference.kinds import Kind

_Place = int  # of a claim among all claims of the fact
_Few = tuple[_Place, ...]
_Pair = tuple[_Place, _Place]
_GRAVEST = max(verdict.severity for verdict in Verdict)
FULL = 48  # values, or circumstances of one, of which every two are judged; few facts have more
MOST = 2_000  # pairs of circumstances that are judged for a fact


def worst_across(claims: Sequence[Claim], desk: Desk | None = None) -> Rung[Kind] | None:
    """Return the gravest rung of two claims of different articles; None if there is one article.

    Among equals the first in the order of claims decides. Three thousand sources of one fact give
    few different values, and where two values can both be right, nothing else matters.
    """
    values = _alike(range(len(claims)), lambda place: said(claims[place]))
    found = _Worst(claims, desk)
    for one, other in _pairs_of(values):
        found.ask(one, other)
    return found.rung


@attrs.define(eq=False)
class _Worst:
    """The gravest rung so far, and the two claims that gave it."""

    claims: Sequence[Claim]
    desk: Desk | None
    rung: Rung[Kind] | None = None
    pair: _Pair = (0, 0)
    left: int = MOST
    ways: dict[_Place, list[list[_Place]]] = attrs.field(factory=dict)  # by the first claim

    def ask(self, one: Sequence[_Place], other: Sequence[_Place]) -> None:
        """Judge claims of one value and claims of another one."""
        first = _first_pair(one, other, self.claims)
        if first is None or not self._can_be_worse(first):
            return
        rung = self._judge(first)
        if rung.outcome.code in BY_VALUE or rung.outcome.verdict is Verdict.CONFLICTS:
            return  # the values alone decide, or nothing is graver
        for here, there in itertools.product(self._ways(one), self._ways(other)):
            if self.left <= 0:
                return
            pair = _first_pair(here, there, self.claims)
            if pair is not None and pair != first and self._can_be_worse(pair):
                self.left -= 1
                self._judge(pair)

    def _can_be_worse(self, pair: _Pair) -> bool:
        """Say whether two claims could change what was found: a later pair must be graver."""
        if self.rung is None or self.rung.outcome.verdict.severity < _GRAVEST:
            return True
        return pair < self.pair

    def _judge(self, pair: _Pair) -> Rung[Kind]:
        rung = judge(self.claims[pair[0]], self.claims[pair[1]], self.desk)
        severity = rung.outcome.verdict.severity
        known = -1 if self.rung is None else self.rung.outcome.verdict.severity
        if (-severity, pair) < (-known, self.pair) or self.rung is None:
            self.rung, self.pair = rung, pair
        return rung

    def _ways(self, places: Sequence[_Place]) -> list[list[_Place]]:
        """Return the claims of one value by their circumstances."""
        known = self.ways.get(places[0])
        if known is None:
            known = self.ways[places[0]] = _alike(
                places, lambda place: circumstances(self.claims[place], self.desk)
            )
        return known


def _pairs_of(values: Sequence[list[_Place]]) -> Iterator[tuple[list[_Place], list[_Place]]]:
    """Yield every two values, and each value with itself.

    Of very many, each further one is laid beside the first and the one before it alone.
    """
    yield from itertools.combinations_with_replacement(values[:FULL], 2)
    for place in range(FULL, len(values)):
        for other in (values[0], values[place - 1], values[place]):
            yield other, values[place]


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
