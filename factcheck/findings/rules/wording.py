"""What the words around two figures tell of their difference: quotations, "times more"."""

import re

from factcheck.findings.rules.kindred import same_growth_if_more
from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim
from factcheck.reference.changes import load_changes

_OPENS, _CLOSES = '\u201c\u201e\u00ab"', '\u201d\u201c\u00bb"'
_FARTHEST = 300  # characters of a quotation on each side of a figure
_WORDS = 4  # words of it on each side that are compared
_ENOUGH = 4  # words on both sides together that make two quotations one
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

Wording = tuple[tuple[str, ...], tuple[str, ...]]


def quoted_differently(two: Two) -> bool:
    """Say whether one speaker is quoted twice, word for word but for the figure."""
    speakers = {claim.attribution.speaker for claim in two.both}
    one, other = map(quotation, two.both)
    if None in speakers or len(speakers) > 1 or one is None or other is None:
        return False
    before = _common(one[0][::-1], other[0][::-1])
    behind = _common(one[1], other[1])
    return before is not None and behind is not None and before + behind >= _ENOUGH


def quotation(claim: Claim) -> Wording | None:
    """Return the words before and behind a figure inside its quotation marks; None if it has none.

    >>> from factcheck import Article, extract
    >>> text = 'He said: "We lost 340 jobs in one night."'
    >>> quotation(extract(Article(id="a", text=text))[0])
    (('we', 'lost'), ('jobs', 'in', 'one', 'night'))
    """
    text, span = claim.quote.article.text, claim.quote.span
    before = text[max(claim.sentence.start, span.start - _FARTHEST) : span.start]
    behind = text[span.start : min(claim.sentence.end, span.start + _FARTHEST)]
    opened = max(map(before.rfind, _OPENS))
    closed = max(map(before.rfind, _CLOSES)) if '"' not in before else _last_even(before)
    if opened < 0 or closed > opened:
        return None
    ends = [at for at in map(behind.find, _CLOSES) if at >= 0]
    inside = behind[: min(ends)] if ends else behind
    return _words(before[opened:])[-_WORDS:], _words(inside)[1 : 1 + _WORDS]


def _last_even(before: str) -> int:
    """Return where the last straight mark that closes stands: every second one does."""
    places = [at for at, sign in enumerate(before) if sign == '"']
    return places[-1] + 1 if len(places) % 2 == 0 else -1


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int | None:
    """Return how many words two rows share, where one goes on as the other; None if they differ."""
    shared = min(len(one), len(other))
    return shared if one[:shared] == other[:shared] else None


def read_both_ways(two: Two) -> bool:
    """Say whether "times more" in one is what the other tells, if it adds: three, four times."""
    if same_growth_if_more(two):
        return any(map(adds, two.both))
    return _times_more(two)


def _times_more(two: Two) -> bool:
    values = two.quantities
    if len(values) < 2 or any(claim.subject.aspect is not Aspect.MULTIPLE for claim in two.both):
        return False
    one, other = (value.amount.known for value in values)
    fewer = two.left if one < other else two.right
    return abs(one - other) == 1 and adds(fewer)


def adds(claim: Claim) -> bool:
    """Say whether a multiple is told as "times more", which can be read as adding to the whole."""
    if claim.subject.aspect is not Aspect.MULTIPLE:
        return False
    compares = load_changes("en").compares
    return any(word in compares for word in _words(claim.quote.exact))
