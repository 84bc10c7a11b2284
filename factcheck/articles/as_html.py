"""Read a web page."""

from collections.abc import Iterator

from factcheck.articles.drafts import Draft, Found
from factcheck.articles.html.composing import written
from factcheck.articles.html.metadata import metadata_of
from factcheck.articles.html.page import page_of
from factcheck.articles.html.tree import tree_of
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the article of a web page."""
    tree = tree_of(original)
    about = metadata_of(tree.root, original)
    page = page_of(tree.root, about.fields.title, original.name, torn=tree.torn)
    composed = written(page.blocks)
    if not composed.text.strip():
        problem = "the page shows no text"
        raise ArticleError(original.name, None, problem, "save it from a browser that has drawn it")
    yield Draft(
        id=original.stem,
        text=composed.text,
        path=original.name,
        head=about.fields,
        stretches=composed.stretches,
        dated=about.dated,
        modified=about.modified,
        credits=about.credits,
        based_on=about.based_on,
        notices=(*tree.notices, *about.notices, *page.notices),
    )
