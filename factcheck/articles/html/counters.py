"""Counters: figures that a page shows as 0 until its script has counted them up."""

import re

from factcheck.articles.html.tree import Element

# Where such elements have the figure that they run up to.
_ENDS = (
    *("data-target", "data-count", "data-to", "data-end", "data-number", "data-stop", "data-final"),
    *("data-counter", "data-to-value", "data-end-value", "data-counterup-to", "data-toval"),
)
_FIGURE = re.compile(r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?")
_NOUGHT = re.compile(r"\s{0,9}0(?:\.0{1,4})?\s{0,9}")


def counted(element: Element) -> str | None:
    """Return the figure that a counter runs up to; nothing where an element is none."""
    if len(element) or not _NOUGHT.fullmatch(element.text or ""):
        return None
    ends = (element.get(name, "").strip() for name in _ENDS)
    return next((end for end in ends if _FIGURE.fullmatch(end)), None)
