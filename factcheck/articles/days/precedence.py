"""Which signal of a day is stronger, how far two may lie apart, and which cannot be true."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

import attrs

from factcheck.articles.days.signals import (
    ADDRESS,
    COPYRIGHT_LINE,
    DATE_OF_FORWARDED,
    DATE_OF_MAIL,
    DATELINE,
    HEADER_LINE,
)
from factcheck.model import Dated

JSON_LD = "JSON-LD datePublished"
JSON_LD_CREATED = "JSON-LD dateCreated"
JSON_LD_COVERAGE = "JSON-LD coverageStartTime"  # of what a live page follows
MICRODATA = "microdata datePublished"
TIME_ELEMENT = "time element"
HTMLDATE = "htmldate"


@attrs.frozen
class Signal:
    """How strong a signal is, and by how many days it may lie before and behind a stronger one."""

    strength: int  # the smaller the stronger
    before: int = 1
    behind: int = 1
    tells: bool = True  # whether it is told where it contradicts


_BY_HAND, _BY_AGENCY, _BY_META = 0, 1, 3
# A story is filed before it is printed; a day more or less is the time zone.
SIGNALS: dict[str, Signal] = {
    **{name: Signal(_BY_HAND) for name in ("manifest", "field", "front matter")},
    # What no row names: the data of an agency, a feed or a document.
    "": Signal(_BY_AGENCY),
    JSON_LD: Signal(2),
    # What a page is called in its head: "article:published_time" and its kin.
    "meta": Signal(_BY_META),
    MICRODATA: Signal(4),
    TIME_ELEMENT: Signal(5),
    JSON_LD_CREATED: Signal(6, before=7, tells=False),  # of a draft that was begun before
    JSON_LD_COVERAGE: Signal(6, before=7, tells=False),
    DATELINE: Signal(7, before=7),
    HEADER_LINE: Signal(8),
    ADDRESS: Signal(9, before=2, behind=2),
    # A finder of dates is wrong on one page of ten: it speaks where nothing else does.
    HTMLDATE: Signal(10, tells=False),
    # When a mail was sent is a hint: what it holds may be far older.
    DATE_OF_FORWARDED: Signal(11, tells=False),
    DATE_OF_MAIL: Signal(12, tells=False),
    COPYRIGHT_LINE: Signal(13),
}
# The names under which pages give their day in the head, the most trusted first.
META_PUBLISHED = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "og:pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "citation_publication_date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "article_date_original",
    "originalpublicationdate",
    "date",
)
# A draft is begun before it is published.
META_CREATED = ("dcterms.created", "dc.date.created", "article:created_time")
META_MODIFIED = (
    "article:modified_time",
    "article:modified",
    "og:article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "revised",
)


_GROUPS = {"meta": frozenset(META_PUBLISHED), JSON_LD_CREATED: frozenset(META_CREATED)}


def _row(name: str) -> Signal:
    group = next((group for group, names in _GROUPS.items() if name in names), name)
    return SIGNALS.get(group, SIGNALS[""])


def strength(dated: Dated) -> int:
    """Return how strong a signal is: the smaller the stronger."""
    return _row(dated.signal).strength


def by_data(dated: Dated) -> bool:
    """Say whether the data of a page give a day, and not those who hand it in."""
    return _BY_HAND < strength(dated) <= SIGNALS[JSON_LD_CREATED].strength


_AFTER_DATELINE = (1, 7)
_ZONES = timedelta(hours=14)  # two clocks of one instant differ by no more; many name none, or UTC


def contradicts(used: Dated, other: Dated) -> bool:
    """Say whether a weaker signal speaks of another day than the one that is used."""
    row = _row(other.signal)
    if not row.tells:
        return False
    if other.year_only:  # the footer of a page may be of a later year
        return other.day.year < used.day.year
    if other.month_only or not used.is_day:
        return False
    if _is_instant(used) and _is_instant(other) and used.day != other.day:
        return abs(_instant(used) - _instant(other)) > _ZONES
    before, behind = (row.before, row.behind) if used.signal != DATELINE else _AFTER_DATELINE
    return not -before <= (other.day - used.day).days <= behind


def contradictions(published: Dated, weaker: Iterable[Dated]) -> Iterator[str]:
    """Yield in words which signals speak of another day, those of one day together."""
    told: dict[str, dict[str, None]] = {}
    for other in weaker:
        if contradicts(published, other):
            said = str(other.day.year) if other.year_only else other.day.isoformat()
            told.setdefault(said, {})[other.signal] = None
    for said, signals in told.items():
        gives = "gives" if len(signals) == 1 else "give"
        yield (
            f"{_listed(signals)} {gives} {said} as the day of publication, "
            f"the {published.signal} {published.day.isoformat()}: the latter is used"
        )


def _listed(signals: Iterable[str]) -> str:
    *most, last = [f"the {signal}" for signal in signals]
    return f"{', '.join(most)} and {last}" if most else last


def _is_instant(dated: Dated) -> bool:
    return isinstance(dated.when, datetime) and dated.when.tzinfo is not None


def _instant(dated: Dated) -> datetime:
    if not isinstance(dated.when, datetime):
        raise TypeError(f"no clock time: {dated}")
    return dated.when


def refusals(
    known: Iterable[Dated], modified: Dated | None, shared: frozenset[date] = frozenset()
) -> Iterator[tuple[Dated, str]]:
    """Yield the signals of a page's data that cannot be true, and why, in words.

    The day of publication comes before that of a change; and a system that writes one day over
    that of all publications, or that of the last change over it, is told by the page around it.
    """
    signals = sorted((one for one in known if one.is_day), key=strength)
    for one in signals:
        if by_data(one) and (why := _why_not(one, signals, modified, shared)):
            yield one, why


def _why_not(
    one: Dated, signals: list[Dated], modified: Dated | None, shared: frozenset[date]
) -> str | None:
    """Return why a signal cannot be true, if it cannot."""
    if one.when in shared:
        seen = next((it for it in signals if it.signal in _SEEN and contradicts(one, it)), None)
        if seen:
            return (
                f"several articles of its site have the same, and the {seen.signal} gives "
                f"{seen.day.isoformat()}"
            )
    if modified is None or not modified.is_day:
        return None
    others = [it for it in signals if it is not one and not _same(it, modified)]
    if (one.day - modified.day).days > 1:
        before = any((it.day - modified.day).days <= 1 for it in others)
        return (
            f"it lies after the {modified.signal}, {modified.day.isoformat()}" if before else None
        )
    if _same(one, modified) and (earlier := _earlier_pair(one, others)):
        first, second = earlier
        told = f"the {first.signal} and the {second.signal} give {first.day.isoformat()}"
        return f"it is the day of the {modified.signal}, and {told}"
    return None


def _same(one: Dated, other: Dated) -> bool:
    """Say whether two signals give one instant, or one day where none has a clock."""
    if _is_instant(one) and _is_instant(other):
        return abs(_instant(one) - _instant(other)) < timedelta(minutes=2)
    return one.when == other.when


def _earlier_pair(used: Dated, others: list[Dated]) -> tuple[Dated, Dated] | None:
    """Return two signals of one earlier day, which they have not from each other."""
    earlier = [
        one
        for one in others
        if one.signal in _SEEN or by_data(one)
        if contradicts(used, one) and one.day < used.day
    ]
    for place, first in enumerate(earlier):
        for second in earlier[place + 1 :]:
            if first.signal != second.signal and abs((first.day - second.day).days) <= 1:
                return first, second
    return None


_SEEN = frozenset({DATELINE, HEADER_LINE, ADDRESS})  # what the page itself shows


def papers_day(published: Dated, weaker: Iterable[Dated]) -> Dated:
    """Return a day as its paper has it: many systems write an instant in UTC, and once in theirs.

    17:10 UTC on 5 March and 02:10 in Seoul on 6 March are one instant: the paper's day is the 6th.
    """
    if not (by_data(published) and _is_instant(published) and not _offset(published)):
        return published
    for other in weaker:
        local = by_data(other) and _is_instant(other) and _offset(other)
        if local and abs(_instant(other) - _instant(published)) < timedelta(minutes=2):
            zone = _instant(other).tzinfo
            return attrs.evolve(published, when=_instant(published).astimezone(zone))
    return published


def _offset(dated: Dated) -> timedelta:
    return _instant(dated).astimezone(_instant(dated).tzinfo or UTC).utcoffset() or timedelta()
