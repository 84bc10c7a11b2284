"""Days as a newsroom writes them, beside their ISO form."""

import re

import attrs

from factcheck.model import Article, Dated
from factcheck.report.over_time import MONTHS


@attrs.frozen
class Day:
    """A day, a month or a year: for programs and in words."""

    iso: str
    words: str


def day_of(dated: Dated | None) -> Day | None:
    """Return as much of a date as is known."""
    return None if dated is None else Day(dated.written, in_words(dated.written))


def published(article: Article) -> Day | None:
    """Return the day of publication of an article."""
    return day_of(article.published)


def in_words(iso: str) -> str:
    """Return a date in words.

    >>> in_words("2024-07-05"), in_words("2024-07"), in_words("2024")
    ('5 July 2024', 'July 2024', '2024')
    """
    year, month, day = (*iso.split("-"), "", "")[:3]
    return " ".join(part for part in (day.lstrip("0"), _month(month), year) if part)


_ISO = re.compile(r"\b[12]\d{3}-[01]\d(?:-[0-3]\d)?\b")


def spelled(text: str) -> str:
    """Return a text with its ISO dates in words.

    >>> spelled("from 2024-07-05 to 2024-07-06 09:00")
    'from 5 July 2024 to 6 July 2024 09:00'
    """
    return _ISO.sub(lambda match: in_words(match[0]), text)


def _month(number: str) -> str:
    return MONTHS[(int(number) - 1) % 12] if number else ""
