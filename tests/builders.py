"""Short ways to build values for rows of tests."""

from datetime import date
from decimal import Decimal

from factcheck.model import Article, Dated, Grain, Hedge, Interval, Moment, Quantity

Number = int | str | Decimal


def quantity(
    low: Number | None,
    unit: str = "count",
    high: Number | None | str = "same",
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
    return Quantity(
        amount=Interval(first, last), unit=unit, grain=Decimal(grain), hedge=hedge
    )


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


def article(text: str, name: str = "a1", published: str | None = "2024-07-05", **more: object) -> Article:
    """Return an article of one text."""
    dated = Dated(date.fromisoformat(published), "manifest") if published else None
    return Article(id=name, text=text, published=dated, **more)  # type: ignore[arg-type]
