"""Codes as people name them: a kind, a verdict for all its kinds, or a number of the catalogue."""

import difflib
import re
from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.errors import UsageError
from factcheck.reference.kinds import load_kinds

NAMED = 3  # codes that a message suggests
_BETWEEN = re.compile(r"[\s,;]+")


def codes_named(text: str) -> frozenset[str]:
    """Return the codes of all kinds that a list of names stands for; a UsageError if one is none.

    A name is the code of a kind, a verdict, or a number of the catalogue, in upper or lower case;
    names are parted by commas or blanks.

    >>> sorted(codes_named("swapped-digits, CF26"))
    ['swapped-digits', 'weekday-does-not-fit']
    >>> "different-figures" in codes_named("conflicts")
    True
    >>> codes_named("swaped-digits")
    Traceback (most recent call last):
    ...
    factcheck.errors.UsageError: no kind of finding is called 'swaped-digits': did you mean \
swapped-digits? (factcheck rules lists them all)
    """
    names = [name for name in _BETWEEN.split(text) if name]
    if not names:
        raise UsageError("name a kind of finding, a verdict or a number of the catalogue, as CF31")
    return frozenset(code for name in names for code in _codes_of(name))


def _codes_of(name: str) -> frozenset[str]:
    """Return the codes that one name stands for."""
    known = _by_name()
    if found := known.get(name.casefold()):
        return found
    near = difflib.get_close_matches(name.casefold()[:_TOLD], known, NAMED, cutoff=0.7)
    hint = f": did you mean {' or '.join(map(_written, near))}?" if near else ""
    told = ascii(name[:_TOLD]) if len(name) <= _TOLD else f"{name[:_TOLD]!a}…"
    raise UsageError(f"no kind of finding is called {told}{hint} (factcheck rules lists them all)")


_TOLD = 60  # letters of a name that a message repeats


@cache
def _by_name() -> Mapping[str, frozenset[str]]:
    """Return all names, in lower case, with the codes that they stand for."""
    found: dict[str, set[str]] = {}
    for code in load_kinds():
        for name in _names_of(code):
            found.setdefault(name.casefold(), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _names_of(code: str) -> Iterator[str]:
    """Yield what a kind is named by: its code, its verdict, its numbers."""
    kind = load_kinds()[code]
    yield from (code, kind.verdict.value, *kind.catalogue)


def _written(name: str) -> str:
    """Return a name as the reference writes it: numbers of the catalogue in capitals."""
    return name.upper() if re.fullmatch(r"(?:ag|cf)\d\d", name) else name
