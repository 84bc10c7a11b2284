"""Standings: how a figure of a draft stands, by all that the sources say about it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.drafting.bearings import Pair, bearing_of, pair_of
from factcheck.findings.desk import Desk
from factcheck.findings.positions import origin_of
from factcheck.findings.present import said_now
from factcheck.findings.two import Two
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Bearing, Claim, Moment, Standing, Verdict, Witness
from factcheck.model.nearness import Nearness


def by_gravity(witnesses: Iterable[Witness]) -> list[Witness]:
    """Return witnesses with the gravest first, then by article and place."""
    return sorted(witnesses, key=lambda one: (-_GRAVITY[one.bearing], one.claim.order))


def witnesses_of(
    told: Sequence[Claim], facts: Iterable[Sequence[Claim]], desk: Desk
) -> list[Witness]:
    """Return what the sources say about one figure of a draft.

    *told* are the places of the draft that tell it, *facts* the claims of each fact that one of
    them was aligned with.
    """
    pairs = [pair for claims in facts for pair in _pairs(told, claims, desk)]
    bearings = [(pair, bearing_of(pair)) for pair in pairs]
    bearings = [(pair, _by_the_course(pair, bearing, bearings)) for pair, bearing in bearings]
    return [_witness(pair, bearing, desk) for pair, bearing in bearings]


_GRAVITY = {bearing: place for place, bearing in enumerate(Bearing)}


def _pairs(told: Sequence[Claim], fact: Sequence[Claim], desk: Desk) -> Iterator[Pair]:
    """Yield each claim of a source with the place of the draft that it goes best with.

    What a source tells of an earlier time says something only where the draft tells it as well.
    """
    articles = {claim.quote.article.id for claim in told}
    sources = (claim for claim in fact if claim.quote.article.id not in articles)
    for _, group in groupby(sources, key=lambda claim: claim.quote.article.id):
        own = list(group)
        now = {claim.id for claim in said_now(own)}
        for claim in own:
            pairs = [pair_of(one, claim, desk) for one in told]
            best = min(pairs, key=lambda pair: _GRAVITY[bearing_of(pair)])
            if claim.id in now or best.kind.verdict in _MILD:
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
    if bearing in _WITH_BOTH and _told_as_well(pair):
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


def _told_as_well(pair: Pair) -> bool:
    """Say whether the draft itself tells the newer figure: then the older one is its history."""
    measure = pair.draft.subject.measure
    for claim in pair.desk.by_article[pair.draft.quote.article.id]:
        alike = claim.subject.measure == measure and claim.is_moment == pair.draft.is_moment
        if (
            alike
            and claim.compared
            and measure is not None
            and claim.subject.aspect is pair.draft.subject.aspect
            and Two(claim, pair.draft).near is Nearness.APART
            and Two(claim, pair.source).near.compatible
        ):
            return True
    return False


def _witness(pair: Pair, bearing: Bearing, desk: Desk) -> Witness:
    return Witness(
        claim=pair.source,
        bearing=bearing,
        verdict=pair.kind.verdict,
        code=pair.kind.code,
        rung=pair.kind.name,
        origin=origin_of(pair.source, desk.voices),
    )


def standing_of(claim: Claim, witnesses: Sequence[Witness]) -> Rung[Standing]:
    """Return the rung that decides how a figure stands; its name is the reason in short."""
    return STANDINGS.climb({one.bearing for one in witnesses}, claim)


def _heard(bearing: Bearing) -> Callable[[set[Bearing], Claim], bool]:
    return lambda heard, _: bearing in heard


def _is_loose(_: set[Bearing], claim: Claim) -> bool:
    """Say whether it is a date that hangs in the air: nobody can say that it is right."""
    return isinstance(claim.value, Moment) and not claim.value.resolved


STANDINGS: Ladder[Standing] = Ladder(
    "standing",
    (
        Rung("a source contradicts it", Standing.CONTRADICTED, _heard(Bearing.CONTRADICTS)),
        Rung("its day is not known", Standing.UNSUPPORTED, _is_loose),
        Rung("a newer figure is told", Standing.OUTDATED, _heard(Bearing.NEWER)),
        Rung("a source tells it", Standing.SUPPORTED, _heard(Bearing.SUPPORTS)),
        Rung("another authority differs", Standing.UNSUPPORTED, _heard(Bearing.DISPUTES)),
        Rung("the sources tell less", Standing.UNSUPPORTED, _heard(Bearing.ROUGHER)),
        Rung("told for another time", Standing.UNSUPPORTED, _heard(Bearing.ANOTHER_TIME)),
        Rung("it cannot be compared", Standing.UNSUPPORTED, _heard(Bearing.UNCOMPARED)),
        Rung("nothing is said for it", Standing.UNSUPPORTED, _heard(Bearing.BESIDE)),
        Rung("no source tells it", Standing.UNSUPPORTED, otherwise),
    ),
)
