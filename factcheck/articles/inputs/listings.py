"""Listings: files that name the inputs, as find and editors write them."""

from pathlib import Path

from factcheck.articles.files import bytes_of, refuse_size, standard_input
from factcheck.errors import ArticleError

STANDARD_INPUT = "-"


def inputs_in(name: str) -> tuple[str, ...]:
    """Return the inputs that a file names, one a line, or between NULs; "-" is standard input."""
    raw = standard_input() if name == STANDARD_INPUT else bytes_of(Path(name))
    shown = "stdin" if name == STANDARD_INPUT else name
    refuse_size(raw, shown)
    # Names of files may be in no encoding at all: they come back as they were.
    words = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    if "\0" in words:
        found = tuple(one for one in words.split("\0") if one.strip())
    else:
        lines = (line.strip() for line in words.splitlines())
        found = tuple(line for line in lines if line and not line.startswith("#"))
    if not found:
        raise ArticleError(shown, None, "names no input", "write one a line")
    if name == STANDARD_INPUT and STANDARD_INPUT in found:
        problem = "names standard input, out of which these names were read"
        raise ArticleError(shown, None, problem, "take the names from a file")
    return found
