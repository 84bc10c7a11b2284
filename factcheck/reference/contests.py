"""How a language tells results, odds and shares: "won 3-1", "a 100-1 outsider", "one in five"."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.reference.language import check_keys, load_table


@attrs.frozen
class Contests:
    """The words of contests; the data file says what each list holds."""

    contests: frozenset[str]
    results: frozenset[str]
    votes: frozenset[str]
    counted: frozenset[str]
    nothing: frozenset[str]
    behind: frozenset[str]
    hours: frozenset[str]
    odds: frozenset[str]
    runners: frozenset[str]
    evens: frozenset[str]
    even_behind: frozenset[str]
    ratios: frozenset[str]
    joints: frozenset[str]
    between: frozenset[str]
    verbs: frozenset[str]
    outer: frozenset[str]
    ahead: frozenset[str]
    cricket: frozenset[str]
    innings: frozenset[str]
    races: frozenset[str]
    clocks: frozenset[str]
    splits: frozenset[str]
    chances: frozenset[str]
    bets: frozenset[str]
    on: frozenset[str]
    after: frozenset[str]
    months: frozenset[str]
    ties: frozenset[str]
    records: frozenset[str]
    adverbs: frozenset[str]
    signs: frozenset[str] = attrs.field(init=False)  # without one of these there is no result
    prices: frozenset[str] = attrs.field(init=False)  # and without one of these no odds
    sport: frozenset[str] = attrs.field(init=False)  # nor figures of sport

    @signs.default
    def _of_results(self) -> frozenset[str]:
        first = {phrase.split()[0] for phrase in self.behind}
        return self.contests.union(self.results, self.counted, self.ahead, first)

    @prices.default
    def _of_odds(self) -> frozenset[str]:
        return self.odds.union(self.runners, self.ratios, self.splits, self.chances, self.bets)

    @sport.default
    def _of_sport(self) -> frozenset[str]:
        return self.contests.union(self.cricket, self.races)


@cache
def load_contests(code: str = "en") -> Contests:
    """Return the words of contests of a language.

    >>> "outsider" in load_contests().runners
    True
    """
    return check_contests(load_table("contests", code), f"languages/{code}/contests.toml")


def check_contests(table: Mapping[str, Any], path: str) -> Contests:
    """Return the words of a table, or say what is wrong with it."""
    known = {field.name for field in attrs.fields(Contests) if field.init}
    check_keys(table, known, path)
    return Contests(**{name: frozenset(words) for name, words in table.items()})
