"""Bearings: what a source's figure means for that of a draft."""

from decimal import Decimal

import attrs

from factcheck.findings.course import in_order
from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge
from factcheck.findings.rules.running import direction
from factcheck.findings.two import Two
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Bearing, Claim, Hedge, Interval, Moment, Quantity, Verdict
from factcheck.model.nearness import ABOUT, COUNTS, Nearness
from factcheck.reference.kinds import Kind

# Kinds that fit, and of which the one says nothing for the other.
_BESIDE = frozenset(
    {
        "another-than-denied",
        "birthday-between",
        "true-but-far-below",
        "within-the-margin",
    }
)
# Kinds that compare other things than two intervals: each says as much as the other.
_AS_MUCH = frozenset(
    {
        "calendar-alias",
        "complement",
        "counts-the-attacker-in-one",
        "same-growth",
        "same-in-another-currency",
        "same-in-another-unit",
        "same-instant",
        "times-more-read-both-ways",
    }
)
_STALE = "stale-figure"  # the later of the two is the one that the story had left behind
_ONE_DAY = "running-within-a-day"  # no time tells which is the later
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})


@attrs.frozen
class Pair:
    """A claim of the draft and one of a source, of one fact, and what they amount to."""

    draft: Claim
    source: Claim
    kind: Kind
    desk: Desk

    @property
    def two(self) -> Two:
        """The two, as the rules look at them."""
        return Two(self.draft, self.source, self.desk)


def pair_of(draft: Claim, source: Claim, desk: Desk) -> Pair:
    """Return a claim of the draft and one of a source with the rung that decides on them."""
    return Pair(draft, source, judge(draft, source, desk).outcome, desk)


def bearing_of(pair: Pair) -> Bearing:
    """Return what the source's figure means for the draft's."""
    return BEARINGS.climb(pair).outcome


def overtakes(newer: Claim, older: Claim, kind: Kind, desk: Desk) -> bool:
    """Say whether a figure takes the place of another one, as the kind of the two is."""
    if kind.verdict is not Verdict.SUPERSEDED:
        return False
    if kind.code == _ONE_DAY:
        two = Two(older, newer, desk)
        before, after = two.figures or (Decimal(0), Decimal(0))
        return direction(two) * (after - before) > 0
    turn = in_order(older, newer)
    return turn is not None and turn[0 if kind.code == _STALE else 1] is newer


def _is(verdict: Verdict) -> object:
    return lambda pair: pair.kind.verdict is verdict


def _is_overtaken(pair: Pair) -> bool:
    return overtakes(pair.source, pair.draft, pair.kind, pair.desk)


def _says_nothing_for_it(pair: Pair) -> bool:
    return pair.kind.code in _BESIDE


def _says_as_much(pair: Pair) -> bool:
    """Say whether who has read the source may write what the draft says."""
    draft, source = pair.draft.value, pair.source.value
    if pair.kind.code in _AS_MUCH or pair.two.near in (Nearness.SAME, Nearness.HEDGED):
        return True
    if isinstance(draft, Moment) and isinstance(source, Moment):
        return _holds_days(draft, source)
    if isinstance(draft, Quantity) and isinstance(source, Quantity):
        other_units = draft.unit != source.unit and not {draft.unit, source.unit} <= COUNTS
        return other_units or draft.hedge in _ROUGH or _holds_figures(draft, source)
    return False


def _holds_days(draft: Moment, source: Moment) -> bool:
    """Say whether the days of the source lie within those of the draft."""
    if draft.hedge in _ROUGH:
        return True
    starts = draft.first_day is None or (
        source.first_day is not None and draft.first_day <= source.first_day
    )
    ends = draft.last_day is None or (
        source.last_day is not None and source.last_day <= draft.last_day
    )
    # A clock time or a part of the day is finer than its day.
    finer = draft.grain.rank >= source.grain.rank or draft.first_day != draft.last_day
    return starts and ends and finer


def _holds_figures(draft: Quantity, source: Quantity) -> bool:
    """Say whether all that the source may mean is what the draft may mean."""
    meant, told = _meant(draft), _meant(source)
    starts = meant.low is None or (told.low is not None and meant.low <= told.low)
    ends = meant.high is None or (told.high is not None and told.high <= meant.high)
    return starts and ends


def _meant(quantity: Quantity) -> Interval:
    """Return what a figure stands for: all that rounds to it, or is cut to it."""
    amount = quantity.amount
    if amount.single is None:
        return amount
    if quantity.hedge in _ROUGH:
        return Interval(amount.known * (1 - ABOUT), amount.known * (1 + ABOUT))
    return Interval(amount.known - quantity.grain / 2, amount.known + quantity.grain)


def _rung(name: str, outcome: Bearing, holds: object) -> Rung[Bearing]:
    return Rung(name, outcome, holds)  # type: ignore[arg-type]


BEARINGS: Ladder[Bearing] = Ladder(
    "bearing",
    (
        _rung("both cannot be right", Bearing.CONTRADICTS, _is(Verdict.CONFLICTS)),
        _rung("another authority gives it", Bearing.DISPUTES, _is(Verdict.DISPUTED)),
        _rung("it has taken the place of the draft's", Bearing.NEWER, _is_overtaken),
        _rung("it holds for an earlier time", Bearing.ANOTHER_TIME, _is(Verdict.SUPERSEDED)),
        _rung("the two cannot be compared", Bearing.UNCOMPARED, _is(Verdict.UNCOMPARED)),
        _rung("it fits, and says nothing for it", Bearing.BESIDE, _says_nothing_for_it),
        _rung("it says as much", Bearing.SUPPORTS, _says_as_much),
        _rung("it fits, and says less", Bearing.ROUGHER, otherwise),
    ),
)
