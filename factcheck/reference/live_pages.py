"""Live pages: which stamps head the entries of a page, and how far each entry reaches.

A programme, a listing and a chronology have clock times as well, in the order in which things
happen. A page is live where its newest entry stands on top, where its title says so, where its
stamps say that they tell when something was posted, or where each stamp has its day.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timezone
from itertools import pairwise

import attrs

from factcheck.model import Span
from factcheck.reference.page_words import PageWords, page_words
from factcheck.reference.plain import plain
from factcheck.reference.written_dates import month_days, written_dates, zone_named

_FEWEST = 3  # stamps in order
_FEWEST_DATED = 2  # stamps with their days
_LONGEST_STAMP = 90  # characters of a line that is one
_OPENING = 5  # lines above the first stamp that may say what the page is
_LONGEST_OPENING = 200  # characters of such a line
_ENTRY = 5  # words of an entry that tells something
_OUT_OF_ORDER = 4  # of as many steps one may go the other way: a box of key events, midnight

_CLOCK = r"""
    (?: (?P<hour> [01]?\d | 2[0-3] ) \ ? (?: [:.] | h\ ? ) (?P<minute> [0-5]\d ) (?: : [0-5]\d )?
        (?: \ ? (?P<half> [apAP] \.? [mM]\b \.? ) )?
      | (?P<full> 1[0-2] | [1-9] ) \ ? (?P<half_full> [apAP] \.? [mM]\b \.? )
    ) (?! [\d%] )
"""
_ZONE = r"""
    (?: \ ? \(? (?P<zone> (?:GMT|UTC) [+\-]\d{1,2} (?::?\d\d)? | [A-Z]{1,4}T | UTC | Z ) \b \)? )?
