"""What a reader hands on: the text of an article, what is said about it, and where it stood."""

from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from factcheck.articles.fields import Fields
from factcheck.errors import ArticleError
from factcheck.model import Notice


@attrs.frozen(kw_only=True)
class Draft:
    """An article as it was read, before its page is understood."""

    id: str
    text: str
    path: str
    line: int | None = None  # of a file that holds several
    given: Fields = attrs.field(factory=Fields)  # by a manifest or the fields of a record
    given_by: str = "field"  # the signal: "manifest" or "field"
    head: Fields = attrs.field(factory=Fields)  # by the article's own head
    head_end: int = 0  # where the text goes on below the head
    notices: tuple[Notice, ...] = ()

    @property
    def place(self) -> str:
        """Where it was read, as messages have it."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


# A reader goes on after a loss: what it could not read, it yields as an error.
Reader = Callable[[Path], Iterator[Draft | ArticleError]]
