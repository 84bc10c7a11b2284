"""Evidence of the subject: what is measured, what is counted, what kind of event it is."""

from decimal import Decimal

from factcheck.alignments.comparisons.figures import in_another_unit
from factcheck.alignments.comparisons.singles import (
    WORK,
    exclusive_events,
    in_two_rows,
    of_one_career,
    other_end_of_a_row,
    same_act,
    told_alone,
    told_once,
)
from factcheck.alignments.comparisons.terms import VETO, apart, clash, near, rare_time
from factcheck.alignments.frames import Frame
from factcheck.alignments.names import Sameness
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model.nearness import Nearness
from factcheck.reference.kin import Kin, kin

_EQUAL = (Nearness.SAME, Nearness.HEDGED)


def _same_measure(left: Frame, right: Frame) -> bool:
    return left.measure is not None and left.measure == right.measure


def _kin_measures(left: Frame, right: Frame) -> bool:
    return left.family is not None and left.family == right.family


def kin_in_one_time(left: Frame, right: Frame) -> bool:
    """Say whether kindred measures are told of the same people, for one time, and near each other.

    "2,176 Chinese migrants met in fiscal 2022", "1,987 Chinese citizens arrested in fiscal 2022":
    two papers call one statistic by two names.
    """
    if left.is_moment or not _kin_measures(left, right) or not apart(left, right):
        return False
    if left.period is None or not (left.covers_long and left.period == right.period):
        return False
    alike = left.counted[:-1] and left.counted[:-1] == right.counted[:-1]
    return bool(alike) and _kin(left, right) is not Kin.OTHER and _is_within_a_fifth(left, right)


def _is_within_a_fifth(left: Frame, right: Frame) -> bool:
    small, large = sorted(abs(frame.quantity.amount.known) for frame in (left, right))
    return large - small <= UNMEASURED * large


def _kin_but_unequal(left: Frame, right: Frame) -> bool:
    """Say whether measures are kindred and figures differ: then they are hardly of one fact."""
    kindred = _kin_measures(left, right) and near(left, right) not in _EQUAL
    return kindred and not in_another_unit(left, right)


def _both_measured(left: Frame, right: Frame) -> bool:
    return left.measure is not None and right.measure is not None


def _one_measured(left: Frame, right: Frame) -> bool:
    return (left.measure is None) != (right.measure is None)


def _same_counted(left: Frame, right: Frame) -> bool:
    return bool(left.counted) and left.counted == right.counted


def _other_ranks(left: Frame, right: Frame) -> bool:
    """Say whether ranks differ: the 79th and the 86th of their kind are two."""
    return left.quantity.unit == "rank" and apart(left, right) and not told_once(left, right)


def _of_many_and_of_one(left: Frame, right: Frame) -> bool:
    """Say whether one figure is of what happens again and again, and the other of what happened."""
    return left.general != right.general


def _one_by_comparison(left: Frame, right: Frame) -> bool:
    """Say whether one figure is told of something that the other's subject is compared with."""
    return left.compared_with != right.compared_with


def _of_two_matches(left: Frame, right: Frame) -> bool:
    """Say whether figures of one holder differ whose sentences give the scores of two matches."""
    if not (left.of_a_holder and right.of_a_holder) or not apart(left, right):
        return False
    return bool(left.scores and right.scores) and left.scores.isdisjoint(right.scores)


def _unmeasured_and_apart(left: Frame, right: Frame) -> bool:
    """Say whether figures differ and what is measured is not told on both sides.

    The same things counted of the same people may do, or sums, where the figures are near each
    other.
    """
    if (left.measure and right.measure) or not apart(left, right) or told_once(left, right):
        return False
    shared = any(left.book.same(a, b) is Sameness.SAME for a in left.names for b in right.names)
    same = left.is_money or (shared and left.head is not None and left.head == right.head)
    return not (same and _is_within_a_fifth(left, right))


UNMEASURED = Decimal("0.2")  # of the larger figure


def _in_a_unit(left: Frame, _: Frame) -> bool:
    """Say whether kilograms or euros are told, and no mere number or share."""
    return left.kind.partition(" ")[0] not in PLAIN and left.measure is None


PLAIN = frozenset({"number", "percent", "percentage_point", "times", "rank", "duration"})
MEASURE = Ladder(
    "measure",
    (
        Rung("other ranks", VETO, _other_ranks),
        Rung("what happens often, against what happened", VETO, _of_many_and_of_one),
        Rung("told by way of comparison, on one side only", VETO, _one_by_comparison),
        Rung("other figures, beside the scores of two matches", VETO, _of_two_matches),
        Rung("the same measure", 4.0, _same_measure),
        Rung("kindred measures, of the same people in one time", 2.0, kin_in_one_time),
        Rung("kindred measures, other figures", VETO, _kin_but_unequal),
        Rung("kindred measures", 2.0, _kin_measures),
        Rung("two measures", VETO, _both_measured),
        Rung("other figures, and no measure on both sides", VETO, _unmeasured_and_apart),
        Rung("no measure on both sides, of the same people or things", 0.0, _same_counted),
        Rung("the length of one career", 3.0, of_one_career),
        Rung("a measure named on one side only", -1.0, _one_measured),
        Rung("no measure named, in a unit of its own", 0.0, _in_a_unit),
        Rung("no measure named", -1.0, otherwise),
    ),
)


