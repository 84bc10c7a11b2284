"""The ladders of evidence: each says, in bits, how far two claims speak of one thing.

+1 doubles the odds. A veto keeps two claims apart whatever else they share. Weights add up; the
sum is the evidence, and its parts are shown.
"""

import attrs

from factcheck.alignments.comparisons.figures import VALUE
from factcheck.alignments.comparisons.subjects import COUNTED, EVENT, MEASURE
from factcheck.alignments.comparisons.surroundings import NAMES, PLACE, SETTING, WORDS
from factcheck.alignments.comparisons.terms import VETO, near
from factcheck.alignments.comparisons.times import BASE, DATE, PERIOD
from factcheck.alignments.frames import Frame
from factcheck.ladder import Ladder
from factcheck.model import Reason

__all__ = ["MOMENT_LADDERS", "QUANTITY_LADDERS", "VETO", "Evidence", "compare", "near"]

QUANTITY_LADDERS: tuple[Ladder[float], ...] = (
    MEASURE, SETTING, COUNTED, BASE, PLACE, PERIOD, NAMES, VALUE, WORDS,
)  # fmt: skip
IDENTIFYING = frozenset({"base", "names", "period", "place", "setting", "words"})
MOMENT_LADDERS: tuple[Ladder[float], ...] = (EVENT, SETTING, DATE, PLACE, NAMES, WORDS)


@attrs.frozen
class Evidence:
    """What comparing two claims gave: reasons with weights, or the veto that ended it."""

    reasons: tuple[Reason, ...]
    veto: Reason | None = None

    @property
    def weight(self) -> float:
        """The sum of the weights, in bits."""
        return sum(reason.weight or 0.0 for reason in self.reasons)

    @property
    def identifying(self) -> float:
        """What tells this fact from others of its kind: the bits of place, time, names, words."""
        return sum(r.weight or 0.0 for r in self.reasons if r.ladder in IDENTIFYING)


def compare(left: Frame, right: Frame) -> Evidence:
    """Return the evidence that two claims of one kind speak of the same thing."""
    reasons: list[Reason] = []
    for ladder in MOMENT_LADDERS if left.is_moment else QUANTITY_LADDERS:
        rung = ladder.climb(left, right)
        if rung.outcome == VETO:
            return Evidence(tuple(reasons), Reason(ladder.name, rung.name))
        if rung.outcome:
            reasons.append(Reason(ladder.name, rung.name, rung.outcome))
    return Evidence(tuple(reasons))
