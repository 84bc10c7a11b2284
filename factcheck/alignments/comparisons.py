"""The ladders of evidence: each says, in bits, how far two claims speak of one thing.

+1 doubles the odds. A veto keeps two claims apart whatever else they share. Weights add up; the
sum is the evidence, and its parts are shown.
"""

from collections.abc import Callable
from math import inf

import attrs

from factcheck.alignments.contrast import contrasted
from factcheck.alignments.frames import Frame
from factcheck.alignments.keys import TELLING_DIGITS
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Aspect, Moment, Name, Reason, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.frequencies import bits

VETO = -inf
Test = Callable[[Frame, Frame], bool]


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


# -- value -------------------------------------------------------------------------------------


def near(left: Frame, right: Frame) -> Nearness:
    """Return how near the values of two claims are."""
    if left.is_moment:
        return nearness.moments(left.day, right.day)
    return nearness.quantities(left.quantity, right.quantity)


def _same_figure(digits: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        equal = near(left, right) in (Nearness.SAME, Nearness.HEDGED)
        return equal and min(left.digits, right.digits) >= digits

    return holds


def _large(left: Frame, right: Frame) -> bool:
    """Say whether both are the same round figure of a thousand or more."""
    equal = near(left, right) in (Nearness.SAME, Nearness.HEDGED)
    return equal and left.quantity.amount.known >= 1000


def _is(*kinds: Nearness) -> Test:
    return lambda left, right: near(left, right) in kinds


VALUE = Ladder(
    "value",
    (
        Rung("the same figure of four digits or more", 6.0, _same_figure(4)),
        Rung("the same figure of three digits", 5.0, _same_figure(3)),
        Rung("the same figure of two digits", 3.0, _same_figure(2)),
        Rung("the same large round figure", 2.0, _large),
        Rung("the same small figure", 1.0, _same_figure(1)),
        Rung("the same when rounded", 2.0, _is(Nearness.ROUNDED)),
        Rung("about the same", 1.0, _is(Nearness.ABOUT)),
        Rung("other or open figures", 0.0, otherwise),
    ),
)

# -- what is measured --------------------------------------------------------------------------


def _same_measure(left: Frame, right: Frame) -> bool:
    return left.measure is not None and left.measure == right.measure


def _kin_measures(left: Frame, right: Frame) -> bool:
    return left.family is not None and left.family == right.family


def _both_measured(left: Frame, right: Frame) -> bool:
    return left.measure is not None and right.measure is not None


def _one_measured(left: Frame, right: Frame) -> bool:
    return (left.measure is None) != (right.measure is None)


MEASURE = Ladder(
    "measure",
    (
        Rung("the same measure", 4.0, _same_measure),
        Rung("kindred measures", 2.0, _kin_measures),
        Rung("two measures", VETO, _both_measured),
        Rung("a measure named on one side only", -1.0, _one_measured),
        Rung("no measure named", -1.0, otherwise),
    ),
)

# -- what is counted ---------------------------------------------------------------------------


def _same_counted(left: Frame, right: Frame) -> bool:
    return bool(left.counted) and left.counted == right.counted


def _counted_clash(left: Frame, right: Frame) -> bool:
    """Say whether both name what they count, and the one is no kind of the other.

    People are people, whatever they are called ("migrants", "nationals"), unless each side tells
    them by another word: "Chinese nationals", "Indian nationals". Things go by their name.
    """
    if not (left.counted and right.counted):
        return False
    if left.counts_people and right.counts_people:
        mine, others = set(left.counted[:-1]), set(right.counted[:-1])
        return bool(mine - others and others - mine)
    return left.counts_people != right.counts_people or left.head != right.head


def _perhaps_a_part(left: Frame, right: Frame) -> bool:
    """Say whether one side tells more closely whom it counts, and the figures differ."""
    return bool(left.counted and right.counted) and not (
        near(left, right).compatible or left.counted[:-1] == right.counted[:-1]
    )


def _counted_alike(left: Frame, right: Frame) -> bool:
    return bool(left.counted and right.counted)


COUNTED = Ladder(
    "counted",
    (
        Rung("the same people or things", 2.0, _same_counted),
        Rung("other people or things", VETO, _counted_clash),
        Rung("perhaps a part of the others", -2.0, _perhaps_a_part),
        Rung("people or things of one kind", 1.0, _counted_alike),
        Rung("not named on both sides", 0.0, otherwise),
    ),
)

# -- direction and base ------------------------------------------------------------------------


def _opposed(left: Frame, right: Frame) -> bool:
    ways = {left.claim.subject.direction, right.claim.subject.direction}
    return None not in ways and len(ways) == 2 and left.claim.subject.aspect is Aspect.CHANGE


def _other_base(left: Frame, right: Frame) -> bool:
    return bool(left.base and right.base and not _same_time(left.base, right.base))


def _same_base(left: Frame, right: Frame) -> bool:
    return bool(left.base and right.base)


BASE = Ladder(
    "base",
    (
        Rung("measured from another time", VETO, _other_base),
        Rung("measured from the same time", 2.0, _same_base),
        Rung("up against down", -2.0, _opposed),
        Rung("no base named on both sides", 0.0, otherwise),
    ),
)

# -- place -------------------------------------------------------------------------------------


def _same_place(left: Frame, right: Frame) -> bool:
    return bool({place.key for place in left.places} & {place.key for place in right.places})


def _place_within(left: Frame, right: Frame) -> bool:
    return any(one.compatible(other) for one in left.places for other in right.places)


def _may_lie_within(left: Frame, right: Frame) -> bool:
    """Say whether the figures agree, and where one of the places lies is not known."""
    both = bool(left.places and right.places)
    unknown = not (left.places_are_known and right.places_are_known)
    return both and unknown and near(left, right).compatible


def _elsewhere(left: Frame, right: Frame) -> bool:
    return bool(left.places and right.places)


PLACE = Ladder(
    "place",
    (
        Rung("the same place", 3.0, _same_place),
        Rung("one place within the other", 2.0, _place_within),
        Rung("a place that may lie within the other", -2.0, _may_lie_within),
        Rung("another place", VETO, _elsewhere),
        Rung("no place named on both sides", 0.0, otherwise),
    ),
)

# -- time of a quantity ------------------------------------------------------------------------


def _same_time(left: Moment, right: Moment) -> bool:
    return nearness.moments(left, right) in (Nearness.SAME, Nearness.ABOUT)


def _same_period(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period and _same_time(left.period, right.period))


def _other_period(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period and not left.period.shares_a_day(right.period))


def _partly_other_period(left: Frame, right: Frame) -> bool:
    """Say whether the periods overlap while the figures do not agree: then they are two facts."""
    return bool(left.period and right.period and not near(left, right).compatible)


def _overlapping_periods(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period)


def _unsettled_period(left: Frame, right: Frame) -> bool:
    return (left.period_is_unsettled or right.period_is_unsettled) and not near(
        left, right
    ).compatible


def _one_period(left: Frame, right: Frame) -> bool:
    """Say whether one of two figures that differ is for a time of weeks or more."""
    if (left.period and right.period) or near(left, right).compatible:
        return False
    period = left.period or right.period
    return period is not None and _length(period) > SHORT


SHORT = 7  # days: a shorter period tells when a figure was counted, not what it covers
ONE_COUNT = 14  # days that a running count may take from one report to the next


def _running_days(left: Frame, right: Frame) -> bool:
    """Say whether two days of a toll that grows are near each other."""
    if not (left.runs and right.runs and left.period and right.period):
        return False
    early, late = sorted((left.period, right.period), key=lambda moment: moment.order)
    if max(_length(early), _length(late)) > SHORT or not (early.last_day and late.first_day):
        return False
    return (late.first_day - early.last_day).days <= ONE_COUNT


ONE_STORY = 45  # days: a figure without a period, in a later article, is of a later time


def _months_apart(left: Frame, right: Frame) -> bool:
    """Say whether two articles give figures of no named time, on days far apart."""
    days = [frame.claim.quote.article.published for frame in (left, right)]
    if None in days or (left.period and right.period):
        return False
    early, late = sorted(dated.day for dated in days if dated)
    return (late - early).days > ONE_STORY


def _months_and_figures_apart(left: Frame, right: Frame) -> bool:
    return _months_apart(left, right) and not near(left, right).compatible


PERIOD = Ladder(
    "period",
    (
        Rung("the same period", 3.0, _same_period),
        Rung("days of one running count", 0.0, _running_days),
        Rung("another period", VETO, _other_period),
        Rung("a part of the period, with another figure", VETO, _partly_other_period),
        Rung("periods that overlap", 0.5, _overlapping_periods),
        Rung("a period that is not settled, with another figure", VETO, _unsettled_period),
        Rung("a period named on one side only, with another figure", -2.0, _one_period),
        Rung("other figures, months apart, without a period", VETO, _months_and_figures_apart),
        Rung("months apart, without a period", -3.0, _months_apart),
        Rung("no period named on both sides", 0.0, otherwise),
    ),
)

# -- names -------------------------------------------------------------------------------------


def _one(left: Name, right: Name) -> bool:
    """Say whether two names can be one: equal, or the one a part of the other."""
    return left.tokens <= right.tokens or right.tokens <= left.tokens


def _shared_names(left: Frame, right: Frame) -> int:
    return sum(any(_one(name, other) for other in right.names) for name in left.names)


def _names_clash(left: Frame, right: Frame) -> bool:
    """Say whether each side names somebody whom the other does not."""
    mine = any(not any(_one(name, other) for other in right.names) for name in left.names)
    others = any(not any(_one(name, other) for other in left.names) for name in right.names)
    return mine and others


def _names_shared(number: int) -> Test:
    return lambda left, right: _shared_names(left, right) >= number


NAMES = Ladder(
    "names",
    (
        Rung("each names somebody else", VETO, _names_clash),
        Rung("two names shared", 6.0, _names_shared(2)),
        Rung("a name shared", 3.5, _names_shared(1)),
        Rung("no name on both sides", 0.0, otherwise),
    ),
)

# -- setting -----------------------------------------------------------------------------------

_ONE_STORY_BITS = 12.0


def _one_story(left: Frame, right: Frame) -> bool:
    """Say whether the openings of two articles share enough rare words."""
    shared = (bits(word) - _RARE_ENOUGH for word in left.setting & right.setting)
    return sum(shared) >= _ONE_STORY_BITS


def _sole_in_one_story(left: Frame, right: Frame) -> bool:
    """Say whether two articles tell one story, and each of them gives one such figure.

    A story has one toll, one magnitude, one sum; of most other measures it has several figures,
    and what a month or a year brought is told for one place or another.
    """
    both = left.sole and right.sole and left.article != right.article
    return (
        both
        and all(frame.is_moment or frame.central for frame in (left, right))
        and _one_story(left, right)
        and not _months_apart(left, right)
    )


def _telling_in_one_story(left: Frame, right: Frame) -> bool:
    """Say whether two articles on one story give the same figure of three digits or more."""
    if left.is_moment or left.article == right.article:
        return False
    return _same_figure(TELLING_DIGITS)(left, right) and _one_story(left, right)


SETTING = Ladder(
    "setting",
    (
        Rung("the only one of its kind in two articles on one story", 4.0, _sole_in_one_story),
        Rung("a telling figure in two articles on one story", 3.0, _telling_in_one_story),
        Rung("nothing that the two stories tell", 0.0, otherwise),
    ),
)

# -- words -------------------------------------------------------------------------------------

_RARE_ENOUGH = 12.0  # bits


def _word_bits(left: Frame, right: Frame) -> float:
    """Return the sum of what the shared words tell, beyond what every article shares."""
    return sum(
        bits(word) - _RARE_ENOUGH for word in left.words & right.words if bits(word) > _RARE_ENOUGH
    )


def _words_tell(amount: float) -> Test:
    return lambda left, right: _word_bits(left, right) >= amount


WORDS = Ladder(
    "words",
    (
        Rung("another name in the same sentence", VETO, contrasted),
        Rung("many rare words shared", 4.0, _words_tell(20)),
        Rung("rare words shared", 3.0, _words_tell(12)),
        Rung("some rare words shared", 2.0, _words_tell(6)),
        Rung("a less common word shared", 1.0, _words_tell(2)),
        Rung("no telling words shared", 0.0, otherwise),
    ),
)

# -- dates -------------------------------------------------------------------------------------


def _same_days(grain_days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        same = left.day.first_day == right.day.first_day and left.day.last_day == right.day.last_day
        return same and near(left, right).compatible and _length(left.day) <= grain_days

    return holds


def _within_days(days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        return near(left, right).compatible and max(_length(left.day), _length(right.day)) <= days

    return holds


def _length(moment: Moment) -> int:
    if moment.first_day is None or moment.last_day is None:
        return 10_000
    return (moment.last_day - moment.first_day).days + 1


def _days_apart(days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        early, late = sorted((left.day, right.day), key=lambda moment: moment.order)
        if early.last_day is None or late.first_day is None:
            return True
        return not near(left, right).compatible and (late.first_day - early.last_day).days > days

    return holds


def _compatible(left: Frame, right: Frame) -> bool:
    return near(left, right).compatible


def _unsettled(left: Frame, right: Frame) -> bool:
    return not (left.day.resolved and right.day.resolved)


def _both_recur(left: Frame, right: Frame) -> bool:
    return (left.recurring or right.recurring) and _days_apart(_SAME_OCCASION)(left, right)


def _other_words(left: Frame, right: Frame) -> bool:
    """Say whether somebody speaks on two days: nobody speaks once only."""
    return (left.speaks or right.speaks) and not near(left, right).compatible


_SAME_OCCASION = 3  # days: two meetings of the same people further apart are two meetings
_SAME_EVENT = 62  # days: so far may two articles be apart on an event that happens once

DATE = Ladder(
    "date",
    (
        Rung("a date that is not settled", 0.0, _unsettled),
        Rung("the same day", 4.0, _same_days(1)),
        Rung("the same week", 3.5, _same_days(7)),
        Rung("the same month", 3.0, _same_days(31)),
        Rung("a day within the month", 2.0, _within_days(31)),
        Rung("the same or overlapping seasons", -1.0, _within_days(92)),
        Rung(
            "overlapping times",
            0.0,
            _is(Nearness.SAME, Nearness.WITHIN, Nearness.BOUNDED, Nearness.ABOUT),
        ),
        Rung("too far apart for one event", VETO, _days_apart(_SAME_EVENT)),
        Rung("words said on another day", VETO, _other_words),
        Rung("an event that recurs, on another day", VETO, _both_recur),
        Rung("other days", 0.0, otherwise),
    ),
)


def _no_event(left: Frame, right: Frame) -> bool:
    return left.measure is None and right.measure is None


EVENT = Ladder(
    "event",
    (
        Rung("the same kind of event", 3.0, _same_measure),
        Rung("kindred events", 2.0, _kin_measures),
        Rung("two kinds of event", VETO, _both_measured),
        Rung("no event named", VETO, _no_event),
        Rung("an event named on one side only", VETO, otherwise),
    ),
)

QUANTITY_LADDERS: tuple[Ladder[float], ...] = (
    MEASURE, SETTING, COUNTED, BASE, PLACE, PERIOD, NAMES, VALUE, WORDS,
)  # fmt: skip
IDENTIFYING = frozenset({"base", "names", "period", "place", "setting", "words"})
MOMENT_LADDERS: tuple[Ladder[float], ...] = (EVENT, SETTING, DATE, PLACE, NAMES, WORDS)
