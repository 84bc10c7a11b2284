"""Words: what else a clause speaks of."""

from factcheck.claims.context.kinds import CONTENT
from factcheck.claims.context.reading import Reading
from factcheck.reference.grammar import singular


def content_words(reading: Reading) -> dict[int, tuple[str, ...]]:
    """Return the content words of each clause that holds a value: no values and no stop words."""
    values: set[int] = set()
    for one in reading.found:
        values.update(range(*one.core))
    told = {reading.chunk(one).clause for one in (*reading.figures, *reading.dates)}
    found: dict[int, set[str]] = {clause: set() for clause in told}
    lower, row = reading.sentence.lower, reading.kinds
    for chunk in reading.clauses.chunks:
        if chunk.clause in told:
            found[chunk.clause].update(
                [
                    singular(lower[index])
                    for index in range(chunk.first, chunk.last)
                    if row[index] & CONTENT and index not in values
                ]
            )
    return {clause: tuple(sorted(words)) for clause, words in found.items()}