"""
_AT_HEAD = re.compile(
    rf"""
    [\[(*_\#>\-\u2022\u2013\u2014\ ]{{0,8}} {_CLOCK} {_ZONE}
    (?: (?P<closed> [\])*_]{{1,3}} : ? | : ) \ {{1,2}}
        (?: [\-\u2013\u2014|:\u00b7\u2022] \ {{1,2}} )?
      | \ {{0,2}} [\-\u2013\u2014|\u00b7\u2022] \ {{1,2}}
      | \ {{1,2}} (?= [A-Z0-9\u00c0-\u00de"'*\u2018\u201c] )
    )
    (?= \S )
    """,
    re.VERBOSE,
)
_INSIDE = re.compile(rf"(?<![\d.:,]) {_CLOCK} {_ZONE}", re.VERBOSE)
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*+")
_ENDING = re.compile(r"(?:st|nd|rd|th|am|pm|h)$")
_ODD = re.compile(r"[^\w\s\[\]()*_#>\-\u2013\u2014:.,|/\u00b7\u2022+]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LOOK = re.compile(r"\d\s?(?:[:.h]\s?[0-5]\d|[apAP]\.?[mM])")
_AGO = re.compile(
    r"[\[(*_]{0,3}(?:updated |posted )?\d{1,2} ?"
    r"(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?) ago[\])*_.]{0,3}",
    re.IGNORECASE,
)
# who posted it: "Posted by Jane Roe at 14:05"
_BY = re.compile(r"(?<=osted )by [A-Z][\w'\-]{1,20}(?: [A-Z][\w'\-]{1,20}){0,3}(?=,? (?:at|on) )")


@attrs.frozen
class Stamp:
    """When an entry was posted, as the line says."""

    span: Span  # in the text, with what separates it from the entry
    alone: bool  # whether it is the whole line
    minute: int | None  # of the day; None for "3h ago", and for the heading of a day
    zone: timezone | None
    day: str  # the words of the line, where they name a day; else ""
    posted: bool  # whether it says "posted" or "updated"


@attrs.frozen
class Entry:
    """What stands between a stamp and the next."""

    stamp: Stamp
    day: str  # the words that name its day: its own stamp, or the heading of the day above
    until: int


@attrs.frozen
class _Line:
    start: int
    text: str
    stamp: Stamp | None


def is_ago(text: str) -> bool:
    """Say whether a line tells how long ago something was posted, and nothing else: "3h ago"."""
    return len(text) <= _LONGEST_STAMP and bool(_AGO.fullmatch(text))


def entries(text: str, title: str | None = None, start: int = 0) -> tuple[Entry, ...]:
    """Return the entries of a live page in the order of the text; none of any other page.

    >>> page = "Fire live,15:20,The fire is out by now.,14:05,It burns for an hour.,13:10,"
    >>> page += "A fire broke out there."
    >>> [one.stamp.minute for one in entries(page.replace(",", chr(10)))]
    [920, 845, 790]
    """
    if not _LOOK.search(text, start):
        return ()
    words = page_words()
    lines = list(_lines(plain(text), start, words))
    for alone in (True, False):
        found = _entries(lines, len(text), alone=alone)
        if _is_live(found, lines, title or "", words):
            return tuple(found)
    return ()


def _lines(text: str, start: int, words: PageWords) -> Iterator[_Line]:
    reached = start
    for raw in text[start:].split("\n"):
        if bare := raw.strip():
            at = reached + len(raw) - len(raw.lstrip())
            yield _Line(at, bare, _stamp(bare, at, words))
        reached += len(raw) + 1


def _stamp(line: str, start: int, words: PageWords) -> Stamp | None:
    if len(line) <= _LONGEST_STAMP and (alone := _alone(line, start, words)):
        return alone
    head = _AT_HEAD.match(line[:_LONGEST_STAMP])
    if head is None:
        return None
    pointed = head["minute"] is not None and line[head.end("hour")] == "."
    if pointed and not (head["half"] or head["zone"] or head["closed"]):
        return None  # "14.05 Million people"
    span = Span(start, start + head.end())
    return Stamp(span, alone=False, minute=_minute(head), zone=_zone(head), day="", posted=False)


def _same_length(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _alone(line: str, start: int, words: PageWords) -> Stamp | None:
    """Return the stamp that a whole line is: a clock time, a day, or both."""
    span = Span(start, start + len(line))
    if is_ago(line):
        return Stamp(span, alone=True, minute=None, zone=None, day="", posted=False)
    line = _BY.sub(_same_length, line)
    lower = line.lower()
    if _ODD.search(line) or not any(sign.isdigit() for sign in line):
        return None
    said = [match[0] for match in _WORD.finditer(lower)]
    if any(word not in words.header_words and not _ENDING.match(word) for word in said):
        return None
    posted = any(form in lower for form in (*words.published, *words.updated))
    named = _YEAR.search(line) or any(word in words.months for word in said)
    clocks = list(_INSIDE.finditer(_without_days(line) if named else line))
    if len(clocks) > 1 or (not clocks and not named):
        return None
    clock = clocks[0] if clocks else None
    minute, zone = (_minute(clock), _zone(clock)) if clock else (None, None)
    day = line if named else ""
    return Stamp(span, alone=True, minute=minute, zone=zone, day=day, posted=posted)


def _is_clock(stamp: Stamp | None, *, alone: bool) -> bool:
    return (
        stamp is not None and stamp.alone >= alone and not stamp.posted and stamp.minute is not None
    )


_FIGURES = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}")


def _without_days(line: str) -> str:
    """Return a line in which a day in figures cannot be taken for a clock time."""
    return _FIGURES.sub(" ", line)


def _minute(clock: re.Match[str]) -> int:
    half = clock["half"] or clock["half_full"]
    hour = int(clock["hour"] or clock["full"])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return hour * 60 + int(clock["minute"] or 0)


def _zone(clock: re.Match[str]) -> timezone | None:
    return zone_named(clock["zone"])


def _entries(lines: Sequence[_Line], end: int, *, alone: bool) -> list[Entry]:
    """Return the stamps of a kind that have something below them, each up to the next."""
    found: list[Entry] = []
    stamp: Stamp | None = None
    day, day_of_stamp, told = "", "", False
    plain_ones = sum(_is_clock(line.stamp, alone=alone) for line in lines) >= _FEWEST
    above = alone  # a box of key events has its stamps at the heads of lines
    for line in lines:
        here = line.stamp if line.stamp is not None and line.stamp.alone >= alone else None
        if plain_ones and here is not None and here.posted:
            continue  # "Updated at 14:32" is of the entry whose stamp stands above
        above = above and here is None
        if above and line.stamp is not None:
            found.append(Entry(line.stamp, day, line.start + len(line.text)))
            continue
        if here is not None and here.minute is None and here.day:
            day = here.day  # the heading of a day; the entry above ends here
        if here is None:
            told = True
            continue
        if stamp is not None and told:
            found.append(Entry(stamp, day_of_stamp, here.span.start))
            stamp = None
        # A second stamp right below the first is of the same entry: "14:05", "Updated at 14:32".
        if stamp is None and not (here.minute is None and here.day):
            day = here.day or day
            stamp, day_of_stamp, told = here, day, not here.alone
    if stamp is not None and told:
        found.append(Entry(stamp, day_of_stamp, end))
    return found


def _is_live(found: Sequence[Entry], lines: Sequence[_Line], title: str, words: PageWords) -> bool:
    kinds = [entry for entry in found if entry.stamp.alone] or found
    timed = [entry for entry in kinds if entry.stamp.minute is not None]
    dated = [entry for entry in timed if entry.stamp.day and not entry.stamp.posted]
    if len({entry.stamp.day for entry in dated}) >= _FEWEST_DATED:
        return True
    if len(timed) < _FEWEST or not _tell(timed, lines):
        return False
    up, down = _steps(timed)
    if max(up, down) < _FEWEST - 1 or min(up, down) * _OUT_OF_ORDER > max(up, down):
        return False
    above = [line.text for line in lines if line.start < found[0].stamp.span.start][-_OPENING:]
    opening = "\n".join([title, *(line[:_LONGEST_OPENING] for line in above)]).lower()
    if words.plans.search(opening):
        return False
    posted = sum(entry.stamp.posted for entry in timed)
    return down > up or posted >= _FEWEST or bool(words.live.search(opening))


def _steps(timed: Sequence[Entry]) -> tuple[int, int]:
    """Return how often the clock goes on from one stamp to the next, and how often back."""
    up = down = 0
    for one, other in pairwise(timed):
        first, second = _order(one), _order(other)
        if bool(one.day) is bool(other.day):
            up += second > first
            down += second < first
    return up, down


def _order(entry: Entry) -> tuple[tuple[int, int, int], int]:
    """Return a key to order the entries of one page by, where all of them have days, or none."""
    named = next(days_named(entry.day), None) if entry.day else None
    year, month, day = named or (0, 0, 0)
    return (year or 0, month, day), entry.stamp.minute or 0


def _tell(timed: Sequence[Entry], lines: Sequence[_Line]) -> bool:
    """Say whether most entries are told in sentences, and of what was rather than will be."""
    told = ahead = 0
    place = 0
    for entry in timed:
        while place < len(lines) and lines[place].start < entry.stamp.span.start:
            place += 1
        sentence = False
        while place < len(lines) and lines[place].start < entry.until:
            line = lines[place]
            words = line.text[max(0, entry.stamp.span.end - line.start) :]
            sentence = sentence or _is_sentence(words)
            ahead += " will " in words and _is_sentence(words)
            place += 1
        told += sentence
    return told >= _FEWEST and told * 2 >= len(timed) and ahead * 2 <= told


def _is_sentence(words: str) -> bool:
    return words.count(" ") >= _ENTRY - 1 and words.rstrip("\"')]*_\u201d")[-1:] in tuple(
        ".!?\u2026"
    )


def days_named(day: str) -> Iterator[tuple[int | None, int, int]]:
    """Yield the year, month and day that the words of a stamp can mean."""
    for written in written_dates(day):
        if written.when is not None:
            yield written.when.year, written.when.month, written.when.day
    for one in month_days(day):
        yield None, one.month, one.day
