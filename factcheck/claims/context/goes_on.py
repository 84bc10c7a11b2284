"""Goes on: what a statistic leaves out because a sentence before it, or its list, has told it.

"Agents apprehended 24,048 Chinese migrants. In fiscal 2022 there were 1,970 arrests; in the year
before that there were just 323": the arrests are of those migrants, the last ones of fiscal 2021.
"""

import re
from collections.abc import Iterable
from datetime import timedelta

import attrs

from factcheck.claims.times.calendar import shift
from factcheck.claims.times.resolved.relative import moved
from factcheck.model import Aspect, Claim, Grain, Moment, Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import measures
from factcheck.reference.nouns import load_nouns

_BACK = 4  # figures before one that may tell what it leaves out
_PARTED = 400  # characters that may lie between the two
_CLOSE = 60  # characters before a figure that say of which year it is
_LABEL = 5  # words of the label of a row, its bullet included
_SHORTEST = timedelta(days=27)  # a statistic is for a month at least
_COUNTS = frozenset({"count", "person"})
_FISCAL = re.compile(r"FY(\d{4})")


def go_on(claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims of a page in order, with what statistics of a time leave out."""
    told: list[Claim] = []
    figures: list[Claim] = []  # the levels so far
    for claim in claims:
        one = claim
        if _is_level(claim):
            before = figures[-_BACK:]
            one = _of_whom(_in_year_before(_of_row(claim, before), before), before)
            figures.append(one)
        told.append(one)
    return told


def _is_level(claim: Claim) -> bool:
    value = claim.value
    counts = isinstance(value, Quantity) and value.unit in _COUNTS
    return counts and claim.subject.aspect is Aspect.LEVEL and claim.compared


def _in_year_before(claim: Claim, before: list[Claim]) -> Claim:
    """Give "in the year before that there were 323" the year before the one told last."""
    if not before or before[-1].sentence != claim.sentence:
        return claim
    first, last = before[-1].quote.span.end, claim.quote.span.start
    words = claim.quote.article.text[max(first, last - _CLOSE) : last].lower()
    period = before[-1].scope.period
    if period is None or claim.scope.period not in (None, period):
        return claim
    if not any(phrase in words for phrase in word_set("year_before_that")):
        return claim
    return attrs.evolve(claim, scope=attrs.evolve(claim.scope, period=_year_before(period)))


def _year_before(period: Moment) -> Moment | None:
    """Return the time as long, a year before."""
    year, first, last = _FISCAL.fullmatch(period.timex), period.first_day, period.last_day
    if not (year and first and last):
        return moved(period, -1, Grain.YEAR)
    return attrs.evolve(
        period,
        start=shift(first, -1, Grain.YEAR),
        end=shift(last, -1, Grain.YEAR),
        timex=f"FY{int(year[1]) - 1}",
    )


def _of_row(claim: Claim, before: list[Claim]) -> Claim:
    """Give "- Fiscal year 2022: 1,987" what the figures for a time before the list are of.

    The nearest of them that counts the same will do, if no heading stands between.
    """
    subject = claim.subject
    if subject.measure is not None or not _is_for_a_time(claim) or not _is_row(claim):
        return claim
    for earlier in reversed(before):
        told = earlier.subject
        untold = told.measure is None and _is_row(earlier)
        if untold or not _is_for_a_time(earlier) or _is_headed(earlier, claim):
            return claim
        if told.measure and told.counted and subject.counted in (None, told.counted):
            told_of = attrs.evolve(subject, measure=told.measure, counted=told.counted)
            return attrs.evolve(claim, subject=told_of)
    return claim


def _is_row(claim: Claim) -> bool:
    """Say whether a time and a colon are all that stands before a figure: "- 2022: 1,987"."""
    label = claim.quote.article.text[claim.sentence.start : claim.quote.span.start].strip()
    return label.endswith(":") and len(label.split()) <= _LABEL


def _is_headed(earlier: Claim, claim: Claim) -> bool:
    """Say whether a heading, or a line with a colon, opens a list of its own."""
    between = claim.quote.article.text[earlier.sentence.end : claim.sentence.start]
    lines = (line.strip() for line in between.splitlines())
    return any(line[-1:].isalnum() or line.endswith(":") for line in lines)


def _of_whom(claim: Claim, before: list[Claim]) -> Claim:
    """Give bare arrests of a time the people whose arrests were told before, if it names none."""
    subject = claim.subject
    if subject.counted is not None or not _is_for_a_time(claim) or _names_others(claim):
        return claim
    for earlier in reversed(before):
        whom = earlier.subject.counted
        near = claim.quote.span.start - earlier.quote.span.end <= _PARTED
        if not near or not _are_kin(claim, earlier) or not earlier.subject.measure:
            return claim
        if whom is not None:
            told = attrs.evolve(subject, counted=whom) if _are_of_a_kind(whom) else subject
            return attrs.evolve(claim, subject=told)
    return claim


def _is_for_a_time(claim: Claim) -> bool:
    period = claim.scope.period
    if period is None or period.first_day is None or period.last_day is None:
        return False
    return period.last_day - period.first_day >= _SHORTEST


def _are_kin(one: Claim, other: Claim) -> bool:
    families = {measures().family(claim.subject.measure) for claim in (one, other)}
    return len(families) == 1 and None not in families


def _are_of_a_kind(whom: str) -> bool:
    """Say whether a noun tells people from others: "Chinese migrants", and not "people"."""
    words, nouns = whom.split(), load_nouns()
    return len(words) > 1 and nouns.is_person(words[-1])


def _names_others(claim: Claim) -> bool:
    """Say whether the words before a figure name people: "Indians: 41,719 arrests"."""
    text, nouns = claim.quote.article.text, load_nouns()
    before = text[claim.sentence.start : claim.quote.span.end].split()
    return any(nouns.is_person(word.strip(".,;:()")) for word in before if word[0].isalpha())
