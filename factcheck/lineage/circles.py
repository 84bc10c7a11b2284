"""Circles: articles that cite each other for one figure, of which none confirms the other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.model import Article, Claim, Notice
from factcheck.reference.bodies import body


def name_of(words: str) -> str:
    """Return a name for comparison: "The Gazette" and "Gazette" are one."""
    return body(words).casefold().removeprefix("the ")


def circles(articles: Sequence[Article], claims: Iterable[Claim]) -> tuple[Notice, ...]:
    """Return a notice for each figure that articles have from one another, all the way round."""
    sources = {name_of(article.name) for article in articles}
    cites: defaultdict[object, dict[str, tuple[str, Claim]]] = defaultdict(dict)
    for claim in sorted(claims, key=lambda claim: claim.order):
        for name in (*claim.attribution.via, claim.attribution.speaker or ""):
            source, cited = name_of(claim.quote.article.name), name_of(name)
            if claim.compared and cited in sources and cited != source:
                cites[claim.value.order].setdefault(source, (cited, claim))
    found = {}
    for row in cites.values():
        for ring in rings({source: cited for source, (cited, _) in row.items()}):
            told = [row[source][1] for source in ring]
            names = " cites ".join([*(one.quote.article.name for one in told), "the first"])
            quote = " ".join(told[0].quote.exact.split())
            found[ring] = Notice(
                text=f"for “{quote}” {names}: a circle, in which none confirms the other",
                article=told[0].quote.article.id,
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
