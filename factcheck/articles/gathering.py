"""Gathering: the files behind what was named on the command line."""

from collections.abc import Iterator
from pathlib import Path

import attrs

from factcheck.articles.fetching import fetched, is_address
from factcheck.articles.files import standard_input
from factcheck.articles.formats import BY_ENDING
from factcheck.articles.handed import Handed
from factcheck.articles.manifests import MANIFEST, listed_in
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original, from_file
from factcheck.errors import ArticleError

STANDARD_INPUT = "-"


def gathered(given: str | Path, options: ReadingOptions) -> Iterator[Handed | ArticleError]:
    """Yield what an input holds: a path, an address, NAME=PATH, or "-"."""
    source, path = _named(given)
    try:
        for found in _files(path, options):
            if isinstance(found, Handed) and source:
                yield attrs.evolve(found, fields=attrs.evolve(found.fields, source=source))
            else:
                yield found
    except ArticleError as error:
        yield error


def _named(given: str | Path) -> tuple[str | None, str]:
    """Return the name of the source and the path; a file whose name holds "=" is that file."""
    text = str(given)
    if is_address(text):
        return None, text
    source, equals, path = text.partition("=")
    if isinstance(given, Path) or not (equals and source.strip()) or Path(text).exists():
        return None, text
    return source.strip(), path


def _files(path: str, options: ReadingOptions) -> Iterator[Handed | ArticleError]:
    if path == STANDARD_INPUT:
        yield Handed(original=_piped())
        return
    if is_address(path):
        yield fetched(path, options)
        return
    if not path.strip():
        raise ArticleError("input", None, "an empty name", "name a file, a folder, or -")
    place = Path(path)
    if place.is_dir():
        yield from _of_folder(place)
    elif place.suffix.lower() == _TOML:
        yield from listed_in(place, _articles(place.parent))
    else:
        yield Handed(original=from_file(place))


_TOML = ".toml"


def _piped() -> Original:
    """Return what is piped in: records if it begins as one does, else a text."""
    piped = Original(name="stdin", raw=standard_input())
    if piped.raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return attrs.evolve(piped, media_type="application/x-ndjson")
    return piped


def _of_folder(folder: Path) -> Iterator[Handed | ArticleError]:
    """Yield the articles of a folder: those that its manifest lists, or all."""
    names = _articles(folder)
    if (folder / MANIFEST).is_file():
        yield from listed_in(folder / MANIFEST, names)
        return
    if not names:
        endings = ", ".join(ending for ending in BY_ENDING if ending)
        wanted = f"{MANIFEST} or files that end in {endings}"
        raise ArticleError(folder, None, f"no articles here: looked for {wanted}")
    for name in names:
        try:
            yield Handed(original=from_file(folder / name))
        except ArticleError as error:
            yield error


def _articles(folder: Path) -> list[str]:
    """Return the names of the files of a folder that are articles."""
    try:
        return sorted(path.name for path in folder.iterdir() if _is_article(path))
    except OSError as error:
        raise ArticleError(folder, None, f"cannot be opened: {error.strerror}") from error


_ABOUT = frozenset({"changelog", "license", "readme"})  # they tell of the folder


def _is_article(path: Path) -> bool:
    ending = path.suffix.lower()
    return (
        bool(ending)
        and ending in BY_ENDING
        and path.stem.lower() not in _ABOUT
        and not path.name.startswith(".")
        and path.is_file()
    )
