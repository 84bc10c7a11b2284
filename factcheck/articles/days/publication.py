"""When an article was published: the strongest signal wins, the weaker ones are kept beside it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo

import attrs

from factcheck.articles.days.precedence import (
    HTMLDATE,
    TIME_ELEMENT,
    by_data,
    contradictions,
    papers_day,
    refusals,
    strength,
)
from factcheck.articles.days.signals import (
    ADDRESS,
    COPYRIGHT_LINE,
    DATELINE,
    FIRST_PUBLICATION,
    HEADER_LINE,
    Day,
    copyright_years,
    dateline_days,
    day_of_address,
    header_days,
    header_months,
    orders,
)
from factcheck.model import Dated, Stretch
from factcheck.reference.date_orders import DAY_FIRST, MONTH_FIRST, WRITTEN, order_of
from factcheck.reference.written_dates import written_dates


@attrs.frozen(kw_only=True)
class Evidence:
    """What a page, and those who hand it in, say about its day."""

    given: tuple[Dated, ...]  # by a manifest, a record or a head: the strongest first
    text: str
    stretches: tuple[Stretch, ...]
    url: str | None = None
    timezone: tzinfo | None = None
    order: str | None = None  # of dates that nothing else settles: DMY, MDY or YMD
    start: int = 0  # where the article begins, below its head
    modified: Dated | None = None  # when it was last changed, as its data say
    shared: frozenset[date] = frozenset()  # instants that other pages of its site give as well


@attrs.frozen
class Publication:
    """The day of an article, the weaker signals, and what is doubtful, in words."""

    published: Dated | None
    also: tuple[Dated, ...] = ()
    doubts: tuple[str, ...] = ()
    counts_from: Dated | None = None  # where the words are of another day than their publication


_CURE = "give one by manifest (published = 2024-03-04)"


def publication(evidence: Evidence) -> Publication:
    """Return when an article was published, and how we know."""
    # A guess settles nothing that the page itself leaves open.
    given = [one for one in evidence.given if one.signal != HTMLDATE]
    known = [*given, *_sure(evidence)]
    lines = tuple(header_days(evidence.text, evidence.stretches, evidence.start))
    headers, doubts = _header_line(evidence, known, lines)
    known += headers
    known += _dateline(evidence, known)
    updated = bool(lines and lines[0].rank)  # "Updated 21 July" is no day of publication
    shown = [one for one in known if not (updated and one.signal == HEADER_LINE)]
    if refused := dict(refusals(shown, evidence.modified, evidence.shared)):
        kept = tuple(one for one in evidence.given if one not in refused)
        told = tuple(_refusal(one, why) for one, why in refused.items())
        again = publication(attrs.evolve(evidence, given=kept))
        return attrs.evolve(again, doubts=(*told, *again.doubts))
    guesses = [] if doubts else _guesses(evidence)
    ordered = sorted([*known, *guesses], key=strength)
    if not ordered:
        return Publication(None, (), (*doubts, _no_date(evidence)))
    published = papers_day(ordered[0], ordered[1:])
    doubts = (*doubts, *_doubts(published, evidence))
    anchor = _first_day(lines, published)
    if anchor is None and strength(published) < strength(_A_DATELINE):
        anchor = _own_day(published, ordered[1:], lines)
    weaker = [one for one in ordered[1:] if anchor is None or one.day != anchor.day]
    doubts = (*doubts, *contradictions(published, weaker))
    return Publication(_zoned(published, evidence.timezone), tuple(ordered[1:]), doubts, anchor)


_A_DATELINE = Dated(date.min, DATELINE)  # what is stronger is given, and not read from the text


def _refusal(refused: Dated, why: str) -> str:
    return f"the {refused.signal} {refused.day.isoformat()} is not used: {why}"


def _doubts(published: Dated, evidence: Evidence) -> Iterator[str]:
    """Yield what is doubtful about a day, whatever else the page says."""
    if not published.is_day:
        known_is = "year" if published.year_only else "month"
        yield f"no day of publication: only the {known_is} is known; {_CURE}"
    if published.signal == HTMLDATE:
        day = published.day.isoformat()
        yield f"the day of publication, {day}, is a guess of htmldate; {_CURE}"
    changed = evidence.modified
    if changed and by_data(published) and (published.day - changed.day).days > 1:
        yield (
            f"the {published.signal}, {published.day.isoformat()}, lies after the "
            f"{changed.signal}, {changed.day.isoformat()}; if it is wrong, {_CURE}"
        )


def _guesses(evidence: Evidence) -> list[Dated]:
    """Return the days that were guessed; those of which the article itself tells are none."""
    guesses = [one for one in evidence.given if one.signal == HTMLDATE]
    if not guesses:
        return []
    reached, speaks = evidence.start, []
    for one in evidence.stretches:
        speaks.append(evidence.text[reached : one.span.end if one.zone.speaks else one.span.start])
        reached = max(reached, one.span.end)
    speaks.append(evidence.text[reached:])
    told = {_day(reading) for one in written_dates("\n".join(speaks)) for reading in one.readings}
    return [one for one in guesses if one.day not in told]


def _first_day(lines: tuple[Day, ...], published: Dated) -> Dated | None:
    """Return the day on which a text that was published again came out first, if it says so."""
    for found in lines:
        if found.is_first and len(found.readings) == 1:
            day = _day(found.readings[0])
            if (published.day - day).days > 1:
                return Dated(found.readings[0], FIRST_PUBLICATION)
    return None


def _own_day(published: Dated, weaker: Iterable[Dated], lines: tuple[Day, ...]) -> Dated | None:
    """Return the day that the page states of itself, where the one given by hand is beside it.

    A system stamps its own time zone on a story, or the day on which an agency's was printed:
    the words "today" and "on Thursday" count from the day above them.
    """
    if not published.is_day:
        return None
    for one in weaker:
        if one.signal not in _OWN or not one.is_day:
            continue
        if one.signal == HEADER_LINE and lines[0].rank:
            continue  # "Updated 21 July" is no day of the words
        if one.signal == TIME_ELEMENT and isinstance(one.when, datetime):
            continue  # in whatever zone its system has
        before, behind = _OWN[one.signal]
        apart = (one.day - published.day).days
        if -before <= apart <= behind:
            return one if apart else None
    return None


def _no_date(evidence: Evidence) -> str:
    years = sorted(copyright_years(evidence.text, evidence.stretches))
    seen = f" (its copyright lines name {', '.join(map(str, years))})" if years else ""
    return f"no publication date{seen}: relative dates stay unresolved; {_CURE}"


def _sure(evidence: Evidence) -> Iterator[Dated]:
    """Yield what needs no other signal: the day in the address, the year of the copyright."""
    if evidence.url and (day := day_of_address(evidence.url)):
        yield Dated(day, ADDRESS)
    years = copyright_years(evidence.text, evidence.stretches)
    if len(years) == 1:
        yield Dated(date(years.pop(), 1, 1), COPYRIGHT_LINE, year_only=True)


def _header_line(
    evidence: Evidence, known: list[Dated], found: tuple[Day, ...]
) -> tuple[tuple[Dated, ...], tuple[str, ...]]:
    """Return the day that the page's header line gives, and a doubt if its order stays open."""
    if not found:
        months = header_months(evidence.text, evidence.stretches, evidence.start)
        return tuple(Dated(day, HEADER_LINE, month_only=True) for day in months), ()
    first = found[0]
    fitting = _fitting(first.readings, _days_known(evidence, known, found))
    if fitting is None:
        fitting = orders(evidence.text, evidence.stretches).pick(first)
    if fitting is not None:
        return (Dated(_in_zone(fitting, evidence.timezone), HEADER_LINE),), ()
    if told := _by_hand(evidence, known, first) or _by_address(evidence, known, first):
        return told
    readings = " or ".join(
        reading.isoformat(sep=" ")[:16] if isinstance(reading, datetime) else reading.isoformat()
        for reading in first.readings
    )
    return (), (f"the header line {first.words!r} can be read as {readings}; {_CURE}",)


