"""The hedge of a figure, before or behind it."""

from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval
from factcheck.reference.hedges import Hedges, load_hedges
from factcheck.reference.numbers import load_numbers
from factcheck.reference.units import load_units

# Tuples: to look for a member in a set would hash it, which is slow for an Enum.
UPWARDS = (Hedge.AT_LEAST, Hedge.MORE_THAN)
DOWNWARDS = (Hedge.AT_MOST, Hedge.LESS_THAN)
# A bound says more than these: "no more than about 30".
_WEAK = (Hedge.NONE, Hedge.ABOUT, Hedge.EXACTLY)


def before(sentence: Sentence, first: int, *, in_digits: bool) -> tuple[int, Hedge]:
    """Return the hedge that ends before token *first*, and its first token.

    The outermost bound counts: "at least about 30" is at least 30.
    """
    lower = sentence.lower
    hedges = load_hedges(sentence.page.language.code)
    if not first or lower[first - 1] not in hedges.nearest:
        return first, Hedge.NONE
    start, found = first, Hedge.NONE
    while start:
        step = _one_before(sentence, hedges, start, in_digits=in_digits)
        if step is None:
            break
        start = step[0]
        if found in _WEAK:
            found = step[1]
    if found is Hedge.NONE:
        return first, found
    return _softened(lower, hedges, start), found


def _one_before(
    sentence: Sentence, hedges: Hedges, first: int, *, in_digits: bool
) -> tuple[int, Hedge] | None:
    lower = sentence.lower
    word = lower[first - 1]
    if word in _MARKUP and _is_markup(sentence, first - 1):
        return None
    found = _phrase(lower, hedges, first) if word in hedges.before else None
    if found is None and word in hedges.between and first > 1:
        found = _phrase(lower, hedges, first - 1)
    if found is not None:
        start, end, hedge = found
        return None if _is_refused(lower, hedges, start, end) else (start, hedge)
    if in_digits and word in hedges.figures:
        return first - 1, hedges.figures[word]
    return None


_MARKUP = frozenset("~>")
_LONGEST_TAG = 12  # tokens


def _is_markup(sentence: Sentence, at: int) -> bool:
    """Say whether a sign is of Markdown or HTML: "~~34~~ 35", "<b>34</b>", a quoted "> 34"."""
    lower = sentence.lower
    if not at:
        return lower[at] == ">" and not (len(lower) > 1 and sentence.touching(1))
    if lower[at] == "~":
        return lower[at - 1] == "~"
    for index in range(at - 1, max(-1, at - _LONGEST_TAG), -1):
        if lower[index] in "<>":
            return lower[index] == "<"
    return False


def _phrase(lower: list[str], hedges: Hedges, end: int) -> tuple[int, int, Hedge] | None:
    """Return the first token of the hedge that ends at a token, that token, and the hedge."""
    entry = hedges.before.get(lower[end - 1])
    if entry is None:
        return None
    lengths, rests = entry
    for length in lengths:
        start = end - 1 - length
        if start >= 0:
            hedge = rests.get(tuple(lower[start : end - 1]))
            if hedge is not None:
                return start, end, hedge
    return None


def _softened(lower: list[str], hedges: Hedges, first: int) -> int:
    """Return the first token with what softens the hedge: "just over", "a little under"."""
    if first > 1 and " ".join(lower[first - 2 : first]) in hedges.softeners:
        return first - 2
    return first - 1 if first and lower[first - 1] in hedges.softeners else first


def _is_refused(lower: list[str], hedges: Hedges, start: int, end: int) -> bool:
    """Say whether what looks like a hedge is none: "talks about", "20 % higher than"."""
    if not start:
        return False
    word = lower[start - 1]
    if lower[end - 1] in hedges.than and word in hedges.compared_by:
        return True
    refused = hedges.not_after.get(" ".join(lower[start:end]))
    return refused is not None and word in refused


def behind(sentence: Sentence, last: int) -> tuple[int, Hedge]:
    """Return the hedge that begins at token *last*, and the token behind it."""
    lower = sentence.lower
    if last >= len(lower):
        return last, Hedge.NONE
    entry = load_hedges(sentence.page.language.code).after.get(lower[last])
    if entry is None:
        return last, Hedge.NONE
    lengths, rests = entry
    for length in lengths:
        end = last + 1 + length
        hedge = rests.get(tuple(lower[last + 1 : end])) if end <= len(lower) else None
        if hedge is not None and not _goes_on(sentence, end):
            return end, hedge
    return last, Hedge.NONE


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Say whether another figure follows: "above 1000 and below $1,500", "or more than 20"."""
    lower = sentence.lower
    if index >= len(lower):
        return False
    word = lower[index]
    if word[0].isdigit() or word in load_hedges(sentence.page.language.code).than:
        return True
    numbers = load_numbers(sentence.page.language.code)
    if word in numbers.cardinals or word in numbers.minus or word in numbers.articles:
        return True
    step = index + 1
    return (
        step < len(lower)
        and lower[step][0].isdigit()
        and load_units().before(sentence.words, lower, step) is not None
    )


def margin_before(sentence: Sentence, first: int) -> int | None:
    """Return the first token of "plus or minus" or "±" that ends before a token, if it does."""
    if not first:
        return None
    lower = sentence.lower
    phrases = load_hedges(sentence.page.language.code).margin_ends.get(lower[first - 1])
    if phrases is None:
        return None
    for rest in phrases:
        start = first - 1 - len(rest)
        if start >= 0 and tuple(lower[start : first - 1]) == rest:
            return start
    return None


def bounded(amount: Interval, hedge: Hedge) -> Interval:
    """Return the interval that a hedge makes of a figure or a range."""
    if hedge in UPWARDS and amount.low is not None:
        return Interval(amount.low, None)
    if hedge in DOWNWARDS and amount.high is not None:
        return Interval(None, amount.high)
    return amount
