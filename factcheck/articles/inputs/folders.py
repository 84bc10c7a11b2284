"""A folder as a shelf: its files and those of its folders, links that lead away left alone."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import attrs

from factcheck.articles.inputs.handed import Handed
from factcheck.articles.inputs.manifests import MANIFEST
from factcheck.articles.inputs.shelves import called, handed_by
from factcheck.articles.originals import Original, from_file
from factcheck.errors import ArticleError
from factcheck.model import Notice

MOST_FILES = 10_000


@attrs.frozen(slots=False)  # the walk is kept
class Folder:
    """A folder on the disk."""

    path: Path

    @property
    def name(self) -> str:
        """What messages call it."""
        return str(self.path)

    def files(self) -> Sequence[str]:
        """Return the files in it, sorted, hidden ones left out."""
        return self.walked.files

    @cached_property
    def walked(self) -> "_Walked":
        """What lies in it."""
        return _walked(self.path)

    def place(self, file: str) -> str:
        """Return what messages call a file."""
        return str(self.path / file)

    def original(self, file: str) -> Original:
        """Return a file of the folder; a link may not lead out of it."""
        path = self.path / file
        try:
            inside = path.resolve().is_relative_to(self.path.resolve())
        except (OSError, ValueError, RuntimeError):  # a loop of links is a RuntimeError
            inside = False
        if not inside:
            problem = "lies outside of the folder"
            raise ArticleError(path, None, problem, "move the file into the folder")
        manifest = (path.parent / MANIFEST).is_file()
        return from_file(path, None if manifest else called(file))


def handed_by_folder(path: Path) -> Iterator[Handed | Notice | ArticleError]:
    """Yield the articles of a folder, and what was left alone."""
    folder = Folder(path)
    found = folder.walked
    yield from found.errors
    if found.away:
        shown = ", ".join(found.away[:_SHOWN]) + (
            f" and {len(found.away) - _SHOWN:,} more" if len(found.away) > _SHOWN else ""
        )
        yield Notice(text=f"{path}: not read: links that lead elsewhere: {shown}")
    if found.files or not (found.away or found.errors):
        yield from handed_by(folder)


_SHOWN = 5  # names in a notice


@attrs.frozen
class _Walked:
    """What lies in a folder and below: files, links that are not followed, and what is closed."""

    files: tuple[str, ...]
    away: tuple[str, ...]
    errors: tuple[ArticleError, ...]


def _walked(folder: Path) -> _Walked:
    files: list[str] = []
    away: list[str] = []
    errors: list[ArticleError] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(one for one in here.iterdir() if not one.name.startswith("."))
        except OSError as error:
            problem = f"cannot be opened: {error.strerror}"
            if here == folder:
                raise ArticleError(here, None, problem) from error
            errors.append(ArticleError(here, None, problem))
            continue
        for entry in entries:
            name = entry.relative_to(folder).as_posix()
            if entry.is_symlink() and _leads_away(entry, folder):
                away.append(name)
            elif entry.is_dir():
                waiting.append(entry)
            elif entry.is_file():
                files.append(name)
        if len(files) > MOST_FILES:
            problem = f"holds more than {MOST_FILES:,} files"
            raise ArticleError(folder, None, problem, "name its folders one by one")
    return _Walked(tuple(sorted(files)), tuple(sorted(away)), tuple(errors))


def _leads_away(link: Path, folder: Path) -> bool:
    """Say whether a link is left alone: to a folder, in which it could run round, or away."""
    try:
        return link.is_dir() or not link.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return True
