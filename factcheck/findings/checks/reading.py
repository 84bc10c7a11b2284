"""What the words around a figure say of it: that it is the older one, that a newer follows."""

import re

from factcheck.model import Aspect, Claim
from factcheck.reference.arithmetic import arithmetic
from factcheck.reference.changes import load_changes

_WORD = re.compile(r"[\w'-]+")
_NEAR = 60  # characters before a figure
_FIRST = 9  # words before a figure that holds no longer: "the earlier estimate for that year was"
_WORDS = 4  # words before an older figure: "up from an average of 30"


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return _WORD.findall(text.lower().replace("\u2019", "'"))


def between(left: Claim, right: Claim) -> str:
    """Return the text between two figures; nothing where one reaches into the other."""
    text = left.quote.article.text
    return text[left.quote.span.end : max(left.quote.span.end, right.quote.span.start)]


def words_between(left: Claim, right: Claim) -> list[str]:
    """Return the words between two figures."""
    return words_of(between(left, right))


def after(claim: Claim, length: int) -> str:
    """Return what follows a figure in its sentence."""
    start = claim.quote.span.end
    return claim.quote.article.text[start : min(claim.sentence.end, start + length)]


def words_before(claim: Claim, last: Claim | None) -> list[str]:
    """Return the words before a figure: in its sentence, and behind the figure before it."""
    end = claim.quote.span.start
    start = max(claim.sentence.start, end - _NEAR)
    if last is not None and last.quote.span.end <= end:
        start = max(start, last.quote.span.end)
    return words_of(claim.quote.article.text[start:end])


def is_older(claim: Claim, last: Claim | None) -> bool:
    """Say whether the words around a level make it the one that a change starts from."""
    table = arithmetic()
    words = words_before(claim, last)[-_WORDS:]
    if last is not None and _is_compared(claim, last):
        return True
    if not table.before.isdisjoint(words):
        return table.to.isdisjoint(words[max(map(words.index, table.before & {*words})) :])
    if any(word in table.with_ and words[at - 1] in table.compared for at, word in _pairs(words)):
        return True
    return after(claim, _NEAR).lstrip(" ,(").lower().startswith(table.behind)


def is_held(claim: Claim) -> bool:
    """Say whether the words before a level tell that it was given first."""
    words = words_before(claim, None)[-_FIRST:]
    return is_older(claim, None) or not arithmetic().held.isdisjoint(words)


def _pairs(words: list[str]) -> list[tuple[int, str]]:
    return [(at, word) for at, word in enumerate(words) if at]


def _is_compared(claim: Claim, last: Claim) -> bool:
    """Say whether a change right before a level is measured against it: "40 more than the 100"."""
    if last.subject.direction is None:
        return False
    if last.quote.span.covers(claim.quote.span):
        return True  # "three times the 8 million"
    changes = load_changes()
    opening, than, _ = claim.quote.exact.lower().partition(" than ")
    words = words_between(last, claim)
    words += words_of(opening + than) if than else []
    if last.subject.aspect is Aspect.MULTIPLE and words and changes.wholes.issuperset(words):
        return True  # "more than double the 53,000"
    known = changes.compares.keys() | changes.nouns.keys() | changes.bases | changes.wholes
    return not changes.bases.isdisjoint(words) and known.issuperset(words)


def opens_newer(older: Claim, newer: Claim) -> bool:
    """Say whether a level follows an older one as in "from 100 last year to some 105"."""
    words = words_between(older, newer)[-3:]
    return not arithmetic().to.isdisjoint(words)
