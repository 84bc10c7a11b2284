"""Witnesses: what the sources say about the figures of a draft."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.drafting.bearings import Pair, bearing_of, grows, pair_of
from factcheck.drafting.joined import Joined
from factcheck.findings.desk import Desk
from factcheck.findings.positions import origin_of
from factcheck.findings.present import said_now
from factcheck.findings.two import Two
from factcheck.model import Bearing, Claim, Verdict, Witness
from factcheck.model.nearness import Nearness

_GRAVITY = {bearing: place for place, bearing in enumerate(Bearing)}
_Heard = list[tuple[Pair, Bearing]]


def by_gravity(witnesses: Iterable[Witness]) -> list[Witness]:
    """Return witnesses with the gravest first, then by article and place."""
    return sorted(witnesses, key=lambda one: (-_GRAVITY[one.bearing], one.claim.order))


def witnesses_of(told: Sequence[Claim], among: Joined) -> list[Witness]:
    """Return what the sources say about one figure, *told* at these places of the draft."""
    heard = _heard(told, among.facts(told), among.desk)
    heard = [(pair, _by_the_course(pair, bearing, heard)) for pair, bearing in heard]
    known = {pair.source.id for pair, _ in heard}
    more = [
        one
        for one in _heard(told, among.facts_by_two(told), among.desk)
        if one[0].source.id not in known
    ]
    settled = any(bearing in SETTLE for _, bearing in heard)
    for pair, early in more:
        bearing = _by_the_course(pair, early, [*heard, *more])
        if _is_safe(pair, bearing, settled=settled):
            heard.append((pair, bearing))
    return [witness_of(pair, bearing) for pair, bearing in heard]


# What all the sources together say is not doubted by one of them alone.
SETTLE = (Bearing.SUPPORTS, Bearing.NEWER, Bearing.CONTRADICTS)


def _is_safe(pair: Pair, bearing: Bearing, *, settled: bool) -> bool:
    """Say whether a source that was looked at alone is to be heard.

    A toll that has grown is; so is who tells the very figure, or one that cannot be right beside
    it, where the sources together say nothing.
    """
    if bearing is Bearing.NEWER or settled:
        return bearing is Bearing.NEWER and grows(pair)
    return bearing is not Bearing.SUPPORTS or pair.kind.verdict is Verdict.AGREES


def _heard(told: Sequence[Claim], facts: Iterable[Sequence[Claim]], desk: Desk) -> _Heard:
    """Return the claims of sources beside those of the draft, and what each means for it."""
    pairs = (pair for claims in facts for pair in _pairs(told, claims, desk))
    return [(pair, bearing_of(pair)) for pair in pairs]


def _pairs(told: Sequence[Claim], fact: Sequence[Claim], desk: Desk) -> Iterator[Pair]:
    """Yield each claim of a source with the place of the draft that it goes best with.

    What either tells of an earlier time says something only where the other tells it as well.
    """
    drafts = {claim.quote.article.id for claim in told}
    now = {claim.id for claim in said_now(fact)}
    for _, group in groupby(fact, key=lambda claim: claim.quote.article.id):
        for claim in group:
            if claim.quote.article.id in drafts:
                break
            pairs = [pair_of(one, claim, desk) for one in told]
            best = min(pairs, key=lambda pair: _GRAVITY[bearing_of(pair)])
            # A place of the draft that is of another fact is no earlier figure of this one.
            mine = [one for one in told if one in fact]
            current = claim.id in now and any(one.id in now for one in mine)
            if current or best.kind.verdict in _MILD:
                yield best


_MILD = (Verdict.AGREES, Verdict.FITS)


def _by_the_course(
    pair: Pair, bearing: Bearing, bearings: Sequence[tuple[Pair, Bearing]]
) -> Bearing:
    """Return a bearing again, by what the sources say about each other, and the whole draft says.

    Who gives the figure of a source that another source has overtaken is late, whenever he writes;
    and where that source and the other can both be right, so can the draft.
    """
    supporters = [one.source for one, known in bearings if known is Bearing.SUPPORTS]
    if supporters and bearing in _SEEN_BY_OTHERS:
        seen = [bearing_of(pair_of(one, pair.source, pair.desk)) for one in supporters]
        bearing = _as_seen(bearing, seen)
    if bearing in _WITH_BOTH and told_as_well(pair):
        return _WITH_BOTH[bearing] if bearing is Bearing.NEWER or supporters else bearing
    return bearing


_SEEN_BY_OTHERS = (Bearing.ANOTHER_TIME, Bearing.CONTRADICTS)
# What it means that a draft tells the other figure as well: it knows that one is older, and that
# the sources differ.
_WITH_BOTH = {Bearing.NEWER: Bearing.ANOTHER_TIME, Bearing.CONTRADICTS: Bearing.DISPUTES}


def _as_seen(bearing: Bearing, seen: Sequence[Bearing]) -> Bearing:
    """Return what a figure means for a draft, by what it means for those who agree with it."""
    if all(one is Bearing.NEWER for one in seen):
        return Bearing.NEWER
    if bearing is not Bearing.CONTRADICTS:
        return bearing
    mildest = min(seen, key=_GRAVITY.__getitem__)
    # Of three figures that nearly fit, the first two and the last two can, and yet not all three.
    return Bearing.BESIDE if mildest in _FITTING else mildest


_FITTING = (Bearing.SUPPORTS, Bearing.ROUGHER)


def told_as_well(pair: Pair) -> bool:
    """Say whether the draft itself tells the other figure, for the same measure."""
    measure = pair.draft.subject.measure
    return measure is not None and any(
        claim.compared
        and claim.subject.measure == measure
        and claim.is_moment == pair.draft.is_moment
        and claim.subject.aspect is pair.draft.subject.aspect
        and Two(claim, pair.draft).near is Nearness.APART
        and Two(claim, pair.source).near.compatible
        for claim in pair.desk.by_article[pair.draft.quote.article.id]
    )


def witness_of(pair: Pair, bearing: Bearing) -> Witness:
    """Return the source of a pair as a witness."""
    return Witness(
        claim=pair.source,
        bearing=bearing,
        verdict=pair.kind.verdict,
        code=pair.kind.code,
        rung=pair.kind.name,
        origin=origin_of(pair.source, pair.desk.voices),
    )
