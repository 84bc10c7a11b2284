"""Shelves: folders and archives, of which some files are articles."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from factcheck.articles.formats import BY_ENDING, BY_NAME, named_format
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.inputs.manifests import MANIFEST, listed_in
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice


class Shelf(Protocol):
    """A folder or an archive; its files go by their ways in it, with "/" between the steps."""

    @property
    def name(self) -> str:
        """What messages call it."""

    def files(self) -> Sequence[str]:
        """Return the files in it, sorted, hidden ones left out."""

    def place(self, file: str) -> str:
        """Return what messages call a file."""

    def original(self, file: str) -> Original:
        """Return a file, or raise why it cannot be had."""


def handed_by(shelf: Shelf) -> Iterator[Handed | Notice | ArticleError]:
    """Yield the articles of a shelf: those that its manifests list, and all where there is none."""
    shown = [file for file in shelf.files() if not _is_hidden(file)]
    saved = _saved_beside_pages(shown)
    files = [file for file in shown if file not in saved]
    manifests = _highest([file for file in files if PurePosixPath(file).name == MANIFEST])
    free = [file for file in files if not _under(manifests, file)]
    known = [file for file in free if is_article(file)]
    for manifest in manifests:
        folder = _folder(manifest)
        beside = [file for file in files if file.startswith(folder) and is_article(file)]
        yield from listed_in(shelf, manifest, [file[len(folder) :] for file in beside])
    unknown = [file for file in free if file not in set(known) and not _tells_of_folder(file)]
    if not (manifests or known):
        raise _empty(shelf, unknown)
    if saved:
        those = f"{len(saved):,} files" if len(saved) > 1 else "1 file"
        names = _first(sorted(saved))
        yield Notice(text=f"{shelf.name}: not read: {those} of saved web pages: {names}")
    if unknown:
        yield Notice(text=f"{shelf.name}: not read: {_counted(unknown)}")
    for file in known:
        try:
            yield Handed(original=shelf.original(file))
        except ArticleError as error:
            yield error


def is_article(file: str) -> bool:
    """Say whether a file of a folder is read as an article, by its name."""
    named = bool(PurePosixPath(file).suffix) and named_format(file) is not None
    return named and not _tells_of_folder(file)


_ABOUT = frozenset({"changelog", "license", "readme"})  # they tell of the folder
_OURS = frozenset({"factcheck.toml", "factcheck-decisions.toml"})  # read for what they are
_OF_SYSTEMS = frozenset({"__macosx", "desktop.ini", "thumbs.db"})
# What an office program lays beside a document that is open: it holds a name, and no text.
_LOCKS = ("~$", ".~lock.")


def _tells_of_folder(file: str) -> bool:
    path = PurePosixPath(file.lower())
    return path.stem in _ABOUT or path.name in _OURS


def _is_hidden(file: str) -> bool:
    parts = PurePosixPath(file).parts
    # What leads out of an archive is not hidden: it is refused by name, where it is read.
    return any(
        (part.startswith((".", *_LOCKS)) and part != "..") or part.lower() in _OF_SYSTEMS
        for part in parts
    )


# The folders in which browsers keep the frames, scripts and pictures of a page that they save.
_OF_SAVED_PAGES = re.compile(r"(?P<page>.+)(?:_files|\.files|-Dateien|_fichiers)", re.DOTALL)


def _saved_beside_pages(files: Sequence[str]) -> frozenset[str]:
    """Return what a browser saved beside a page: its frames are no articles.

    >>> sorted(_saved_beside_pages(["a.html", "a_files/ad.html", "b_files/c.html"]))
    ['a_files/ad.html']
    """
    stems = {str(PurePosixPath(one).with_suffix("")) for one in files if _is_page(one)}
    return frozenset(
        file
        for file in files
        for folder in PurePosixPath(file).parents
        if (found := _OF_SAVED_PAGES.fullmatch(str(folder))) and found["page"] in stems
    )


def _is_page(file: str) -> bool:
    return PurePosixPath(file).suffix.lower() in BY_NAME["html"].endings


def _highest(manifests: Sequence[str]) -> list[str]:
    """Return the manifests but for those in folders that another describes."""
    found: list[str] = []
    for manifest in sorted(manifests, key=lambda file: (file.count("/"), file)):
        if not _under(found, manifest):
            found.append(manifest)
    return found


def _under(manifests: Sequence[str], file: str) -> bool:
    return any(file.startswith(_folder(manifest)) for manifest in manifests)


def _folder(file: str) -> str:
    return file[: file.rfind("/") + 1]


def _empty(shelf: Shelf, unknown: Sequence[str]) -> ArticleError:
    wanted = f"{MANIFEST} or files that end in {', '.join(filter(None, BY_ENDING))}"
    there = f", found {_counted(unknown)}" if unknown else ""
    return ArticleError(shelf.name, None, f"no articles here: looked for {wanted}{there}")


_SHOWN = 5  # names in a notice


def _counted(files: Sequence[str]) -> str:
    number = "1 file of an unknown kind" if len(files) == 1 else None
    return f"{number or f'{len(files):,} files of unknown kinds'}: {_first(files)}"


def _first(files: Sequence[str]) -> str:
    more = f" and {len(files) - _SHOWN:,} more" if len(files) > _SHOWN else ""
    return ", ".join(files[:_SHOWN]) + more


def called(file: str) -> str | None:
    """Return what the article of a file in a folder of the shelf is called: its way, no ending.

    >>> called("monday/herald.html"), called("herald.html")
    ('monday/herald', None)
    """
    path = PurePosixPath(file)
    return str(path.with_suffix("")) if len(path.parts) > 1 else None
