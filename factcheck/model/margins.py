"""Margins: what is written beside the words of a text."""

import re

import attrs

from factcheck.model.texts import Span

# Who writes it.
AUTHOR, INITIALS = "factcheck", "fc"


@attrs.frozen(kw_only=True)
class MarginNote:
    """A note on some words of a text, for whoever writes it beside them."""

    span: Span | None  # of the text; none: on the whole of it
    heading: str
    paragraphs: tuple[str, ...] = ()


_UNWRITABLE = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writable(text: str) -> str:
    r"""Return a text as XML can hold it: a blank stands for each sign that it has no place for.

    >>> writable("34\x1b[31m dead")
    '34 [31m dead'
    """
    return _UNWRITABLE.sub(" ", text)
