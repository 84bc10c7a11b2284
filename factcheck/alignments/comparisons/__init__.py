"""The ladders of evidence: each says, in bits, how far two claims speak of one thing.

+1 doubles the odds. A veto keeps two claims apart whatever else they share. Weights add up; the
sum is the evidence, and its parts are shown.
"""

import attrs

from factcheck.alignments.comparisons.figures import VALUE, far_apart, in_another_unit, transposed
from factcheck.alignments.comparisons.rows import ROW
from factcheck.alignments.comparisons.singles import SINGLE
from factcheck.alignments.comparisons.subjects import COUNTED, EVENT, MEASURE, kin_in_one_time
from factcheck.alignments.comparisons.surroundings import (
    FOCUS,
    NAMES,
    PLACE,
    SIBLING,
    STORY,
    WORDS,
)
from factcheck.alignments.comparisons.terms import VETO, agree, apart, clash, near
from factcheck.alignments.comparisons.times import (
    BASE,
    DATE,
    PERIOD,
    of_one_month,
    same_clock_on_another_day,
)
from factcheck.alignments.frames import Frame
from factcheck.alignments.stories import Kinship
from factcheck.ladder import Ladder
from factcheck.model import Reason
from factcheck.reference.judgement import judgement

__all__ = [
    "IDENTITY",
    "MOMENT_LADDERS",
    "QUANTITY_LADDERS",
    "VETO",
    "Evidence",
    "agree",
    "apart",
    "clash",
    "compare",
    "far_apart",
    "identified",
    "in_another_unit",
    "kin_in_one_time",
    "near",
    "same_clock_on_another_day",
]

QUANTITY_LADDERS: tuple[Ladder[float], ...] = (
    MEASURE, STORY, SINGLE, FOCUS, COUNTED, BASE, PLACE, PERIOD, SIBLING, ROW, NAMES, VALUE, WORDS,
)  # fmt: skip
IDENTITY = 3.0  # bits of what tells a fact from others of its kind
# What tells a fact from others of its kind. What a month or a year brought is told for one place
# or for some people; an event is told by who, where, or by the story; other figures by any of them.
FOR_A_PERIOD = frozenset({"counted", "names", "place", "sibling", "single"})
OF_AN_EVENT = frozenset({"focus", "names", "place", "sibling", "single", "words"})
OF_A_FIGURE = frozenset({"base", "focus", "names", "period", "place", "sibling", "single", "words"})
NOT_ALONE = "focus"  # that a figure comes first in its article tells no fact by itself
MOMENT_LADDERS: tuple[Ladder[float], ...] = (
    EVENT, STORY, SINGLE, FOCUS, DATE, PLACE, SIBLING, ROW, NAMES, WORDS,
)  # fmt: skip


@attrs.frozen
class Evidence:
    """What comparing two claims gave: reasons with weights, or the veto that ended it."""

    reasons: tuple[Reason, ...]
    veto: Reason | None = None

    @property
    def weight(self) -> float:
        """The sum of the weights, in bits."""
        return sum(reason.weight or 0.0 for reason in self.reasons)

    def identifying(self, ladders: frozenset[str]) -> float:
        """Return the bits that come from these ladders."""
        return sum(reason.weight or 0.0 for reason in self.reasons if reason.ladder in ladders)


def identified(evidence: Evidence, left: Frame, right: Frame, extra: float = 0.0) -> bool:
    """Say whether two claims that differ are told to be of one fact, not only of one kind."""
    if left.of_a_figure or right.of_a_figure:
        return False
    if left.covers_long or right.covers_long:
        return evidence.identifying(FOR_A_PERIOD) + extra > 0
    ladders = OF_AN_EVENT if left.is_moment else OF_A_FIGURE
    if not left.is_moment and _slipped(left, right):
        return True
    told = evidence.identifying(ladders - {NOT_ALONE}) + extra
    focus = evidence.identifying(frozenset({NOT_ALONE}))
    return (told > 0 or _tells_alone(left, right, focus)) and told + focus >= IDENTITY


def _slipped(left: Frame, right: Frame) -> bool:
    """Say whether figures differ by what is hardly chance: digits swapped, or another unit."""
    swapped = left.measure == right.measure and transposed(left, right)
    return swapped or in_another_unit(left, right)


def _tells_alone(left: Frame, right: Frame, focus: float) -> bool:
    """Say whether two values need nothing else to be told to be of one fact.

    So do sums, of which few stories have two that are near each other; the toll of a story, and
    any other figure that is the only one of two articles; the hours of one day, one hour of two
    days, and two days of what a story has once.
    """
    if left.is_moment:
        near_by = left.day.shares_a_day(right.day) or same_clock_on_another_day(left, right)
        return near_by or (focus > IDENTITY and _of_one_story_and_month(left, right))
    return left.is_money or focus > IDENTITY or (left.runs and left.central and right.central)


def _of_one_story_and_month(left: Frame, right: Frame) -> bool:
    """Say whether two articles on one story tell two days of a month for what happens once."""
    if left.measure != right.measure or left.measure not in judgement().once:
        return False
    return left.story.kinship(right.story) is Kinship.ONE_STORY and of_one_month(left, right)


def compare(left: Frame, right: Frame) -> Evidence:
    """Return the evidence that two claims of one kind speak of the same thing."""
    reasons: list[Reason] = []
    for ladder in MOMENT_LADDERS if left.is_moment else QUANTITY_LADDERS:
        rung = ladder.climb(left, right)
        if rung.outcome == VETO:
            return Evidence(tuple(reasons), _REASONS[ladder.name, rung.name])
        if rung.outcome:
            reasons.append(_REASONS[ladder.name, rung.name])
    return Evidence(tuple(reasons))


_REASONS = {
    (ladder.name, rung.name): Reason(
        ladder.name, rung.name, None if rung.outcome == VETO else rung.outcome
    )
    for ladder in (*QUANTITY_LADDERS, *MOMENT_LADDERS)
    for rung in ladder.rungs
}
