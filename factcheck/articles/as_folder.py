"""Read a folder: the files that its manifest lists, or all that are articles."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import attrs

from factcheck.articles import as_jsonl, as_text
from factcheck.articles.drafts import Draft, Reader
from factcheck.articles.fields import KEYS, FieldError, read_fields
from factcheck.articles.files import content_of
from factcheck.errors import ArticleError
from factcheck.model import Notice

MANIFEST = "manifest.toml"
TEXTS: dict[str, Reader] = {
    ".txt": as_text.read,
    ".text": as_text.read,
    ".md": as_text.read,
    ".markdown": as_text.read,
}
RECORDS: dict[str, Reader] = {".jsonl": as_jsonl.read, ".ndjson": as_jsonl.read}
# Which reader a file of a folder is read by.
FILES: dict[str, Reader] = {**TEXTS, **RECORDS}
_KEYS = ("file", *KEYS)


def read(folder: Path) -> Iterator[Draft | ArticleError]:
    """Yield the articles of a folder."""
    try:
        files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise ArticleError(folder, None, f"cannot be opened: {error.strerror}") from error
    if (manifest := folder / MANIFEST) in files:
        yield from read_manifest(manifest)
        return
    articles = [path for path in files if _is_article(path)]
    if not articles:
        wanted = f"{MANIFEST} or files that end in {', '.join(FILES)}"
        raise ArticleError(folder, None, f"no articles here: looked for {wanted}")
    for path in articles:
        try:
            yield from FILES[path.suffix.lower()](path)
        except ArticleError as error:
            yield error


_ABOUT = "readme"  # it tells of the folder


def _is_article(path: Path) -> bool:
    return (
        path.suffix.lower() in FILES
        and path.stem.lower() != _ABOUT
        and not path.name.startswith(".")
        and path.is_file()
    )


def read_manifest(path: Path) -> Iterator[Draft | ArticleError]:
    """Yield the articles that a manifest lists."""
    listed = _listed(path)
    stray = _stray(path, {str(entry.get("file")) for entry in listed})
    for number, entry in enumerate(listed, 1):
        try:
            yield _draft(path, entry, number, stray if number == 1 else ())
        except ArticleError as error:
            yield error


def _listed(path: Path) -> list[dict[str, object]]:
    text = content_of(path).text
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


def _draft(path: Path, entry: dict[str, object], number: int, stray: tuple[Notice, ...]) -> Draft:
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
    content = content_of(file)
    draft = as_text.draft_of(content, str(file), file.stem, fields)
    return attrs.evolve(draft, notices=(*stray, *draft.notices))


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
    if file.suffix.lower() in RECORDS:
        problem = f"{name}: holds several articles"
        raise ArticleError(path, None, problem, "its lines say themselves what a manifest says")
    return file


def _stray(path: Path, listed: set[str]) -> tuple[Notice, ...]:
    """Return a notice of articles that lie in the folder and are not listed."""
    beside = sorted(
        file.name
        for file in path.parent.iterdir()
        if _is_article(file) and file.stem.lower() not in _NO_ARTICLES
    )
    names = [name for name in beside if name not in listed]
    if not names:
        return ()
    shown = ", ".join(names[:_SHOWN]) + (
        f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    )
    return (Notice(text=f"{path}: not listed, so not read: {shown}"),)


_SHOWN = 5
_NO_ARTICLES = frozenset({"changelog", "license", "readme"})
