"""Days that a site gives to all its pages: the template's, not the article's."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from urllib.parse import urlsplit

from factcheck.articles.drafts import Draft

_FEWEST = 3  # pages of a site, all of one minute


def shared_instants(drafts: Iterable[Draft]) -> Mapping[str, frozenset[date]]:
    """Return by site the instants that the data of several of its pages give alike.

    They are no proof: a paper may print three stories at six o'clock. What each page shows is.
    """
    counted: Counter[tuple[str, date]] = Counter()
    for draft in drafts:
        found = {one.when for one in draft.dated if isinstance(one.when, datetime)}
        counted.update((site_of(draft), when) for when in found)
    sites: dict[str, set[date]] = {}
    for (site, when), number in counted.items():
        if site and number >= _FEWEST:
            sites.setdefault(site, set()).add(when)
    return {site: frozenset(instants) for site, instants in sites.items()}


def site_of(draft: Draft) -> str:
    """Return the host that an article is on; empty if it is not known."""
    try:
        return urlsplit(draft.given.url or draft.head.url or "").hostname or ""
    except ValueError:
        return ""
