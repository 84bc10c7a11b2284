"""The rules: what two claims of one fact, of two articles, amount to.

Each ladder is tried from the top; the first rung that holds decides. The name of a rung is what
the reader sees. Every rung is the same whichever claim is read first.
"""

from collections.abc import Callable
from decimal import Decimal

from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Aspect, Claim, Moment, Quantity, Stance, Verdict, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.agencies import agencies
from factcheck.reference.judgement import judgement

Rule = Callable[[Claim, Claim], bool]


def near(left: Claim, right: Claim) -> Nearness:
    """Return how near the values of two claims are."""
    one, other = left.value, right.value
    if isinstance(one, Moment) and isinstance(other, Moment):
        return nearness.moments(one, other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return nearness.quantities(one, other)
    return Nearness.UNSETTLED


def _is(*kinds: Nearness) -> Rule:
    return lambda left, right: near(left, right) in kinds


def _bound_in_one(left: Claim, right: Claim) -> bool:
    """Say whether one figure is a bound and the other the same figure without it."""
    return near(left, right) is Nearness.HEDGED and any(
        isinstance(claim.value, Quantity) and claim.value.amount.single is None
        for claim in (left, right)
    )


def _another_currency(left: Claim, right: Claim) -> bool:
    return not left.is_moment and near(left, right) is Nearness.UNSETTLED


# -- later figures -----------------------------------------------------------------------------


def _days(claim: Claim) -> tuple[str, str]:
    """Return when a figure holds as far as is known: as of, or on which day; and published."""
    as_of, day = claim.scope.as_of, claim.scope.period
    if as_of is None and day is not None and day.first_day == day.last_day:
        as_of = day
    published = claim.quote.article.published
    return (
        as_of.last_day.isoformat() if as_of and as_of.last_day else "",
        published.day.isoformat() if published else "",
    )


def _one_is_later(left: Claim, right: Claim) -> bool:
    """Say whether the two hold, or were published, on different days."""
    (as_of, published), (other_as_of, other_published) = _days(left), _days(right)
    if as_of and other_as_of and as_of != other_as_of:
        return True
    return bool(published and other_published and published != other_published)


CLOSED = 14  # days: a figure for a longer period, a month or a year, does not run on


def _a_running_figure(left: Claim, right: Claim) -> bool:
    running = judgement().running
    level = left.subject.aspect is right.subject.aspect is Aspect.LEVEL
    measured = left.subject.measure in running or right.subject.measure in running
    still_open = not (_covers_a_closed_period(left) or _covers_a_closed_period(right))
    return level and measured and still_open and _one_is_later(left, right)


def _covers_a_closed_period(claim: Claim) -> bool:
    period = claim.scope.period
    if period is None or period.first_day is None or period.last_day is None:
        return False
    return (period.last_day - period.first_day).days >= CLOSED


def _revised(left: Claim, right: Claim) -> bool:
    """Say whether the sentence of one speaks of a revision, and one was published later."""
    told = any(judgement().speaks_of_revision(_sentence(claim)) for claim in (left, right))
    level = left.subject.aspect is right.subject.aspect is Aspect.LEVEL
    return told and level and _one_is_later(left, right)


def _sentence(claim: Claim) -> str:
    return claim.quote.article.text[claim.sentence.slice]


def _expected_in_one(left: Claim, right: Claim) -> bool:
    stances = {left.attribution.stance, right.attribution.stance}
    return Stance.EXPECTED in stances and len(stances) > 1 and _one_is_later(left, right)


# -- who says it -------------------------------------------------------------------------------


def _two_authorities(left: Claim, right: Claim) -> bool:
    """Say whether two named authorities, neither of them a news agency, stand behind the two."""
    speakers = {_authority(left), _authority(right)}
    return None not in speakers and len(speakers) == 2


def _authority(claim: Claim) -> str | None:
    speaker = claim.attribution.speaker
    if speaker is None or agencies().named(speaker) in claim.attribution.via:
        return None
    return None if agencies().is_agency(agencies().named(speaker) or speaker) else speaker


# -- diagnoses ---------------------------------------------------------------------------------


def _figures(left: Claim, right: Claim) -> tuple[Decimal, Decimal] | None:
    """Return both figures as written if their units are the same, else in base units."""
    for one, other in ((left.stated, right.stated), (left.value, right.value)):
        if (
            isinstance(one, Quantity)
            and isinstance(other, Quantity)
            and (one.unit == other.unit or {one.unit, other.unit} <= nearness.COUNTS)
        ):
            return one.amount.known, other.amount.known
    return None


def _digits_swapped(left: Claim, right: Claim) -> bool:
    """Say whether two neighbouring digits changed places: 1,234 and 1,243."""
    if not (figures := _figures(left, right)):
        return False
    one, other = (str(figure.normalize()) for figure in figures)
    if len(one) != len(other):
        return False
    differ = [place for place in range(len(one)) if one[place] != other[place]]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    first, second = differ
    pair = one[first : second + 1]
    return pair.isdecimal() and pair == other[second] + other[first]


def _apart_by(factor: int) -> Rule:
    def holds(left: Claim, right: Claim) -> bool:
        figures = _figures(left, right)
        if not figures or not all(figures):
            return False
        small, large = sorted(figures)
        return small * factor == large

    return holds


def _one_reading_fits(left: Claim, right: Claim) -> bool:
    """Say whether just one reading of a date is what the other article tells, which is settled."""
    moments = [claim.value for claim in (left, right) if isinstance(claim.value, Moment)]
    open_ones = [one for one in moments if one.alternatives and not one.resolved]
    settled = [one for one in moments if one.resolved]
    if len(open_ones) != 1 or len(settled) != 1:
        return False
    readings = open_ones[0].alternatives
    return sum(nearness.moments(one, settled[0]).compatible for one in readings) == 1


def _flipped(left: Claim, right: Claim) -> bool:
    """Say whether day and month changed places: 3 April and 4 March."""
    days = [claim.value.first_day for claim in (left, right) if isinstance(claim.value, Moment)]
    if len(days) < 2 or None in days:
        return False
    one, other = days
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)  # type: ignore[union-attr]


