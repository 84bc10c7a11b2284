"""Diagnoses of dates that cannot both be right."""

from datetime import date, timedelta

from factcheck.findings.rules.clock_times import both_clocks, gap_is
from factcheck.findings.two import Two, sentence
from factcheck.model import Claim, Grain, Moment
from factcheck.reference.calendar_links import calendar_links

_DAY = timedelta(days=1)
_WEEK = 7
_FEWEST = 6  # words of a sentence that two texts do not share by chance


def flipped(two: Two) -> bool:
    """Say whether day and month changed places: 3 April and 4 March."""
    days = _single_days(two)
    if days is None:
        return False
    one, other = days
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)


def one_day_apart(two: Two) -> bool:
    """Say whether one is a day, and the other begins on the next; a clock time at that hour."""
    if len(two.moments) < 2:
        return False
    if both_clocks(two):
        return gap_is(two, _DAY)
    early, late = sorted(two.moments, key=lambda moment: moment.order)
    if early.last_day is None or late.first_day is None:
        return False
    return (late.first_day - early.last_day).days == 1 and early.first_day == early.last_day


def a_week_apart(two: Two) -> bool:
    """Say whether the two are the same weekday of two weeks on end."""
    days = _single_days(two)
    return days is not None and abs((days[0] - days[1]).days) == _WEEK


def names_no_date(claim: Claim) -> bool:
    """Say whether a date is told by its distance from the day of publication alone."""
    return claim.is_moment and calendar_links().counts_from_today(claim.quote.exact)


def another_month(two: Two) -> bool:
    """Say whether the two differ in the month alone: 5 March and 5 April."""
    days = _single_days(two)
    if days is None or days[0] == days[1]:
        return False
    return (days[0].year, days[0].day) == (days[1].year, days[1].day)


def another_year(two: Two) -> bool:
    """Say whether the two differ in the year alone: 5 March 2024 and 2025, March 2024 and 2025."""
    ends = [(moment.first_day, moment.last_day) for moment in two.moments]
    finer = all(moment.grain.rank <= Grain.MONTH.rank for moment in two.moments)
    alike = len({moment.grain is Grain.MONTH for moment in two.moments}) == 1
    if len(ends) < 2 or not (finer and alike) or any(None in pair for pair in ends):
        return False
    years = {first.year for first, _ in ends}  # type: ignore[union-attr]
    return len(years) > 1 and len({_in_its_year(*pair) for pair in ends}) == 1  # type: ignore[arg-type]


def relative_day_in_a_copy(two: Two) -> bool:
    """Say whether a text counts its "yesterday" from two days on which it was printed.

    The sentences are the same, and their days lie as far apart as the days of publication.
    """
    told = [words_of_a_relative_day(claim) for claim in two.both]
    days = _single_days(two)
    printed = [claim.quote.article.published for claim in two.both]
    if None in told or told[0] != told[1] or days is None or None in printed:
        return False
    return days[0] - days[1] == printed[0].day - printed[1].day  # type: ignore[union-attr]


def words_of_a_relative_day(claim: Claim) -> tuple[str, ...] | None:
    """Return the words of a sentence whose date counts from the day of publication."""
    if not names_no_date(claim):
        return None
    words = tuple(word.strip(".,;:!?\"'()").casefold() for word in sentence(claim).split())
    return words if len(words) >= _FEWEST else None


def _in_its_year(first: date, last: date) -> tuple[int, int, int]:
    """Return month and days without the year; 29 February is the end of its month as any other."""
    whole = first.day == 1 and last.day > 27  # no month is shorter than 28 days
    return first.month, first.day, 0 if whole else last.day


def _single_days(two: Two) -> tuple[date, date] | None:
    """Return the days of the two, if each is a single day or an hour of one."""
    days = [_day(moment) for moment in two.moments]
    if len(days) < 2 or None in days:
        return None
    return days[0], days[1]  # type: ignore[return-value]


def _day(moment: Moment) -> date | None:
    fine = moment.grain.rank <= Grain.DAY.rank
    return moment.first_day if fine and moment.first_day == moment.last_day else None
