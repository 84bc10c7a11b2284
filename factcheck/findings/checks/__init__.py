"""Checks: figures and dates that must fit each other, within an article and across."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from factcheck.findings.checks import additions, ages, anniversaries, clocks, distances, lengths
from factcheck.findings.checks.changes import changes_with_levels
from factcheck.findings.checks.conversions import conversions
from factcheck.findings.checks.corrections import still_printed
from factcheck.findings.checks.differences import differences
from factcheck.findings.checks.exchanges import exchanges
from factcheck.findings.checks.implied import implied_levels
from factcheck.findings.checks.lists import lists_behind_a_total
from factcheck.findings.checks.malformed import malformed_numerals
from factcheck.findings.checks.mix_ups import mix_ups
from factcheck.findings.checks.nearby import changes_nearby
from factcheck.findings.checks.parts import parts_with_totals
from factcheck.findings.checks.shares import shares_with_counts
from factcheck.findings.checks.since import changes_since
from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.twice import changes_told_twice
from factcheck.findings.checks.weekdays import weekdays_with_dates
from factcheck.findings.desk import Desk
from factcheck.reference.kinds import kind

Check = Callable[[Desk], Iterator[Sum]]

CHECKS: Mapping[str, Check] = {
    "changes with their levels": changes_with_levels,
    "changes with levels nearby": changes_nearby,
    "changes since a year": changes_since,
    "changes told twice": changes_told_twice,
    "changes with levels of other articles": implied_levels,
    "differences": differences,
    "parts with their total": parts_with_totals,
    "lists behind a total": lists_behind_a_total,
    "parts of the rest": additions.part_of_the_rest,
    "what was added": additions.more_to_the_total,
    "parts in other articles": additions.parts_of_others,
    "shares": shares_with_counts,
    "weekdays with dates": weekdays_with_dates,
    "clock times of two zones": clocks.clocks_of_two_zones,
    "winter time in summer": clocks.winter_time_in_summer,
    "lengths with their ends": lengths.lengths_with_ends,
    "starts, lengths and ends": lengths.starts_lengths_ends,
    "ends before starts": lengths.ends_before_starts,
    "distances to dates": distances.distances_to_dates,
    "times told twice": distances.times_told_twice,
    "days ago": distances.days_ago,
    "ages with births": ages.ages_with_births,
    "ages with births told elsewhere": ages.ages_with_births_elsewhere,
    "anniversaries with their years": anniversaries.anniversaries_with_years,
    "counted days": anniversaries.days_counted,
    "possible mix-ups": mix_ups,
    "malformed numerals": malformed_numerals,
    "conversions": conversions,
    "exchanges": exchanges,
    "corrections": still_printed,
}


def sums_of(desk: Desk) -> tuple[Sum, ...]:
    """Return what the checks found, the gravest where two speak of the same claims."""
    found: dict[frozenset[str], Sum] = {}
    for one in chain.from_iterable(check(desk) for check in CHECKS.values()):
        claims = frozenset(claim.id for claim in one.claims)
        known = found.setdefault(claims, one)
        if kind(one.code).verdict.severity > kind(known.code).verdict.severity:
            found[claims] = one
    return tuple(found.values())
