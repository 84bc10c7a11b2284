"""Answers of servers: what each says in an editor's words, and the original that it carries."""

import re
from datetime import datetime

import attrs

from factcheck.articles.originals import Original
from factcheck.errors import ArticleError

MOVED = frozenset({301, 302, 303, 307, 308})
AGAIN = frozenset({429, 503})  # "come again later"
_READ = frozenset({200, 203})


@attrs.frozen(kw_only=True)
class Answer:
    """What a server sent."""

    url: str  # of the page itself, behind all redirects
    status: int
    media_type: str | None
    charset: str | None
    when: datetime
    body: bytes = attrs.field(repr=False)
    location: str | None = None
    retry_after: str | None = None

    @property
    def pause(self) -> int | None:
        """The seconds that the server asks for before it is asked again."""
        asked = (self.retry_after or "").strip()
        return int(asked) if asked.isdecimal() and len(asked) < 9 else None


_TYPE = re.compile(r"\s* (?P<type> [\w.+\-]{1,60} / [\w.+\-]{1,80} )", re.VERBOSE | re.ASCII)
_CHARSET = re.compile(
    r"; \s? charset \s? = \s? [\"']? (?P<name> [\w.:\-]{1,40} )",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


def media_type_of(header: str) -> tuple[str | None, str | None]:
    """Return the media type and the character set of a header line.

    >>> media_type_of('text/html; charset="ISO-8859-1"')
    ('text/html', 'iso-8859-1')
    """
    found, charset = _TYPE.match(header), _CHARSET.search(header)
    return (
        found["type"].lower() if found else None,
        charset["name"].lower() if charset else None,
    )


# What a server says instead of the page, and what may be done about it.
_SAVE = "save the page in a browser and name the file"
_STATUSES = {
    204: ("an answer without a page", ""),
    205: ("an answer without a page", ""),
    206: ("only a part of the page", _SAVE),
    401: ("the page asks for a password", _SAVE),
    402: ("the page is behind a paywall", _SAVE),
    403: ("the page is refused: a paywall, or no programs are let in", _SAVE),
    404: ("there is no such page", "check the address"),
    406: ("the page is refused to programs", _SAVE),
    407: ("a proxy asks for a password", _SAVE),
    410: ("the page has been taken down", "look for it in an archive"),
    429: ("too many requests", "try again later"),
    451: ("the page is withheld for legal reasons", _SAVE),
    503: ("the server is out of service", "try again later"),
}
_CLASSES = {
    1: ("an answer that is none", "try again later"),
    2: ("an answer without a page", _SAVE),
    3: ("leads on without saying where", _SAVE),
    4: ("the server refuses the page", _SAVE),
    5: ("the server has failed", "try again later"),
}

# What is no article, by the first part of its type.
_KINDS = {
    "audio": "a recording",
    "font": "a font",
    "image": "an image",
    "model": "a model",
    "video": "a film",
}
_OTHERS = {
    "application/javascript": "a script",
    "application/wasm": "a program",
    "text/css": "a style sheet",
    "text/javascript": "a script",
}


def refuse(answer: Answer, place: str) -> None:
    """Refuse an answer that carries no article, in words that say what to do."""
    if answer.status not in _READ:
        unknown = ("an answer that no rule knows", _SAVE)
        said, cure = _STATUSES.get(answer.status, _CLASSES.get(answer.status // 100, unknown))
        raise ArticleError(place, None, f"{said} (status {answer.status})", cure)
    kind = answer.media_type or ""
    if what := _OTHERS.get(kind) or _KINDS.get(kind.partition("/")[0]):
        raise ArticleError(place, None, f"{what}, and no article ({kind})", "name another address")
    if not answer.body:
        raise ArticleError(place, None, "the page is empty", "check the address")


def original_of(answer: Answer, url: str) -> Original:
    """Return what an answer carries, under the name by which it was asked for."""
    return Original(
        name=url,
        raw=answer.body,
        media_type=answer.media_type,
        charset=answer.charset,
        url=answer.url,
    )
