"""Events: one date given for two things, and two dates of which one leaves the year open."""

from factcheck.findings.two import Two
from factcheck.model import Claim, open_years
from factcheck.reference.singles import single_words


def other_event(two: Two) -> bool:
    """Say whether one date is that of a birth in one, and of a graduation in the other."""
    one, other = (claim.subject.measure for claim in two.both)
    at_one_time = len(two.moments) == len(two.both) and two.near.compatible
    return at_one_time and single_words().exclude(one, other)


def event_of(claim: Claim) -> str | None:
    """Return the measure of a date, if another event may be given the same date by mistake."""
    measure = claim.subject.measure
    known = any(measure in pair for pair in single_words().exclusive)
    return measure if claim.is_moment and known else None


def same_but_for_the_year(two: Two) -> bool:
    """Say whether one leaves its year open, and what both tell is the same: July, 8 July 2005."""
    return _but_for_the_year(two) is True and all(map(is_all, two.both))


def another_but_for_the_year(two: Two) -> bool:
    """Say whether one leaves its year open and tells another month, in texts of one sentence each.

    Elsewhere it may be another year's, which a sentence before tells.
    """
    return _but_for_the_year(two) is False and all(map(is_all, two.both))


def _but_for_the_year(two: Two) -> bool | None:
    if len(two.moments) < len(two.both):
        return None
    return open_years.same_but_for_the_year(*two.moments)


def is_all(claim: Claim) -> bool:
    """Say whether the sentence of a claim is all that its article says."""
    text, span = claim.quote.article.text, claim.sentence
    return not any(map(str.isalnum, text[: span.start] + text[span.end :]))