def _counted_clash(left: Frame, right: Frame) -> bool:
    """Say whether both name what they count, and the one is no kind of the other.

    People are told apart by what else is said of them: "Chinese nationals", "Indian nationals".
    """
    mine, others = set(left.counted), set(right.counted)
    if not (mine and others) or mine <= others or others <= mine:
        return False  # "15,567 Chinese", "15,567 Chinese citizens"
    if left.counts_people and right.counts_people:
        mine, others = set(left.counted[:-1]), set(right.counted[:-1])
        if mine - others and others - mine:
            return True
    return _kin(left, right) is Kin.OTHER


def _kin(left: Frame, right: Frame) -> Kin:
    return kin(" ".join(left.counted), " ".join(right.counted))


def _another_word(left: Frame, right: Frame) -> bool:
    """Say whether both count the same by another word, or one of them counts more closely."""
    return bool(left.counted and right.counted) and _kin(left, right) is Kin.CLASS


def _perhaps_a_part(left: Frame, right: Frame) -> bool:
    """Say whether one side tells more closely whom it counts, and the figures differ."""
    named = bool(left.counted and right.counted) and left.counted[:-1] != right.counted[:-1]
    return named and apart(left, right)


def _counted_alike(left: Frame, right: Frame) -> bool:
    return bool(left.counted and right.counted)


COUNTED = Ladder(
    "counted",
    (
        Rung("the same people or things", 2.0, _same_counted),
        Rung("places in two rows", VETO, in_two_rows),
        Rung("one thing, counted from the two ends of a row", 2.0, other_end_of_a_row),
        Rung("other people or things", VETO, _counted_clash),
        Rung("perhaps a part of the others", -2.0, _perhaps_a_part),
        Rung("the same people or things in another word", 1.5, _another_word),
        Rung("people or things of one kind", 1.0, _counted_alike),
        Rung("not named on both sides", 0.0, otherwise),
    ),
)


def _one_more(left: Frame, right: Frame) -> bool:
    """Say whether days differ, and one side alone tells of one more event of the kind."""
    return left.one_more != right.one_more and apart(left, right) and not told_once(left, right)


def _no_event(left: Frame, right: Frame) -> bool:
    return left.measure is None and right.measure is None


def _one_event_on_other_days(left: Frame, right: Frame) -> bool:
    """Say whether dates differ, and an event is named on one side at most."""
    at_most = _measured_at_most_once(left, right) and not told_once(left, right)
    return at_most and clash(left, right)


def _measured_at_most_once(left: Frame, right: Frame) -> bool:
    return left.measure is None or right.measure is None


def _kin_and_recurring(left: Frame, right: Frame) -> bool:
    """Say whether events are kindred of which there are many: a call is hardly a visit."""
    return _kin_measures(left, right) and left.recurring and right.recurring


def _told_beside(left: Frame, right: Frame) -> bool:
    """Say whether the clauses share an event: "was killed in a crash" dates the crash as well."""
    return not left.families.isdisjoint(right.families)


def _said_and_done(left: Frame, right: Frame) -> bool:
    """Say whether one side dates a statement, and the other an event."""
    return _both_measured(left, right) and left.speaks != right.speaks


def _both_at_one_time(left: Frame, right: Frame) -> bool:
    return _both_measured(left, right) and rare_time(left, right)


def _unnamed_at_one_time(left: Frame, right: Frame) -> bool:
    return _no_event(left, right) and rare_time(left, right)


def _years_of_works(left: Frame, right: Frame) -> bool:
    """Say whether both tell the year of a film or an album: there are many of each year."""
    return left.measure == right.measure == WORK and not told_alone(left, right)


EVENT = Ladder(
    "event",
    (
        Rung("another day, and one more event of the kind", VETO, _one_more),
        Rung("years of works, which may be two", 0.0, _years_of_works),
        Rung("the same kind of event", 3.0, _same_measure),
        Rung("the same verb in two sentences that are all there is", 3.0, same_act),
        Rung("one date of two events that exclude each other", 3.0, exclusive_events),
        Rung("kindred events that recur", 0.5, _kin_and_recurring),
        Rung("kindred events", 2.0, _kin_measures),
        Rung("an event of the one clause, told beside another in the other", 1.5, _told_beside),
        Rung("words said on one side, what was done on the other", VETO, _said_and_done),
        Rung("two kinds of event at one rare time", -4.0, _both_at_one_time),
        Rung("two kinds of event", VETO, _both_measured),
        Rung("other days, and no event named on both sides", VETO, _one_event_on_other_days),
        Rung("no event named, at one rare time", -2.0, _unnamed_at_one_time),
        Rung("no event named", -4.0, _no_event),
        Rung("an event named on one side only, at one rare time", -1.0, rare_time),
        Rung("an event named on one side only", -2.0, otherwise),
    ),
)
