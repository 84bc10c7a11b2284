"""What a change or a multiple is measured against: "the previous year", "a year ago"."""

from factcheck.claims.sentences import Sentence
from factcheck.reference.changes import Changes, load_changes
from factcheck.reference.units import load_units

_STOPS = frozenset('.,;:()[]!?"\u2013\u2014\u2026')
_NEAR = 4
_LONGEST = 10  # tokens of a base
_YEAR = 4  # digits


def base_at(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return the tokens of what is compared with, from "than", "over", "on" … on."""
    changes = load_changes(sentence.page.language.code)
    lower = sentence.lower
    for at in range(first, min(len(lower), first + _NEAR)):
        word = lower[at]
        if word in _STOPS:
            return None
        if word in changes.bases:
            sure = word in changes.than or word in changes.compared
            than = None if sure else _than(lower, changes, first)
            return _opened(sentence, changes, at if than is None else than)
        if word in changes.since:
            return _dated(sentence, changes, at + 1, within=2)
    return None


_COMPARED = 12  # tokens between "more" and "than"


def _than(lower: list[str], changes: Changes, first: int) -> int | None:
    """Return where "than" ends a comparison: "12% more ships from Peru this year than in May"."""
    before = lower[first - 1] if first else ""
    if before not in changes.compares or before in changes.bases:
        return None
    for at in range(first, min(len(lower), first + _COMPARED)):
        if lower[at] in changes.than:
            return at
        if lower[at] in _STOPS:
            return None
    return None


def _opened(sentence: Sentence, changes: Changes, at: int) -> tuple[int, int] | None:
    """Return the base that a word opens."""
    lower, start = sentence.lower, at + 1
    if start >= len(lower) or (at and lower[at - 1] == lower[start]):
        return None  # "year on year"
    if lower[start] in changes.with_ and lower[at] in changes.compared:
        start += 1
    if lower[at] in changes.over and lower[start + 1 : start + 2] and _lasts(lower, changes, start):
        return None
    if start < len(lower) and _is_figure(sentence, start) and not _is_year(lower[start]):
        return _dated(sentence, changes, start, within=_LONGEST)
    again = None if lower[at] in changes.compared else _reopened(lower, changes, start)
    if again is None:
        return _phrase(sentence, changes, start)
    # "Down on Monday compared with May", but "higher than in May compared with 2% in June".
    later = None if lower[at] in changes.than else _opened(sentence, changes, again)
    return later or (start, again)


def _reopened(lower: list[str], changes: Changes, start: int) -> int | None:
    """Return where a word of comparing follows in a base: "on Monday against May"."""
    for at in range(start + 1, min(_end(lower, changes, start), len(lower) - 1)):
        if lower[at] in changes.compared:
            return at
    return None


def _lasts(lower: list[str], changes: Changes, start: int) -> bool:
    """Say whether what follows is how long something took: "over the past decade"."""
    return lower[start] in changes.wholes and lower[start + 1] in changes.lasting


def _is_figure(sentence: Sentence, at: int) -> bool:
    words = sentence.words
    if words[at][0].isdigit():
        return True
    behind = at + 1 < len(words) and words[at + 1][0].isdigit()
    return behind and load_units().before(words, sentence.lower, at + 1) is not None


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit() and word[:2] in ("19", "20")


def is_dated(sentence: Sentence, base: tuple[int, int] | None) -> bool:
    """Say whether a base is a time: "a year earlier", "2019"."""
    if base is None:
        return False
    changes = load_changes(sentence.page.language.code)
    words = sentence.lower[base[0] : base[1]]
    return not changes.periods.isdisjoint(words) or any(map(_is_year, words))


def _dated(
    sentence: Sentence, changes: Changes, start: int, *, within: int
) -> tuple[int, int] | None:
    """Return the time in a base that begins with a figure: "from 34 in March" → "March"."""
    lower = sentence.lower
    end = _end(lower, changes, start)
    for at in range(start, min(end, start + within + 1)):
        if lower[at] in changes.periods or _is_year(lower[at]):
            first = at
            while first > start and lower[first - 1] in changes.dating:
                first -= 1
            return first, end
    return None


def _phrase(sentence: Sentence, changes: Changes, start: int) -> tuple[int, int] | None:
    lower = sentence.lower
    end = _end(lower, changes, start)
    if end == start or (lower[start][0].isdigit() and not _is_year(lower[start])):
        return None
    return start, end


def _end(lower: list[str], changes: Changes, start: int) -> int:
    end = start
    while end < len(lower) and end - start < _LONGEST:
        word = lower[end]
        if word in _STOPS or (end > start and word in changes.ends):
            break
        end += 1
    return end


def clause_end(sentence: Sentence, start: int) -> int:
    """Return the token behind the phrase that begins at *start*."""
    changes = load_changes(sentence.page.language.code)
    found = _phrase(sentence, changes, start)
    return found[1] if found else start
