"""Unusual figures: what a text without any source has from one that names its source.

Nobody counts 15,567 people twice: two texts that give several figures of three digits and more,
exactly alike, have them from one origin.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from factcheck.model import Claim, Quantity

DIGITS = 3  # significant digits that make a figure unusual
SEVERAL, THIRD = 3, 1 / 3
A_PAIR, HALF = 2, 0.5


def unusual(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Return the unusual figures of each article, by its id."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        value = claim.stated
        if not claim.compared or not isinstance(value, Quantity):
            continue
        amount = value.amount.single
        if amount is not None and len(amount.normalize().as_tuple().digits) >= DIGITS:
            found[claim.quote.article.id].add(f"{amount.normalize():f}")
    return {name: frozenset(figures) for name, figures in found.items()}


def likely_origins(
    figures: Mapping[str, frozenset[str]], known: Mapping[str, str]
) -> dict[str, str]:
    """Return the origin of each article that is not *known*, where its figures are one's alone."""
    by_origin: defaultdict[str, set[str]] = defaultdict(set)
    for article, origin in known.items():
        by_origin[origin] |= figures.get(article, frozenset())
    givers: defaultdict[str, list[str]] = defaultdict(list)
    for origin, given in sorted(by_origin.items()):
        for figure in given:
            givers[figure].append(origin)
    found = {}
    for article, own in figures.items():
        likely = None if article in known else _likely(own, givers)
        if likely is not None:
            found[article] = likely
    return found


def _likely(own: frozenset[str], givers: Mapping[str, list[str]]) -> str | None:
    hits = Counter(origin for figure in own for origin in givers.get(figure, ()))
    (first, most), (_, next_most) = [*hits.most_common(2), ("", 0), ("", 0)][:2]
    enough = (most >= SEVERAL and most >= THIRD * len(own)) or (
        most >= A_PAIR and most >= HALF * len(own)
    )
    return first if enough and most > next_most else None
