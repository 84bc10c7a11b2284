"""Durations against their first and last day: "a three-day summit, 1-4 March"."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.told import (
    A_YEAR,
    before,
    between,
    days_of,
    has_digits_of_a_year,
    in_full,
    is_hedged,
    neighbours,
    single_day,
    slack_of,
    span_in_full,
    span_of,
    unit_of,
    words_of,
)
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Grain, Moment
from factcheck.reference.calendar_links import calendar_links

_NEAR = 2  # words in front of two days that leave open which of those between are meant
_LONGEST = 5  # words between a duration and its days
_ENDS = (Grain.DAY, Grain.YEAR)


def lengths_with_ends(desk: Desk) -> Iterator[Sum]:
    """Yield durations beside their days: "a three-day summit, 1-4 March".

    The last day may be counted or not; both ways of counting are in use.
    """
    for sentence in desk.sentences:
        ranges = [claim for claim in sentence if _is_range(claim)]
        lengths = [claim for claim in sentence if unit_of(claim)]
        if len(ranges) == 1 and len(lengths) == 1 and _is_length_of(lengths[0], ranges[0]):
            yield from _measured(lengths[0], ranges[0])


def _measured(length: Claim, ends: Claim) -> Iterator[Sum]:
    first, last = span_of(ends) or (date.min, date.min)
    unit, days = unit_of(length), days_of(length)
    if _grain(ends) is Grain.YEAR:  # from some day of the one year to some day of the other
        years = last.year - first.year
        if unit != "Y":
            return
        low, high = (A_YEAR * one for one in (years - 1, years + 1))
        shown = f"{last.year} - {first.year} = {years} years"
    else:
        gap = (last - first).days
        low, high = Decimal(gap), Decimal(gap + 1)
        shown = _ends_in_full(first, last)
    slack = slack_of(unit, days)
    fits = low - slack <= days <= high + slack
    front = [*before(ends)[-_NEAR:], *words_of(ends.quote.exact)]
    loose = not calendar_links()["somewhere"].isdisjoint(front) or is_hedged(length)
    if fits or not (loose and days < high):
        yield Sum(
            code="length-fits" if fits else "length-does-not-fit",
            claims=(length, ends),
            working=shown,
        )


def starts_lengths_ends(desk: Desk) -> Iterator[Sum]:
    """Yield what began on a day, lasted so long and ended on another, in one sentence."""
    for sentence in desk.sentences:
        lengths = [claim for claim in sentence if unit_of(claim) and _follows(claim, "lasts", 1)]
        moments = [claim for claim in sentence if lengths and claim.is_moment]
        starts = [claim for claim in moments if _follows(claim, "begins")]
        ends = [claim for claim in moments if _follows(claim, "ends")]
        if len(starts) == len(ends) == len(lengths) == 1:
            first, last = single_day(starts[0]), single_day(ends[0])
            if first and last and first < last:
                yield from _lasted(lengths[0], (starts[0], first), (ends[0], last))


def ends_before_starts(desk: Desk) -> Iterator[Sum]:
    """Yield what ended before it began, or died before it was born, by dates with their years."""
    plain = frozenset().union(*(calendar_links()[name] for name in _PLAIN))
    over = calendar_links()["over"]
    for sentence in desk.sentences:
        dated = tuple(claim for claim in sentence if has_digits_of_a_year(claim))
        for start, end in neighbours(dated):
            first, last, words = span_of(start), span_of(end), between(start, end)
            begun = _follows(start, "begins") or _follows(start, "birth")
            linked = begun and plain.issuperset(words) and not over.isdisjoint(words)
            if linked and first and last and last[1] < first[0]:
                working = f"{span_in_full(*last)} is before {span_in_full(*first)}"
                yield Sum(code="ends-before-it-starts", claims=(start, end), working=working)


_PLAIN = ("life", "over", "between")  # words that may stand between a beginning and its end


def _lasted(length: Claim, start: tuple[Claim, date], end: tuple[Claim, date]) -> Iterator[Sum]:
    unit, days, gap = unit_of(length), days_of(length), (end[1] - start[1]).days
    fits = gap - slack_of(unit, days) <= days <= gap + 1 + slack_of(unit, days)
    if fits or not is_hedged(length):
        yield Sum(
            code="length-fits" if fits else "length-does-not-fit",
            claims=(start[0], length, end[0]),
            working=_ends_in_full(start[1], end[1]),
        )


def _ends_in_full(first: date, last: date) -> str:
    gap = (last - first).days
    return f"{in_full(first)} to {in_full(last)} is {gap} days, or {gap + 1} with both ends"


def _follows(claim: Claim, words: str, near: int = 3) -> bool:
    """Say whether one of a list of words stands shortly before a claim."""
    return not calendar_links()[words].isdisjoint(before(claim)[-near:])


def _is_length_of(length: Claim, ends: Claim) -> bool:
    words, links = between(length, ends), calendar_links()
    if length.quote.span.start > ends.quote.span.start or len(words) > _LONGEST:
        return False
    if "-" in length.quote.exact:
        return links["breaks"].isdisjoint(words)
    told = not links["lasts"].isdisjoint(before(length)[-1:])
    apart = [word for word in words if word not in links["between"]]
    return told and links["breaks"].isdisjoint(words) and (not apart or "," in words[-2:])


def _is_range(claim: Claim) -> bool:
    span = span_of(claim)
    told = isinstance(claim.value, Moment) and "/" in claim.value.timex
    return told and span is not None and span[0] < span[1] and _grain(claim) in _ENDS


def _grain(claim: Claim) -> Grain | None:
    return claim.value.grain if isinstance(claim.value, Moment) else None
