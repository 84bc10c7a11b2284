"""Pairs: why two claims met as one fact, or did not."""

import attrs

from factcheck.model.claims import Claim
from factcheck.model.outcomes import Match, Reason


@attrs.frozen(kw_only=True)
class PairExplanation:
    """All that decided on two claims."""

    left: Claim
    right: Claim
    met: bool  # whether they stand in one group as one fact
    outcome: Reason  # the rung that tells why
    detail: str  # the same, of these two
    evidence: tuple[Reason, ...] = ()  # what each ladder says; a veto has no weight
    needed: Reason | None = None  # the channel that is open to them, and the bits that it needs
    others: tuple[Claim, ...] = ()  # other claims that had a part in it
    matches: tuple[Match, ...] = ()  # the way from the one to the other, where they met

    @property
    def vetoes(self) -> tuple[Reason, ...]:
        """The rungs that keep the two apart whatever else they share."""
        return tuple(reason for reason in self.evidence if reason.weight is None)

    @property
    def weight(self) -> float:
        """The evidence in bits: the sum of its parts."""
        return sum(reason.weight or 0.0 for reason in self.evidence)

    @property
    def missing(self) -> float:
        """How many bits short of what is needed the evidence is; 0 if it suffices."""
        if self.needed is None or self.needed.weight is None:
            return 0.0
        return max(0.0, self.needed.weight - self.weight)
