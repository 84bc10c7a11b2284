"""Circles: articles that cite each other for one figure, of which none confirms the other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from factcheck.lineage.cited import Citing
from factcheck.model import Claim, Notice
from factcheck.reference.bodies import body


def name_of(words: str) -> str:
    """Return a name for comparison: "The Gazette" and "Gazette" are one."""
    return body(words).casefold().removeprefix("the ")


def circles(citings: Iterable[Citing]) -> tuple[Notice, ...]:
    """Return a notice for each figure that articles have from one another, all the way round."""
    several = list(citings)
    sources = {name_of(citing.source) for citing in several}
    cites: defaultdict[object, dict[str, tuple[str, Claim]]] = defaultdict(dict)
    for citing in several:
        source = name_of(citing.source)
        for told in citing.told:
            cited = name_of(told.origin or "")
            if cited in sources and cited != source:
                for claim in told.claims:
                    cites[claim.value.order].setdefault(source, (cited, claim))
    found = {}
    for row in cites.values():
        for ring in rings({source: cited for source, (cited, _) in row.items()}):
            claims = [row[source][1] for source in ring]
            names = " cites ".join([*(one.quote.article.name for one in claims), "the first"])
            quote = " ".join(claims[0].quote.exact.split())
            found[ring] = Notice(
                text=f"for “{quote}” {names}: a circle, in which none confirms the other",
                article=claims[0].quote.article.id,
            )
    return tuple(found[ring] for ring in sorted(found))


def rings(cites: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield each ring of names once, from its first name on.

    >>> list(rings({"b": "a", "a": "b", "c": "a"}))
    [('a', 'b')]
    """
    done: set[str] = set()
    for start in sorted(cites):
        path: list[str] = []
        name = start
        while name in cites and name not in done:
            done.add(name)
            path.append(name)
            name = cites[name]
        if name in path:
            ring = path[path.index(name) :]
            first = ring.index(min(ring))
            yield (*ring[first:], *ring[:first])
