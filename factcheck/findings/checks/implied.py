"""Changes whose older level stands in other articles: what they imply, and what is given."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Decimal

import attrs

from factcheck.findings.checks.changes import changes_with_levels, is_adjusted
from factcheck.findings.checks.figures import Reach, in_full, plain, quantity
from factcheck.findings.checks.links import is_change, is_level, measures, same_unit
from factcheck.findings.checks.nearby import steps_nearby
from factcheck.findings.checks.populations import nouns_of, one_place
from factcheck.findings.checks.reading import (
    between,
    is_held,
    is_older,
    words_before,
    words_between,
    words_of,
)
from factcheck.findings.checks.reckoning import Step, fits, goes_up
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Grain, Moment, Stance
from factcheck.reference.arithmetic import arithmetic
from factcheck.reference.changes import load_changes
from factcheck.reference.judgement import judgement

_LONGEST = 80  # characters between a level and its change
_HUNDRED, _ONE = Decimal(100), Decimal(1)
_SHOWN = 2  # digits of a level that is worked out from a multiple
_DIGITS = 4  # of a year
_TENTH = 10  # a month may be shorter than another
_YEARS = frozenset({Grain.YEAR, Grain.FISCAL_YEAR})


@attrs.frozen
class Lead:
    """A change and the level that it leads to, in one sentence, with the time of its base."""

    change: Claim
    newer: Claim
    base: Moment
    revision: bool  # the base is an older estimate of the same

    def step(self, older: Claim) -> Step:
        """Return the change from an older level."""
        return Step(self.change, older, self.newer)


def implied_levels(desk: Desk) -> Iterator[Sum]:
    """Yield the changes of which the older level stands in other articles alone."""
    leads = [lead for sentence in desk.sentences for lead in leads_in(sentence)]
    settled = _settled(desk) if leads else set()
    dated = _by_time(desk) if leads else {}
    for lead in leads:
        if lead.change.id not in settled:
            given = list(_given(lead, desk, dated))
            if given and (found := _weighed(lead, given)):
                yield found


def _by_time(desk: Desk) -> Mapping[object, list[Claim]]:
    """Return the levels of each time; those of a year also by its number, which may be fiscal."""
    dated: dict[object, list[Claim]] = {}
    for claim in desk.claims:
        period = claim.scope.period
        if period is not None and period.resolved and claim.compared and is_level(claim):
            for key in _times_of(period):
                dated.setdefault(key, []).append(claim)
    return dated


def _times_of(period: Moment) -> tuple[object, ...]:
    days = (period.first_day, period.last_day)
    return (days, period.timex[-_DIGITS:]) if period.grain in _YEARS else (days,)


def _settled(desk: Desk) -> set[str]:
    """Return the changes that have both levels in their own article."""
    near = {step.change.id for step in steps_nearby(desk)}
    return near | {claim.id for found in changes_with_levels(desk) for claim in found.claims}


def leads_in(sentence: Sequence[Claim]) -> Iterator[Lead]:
    """Yield the changes of a sentence that tell where they lead to and what from."""
    items = [claim for claim in sentence if is_change(claim) or is_level(claim)]
    if any(is_older(claim, None) for claim in items if is_level(claim)):
        return
    for left, right in itertools.pairwise(items):
        change, newer = (right, left) if is_change(right) else (left, right)
        if not (is_change(change) and is_level(newer)) or not _leads_to(change, newer, left):
            continue
        revision = _is_revision(change)
        period = newer.scope.period
        base = period if revision else change.subject.base_period
        if period and base and period.resolved and _as_long(base, period):
            yield Lead(change, newer, base, revision)


def _as_long(base: Moment, period: Moment) -> bool:
    """Say whether two times are about as long: a year and a year, not a year and a month."""
    first, last = (
        (when.last_day - when.first_day).days if when.first_day and when.last_day else 0
        for when in (base, period)
    )
    return bool(first == last or (first and abs(first - last) <= first // _TENTH))


def _leads_to(change: Claim, newer: Claim, left: Claim) -> bool:
    """Say whether a level is the one that the change of its sentence leads to."""
    value = quantity(change)
    if not measures(change, newer) or quantity(newer).unit == "percent":
        return False
    if value.unit == "percent" and value.amount.known >= _HUNDRED and not goes_up(change):
        return False
    if is_held(newer) or Stance.EXPECTED in (change.attribution.stance, newer.attribution.stance):
        return False
    known = {change.subject.measure, newer.subject.measure} - {None}
    if left is newer:
        text = f" {between(newer, change).lower()} "
        return (
            len(text) <= _LONGEST
            and len(known) < 2
            and not any(word in text for word in arithmetic().parts)
        )
    words = words_between(change, newer)
    return words[:1] == ["to"] and load_changes().fillers.issuperset(words[1:])


def _is_revision(change: Claim) -> bool:
    """Say whether a change is one of an estimate: "higher than the earlier estimate"."""
    table = arithmetic()
    if change.subject.aspect.value == "multiple":
        return False
    if change.subject.base is not None:
        words = words_of(change.subject.base)
        return not (table.revised.isdisjoint(words) or table.told_first.isdisjoint(words))
    return not judgement().revision.isdisjoint(words_before(change, None)[-3:])


def _given(lead: Lead, desk: Desk, dated: Mapping[object, Sequence[Claim]]) -> Iterator[Claim]:
    """Yield what other articles give for the population and the time of the base."""
    article, own = lead.newer.quote.article, kin_of(lead.newer, desk)
    measures_told = {claim.subject.measure for claim in own} - {None}
    nouns = next((nouns_of(claim) for claim in own if nouns_of(claim)), frozenset())
    of_the_time = [claim for key in _times_of(lead.base) for claim in dated.get(key, ())]
    older = [*of_the_time, *(filter(is_level, own) if lead.revision else ())]
    for claim in {claim.id: claim for claim in older}.values():
        if (
            claim.quote.article.id != article.id
            and same_unit(claim, lead.newer)
            and of_the_population(claim, measures_told, nouns, desk)
            and one_place(claim, lead.newer)
            and (not lead.revision or _is_earlier(claim, lead.newer))
        ):
            yield claim


def kin_of(claim: Claim, desk: Desk) -> tuple[Claim, ...]:
    """Return a claim and all that are of its fact."""
    fact = desk.facts.get(claim.id)
    return (claim,) if fact is None else (claim, *fact.claims)


def of_the_population(
    claim: Claim, measures_told: set[str | None], nouns: frozenset[str], desk: Desk
) -> bool:
    """Say whether a figure plainly is of the measure and the population of a change."""
    found = {one.subject.measure for one in kin_of(claim, desk)} - {None}
    if nouns:
        own = nouns_of(claim)
        return (
            bool(own & nouns)
            and _modified(own, nouns)
            and (not found or bool(found & measures_told))
        )
    return bool(found & measures_told) and not nouns_of(claim)


def _modified(own: frozenset[str], nouns: frozenset[str]) -> bool:
    """Say whether two counted nouns are of one kind of people: "Chinese migrants", "nationals"."""
    return len(own) == len(nouns) and len(own - nouns) < 2 and (len(own) > 1 or own == nouns)


def _is_earlier(claim: Claim, newer: Claim) -> bool:
    """Say whether a figure is an older estimate of the same."""
    if quantity(claim).amount.known == quantity(newer).amount.known:
        return False
    older, article = claim.quote.article.published, newer.quote.article.published
    return is_held(claim) or (older is not None and article is not None and older.day < article.day)


def _weighed(lead: Lead, given: Sequence[Claim]) -> Sum | None:
    """Return what other articles say to what a change implies."""
    fitting = [claim for claim in given if fits(lead.step(claim), Reach.NARROW)]
    if fitting:
        return _sum(lead, "change-fits-elsewhere", fitting)
    if is_adjusted(lead.change) or any(fits(lead.step(claim), Reach.WIDE) for claim in given):
        return None
    return _sum(
        lead, "does-not-fit-elsewhere" if _is_certain(lead, given) else "implies-another", given
    )


def _is_certain(lead: Lead, given: Sequence[Claim]) -> bool:
    """Say whether the older level is the one that is meant: an article calls it the earlier one.

    What was only given earlier may have been corrected more than once.
    """
    values = {quantity(claim).amount.known for claim in given}
    return (
        lead.revision
        and len(values) == 1
        and any(map(is_held, given))
        and all(map(plain, (lead.newer, *given)))
    )


def _sum(lead: Lead, code: str, given: Sequence[Claim]) -> Sum:
    figures = sorted({quantity(claim).amount.known for claim in given})
    *first, last = map(in_full, figures)
    told = f"{', '.join(first)} and {last}" if first else last
    verb = "is" if len(figures) == 1 else "are"
    return Sum(
        code=code,
        claims=(lead.newer, lead.change),
        working=f"{_implied(lead)}; {told} {verb} given",
        related=tuple(given),
    )


def _implied(lead: Lead) -> str:
    """Return what a change and the level that it leads to imply, worked out for the reader."""
    level, change = quantity(lead.newer).amount.known, quantity(lead.change).amount.known
    up = goes_up(lead.change)
    told = in_full(level)
    if quantity(lead.change).unit == "times":
        factor = change if change >= 1 else _ONE / change
        found = level / factor if up else level * factor
        return f"{told} {'/' if up else 'x'} {in_full(factor)} = about {in_full(_rounded(found))}"
    if quantity(lead.change).unit == "percent":
        share = change / _HUNDRED
        found = level / (_ONE + share if up else _ONE - share)
        sign = "+" if up else "-"
        return f"{told} / (1 {sign} {in_full(share)}) = about {in_full(_rounded(found))}"
    found = level - change if up else level + change
    return f"{told} {'-' if up else '+'} {in_full(change)} = {in_full(found)}"


def _rounded(number: Decimal) -> Decimal:
    place = _ONE.scaleb(number.adjusted() - _SHOWN + 1)
    return (number / place).quantize(_ONE, ROUND_HALF_EVEN) * place