def _by_hand(
    evidence: Evidence, known: list[Dated], first: Day
) -> tuple[tuple[Dated, ...], tuple[str, ...]] | None:
    """Return the day by the order that was asked for, where nothing of the page tells any."""
    asked = WRITTEN.get(evidence.order or "")
    if asked is None:
        return None
    return _read_with(asked, "as --date-order asks", evidence, known, first)


def _by_address(
    evidence: Evidence, known: list[Dated], first: Day
) -> tuple[tuple[Dated, ...], tuple[str, ...]] | None:
    """Return the day by the order of the paper's country, where nothing else tells any."""
    national = order_of(evidence.url)
    if national is None:
        return None
    order, ending = national
    said = f"as papers with an address in {ending} write it"
    return _read_with(order, said, evidence, known, first)


def _read_with(
    order: str, said: str, evidence: Evidence, known: list[Dated], first: Day
) -> tuple[tuple[Dated, ...], tuple[str, ...]] | None:
    """Return the day that an order from elsewhere tells, with the doubt that this leaves."""
    seen = orders(evidence.text, evidence.stretches)
    if seen.month_first or any(one.is_day for one in known):
        return None
    when = {DAY_FIRST: first.day_first, MONTH_FIRST: first.month_first}.get(order)
    if when is None:
        return None
    words = f"the header line {first.words!r} is read with the {order}, {said}"
    doubt = f"{words}; if that is wrong, {_CURE}"
    return (Dated(_in_zone(when, evidence.timezone), HEADER_LINE),), (doubt,)


