"""Pairs: two claims on their desk, with all that the comparison of them gives."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

import attrs

from factcheck.alignments import align
from factcheck.alignments.comparisons import MOMENT_LADDERS, QUANTITY_LADDERS, VETO, agree, apart
from factcheck.alignments.desk import frames_of, is_comparable
from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import CORROBORATION
from factcheck.alignments.rivals import ANCHOR, CONFLICT
from factcheck.alignments.rulings import REJECTED, Rulings
from factcheck.model import Alignment, Claim, Decision, Match, Quantity, Reason


@attrs.frozen(eq=False)
class Desk:
    """The claims of a desk as they were compared, and what became of them."""

    frames: dict[str, Frame]  # by the id of the claim
    groups: dict[str, Alignment]  # those of two claims or more, by the id of each of their claims
    facts: dict[tuple[str, int], set[int]]  # the same groups, by the sentences that tell them
    rulings: Rulings  # what the desk has decided

    @classmethod
    def of(cls, claims: Iterable[Claim], decisions: Sequence[Decision] = ()) -> "Desk":
        """Return the desk of these claims."""
        compared = [claim for claim in claims if why_alone(claim) is None]
        frames = {frame.claim.id: frame for frame in frames_of(compared)}
        groups: dict[str, Alignment] = {}
        facts: dict[tuple[str, int], set[int]] = defaultdict(set)
        for group in align(compared, decisions):
            for claim in group.claims:
                groups[claim.id] = group
                facts[_sentence(claim)].add(id(group))
        return cls(frames, groups, facts, Rulings.of(decisions))

    def group(self, claim: Claim) -> tuple[Claim, ...]:
        """Return the claims that a claim stands with, itself included."""
        found = self.groups.get(claim.id)
        return found.claims if found else (claim,)


@attrs.define(eq=False)
class Pair:
    """Two claims on their desk."""

    left: Claim
    right: Claim
    desk: Desk
    frames: tuple[Frame, Frame] | None = attrs.field(init=False)
    evidence: tuple[Reason, ...] = attrs.field(init=False, default=())
    needed: Reason | None = attrs.field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        """Compare the two, if they can be compared."""
        one, other = (self.desk.frames.get(claim.id) for claim in (self.left, self.right))
        self.frames = (one, other) if one and other else None
        if self.frames and self.frames[0].kind == self.frames[1].kind:
            self.evidence = tuple(self._evidence(*self.frames))
            channel = ("corroboration", CORROBORATION) if self.agree else ("conflict", CONFLICT)
            self.needed = Reason("needed", *channel)

    @property
    def one_desk(self) -> bool:
        """Whether the articles are on one desk."""
        return self.left.quote.article.desk == self.right.quote.article.desk

    @property
    def agree(self) -> bool:
        """Whether both values can be right."""
        return self.frames is not None and agree(*self.frames)

    @property
    def met(self) -> bool:
        """Whether the two stand in one group."""
        return self.one_desk and any(one.id == self.right.id for one in self.desk.group(self.left))

    @property
    def way(self) -> tuple[Match, ...]:
        """The matches that lead from the one to the other."""
        group = self.desk.groups.get(self.left.id)
        return tuple(_way(self.left, self.right, group.matches)) if self.met and group else ()

    @property
    def weight(self) -> float:
        """The sum of the evidence."""
        return sum(reason.weight or 0.0 for reason in self.evidence)

    def _evidence(self, left: Frame, right: Frame) -> Iterator[Reason]:
        """Yield what every ladder says, also behind a veto, and the anchor of their sentences."""
        if self.desk.rulings.refuse(self.left, self.right):
            yield REJECTED
        for ladder in MOMENT_LADDERS if left.is_moment else QUANTITY_LADDERS:
            rung = ladder.climb(left, right)
            yield Reason(ladder.name, rung.name, None if rung.outcome == VETO else rung.outcome)
        # Two sentences that share a figure may well tell two others.
        if not apart(left, right) and self._anchored():
            yield ANCHOR

    def _anchored(self) -> bool:
        """Say whether the two sentences share another fact than the one in question."""
        own = {id(self.desk.groups.get(claim.id)) for claim in (self.left, self.right)}
        one, other = (
            self.desk.facts.get(_sentence(claim), set()) for claim in (self.left, self.right)
        )
        return bool((one & other) - own)


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.quote.article.id, claim.sentence.start


def _way(left: Claim, right: Claim, matches: Iterable[Match]) -> Iterator[Match]:
    """Yield the shortest way from one claim of a group to another."""
    listed = list(matches)
    came: dict[str, tuple[str, Match] | None] = {right.id: None}
    waiting = deque([right.id])
    while waiting and left.id not in came:
        here = waiting.popleft()
        for match in listed:
            ends = [match.left.id, match.right.id]
            if here in ends:
                there = ends[1 - ends.index(here)]
                if there not in came:
                    came[there] = (here, match)
                    waiting.append(there)
    here = left.id
    while step := came.get(here):
        here, match = step
        yield match


def why_alone(claim: Claim) -> str | None:
    """Return why a claim is compared with none, if that is so."""
    value = claim.value
    if claim.excluded is not None:
        return f"it was set aside: {claim.excluded}"
    if not claim.zone.speaks:
        return f"it stands in the {claim.zone.value}, which is no assertion of the article"
    if isinstance(value, Quantity):
        if value.recurring:
            return "it tells how often, and has no one time"
        return "no number is told" if value.uncounted else None
    if is_comparable(claim):
        return None
    return f"the date is not known: {value.unresolved or value.timex}"
