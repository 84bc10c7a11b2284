"""Which figures of a sentence a change leads between, as far as the sentence says it plainly."""

import itertools
from collections.abc import Iterator, Sequence

import attrs

from factcheck.findings.checks.figures import quantity
from factcheck.findings.checks.reading import (
    after,
    between,
    is_older,
    opens_newer,
    words_between,
    words_of,
)
from factcheck.findings.checks.reckoning import Step
from factcheck.model import Aspect, Claim, Direction, Quantity, Stance
from factcheck.model.nearness import COUNTS, DURATIONS
from factcheck.reference.arithmetic import arithmetic
from factcheck.reference.changes import load_changes

_NEVER_LEVELS = frozenset({"rank", "times", "percentage_point", "share"}) | DURATIONS
_LONGEST_LINK = 160  # characters between the two levels
_ENDS = frozenset(".,;)!?")


def is_change(claim: Claim) -> bool:
    """Say whether a claim tells how far a figure went."""
    value, subject = claim.value, claim.subject
    return (
        isinstance(value, Quantity)
        and subject.aspect is (Aspect.MULTIPLE if value.unit == "times" else Aspect.CHANGE)
        and subject.direction is not None
        and value.amount.known > 0
    )


def is_level(claim: Claim) -> bool:
    """Say whether a claim tells where a figure stands."""
    value = claim.value
    if not isinstance(value, Quantity) or claim.subject.aspect is not Aspect.LEVEL:
        return False
    low, high = value.amount.low, value.amount.high
    return (
        value.unit not in _NEVER_LEVELS
        and not value.recurring
        and value.amount.known > 0
        and (low == high or None in (low, high))
    )


def same_unit(one: Claim, other: Claim) -> bool:
    """Say whether two figures count in one unit; a bare number may be of people."""
    units = {quantity(one).unit, quantity(other).unit}
    return len(units) == 1 or units <= COUNTS


def measures(change: Claim, level: Claim) -> bool:
    """Say whether a change can be one of a level: in per cent, as a multiple, or in its unit."""
    unit = quantity(change).unit
    if unit == "percentage_point":
        return quantity(level).unit == "percent"
    return unit in ("percent", "times", "point") or same_unit(change, level)


def steps_in(sentence: Sequence[Claim]) -> Iterator[Step]:
    """Yield the changes of a sentence with the two levels that it puts beside each."""
    for part in _parts(
        [claim for claim in told_in(sentence) if is_change(claim) or is_level(claim)]
    ):
        yield from _steps_in_part(part)


def _steps_in_part(part: Sequence[Claim]) -> Iterator[Step]:
    changes, levels = list(filter(is_change, part)), list(filter(is_level, part))
    last = {claim.id: before for before, claim in itertools.pairwise(part)}
    older = [claim for claim in levels if is_older(claim, last.get(claim.id))]
    if len(older) != 1 or not changes:
        return
    newer = [claim for claim in levels if claim is not older[0] and same_unit(claim, older[0])]
    units = [quantity(claim).unit for claim in changes]
    if len(newer) != 1 or len(set(units)) < len(units):
        return
    for change in changes:
        step = Step(change, older[0], newer[0])
        if measures(change, older[0]) and _is_plain(step):
            yield step


