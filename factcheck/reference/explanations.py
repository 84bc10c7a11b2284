"""What verdicts and rungs mean: the words behind the words of a report."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_world

# The kinds of entry, and the keys that each has.
_KINDS = {
    "verdict": {"kind", "means", "check"},
    "rule": {"kind", "means", "check"},
    "evidence": {"kind", "means"},
    "pair": {"kind", "means", "check"},
}


@attrs.frozen(kw_only=True)
class Explanation:
    """What a verdict or a rung means, and what to look at before relying on it."""

    name: str
    kind: str
    means: str
    check: str | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The explanation as lines of text."""
        advice = (f"To check: {self.check}",) if self.check else ()
        return f"{self.name} ({self.kind})", "", self.means, *advice


def explanation_of(name: str) -> Explanation | None:
    """Return what a verdict or a rung means; case and hyphens for spaces are of no consequence.

    >>> explanation_of("Conflicts").kind
    'verdict'
    """
    return _by_key().get(_key(name))


@cache
def load_explanations() -> tuple[Explanation, ...]:
    """Return all explanations, in the order of their file."""
    return tuple(check_explanations(load_world("explanations")))


def check_explanations(table: Mapping[str, Any]) -> Iterator[Explanation]:
    """Yield the explanations of a table that is as it should be."""
    for name, entry in table.items():
        kind = entry.get("kind")
        if kind not in _KINDS:
            raise DataError("explanations.toml", name, f"unknown kind {kind!r}")
        if set(entry) != _KINDS[kind]:
            wrong = ", ".join(sorted(set(entry) ^ _KINDS[kind]))
            raise DataError("explanations.toml", name, f"unknown or missing keys: {wrong}")
        yield Explanation(name=name, **entry)


@cache
def _by_key() -> dict[str, Explanation]:
    return {_key(one.name): one for one in load_explanations()}


def _key(name: str) -> str:
    return " ".join(name.replace("-", " ").lower().split())
