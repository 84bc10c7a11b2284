"""Which form of a text of a mail is read, if it was written in two: never both."""

import re
from collections.abc import Sequence
from email.message import EmailMessage

from factcheck.articles.html import composed_of
from factcheck.articles.mail.parts import Leaf, Role
from factcheck.articles.mail.rows import Row, rows_of
from factcheck.articles.mail.texts import text_of
from factcheck.errors import ArticleError

Written = tuple[list[Row], tuple[str, ...]]


def rows_of_leaf(leaf: Leaf, name: str) -> Written:
    """Return the lines of a text, and what is doubtful about them.

    The plain text is read, unless the page beside it says more: some programs write "See this
    mail in your browser" as the plain text.
    """
    forms = [leaf, *leaf.otherwise]
    plains = [one.part for one in forms if one.role is Role.PLAIN]
    pages = [one.part for one in forms if one.role is Role.HTML]
    if not pages:
        return _joined([_plain_rows(part) for part in plains])
    if not plains:
        return _joined([_page_rows(part, name) for part in pages])
    plain = _joined([_plain_rows(part) for part in plains])
    try:
        page = _joined([_page_rows(part, name) for part in pages])
    except ArticleError as error:
        return plain[0], (
            *plain[1],
            f"its page is not compared with its plain text: {error.problem}",
        )
    return _fuller(plain, page)


def _fuller(plain: Written, page: Written) -> Written:
    """Return the form that holds the figures of both, else the plain one and what it lacks."""
    in_plain, in_page = _figures(plain[0]), _figures(page[0])
    if not in_page - in_plain:
        return plain if _words(plain[0]) * _STUB >= _words(page[0]) else page
    if not in_plain - in_page or _words(plain[0]) * _STUB < _words(page[0]):
        return page
    only = ", ".join(sorted(in_page - in_plain)[:_MOST_TOLD])
    doubt = f"its page has figures that its plain text lacks, and the text is read: {only}"
    return plain[0], (*plain[1], doubt)


_STUB = 2  # how many times the words of the plain text the page may have
_MOST_TOLD = 5
_ADDRESS = re.compile(r"(?<!\S)\S{0,100}?(?:https?://|www\.|@)\S{0,2000}")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*+")


def _figures(rows: Sequence[Row]) -> set[str]:
    return {figure for row in rows for figure in _FIGURE.findall(_ADDRESS.sub("", row.text))}


def _words(rows: Sequence[Row]) -> int:
    return sum(len(row.text.split()) for row in rows)


def _joined(parts: Sequence[Written]) -> Written:
    rows: list[Row] = []
    for written, _ in parts:
        rows += [*written, Row("")]
    return rows, tuple(doubt for _, doubts in parts for doubt in doubts)


def _plain_rows(part: EmailMessage) -> Written:
    found = text_of(part)
    flowed = _parameter(part, "format") == "flowed"
    joined = _parameter(part, "delsp") == "yes"
    return list(rows_of(found.text, flowed=flowed, joined=joined)), found.doubts


def _parameter(part: EmailMessage, name: str) -> str:
    try:
        return str(part.get_param(name) or "").lower()
    # The errors of the parsers of header values are not enumerable.
    except Exception:  # noqa: BLE001 - see above
        return ""


def _page_rows(part: EmailMessage, name: str) -> Written:
    """Return the blocks of a page with the zones that it shows."""
    found = text_of(part)
    composed = composed_of(found.text, name)
    zones = iter(composed.stretches)
    zone = next(zones, None)
    rows, start = [], 0
    for line in composed.text.split("\n"):
        while zone is not None and zone.span.end <= start:
            zone = next(zones, None)
        shown = zone.zone if zone is not None and zone.span.start <= start else None
        rows.append(Row(line, shown, whole=True))
        start += len(line) + 1
    return rows, found.doubts
