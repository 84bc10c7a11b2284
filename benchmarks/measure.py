"""Measuring: two runs in one process, compared with each other."""

import cProfile
import pstats
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time

import attrs

from benchmarks.corpus import articles
from factcheck import check, extract
from factcheck.model import Article

Work = Callable[[Sequence[Article]], object]
ROOT = Path(__file__).parent.parent


def extract_all(corpus: Sequence[Article]) -> object:
    """Find the claims of each article."""
    return [extract(article) for article in corpus]


def check_all(corpus: Sequence[Article]) -> object:
    """Go the whole way: all articles against each other, as one desk."""
    return check(corpus)


WORKS: dict[str, Work] = {"extract": extract_all, "check": check_all}


@attrs.frozen
class Growth:
    """What a piece of work costs at two sizes, the second twice the first."""

    small: int  # articles
    seconds: float
    seconds_of_twice: float

    @property
    def ratio(self) -> float:
        """What twice the articles cost, as a multiple: 2 where the cost is linear."""
        return self.seconds_of_twice / self.seconds

    @property
    def rates(self) -> tuple[float, float]:
        """Articles per second at either size."""
        return self.small / self.seconds, 2 * self.small / self.seconds_of_twice


def growth(work: Work, small: int, *, tries: int = 3) -> Growth:
    """Measure a piece of work at a size and at twice the size; the best of several tries counts."""
    corpus = list(articles(2 * small))
    work(corpus[:5])  # tables are loaded once, and not measured
    times = [(_time(work, corpus[:small]), _time(work, corpus)) for _ in range(tries)]
    return Growth(small, min(once for once, _ in times), min(twice for _, twice in times))


def _time(work: Work, corpus: Sequence[Article]) -> float:
    start = process_time()
    work(corpus)
    return process_time() - start


def hottest(work: Work, corpus: Sequence[Article], count: int = 10) -> list[tuple[str, float]]:
    """Return the functions that take most of the time themselves, and their share of it."""
    work(corpus[:5])
    profile = cProfile.Profile()
    profile.runcall(work, corpus)
    # The table of pstats is documented in its source only: place -> calls, .., own time, ..
    table = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    own = {_place(place): figures[2] for place, figures in table.items()}
    total = sum(own.values()) or 1.0
    ranked = sorted(own.items(), key=lambda item: (-item[1], item[0]))[:count]
    return [(place, seconds / total) for place, seconds in ranked]


def _place(place: tuple[str, int, str]) -> str:
    file, line, function = place
    if file == "~":
        return function
    path = Path(file)
    name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    return f"{name}:{line} {function}"


STARTS = {
    "import factcheck": ["-c", "import factcheck"],
    "factcheck --help": ["-m", "factcheck", "--help"],
}


def start_up(arguments: Sequence[str], *, tries: int = 7) -> float:
    """Return how many times as long as a bare interpreter a start takes; the best tries count."""
    bare, ours = [], []
    for _ in range(tries):
        bare.append(_run(["-c", "pass"]))
        ours.append(_run(arguments))
    return min(ours) / min(bare)


def _run(arguments: Sequence[str]) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start
