"""Decisions that stand in a text: ``<!-- factcheck: ignore CF31 reason="seen by the desk" -->``."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

import attrs

from factcheck.errors import UsageError
from factcheck.model import Article, Decision, Notice, Quote, Ruling, Span, Zone
from factcheck.reference.codes import codes_named
from factcheck.reference.desk_comments import comments_in

# Of these a desk writes the text itself, so that its comments are its own.
OWN_FORMATS = frozenset({"text", "html", "docx", "odt", "rtf"})
_CALL = re.compile(
    r"<!--\s{0,8}factcheck:\s{0,8}(?P<verb>[\w-]{1,20})(?P<rest>.*)-->", re.DOTALL | re.IGNORECASE
)
_FIELD = re.compile(
    r"""
    (?P<name> [a-z]{1,12} ) \s{0,3} = \s{0,3}
    (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | [“”„](?P<curly>[^“”]*)[“”] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FIELDS = ("reason", "author", "until")
_SHAPE = 'write <!-- factcheck: ignore CF31 reason="why" -->'
_TOLD = 60  # characters of a comment that a message repeats
MOST = 1_000  # comments of an article that are obeyed
_WIDE = 20_000  # characters of a line on either side of a comment
_NEXT = 8  # lines below a comment, in which the one it speaks of is looked for
_WORDS_OF_A_LINE = re.compile(r"[^\n]+")


@attrs.frozen
class Inline:
    """The decisions that stand in texts, and what is to be said of those that are not obeyed."""

    decisions: tuple[Decision, ...] = ()
    notices: tuple[Notice, ...] = ()


OFF = "comments in texts are switched off"


def decisions_in(articles: Iterable[Article], *, refused: str | None = None) -> Inline:
    """Return what comments in the articles decide, and a notice on each that decides nothing.

    An article from elsewhere must not silence what is found about it: comments are obeyed only in
    texts of the desk, which have no address and are of a format that desks write in. *refused*
    tells why none is.
    """
    decisions: list[Decision] = []
    notices: list[Notice] = []
    for article in sorted(articles, key=lambda article: article.id):
        for span in islice(_comments(article), MOST):
            place = f"{article.path or article.id}:{article.text.count(chr(10), 0, span.start) + 1}"
            why = refused or _not_obeyed(article)
            try:
                decisions += [] if why else [_decision(article, span, place)]
            except UsageError as error:
                why = str(error)
            if why:
                text = f"{place}: a comment for factcheck is not obeyed: {why}"
                notices.append(Notice(text=text))
    return Inline(tuple(decisions), tuple(notices))


def _comments(article: Article) -> Iterator[Span]:
    """Yield the comments that the reader of the article set aside as such."""
    for start, end in comments_in(article.text):
        if article.zone_at(start) is Zone.COMMENT or not article.stretches:
            yield Span(start, end)


def _not_obeyed(article: Article) -> str | None:
    if article.url is not None:
        return f"the article is from {_short(article.url)}, and may not settle what is found in it"
    if article.format not in OWN_FORMATS:
        return f"it stands in {article.format}, which is from elsewhere"
    return None


def _decision(article: Article, span: Span, place: str) -> Decision:
    """Return what a comment decides; a UsageError says what is wrong with it."""
    call = _CALL.fullmatch(article.text[span.slice])
    if call is None or call["verb"].lower() != "ignore":
        raise UsageError(f"only “ignore” is known; {_SHAPE}")
    fields = _fields(call["rest"])
    names = _FIELD.sub(" ", call["rest"])
    if "reason" not in fields:
        raise UsageError(f"it gives no reason; {_SHAPE}")
    return Decision(
        ruling=Ruling.ACCEPTED,
        codes=tuple(sorted(codes_named(names))) if names.strip(" \t\r\n,;") else (),
        reason=fields["reason"],
        author=fields.get("author"),
        expires=_day(fields.get("until")),
        place=place,
        beside=_beside(article, span),
    )


def _fields(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _FIELD.finditer(text):
        name = match["name"].lower()
        words = match["double"] or match["single"] or match["curly"] or ""
        if name not in _FIELDS:
            raise UsageError(f"{name} is unknown; {', '.join(_FIELDS)} are known")
        if name in found:
            raise UsageError(f"{name} stands there twice; keep one")
        if words.strip():
            found[name] = " ".join(words.split())
    return found


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f'{_short(text)!a} is no day; write until="2026-12-31"') from None


def _short(text: str) -> str:
    return text if len(text) <= _TOLD else f"{text[:_TOLD]}…"


def _beside(article: Article, span: Span) -> Quote:
    """Return the line in which a comment stands; where it stands alone, the next one with words."""
    text = article.text
    near = max(0, span.start - _WIDE)
    start = max(near, text.rfind("\n", near, span.start) + 1)
    end = text.find("\n", span.end, span.end + _WIDE)
    end = min(len(text), span.end + _WIDE) if end < 0 else end
    if _speaks(text[start : span.start] + text[span.end : end]):
        return Quote(article, Span(start, end))
    for line in islice(_WORDS_OF_A_LINE.finditer(text, span.end), _NEXT):
        if _speaks(line[0]):
            return Quote(article, Span(line.start(), line.end()))
    return Quote(article, span)


def _speaks(line: str) -> bool:
    """Say whether a line holds words beside its comments."""
    return any(map(str.isalnum, _without_comments(line)))


def _without_comments(line: str) -> str:
    for first, last in reversed(list(comments_in(line))):
        line = line[:first] + line[last:]
    return line
