"""Margins: what is written beside the words of a text."""

import attrs

from factcheck.model.texts import Span


@attrs.frozen(kw_only=True)
class MarginNote:
    """A note on some words of a text, for whoever writes it beside them."""

    span: Span | None  # of the text; none: on the whole of it
    heading: str
    paragraphs: tuple[str, ...] = ()
