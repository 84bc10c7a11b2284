"""A manifest: which files of a folder are articles, and what is said of each."""

import re
import tomllib
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Protocol

from factcheck.articles.fields import KEYS, FieldError, read_fields
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice

MANIFEST = "manifest.toml"
_KEYS = ("file", *KEYS)


class Place(Protocol):
    """Where a manifest and the files that it lists lie: a folder or an archive."""

    def place(self, file: str) -> str:
        """Return what messages call a file."""

    def original(self, file: str) -> Original:
        """Return a file, or raise why it cannot be had."""


def listed_in(
    where: Place, manifest: str, beside: Collection[str]
) -> Iterator[Handed | Notice | ArticleError]:
    """Yield the files that a manifest lists; *beside* are the articles of its folder."""
    path = where.place(manifest)
    try:
        listed = _listed(where, manifest)
    except ArticleError as error:
        yield error
        return
    yield from _stray(path, beside, {str(entry.get("file")) for entry in listed})
    folder = manifest[: manifest.rfind("/") + 1]
    for number, entry in enumerate(listed, 1):
        try:
            yield _handed(where, folder, path, entry, number)
        except ArticleError as error:
            yield error


def _listed(where: Place, manifest: str) -> list[dict[str, object]]:
    path = where.place(manifest)
    text = where.original(manifest).content.text
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(path, text, str(error)) from error
    # Brackets that are nested too deeply.
    except RecursionError as error:
        raise ArticleError(path, None, "broken TOML: nested too deeply") from error
    if unknown := sorted(set(table) - {"article"}):
        raise ArticleError(path, None, f"unknown key {unknown[0]!r}", "list each as [[article]]")
    listed = table.get("article")
    if not (isinstance(listed, list) and listed and all(isinstance(one, dict) for one in listed)):
        raise ArticleError(path, None, "lists no article", 'write [[article]] and file = "…"')
    return listed


_PLACE = re.compile(r" \(at (?:line (?P<line>\d{1,9}), column \d{1,9}|end of document)\)$")


def _broken(path: str, text: str, problem: str) -> ArticleError:
    """Return an error that names line and key: "published = 2024-02-31" is no TOML."""
    place = _PLACE.search(problem)
    problem = _PLACE.sub("", problem)
    if place is None or place["line"] is None:
        return ArticleError(path, None, f"broken TOML: {problem}")
    number = int(place["line"])
    key, equals, value = text.split("\n")[number - 1].partition("=")
    if equals and "date" in problem:
        problem = f"{key.strip()}: there is no date {value.strip()}"
    return ArticleError(path, number, problem if equals else f"broken TOML: {problem}")


def _handed(where: Place, folder: str, path: str, entry: dict[str, object], number: int) -> Handed:
    name = entry.get("file")
    label = name if isinstance(name, str) else f"article {number}"
    if unknown := sorted(set(entry) - set(_KEYS)):
        cure = f"known keys: {', '.join(_KEYS)}"
        raise ArticleError(path, None, f"{label}: unknown key {unknown[0]!r}", cure)
    if not isinstance(name, str) or not name.strip():
        raise ArticleError(path, None, f"{label}: file: missing", 'write file = "herald.txt"')
    file = _inside(path, folder, name)
    try:
        fields = read_fields(entry)
    except FieldError as error:
        raise ArticleError(path, None, f"{label}: {error.problem}", error.cure) from error
    return Handed(original=where.original(file), fields=fields, listed=True)


def _inside(path: str, folder: str, name: str) -> str:
    """Return a listed file; a manifest speaks of its own folder only."""
    inside = normpath(name)
    if "\0" in name or inside.startswith(("/", "../")) or inside == "..":
        problem = f"{name}: lies outside of the folder of its manifest"
        raise ArticleError(path, None, problem, "move the file into the folder")
    if PurePosixPath(name).suffix.lower() in _RECORDS:
        problem = f"{name}: holds several articles"
        raise ArticleError(path, None, problem, "its lines say themselves what a manifest says")
    return f"{folder}{inside}"


_RECORDS = (".jsonl", ".ndjson")


def _stray(path: str, beside: Collection[str], listed: set[str]) -> Iterator[Notice]:
    """Yield a notice of articles that lie in the folder and are not listed."""
    names = [name for name in sorted(beside) if name not in {normpath(one) for one in listed}]
    if names:
        shown = ", ".join(names[:_SHOWN]) + (
            f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        )
        yield Notice(text=f"{path}: not listed, so not read: {shown}")


_SHOWN = 5
