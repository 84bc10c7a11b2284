"""A manifest: which files of a folder are articles, and what is said of each."""

import re
import tomllib
from collections.abc import Collection, Iterator
from pathlib import Path

from factcheck.articles.fields import KEYS, FieldError, read_fields
from factcheck.articles.handed import Handed
from factcheck.articles.originals import from_file
from factcheck.errors import ArticleError
from factcheck.model import Notice

MANIFEST = "manifest.toml"
_KEYS = ("file", *KEYS)


def listed_in(path: Path, beside: Collection[str]) -> Iterator[Handed | ArticleError]:
    """Yield the files that a manifest lists; *beside* are the names of the folder's articles."""
    listed = _listed(path)
    stray = _stray(path, beside, {str(entry.get("file")) for entry in listed})
    for number, entry in enumerate(listed, 1):
        try:
            yield _handed(path, entry, number, stray if number == 1 else ())
        except ArticleError as error:
            yield error


def _listed(path: Path) -> list[dict[str, object]]:
    text = from_file(path).content.text
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(path, text, str(error)) from error
    if unknown := sorted(set(table) - {"article"}):
        raise ArticleError(path, None, f"unknown key {unknown[0]!r}", "list each as [[article]]")
    listed = table.get("article")
    if not (isinstance(listed, list) and listed and all(isinstance(one, dict) for one in listed)):
        raise ArticleError(path, None, "lists no article", 'write [[article]] and file = "…"')
    return listed


_PLACE = re.compile(r" \(at (?:line (?P<line>\d{1,9}), column \d{1,9}|end of document)\)$")


def _broken(path: Path, text: str, problem: str) -> ArticleError:
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


def _handed(path: Path, entry: dict[str, object], number: int, stray: tuple[Notice, ...]) -> Handed:
    name = entry.get("file")
    label = name if isinstance(name, str) else f"article {number}"
    if unknown := sorted(set(entry) - set(_KEYS)):
        cure = f"known keys: {', '.join(_KEYS)}"
        raise ArticleError(path, None, f"{label}: unknown key {unknown[0]!r}", cure)
    if not isinstance(name, str) or not name.strip():
        raise ArticleError(path, None, f"{label}: file: missing", 'write file = "herald.txt"')
    file = _inside(path, name)
    try:
        fields = read_fields(entry)
    except FieldError as error:
        raise ArticleError(path, None, f"{label}: {error.problem}", error.cure) from error
    return Handed(original=from_file(file), fields=fields, listed=True, notices=stray)


def _inside(path: Path, name: str) -> Path:
    """Return a listed file; a manifest speaks of its own folder only."""
    folder = path.parent
    file = folder / name
    try:
        inside = file.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):
        inside = False
    if not inside:
        problem = f"{name}: lies outside of the folder of its manifest"
        raise ArticleError(path, None, problem, "move the file into the folder")
    if file.suffix.lower() in _RECORDS:
        problem = f"{name}: holds several articles"
        raise ArticleError(path, None, problem, "its lines say themselves what a manifest says")
    return file


_RECORDS = (".jsonl", ".ndjson")


def _stray(path: Path, beside: Collection[str], listed: set[str]) -> tuple[Notice, ...]:
    """Return a notice of articles that lie in the folder and are not listed."""
    names = [name for name in sorted(beside) if name not in listed]
    if not names:
        return ()
    shown = ", ".join(names[:_SHOWN]) + (
        f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    )
    return (Notice(text=f"{path}: not listed, so not read: {shown}"),)


_SHOWN = 5
