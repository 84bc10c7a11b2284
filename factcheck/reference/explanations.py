"""What verdicts and rungs mean: the words behind the words of a report."""

from collections.abc import Iterator
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_world

_KEYS = {"kind", "means", "check"}
_KINDS = {"verdict", "rung"}


@attrs.frozen(kw_only=True)
class Explanation:
    """What a verdict or a rung means, and what to look at before relying on it."""

    name: str
    kind: str
    means: str
    check: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The explanation as lines of text."""
        return f"{self.name} ({self.kind})", "", self.means, f"To check: {self.check}"


def explanation_of(name: str) -> Explanation | None:
    """Return what a verdict or a rung means; case and hyphens for spaces are of no consequence.

    >>> explanation_of("Conflicts").kind
    'verdict'
    """
    return _by_key().get(_key(name))


@cache
def load_explanations() -> tuple[Explanation, ...]:
    """Return all explanations, in the order of their file."""
    return tuple(_entries())


def _entries() -> Iterator[Explanation]:
    for name, entry in load_world("explanations").items():
        if set(entry) != _KEYS:
            wrong = ", ".join(sorted(set(entry) ^ _KEYS))
            raise DataError("explanations.toml", name, f"unknown or missing keys: {wrong}")
        if entry["kind"] not in _KINDS:
            raise DataError("explanations.toml", name, f"unknown kind {entry['kind']!r}")
        yield Explanation(name=name, **entry)


@cache
def _by_key() -> dict[str, Explanation]:
    return {_key(one.name): one for one in load_explanations()}


def _key(name: str) -> str:
    return " ".join(name.replace("-", " ").lower().split())
