"""Which moment of an event a time is: the call at six, the end at nine; two days of one trial."""

import re
from functools import lru_cache

from factcheck.findings.rules.clock_times import both_clocks
from factcheck.findings.rules.ends import end_told
from factcheck.findings.two import Two
from factcheck.model import Claim, Grain, Moment
from factcheck.model.nearness import Nearness
from factcheck.reference.phases import phases

_BEFORE, _BEHIND = 80, 60  # characters beside a clock time in which its moment is told
_WORD = re.compile(r"[a-z0-9]+")
_BY = "by"  # what is so by then, may have been so before
_BREAK = re.compile(r"[;:]\s|\.\s|\d[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b")


def another_moment(two: Two) -> bool:
    """Say whether two clock times are of two moments: the call, and the end of the fire."""
    if two.near is not Nearness.APART or both_clocks(two) is None:
        return False
    one, other = moment_told(two.left), moment_told(two.right)
    return one != other or _BY in (one, other)


def days_of_what_lasts(two: Two) -> bool:
    """Say whether two days are of what lasts for days, and not both its beginning or its end."""
    if two.near is not Nearness.APART or not all(_is_a_day(claim) for claim in two.both):
        return False
    measures = {claim.subject.measure for claim in two.both} - {None}
    if len(measures) != 1 or measures.isdisjoint(phases().lasting):
        return False
    return None in (end_told(two.left), end_told(two.right))


def earlier_ones(two: Two) -> bool:
    """Say whether both are dates of prior ones, of which there may be several."""
    return two.near is Nearness.APART and all(of_an_earlier_one(claim) for claim in two.both)


@lru_cache(maxsize=1 << 10)
def of_an_earlier_one(claim: Claim) -> bool:
    """Say whether a date is that of "a prior conviction", by the words before it."""
    if not claim.is_moment:
        return False
    span = claim.quote.span
    before = claim.quote.article.text[max(claim.sentence.start, span.start - _BEFORE) : span.start]
    return not phases().prior.isdisjoint(_WORD.findall(before.lower()))


@lru_cache(maxsize=1 << 10)
def moment_told(claim: Claim) -> str | None:
    """Return the moment that the word nearest to a clock time tells."""
    value = claim.value
    if not isinstance(value, Moment) or value.grain is not Grain.MINUTE:
        return None
    text, span = claim.quote.article.text, claim.quote.span
    before = text[max(claim.sentence.start, span.start - _BEFORE) : span.start].lower()
    behind = text[span.end : min(claim.sentence.end, span.end + _BEHIND)].lower()
    if not phases().until.isdisjoint(
        [*before.split()[-1:], *claim.quote.exact.lower().split()[:1]]
    ):
        return _BY
    before = _BREAK.split(before)[-1]
    behind = _BREAK.split(behind)[0]
    found = [(len(before) - word.end(), _of(word)) for word in _WORD.finditer(before)]
    found += [(word.start(), _of(word)) for word in _WORD.finditer(behind)]
    return min(((gap, name) for gap, name in found if name), default=(0, None))[1]


def _of(word: re.Match[str]) -> str | None:
    return phases().moments.get(word[0])


def _is_a_day(claim: Claim) -> bool:
    value = claim.value
    if not isinstance(value, Moment) or value.grain.rank > Grain.DAY.rank:
        return False
    return value.first_day is not None and value.first_day == value.last_day
