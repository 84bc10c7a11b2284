"""Titles: the headline in what stands in the tab of a browser."""

import re
from collections.abc import Iterable

from factcheck.articles.html.tree import Element

_PART = re.compile(r"\s(?:\||[-\u2013\u2014\u00bb\u00b7\u2022]|::)\s")
_WORD = re.compile(r"\w+")
_LONGEST_NAME = 5  # words of the name of a paper, or of a section
_LONGEST = 500  # characters


def words_of(element: Element) -> str:
    """Return the text of an element in one line."""
    return " ".join("".join(element.itertext()).split())[:_LONGEST]


def plain(words: str | None) -> str:
    """Return the letters and figures of some words.

    >>> plain("The Harbour-Herald")
    'the harbour herald'
    """
    return " ".join(_WORD.findall((words or "").lower()))


def own_title(title: str, papers: Iterable[str | None], told: Iterable[str] = ()) -> str:
    """Return a title without the name of its paper; what holds a figure is never cut off.

    >>> own_title("Quake kills 34 - World | Harbour Herald", ["Harbour Herald"], ["Quake kills 34"])
    'Quake kills 34'
    >>> own_title("34 dead - 567 hurt | Harbour Herald", ["harbourherald.example"])
    '34 dead - 567 hurt'
    """
    known = {plain(one) for one in told}
    names = {"".join(plain(one).split()).removeprefix("the") for one in papers if one}
    found = title
    while cuts := list(_PART.finditer(found)):
        if plain(found) in known and len(plain(found)) < len(plain(title)):
            break
        front, rest = found[: cuts[-1].start()].rstrip(), found[cuts[-1].end() :]
        if not (_is_paper(rest, names) or plain(front) in known):
            break
        found = front
    return found or title


def _is_paper(words: str, names: set[str]) -> bool:
    joined = "".join(plain(words).split()).removeprefix("the")
    short = len(words.split()) <= _LONGEST_NAME and not any(map(str.isdigit, words))
    return bool(joined) and short and any(joined == one or one.startswith(joined) for one in names)
