"""Possible mix-ups: the same unusual number on different measures, or as another kind of figure."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.findings.rules import kindred
from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, Quantity, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.judgement import judgement
from factcheck.reference.measures import measures

_UNUSUAL = 3  # digits that tell something: fewer are the same by chance
_TELLING = 2  # the same for one measure, where only the kind of figure is not the same
_YEARS = (1800, 2100)
_MANY = 12  # claims of each kind that are looked at: what more articles say, nobody mixed up


def mix_ups(desk: Desk) -> Iterator[Sum]:
    """Yield the numbers that two articles of one story give for two things, each number once."""
    facts = _facts(desk)
    for claims in _by_number(desk):
        for two in _pairs(claims, desk, facts):
            if code := _code(two):
                yield _told(two, code)
                break


def _told(two: Two, code: str) -> Sum:
    one, other = sorted(two.both, key=lambda claim: claim.order)
    name = other.quote.article.name
    return Sum(
        code=code,
        claims=(one,),
        related=(other,),
        working=f"\u201c{' '.join(other.quote.exact.split())}\u201d in {name}",
    )


def _by_number(desk: Desk) -> Iterator[list[list[Claim]]]:
    """Yield the claims that give one number, by what they give it for, where that is several."""
    found: dict[tuple[object, str], dict[object, list[Claim]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for claim in desk.claims:
        value = claim.stated
        if claim.compared and claim.subject.measure and isinstance(value, Quantity):
            what = claim.subject.measure, claim.subject.aspect, value.unit
            found[value.amount.single, _kind(value)][what].append(claim)
    for (number, _), ways in found.items():
        if number is not None and len(ways) > 1:
            yield [sorted(own, key=lambda claim: claim.order)[:_MANY] for own in ways.values()]


def _facts(desk: Desk) -> Mapping[str, set[int]]:
    """Return the facts that an article shares with others, by its id."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, fact in enumerate(desk.alignments):
        for claim in fact.claims:
            found[_article(claim)].add(number)
    return found


def _pairs(ways: Iterable[list[Claim]], desk: Desk, facts: Mapping[str, set[int]]) -> Iterator[Two]:
    """Yield the pairs of claims of two articles on one story that are not of one fact."""
    for one, other in itertools.combinations(ways, 2):
        for left, right in itertools.product(one, other):
            articles = _article(left), _article(right)
            if articles[0] == articles[1] or facts[articles[0]].isdisjoint(facts[articles[1]]):
                continue
            two = Two(left, right, desk)
            if not _one_fact(left, right, desk) and _one_setting(two):
                yield two


def _code(two: Two) -> str | None:
    """Return what two claims of one number may have mixed up, if anything."""
    one, other = (claim.subject.measure for claim in two.both)
    if one == other:
        if _given_for_both(two, _same_kind):
            return None
        return next((code for code, holds in _KINDRED if holds(two)), None)
    return "same-number-other-measure" if _is_of_another_measure(two) else None


# ---- the same number on another measure


def _is_of_another_measure(two: Two) -> bool:
    """Say whether one article has for its number what the other has for something else.

    It must be clear that they are rivals: for the fact of the one, the other article gives another
    number.
    """
    known = measures()
    families = {known.family(claim.subject.measure) for claim in two.both}
    stated = [claim.stated for claim in two.both if isinstance(claim.stated, Quantity)]
    levels = all(claim.subject.aspect is Aspect.LEVEL for claim in two.both)
    return (
        levels
        and len(families) == 2
        and all(_digits(one) >= _UNUSUAL and not _is_a_year(one) for one in stated)
        and len({_kind(one) for one in stated}) == 1
        and not _given_for_both(two, _same_measure)
        and (
            _has_a_rival(two.left, two.right, two.desk)
            or _has_a_rival(two.right, two.left, two.desk)
        )
    )


