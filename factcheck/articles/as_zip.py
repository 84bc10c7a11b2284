"""Read a zip archive: its files as those of a folder, each by the reader of its own format."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

import attrs

from factcheck.articles.drafts import Found
from factcheck.articles.files import LARGEST_ARCHIVE
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.packages import Package, opened


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the files of a zip archive that are articles, as its manifest describes them."""
    # Which files are articles the table of formats knows, and it knows this reader as well.
    from factcheck.articles.inputs.shelves import handed_by  # noqa: PLC0415 - see above

    yield from handed_by(Archive(original, opened(original, largest=LARGEST_ARCHIVE)))


@attrs.frozen
class Archive:
    """A zip archive as a shelf."""

    _original: Original
    _package: Package

    @property
    def name(self) -> str:
        """What messages call it."""
        return self._original.name

    def files(self) -> Sequence[str]:
        """Return the files in it, sorted."""
        return sorted(self._package)

    def place(self, file: str) -> str:
        """Return what messages call a file."""
        return f"{self.name}/{file}"

    def original(self, file: str) -> Original:
        """Return a file of the archive; its article is called by its way, the archive's first."""
        return Original(
            name=self.place(file),
            raw=self._package.read(file),
            depth=self._original.depth + 1,
            called=f"{self._original.stem}/{PurePosixPath(file).with_suffix('')}",
        )
