"""How alike two texts are: the one door to rapidfuzz."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein


def likeness(left: str, right: str) -> float:
    """Return how alike two short strings are, from 0 to 1.

    >>> likeness("kolokoltsev", "kolokoltsew") > 0.8 > likeness("wang yi", "wang xiaohong")
    True
    """
    return fuzz.ratio(left, right) / 100


def exchanged(
    left: Sequence[str], right: Sequence[str]
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return what stands in the one row of words where the other has something else.

    >>> exchanged("12 dead in Adana".split(), "12 dead in Hatay".split())
    [(('Adana',), ('Hatay',))]
    """
    return [
        (
            tuple(left[step.src_start : step.src_end]),
            tuple(right[step.dest_start : step.dest_end]),
        )
        for step in Levenshtein.opcodes(left, right)
        if step.tag == "replace"
    ]


def same_rows(
    row: Sequence[str], others: Sequence[Sequence[str]], least: float
) -> dict[int, float]:
    """Return how much of a row of words each of a block of rows has, from 0 to 1.

    Rows that have less than *least* are left out; the others are told by their place.

    >>> block = ["12 dead in Hatay".split(), "A ferry sank".split()]
    >>> same_rows("12 dead in Adana".split(), block, 0.6)
    {0: 0.75}
    """
    found = process.extract(
        row, others, scorer=Levenshtein.normalized_similarity, score_cutoff=least, limit=None
    )
    return {place: share for _, share, place in sorted(found, key=lambda one: one[2])}


def alike(words: Sequence[str], least: float) -> list[tuple[str, str]]:
    """Return the pairs of words of a block that are at least so alike, each pair once.

    >>> alike(["rait", "raite", "rossi"], 0.8)
    [('rait', 'raite')]
    """
    return [
        (word, other)
        for place, word in enumerate(words)
        for other, _, _ in process.extract(
            word, words[place + 1 :], scorer=fuzz.ratio, score_cutoff=least * 100, limit=None
        )
    ]
