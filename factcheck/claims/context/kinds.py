"""Kinds: what a word can be, as the bits of one number, looked up once for every token."""

from collections.abc import Callable, Iterable
from functools import cache

from factcheck.claims.context.verbs import looks_past, verb_forms
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import measures
from factcheck.reference.speech import speech

# fmt: off
(
    LETTERS,  # begins with a letter
    CONTENT,  # tells what a clause is about
    ENDS_IN_S, ENDS_IN_ING, ENDS_IN_ED,
    DETERMINER, PREPOSITION, AUXILIARY, COORDINATOR, SUBORDINATOR, RELATIVE, ADVERB,
    BE, CONNECTING, PRONOUN, PERSON,
    FINITE,  # an auxiliary that carries a clause
    PAST, PRESENT,
    SAYS, SHOWS, STANCE, ACCORDING,
    SOURCE, SPEAKER,  # what shows something; who says something, or what shows it
    COMPARING, SIGN,  # begins what introduces a comparison; what tells a measure
    PUNCTUATION, CLOSING, AFTER_NOUNS,
) = (1 << place for place in range(30))  # more than 30 bits would not fit a small int
# fmt: on
VERB = FINITE | PAST | PRESENT

PUNCTUATION_MARKS = frozenset(",;:()[]-\u2013\u2014\u2022")


class Kinds(dict[str, int]):
    """The bits of words: those of the lists that hold a word, and what its letters show.

    >>> kinds = Kinds([(1, ["the", "a"]), (2, ["a"])], len)
    >>> kinds.of(["the", "a", "seven"])
    [3, 3, 5]
    """

    def __init__(
        self, lists: Iterable[tuple[int, Iterable[str]]], shape: Callable[[str], int]
    ) -> None:
        self._shape = shape
        self._listed: dict[str, int] = {}
        for bit, words in lists:
            for word in words:
                self._listed[word] = self._listed.get(word, 0) | bit

    def __missing__(self, word: str) -> int:
        if len(self) > _MOST:
            self.clear()
        self[word] = bits = self._listed.get(word, 0) | self._shape(word)
        return bits

    def of(self, words: Iterable[str]) -> list[int]:
        """Return the bits of each word."""
        return list(map(self.__getitem__, words))


_MOST = 50_000  # words that are kept


def where(row: list[int], kind: int) -> list[int]:
    """Return the places in a row of words at which a kind stands.

    >>> where([3, 1, 2], 2)
    [0, 2]
    """
    return [index for index, bits in enumerate(row) if bits & kind]


@cache
def kinds() -> Kinds:
    """Return what words in lower case can be.

    >>> [bool(bits & PREPOSITION) for bits in kinds().of(["in", "town"])]
    [True, False]
    """
    words, said, signs = grammar(), speech(), measures().signs
    present, past = verb_forms()
    lists = [
        (DETERMINER, words.determiners),
        (PREPOSITION, words.prepositions),
        (AUXILIARY, words.auxiliaries),
        (COORDINATOR, words.coordinators),
        (SUBORDINATOR, words.subordinators),
        (RELATIVE, words.relatives),
        (ADVERB, words.adverbs),
        (BE, words.be),
        (CONNECTING, words.connecting),
        (PRONOUN, words.pronouns),
        (PERSON, words.persons),
        (FINITE, words.auxiliaries - word_set("not_finite")),
        (PAST, past - words.auxiliaries - words.not_verbs),
        (PRESENT, present - words.auxiliaries - past),
        (SAYS, said.says.first_words),
        (SHOWS, said.shows),
        (STANCE, said.stances.first_words),
        (ACCORDING, said.according.first_words),
        (SOURCE, said.sources),
        (SPEAKER, said.sources | said.people),
        (COMPARING, words.comparing.first_words),
        (SIGN, signs.first_words),
        (PUNCTUATION | CLOSING, PUNCTUATION_MARKS),
        (CLOSING, word_set("closers")),
        (AFTER_NOUNS, word_set("after_nouns")),
    ]
    return Kinds(lists, _shape)


def _shape(word: str) -> int:
    words = grammar()
    bits = LETTERS if word[0].isalpha() else 0
    if bits and len(word) > 1 and word not in words.stop:
        bits |= CONTENT
    if word.endswith("s"):
        return bits | ENDS_IN_S
    if word.endswith("ing"):
        return bits | ENDS_IN_ING
    if word.endswith("ed"):
        bits |= ENDS_IN_ED
    if looks_past(word) and word not in words.auxiliaries and word not in words.not_verbs:
        bits |= PAST
    return bits
