"""Figures of judged pairs: how often each rung and veto holds, and what a threshold would do."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from calibration.line import THRESHOLDS, Channel, Rung, is_veto, ladders
from calibration.observations import Observation, in_use

SMOOTHING = 0.5  # pairs that each rung is given on top of those seen
STEP = 0.5  # bits

Score = Callable[[Observation], float]


def shares(seen: Iterable[Observation]) -> list[float]:
    """Return what each pair counts: a fact of n pairs counts as much as √n facts of one pair.

    A toll that forty articles repeat gives 780 pairs, and all of them share their rungs; a fact
    that two articles tell gives one.
    """
    listed = list(seen)
    pairs = Counter(one.fact for one in listed)
    return [1 / math.sqrt(pairs[one.fact]) for one in listed]


@attrs.frozen
class RungFigures:
    """How often a rung holds, and what it tells."""

    rung: Rung
    same: int
    other: int
    bits: float | None  # log2 of the likelihood ratio; None: never seen
    background: float  # the share of the pairs that nobody judged


def rung_figures(
    judged: Sequence[Observation], background: Sequence[Observation], *, dated: bool
) -> Iterator[RungFigures]:
    """Yield the figures of each rung that is no veto, on the pairs that no veto keeps apart."""
    free = [one for one in judged if one.dated == dated and not one.vetoes]
    unjudged = [one for one in background if one.dated == dated]
    seen, weighed = _counted(free, lambda one: one.rungs)
    everywhere = Counter(rung for one in unjudged for rung in one.rungs)
    for ladder in ladders(dated=dated):
        names = [(ladder.name, rung.name) for rung in ladder.rungs]
        told = [name for name in names if not is_veto(name)]
        totals = {same: sum(weighed[name, same] for name in told) for same in (True, False)}
        for name in told:
            counts = seen[name, True], seen[name, False]
            ratio = _ratio(name, weighed, totals, len(told)) if any(counts) else None
            yield RungFigures(name, *counts, ratio, everywhere[name] / max(1, len(unjudged)))


def _counted(
    seen: Sequence[Observation], rungs_of: Callable[[Observation], Iterable[Rung]]
) -> tuple[Counter[tuple[Rung, bool]], dict[tuple[Rung, bool], float]]:
    """Return the pairs on which each rung holds, by whether they are the same; and their shares."""
    pairs: Counter[tuple[Rung, bool]] = Counter()
    weighed: dict[tuple[Rung, bool], float] = defaultdict(float)
    for one, share in zip(seen, shares(seen), strict=True):
        for rung in rungs_of(one):
            pairs[rung, bool(one.same)] += 1
            weighed[rung, bool(one.same)] += share
    return pairs, weighed


def _ratio(
    rung: Rung,
    weighed: dict[tuple[Rung, bool], float],
    totals: dict[bool, float],
    rungs: int,
) -> float:
    same, other = (
        (weighed[rung, kind] + SMOOTHING) / (totals[kind] + SMOOTHING * rungs)
        for kind in (True, False)
    )
    return math.log2(same / other)


@attrs.frozen
class VetoFigures:
    """What a veto does: to pairs of one fact, and to others."""

    rung: Rung
    same: tuple[int, int, int]  # kept apart; by this veto alone; that would meet without it
    other: tuple[int, int, int]
    facts: int  # facts of which it keeps a pair apart alone that would meet without it
    bits: float
    background: float


def veto_figures(
    judged: Sequence[Observation], background: Sequence[Observation], *, dated: bool
) -> list[VetoFigures]:
    """Return the figures of each veto; first those that keep the most pairs of one fact apart."""
    listed = [one for one in judged if one.dated == dated]
    unjudged = [one for one in background if one.dated == dated]
    _, weighed = _counted(listed, lambda one: one.vetoes)
    totals = {True: 0.0, False: 0.0}
    for one, share in zip(listed, shares(listed), strict=True):
        totals[bool(one.same)] += share
    found = []
    for ladder in ladders(dated=dated):
        for name in ((ladder.name, rung.name) for rung in ladder.rungs):
            if is_veto(name):
                held = [one for one in listed if name in one.vetoes]
                freed = [one for one in held if len(one.vetoes) == 1 and would_meet(one)]
                found.append(
                    VetoFigures(
                        name,
                        _held(held, freed, same=True),
                        _held(held, freed, same=False),
                        len({one.fact for one in freed if one.same}),
                        _ratio(name, weighed, totals, 2),
                        sum(name in one.vetoes for one in unjudged) / max(1, len(unjudged)),
                    )
                )
    return sorted(found, key=lambda one: (-one.same[2], -one.same[0], one.rung))


def _held(
    held: Iterable[Observation], freed: Iterable[Observation], *, same: bool
) -> tuple[int, int, int]:
    mine = [one for one in held if one.same == same]
    alone = sum(len(one.vetoes) == 1 for one in mine)
    return len(mine), alone, sum(one.same == same for one in freed)


def would_meet(one: Observation) -> bool:
    """Say whether a pair has enough evidence, vetoes aside."""
    enough = in_use(one) >= THRESHOLDS[one.channel]
    return enough and (one.channel is Channel.COMPATIBLE or one.identified)


@attrs.frozen
class Hits:
    """How many pairs were brought together, and how many should have been."""

    right: int = 0
    wrong: int = 0
    same: int = 0
    other: int = 0
    neighbours: int = 0  # pairs of two stories of one topic that were brought together

    def __add__(self, more: "Hits") -> "Hits":
        """Return both together."""
        return Hits(
            self.right + more.right,
            self.wrong + more.wrong,
            self.same + more.same,
            self.other + more.other,
            self.neighbours + more.neighbours,
        )

    @property
    def precision(self) -> float | None:
        """The share of pairs brought together that are of one fact."""
        met = self.right + self.wrong
        return self.right / met if met else None

    @property
    def recall(self) -> float | None:
        """The share of pairs of one fact that are brought together."""
        return self.right / self.same if self.same else None


def hits(judged: Iterable[Observation], meets: Callable[[Observation], bool]) -> Hits:
    """Return how a way to judge does on judged pairs."""
    listed = list(judged)
    counts = Counter((bool(one.same), bool(meets(one))) for one in listed if not one.neighbours)
    return Hits(
        right=counts[True, True],
        wrong=counts[False, True],
        same=counts[True, True] + counts[True, False],
        other=counts[False, True] + counts[False, False],
        neighbours=sum(one.neighbours and meets(one) for one in listed),
    )


def curve(judged: Sequence[Observation], score: Score) -> Iterator[tuple[float, Hits]]:
    """Yield each threshold, the lowest first, with what it does; vetoes hold."""
    free = [score(one) for one in judged if not one.vetoes]
    if not free:
        return
    step = math.floor(min(free) / STEP)
    while step * STEP <= max(free):
        least = step * STEP
        yield least, hits(judged, lambda one: not one.vetoes and score(one) >= least)  # noqa: B023 -- used at once
        step += 1
