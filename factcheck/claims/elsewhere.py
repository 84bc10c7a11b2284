"""Figures of languages that have no tables: digits, money, shares and ISO dates, and no words.

No word of English is looked for: "die 12 Toten" is not about dice. What a figure is of is not
known, so these claims are compared with nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import attrs

from factcheck.claims.beside import (
    COUNT,
    Beside,
    beside_of,
    is_negative,
    is_year,
    why_no_figure,
)
from factcheck.claims.figures import grain_of
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Article, Claim, Grain, Interval, Moment, Quantity, Quote, Span, Value
from factcheck.reference.language import load_language
from factcheck.reference.languages_seen import main_part
from factcheck.reference.units import plain
from factcheck.reference.written_figures import Read, WrittenFigures, read_figure, written_figures

FOUND_BY = "figures alone"
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")
_NUMERIC = re.compile(r"(?P<one>\d{1,2})(?P<sign>[./-])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4})")
_TOKEN = re.compile(
    r"""
      (?P<date> \d{4}-\d\d-\d\d | \d{1,2} (?P<sign>[./\-]) \d{1,2} (?P=sign) \d{4} ) (?! \d )
    | (?P<figure>
        \d{1,3} (?: [ ] \d{3} (?! \d ) ){1,6} (?: [.,] \d{1,6} )?
      | \d{1,40} (?: [.,'] \d{1,40} ){0,12}
      )
    """,
    re.VERBOSE,
)


@attrs.frozen(kw_only=True)
class _Figure:
    """A figure of a text, with the currency or percent sign beside it."""

    span: Span  # the quote
    core: Span
    value: Value
    excluded: str | None = None


def figures_alone(article: Article) -> tuple[Claim, ...]:
    """Return the figures of an article, as far as they can be read without its words."""
    page = Page(article, load_language("en"))
    sentences = page.sentences
    starts = [sentence.span.start for sentence in sentences]
    claims = [
        _claim(article, found, sentences[max(0, bisect_right(starts, found.core.start) - 1)])
        for found in _figures(page.plain, written_figures(main_part(article.language)))
    ]
    page.close()
    return tuple(claims)


def _claim(article: Article, found: _Figure, sentence: Sentence) -> Claim:
    excluded = found.excluded
    if excluded is None and not sentence.zone.speaks and isinstance(found.value, Quantity):
        excluded = "page furniture"
    return Claim(
        quote=Quote(article, found.span),
        sentence=sentence.span,
        value=found.value,
        stated=found.value,
        found_by=FOUND_BY,
        zone=sentence.zone,
        excluded=excluded,
    )


def _figures(text: str, written: WrittenFigures) -> Iterator[_Figure]:
    reached = 0
    for match in _TOKEN.finditer(text):
        if match.start() < reached:
            continue
        found = _dated(match) if match["date"] else _figure(text, match, written)
        reached = found.core.end
        yield found


def _dated(match: re.Match[str]) -> _Figure:
    """Return a date in figures; one of which day and month could be either is set aside."""
    span = Span(*match.span())
    readings = _readings(match[0])
    if len(readings) == 1:
        day = readings[0]
        moment = Moment(start=day, end=day, grain=Grain.DAY, timex=day.isoformat())
        return _Figure(span=span, core=span, value=moment)
    reason = "day and month can be either" if readings else "there is no such date"
    moment = Moment(grain=Grain.DAY, timex="XXXX-XX-XX", unresolved=reason)
    return _Figure(span=span, core=span, value=moment, excluded=reason)


def _readings(words: str) -> list[date]:
    if iso := _ISO.fullmatch(words):
        tried = [(iso["month"], iso["day"], iso["year"])]
    else:
        found = _NUMERIC.fullmatch(words)
        if found is None:
            return []
        one, two, year = found["one"], found["two"], found["year"]
        tried = [(one, two, year), (two, one, year)]
    days = []
    for month, day, year in tried:
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return sorted(set(days))


def _figure(text: str, match: re.Match[str], written: WrittenFigures) -> _Figure:
    """Return a figure, or a range of two, with what stands beside it."""
    words = [match["figure"]]
    core = Span(*match.span("figure"))
    if other := _OTHER_END.match(text, core.end):
        words.append(other["figure"])
        core = Span(core.start, other.end())
    beside = beside_of(text, core, written)
    measured = beside.unit != COUNT
    reason = why_no_figure(text, core, beside, written)
    ends = [read_figure(word, written, measured=measured) for word in words]
    reason = reason or next((end for end in ends if isinstance(end, str)), None)
    known = [end for end in ends if isinstance(end, Read)]
    if other and reason is None:
        reason = _why_no_range(known, bare=not measured and other["dash"] == "-")
    if reason is None and not measured and all(map(is_year, words)):
        reason = "may be a year"
    if reason is not None:
        nothing = Quantity(amount=Interval.exactly(Decimal(0)), unit=beside.unit)
        return _Figure(span=beside.span, core=core, value=nothing, excluded=reason)
    return _valued(text, core, beside, known)


_OTHER_END = re.compile(r"(?P<dash>[-\u2013])(?P<figure>\d{1,40}(?:[.,']\d{1,40}){0,12})")


def _why_no_range(ends: list[Read], *, bare: bool) -> str | None:
    low, high = (end.number for end in ends)
    if low >= high or bare:
        return "a score, a pair or a range: it is not told which"
    return None


def _valued(text: str, core: Span, beside: Beside, ends: list[Read]) -> _Figure:
    numbers = [end.number for end in ends]
    span = beside.span
    if len(ends) == 1 and is_negative(text, core):
        numbers = [-numbers[0]]
        span = Span(min(span.start, core.start - 1), span.end)
    amount = Interval(plain(numbers[0]), plain(numbers[-1]))
    grain = min(_grain(end) for end in ends)
    value = Quantity(amount=amount, unit=beside.unit, grain=grain)
    return _Figure(span=span, core=core, value=value)


def _grain(end: Read) -> Decimal:
    return Decimal(1).scaleb(-end.decimals) if end.decimals else grain_of(end.number)
