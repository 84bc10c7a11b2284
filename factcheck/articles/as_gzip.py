"""Read a file that gzip has packed: what lies in it is read by its own name and kind."""

import zlib
from collections.abc import Iterator
from gzip import GzipFile
from io import BytesIO
from pathlib import PurePosixPath

import attrs

from factcheck.articles.drafts import Found
from factcheck.articles.files import LARGEST
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the file that was packed, as far as a file may be large."""
    name = original.file[: -len(original.ending)] if original.ending == _ENDING else "content"
    raw = unpacked(original.raw, original.name, LARGEST)
    within = f"{original.name}/{name or 'content'}"
    yield attrs.evolve(
        original,
        name=within,
        raw=raw,
        media_type=None,
        charset=None,
        depth=original.depth + 1,
        called=str(PurePosixPath(original.stem).with_suffix("")),
    )


_ENDING = ".gz"


def unpacked(raw: bytes, name: str, most: int) -> bytes:
    """Return what was packed, up to one byte more than *most*; gzip may hold several parts."""
    try:
        with GzipFile(fileobj=BytesIO(raw)) as file:
            return file.read(most + 1)
    except EOFError as error:
        raise ArticleError(name, None, "a gzip archive that is cut off", _AGAIN) from error
    except (OSError, zlib.error) as error:
        problem = f"a gzip archive that cannot be unpacked: {error}"
        raise ArticleError(name, None, problem, _AGAIN) from error


_AGAIN = "copy or fetch it once more"
