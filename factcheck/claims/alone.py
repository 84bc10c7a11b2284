"""Alone: a number that has a line of the article to itself, as a cell or a label has."""

from factcheck.claims.sentences import Sentence

_PAIRS = {"(": ")", "[": "]"}
_AROUND = frozenset("\"'.!?()[]")
_LONGEST_LIST = 100  # a figure below with a point behind it numbers a list


def stands_alone(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether tokens have their line to themselves, but for quotation marks and brackets.

    "3." and "3)" number the points of a list.
    """
    words = sentence.words
    if len(words) > last - first + 4:
        return False
    before, behind = words[:first], words[last:]
    if not _AROUND.issuperset(before) or not _AROUND.issuperset(behind):
        return False
    if any(_PAIRS[sign] not in behind for sign in before if sign in _PAIRS):
        return False
    opened = {_PAIRS[sign] for sign in before if sign in _PAIRS}
    if not opened.issuperset(sign for sign in behind if sign in ")]"):
        return False
    figure = words[first]
    if behind[:1] == ["."] and figure.isdigit() and int(figure[:3]) < _LONGEST_LIST:
        return False
    return _has_the_line(sentence)


def _has_the_line(sentence: Sentence) -> bool:
    """Say whether nothing else stands on the line of a sentence."""
    text, span = sentence.page.plain, sentence.span
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    behind = text[span.end :] if line_end < 0 else text[span.end : line_end]
    return not text[line_start : span.start].strip() and not behind.strip()
