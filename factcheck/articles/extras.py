"""Extras: libraries that only some formats need, and what to do where one is missing."""

from collections.abc import Iterator
from contextlib import contextmanager

from factcheck.errors import ArticleError

PACKAGE = "factcheck-desk"


@contextmanager
def extra(name: str, place: str, what: str) -> Iterator[None]:
    """Import what the extra *name* installs inside; a missing library is told with its cure.

    >>> with extra("pdf", "report.pdf", "a PDF document"):
    ...     import no_such_library
    Traceback (most recent call last):
    ...
    factcheck.errors.ArticleError: report.pdf: a PDF document needs the library no_such_library \
(pip install 'factcheck-desk[pdf]')
    """
    try:
        yield
    except ImportError as error:
        missing = error.name or str(error)
        cure = f"pip install '{PACKAGE}[{name}]'"
        raise ArticleError(place, None, f"{what} needs the library {missing}", cure) from error
