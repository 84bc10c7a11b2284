"""How the cost of comparing grows with the number of articles on one desk.

Claims are found once, apart from what is measured, and kept in memory. Then the stages that work on
all articles together are timed on desks of several sizes; each is the beginning of the largest.
"""

import gc
import resource
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import log
from time import process_time

import attrs

from benchmarks.desk import desk, one_story
from factcheck.alignments import align
from factcheck.alignments.comparisons import compare
from factcheck.findings import reconcile
from factcheck.lineage import trace
from factcheck.model import Article, Claim, Finding, Verdict
from factcheck.pipeline import extract

SIZES = (1_000, 2_000, 5_000, 10_000, 20_000)  # articles of many stories
TELLERS = (250, 500, 1_000, 2_000)  # articles of one story
STAGES = ("trace", "align", "reconcile")
COMPARING = ("align", "reconcile")  # whose growth is promised, together


@attrs.frozen
class Desk:
    """Articles with what was found in them."""

    articles: Sequence[Article]
    found: Sequence[Sequence[Claim]]  # the claims of each article

    def first(self, count: int) -> "Desk":
        """Return the beginning of the desk."""
        return Desk(self.articles[:count], self.found[:count])

    @property
    def claims(self) -> list[Claim]:
        """The claims of all articles."""
        return [claim for own in self.found for claim in own]


@attrs.frozen(kw_only=True)
class Cost:
    """What the stages cost at one size, and what they found."""

    articles: int
    claims: int
    facts: int  # groups of two claims or more
    mixed: int  # findings of a difference between articles that tell several stories
    pairs: int  # of claims that were compared
    seconds: Mapping[str, float]  # stage -> process time

    @property
    def comparing(self) -> float:
        """The seconds of the stages whose growth is promised."""
        return sum(self.seconds[name] for name in COMPARING)


def read(articles: Iterable[Article]) -> Desk:
    """Find the claims of all articles."""
    listed = list(articles)
    found = [[claim for claim in extract(one) if claim.compared] for one in listed]
    for claim in (claim for own in found for claim in own):
        # What a claim works out once and remembers: else the first size would pay for the others.
        claim.order  # noqa: B018
    return Desk(listed, found)


def costs(whole: Desk, sizes: Iterable[int]) -> Iterator[Cost]:
    """Yield what each size costs for which there are articles."""
    for size in sizes:
        if size <= len(whole.articles):
            yield cost(whole.first(size))


def cost(part: Desk) -> Cost:
    """Time each stage on a desk."""
    claims = part.claims
    # The claims are no rubbish to look through, however often a stage tidies up behind itself.
    gc.collect()
    gc.freeze()
    times = [process_time()]
    voices = trace(part.articles)
    times.append(process_time())
    with counted(compare) as calls:
        alignments = align(claims)
    times.append(process_time())
    findings = reconcile(alignments, claims, voices)
    times.append(process_time())
    gc.unfreeze()
    return Cost(
        articles=len(part.articles),
        claims=len(claims),
        facts=len(alignments),
        mixed=_mixed(findings),
        pairs=calls[0],
        seconds={name: times[place + 1] - times[place] for place, name in enumerate(STAGES)},
    )


def comparisons(part: Desk) -> int:
    """Return how many pairs of claims are compared; no clock is asked."""
    with counted(compare) as calls:
        align(part.claims)
    return calls[0]


@contextmanager
def counted(function: Callable[..., object]) -> Iterator[list[int]]:
    """Count the calls of a function, under whatever name a module of factcheck knows it."""
    calls = [0]

    def counting(*arguments: object) -> object:
        calls[0] += 1
        return function(*arguments)

    known = [
        (vars(module), name)
        for place, module in sorted(sys.modules.items())
        if place.startswith("factcheck.")
        for name, value in sorted(vars(module).items())
        if value is function
    ]
    for names, name in known:
        names[name] = counting
    try:
        yield calls
    finally:
        for names, name in known:
            names[name] = function


def _mixed(findings: Iterable[Finding]) -> int:
    """Return how many findings tell of a difference that is one of two stories, not of papers."""
    apart = (one for one in findings if one.verdict.severity > Verdict.UNCOMPARED.severity)
    return sum(len({_story(claim) for claim in one.claims}) > 1 for one in apart)


def _story(claim: Claim) -> str:
    return claim.quote.article.id.partition("-")[0]


def exponent(points: Iterable[tuple[float, float]]) -> float:
    """Return by which power a cost grows: the slope of its logarithm, by least squares.

    >>> round(exponent([(10, 3), (20, 6), (40, 12)]), 3)
    1.0
    >>> round(exponent([(10, 1), (20, 4), (40, 16)]), 3)
    2.0
    """
    logs = [(log(size), log(spent)) for size, spent in points]
    size = sum(x for x, _ in logs) / len(logs)
    spent = sum(y for _, y in logs) / len(logs)
    rise = sum((x - size) * (y - spent) for x, y in logs)
    return rise / sum((x - size) ** 2 for x, _ in logs)


def megabytes() -> float:
    """Return the most memory that the process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def report(largest: int) -> Iterator[str]:
    """Yield the lines of what is measured, as soon as they are known."""
    for heading, articles, sizes in (
        ("One desk, many stories", desk(largest), SIZES),
        ("One story that very many tell", one_story(min(largest, TELLERS[-1])), TELLERS),
    ):
        start = process_time()
        whole = read(articles)
        seconds = process_time() - start
        yield f"{heading}: {len(whole.claims):,} claims of {len(whole.articles):,} articles"
        yield f"({seconds:,.0f} s to find them; {megabytes():,.0f} MB at most)"
        yield ""
        yield from _table(costs(whole, sizes))
        yield f"  {megabytes():,.0f} MB at most"
        yield ""


def _table(measured: Iterable[Cost]) -> Iterator[str]:
    """Yield a line for each size, and by which power each column grows."""
    names = ("trace", "align", "reconcile", "claims/s", "pairs/claim", "facts", "mixed")
    yield f"  {'articles':>8} {'claims':>9}" + "".join(f" {name:>11}" for name in names)
    done: list[Cost] = []
    for one in measured:
        done.append(one)
        yield (
            f"  {one.articles:8,} {one.claims:9,}"
            + "".join(f" {one.seconds[name]:9.2f} s" for name in STAGES)
            + f" {one.claims / one.comparing:11,.0f} {one.pairs / one.claims:11.1f}"
            + f" {one.facts:11,} {one.mixed:11,}"
        )
    if len(done) < 2:
        return
    grown = [exponent((one.articles, one.seconds[name]) for one in done) for name in STAGES]
    yield f"  {'exponent':>18}" + "".join(f" {power:11.2f}" for power in grown)
    together = exponent((one.articles, one.comparing) for one in done)
    yield f"  align and reconcile grow by the power of {together:.2f}"
