"""What verdicts and rungs mean: the words behind the words of a report."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.kinds import Kind, load_kinds
from factcheck.reference.language import load_world

# The kinds of entry, and the keys that each has.
_KINDS = {
    "verdict": {"kind", "means", "check"},
    "remark": {"kind", "means", "check"},
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
    code: str | None = None  # of a kind of agreement or conflict
    catalogue: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The explanation as lines of text."""
        advice = (f"To check: {self.check}",) if self.check else ()
        codes = ", ".join([*([self.code] if self.code else []), *self.catalogue])
        return f"{self.name} ({self.kind}{f'; {codes}' if codes else ''})", "", self.means, *advice


def explanation_of(name: str) -> Explanation | None:
    """Return what a verdict, a rung or the code of a kind means.

    Case and hyphens for spaces are of no consequence.

    >>> explanation_of("Conflicts").kind
    'verdict'
    """
    return _by_code().get(name.strip().lower()) or _by_key().get(_key(name))


@cache
def load_explanations() -> tuple[Explanation, ...]:
    """Return all explanations, in the order of their files."""
    return (*check_explanations(load_world("explanations")), *map(_of_kind, load_kinds().values()))


def _of_kind(one: Kind) -> Explanation:
    return Explanation(
        name=one.name,
        kind=one.verdict.value,
        means=one.means,
        check=one.check,
        code=one.code,
        catalogue=one.catalogue,
    )


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
    known = load_explanations()
    codes = {_key(one.code): one for one in known if one.code}
    return codes | {_key(one.name): one for one in known}


@cache
def _by_code() -> dict[str, Explanation]:
    return {one.code: one for one in load_explanations() if one.code}


def _key(name: str) -> str:
    return " ".join(name.replace("-", " ").lower().split())
