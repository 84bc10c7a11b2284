"""Text that the data of a page hold and the page itself does not show: it is told, and not read.

A wall lets everybody see two paragraphs of ten; a live page loads its older entries when somebody
scrolls. What is read is what a reader of the saved page can see, but nobody should take it for all.
"""

from collections.abc import Iterator

from factcheck.articles.html.json_ld import PageArticle
from factcheck.articles.html.titles import plain
from factcheck.articles.html.tree import Element

_MOST = 100  # entries that are looked for
_COMPARED = 60  # letters of an entry, or of the end of a text
_FEWEST = 200  # letters of a text: a shorter one is a summary
_NO_TEXT = frozenset({"script", "style", "template", "noscript", "title"})


def unshown(tree: Element, article: PageArticle) -> Iterator[str]:
    """Yield in words what the data of an article hold beyond its page."""
    entries = [
        words for one in article.entries[:_MOST] if (words := plain(one.text or one.headline))
    ]
    body = plain(article.body)
    if not entries and len(body) < _FEWEST:
        return
    shown = plain(" ".join(_texts(tree)))
    hidden = sum(words[:_COMPARED] not in shown for words in entries)
    if hidden:
        yield f"its data hold entries of a live page that it does not show, {hidden}: not read"
    if len(body) >= _FEWEST and body[-_COMPARED:] not in shown and body[:_COMPARED] in shown:
        yield "its data hold more of the article than the page shows: only what it shows is read"


def _texts(tree: Element) -> Iterator[str]:
    """Yield the texts of a page, other than those of its machinery."""
    for element in tree.iter():
        if element.text and element.tag not in _NO_TEXT:
            yield element.text
        if element.tail:
            yield element.tail
