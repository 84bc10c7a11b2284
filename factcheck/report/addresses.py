"""Addresses of articles, for links and programs, whatever their files are called."""

import os
import re
from urllib.parse import quote, urlsplit

from factcheck.model import Article

# The text of these is that of their file, so that a line of the one is a line of the other.
_PLAIN = frozenset({"text"})
_SAFE = "/~!$&'()*+,;=@"  # of the signs that a path may hold as they are
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
_WEB = re.compile(r"https?://", re.IGNORECASE)


def uri_of(article: Article) -> str:
    """Return a reference to an article's file: relative where the path is, always valid.

    >>> uri_of(Article(id="a", text="34 dead", path="my story/100%.txt"))
    'my%20story/100%25.txt'
    """
    path = article.path
    if path is None:
        return url_of(article) or _encoded(article.id, "")
    if address := web_address(path):
        return address
    path = path.replace(os.sep, "/")
    drive = re.match(r"[A-Za-z]:/", path)
    if drive or path.startswith("/"):
        return f"file:///{drive[0] if drive else ''}" + _encoded(
            path[drive.end() :] if drive else path.lstrip("/"), _SAFE
        )
    return _encoded(path, _SAFE)


def url_of(article: Article) -> str | None:
    """Return the address at which an article was published, if it is one of the web."""
    return web_address(article.url or "")


def has_lines(article: Article) -> bool:
    """Say whether lines and columns of an article's text are those of its file."""
    return article.format in _PLAIN and article.path is not None


def web_address(address: str) -> str | None:
    """Return an address of the web with all encoded that it cannot hold; None if it is none."""
    if not _WEB.match(address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if not host:
        return None
    netloc = _encoded(parts.netloc, _SAFE + ":[]")
    path, query, fragment = (
        _encoded(_STRAY.sub("%25", part), _SAFE + ":%?")
        for part in (parts.path, parts.query, parts.fragment)
    )
    written = f"{parts.scheme}://{netloc}{path.replace('?', '%3F')}"
    return written + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")


def _encoded(text: str, safe: str) -> str:
    """Return a text in which each sign that an address cannot hold is encoded."""
    try:
        raw = text.encode("utf-8", "surrogateescape")  # a file name that is no UTF-8
    except UnicodeEncodeError:
        raw = text.encode("utf-8", "replace")
    return quote(raw, safe=safe)