def _days_known(
    evidence: Evidence, known: Iterable[Dated], headers: Iterable[Day]
) -> Iterator[date]:
    """Yield the days that settle the order of day and month in a header line."""
    yield from (one.day for one in known if one.is_day)
    yield from (_day(other.readings[0]) for other in headers if len(other.readings) == 1)
    years = {reading.year for other in headers for reading in other.readings}
    for written in dateline_days(evidence.text, evidence.stretches):
        yield from (day for year in sorted(years) if (day := written.in_year(year)))


def _fitting(readings: tuple[date, ...], days: Iterable[date]) -> date | None:
    """Return the one reading that lies within a day of a day that is known."""
    if len(readings) == 1:
        return readings[0]
    for day in days:
        near = [one for one in readings if abs((_day(one) - day).days) <= 1]
        if len(near) == 1:
            return near[0]
    return None


def _dateline(evidence: Evidence, known: list[Dated]) -> Iterator[Dated]:
    """Yield the day of the dateline; the year is that of the nearest signal, if it has none."""
    for written in dateline_days(evidence.text, evidence.stretches):
        if written.year is not None:
            if day := written.in_year(written.year):
                yield Dated(day, DATELINE)
            return
        if known:
            anchor = known[0]
            reach = (-1, 0, 1) if anchor.is_day else (0,)
            days = [written.in_year(anchor.day.year + step) for step in reach]
            near = min(
                (day for day in days if day),
                key=lambda day: abs((day - anchor.day).days),
                default=None,
            )
            if near:
                yield Dated(near, DATELINE)
        return


# By how many days the day of a page may lie before and behind the one given by hand or by data.
_OWN = {DATELINE: (7, 1), HEADER_LINE: (1, 1), TIME_ELEMENT: (1, 1)}


def _zoned(dated: Dated, zone: tzinfo | None) -> Dated:
    """Return a day in the zone of the article, where its system wrote it in none, or in UTC."""
    when = dated.when
    if zone is not None and by_data(dated) and isinstance(when, datetime) and when.tzinfo:
        return attrs.evolve(dated, when=when.astimezone(zone)) if not when.utcoffset() else dated
    return attrs.evolve(dated, when=_in_zone(when, zone))


def _in_zone(when: date, zone: tzinfo | None) -> date:
    """Return a clock time with the zone of the article, where it has none of its own."""
    if zone is not None and isinstance(when, datetime) and when.tzinfo is None:
        return when.replace(tzinfo=zone)
    return when


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when
