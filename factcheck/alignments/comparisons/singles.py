"""Evidence of two texts of one sentence each: there is but one thing that both can speak of."""

from functools import lru_cache

from factcheck.alignments.comparisons.terms import agree
from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.names import Sameness
from factcheck.alignments.singles import act_before, of_one_subject
from factcheck.ladder import Ladder, Rung, otherwise

_PAIRS = 1024  # remembered, as several ladders ask for the same two


@lru_cache(maxsize=_PAIRS)
def told_alone(left: Frame, right: Frame) -> bool:
    """Say whether two claims are of one act, or count the same, in lone sentences on one thing."""
    one_subject = left.article != right.article and of_one_subject(left.single, right.single)
    if not one_subject or _names_others(left, right):
        return False
    if not (agree(left, right) or _each_gives_one(left, right)):
        return False
    if left.is_money and left.quantity.unit != right.quantity.unit:
        return False
    if left.is_moment and not (left.measure and right.measure):
        return _of_one_act(left, right)
    if left.measure or right.measure:
        often = left.is_moment and left.recurring
        return _of_one_measure(left, right) and not often and not _counts_another(left, right)
    return bool(left.counted) and left.counted == right.counted


def _of_one_measure(left: Frame, right: Frame) -> bool:
    """Say whether two claims are of one measure, or their dates of kindred events."""
    events = left.is_moment and left.family is not None and left.family == right.family
    return left.measure == right.measure or (events and WORK not in (left.measure, right.measure))


WORK = "year of a work"


def told_once(left: Frame, right: Frame) -> bool:
    """Say whether, besides, each is the only one of its kind: then they may differ."""
    return told_alone(left, right) and _each_gives_one(left, right)


def _each_gives_one(left: Frame, right: Frame) -> bool:
    return left.standing is right.standing is Standing.SOLE


def same_act(left: Frame, right: Frame) -> bool:
    """Say whether two dates have the same verb before them, of which one at least is no event."""
    unknown = not (left.measure and right.measure)
    return unknown and told_alone(left, right) and _of_one_act(left, right)


def _of_one_act(left: Frame, right: Frame) -> bool:
    act = act_before(left.claim)
    return act is not None and act == act_before(right.claim)


def _names_others(left: Frame, right: Frame) -> bool:
    """Say whether both name somebody, and nobody of the one can be anybody of the other."""
    pairs = [left.book.same(one, other) for one in left.names for other in right.names]
    return bool(pairs) and all(one is Sameness.OTHER for one in pairs)


def _counts_another(left: Frame, right: Frame) -> bool:
    return bool(left.counted and right.counted) and left.head != right.head


def _says_it(left: Frame, right: Frame) -> bool:
    return told_alone(left, right) and left.single.points != right.single.points  # type: ignore[union-attr]


SINGLE = Ladder(
    "single",
    (
        Rung('the only sentences of two texts, one of which says "it"', 6.5, _says_it),
        Rung("the only sentences of two texts, about one name", 6.5, told_alone),
        Rung("not the only sentences of two texts", 0.0, otherwise),
    ),
)
