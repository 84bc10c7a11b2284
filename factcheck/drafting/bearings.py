"""Bearings: what a source's figure means for that of a draft."""

from datetime import date, datetime
from decimal import Decimal

import attrs

from factcheck.findings.course import in_order
from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge
from factcheck.findings.rules.running import direction, runs_on
from factcheck.findings.two import Two
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Bearing, Claim, Grain, Hedge, Moment, Quantity, Verdict
from factcheck.model.nearness import COUNTS, DURATIONS, Nearness
from factcheck.reference.kinds import Kind

# Kinds that fit, and of which the one says nothing for the other.
_BESIDE = frozenset(
    {
        "another-than-denied",
        "birthday-between",
        "same-in-another-currency",  # of a sum that the draft has converted, or mistyped
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
        "same-at-the-rate-handed-over",
        "same-growth",
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


def grows(pair: Pair) -> bool:
    """Say whether the figure of the source is further on its way: a toll only grows."""
    figures = pair.two.figures
    return figures is not None and direction(pair.two) * (figures[1] - figures[0]) > 0


def _is(verdict: Verdict) -> object:
    return lambda pair: pair.kind.verdict is verdict


def _is_overtaken(pair: Pair) -> bool:
    if overtakes(pair.source, pair.draft, pair.kind, pair.desk):
        return True
    # "At least 14" still holds when 16 are told of, and yet is the older figure.
    return pair.kind.verdict is Verdict.FITS and _has_grown(pair)


def _has_grown(pair: Pair) -> bool:
    """Say whether the source tells, later, a figure further on than the draft shows at all."""
    draft, source = pair.draft.value, pair.source.value
    if not (isinstance(draft, Quantity) and isinstance(source, Quantity)) or not grows(pair):
        return False
    turn = in_order(pair.draft, pair.source) if runs_on(pair.two) else None
    later = turn is not None and turn[1] is pair.source
    return later and not _gives_figure(draft, source)


def _says_nothing_for_it(pair: Pair) -> bool:
    return pair.kind.code in _BESIDE


def _is_another_figure(pair: Pair) -> bool:
    """Say whether both can be right, and the draft's figure is none that the source gives."""
    draft, source = pair.draft.value, pair.source.value
    if isinstance(draft, Moment) and isinstance(source, Moment):
        return _tell_clocks(draft, source)
    if not (isinstance(draft, Quantity) and isinstance(source, Quantity)):
        return False
    single = draft.amount.single is not None and draft.hedge not in _ROUGH
    return not single and source.grain <= draft.grain


def _says_as_much(pair: Pair) -> bool:
    """Say whether who has read the source may write what the draft says."""
    draft, source = pair.draft.value, pair.source.value
    if pair.kind.code in _AS_MUCH or pair.two.near in (Nearness.SAME, Nearness.HEDGED):
        return True
    if isinstance(draft, Moment) and isinstance(source, Moment):
        return _holds_days(draft, source)
    if isinstance(draft, Quantity) and isinstance(source, Quantity):
        return _gives_figure(draft, source)
    return False


def _holds_days(draft: Moment, source: Moment) -> bool:
    """Say whether the source tells a day, or an hour, of the longer time that the draft tells."""
    if draft.hedge in _ROUGH:
        return True
    if _tell_clocks(draft, source):
        return _clock(draft.start) <= _clock(source.start) <= _clock(draft.end)
    starts = draft.first_day is None or (
        source.first_day is not None and draft.first_day <= source.first_day
    )
    ends = draft.last_day is None or (
        source.last_day is not None and source.last_day <= draft.last_day
    )
    return starts and ends and draft.grain.rank > max(source.grain.rank, Grain.HOUR.rank)


def _tell_clocks(draft: Moment, source: Moment) -> bool:
    ends = (draft.start, draft.end, source.start)
    return all(isinstance(end, datetime) for end in ends)


def _clock(when: date | None) -> str:
    """Return a clock time as a day and an hour: of two zones, the rules have told already."""
    return f"{when:%Y-%m-%dT%H:%M}" if when else ""


def _gives_figure(draft: Quantity, source: Quantity) -> bool:
    """Say whether the source gives the draft's figure, as finely as the draft tells it.

    "At least 30" is said of 34, and not of 85, though 85 is more as well.
    """
    if draft.unit != source.unit and not {draft.unit, source.unit} <= COUNTS:
        return {draft.unit, source.unit} == DURATIONS
    if _is_range(draft) or _is_range(source):
        return _is_range(draft) and _is_range(source) and _same_ends(draft, source)
    return _is_near(draft.amount.known, source.amount.known, draft)


def _is_range(quantity: Quantity) -> bool:
    return None not in (quantity.amount.low, quantity.amount.high) and (
        quantity.amount.single is None
    )


def _same_ends(draft: Quantity, source: Quantity) -> bool:
    ends = (
        (draft.amount.low, source.amount.low),
        (draft.amount.high, source.amount.high),
    )
    return all(
        one is not None and other is not None and abs(one - other) <= draft.grain / 2
        for one, other in ends
    )


def _is_near(figure: Decimal, other: Decimal, draft: Quantity) -> bool:
    """Say whether a figure is rounded, or cut, to that of the draft."""
    step = _step(figure, draft)
    if draft.hedge in _ROUGH:
        return abs(other - figure) <= step / 2
    above = figure - other if draft.hedge in _FROM_BELOW else other - figure
    return abs(above) <= draft.grain / 2 or 0 <= above < step


def _step(figure: Decimal, draft: Quantity) -> Decimal:
    """Return the step that a figure shows; of a round one with a hedge, that of its last digit."""
    if draft.hedge in (Hedge.NONE, Hedge.EXACTLY):
        return draft.grain
    last = figure.normalize().as_tuple().exponent
    return max(draft.grain, Decimal(10) ** last) if isinstance(last, int) else draft.grain


# "Up to 500" is said of 480: the figure is cut upwards.
_FROM_BELOW = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN})


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
        _rung("it fits, and is another figure", Bearing.BESIDE, _is_another_figure),
        _rung("it fits, and says less", Bearing.ROUGHER, otherwise),
    ),
)