def _one_day_apart(left: Claim, right: Claim) -> bool:
    moments = [claim.value for claim in (left, right) if isinstance(claim.value, Moment)]
    if len(moments) < 2:
        return False
    early, late = sorted(moments, key=lambda moment: moment.order)
    if early.last_day is None or late.first_day is None:
        return False
    return (late.first_day - early.last_day).days == 1 and early.first_day == early.last_day


QUANTITY_RULES: Ladder[Verdict] = Ladder(
    "verdict",
    (
        Rung("another currency", Verdict.UNCOMPARED, _another_currency),
        Rung("the same figure", Verdict.AGREES, _is(Nearness.SAME)),
        Rung("the same figure, a bound in one", Verdict.FITS, _bound_in_one),
        Rung("the same figure, rough in one", Verdict.AGREES, _is(Nearness.HEDGED)),
        Rung("the same when rounded", Verdict.FITS, _is(Nearness.ROUNDED)),
        Rung(
            "each within the other's bounds", Verdict.FITS, _is(Nearness.BOUNDED, Nearness.WITHIN)
        ),
        Rung("about the same", Verdict.FITS, _is(Nearness.ABOUT)),
        Rung("expected first, told later", Verdict.SUPERSEDED, _expected_in_one),
        Rung("a running figure, counted later", Verdict.SUPERSEDED, _a_running_figure),
        Rung("a figure revised later", Verdict.SUPERSEDED, _revised),
        Rung("each by its own authority", Verdict.DISPUTED, _two_authorities),
        Rung("the same digits, swapped", Verdict.CONFLICTS, _digits_swapped),
        Rung("a thousandfold apart", Verdict.CONFLICTS, _apart_by(1000)),
        Rung("tenfold apart", Verdict.CONFLICTS, _apart_by(10)),
        Rung("cannot both be right", Verdict.CONFLICTS, otherwise),
    ),
)

MOMENT_RULES: Ladder[Verdict] = Ladder(
    "verdict",
    (
        Rung("a date of two readings, one of which fits", Verdict.UNCOMPARED, _one_reading_fits),
        Rung("a date that is not settled", Verdict.UNCOMPARED, _is(Nearness.UNSETTLED)),
        Rung("the same time", Verdict.AGREES, _is(Nearness.SAME)),
        Rung("a coarser date that holds the finer one", Verdict.FITS, _is(Nearness.WITHIN)),
        Rung("times that overlap", Verdict.FITS, _is(Nearness.BOUNDED, Nearness.ROUNDED)),
        Rung("a rough date, near enough", Verdict.FITS, _is(Nearness.ABOUT, Nearness.HEDGED)),
        Rung("planned first, told later", Verdict.SUPERSEDED, _expected_in_one),
        Rung("each dated by its own authority", Verdict.DISPUTED, _two_authorities),
        Rung("day and month flipped", Verdict.CONFLICTS, _flipped),
        Rung("one day apart", Verdict.CONFLICTS, _one_day_apart),
        Rung("two dates for one event", Verdict.CONFLICTS, otherwise),
    ),
)


def judge(left: Claim, right: Claim) -> Rung[Verdict]:
    """Return the rung that decides on two claims of one fact."""
    rules = MOMENT_RULES if left.is_moment else QUANTITY_RULES
    return rules.climb(left, right)


def circumstances(claim: Claim) -> tuple[object, ...]:
    """Return all but the value that the rules read of a claim.

    Claims of one value and equal circumstances are judged alike against any other claim.
    """
    return (
        _days(claim),
        claim.subject.aspect,
        claim.subject.measure in judgement().running,
        _covers_a_closed_period(claim),
        judgement().speaks_of_revision(_sentence(claim)),
        claim.attribution.stance,
        _authority(claim),
    )
