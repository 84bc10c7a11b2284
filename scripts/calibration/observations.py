"""What the ladders of evidence say on judged pairs."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

import attrs

from calibration.line import (
    THRESHOLDS,
    WEIGHTS,
    Channel,
    Rung,
    channel_of,
    climbed,
    compared_frames,
    facts_of,
    identifies,
)
from calibration.pairs import NEIGHBOURS, Desk, Mention, Pair
from factcheck.alignments.frames import Frame
from factcheck.model import Claim, Moment
from factcheck.pipeline import extract

BACKGROUND = 1000  # pairs of a desk that nobody judged, taken at even steps
SAMPLE = 50  # pairs of two stories of one topic, for dates and figures and each channel
EXACT = 1000  # a figure is the judged one if it is within one part in so many


class Fate(Enum):
    """What becomes of a judged pair."""

    UNREAD = "no claim found on one side"
    SET_ASIDE = "a claim that is not compared"
    ONE_CLAIM = "one claim covers both"
    OTHER_KIND = "claims of two kinds"
    VETOED = "a veto"
    TOO_LITTLE = "too little evidence"
    UNIDENTIFIED = "differing values, and nothing that tells the fact"
    ENOUGH = "enough evidence"


Couple = tuple[Frame, Frame]


@attrs.frozen
class Observation:
    """A pair of claims of one kind, with the rung of each ladder that holds for it."""

    fold: str
    source: str
    fact: str
    same: bool | None  # None: nobody judged it
    dated: bool
    channel: Channel
    rungs: tuple[Rung, ...]  # of each ladder, the vetoes passed over
    vetoes: tuple[Rung, ...]
    identified: bool  # whether the line would let values that differ meet at all
    joined: bool  # whether the line brings the two claims together
    words: tuple[str, str] = ("", "")

    @property
    def neighbours(self) -> bool:
        """Whether the pair is of two stories of one topic: nobody judged it by itself."""
        return self.source == NEIGHBOURS


@attrs.frozen
class Judged:
    """A judged pair and what became of it; an observation if the ladders were asked."""

    desk: str
    source: str
    same: bool | None
    fate: Fate
    observation: Observation | None = None


class Reading:
    """A desk as the line reads it."""

    def __init__(self, desk: Desk, claims: Iterable[Claim]) -> None:
        self._desk = desk
        self._claims = [claim for claim in claims if claim.excluded is None]
        self._of_article: dict[str, list[Claim]] = {}
        for claim in self._claims:
            self._of_article.setdefault(claim.quote.article.id, []).append(claim)
        self._frames = {frame.claim.id: frame for frame in compared_frames(self._claims)}
        self._facts = facts_of(self._claims)

    def judged(self) -> Iterator[Judged]:
        """Yield every judged pair with what became of it."""
        for pair in self._desk.pairs:
            fate, found = self._fate(pair)
            yield Judged(self._desk.name, self._desk.source, pair.same, fate, found)

    def background(self) -> Iterator[Observation]:
        """Yield pairs that nobody judged: claims of one kind in two articles, at even steps."""
        if not self._desk.stories:
            for couple in _steps(list(self._couples()), BACKGROUND):
                yield self._observe(couple, same=None, fact=self._desk.name)

    def neighbours(self) -> Iterator[Judged]:
        """Yield pairs of claims of two stories of one topic, which are never one fact."""
        apart: dict[tuple[bool, Channel], list[Couple]] = {}
        for left, right in self._couples() if self._desk.stories else ():
            if self._desk.stories[left.article] != self._desk.stories[right.article]:
                apart.setdefault((left.is_moment, channel_of(left, right)), []).append(
                    (left, right)
                )
        for couples in apart.values():
            for couple in _steps(couples, SAMPLE):
                fact = " ".join(frame.claim.id for frame in couple)
                seen = self._observe(couple, same=False, fact=fact)
                yield Judged(self._desk.name, self._desk.source, seen.same, fate_of(seen), seen)

    def _couples(self) -> Iterator[Couple]:
        kinds: dict[str, list[Frame]] = {}
        for frame in sorted(self._frames.values(), key=lambda frame: frame.claim.order):
            kinds.setdefault(frame.kind, []).append(frame)
        for _, frames in sorted(kinds.items()):
            for left, right in itertools.combinations(frames, 2):
                if left.article != right.article:
                    yield left, right

    def _fate(self, pair: Pair) -> tuple[Fate, Observation | None]:
        sides = [self._at(pair.left), self._at(pair.right)]
        if not all(sides):
            return Fate.UNREAD, None
        if {claim.id for claim in sides[0]} & {claim.id for claim in sides[1]}:
            return Fate.ONE_CLAIM, None
        lefts, rights = (
            [self._frames[claim.id] for claim in side if claim.id in self._frames] for side in sides
        )
        if not (lefts and rights):
            return Fate.SET_ASIDE, None
        couples = [couple for couple in itertools.product(lefts, rights) if _one_kind(*couple)]
        if not couples:
            return Fate.OTHER_KIND, None
        seen = [self._observe(couple, same=pair.same, fact=pair.fact) for couple in couples]
        # Where a mention covers several figures, the pair that fares best stands for it.
        best = max(seen, key=lambda one: (one.joined, not one.vetoes, in_use(one)))
        return fate_of(best), best

    def _at(self, mention: Mention) -> list[Claim]:
        """Return the claims that overlap a mention and have its value, if that is known."""
        found = [
            claim
            for claim in self._of_article.get(mention.article, ())
            if claim.quote.span.overlaps(mention.span) and mention.dated in (None, claim.is_moment)
        ]
        if mention.ends is None:
            return found
        return [claim for claim in found if _has_ends(claim, mention.ends)]

    def _observe(self, couple: Couple, *, same: bool | None, fact: str) -> Observation:
        left, right = couple
        rungs, vetoes = climbed(left, right)
        met = self._facts.get(left.claim.id, -1) == self._facts.get(right.claim.id, -2)
        return Observation(
            fold=self._desk.fold,
            source=self._desk.source,
            fact=fact,
            same=same,
            dated=left.is_moment,
            channel=channel_of(left, right),
            rungs=rungs,
            vetoes=vetoes,
            identified=identifies(left, right, rungs),
            joined=met,
            words=(_told(left.claim), _told(right.claim)),
        )


def fate_of(seen: Observation) -> Fate:
    """Return what the ladders and thresholds in use make of a pair by itself."""
    if seen.vetoes:
        return Fate.VETOED
    if in_use(seen) < THRESHOLDS[seen.channel]:
        return Fate.TOO_LITTLE
    if seen.channel is Channel.DIFFERING and not seen.identified:
        return Fate.UNIDENTIFIED
    return Fate.ENOUGH


def in_use(seen: Observation) -> float:
    """Return the evidence of a pair in bits, by the weights in use."""
    return sum(WEIGHTS[rung] for rung in seen.rungs)


def _one_kind(left: Frame, right: Frame) -> bool:
    return left.kind == right.kind and left.claim.id != right.claim.id


def _has_ends(claim: Claim, ends: Sequence[object]) -> bool:
    if isinstance(claim.stated, Moment) or isinstance(claim.value, Moment):
        return False
    told = (claim.stated.amount, claim.value.amount)
    return any(_alike((amount.low, amount.high), ends) for amount in told)


def _alike(ours: Sequence[object], judged: Sequence[object]) -> bool:
    """Say whether two figures have one of their known ends in common, within rounding."""
    return any(
        abs(float(one) - float(other)) * EXACT <= max(abs(float(other)), 1e-9)  # type: ignore[arg-type]
        for one, other in zip(ours, judged, strict=True)
        if one is not None and other is not None
    )


def _told(claim: Claim) -> str:
    quote = claim.quote
    return " ".join(f"{quote.prefix()}[{quote.exact}]{quote.suffix()}".split())


def _steps(couples: list[Couple], number: int) -> list[Couple]:
    """Return about so many pairs, at even steps."""
    return couples[:: max(1, len(couples) // number)]


def observe(desks: Iterable[Desk]) -> tuple[list[Judged], list[Observation]]:
    """Return what became of all judged pairs, and pairs that nobody judged beside them."""
    judged: list[Judged] = []
    background: list[Observation] = []
    read: dict[str, tuple[Claim, ...]] = {}
    for desk in desks:
        for article in desk.articles:
            if article.id not in read:
                read[article.id] = extract(article)
        claims = [claim for article in desk.articles for claim in read[article.id]]
        reading = Reading(desk, claims)
        judged.extend((*reading.judged(), *reading.neighbours()))
        background.extend(reading.background())
    return judged, background
