"""Read a text file: one article, with a head or without."""

from collections.abc import Iterator

from factcheck.articles.drafts import Draft, Found
from factcheck.articles.heads.head import read_head
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the article of a text."""
    content = original.content
    head = read_head(content.text, original.name)
    if not content.text[head.end :].strip():
        problem = "there is no text below the head"
        raise ArticleError(original.name, None, problem, "add the article")
    yield Draft(
        id=head.fields.id or original.stem,
        text=content.text,
        path=original.name,
        head=head.fields,
        head_end=head.end,
        modified=head.modified,
        based_on=head.based_on,
        notices=(*content.notices, *head.notices),
    )
