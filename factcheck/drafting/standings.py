"""Standings: how a figure of a draft stands, by all that the sources say about it."""

from collections.abc import Callable, Sequence

from factcheck.drafting.half_read import half_read
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Bearing, Claim, Moment, Standing, Witness


def standing_of(claim: Claim, witnesses: Sequence[Witness]) -> Rung[Standing]:
    """Return the rung that decides how a figure stands; its name is the reason in short."""
    return STANDINGS.climb({one.bearing for one in witnesses}, claim)


def _heard(bearing: Bearing) -> Callable[[set[Bearing], Claim], bool]:
    return lambda heard, _: bearing in heard


def _is_loose(_: set[Bearing], claim: Claim) -> bool:
    """Say whether it is a date that hangs in the air: nobody can say that it is right."""
    return isinstance(claim.value, Moment) and not claim.value.resolved


def _is_half_read(_: set[Bearing], claim: Claim) -> bool:
    return half_read(claim) is not None


# Where nobody was found to tell it, another way of looking may find who does.
OPEN = frozenset({"it cannot be compared", "nothing is said for it", "no source tells it"})

STANDINGS: Ladder[Standing] = Ladder(
    "standing",
    (
        Rung("it cannot be read whole", Standing.UNSUPPORTED, _is_half_read),
        Rung("a source contradicts it", Standing.CONTRADICTED, _heard(Bearing.CONTRADICTS)),
        Rung("its day is not known", Standing.UNSUPPORTED, _is_loose),
        Rung("a newer figure is told", Standing.OUTDATED, _heard(Bearing.NEWER)),
        Rung("a source tells it", Standing.SUPPORTED, _heard(Bearing.SUPPORTS)),
        Rung("another authority differs", Standing.UNSUPPORTED, _heard(Bearing.DISPUTES)),
        Rung("the sources tell less", Standing.UNSUPPORTED, _heard(Bearing.ROUGHER)),
        Rung("told for another time", Standing.UNSUPPORTED, _heard(Bearing.ANOTHER_TIME)),
        Rung("it cannot be compared", Standing.UNSUPPORTED, _heard(Bearing.UNCOMPARED)),
        Rung("nothing is said for it", Standing.UNSUPPORTED, _heard(Bearing.BESIDE)),
        Rung("no source tells it", Standing.UNSUPPORTED, otherwise),
    ),
)
