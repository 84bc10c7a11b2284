"""Evidence of two texts of one sentence each: there is but one thing that both can speak of."""

from functools import lru_cache

from factcheck.alignments.comparisons.terms import agree
from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.names import Sameness
from factcheck.alignments.singles import (
    act_before,
    of_one_subject,
    tells_a_career,
    tells_of_a_relative,
    tells_two_acts,
)
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Grain, nearness
from factcheck.reference.singles import single_words

_PAIRS = 1024  # remembered, as several ladders ask for the same two


@lru_cache(maxsize=_PAIRS)
def told_alone(left: Frame, right: Frame) -> bool:
    """Say whether two claims are of one act, or count the same, in lone sentences on one thing."""
    if not _of_one_subject(left, right):
        return False
    if exclusive_events(left, right):
        return True
    if not (agree(left, right) or _each_gives_one(left, right)):
        return False
    two_currencies = left.is_money and left.quantity.unit != right.quantity.unit
    return not two_currencies and _of_one_kind(left, right)


def _of_one_kind(left: Frame, right: Frame) -> bool:
    """Say whether two claims on one subject are of one act or measure, or count the same."""
    if left.is_moment and not (left.measure and right.measure):
        return _of_one_act(left, right)
    if left.measure or right.measure:
        often = left.is_moment and left.recurring
        return _of_one_measure(left, right) and not often and not _counts_another(left, right)
    if other_end_of_a_row(left, right):
        return _each_gives_one(left, right)
    same = bool(left.counted) and left.counted == right.counted
    return same or (_lasts_a_career(left) and _lasts_a_career(right))


def other_end_of_a_row(left: Frame, right: Frame) -> bool:
    """Say whether one place is counted from the largest, and the other from the smallest."""
    if left.is_moment or left.quantity.unit != "rank" or left.quantity.unit != right.quantity.unit:
        return False
    return single_words().is_other_end(_ranked(left), _ranked(right))


def _ranked(frame: Frame) -> str:
    return (frame.claim.subject.counted or "").replace("-", " ")


def in_two_rows(left: Frame, right: Frame) -> bool:
    """Say whether places are of two rows: the third largest, the third richest.

    Those counted from two ends are of one row where two texts can speak of but one thing.
    """
    if left.quantity.unit != "rank" or left.quantity.unit != right.quantity.unit:
        return False
    other_order = single_words().is_another_row(_ranked(left), _ranked(right))
    return other_order and not (other_end_of_a_row(left, right) and told_alone(left, right))


def of_one_career(left: Frame, right: Frame) -> bool:
    """Say whether both tell how long the career of one person has lasted."""
    return _lasts_a_career(left) and _lasts_a_career(right) and told_alone(left, right)


def _lasts_a_career(frame: Frame) -> bool:
    lasts = not frame.is_moment and frame.quantity.unit in nearness.DURATIONS
    return lasts and not frame.counted and tells_a_career(frame.claim)


@lru_cache(maxsize=_PAIRS)
def exclusive_events(left: Frame, right: Frame) -> bool:
    """Say whether two lone sentences give one date for events that exclude each other.

    It must be all that either tells of the event: who was founded and dissolved in one year was.
    """
    if not left.is_moment or not single_words().exclude(left.measure, right.measure):
        return False
    if not _of_one_subject(left, right) or left.single is None or right.single is None:
        return False
    others_told = left.measure in right.single.events or right.measure in left.single.events
    claims = left.claim, right.claim
    if others_told or any(map(tells_of_a_relative, claims)) or any(map(tells_two_acts, claims)):
        return False
    fine = all(one.day.resolved and one.day.grain.rank <= Grain.YEAR.rank for one in (left, right))
    return fine and nearness.moments(left.day, right.day).compatible


def _of_one_subject(left: Frame, right: Frame) -> bool:
    one_subject = left.article != right.article and of_one_subject(left.single, right.single)
    return one_subject and not _names_others(left, right)


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
