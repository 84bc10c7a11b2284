"""Figures that are counted on, such as tolls: a later one takes the place of an earlier one."""

from decimal import Decimal

from factcheck.findings.course import (
    alike,
    in_order,
    speaker_of,
    speaks_of_revision,
    when_told,
)
from factcheck.findings.rules import later, slips
from factcheck.findings.rules.authorities import two_authorities
from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, Hedge, Quantity
from factcheck.reference.judgement import judgement

_HALF = Decimal("0.5")  # a toll that falls by more, without a word about it, is no correction
_HANDFUL = 4  # so few are told of by every story: nobody can say which of its figures they are


def runs_on(two: Two) -> bool:
    """Say whether the two are of a figure that is counted on, and still open."""
    level = two.left.subject.aspect is two.right.subject.aspect is Aspect.LEVEL
    measured = not judgement().running.isdisjoint(_measures(two))
    still_open = not any(map(later.covers_a_closed_period, two.both))
    return level and measured and still_open and two.figures is not None


def direction(two: Two) -> int:
    """Return 1 for a measure that only grows, -1 for one that only falls, else 0."""
    measures, known = _measures(two), judgement()
    return bool(measures & known.rising) - bool(measures & known.falling)


def _measures(two: Two) -> set[str]:
    """Return what the two measure, or, where neither tells it, what their fact does."""
    told = {claim.subject.measure for claim in two.both} - {None}
    return (told or {two.desk.course(two.left).measure}) - {None}  # type: ignore[return-value]


def a_running_figure(two: Two) -> bool:
    """Say whether the measure is counted on, and the later figure is not against its way."""
    turn = _in_turn(two)
    return turn is not None and not _falls(two, *turn)


def goes_down(two: Two) -> bool:
    """Say whether a figure that only grows is lower later, as a correction makes it.

    Somebody speaks of a correction, or it is lower by no more than half.
    """
    turn = _in_turn(two)
    return turn is not None and _falls(two, *turn) and _is_corrected(two, *turn)


def stale(two: Two) -> bool:
    """Say whether the later figure is an older one that the story had left behind."""
    turn = _in_turn(two)
    if turn is None:
        return False
    older, newer = turn
    against = direction(two) * (_figure(newer) - _figure(older)) < 0
    if not against or speaks_of_revision(newer) or _figure(newer) <= _HANDFUL:
        return False
    return two.desk.course(older).gave_before(when_told(older), newer.value)  # type: ignore[arg-type]


def within_a_day(two: Two) -> bool:
    """Say whether two figures of one day both lie on the course that the story's figure took."""
    if not runs_on(two) or in_order(*two.both) is not None:
        return False
    day, other = (when_told(claim).tells_day for claim in two.both)
    if _measures(two) <= judgement().hourly:
        return day == other
    if _is_a_slip(two):
        return False
    low, high = sorted(two.both, key=_figure)
    if not day or day != other or not _on_course(two, day, low, high):
        return False
    return not two_authorities(two) or _comes_to_it(two, day, low, high)


def _in_turn(two: Two) -> tuple[Claim, Claim] | None:
    """Return two figures that are counted on, the earlier one first."""
    return in_order(*two.both) if runs_on(two) else None


def _figure(claim: Claim) -> Decimal:
    return claim.value.amount.known  # type: ignore[union-attr]


def _falls(two: Two, older: Claim, newer: Claim) -> bool:
    return direction(two) > 0 and _HANDFUL < _figure(older) > _figure(newer)


def _is_corrected(two: Two, older: Claim, newer: Claim) -> bool:
    """Say whether a lower figure may be a correction: by a word, or as it is not much lower."""
    if any(map(speaks_of_revision, two.both)) or two.desk.course(older).corrected:
        return True
    fall = _figure(older) - _figure(newer)
    return fall <= _HALF * abs(_figure(older)) or _figure(newer) <= _HANDFUL


def _is_a_slip(two: Two) -> bool:
    return slips.digits_swapped(two) or any(slips.apart_by(by)(two) for by in (10, 1000))


def _on_course(two: Two, day: str, low: Claim, high: Claim) -> bool:
    """Say whether other days give both figures, or lead from below the one to above the other."""
    before, after = two.desk.course(low).on_other_days(day)
    if all(_given(claim, [*before, *after]) for claim in (low, high)):
        return True
    if direction(two) <= 0:
        return False
    top = max((value.amount.known for value in before), default=_figure(low))
    reached = max((value.amount.known for value in after), default=top)
    left_behind = _given(low, before) and _figure(high) >= top  # one has yesterday's still
    passed = _figure(high) - _leeway(high) <= reached
    return left_behind or (after != [] and _figure(low) >= top and passed)


def _leeway(claim: Claim) -> Decimal:
    """Return by how much a rough figure may be too high: "nears 290"."""
    value = claim.value
    if isinstance(value, Quantity) and value.hedge in (Hedge.ABOUT, Hedge.NEARLY):
        return value.grain
    return Decimal(0)


def _given(claim: Claim, values: list[Quantity]) -> bool:
    return any(alike(claim.value, other) for other in values)  # type: ignore[arg-type]


def _comes_to_it(two: Two, day: str, low: Claim, high: Claim) -> bool:
    """Say whether the authority that gave less came most of the way later.

    Of one that gave more than half, it is enough that it does not insist.
    """
    half = _figure(low) + (_figure(high) - _figure(low)) * _HALF
    later_ones = [
        one.value.amount.known
        for one in two.desk.course(low).given
        if one.when.tells_day > day and one.speaker == speaker_of(low)
    ]
    near = _figure(low) >= _figure(high) * _HALF
    return all(figure >= half for figure in later_ones) and (near or bool(later_ones))
