"""Beginnings and ends: "began in May" against "from April to August"."""

from enum import Enum
from functools import lru_cache

from factcheck.findings.two import Two
from factcheck.model import Claim, Grain, Moment, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.judgement import judgement

_BEFORE = 60  # characters before a date in which its verb is looked for
_NEAR = 4  # words: "began filming in early"


class End(Enum):
    """Which end of a stretch of time a date is."""

    FIRST = "first"
    LAST = "last"


@lru_cache(maxsize=1024)
def end_told(claim: Claim) -> End | None:
    """Return which end a date is by the words right before it: "began in", "ended on"."""
    value = claim.value
    if not isinstance(value, Moment) or "/" in value.timex or value.grain.rank < Grain.DAY.rank:
        return None
    text, start = claim.quote.article.text, claim.quote.span.start
    before = text[max(claim.sentence.start, start - _BEFORE) : start].lower().split()[-_NEAR:]
    for word in reversed(before):
        if word in judgement().begins:
            return End.FIRST
        if word in judgement().finishes:
            return End.LAST
        if not word[0].isalpha() or not word[-1].isalpha():
            return None
    return None


def another_end(two: Two) -> bool:
    """Say whether one tells when something began or ended, and the other from when to when."""
    for one, other in (two.both, two.both[::-1]):
        end, span = end_told(one), other.value
        if end is None or one.subject.measure is None or not isinstance(span, Moment):
            continue
        if one.subject.measure != other.subject.measure or not _is_from_to(other):
            continue
        edge = _edge(span, end)
        if edge is not None and isinstance(one.value, Moment) and two.near.compatible:
            return nearness.moments(edge, one.value) is Nearness.APART
    return False


def _is_from_to(claim: Claim) -> bool:
    """Say whether a time is told by both its ends: "from May to June", but not "the past month"."""
    words = claim.quote.exact.lower().replace("-", " - ").replace("\u2013", " - ").split()
    told = isinstance(claim.value, Moment) and "/" in claim.value.timex
    return told and not judgement().joins_ends.isdisjoint(words[1:-1])


def _edge(span: Moment, end: End) -> Moment | None:
    """Return the first or the last day of a stretch of time."""
    day = span.first_day if end is End.FIRST else span.last_day
    if day is None:
        return None
    return Moment(start=day, end=day, grain=Grain.DAY, timex=day.isoformat())
