"""Addresses of pages: which two are of one page, and which of another house."""

import re
from urllib.parse import urljoin, urlsplit

_FRONTS = ("www.", "m.", "mobile.", "amp.", "edition.")
_TRACKING = re.compile(
    r"(?:utm_\w{1,30}|fbclid|gclid|cmpid|ref|source|amp|outputType|share|src|smid)(?:=|$)",
    re.IGNORECASE,
)
_LONGEST = 2_000  # characters


def absolute(address: str | None, base: str | None) -> str | None:
    """Return an address of the web in full, as a link on the page at *base* means it.

    >>> absolute("/a/1", "https://herald.example/b")
    'https://herald.example/a/1'
    """
    if not address or len(address) > _LONGEST:
        return None
    try:
        found = urljoin(base or "", address.strip())
        parts = urlsplit(found)
    except ValueError:
        return None
    return found if parts.scheme in ("http", "https") and parts.hostname else None


def host(address: str | None) -> str:
    """Return the host of an address without what stands for the device.

    >>> host("https://www.herald.example/a")
    'herald.example'
    """
    try:
        name = urlsplit(address or "").hostname or ""
    except ValueError:
        return ""
    for front in _FRONTS:
        if name.startswith(front) and name.count(".") > 1:
            return name.removeprefix(front)
    return name


def same_page(one: str | None, other: str | None) -> bool:
    """Say whether two addresses are of one page, whatever shows it and whoever linked to it.

    >>> same_page("http://www.herald.example/a/?utm_source=x", "https://herald.example/a#top")
    True
    """
    return bool(one and other) and (key := _key(one)) is not None and key == _key(other)


def _key(address: str | None) -> tuple[str, str, tuple[str, ...]] | None:
    name = host(address)
    if not name:
        return None
    parts = urlsplit(address or "")
    path = re.sub(r"(?:/amp|\.amp)?(?:\.html?)?/{0,3}$", "", parts.path)
    asked = tuple(
        sorted(part for part in parts.query.split("&") if part and not _TRACKING.match(part))
    )
    # The front page of a site is the page of no article.
    return (name, path, asked) if path or asked else None


_SHORT = 3  # letters of "co" in "co.uk": a part of the ending, and no name


def same_house(one: str | None, other: str | None) -> bool:
    """Say whether two addresses are on the sites of one house.

    >>> same_house("https://news.herald.example/a", "https://www.herald.example/b")
    True
    >>> same_house("https://herald.co.uk/a", "https://gazette.co.uk/a")
    False
    """
    left, right = host(one).split("."), host(other).split(".")
    shared = 0
    while shared < min(len(left), len(right)) and left[-1 - shared] == right[-1 - shared]:
        shared += 1
    return shared == len(left) == len(right) or (
        shared >= 2 and (len(left[-shared]) > _SHORT or shared > 2)
    )
