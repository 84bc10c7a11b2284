"""Guards: the hedge behind the noun of a figure: "30 people or so", "30 people at least"."""

from factcheck.claims.measured import Amount
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge
from factcheck.reference.grammar import grammar
from factcheck.reference.hedges import load_hedges
from factcheck.reference.nouns import Nouns


def hedge_behind(sentence: Sentence, nouns: Nouns, amount: Amount, last: int) -> int:
    """Give an amount the hedge behind its noun, and return the token behind that, or *last*."""
    lower = sentence.lower
    if last >= len(lower) or amount.is_range or amount.hedge not in (Hedge.NONE, Hedge.ABOUT):
        return last
    entry = load_hedges(sentence.page.language.code).behind_nouns.get(lower[last])
    if entry is None:
        return last
    lengths, rests = entry
    for length in lengths:
        end = last + 1 + length
        hedge = rests.get(tuple(lower[last + 1 : end])) if end <= len(lower) else None
        if hedge is not None and _closes(lower, nouns, end):
            amount.hedge = hedge
            return end
    return last


def _closes(lower: list[str], nouns: Nouns, end: int) -> bool:
    """Say whether nothing follows that the words could guard: not "30 people at least once"."""
    if end >= len(lower) or not lower[end][0].isalnum():
        return True
    word, words = lower[end], grammar()
    return word in words.auxiliaries or word in words.pasts or word in nouns.befalls
