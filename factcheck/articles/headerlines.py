"""Header lines: a line that holds dates and clock times, and nothing else."""

import re

from factcheck.articles.lines import Line
from factcheck.reference.agencies import agencies
from factcheck.reference.page_words import PageWords

_LONGEST = 140  # characters
_TOKEN = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+(?:[:.,/\-]\d+)*|\S")
_ENDING = re.compile(r"(?:st|nd|rd|th|am|pm|p|h)$")  # "24th", "8pm" are read as figures and letters
_CLOCK = re.compile(r"[0-2]?\d:[0-5]\d(?::[0-5]\d)?$")
_FIGURES = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}$")
_BRACKET = re.compile(r"\(([^()]{2,30})\)")
_DIGIT = re.compile(r"\d")


def is_header(line: Line, words: PageWords) -> bool:
    """Say whether a line holds nothing but when it was published or updated.

    A lone number is no date: a month, a weekday, a date in figures or a clock time must be there.
    """
    if len(line.text) > _LONGEST or not _DIGIT.search(line.text):
        return False
    tokens = _TOKEN.findall(_BRACKET.sub(_without_agency, line.text).lower())
    letters = [token for token in tokens if token[0].isalpha()]
    known = words.beside_dates | words.day_words
    if not all(token in known or _ENDING.match(token) for token in letters):
        return False
    return (
        any(token in words.months or token in words.weekdays for token in letters)
        or any(_CLOCK.match(token) or _FIGURES.match(token) for token in tokens)
        or _says_when(letters, words)
    )


def _without_agency(bracket: re.Match[str]) -> str:
    """Return nothing for "(AP)": an agency beside a date."""
    return "" if agencies().is_mark(bracket[1]) else bracket[0]


def _says_when(letters: list[str], words: PageWords) -> bool:
    """Say whether the line opens as "Updated 3 hours ago" does."""
    said = " ".join(letters)
    return said.startswith((*words.published, *words.updated))
