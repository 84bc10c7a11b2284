"""A figure over time: a table of its counts, and a chart of the steps between them."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

import attrs

from factcheck.model import Claim, Finding, Milestone, Quantity
from factcheck.model.nearness import COUNTS
from factcheck.report.over_time import figure as short_figure
from factcheck.report.over_time import jump_in_words, when_in_words
from factcheck.report.page.pictures.chart import LABEL, Chart, Count, chart_of
from factcheck.report.page.pictures.letters import initials, named, width
from factcheck.report.page.pictures.minutes import minute_of
from factcheck.report.wording import number_of

_MOST = 60  # counts: the first ones, and as many of the last
_NAMED = 4  # sources of a count
_IN_SHORT = 3  # of those, beside its point
_LARGE = 90  # percent: a jump that deserves a look, as the findings say


@attrs.frozen
class Source:
    """Who gives a count, and how the chart calls it."""

    name: str
    short: str


@attrs.frozen(kw_only=True)
class Row:
    """A count: since when, how much, by whom, and how far from the one before it."""

    when: str
    basis: str  # what tells the time
    figure: str
    sources: tuple[Source, ...]
    more: int  # sources that are not named
    jump: str
    large: bool


@attrs.frozen(kw_only=True)
class Steps:
    """The counts of a running figure, as a table and as a chart."""

    id: str
    fact: str
    rows: tuple[Row, ...]
    left_out: int  # counts between the first and the last rows
    caption: str
    undrawn: str | None  # why there is no chart
    chart: Chart | None
    notes: tuple[str, ...]  # on the chart


_LONGEST_FACT = 160  # characters
_BASES = {"as of": "as of then", "published": "day of publication"}
_UNDATED = "undated"


def steps_of(finding: Finding, figure: Callable[[Claim], str]) -> Steps | None:
    """Return how the figure of a finding went, told as *figure* tells it; None if it stood."""
    timeline = finding.timeline
    if not timeline:
        return None
    half = _MOST if len(timeline) > 2 * _MOST else len(timeline)
    kept = (*timeline[:half], *timeline[half:][-_MOST:])
    short = initials(_source(claim) for one in kept for claim in one.claims)
    counts = _counts(kept, short)
    chart = chart_of(finding.id, counts) if counts else None
    fact = named(finding.fact, _LONGEST_FACT) or "the figure"
    return Steps(
        id=finding.id,
        fact=fact,
        caption=f"How {fact} changed",
        rows=tuple(_row(one, short, figure) for one in kept),
        left_out=len(timeline) - len(kept),
        undrawn=_DIFFERENT_UNITS if counts is None else None,
        chart=chart,
        notes=tuple(_notes(chart)) if chart else (),
    )


_DIFFERENT_UNITS = "The figures have different units, so there is no chart."


_ODD_MARKS = {
    "at-least": "Arrow up: at least, or more than.",
    "at-most": "Arrow down: at most, or less than.",
    "range": "Bar: a range.",
    "rough": "Open mark: about, or nearly.",
}


def _notes(chart: Chart) -> Iterator[str]:
    """Yield what a reader must know so that the chart does not mislead."""
    if chart.year:
        yield f"All in {chart.year}."
    if chart.unit:
        yield f"Unit: {chart.unit}."
    if chart.starts_at:
        yield f"The axis of figures begins at {chart.starts_at}, not at 0."
    if chart.cuts:
        yield "The axis of time is cut where nothing is told for long."
    if chart.moved:
        yield "Counts of one time stand side by side."
    yield from (_ODD_MARKS[kind] for kind in chart.kinds)
    if chart.unlabelled:
        yield f"For {number_of(chart.unlabelled, 'point')} without words see the table."


def _source(claim: Claim) -> str:
    return claim.quote.article.name


def _sources(one: Milestone) -> list[str]:
    return list(dict.fromkeys(map(_source, one.claims)))


def _row(one: Milestone, short: dict[str, str], figure: Callable[[Claim], str]) -> Row:
    sources = _sources(one)
    return Row(
        when=when_in_words(one.when, with_year=True),
        basis=_BASES[one.tells] if one.when else "",
        figure=figure(one.claims[0]),
        sources=tuple(Source(named(name), short[name]) for name in sources[:_NAMED]),
        more=max(0, len(sources) - _NAMED),
        jump=jump_in_words(one.jump).strip("()"),
        large=_is_large(one),
    )


def _is_large(one: Milestone) -> bool:
    return one.jump is not None and abs(one.jump) >= _LARGE


def _counts(timeline: Sequence[Milestone], short: dict[str, str]) -> list[Count] | None:
    """Return what the chart draws; None where the figures cannot share an axis."""
    quantities = _of_one_unit(timeline)
    if quantities is None:
        return None
    pairs = zip(timeline, quantities, strict=True)
    return [_count(one, quantity, short) for one, quantity in pairs if one.when]


def _of_one_unit(timeline: Sequence[Milestone]) -> list[Quantity] | None:
    """Return the figures as written where they share a unit, else in the base unit."""
    stated = [one.claims[0].stated for one in timeline]
    values = [one.value for one in timeline]
    for row in (stated, values):
        found = [value for value in row if isinstance(value, Quantity)]
        units = {value.unit for value in found}
        if len(found) == len(row) and (len(units) == 1 or units <= COUNTS):
            return found
    return None


def _count(one: Milestone, quantity: Quantity, short: dict[str, str]) -> Count:
    sources = _sources(one)
    figure = named(short_figure(one))
    when = when_in_words(one.when, with_year=True)
    return Count(
        minute=_minute(one.when),
        clock="T" in one.when,
        quantity=quantity,
        figure=figure,
        sources=_in_short([short[name] for name in sources]),
        told=f"{figure} on {when} ({', '.join(map(named, sources[:_NAMED]))})",
        jump=jump_in_words(one.jump).strip("()") if _is_large(one) else None,
    )


def _in_short(names: Sequence[str]) -> str:
    """Return as many short names as have room beside a point, and the number of the others."""
    for number in range(min(len(names), _IN_SHORT), 0, -1):
        more = len(names) - number
        told = " ".join([*names[:number], *([f"+{more}"] if more else [])])
        if width(told) <= LABEL:
            return told
    return names[0]


def _minute(iso: str) -> int:
    when: date = datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)
    return minute_of(when)
