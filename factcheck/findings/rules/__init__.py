"""The rules: what two claims of one fact, of two articles, amount to.

Each ladder is tried from the top; the first rung that holds decides. Every rung is a kind of the
catalogue under its code, and the same whichever claim is read first.
"""

from factcheck.findings.course import speaker_of, speaks_of_revision, when_told
from factcheck.findings.desk import Desk
from factcheck.findings.rules import (
    authorities,
    clock_times,
    dates,
    later,
    running,
    slips,
    values,
)
from factcheck.findings.rules.values import Rule, near
from factcheck.findings.two import Two
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Claim, Stance
from factcheck.model.nearness import Nearness
from factcheck.reference.kinds import Kind, kind


def _rung(code: str, holds: Rule | None = None) -> Rung[Kind]:
    """Return the rung of a kind; without a rule, the one that always holds."""
    return Rung(kind(code).name, kind(code), holds or otherwise)


# A denial comes before everything: who denies a figure does not give it.
_DENIALS = (
    _rung("denied", authorities.denied_in_one),
    _rung("another-than-denied", authorities.another_than_denied),
)
# What the values alone decide, see `worst.py`.
_QUANTITIES = (
    _rung("another-currency", values.another_currency),
    _rung("same-figure", near(Nearness.SAME)),
    _rung("same-figure-as-bound", values.bound_in_one),
    _rung("same-figure-hedged", near(Nearness.HEDGED)),
    _rung("rounded", near(Nearness.ROUNDED)),
    _rung("within-bounds", near(Nearness.BOUNDED, Nearness.WITHIN)),
    _rung("about-the-same", near(Nearness.ABOUT)),
)
_MOMENTS = (
    _rung("day-month-order-fits", values.one_reading_fits),
    _rung("fiscal-for-calendar", clock_times.fiscal_for_calendar),
    _rung("unsettled-date", near(Nearness.UNSETTLED)),
    _rung("same-instant", clock_times.same_instant),
    _rung("calendar-alias", clock_times.fiscal_alias),
    _rung("clock-without-a-zone", clock_times.zone_left_open),
    _rung("same-time", near(Nearness.SAME)),
    _rung("coarser-date", near(Nearness.WITHIN)),
    _rung("overlapping-times", near(Nearness.BOUNDED, Nearness.ROUNDED)),
    _rung("rough-date", near(Nearness.ABOUT, Nearness.HEDGED)),
    _rung("one-day-apart-by-time-zone", clock_times.day_of_another_zone),
)
QUANTITY_RULES: Ladder[Kind] = Ladder(
    "verdict",
    (
        *_DENIALS,
        *_QUANTITIES,
        _rung("expected-then-told", later.expected_in_one),
        _rung("stale-figure", running.stale),
        _rung("toll-goes-down", running.goes_down),
        _rung("running-figure", running.a_running_figure),
        _rung("running-within-a-day", running.within_a_day),
        _rung("revised", later.revised),
        _rung("two-authorities", authorities.two_authorities),
        _rung("swapped-digits", slips.digits_swapped),
        _rung("thousandfold", slips.apart_by(1000)),
        _rung("tenfold", slips.apart_by(10)),
        _rung("one-authority-two-figures", authorities.one_authority),
        _rung("different-figures"),
    ),
)
MOMENT_RULES: Ladder[Kind] = Ladder(
    "verdict",
    (
        *_DENIALS,
        *_MOMENTS,
        _rung("planned-then-told", later.expected_in_one),
        _rung("relative-day-in-a-copy", dates.relative_day_in_a_copy),
        _rung("dated-by-two-authorities", authorities.two_authorities),
        _rung("day-and-month-flipped", dates.flipped),
        _rung("twelve-hours-apart", clock_times.half_a_day_apart),
        _rung("an-hour-apart", clock_times.an_hour_apart),
        _rung("different-clock-times", clock_times.another_hour),
        _rung("one-day-apart", dates.one_day_apart),
        _rung("a-week-apart", dates.a_week_apart),
        _rung("another-month", dates.another_month),
        _rung("another-year", dates.another_year),
        _rung("one-authority-two-dates", authorities.one_authority),
        _rung("different-dates"),
    ),
)
# The codes of kinds that hang on nothing but the two values.
BY_VALUE = frozenset(rung.outcome.code for rung in (*_QUANTITIES, *_MOMENTS))


def judge(left: Claim, right: Claim, desk: Desk | None = None) -> Rung[Kind]:
    """Return the rung that decides on two claims of one fact."""
    rules = MOMENT_RULES if left.is_moment else QUANTITY_RULES
    return rules.climb(Two(left, right, desk or Desk()))


def said(claim: Claim) -> tuple[object, ...]:
    """Return what is said of a fact: the value, and whether it is denied.

    Where two claims say what another two say, the rungs by value decide alike.
    """
    return claim.value, claim.stated, claim.attribution.stance is Stance.DENIED


def circumstances(claim: Claim) -> tuple[object, ...]:
    """Return all but the value that the rules read of a claim.

    Claims of one value and equal circumstances are judged alike against any other claim.
    """
    return (
        when_told(claim),
        claim.subject.aspect,
        claim.subject.measure,
        later.covers_a_closed_period(claim),
        speaks_of_revision(claim),
        claim.attribution.stance,
        authorities.authority(claim),
        dates.words_of_a_relative_day(claim),
        speaker_of(claim),
    )
