"""Header lines: a line that holds dates and clock times, and nothing else."""

import re

from factcheck.articles.page.lines import Line
from factcheck.reference.agencies import agencies
from factcheck.reference.live_pages import is_ago
from factcheck.reference.page_words import PageWords
from factcheck.reference.written_dates import written_dates

_LONGEST = 140  # characters
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*+")
_NUMBER = re.compile(r"\d+(?:[:./\-]\d+)*+")
_ENDING = re.compile(r"(?:st|nd|rd|th|am|pm|p|h)$")  # "24th", "8pm" are read as figures and letters
_CLOCK = re.compile(r"[0-2]?\d:[0-5]\d(?::[0-5]\d)?$")
_FIGURES = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}$")
_BRACKET = re.compile(r"\(([^()]{2,30})\)")
_AUTHOR = re.compile(r" by [^\W\d_]{1,20}(?: [^\W\d_]{1,20})?$")  # "Posted … by admin"
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_header(line: Line, words: PageWords) -> bool:
    """Say whether a line holds nothing but when it was published or updated.

    A lone number is no date: a month, a weekday, a date in figures or a clock time must be there.
    """
    if len(line.text) > _LONGEST or not _DIGIT.search(line.text):
        return False
    return (
        is_ago(line.text)
        or _holds_dates_only(_AUTHOR.sub("", line.lower), words)
        or (line.number < _TOP and bool(_YEAR.search(line.text)) and _is_beside_a_name(line, words))
    )


def without_day(text: str, words: PageWords) -> str:
    """Return what stands in front of the day at the end of a line: "By Jane Roe March 4, 2024".

    Without a day, or with a sentence behind it, that is the line itself.
    """
    if not _YEAR.search(text):
        return text
    for found in written_dates(text):
        behind = text[found.span.start :].lower()
        if not _holds_dates_only(behind, words):
            return text
        before = text[: found.span.start].rstrip(_LOOSE)
        last = before.rpartition(" ")
        while last[2].lower() in words.header_words:
            before = last[0].rstrip(_LOOSE)
            last = before.rpartition(" ")
        return before
    return text


_LOOSE = " ,|:;-\u2013\u2014\u00b7\u2022/("


def _is_beside_a_name(line: Line, words: PageWords) -> bool:
    """Say whether a name stands beside the date: an agency's, or that of a page at its top."""
    without = agencies().pattern.sub("", _BRACKET.sub(_without_agency, line.text))
    return (without != line.text and _holds_dates_only(without.lower(), words)) or _is_dated_name(
        line
    )


def _holds_dates_only(lower: str, words: PageWords) -> bool:
    known = words.header_words
    letters = []
    for match in _WORD.finditer(lower):
        # The first word of a sentence decides almost always.
        if match[0] not in known and not _ENDING.match(match[0]):
            return False
        letters.append(match[0])
    return (
        any(word in words.months or word in words.weekdays for word in letters)
        or any(_CLOCK.match(token) or _FIGURES.match(token) for token in _NUMBER.findall(lower))
        or " ".join(letters).startswith((*words.published, *words.updated))
    )


def _without_agency(bracket: re.Match[str]) -> str:
    """Return nothing for "(AP)": an agency beside a date."""
    return "" if agencies().is_mark(bracket[1]) else bracket[0]


_TOP = 8  # lines of a page in which its name can stand
_NAME_WORDS = 6


# "Mar 4th 2024|LONDON"
_PLACE = re.compile(r" ?[|\u00b7\u2022] ?[A-Z][^\W\d_]+(?:[ \-][A-Z][^\W\d_]+){0,3}+")


def _is_dated_name(line: Line) -> bool:
    """Say whether a line at the top is "The Harbour Post, Friday 20 October 2023"."""
    if line.words > _NAME_WORDS * 3:
        return False
    for date in written_dates(line.text):
        before, after = line.text[: date.span.start], line.text[date.span.end :]
        if not before and _PLACE.fullmatch(after):
            return True
        name = before.rstrip()
        return (
            not after.strip(" .)|")
            and (name[-1:] in _BETWEEN or (name.isalpha() and name[0].isupper()))
            and name.count(" ") < _NAME_WORDS
            and not _DIGIT.search(name)
        )
    return False


_BETWEEN = tuple(",|-\u2013\u2014\u00b7\u2022:")
