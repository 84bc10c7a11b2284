"""Datelines: where and when a story was filed, in front of its first sentence."""

import re

from factcheck.articles.lines import Line
from factcheck.reference.agencies import agencies
from factcheck.reference.written_dates import month_days, written_dates

_LONGEST = 110  # characters
_NAME = r"[A-Z\u00c0-\u00de][^\W\d_]*(?:[.'\-][^\W\d_]+)*\.?"
_PLACE = rf"{_NAME}(?:(?:,\ |/|\ |\ &\ )(?:(?:de|del|la|el|al|of|and|the)\ )?{_NAME}){{0,6}}"
_DASH = r"(?:\s?[\u2013\u2014_]\s?|\s?-{1,2}\s|--|\s:\s|:\s)"
_SIGNED = re.compile(
    rf"""
    (?: (?P<place> {_PLACE} ) [,:]? \ ? )?
    (?P<date> (?: [,\u2014\u2013\-]{{0,2}} \ ? [\w.,:/]{{1,12}} ){{0,6}} )
    [,.]? \s? [\-\u2013\u2014]{{0,2}} [(\[/] (?P<sign> [^()\[\]/]{{2,40}} ) [)\]/]
    (?P<after> (?: \ ? [\w.,]{{1,10}} ){{0,4}} /? )
    (?P<dash> \s? (?: [\u2013\u2014_:] | -{{1,2}} | \.\.\. )++ \s? )?
    """,
    re.VERBOSE,
)
_DATED = re.compile(
    rf"(?P<place>{_PLACE}),\ ?(?P<date>[\w.,]{{3,12}}(?:\ [\w.,]{{1,12}}){{1,3}}?)(?P<dash>{_DASH})"
)
_DATE_FIRST = re.compile(
    rf"(?P<date>[\w.,]{{1,12}}(?:\ [\w.,]{{1,12}}){{1,3}}?)(?P<open>\s?[\-\u2013\u2014]\s?)"
    rf"(?P<place>{_PLACE})(?P<dash>\s[\-\u2013\u2014:]{{1,2}}(?:\s|$))"
)
_CAPITALS = re.compile(
    r"""
    (?P<place> [A-Z\u00c0-\u00de]{2,20} [.]? (?: (?:,\ |/|\ |\.) [A-Z][A-Za-z.]{1,20} ){0,5} )
    (?P<dash> \s[\u2013\u2014_]\s | \s-{1,2}\s | \u2014 )
    """,
    re.VERBOSE,
)
_OPENINGS = "([/"


def dateline_end(line: Line) -> int | None:
    """Return where the dateline of a line ends, counted from the start of the line; None without.

    >>> dateline_end(Line(0, 36, "BEIJING (Reuters) - Talks went on .", 0))
    20
    """
    head = line.text[:_LONGEST]
    if not (head[:1].isupper() or head[:1].isdigit() or head[:1] in _OPENINGS):
        return None
    return _signed(head) or _dated(head) or _in_capitals(head, line)


def _signed(head: str) -> int | None:
    """Return the end of "Balasore, June 4 (PTI)": a place or a day, and who sent it."""
    if not any(sign in head for sign in _OPENINGS):
        return None
    match = _SIGNED.match(head)
    if match is None or not (known := _is_sender(match["sign"], match["dash"])):
        return None
    before = head[: match.start("sign")]
    day = _has_date(before) or _has_date(match["after"])
    if match["date"].strip(" ,-\u2013\u2014") and not day:
        return None
    if match["after"].strip(" /") and not day:
        return None
    closed = match["dash"] is not None or match.end() == len(head.rstrip())
    if not (closed or (day and known)):
        return None
    return match.end()


def _is_sender(sign: str, dash: str | None) -> bool:
    """Say whether brackets hold an agency, or capitalised words with a dash behind."""
    if agencies().is_mark(sign) or agencies().is_mark(sign.title()):
        return True
    return dash is not None and all(word[:1].isupper() for word in sign.split())


def _dated(head: str) -> int | None:
    """Return the end of "BEIRUT, Lebanon, June 2 -", or "June 2, 2013-BEIRUT -"."""
    for pattern in (_DATED, _DATE_FIRST):
        match = pattern.match(head)
        if match and _is_date(match["date"]):
            return match.end()
    return None


def _in_capitals(head: str, line: Line) -> int | None:
    """Return the end of "PARIS -" in front of a sentence."""
    match = _CAPITALS.match(head)
    if match is None or not line.is_prose or not match["place"].split(",")[0].isupper():
        return None
    return match.end()


def _has_date(text: str) -> bool:
    return any(True for _ in written_dates(text)) or any(True for _ in month_days(text))


def _is_date(text: str) -> bool:
    """Say whether a text is a date and nothing else."""
    words = text.strip(" .,")
    spans = [*(one.span for one in written_dates(words)), *(one.span for one in month_days(words))]
    return any(span.start == 0 and span.end >= len(words) - 1 for span in spans)
