"""Words: what else a clause speaks of."""

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.reading import Reading
from factcheck.reference.grammar import grammar


def content_words(reading: Reading, chunks: list[Chunk]) -> tuple[str, ...]:
    """Return the content words of some chunks, sorted: no values and no stop words."""
    known = grammar()
    values = {token for one in reading.found for token in range(*one.core)}
    lower = reading.sentence.lower
    found = {
        known.singular(lower[index])
        for chunk in chunks
        for index in range(chunk.first, chunk.last)
        if index not in values
        and len(lower[index]) > 1
        and lower[index][0].isalpha()
        and lower[index] not in known.stop
    }
    return tuple(sorted(found))
