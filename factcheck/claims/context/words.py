"""Words: what else a clause speaks of."""

from factcheck.claims.context.kinds import CONTENT
from factcheck.claims.context.reading import Reading
from factcheck.reference.grammar import singular


def content_words(reading: Reading) -> dict[int, tuple[str, ...]]:
    """Return the content words of each clause that holds a value: no values and no stop words."""
    row = reading.kinds.copy()
    for one in reading.found:
        for token in range(*one.core):
            row[token] = 0
    told = {reading.chunk(one).clause for one in (*reading.figures, *reading.dates)}
    found: dict[int, set[str]] = {clause: set() for clause in told}
    for chunk in reading.clauses.chunks:
        if chunk.clause in told:
            first, last = chunk.first, chunk.last
            pairs = zip(reading.lower[first:last], row[first:last], strict=True)
            found[chunk.clause].update([singular(word) for word, kind in pairs if kind & CONTENT])
    return {clause: tuple(sorted(words)) for clause, words in found.items()}
