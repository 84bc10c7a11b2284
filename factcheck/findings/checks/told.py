"""What stands around the figures and dates of a sentence, and between two of them."""

import itertools
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.model import Claim, Hedge, Moment, Quantity
from factcheck.reference.calendar_links import calendar_links

# A word, or one sign: what lies between two dates is judged token by token.
_TOKEN = re.compile(r"[^\W_]+(?:[.'\u2019][^\W_]+)*|[^\s\w]")
_AROUND = 600  # characters: what a check reads in front of a claim, or behind it, is nearer by far
_MONTHS_A_YEAR = 12
A_YEAR = Decimal("365.25")  # days
_DAYS_OF = {"D": Decimal(1), "W": Decimal(7), "M": A_YEAR / 12, "Y": A_YEAR}


def words_of(text: str) -> list[str]:
    """Return the words and signs of a text, in lower case.

    >>> words_of("(in 2014, i.e. then)")
    ['(', 'in', '2014', ',', 'i.e', '.', 'then', ')']
    """
    return _TOKEN.findall(text.lower())


def before(claim: Claim) -> list[str]:
    """Return what stands in front of a claim in its sentence, of a very long one the nearest."""
    end = claim.quote.span.start
    start = max(claim.sentence.start, end - _AROUND)
    return words_of(claim.quote.article.text[start:end])


def behind(claim: Claim) -> list[str]:
    """Return what stands behind a claim in its sentence, of a very long one the nearest."""
    start = claim.quote.span.end
    end = min(claim.sentence.end, start + _AROUND)
    return words_of(claim.quote.article.text[start:end])


def between(one: Claim, other: Claim) -> list[str]:
    """Return what stands between two claims of one article, in order of place."""
    first, last = sorted((one, other), key=lambda claim: claim.quote.span.start)
    return words_of(first.quote.article.text[first.quote.span.end : last.quote.span.start])


def only(words: list[str], allowed: str, longest: int) -> bool:
    """Say whether a few words are all of one list of ``calendar_links.toml``."""
    return len(words) <= longest and calendar_links()[allowed].issuperset(words)


def moment_of(claim: Claim) -> Moment | None:
    """Return the value of a claim if it is a moment."""
    return claim.value if isinstance(claim.value, Moment) else None


def span_of(claim: Claim) -> tuple[date, date] | None:
    """Return the first and the last day of a moment, if both are known."""
    value = claim.value
    if not isinstance(value, Moment) or value.first_day is None or value.last_day is None:
        return None
    return value.first_day, value.last_day


def single_day(claim: Claim) -> date | None:
    """Return the day of a claim, if it tells a single one or an hour of it."""
    span = span_of(claim)
    return span[0] if span and span[0] == span[1] else None


def published(claim: Claim) -> date | None:
    """Return the day that the article counts from, if it is known to the day."""
    anchor = claim.quote.article.anchor
    return anchor.day if anchor and anchor.is_day else None


def names_a_month(claim: Claim) -> bool:
    """Say whether a date is written with its month."""
    return not calendar_links().months.keys().isdisjoint(words_of(claim.quote.exact))


def has_digits_of_a_year(claim: Claim) -> bool:
    """Say whether a date is written with its year."""
    return re.search(r"\b\d{4}\b", claim.quote.exact) is not None


def age_of(claim: Claim) -> int | None:
    """Return the whole years of a claim that tells an age."""
    value = claim.value
    if not isinstance(value, Quantity) or claim.found_by != "ages" or value.unit != "month":
        return None
    months = value.amount.single
    if months is None or months % _MONTHS_A_YEAR or value.grain != _MONTHS_A_YEAR:
        return None
    return int(months / _MONTHS_A_YEAR)


def years_between(born: date, day: date) -> int:
    """Return the age on a day of somebody born on another.

    >>> years_between(date(1990, 5, 12), date(2025, 3, 6))
    34
    """
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def neighbours(claims: tuple[Claim, ...]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the claims of a sentence that follow each other, without those that overlap."""
    ordered = sorted(claims, key=lambda claim: claim.quote.span.start)
    for one, other in itertools.pairwise(ordered):
        if not one.quote.span.overlaps(other.quote.span):
            yield one, other


_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAY_NAMES = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


def in_full(day: date) -> str:
    """Return a day as the working of a check shows it.

    >>> in_full(date(2025, 3, 6))
    '6 March 2025'
    """
    return f"{day.day} {_MONTH_NAMES[day.month - 1]} {day.year}"


def span_in_full(first: date, last: date) -> str:
    """Return days as the working of a check shows them.

    >>> span_in_full(date(2025, 1, 1), date(2025, 12, 31))
    '2025'
    """
    if first == last:
        return in_full(first)
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return (
        str(first.year)
        if whole and first.year == last.year
        else (f"{in_full(first)} to {in_full(last)}")
    )


def weekday_of(day: date) -> str:
    """Return the name of a weekday."""
    return _WEEKDAY_NAMES[day.weekday()]


def unit_of(claim: Claim) -> str:
    """Return the TIMEX3 unit of a plain duration: "W" of "P3W"; nothing for anything else."""
    value = claim.value
    if not isinstance(value, Quantity) or value.timex is None or value.recurring:
        return ""
    unit, figure = value.timex[-1:], value.timex[1:-1]
    return unit if unit in _DAYS_OF and figure.isdigit() and value.amount.single else ""


def days_of(claim: Claim) -> Decimal:
    """Return how long a plain duration is."""
    value = claim.value
    if not isinstance(value, Quantity) or value.timex is None:
        return Decimal(0)
    return Decimal(value.timex[1:-1]) * _DAYS_OF[value.timex[-1]]


def slack_of(unit: str, days: Decimal) -> Decimal:
    """Return half of the unit of a duration; nothing for one that is told in days."""
    return Decimal(0) if unit == "D" else _DAYS_OF[unit] / 2 if days else Decimal(0)


def is_hedged(claim: Claim) -> bool:
    """Say whether a figure is rough or a bound."""
    return isinstance(claim.value, Quantity) and claim.value.hedge is not Hedge.NONE
