"""The zones of clock times: how they are written, and which one the page means."""

import attrs

from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.told import Told
from factcheck.model import Zone
from factcheck.reference.time_zones import TimeZone, load_zones

_SIGNS = {"+": 1, "-": -1}
_FARTHEST = 14 * 60  # minutes from UTC
_LEAD = 4  # sentences in which a text says where it was written


def read_shift(one: Told) -> None:
    """Take in what stands behind the zone of a clock time, or in its place: "UTC+8", "+0530"."""
    sentence = one.marked.sentence
    words, sign = sentence.words, one.last
    if not (sign + 1 < len(words) and words[sign] in _SIGNS and sentence.touching(sign + 1)):
        return
    if "zone" in one:
        if one.get("zone").offset != 0 or not sentence.touching(sign):
            return
    elif not words[sign + 1].isdigit() or len(words[sign + 1]) not in (2, 4):
        return
    last, minutes = _minutes(words, sign + 1)
    bare = "zone" not in one and words[sign] == "-"  # "14:30 -1500": no offset but a range
    if minutes is None or minutes > _FARTHEST or minutes % 15 or bare:
        return
    one.last, one.zone = last, TimeZone(offset=_SIGNS[words[sign]] * minutes)


def read_region(one: Told) -> None:
    """Take in the short name of a zone behind a clock time: "8 p.m. Eastern"."""
    words, last = one.marked.sentence.words, one.last
    if "meridiem" not in one or "zone" in one or "local" in one or not words[last:]:
        return
    following = words[last + 1 : last + 2]
    if not words[last][0].isupper() or (following and following[0][0].isupper()):
        return  # "at 7 a.m. Central Command said"
    zones = load_zones()
    zone = zones.named.get(f"{words[last]} time")
    if zone is not None and (words[last],) not in zones.places:
        one.last, one.zone = last + 1, zone


def _minutes(words: list[str], first: int) -> tuple[int, int | None]:
    """Return where a shift ends, and how many minutes it is: "8", "0530", "5:30"."""
    figure = words[first]
    if not figure.isdigit() or len(figure) not in (1, 2, 4):
        return first, None
    if len(figure) == 4:
        return first + 1, int(figure[:2]) * 60 + int(figure[2:])
    if words[first + 1 : first + 2] == [":"] and "".join(words[first + 2 : first + 3]).isdigit():
        return first + 3, int(figure) * 60 + int(words[first + 2])
    return first + 1, int(figure) * 60


def settle_zone(told: Told, setting: Setting) -> None:
    """Find out which zone a clock time is told in, of those that its page speaks of."""
    if told.zone is not None:
        return
    if "zone" in told:
        zone: TimeZone = told.get("zone")
        if zone.readings:
            page = frozenset(setting.page.plain.lower().split())
            zone = zone.on_page(frozenset(setting.sentence.lower), page)
        told.zone = attrs.evolve(zone, readings=()) if zone.known else None
    elif "local" in told and (told.partner is None or told.partner.zone is None):
        told.zone = _local(setting)


def _local(setting: Setting) -> TimeZone | None:
    """Return the zone of the only place of the sentence, else of that of the lead."""
    here = load_zones().of_places(setting.sentence.words)
    if not here:
        lead = [one for one in setting.page.sentences if one.zone in (Zone.HEADLINE, Zone.BODY)]
        words = [word for one in lead[:_LEAD] for word in one.words]
        here = load_zones().of_places(words)
    (name,) = here if len(here) == 1 else (None,)
    return TimeZone(name=name) if name else None
