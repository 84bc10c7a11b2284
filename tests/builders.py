"""Short ways to build values for rows of tests."""

from datetime import date, datetime
from decimal import Decimal

from factcheck.model import (
    Article,
    Aspect,
    Attribution,
    Claim,
    Dated,
    Direction,
    Grain,
    Hedge,
    Interval,
    Moment,
    Name,
    Place,
    Quantity,
    Quote,
    Span,
    Stance,
    Subject,
    TimeScope,
    Value,
    Zone,
)

Number = int | str | Decimal


def quantity(
    low: Number | None,
    unit: str = "count",
    high: Number | str | None = "same",
    *,
    grain: Number = 1,
    hedge: Hedge = Hedge.NONE,
) -> Quantity:
    """Return a quantity; with *low* alone a single figure.

    >>> quantity(34, "person").amount.single
    Decimal('34')
    """
    first = None if low is None else Decimal(low)
    last = first if high == "same" else None if high is None else Decimal(high)
    return Quantity(amount=Interval(first, last), unit=unit, grain=Decimal(grain), hedge=hedge)


def people(number: Number, *, grain: Number = 1, hedge: Hedge = Hedge.NONE) -> Quantity:
    """Return a number of people."""
    return quantity(number, "person", grain=grain, hedge=hedge)


def at_least(number: Number, unit: str = "person", *, grain: Number = 1) -> Quantity:
    """Return a quantity with an open upper end."""
    return quantity(number, unit, None, grain=grain, hedge=Hedge.AT_LEAST)


def more_than(number: Number, unit: str = "person", *, grain: Number = 1) -> Quantity:
    """Return a quantity that lies above a number."""
    return quantity(number, unit, None, grain=grain, hedge=Hedge.MORE_THAN)


def day(iso: str, last: str | None = None, *, grain: Grain = Grain.DAY, timex: str = "") -> Moment:
    """Return the moment of a day, or of several.

    >>> day("2024-02-01", "2024-02-29", grain=Grain.MONTH).last_day
    datetime.date(2024, 2, 29)
    """
    return Moment(
        start=date.fromisoformat(iso),
        end=date.fromisoformat(last or iso),
        grain=grain,
        timex=timex or iso,
    )


def clock(iso: str, *, grain: Grain = Grain.MINUTE) -> Moment:
    """Return the moment of a clock time; with an offset where its zone is known.

    >>> clock("2024-02-01T23:30+00:00").first_day
    datetime.date(2024, 2, 1)
    """
    when = datetime.fromisoformat(iso)
    return Moment(start=when, end=when, grain=grain, timex=iso)


def article(
    text: str, name: str = "a1", published: str | None = "2024-07-05", **more: object
) -> Article:
    """Return an article of one text."""
    dated = Dated(date.fromisoformat(published), "manifest") if published else None
    return Article(id=name, text=text, published=dated, **more)  # type: ignore[arg-type]


def claim(  # noqa: PLR0913 -- a row of a test names what it needs, all by keyword
    value: Value,
    quote: str = "a figure",
    *,
    paper: str = "a1",
    sentence: str = "Officials gave {} today.",
    published: str | None = "2024-07-05",
    measure: str | None = None,
    also: tuple[str, ...] = (),
    counted: str | None = None,
    names: tuple[str, ...] = (),
    designations: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    within: tuple[str, ...] = (),
    period: Moment | None = None,
    base: Moment | None = None,
    as_of: Moment | None = None,
    aspect: Aspect = Aspect.LEVEL,
    direction: Direction | None = None,
    words: tuple[str, ...] = (),
    speaker: str | None = None,
    via: tuple[str, ...] = (),
    stance: Stance = Stance.ASSERTED,
    zone: Zone = Zone.BODY,
) -> Claim:
    """Return a claim of an article that says just this; ``{}`` is the place of the quote."""
    text = sentence.format(quote)
    start = text.index(quote)
    source = article(text, paper, published, source=paper)
    return Claim(
        quote=Quote(source, Span(start, start + len(quote))),
        sentence=Span(0, len(text)),
        value=value,
        stated=value,
        subject=Subject(
            measure=measure,
            also=also,
            counted=counted,
            aspect=aspect,
            direction=direction,
            base_period=base,
            participants=_named(names),
            designations=_named(designations),
            words=words,
        ),
        scope=TimeScope(
            as_of=as_of,
            period=period,
            place=tuple(Place(name=name, key=name.lower(), within=within) for name in places),
        ),
        attribution=Attribution(speaker=speaker, via=via, stance=stance),
        found_by="test",
        zone=zone,
    )


def _named(names: tuple[str, ...]) -> tuple[Name, ...]:
    return tuple(Name(full=name, key=name.lower()) for name in names)