def _has_a_rival(claim: Claim, other: Claim, desk: Desk) -> bool:
    """Say whether the article of *other* gives another number for the fact of *claim*."""
    fact = desk.facts.get(claim.id)
    return fact is not None and any(
        _article(one) == _article(other)
        and one.subject.measure == claim.subject.measure
        and Two(one, claim, desk).near is Nearness.APART
        for one in fact.claims
    )


def _given_for_both(two: Two, alike: Callable[[Claim, Claim], bool]) -> bool:
    """Say whether an article gives the number for what the other has it for as well."""
    return any(
        (alike(one, claim) or _one_fact(one, claim, two.desk)) and _number(one) == _number(claim)
        for own, claim in ((two.left, two.right), (two.right, two.left))
        for one in _compared(_article(own), two.desk)
    )


def _same_measure(one: Claim, other: Claim) -> bool:
    known = measures()
    return known.family(one.subject.measure) == known.family(other.subject.measure)


def _same_kind(one: Claim, other: Claim) -> bool:
    same = one.subject.aspect is other.subject.aspect
    return same and _same_measure(one, other) and _unit(one) == _unit(other)


def _to_for_by(two: Two) -> bool:
    """Say whether something fell to a figure in one, and by that figure in the other."""
    levels = [claim for claim in two.both if claim.subject.aspect is Aspect.LEVEL]
    return kindred.level_for_change(two) and _is_telling(two) and all(map(_goes_to, levels))


def _lost_its_base(two: Two) -> bool:
    """Say whether one is so many of a hundred thousand or a day, and the other so many."""
    return kindred.rate_for_count(two) and _is_telling(two)


def _of_one_direction(two: Two) -> bool:
    """Say whether one tells a change in per cent, and the other the same in points."""
    one, other = (claim.subject.direction for claim in two.both)
    return one is other is not None and kindred.percent_for_points(two)


def _is_telling(two: Two) -> bool:
    stated = [claim.stated for claim in two.both if isinstance(claim.stated, Quantity)]
    return all(_digits(one) >= _TELLING for one in stated)


def _goes_to(claim: Claim) -> bool:
    text = claim.quote.article.text[claim.sentence.start : claim.quote.span.start]
    return not judgement().reached.isdisjoint(text.lower().split()[-1:])


# What the same figure of one measure can have been taken for.
_KINDRED: tuple[tuple[str, Callable[[Two], bool]], ...] = (
    ("level-for-change", _to_for_by),
    ("rate-for-count", _lost_its_base),
    ("percent-or-points", _of_one_direction),
)


# ---- one setting, one story


def _one_fact(left: Claim, right: Claim, desk: Desk) -> bool:
    fact = desk.facts.get(left.id)
    return fact is not None and fact is desk.facts.get(right.id)


def _one_setting(two: Two) -> bool:
    """Say whether nothing that both tell of time and place keeps them apart."""
    places = [claim.scope.place for claim in two.both]
    periods = [claim.scope.period for claim in two.both]
    if all(places) and not any(a.compatible(b) for a, b in itertools.product(*places)):
        return False
    one, other = periods
    return one is None or other is None or nearness.moments(one, other) is not Nearness.APART


# ---- figures


def _compared(article: str, desk: Desk) -> Iterator[Claim]:
    return (claim for claim in desk.by_article[article] if claim.compared and not claim.is_moment)


def _kind(value: Quantity) -> str:
    """Return what a figure must share with another one: rates may have lost what they are of."""
    if value.unit in nearness.COUNTS or " / " in value.unit or value.unit.startswith("per_"):
        return "number"
    return "percent" if value.unit in kindred.POINTS else value.unit


def _is_a_year(value: Quantity) -> bool:
    first, last = _YEARS
    return value.unit in nearness.COUNTS and first <= value.amount.known <= last


def _digits(value: Quantity) -> int:
    return len(value.amount.known.normalize().as_tuple().digits)


def _number(claim: Claim) -> object:
    return claim.stated.amount.single if isinstance(claim.stated, Quantity) else None


def _unit(claim: Claim) -> object:
    return claim.stated.unit if isinstance(claim.stated, Quantity) else None


def _article(claim: Claim) -> str:
    return claim.quote.article.id
