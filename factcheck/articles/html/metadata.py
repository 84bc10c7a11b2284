"""What a page says of itself beside its text: who published it, and when."""

import attrs

from factcheck.articles.fields import Fields
from factcheck.articles.html.tree import Element
from factcheck.articles.originals import Original
from factcheck.model import Dated, Notice


@attrs.frozen(kw_only=True)
class Metadata:
    """The data of a page: the fields of its article, and the signals of its days."""

    fields: Fields = attrs.field(factory=Fields)
    dated: tuple[Dated, ...] = ()  # the strongest first
    modified: Dated | None = None
    credits: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


def metadata_of(tree: Element, original: Original) -> Metadata:
    """Return what the head of a page says of its article; *tree* is its root, as it was parsed."""
    title = tree.findtext(".//title")
    words = " ".join((title or "").split())
    return Metadata(fields=Fields(title=words or None, url=original.url))
