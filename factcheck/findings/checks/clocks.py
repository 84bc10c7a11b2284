"""Clock times of two zones against each other, and winter time on a day in summer."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.told import behind, between, in_full, neighbours, words_of
from factcheck.findings.desk import Desk
from factcheck.model import Article, Claim, Grain, Moment
from factcheck.reference.calendar_links import calendar_links
from factcheck.reference.time_zones import TimeZone, load_zones

_ALIKE = timedelta(minutes=10)  # "about half past four"
_DAY = timedelta(days=1)
_LONGEST = 2  # signs or words between two clock times that are one
# A place behind a clock time, up to the bracket that gives it again.
_IN_PLACE = re.compile(r"\s(?P<word>[^\W\d_]{1,8})\s(?P<place>[^\W\d_][^()\d]{1,30})\s\(")
_NAME = re.compile(r"[^\W_]+(?:[.'\u2019-][^\W_]+)*\.?")


def clocks_of_two_zones(desk: Desk) -> Iterator[Sum]:
    """Yield the clock times that a sentence gives twice: "4:30 a.m. local time (10.30 p.m. ET)"."""
    for sentence in desk.sentences:
        clocks = tuple(claim for claim in sentence if _instant(claim))
        for one, other in neighbours(clocks):
            if _is_pair(one, other):
                yield from _compared(one, other)


def _is_pair(one: Claim, other: Claim) -> bool:
    """Say whether nothing but a sign, or a place and a bracket, stands between two clock times."""
    words, signs = between(one, other), calendar_links()["paired_clocks"]
    if _is_local(one) and words[:1] and words[0] in calendar_links()["local"]:
        words = words[1:]
    if not words or words[-1] not in signs:
        return False
    return signs.issuperset(words[:_LONGEST]) if len(words) <= _LONGEST else bool(_place_of(one))


def _place_of(claim: Claim) -> str | None:
    """Return the zone of the place right behind a clock time: "02:30 Wednesday in Ankara ("."""
    following = _IN_PLACE.match(claim.quote.article.text, claim.quote.span.end, claim.sentence.end)
    if not following or following["word"] not in calendar_links()["in_places"]:
        return None
    zones = _zones_of(claim.quote.article, following["place"])
    return next(iter(zones)) if len(zones) == 1 else None


def _compared(one: Claim, other: Claim) -> Iterator[Sum]:
    first, second = _in_utc(one), _in_utc(other)
    if first is None or second is None or _told_alike(one, other):
        return
    gap = abs(first - second) % _DAY
    fits = min(gap, _DAY - gap) <= _ALIKE
    if not fits and "," in between(one, other):
        return  # a list of hours, such as those of a broadcast, each in its zone
    yield Sum(
        code="clocks-fit" if fits else "clocks-do-not-fit",
        claims=(one, other),
        working=" and ".join(
            f"{' '.join(claim.quote.exact.split())} is {utc:%H:%M} GMT"
            for claim, utc in ((one, first), (other, second))
        ),
    )


def winter_time_in_summer(desk: Desk) -> Iterator[Sum]:
    """Yield the clock times that are told in winter time of a day in summer: "PST" in July.

    Only where the page names a place whose clocks had been put forward, and none whose had not.
    """
    for claim in desk.claims:
        when = _instant(claim)
        if claim.compared and when is not None and when.tzinfo is not None:
            names = [name for name in calendar_links().winter if name in claim.quote.exact]
            if names and (summer := _summer_offset(claim, names[0], when)):
                there = f"{when + summer:%H:%M} at {when:%H:%M} {names[0]}"
                yield Sum(
                    code="winter-zone-in-summer",
                    claims=(claim,),
                    working=f"on {in_full(when.date())} the clocks showed {there}",
                )


def _summer_offset(claim: Claim, name: str, when: datetime) -> timedelta | None:
    """Return how far the clocks of the page had been put forward against a name of winter time."""
    named = _zones_of(claim.quote.article, claim.quote.article.text)
    local, told = when.replace(tzinfo=None), when.utcoffset()
    offsets = {zone: TimeZone(name=zone).offset_at(local) for zone in named if zone}
    if told is None or told in offsets.values():
        return None
    for zone in sorted(calendar_links().winter[name] & offsets.keys()):
        if (offset := offsets[zone]) is not None and offset - told == timedelta(hours=1):
            return offset - told
    return None


def _instant(claim: Claim) -> datetime | None:
    value = claim.value
    if not isinstance(value, Moment) or value.grain not in (Grain.MINUTE, Grain.HOUR):
        return None
    return value.start if value.start == value.end and isinstance(value.start, datetime) else None


def _told_alike(one: Claim, other: Claim) -> bool:
    first, second = _instant(one), _instant(other)
    return (
        first is None or second is None or first.replace(tzinfo=None) == second.replace(tzinfo=None)
    )


def _in_utc(claim: Claim) -> datetime | None:
    """Return the instant of a clock time, by the zone that it tells or by its place.

    A bare one may have been read from the very pair that is checked.
    """
    when = _instant(claim)
    if when is None:
        return None
    local = when.replace(tzinfo=None)
    if _is_local(claim) or _place_of(claim):
        offset = _local_offset(claim, local)
    else:
        offset = when.utcoffset() if _names_its_zone(claim) else None
    return None if offset is None else local - offset


def _names_its_zone(claim: Claim) -> bool:
    named, words = load_zones(claim.quote.article.language).named, words_of(claim.quote.exact)
    return any(word.upper() in named for word in words) or (
        not calendar_links()["zoned"].isdisjoint(words)
    )


def _is_local(claim: Claim) -> bool:
    """Say whether a clock time is that of the place: "4:30 a.m. local time"."""
    return not calendar_links()["local"].isdisjoint(
        [*words_of(claim.quote.exact), *behind(claim)[:1]]
    )


def _local_offset(claim: Claim, when: datetime) -> timedelta | None:
    """Return the offset of "local time", if all places that are named have one zone."""
    if place := _place_of(claim):
        return TimeZone(name=place).offset_at(when)
    article = claim.quote.article
    for text in (article.text[claim.sentence.slice], article.text):
        if zones := _zones_of(article, text):
            zone = next(iter(zones))
            return TimeZone(name=zone).offset_at(when) if zone and len(zones) == 1 else None
    return None


def _zones_of(article: Article, text: str) -> frozenset[str | None]:
    return load_zones(article.language).of_places(_NAME.findall(text))
