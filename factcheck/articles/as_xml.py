"""Read the XML of agencies and feeds."""

from collections.abc import Iterator

from factcheck.articles.drafts import Found
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the articles of XML."""
    raise ArticleError(original.name, None, "cannot be read yet")
    yield original
