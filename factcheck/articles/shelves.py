"""Shelves: folders and archives, of which some files are articles."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from factcheck.articles.formats import BY_ENDING, named_format
from factcheck.articles.handed import Handed
from factcheck.articles.manifests import MANIFEST, listed_in
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
    files = [file for file in shelf.files() if not _is_hidden(file)]
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
_OF_SYSTEMS = frozenset({"__macosx", "desktop.ini", "thumbs.db"})


def _tells_of_folder(file: str) -> bool:
    return PurePosixPath(file).stem.lower() in _ABOUT


def _is_hidden(file: str) -> bool:
    parts = PurePosixPath(file).parts
    # What leads out of an archive is not hidden: it is refused by name, where it is read.
    return any(
        (part.startswith(".") and part != "..") or part.lower() in _OF_SYSTEMS for part in parts
    )


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
    names = ", ".join(files[:_SHOWN]) + (
        f" and {len(files) - _SHOWN:,} more" if len(files) > _SHOWN else ""
    )
    return f"{number or f'{len(files):,} files of unknown kinds'}: {names}"


def called(file: str) -> str | None:
    """Return what the article of a file in a folder of the shelf is called: its way, no ending.

    >>> called("monday/herald.html"), called("herald.html")
    ('monday/herald', None)
    """
    path = PurePosixPath(file)
    return str(path.with_suffix("")) if len(path.parts) > 1 else None
