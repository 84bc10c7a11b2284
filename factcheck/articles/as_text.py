"""Read a text file: one article, with a head or without."""

from collections.abc import Iterator
from pathlib import Path

from factcheck.articles.drafts import Draft
from factcheck.articles.fields import Fields
from factcheck.articles.files import Content, content_of
from factcheck.articles.head import read_head
from factcheck.errors import ArticleError


def read(path: Path) -> Iterator[Draft | ArticleError]:
    """Yield the article of a file."""
    yield draft_of(content_of(path), str(path), path.stem, Fields())


def draft_of(
    content: Content, name: str, stem: str, given: Fields, given_by: str = "manifest"
) -> Draft:
    """Return the article of a text; what is given beside it is stronger than its head."""
    head = read_head(content.text, name)
    if not content.text[head.end :].strip():
        raise ArticleError(name, None, "there is no text below the head", "add the article")
    return Draft(
        id=given.id or head.fields.id or stem,
        text=content.text,
        path=name,
        given=given,
        given_by=given_by,
        head=head.fields,
        head_end=head.end,
        notices=(*content.notices, *head.notices),
    )
