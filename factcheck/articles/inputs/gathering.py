"""Gathering: the files behind what was named on the command line."""

from collections.abc import Iterator
from pathlib import Path

import attrs

from factcheck.articles.files import standard_input
from factcheck.articles.inputs.folders import Folder, handed_by_folder
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.inputs.manifests import listed_in
from factcheck.articles.inputs.patterns import fixed, is_pattern, matching
from factcheck.articles.inputs.shelves import called, is_article
from factcheck.articles.network.fetching import fetched, is_address
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original, from_file
from factcheck.errors import ArticleError
from factcheck.model import Notice

STANDARD_INPUT = "-"
Gathered = Handed | Notice | ArticleError


def gathered(given: str | Path, options: ReadingOptions) -> Iterator[Gathered]:
    """Yield what an input holds: a path, a pattern, an address, NAME=PATH, or "-"."""
    source, path = _named(given)
    found = _at(Path(path)) if isinstance(given, Path) else _behind(path, options)
    for one in _with_losses(found):
        if isinstance(one, Handed) and source:
            yield attrs.evolve(one, fields=attrs.evolve(one.fields, source=source))
        else:
            yield one


def _with_losses(found: Iterator[Gathered]) -> Iterator[Gathered]:
    """Yield what is found; an error that ends it is told as one of the losses."""
    try:
        yield from found
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


def _behind(path: str, options: ReadingOptions) -> Iterator[Gathered]:
    if path == STANDARD_INPUT:
        yield Handed(original=Original(name=options.stdin_filename, raw=standard_input()))
    elif is_address(path):
        yield fetched(path, options)
    elif not path.strip():
        raise ArticleError("input", None, "an empty name", "name a file, a folder, or -")
    elif is_pattern(path):
        start = fixed(path)
        for one in matching(path):
            yield from _with_losses(_at(one, called(one.relative_to(start).as_posix())))
    else:
        yield from _at(Path(path))


def _at(path: Path, way: str | None = None) -> Iterator[Gathered]:
    if path.is_dir():
        yield from handed_by_folder(path)
    elif path.suffix.lower() == _TOML:
        folder = Folder(path.parent)
        files = folder.files() if path.is_file() else ()
        beside = [one for one in files if is_article(one)]
        yield from listed_in(folder, path.name, beside)
    else:
        yield Handed(original=from_file(path, way))


_TOML = ".toml"
