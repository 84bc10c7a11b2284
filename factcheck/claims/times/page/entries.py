"""Entries: a live page stamps each with its time; what one tells counts from there."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

import attrs

from factcheck.claims.sentences import Page
from factcheck.claims.timex import clock_timex
from factcheck.model import Grain, Moment, Zone
from factcheck.reference.live_pages import Entry, days_named, entries
from factcheck.reference.written_dates import zone_named

# How many days before, and behind, the day that a live page gives as its own its entries lie.
_BEFORE, _BEHIND = 14, 7
_HALF_A_DAY = 12 * 60  # minutes
# "All times are GMT"
_ALL_TIMES = re.compile(
    r"\ball times (?:are |in |given |shown |local, ){0,2}(?P<zone>[A-Z]{3,4})\b", re.IGNORECASE
)
_HEAD = re.compile(r"\w{2,20}: ")  # "published: 2026-03-03"


@attrs.frozen
class Posted:
    """When an entry of a live page was posted."""

    day: date | None  # None above the entries, where the page speaks as of the newest
    instant: Moment | None  # as far as its stamp has a clock time
    number: int  # of the entry; -1 above them


def posted_in(page: Page) -> dict[int, Posted]:
    """Return for the sentences of the entries of a live page when each was posted."""
    if not page.sentences:
        return {}
    memory = page.sentences[0].memory  # of the page, as long as it is read
    if posted_in not in memory:
        memory[posted_in] = _posted_in(page)
    return memory[posted_in]  # type: ignore[return-value]


def _posted_in(page: Page) -> dict[int, Posted]:
    anchor = page.article.anchor
    if anchor is None or not anchor.is_day:
        return {}
    found = _in_header_lines(page)
    days = _days(found, anchor.day, page)
    zone = _zone_of(page)
    posted: dict[int, Posted] = {}
    above = Posted(None, _newest(found, days, zone), _ABOVE)
    place, ahead = -1, list(found)
    for sentence in page.sentences:
        while place + 1 < len(ahead) and ahead[place + 1].stamp.span.start <= sentence.span.start:
            place += 1
        if not ahead or not (sentence.zone.speaks or sentence.zone is Zone.HEADER):
            continue
        if place < 0:
            posted[sentence.number] = above
            continue
        if sentence.span.start >= ahead[place].until:
            continue
        if (day := days[place]) is not None:
            instant = _instant(ahead[place], day, zone)
            posted[sentence.number] = Posted(day, instant, place)
    return posted


def _newest(
    found: Sequence[Entry], days: Sequence[date | None], zone: tzinfo | None
) -> Moment | None:
    """Return the newest stamp: headline and summary of a live page are kept up with it."""
    if None in days:
        return None
    dated = zip(found, days, strict=True)
    instants = [at for one, day in dated if day and (at := _instant(one, day, zone))]
    return max(instants, key=lambda at: at.timex, default=None)


_ABOVE = -1


def _in_header_lines(page: Page) -> list[Entry]:
    """Return the entries whose stamps the zones of the article show as such."""
    article = page.article
    headers = [one.span for one in article.stretches if one.zone is Zone.HEADER]
    if not headers:
        return []
    found, place = [], 0
    for entry in entries(article.text, article.title, _start(page)):
        at = entry.stamp.span.start
        while place < len(headers) and headers[place].end <= at:
            place += 1
        if place < len(headers) and headers[place].start <= at:
            found.append(entry)
    return found


def _start(page: Page) -> int:
    """Return where the article begins, below the head of its file."""
    text = page.article.text
    if text.startswith("---"):
        return text.find("\n---", 3) + 1
    return text.find("\n\n") + 1 if _HEAD.match(text) else 0


def _days(found: Sequence[Entry], anchor: date, page: Page) -> list[date | None]:
    """Return the day of each entry; None where it is not known."""
    modified = page.article.modified
    late = modified.day if modified is not None and modified.is_day else anchor
    bare = _bare_days([entry for entry in found if not entry.day], anchor, late)
    undated = iter(bare)
    return [_named(entry.day, anchor) if entry.day else next(undated) for entry in found]


def _bare_days(found: Sequence[Entry], anchor: date, late: date) -> list[date | None]:
    """Return the days of entries that have clock times alone: those from publication to update."""
    clocks = [entry.stamp.minute or 0 for entry in found]
    steps = [second - first for first, second in pairwise(clocks)]
    down = sum(step < 0 for step in steps) > sum(step > 0 for step in steps)
    turned = [(step > _HALF_A_DAY) if down else (step < -_HALF_A_DAY) for step in steps]
    if sum(turned) != (late - anchor).days:
        return [None] * len(found)
    days: list[date | None] = []
    day = late if down else anchor
    for turns in (False, *turned)[: len(found)]:
        day += timedelta(days=-1 if down else 1) * turns
        days.append(day)
    return days


def _named(words: str, anchor: date) -> date | None:
    """Return the day of "14:05 GMT, 3 March", if it is one on which the page was live."""
    days = {day for day in _readings(words, anchor) if -_BEHIND <= (anchor - day).days <= _BEFORE}
    return days.pop() if len(days) == 1 else None


def _readings(words: str, anchor: date) -> Iterator[date]:
    """Yield the days that a stamp can mean; one without its year is of this year or near it."""
    for year, month, day in days_named(words):
        for one in (year,) if year else (anchor.year, anchor.year - 1, anchor.year + 1):
            try:
                yield date(one, month, day)
            except ValueError:
                continue


def _instant(entry: Entry, day: date, zone: tzinfo | None) -> Moment | None:
    if entry.stamp.minute is None:
        return None
    clock = time(*divmod(entry.stamp.minute, 60), tzinfo=entry.stamp.zone or zone)
    when = datetime.combine(day, clock)
    return Moment(start=when, end=when, grain=Grain.MINUTE, timex=clock_timex(when))


def _zone_of(page: Page) -> tzinfo | None:
    """Return the zone of the stamps that name none."""
    said = _ALL_TIMES.search(page.plain)
    return (zone_named(said["zone"]) if said else None) or page.article.timezone
