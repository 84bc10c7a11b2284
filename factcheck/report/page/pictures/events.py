"""The story in time: when each event was by each source, and when the articles appeared."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime

import attrs

from factcheck.model import Article, Claim, Finding, Grain, Moment, Report, Scope, Verdict
from factcheck.reference.fact_names import fact_names
from factcheck.report.page.days import in_words
from factcheck.report.page.pictures.facts import headline_of
from factcheck.report.page.pictures.letters import named
from factcheck.report.page.pictures.notes import ALARM, Note, notes_of
from factcheck.report.page.pictures.strips import (
    Axis,
    Extent,
    Strip,
    axis_of,
    extent_of,
    extent_of_written,
    strip_of,
)
from factcheck.report.wording import number_of

_FACTS = 40  # the gravest
_ALONE = 12  # dates that one article alone tells
_DAYS = 20  # of publication
_LINKED = 4_000  # findings that the page has room for
_NAMED = 6  # sources of one date
_LONGEST_DATE = 70  # characters


@attrs.frozen(kw_only=True)
class Line:
    """A date that is given for an event, by whom, and where it stands in the picture."""

    day: str | None  # in words; None if it is not known
    written: str | None
    note: Note | None
    sources: tuple[str, ...]
    more: int
    strip: Strip | None


@attrs.frozen(kw_only=True)
class Event:
    """A fact, and the dates that are given for it."""

    id: str | None  # of its finding
    name: str
    verdict: Verdict | None
    lines: tuple[Line, ...]


@attrs.frozen(kw_only=True)
class Events:
    """The events of a story on one axis."""

    axis: Axis
    parts: tuple[tuple[str, tuple[Event, ...]], ...]  # each with its heading
    number: int  # of events, those that are left out as well
    notes: tuple[str, ...]


@attrs.frozen(kw_only=True)
class _Dated:
    """A date before the axis is known."""

    day: str | None
    written: str | None
    note: Note | None
    sources: tuple[str, ...]
    extent: Extent | None


@attrs.frozen(kw_only=True)
class _Told:
    """An event before the axis is known."""

    id: str | None
    name: str
    verdict: Verdict | None
    dates: tuple[_Dated, ...]

    @property
    def order(self) -> tuple[int, int, str]:
        """A key to sort by: the earliest first, what has no day last."""
        extents = [one.extent for one in self.dates if one.extent is not None]
        first = min((one.first for one in extents), default=0)
        return (0 if extents else 1), first, self.name


def events_of(report: Report, figure: Callable[[Claim], str]) -> Events | None:
    """Return the story in time, told as *figure* tells it; None where no event has a date."""
    findings = [one for one in report.findings[:_LINKED] if _is_of_dates(one)]
    alone = list(_alone(report, figure))
    across = [_told(one, figure) for one in findings[:_FACTS]]
    events = [*across, *alone[:_ALONE]]
    extents = [date.extent for event in events for date in event.dates if date.extent]
    if not extents:
        return None
    published = list(_published(report.articles))
    axis = axis_of(
        [*extents, *(date.extent for one in published for date in one.dates if date.extent)]
    )
    parts = (
        ("Told by two articles or more", across),
        ("Not matched with another article", alone[:_ALONE]),
        ("Published", published[:_DAYS]),
    )
    left = (len(findings) - len(across), len(alone[_ALONE:]), len(published[_DAYS:]))
    return Events(
        axis=axis,
        parts=tuple((name, _drawn(told, axis)) for name, told in parts if told),
        number=len(findings) + len(alone),
        notes=tuple(_notes(axis, left, report.articles)),
    )


_DATE_OF = "Date of the "


def _is_of_dates(finding: Finding) -> bool:
    across = finding.scope is Scope.ACROSS
    return across and all(claim.is_moment for claim in finding.claims)


def _told(finding: Finding, figure: Callable[[Claim], str]) -> _Told:
    notes = notes_of(finding)
    dates = []
    for position in finding.positions:
        first = position.claims[0]
        sources = dict.fromkeys(claim.quote.article.name for claim in position.claims)
        note = notes.get(first.id)
        differs = note if note and note.tone == ALARM else None
        dates.append(_date(position.value, first, tuple(sources), differs, figure))
    name = headline_of(finding)
    bare = name.removeprefix(_DATE_OF)
    return _Told(
        id=finding.id, name=bare[:1].upper() + bare[1:], verdict=finding.verdict, dates=tuple(dates)
    )


def _date(
    value: object,
    claim: Claim,
    sources: tuple[str, ...],
    note: Note | None,
    figure: Callable[[Claim], str],
) -> _Dated:
    resolved = isinstance(value, Moment) and value.resolved
    return _Dated(
        day=_in_words(value) if isinstance(value, Moment) and resolved else None,
        written=named(figure(claim), _LONGEST_DATE),
        note=note,
        sources=sources,
        extent=extent_of(value.start, value.end)
        if isinstance(value, Moment) and resolved
        else None,
    )


def _alone(report: Report, figure: Callable[[Claim], str]) -> Iterator[_Told]:
    """Yield the events of known kinds that are dated in no finding, each once."""
    names = fact_names().dates
    told: dict[tuple[str, str], list[Claim]] = {}
    for claim in report.unmatched:
        value, measure = claim.value, claim.subject.measure
        if claim.compared and isinstance(value, Moment) and value.resolved and measure:
            told.setdefault((measure, value.timex), []).append(claim)
    for (measure, _), claims in told.items():
        name = names.get(measure, measure)
        sources = tuple(dict.fromkeys(claim.quote.article.name for claim in claims))
        dated = _date(claims[0].value, claims[0], sources, None, figure)
        yield _Told(id=None, name=name[:1].upper() + name[1:], verdict=None, dates=(dated,))


def _published(articles: Iterable[Article]) -> Iterator[_Told]:
    """Yield the days on which articles appeared, the first one first."""
    days: dict[str, list[Article]] = {}
    for article in sorted(articles, key=lambda one: one.age):
        if article.published:
            days.setdefault(article.published.written, []).append(article)
    for written, those in days.items():
        sources = tuple(dict.fromkeys(article.name for article in those))
        extent = extent_of_written(written)
        day = _Dated(day=None, written=None, note=None, sources=sources, extent=extent)
        yield _Told(id=None, name=in_words(written), verdict=None, dates=(day,))


def _drawn(told: Sequence[_Told], axis: Axis) -> tuple[Event, ...]:
    """Return events with their places on the axis, the earliest first."""
    return tuple(
        Event(
            id=one.id,
            name=one.name,
            verdict=one.verdict,
            lines=tuple(_line(date, axis) for date in one.dates),
        )
        for one in sorted(told, key=lambda one: one.order)
    )


def _line(date: _Dated, axis: Axis) -> Line:
    return Line(
        day=date.day,
        written=None if date.written and date.written.lstrip("0") == date.day else date.written,
        note=date.note,
        sources=tuple(map(named, date.sources[:_NAMED])),
        more=max(0, len(date.sources) - _NAMED),
        strip=strip_of(date.extent, axis, date.note.tone if date.note else "plain")
        if date.extent
        else None,
    )


def _in_words(moment: Moment) -> str:
    """Return a date as a newsroom writes it, as fine as it is told."""
    first, last = moment.start, moment.end
    if first is None or last is None:
        known = first or last
        return f"{'from' if first else 'until'} {_instant(known)}" if known else moment.timex
    if moment.grain in _CALENDAR and moment.timex[:4].isdigit() and len(moment.timex) <= _MONTH:
        return in_words(moment.timex)
    if moment.first_day == moment.last_day and first != last:
        return in_words(moment.first_day.isoformat()) if moment.first_day else ""
    return _instant(first) if first == last else f"{_instant(first)} to {_instant(last)}"


_CALENDAR = frozenset({Grain.YEAR, Grain.MONTH})
_MONTH = len("2024-02")


def _instant(when: date) -> str:
    clock = f", {when:%H:%M}" if isinstance(when, datetime) else ""
    return f"{in_words(when.isoformat()[:10])}{clock}"


def _notes(axis: Axis, left: tuple[int, int, int], articles: Sequence[Article]) -> Iterator[str]:
    """Yield what a reader must know so that the picture does not mislead."""
    if axis.year:
        yield f"All in {axis.year}."
    if axis.cuts:
        yield "The axis is cut (//) where nothing is told for long."
    for number, words in zip(left, _LEFT, strict=True):
        if number:
            yield f"{number_of(number, *words)}."
    undated = sum(article.published is None for article in articles)
    if undated:
        yield f"{number_of(undated, 'article has', 'articles have')} no day of publication."


_LEFT = (
    ("more event stands among the findings", "more events stand among the findings"),
    ("more date of one article is left out", "more dates of one article are left out"),
    ("more day of publication is left out", "more days of publication are left out"),
)
