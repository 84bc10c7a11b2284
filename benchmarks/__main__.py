"""Measure and print: ``python -m benchmarks`` in the checkout."""

import argparse

from benchmarks.corpus import articles
from benchmarks.growth import SIZES, report
from benchmarks.measure import STARTS, WORKS, growth, hottest, start_up
from benchmarks.peers import compare


def main() -> None:
    """Print rates, hottest functions and start-up; or the growth on a desk; or the peers."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "articles",
        nargs="?",
        type=int,
        help="the smaller size (default: 200); with --growth the largest (default: 20,000)",
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--peers", action="store_true", help="only compare with quantulum3 and dateparser.search"
    )
    instead.add_argument(
        "--growth",
        action="store_true",
        help="only measure how comparing grows on a desk of many stories, and in a large story",
    )
    options = parser.parse_args()
    if options.growth:
        for line in report(options.articles or SIZES[-1]):
            print(line, flush=True)
        return
    size: int = options.articles or 200
    if options.peers:
        _print_peers(size)
        return
    _print_growth(size)
    _print_profile(size)
    _print_start_up()


def _print_peers(count: int) -> None:
    rates, times = compare(count)
    print(f"{count} texts of {rates[0].characters / rates[0].texts:,.0f} characters on average\n")
    for one in rates:
        print(f"  {one.reader:36} {one.texts:8.2f} texts/s {one.characters / 1000:8.1f} kB/s")
    print("\nfactcheck against quantulum3 and dateparser together\n")
    for name, ratio in times.items():
        print(f"  {name:36} {ratio:8.1f} times")


def _print_growth(size: int) -> None:
    characters = sum(len(article.text) for article in articles(size)) // size
    print(f"Cost at {size} and {2 * size} articles of {characters:,} characters on average")
    print("(one process; the ratio is 2 where the cost grows linearly)\n")
    for name, work in WORKS.items():
        cost = growth(work, size)
        small, large = cost.rates
        print(f"  {name:8} {small:8.0f} {large:8.0f} articles/s   ratio {cost.ratio:.2f}")


def _print_profile(size: int) -> None:
    print("\nThe ten hottest functions of check, by their share of the time\n")
    for place, share in hottest(WORKS["check"], list(articles(size))):
        print(f"  {share:6.1%}  {place}")


def _print_start_up() -> None:
    print("\nStart-up, against a bare interpreter\n")
    for name, arguments in STARTS.items():
        print(f"  {name:18} {start_up(arguments):5.2f} times")


main()
