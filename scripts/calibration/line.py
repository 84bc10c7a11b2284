"""The line as the calibration asks it. All that knows of alignments stands here."""

from collections.abc import Iterable
from enum import Enum

from factcheck.alignments import align
from factcheck.alignments.comparisons import (
    MOMENT_LADDERS,
    QUANTITY_LADDERS,
    VETO,
    Evidence,
    identified,
    near,
)
from factcheck.alignments.desk import frames_of
from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import CORROBORATION
from factcheck.alignments.rivals import CONFLICT
from factcheck.ladder import Ladder
from factcheck.model import Claim, Reason

Rung = tuple[str, str]  # the names of the ladder and of the rung


class Channel(Enum):
    """Whether the values of two claims can both be right."""

    COMPATIBLE = "compatible"
    DIFFERING = "differing"


WEIGHTS: dict[Rung, float] = {
    (ladder.name, rung.name): rung.outcome
    for ladder in (*QUANTITY_LADDERS, *MOMENT_LADDERS)
    for rung in ladder.rungs
}
THRESHOLDS = {Channel.COMPATIBLE: CORROBORATION, Channel.DIFFERING: CONFLICT}


def ladders(*, dated: bool) -> tuple[Ladder[float], ...]:
    """Return the ladders that two dates, or two figures, climb."""
    return MOMENT_LADDERS if dated else QUANTITY_LADDERS


def is_veto(rung: Rung) -> bool:
    """Say whether a rung keeps two claims apart."""
    return WEIGHTS[rung] == VETO


def compared_frames(claims: Iterable[Claim]) -> list[Frame]:
    """Return the claims of a desk that take part in alignment, ready to be compared."""
    return frames_of(claims)


def climbed(left: Frame, right: Frame) -> tuple[tuple[Rung, ...], tuple[Rung, ...]]:
    """Return the rung of every ladder as if there were no vetoes, and the vetoes."""
    rungs, vetoes = [], []
    for ladder in ladders(dated=left.is_moment):
        rung = ladder.climb(left, right)
        while rung.outcome == VETO:
            vetoes.append((ladder.name, rung.name))
            place = ladder.rungs.index(rung) + 1
            if place == len(ladder.rungs):
                break
            ladder = Ladder(ladder.name, ladder.rungs[place:])  # noqa: PLW2901 -- what is left of it
            rung = ladder.climb(left, right)
        else:
            rungs.append((ladder.name, rung.name))
    return tuple(rungs), tuple(vetoes)


def identifies(left: Frame, right: Frame, rungs: Iterable[Rung]) -> bool:
    """Say whether the line lets values that differ meet: the rungs tell the fact itself."""
    reasons = tuple(Reason(*rung, WEIGHTS[rung]) for rung in rungs)
    return identified(Evidence(reasons), left, right)


def channel_of(left: Frame, right: Frame) -> Channel:
    """Return the channel in which two claims are compared."""
    return Channel.COMPATIBLE if near(left, right).compatible else Channel.DIFFERING


def facts_of(claims: Iterable[Claim]) -> dict[str, int]:
    """Return for the id of each claim that has met another the number of its fact."""
    return {
        claim.id: number
        for number, alignment in enumerate(align(claims))
        for claim in alignment.claims
    }
