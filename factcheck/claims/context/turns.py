"""Turns: who speaks where in a transcript, from one label to the next: "JANE ROE, HOST: …"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import attrs

from factcheck.claims.sentences import Page

_STAMP = r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \-\u2013\u2014]{0,3})?"
_WORD = r"[A-Z\u00c0-\u00de][\w.'\-]{0,20}"
# Labels are written as in "JANE ROE, HOST:", "ROE (via translator):", "**Jane Roe:**",
# "Jane Roe (BBC):", and "[Jane Roe]".
_LABEL = re.compile(
    rf"""
    ^ [ \t>]{{0,4}} {_STAMP} (?P<bold> [*_]{{1,3}} )? {_STAMP}
    (?: (?P<name> {_WORD} (?: [ ] {_WORD} ){{0,4}} ) (?P<beside> , [ ] [^:\n()]{{2,60}} )?
        (?: [ ] [(\[] (?P<bracket> [^()\[\]\n:]{{2,40}} ) [)\]] )?
        (?: : [*_]{{0,3}} | [*_]{{1,3}} : )
      | \[ (?P<square> {_WORD} (?: [ ] {_WORD} ){{1,3}} ) \] :?
    ) [ ] (?P<said> [^\n]{{0,400}} )
    """,
    re.VERBOSE | re.MULTILINE,
)
_MOST = 5_000  # labels of a page
_LEAST = 3  # labels that make a transcript
_PROSE = 4  # words of a turn that tells something
# Who leads a talk without a name speaks for the programme: for the source of the article.
_LEADS = frozenset(
    {"HOST", "ANCHOR", "PRESENTER", "MODERATOR", "INTERVIEWER", "ANNOUNCER", "REPORTER", "NARRATOR"}
)
_QUESTION, _ANSWER = frozenset({"Q", "QUESTION"}), frozenset({"A", "ANSWER"})
_NAME = rf"({_WORD}(?: {_WORD}){{1,3}})"
_ASKED = re.compile(
    r"(?:[Ii]nterview with|[Ii]nterview(?:s|ed)|(?:spoke|talks?|talked|speaks) (?:to|with)) "
    rf"{_NAME}"
)
_ASKS = re.compile(rf"(?:[Ii]nterviewed by|[Ii]nterview by|[Qq]uestions by) {_NAME}")


@attrs.frozen
class _Label:
    """The words in front of a turn, and where the turn begins."""

    start: int
    name: str
    plain: bool  # written like any other words: "Jane Roe:"
    prose: bool


@lru_cache(maxsize=2)
def turns_of(page: Page) -> dict[int, str]:
    """Return the speakers of a transcript by the numbers of their sentences."""
    labels = _labels(page)
    if not _is_transcript(labels):
        return {}
    names = _full_names(labels, page.plain[: labels[0].start])
    end = page.plain.find("\n", labels[-1].start)
    bounds = [*(one.start for one in labels), len(page.plain) if end < 0 else end]
    found: dict[int, str] = {}
    place = 0
    for sentence in page.sentences:
        while place + 1 < len(bounds) and bounds[place + 1] <= sentence.span.start:
            place += 1
        if bounds[0] <= sentence.span.start < bounds[-1] and sentence.zone.speaks:
            speaker = names[labels[min(place, len(labels) - 1)].name]
            if speaker is not None:
                found[sentence.number] = speaker
    return found


def _labels(page: Page) -> list[_Label]:
    found = []
    for match in _LABEL.finditer(page.plain):
        name = match["name"] or match["square"]
        written = name.isupper() or match["bold"] or match["square"] or match["bracket"]
        if not written and " " not in name:
            continue  # "Location: Amsel"
        words = match["said"].split()
        prose = len(words) >= _PROSE and any(word.islower() for word in words)
        found.append(_Label(match.start(), name.rstrip("."), not written, prose))
        if len(found) == _MOST:
            break
    return found


def _is_transcript(labels: Sequence[_Label]) -> bool:
    """Say whether labels are those of speakers: two or more by turns, who speak in sentences.

    The heads of a table or of a list stand before figures and names, and do not come again.
    """
    if len(labels) < _LEAST or sum(one.prose for one in labels) * 2 < len(labels):
        return False
    keys = [one.name.rsplit(maxsplit=1)[-1].upper() for one in labels]
    again = sum(number - 1 for number in Counter(keys).values())
    by_turns = sum(one != other for one, other in pairwise(keys))
    return again >= 1 and by_turns >= 2 and again * 4 >= len(labels)


def _full_names(labels: Sequence[_Label], head: str) -> dict[str, str | None]:
    """Return the name of whom a label stands for: in full, as the first that had it in full."""
    full: dict[str, str] = {}
    for label in labels:
        words = label.name.split()
        if len(words) > 1:
            full.setdefault(words[-1].upper(), _written(label.name))
    for mention in re.finditer(_NAME, head):
        words = mention[1].split()
        full.setdefault(words[-1].upper(), _written(" ".join(words[-2:])))
    return {label.name: _named(label.name, full, head) for label in labels}


def _named(name: str, full: dict[str, str], head: str) -> str | None:
    """Return who a label is; who asks and who answers is told by the head, or by nobody."""
    for marks, told in ((_QUESTION, _ASKS), (_ANSWER, _ASKED)):
        if name.upper() in marks:
            match = told.search(head)
            return _written(match[1]) if match else None
    if name.upper() in _LEADS:
        return None
    return full.get(name.rsplit(maxsplit=1)[-1].upper(), _written(name))


def _written(name: str) -> str:
    """Return a name as it is written in a sentence."""
    return " ".join(_words(name)).rstrip(".")


def _words(name: str) -> Iterator[str]:
    for word in name.split():
        yield word.title() if word.isupper() and len(word) > 1 else word
