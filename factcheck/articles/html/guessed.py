"""The day that htmldate finds: one voice among several, and the weakest."""

import logging
from copy import deepcopy
from datetime import date, datetime

from factcheck.articles.html.tree import Element

_EARLIEST, _LATEST = datetime(1990, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - as it compares them
_MOST = 50_000  # elements: beyond, no guess is worth the time

# Programs that write documents say in these when the file, or what it was copied from, was made.
_OFFICES = ("libreoffice", "openoffice", "staroffice", "microsoft word")
_DAYS_OF_FILES = frozenset({"created", "changed"})


def guessed_day(tree: Element) -> date | None:
    """Return the day of publication that htmldate finds, if any.

    Both ends of time are given, or it would ask the clock; its search of free text is left off,
    which would ask it as well, and which takes days of which an article speaks for its own.
    """
    import htmldate  # noqa: PLC0415 - an extra

    if sum(1 for _ in tree.iter()) > _MOST:
        return None
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    copied = deepcopy(tree)  # it removes elements
    # What the data of other articles, and of the whole site, say is no guess at this one.
    for script in list(copied.iter("script")):
        script.drop_tree()
    for meta in _of_the_file(copied):
        meta.drop_tree()
    try:
        # A tree, and no text: one that looks like an address would be fetched.
        found = htmldate.find_date(
            copied,
            extensive_search=False,
            original_date=True,
            min_date=_EARLIEST,
            max_date=_LATEST,
        )
        return date.fromisoformat(found) if found else None
    except Exception:  # noqa: BLE001 - what it raises on odd pages is not enumerable; it is a guess
        return None


def _of_the_file(tree: Element) -> list[Element]:
    """Return what says when a file was made, and not when its words were published."""
    named = {(one.get("name") or "").lower(): one for one in tree.iter("meta")}
    generator = named.get("generator")
    if generator is None or not (generator.get("content") or "").lower().startswith(_OFFICES):
        return []
    return [one for name, one in named.items() if name in _DAYS_OF_FILES]
