"""The rules: what two claims of one fact, of two articles, amount to.

Each ladder is tried from the top; the first rung that holds decides. Every rung is a kind of the
catalogue under its code, and the same whichever claim is read first.
"""

from factcheck.findings.course import speaker_of, speaks_of_revision, when_told
from factcheck.findings.desk import Desk
from factcheck.findings.rules import (
    ages,
    apart,
    authorities,
    clock_times,
    corrections,
    currencies,
    dates,
    ends,
    estimates,
    events,
    handed,
    kindred,
    later,
    margins,
    noughts,
    part_dates,
    phases,
    printings,
    rows,
    running,
    scales,
    scopes,
    sides,
    slips,
    statistics,
    units,
    values,
    wording,
)
from factcheck.findings.rules.values import Rule, near
from factcheck.findings.two import Two
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Claim, Stance
from factcheck.model.nearness import Nearness
from factcheck.reference.judgement import judgement
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
    _rung("percent-for-points", kindred.percent_for_points),
    _rung("rate-for-count", kindred.rate_for_count),
    _rung("level-for-change", kindred.level_for_change),
    _rung("same-growth", kindred.same_growth),
    _rung("same-in-another-currency", currencies.same_by_rates),
    _rung("another-currency", currencies.another_currency),
    _rung("same-figure", near(Nearness.SAME)),
    _rung("same-figure-as-bound", values.bound_in_one),
    _rung("same-figure-hedged", near(Nearness.HEDGED)),
    _rung("same-digits-another-unit", slips.same_digits_in_another_unit),
    _rung("rounded", near(Nearness.ROUNDED)),
    _rung("within-bounds", near(Nearness.BOUNDED, Nearness.WITHIN)),
    _rung("about-the-same", near(Nearness.ABOUT)),
    _rung("same-in-another-unit", units.same_in_another_unit),
    _rung("ton-or-tonne", units.ton_or_tonne),
)
_MOMENTS = (
    _rung("same-part-of-a-date", part_dates.told_alike),
    _rung("day-month-order-fits", values.one_reading_fits),
    _rung("fiscal-for-calendar", clock_times.fiscal_for_calendar),
    _rung("another-weekday-undated", part_dates.another_weekday),
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
# Figures of which one is expressly of more.
_SCOPES = (
    _rung("counts-the-attacker-in-one", scopes.counts_the_attacker),
    _rung("counts-others-in-one", scopes.counts_others),
    _rung("part-and-whole", scopes.part_and_whole),
    _rung("complement", sides.complement),
    _rung("other-side", sides.are_of_two_sides),
    _rung("another-statistic", statistics.another_statistic),
    _rung("required-and-reached", statistics.required_and_reached),
    _rung("record-broken", statistics.broken_and_set),
)
# What would explain a difference, the most telling first.
_SLIPS = (
    _rung("sides-swapped", apart.sides_swapped),
    _rung("another-result", apart.another_result),
    _rung("another-rank", apart.another_rank),
    _rung("a-year-of-age-apart", ages.a_year_apart),
    _rung("opposite-direction", apart.opposite_direction),
    _rung("none-against-some", apart.none_against_some),
    _rung("ranges-apart", apart.ranges_apart),
    _rung("swapped-digits", slips.digits_swapped),
    _rung("digit-dropped", slips.digit_dropped),
    _rung("millionfold", slips.apart_by(1_000_000)),
    _rung("thousandfold", slips.apart_by(1000)),
    _rung("hundredfold", slips.apart_by(100)),
    _rung("tenfold", slips.apart_by(10)),
    _rung("one-digit-differs", slips.one_digit_differs),
    _rung("outside-the-bound", apart.outside_the_bound),
)
QUANTITY_RULES: Ladder[Kind] = Ladder(
    "verdict",
    (
        _rung("denied-rank", authorities.denied_rank),
        *_DENIALS,
        _rung("ranked-from-the-other-end", rows.from_the_other_end),
        _rung("bare-sign", currencies.bare_sign),
        _rung("another-dollar", currencies.another_dollar),
        _rung("same-at-the-rate-handed-over", handed.same_at_the_rate),
        *_QUANTITIES,
        *_SCOPES,
        _rung("times-more-read-both-ways", wording.read_both_ways),
        _rung("within-the-margin", margins.within_the_margin),
        _rung("another-unit", kindred.another_unit),
        _rung("another-base-period", apart.another_base_period),
        _rung("promised-and-delivered", estimates.promised_and_delivered),
        _rung("expected-then-told", estimates.expected_then_told),
        _rung("forecast-and-outcome", estimates.expected_and_told),
        _rung("forecast-changed", estimates.forecast_changed),
        _rung("two-forecasts", estimates.two_forecasts),
        _rung("corrected-elsewhere", corrections.corrected_elsewhere),
        _rung("none-as-yet", noughts.none_as_yet),
        _rung("none-after-some", noughts.none_after_some),
        _rung("stale-figure", running.stale),
        _rung("toll-goes-down", running.goes_down),
        _rung("running-figure", running.a_running_figure),
        _rung("running-within-a-day", running.within_a_day),
        _rung("revised", estimates.revised),
        _rung("later-vintage", estimates.later_vintage),
        _rung("birthday-between", ages.birthday_between),
        _rung("two-authorities", authorities.two_authorities),
        _rung("quoted-differently", wording.quoted_differently),
        _rung("currencies-do-not-fit", currencies.apart_by_rates),
        _rung("scale-word", scales.another_scale_word),
        *_SLIPS,
        _rung("one-authority-two-figures", authorities.one_authority),
        _rung("different-figures"),
    ),
)
MOMENT_RULES: Ladder[Kind] = Ladder(
    "verdict",
    (
        *_DENIALS,
        _rung("same-date-other-event", events.other_event),
        _rung("another-end", ends.another_end),
        _rung("same-month-year-left-open", events.same_but_for_the_year),
        _rung("another-month-year-left-open", events.another_but_for_the_year),
        _rung("last-week-loosely", printings.counted_loosely),
        *_MOMENTS,
        _rung("planned-then-told", estimates.planned_and_told),
        _rung("plan-moved", estimates.plan_moved),
        _rung("relative-day-in-a-copy", dates.relative_day_in_a_copy),
        _rung("weeks-of-publication", printings.weeks_of_publication),
        _rung("hour-without-its-day", printings.hour_without_its_day),
        _rung("counted-in-hours", printings.counted_in_hours),
        _rung("years-of-a-season", printings.years_of_a_season),
        _rung("earlier-ones", phases.earlier_ones),
        _rung("another-moment-of-the-event", phases.another_moment),
        _rung("days-of-what-lasts", phases.days_of_what_lasts),
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
    """Return what is said of a fact: the value, whether it is denied, how much or by how much.

    Where two claims say what another two say, the rungs by value decide alike.
    """
    denied = claim.attribution.stance is Stance.DENIED
    subject = claim.subject
    rate = subject.measure in judgement().rates
    end = ends.end_told(claim)
    what = events.event_of(claim), rows.end_of(claim), printings.loose_span(claim)
    way = subject.aspect, subject.direction
    return claim.value, claim.stated, denied, end, what, way, rate


def circumstances(claim: Claim, desk: Desk | None = None) -> tuple[object, ...]:
    """Return all but the value that the rules read of a claim.

    Claims of one value and equal circumstances are judged alike against any other claim.
    """
    return (
        when_told(claim),
        claim.subject.aspect,
        claim.subject.base_period,
        claim.subject.measure,
        apart.other_side(claim),
        margins.margin_of(claim, desk or Desk()),
        wording.quotation(claim),
        wording.adds(claim),
        claim.attribution.speaker,
        later.covers_a_closed_period(claim),
        speaks_of_revision(claim),
        claim.attribution.stance,
        authorities.authority(claim),
        scopes.counted(claim),
        scopes.reach(claim),
        bool(claim.scope.place),
        dates.words_of_a_relative_day(claim),
        printings.counts_from_printing(claim),
        printings.tells_no_day(claim),
        printings.is_counted_in_hours(claim),
        printings.is_loose_year(claim),
        phases.of_an_earlier_one(claim),
        phases.moment_told(claim),
        ages.tells_an_age(claim),
        speaker_of(claim),
        estimates.outlook(claim),
        currencies.is_written_bare(claim),
        events.is_all(claim),
        scales.scale_of(claim),
        noughts.is_none_as_yet(claim),
        sides.sides(claim),
        statistics.kinds_of(claim),
        corrections.corrections_of(claim, desk or Desk()),
    )
