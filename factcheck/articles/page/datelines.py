"""Datelines: where and when a story was filed, in front of its first sentence."""

import re
from itertools import islice

from factcheck.articles.page.lines import Line
from factcheck.model import Span
from factcheck.reference.agencies import agencies
from factcheck.reference.page_words import page_words
from factcheck.reference.written_dates import month_days, written_dates

_LONGEST = 110  # characters
_NAME = r"[A-Z\u00c0-\u00de][^\W\d_]*+(?:[.'\-][^\W\d_]++)*+\.?"
_PLACE = re.compile(
    rf"{_NAME}(?:\ \d{{1,3}}(?!\d))?"
    rf"(?:(?:,\ |/|\ |\ &\ )(?:(?:de|del|la|el|al|of|and|the)\ )?{_NAME}){{0,6}}+"
)
_DIGIT = re.compile(r"\d")
_DASH = re.compile(r"\ ?[\u2013\u2014_]\ ?|\ -{1,2}(?:\ |$)|--\ ?|-(?=[A-Z])|:\ ")
_SENDER = re.compile(
    r"""
    (?: [(\[] (?P<sign> [^()\[\]]{2,40} ) [)\]] | / (?P<wire> [^()\[\]/]{2,40} ) [/)\]] )
    (?P<after> (?: \ ? [A-Za-z0-9.,]{1,10} ){0,4}+ (?: \ ? / \ ? )? )
    (?P<dash> \ ? (?: [\u2013\u2014_:] | -{1,2} | \.\.\. ){1,3}+ \ ? )?
    """,
    re.VERBOSE,
)
_BARE_SENDER = re.compile(r"[(\[][^()\[\]]{2,40}[)\]]|/[^()\[\]/]{2,40}[/)\]]")
_CAPITALS = re.compile(
    r"""
    (?P<place> [A-Z\u00c0-\u00de]{2,20}+ \.? (?: (?:,\ |/|\ |\.) [A-Z][A-Za-z.]{1,20}+ ){0,5}+ )
    (?: \ [\u2013\u2014_]\  | \ -{1,2}\  | \u2014 ) (?! [a-z] )
    """,
    re.VERBOSE,
)
_NAMES = re.compile(r"[A-Z][\w.&'\-]*+(?: (?:(?:of|and|the) ){0,2}[A-Z][\w.&'\-]*+)*+")
# "Amsel, Corran \u2014 The bridge …", "Amsel, Corran CNN \u2014"
_IN_TITLE_CASE = re.compile(
    rf"{_NAME}(?:\ {_NAME}){{0,2}}+,\ {_NAME}(?:\ {_NAME}){{0,2}}+\ ?\u2014\ ?(?=[A-Z\"])"
)
_BRACKETS = re.compile(r"[()\[\]]")
_BRACKETS_TRIED = 3  # "Balasore (Odisha) [India], June 4 (ANI):" has three
_OPENINGS = "([/"
_LOOSE = " ,.:-\u2013\u2014"  # what may stand between place, date and sender
_DASHES_TRIED = 2  # "June 2, 2013-BEIRUT -" has two


def dateline_end(line: Line) -> int | None:
    """Return where the dateline of a line ends, counted from the start of the line; None without.

    >>> dateline_end(Line(0, 36, "BEIJING (Reuters) - Talks went on .", 0))
    20
    """
    head = line.text[:_LONGEST]
    if not (head[:1].isupper() or head[:1].isdigit() or head[:1] in _OPENINGS):
        return None
    return _signed(head) or _dated(head) or _in_capitals(head, line) or _in_title_case(head, line)


def _signed(head: str) -> int | None:
    """Return the end of "Balasore, June 4 (PTI)": a place or a day, and who sent it."""
    for bracket in islice(_BARE_SENDER.finditer(head), _BRACKETS_TRIED):
        place, date = _parted(head[: bracket.start()])
        if place and not _PLACE.fullmatch(_BRACKETS.sub("", place)):
            return None
        match = _SENDER.match(head, bracket.start())
        if match is not None and (end := _sent(match, head, dated=date is not None)):
            return _behind(head, end)
    return None


def _behind(head: str, end: int) -> int:
    """Return the end again, with the place or day behind: "(ANSA) - AMSEL, MAR 4 -"."""
    rest = head[end:]
    if not rest[:1].isalpha() or not _DIGIT.search(rest, 0, _LONGEST // 2):
        return end
    for dash in islice(_DASH.finditer(rest), _DASHES_TRIED):
        place, date = _parted(rest[: dash.start()])
        if date is not None and (not place or _PLACE.fullmatch(place)):
            return end + dash.end()
    return end


def _sent(match: re.Match[str], head: str, *, dated: bool) -> int | None:
    """Return the end if a bracket holds a sender: a known one, or one with a dash behind."""
    sign = match["sign"] or match["wire"]
    known, after = _is_known(sign), match["after"].strip(_LOOSE + "/")
    if after:
        rest, date = _parted(after)
        if rest or date is None:
            # What goes on is the sentence: a known sender and a day before are enough.
            return match.start("after") if known and dated else None
        dated = True
    if match["dash"] is None:
        return match.end() if known and (dated or match.end() == len(head)) else None
    # A name that is not known sends only what begins as a sentence does.
    opens = not head[match.end() : match.end() + 1].islower()
    return match.end() if known or (opens and _NAMES.fullmatch(sign)) else None


def _is_known(sign: str) -> bool:
    """Say whether a sender is known: also "AP/WXYZ", "TASS Correspondent Jane Roe"."""
    known = agencies()
    forms = (sign, sign.title(), sign.partition("/")[0], sign.partition(" Correspondent ")[0])
    return any(map(known.is_mark, filter(None, forms)))


def _dated(head: str) -> int | None:
    """Return the end of "BEIRUT, Lebanon, June 2 -", or "June 2, 2013-BEIRUT -"."""
    if not _DIGIT.search(head, 0, _LONGEST // 2):
        return None
    for dash in islice(_DASH.finditer(head), _DASHES_TRIED):
        place, date = _parted(head[: dash.start()])
        if date is not None and _PLACE.fullmatch(place):
            # "On March 4 - the day of the vote -" opens a sentence.
            return None if place.lower() in page_words().header_words else dash.end()
    return None


def _parted(text: str) -> tuple[str, Span | None]:
    """Return a text without its date, and the date's place."""
    date = _day_in(text)
    if date is None:
        return text.strip(_LOOSE), None
    before, after = text[: date.start].strip(_LOOSE), text[date.end :].strip(_LOOSE + "/")
    return f"{before}, {after}" if before and after else before or after, date


def _day_in(text: str) -> Span | None:
    """Return the place of the first date of a text."""
    if not _DIGIT.search(text):
        return None
    for found in written_dates(text):
        return found.span
    for one in month_days(text):
        return one.span
    return None


def _in_capitals(head: str, line: Line) -> int | None:
    """Return the end of "PARIS -" in front of a sentence."""
    if not head[:2].isupper():
        return None
    match = _CAPITALS.match(head)
    if match is None or not line.is_prose or not match["place"].split(",")[0].isupper():
        return None
    return match.end()


def _in_title_case(head: str, line: Line) -> int | None:
    """Return the end of "Amsel, Corran \u2014" in front of a sentence."""
    match = _IN_TITLE_CASE.match(head)
    return match.end() if match is not None and line.is_prose else None
