"""The language of an article: its words, loaded from TOML once."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import attrs

from factcheck.errors import DataError


@attrs.frozen
class Language:
    """What the cutting of sentences needs to know; finders and context load their own tables."""

    code: str
    abbreviations: frozenset[str]
    sentence_openers: frozenset[str]


@cache
def load_language(code: str) -> Language:
    """Return the language of a code; English stands in for those that have no tables yet."""
    code = _main_part(code) if has_tables(code) else "en"
    table = load_table("language", code)
    return Language(
        code,
        frozenset(table["abbreviations"]),
        frozenset(table["sentence_openers"]),
    )


@cache
def has_tables(code: str) -> bool:
    """Say whether all of a text in a language can be read, and not its figures alone.

    >>> has_tables("en-GB"), has_tables("de")
    (True, False)
    """
    code = _main_part(code)
    return code.isalpha() and (files("factcheck.reference") / "languages" / code).is_dir()


def _main_part(code: str) -> str:
    return code.replace("_", "-").split("-")[0].lower()


@cache
def load_table(name: str, code: str = "en") -> dict[str, Any]:
    """Return the table *name* of a language, as it stands in ``languages/<code>/<name>.toml``."""
    place = files("factcheck.reference") / "languages" / code / f"{name}.toml"
    return _parse(place.read_text("utf-8"), f"languages/{code}/{name}.toml")


@cache
def load_world(name: str) -> dict[str, Any]:
    """Return a table that belongs to no language: ``reference/<name>.toml``."""
    return _parse(
        (files("factcheck.reference") / f"{name}.toml").read_text("utf-8"), f"{name}.toml"
    )


def check_keys(table: Mapping[str, Any], known: Iterable[str], path: str) -> None:
    """Refuse a table with a key that nothing knows, or without one that something needs."""
    keys = frozenset(known)
    for key in [*table, *sorted(keys)]:
        if key not in table or key not in keys:
            raise DataError(path, key, "unknown key" if key in table else "is missing")


def _parse(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(name, "file", str(error)) from error
