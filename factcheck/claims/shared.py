"""Shared: the noun that a figure has in common with the next one: "45 and 50 cases"."""

from factcheck.claims.amounts import Amount
from factcheck.claims.nouns import Counted, counted_at
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import Nouns


def shared(sentence: Sentence, nouns: Nouns, amount: Amount, following: Amount) -> Counted | None:
    """Return what the next figure counts where it stands for both.

    In "it killed 45 and 50 people were hurt" the second begins a clause of its own.
    """
    lower = sentence.lower
    if following.first - amount.last != 1 or following.unit is not None or following.is_range:
        return None
    joined = lower[amount.last] in grammar().coordinators and following.hedge is Hedge.NONE
    if not (joined and _is_plain(amount) and _is_plain(following)):
        return None
    before = lower[amount.first - 1] if amount.first else ""
    if before in nouns.befalls_before or amount.first == 0:
        return None
    counted = counted_at(sentence, following.last, several=True)
    if counted is None or counted.pronoun or counted.occasion:
        return None
    return None if _goes_on(lower, nouns, counted.tokens[1]) else counted


def _is_plain(amount: Amount) -> bool:
    """Say whether a figure is written in digits: "two and three jobs" are a few."""
    reading = amount.reading
    return not (reading.spelled or reading.vague or reading.parts)


def _goes_on(lower: list[str], nouns: Nouns, last: int) -> bool:
    """Say whether a verb follows, so that the second figure may be its subject alone."""
    words, word = grammar(), lower[last] if last < len(lower) else "."
    return word in words.finite or word in words.auxiliaries or word in nouns.befalls