def told_in(sentence: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a sentence, with what tells a change only by its place made one."""
    told: list[Claim] = []
    for claim in sentence:
        if told and told[-1].quote.span == claim.quote.span:
            continue
        way = _apposed(told, claim)
        if way is not None:
            subject = attrs.evolve(claim.subject, aspect=Aspect.CHANGE, direction=way)
            claim = attrs.evolve(claim, subject=subject)  # noqa: PLW2901
        told.append(claim)
    return told


def _apposed(told: Sequence[Claim], claim: Claim) -> Direction | None:
    """Return where a share goes that stands behind the change that it is: "120, or 0.6 %"."""
    if not (told and is_level(claim) and quantity(claim).unit == "percent"):
        return None
    last, words = told[-1], words_between(told[-1], claim)
    bracket = between(last, claim).strip() == "("
    if is_change(last) and quantity(last).unit not in ("percent", "percentage_point", "times"):
        fillers = load_changes().fillers
        if bracket or (words[:1] == ["or"] and fillers.issuperset(words[1:])):
            return last.subject.direction
    pair = told[-2:]
    if (
        len(pair) > 1
        and all(map(is_level, pair))
        and same_unit(*pair)
        and quantity(last).unit != "percent"
        and not words
        and after(claim, 1) in _ENDS
        and is_older(pair[0], None)
        and opens_newer(*pair)
    ):
        rises = quantity(last).amount.known > quantity(pair[0]).amount.known
        return Direction.UP if rises else Direction.DOWN
    return None


def _parts(items: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Yield the figures of each part of a sentence: "… and", "… while"."""
    ends, part = arithmetic().parts, list(items[:1])
    for left, right in itertools.pairwise(items):
        text = f" {between(left, right).lower()} "
        if any(word in text for word in ends):
            yield part
            part = []
        part.append(right)
    if part:
        yield part


def _is_plain(step: Step) -> bool:
    """Say whether nothing in the sentence speaks against the three being of one movement."""
    return (
        _in_order(step)
        and not _of_two_measures(step)
        and not _of_two_times(step)
        and not _moves_between(step)
        and not _is_only_expected(step)
    )


def _in_order(step: Step) -> bool:
    """Say whether the two stand as they do in "to 105 from 100", or in "from 100 to 105"."""
    older, newer = step.older, step.newer
    first, last = sorted((older, newer), key=lambda claim: claim.order)
    if len(between(first, last)) > _LONGEST_LINK:
        return False
    if first is newer:
        return True
    # "Deaths from 30 hospitals rose 10 % to 400": what comes before its change is no older level.
    return not older.order < step.change.order < newer.order and opens_newer(older, newer)


def _of_two_measures(step: Step) -> bool:
    return len({claim.subject.measure for claim in step.claims} - {None}) > 1


def _of_two_times(step: Step) -> bool:
    """Say whether the change is measured against another time than that of the older level.

    "Up 5 % on the year to 105, from 110 in the previous month."
    """
    base, period = step.change.subject.base_period, step.older.scope.period
    if base is not None and period is not None and base.resolved and period.resolved:
        return not base.shares_a_day(period)
    spans = arithmetic().spans
    told, found = (
        {spans[word] for word in words_of(text) if word in spans}
        for text in (after(step.change, 30), after(step.older, 30))
    )
    return bool(told and found) and told.isdisjoint(found)


def _moves_between(step: Step) -> bool:
    """Say whether another movement is told between the change and the levels."""
    table = load_changes()
    levels = sorted((step.older, step.newer), key=lambda claim: claim.order)
    if step.change.order < levels[0].order:
        words = words_between(step.change, levels[0])
        return not table.telling.isdisjoint(words)
    ways = {
        table.moves.get(word) or table.nouns.get(word) or table.changes.get(word)
        for pair in itertools.pairwise(sorted(step.claims, key=lambda claim: claim.order))
        for word in words_between(*pair)
    }
    return bool(ways - {None, step.change.subject.direction})


def _is_only_expected(step: Step) -> bool:
    """Say whether a level is one that was expected, or the change is and the level is not."""
    if len({claim.attribution.stance is Stance.EXPECTED for claim in step.claims}) > 1:
        return True
    expected = arithmetic().expectations
    near = before_and_after(step.older)
    return not expected.isdisjoint(near)


def before_and_after(claim: Claim) -> set[str]:
    """Return the words around a figure, in its sentence."""
    text, span = claim.quote.article.text, claim.quote.span
    start, end = max(claim.sentence.start, span.start - 40), min(claim.sentence.end, span.end + 40)
    return {*words_of(text[start : span.start]), *words_of(text[span.end : end])}
