"""Changes with levels that stand in neighbouring sentences: only what fits is told.

What stands in two sentences may be of two things. So the figures must fit to the digit, and the
words must allow it: one measure, one population, one level that is older than the other.
"""

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.findings.checks.changes import sum_of
from factcheck.findings.checks.figures import OPEN_UP, Reach, quantity
from factcheck.findings.checks.links import is_change, is_level, measures, same_unit, steps_in
from factcheck.findings.checks.populations import one_population
from factcheck.findings.checks.reading import is_held
from factcheck.findings.checks.reckoning import Step, computed, kind_of
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Moment, Zone
from factcheck.reference.arithmetic import arithmetic

_BACK, _AHEAD = 2, 1  # sentences with figures before and after that of the change
_FAR = 500  # characters
_TABLE = 60  # figures: what holds more is no sentence
_MOST = 12  # levels that are tried with a change
_FINE = Decimal("0.05")  # of the change: 20 per cent is fine enough, 5 per cent is not
_BOUND = 2  # times a lower bound: what lies above is likely to be of other levels


def changes_nearby(desk: Desk) -> Iterator[Sum]:
    """Yield the changes that fit two levels of the sentences around them."""
    for step in steps_nearby(desk):
        yield from sum_of(step, firm=False)


def steps_nearby(desk: Desk) -> Iterator[Step]:
    """Yield the changes, each with the nearest levels around it that it fits."""
    for own in desk.by_article.values():
        told = [claim for claim in own if claim.compared and claim.zone is not Zone.HEADLINE]
        if not any(map(is_change, told)):
            continue
        groups = itertools.groupby(told, key=lambda claim: claim.sentence)
        listed = [tuple(group) for _, group in groups]
        sentences = [sentence for sentence in listed if len(sentence) <= _TABLE]
        for at, sentence in enumerate(sentences):
            linked = {step.change.id for step in steps_in(sentence)}
            around = sentences[max(0, at - _BACK) : at + _AHEAD + 1]
            levels = [claim for near in around for claim in near if is_level(claim)]
            for change in filter(is_change, sentence):
                if change.id not in linked and (step := _nearest(change, levels)):
                    yield step


def _nearest(change: Claim, levels: Sequence[Claim]) -> Step | None:
    """Return the change with the nearest two levels that it fits, if no others are as near."""
    near = [level for level in levels if measures(change, level) and _gap(change, level) <= _FAR]
    near = sorted(near, key=lambda level: (_gap(change, level), level.order))[:_MOST]
    fitting: list[tuple[int, Step]] = []
    for older, newer in itertools.permutations(near, 2):
        step = Step(change, older, newer)
        if _is_allowed(step) and kind_of(step, firm=False) and _is_telling(step):
            fitting.append((_gap(change, older) + _gap(change, newer), step))
    fitting.sort(key=lambda found: found[0])
    return fitting[0][1] if fitting else None


def _gap(change: Claim, level: Claim) -> int:
    """Return how many characters lie between two figures."""
    first, last = sorted((change.quote.span, level.quote.span), key=lambda span: span.start)
    return max(0, last.start - first.end)


def _is_allowed(step: Step) -> bool:
    """Say whether the words allow that the change is the one between the two levels."""
    older, newer = step.older, step.newer
    return (
        same_unit(older, newer)
        and quantity(older).amount.known != quantity(newer).amount.known
        and _is_near(step)
        and one_population(step.claims)
        and _is_before(step)
        and _is_of_its_times(step)
    )


def _is_near(step: Step) -> bool:
    """Say whether a level stands in the sentence of the change, or both are of its two times."""
    change, older, newer = step.claims
    if change.sentence in (older.sentence, newer.sentence) or _has_its_times(step):
        return True
    measure = change.subject.measure
    return (
        older.sentence == newer.sentence
        and is_held(older)
        and (
            measure in _measures(step)
            if measure
            else set(change.subject.words) <= arithmetic().anaphors
        )
    )


def _measures(step: Step) -> set[str | None]:
    return {step.older.subject.measure, step.newer.subject.measure}


def _has_its_times(step: Step) -> bool:
    """Say whether the levels are of the very times that the change leads between."""
    return _same(step.change.scope.period, step.newer.scope.period) and _has_its_base(step)


def _has_its_base(step: Step) -> bool:
    return _same(step.change.subject.base_period, step.older.scope.period)


def _is_before(step: Step) -> bool:
    """Say whether one level is older than another, by its time or by what is said of it."""
    older, newer = step.older, step.newer
    if is_held(newer):
        return False
    if newer.scope.period is None and newer.sentence == step.change.sentence:
        return _has_its_base(step) or is_held(older)
    if _by_time(older, newer):
        return True
    return is_held(older) and not _by_time(newer, older)


def _by_time(older: Claim, newer: Claim) -> bool:
    early, late = older.scope.period, newer.scope.period
    if early is None or late is None or None in (early.last_day, late.first_day):
        return False
    return (early.first_day, early.last_day) < (late.first_day, late.last_day) and (
        early.last_day < late.last_day  # type: ignore[operator]
    )


def _is_of_its_times(step: Step) -> bool:
    """Say whether the levels are of the times that the change is told of."""
    base, period = step.change.subject.base_period, step.change.scope.period
    if base is not None and base.resolved and not _may_be(base, step.older.scope.period):
        return False
    return step.change.sentence == step.older.sentence or (
        period is None or not period.resolved or _may_be(period, step.newer.scope.period)
    )


def _may_be(told: Moment, found: Moment | None) -> bool:
    return found is None or not found.resolved or told.shares_a_day(found)


def _same(one: Moment | None, other: Moment | None) -> bool:
    if one is None or other is None or not (one.resolved and other.resolved):
        return False
    return (one.first_day, one.last_day) == (other.first_day, other.last_day)


def _is_telling(step: Step) -> bool:
    """Say whether it can hardly be chance that the three fit."""
    value = quantity(step.change)
    if value.hedge in OPEN_UP and computed(step, Reach.NARROW).high > value.amount.known * _BOUND:
        return False
    if value.hedge not in OPEN_UP and value.grain <= value.amount.known * _FINE:
        return True
    if _has_its_base(step) and step.change.sentence == step.newer.sentence:
        return True
    return _by_time(step.older, step.newer) and (
        step.older.subject.measure == step.newer.subject.measure is not None
    )
