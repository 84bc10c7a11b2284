"""The hedge of a figure, before or behind it."""

from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval
from factcheck.reference.hedges import Hedges, load_hedges
from factcheck.reference.numbers import load_numbers

_UPWARDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
_DOWNWARDS = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN})


def before(sentence: Sentence, first: int, *, in_digits: bool) -> tuple[int, Hedge]:
    """Return the hedge that ends before token *first*, and its first token.

    The outermost bound counts: "at least about 30" is at least 30.
    """
    hedges = load_hedges(sentence.page.language.code)
    start, found = first, Hedge.NONE
    while start:
        step = _one_before(sentence, hedges, start, in_digits=in_digits)
        if step is None:
            break
        start, hedge = step
        # "no more than about 30": a bound says more than "about".
        found = hedge if found in (Hedge.NONE, Hedge.ABOUT, Hedge.EXACTLY) else found
    return (
        (_softened(sentence, hedges, start), found) if found is not Hedge.NONE else (first, found)
    )


def _one_before(
    sentence: Sentence, hedges: Hedges, first: int, *, in_digits: bool
) -> tuple[int, Hedge] | None:
    lower = sentence.lower
    end = first
    if lower[end - 1] in hedges.between and _phrase(lower, hedges, end) is None:
        end -= 1
        if not end:
            return None
    found = _phrase(lower, hedges, end)
    if found is not None:
        start, hedge = found
        refused = hedges.not_after.get(" ".join(lower[start:end]))
        if refused and start and lower[start - 1] in refused:
            return None
        return start, hedge
    if in_digits and end == first:
        verb = hedges.figures.get(lower[end - 1])
        if verb is not None:
            return end - 1, verb
    return None


def _phrase(lower: list[str], hedges: Hedges, end: int) -> tuple[int, Hedge] | None:
    for rest, hedge in hedges.before.get(lower[end - 1], ()):
        start = end - 1 - len(rest)
        if start >= 0 and tuple(lower[start : end - 1]) == rest:
            return start, hedge
    return None


def _softened(sentence: Sentence, hedges: Hedges, first: int) -> int:
    """Return the first token with what softens the hedge: "just over", "a little under"."""
    lower = sentence.lower
    if first > 1 and " ".join(lower[first - 2 : first]) in hedges.softeners:
        return first - 2
    return first - 1 if first and lower[first - 1] in hedges.softeners else first


def behind(sentence: Sentence, last: int) -> tuple[int, Hedge]:
    """Return the hedge that begins at token *last*, and the token behind it."""
    if last >= len(sentence):
        return last, Hedge.NONE
    lower = sentence.lower
    hedges = load_hedges(sentence.page.language.code)
    for rest, hedge in hedges.after.get(lower[last], ()):
        end = last + 1 + len(rest)
        if tuple(lower[last + 1 : end]) == rest and not _goes_on(sentence, end):
            return end, hedge
    return last, Hedge.NONE


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Say whether another figure follows: "above 1000 and below 1500", "or more than 20"."""
    if index >= len(sentence):
        return False
    word = sentence.lower[index]
    if word[0].isdigit() or word == "than":
        return True
    return word in load_numbers(sentence.page.language.code).cardinals


def bounded(amount: Interval, hedge: Hedge) -> Interval:
    """Return the interval that a hedge makes of a figure or a range."""
    if hedge in _UPWARDS and amount.low is not None:
        return Interval(amount.low, None)
    if hedge in _DOWNWARDS and amount.high is not None:
        return Interval(None, amount.high)
    return amount
