"""Mails inside of mails: the header lines that a mail program writes above them."""

import re
from collections.abc import Iterator, Sequence

import attrs

from factcheck.articles.mail.rows import Row
from factcheck.reference.mail_words import mail_words

_LABEL = re.compile(r"[>\s*_]{0,12}+(?P<label>[^\W\d_][^:\n]{0,27}+):[*_]{0,2}")
_LONGEST_VALUE = 4_000  # characters: more is no header line
MOST = 50  # mails in mails: what lies deeper is read as part of the last
_FEWEST = 3  # header lines that make a mail


@attrs.frozen(kw_only=True)
class Letter:
    """A mail that stands inside of another, from its mark or header lines on."""

    start: int  # rows
    body: int
    marked: bool  # with a mark that stands above forwards alone
    sender: str = ""
    sent: str = ""
    subject: str = ""


def letters(rows: Sequence[Row]) -> Iterator[Letter]:
    """Yield the mails that stand inside of a mail, the outermost first: one more than MOST.

    Whoever reads them tells of the last one, and leaves it alone.
    """
    place = count = 0
    while place < len(rows) and count <= MOST:
        found = _letter(rows, place)
        if found is None:
            place += 1
        else:
            yield found
            count += 1
            place = max(found.body, place + 1)


def _letter(rows: Sequence[Row], place: int) -> Letter | None:
    words, bare = mail_words(), rows[place].bare
    marked = bare.startswith(words.forward_marks) and len(bare) <= _LONGEST_MARK
    either = bare in words.either_marks
    start = _next(rows, place + 1) if marked or either else place
    found, body = _header_lines(rows, start)
    if "from" not in found or len(found) < (1 if marked or either else _FEWEST):
        if not (marked and _is_mark(rows[place])):
            return None
        found, body = {}, place + 1  # a mark without header lines: "Begin forwarded message:"
    return Letter(
        start=place,
        body=body,
        marked=marked,
        sender=found.get("from", ""),
        sent=found.get("sent", ""),
        subject=found.get("subject", ""),
    )


_LONGEST_MARK = 80  # characters


def _is_mark(row: Row) -> bool:
    """Say whether a line is nothing but a mark: dashes around it, or a colon at its end."""
    text = row.text.strip("> \t*_")
    return text.startswith(("--", "\u2014")) or text.endswith(":")


def _next(rows: Sequence[Row], place: int) -> int:
    """Return the place of the next line that is not blank."""
    while place < len(rows) and not rows[place].text.strip("> \t"):
        place += 1
    return place


def _header_lines(rows: Sequence[Row], start: int) -> tuple[dict[str, str], int]:
    """Return what header lines say, and where the text below them begins."""
    found: dict[str, str] = {}
    place = end = start
    while place < min(len(rows), start + _MOST_LINES):
        label, value = _labelled(rows[place])
        if label is not None and (label not in found or label == _OTHER):
            found.setdefault(label, value)
            end = place + 1
        elif label is not None or not found:
            break
        elif _is_subject_broken(rows, place, end):
            found["subject"] = f"{found.get('subject', '')} {rows[place].text.strip('> ')}"
            end = place + 1
        elif _is_blank(rows[place]):
            following = _next(rows, place)
            label = _labelled(rows[following])[0] if following < len(rows) else None
            if label is None or label in found:
                break
        elif not _goes_on(rows[place]) or place - end >= _MOST_ADDRESSES:
            break
        place += 1
    return found, end


_OTHER = "other"  # addresses: several lines of header give some
_MOST_ADDRESSES = 40  # lines
_MOST_LINES = 100  # of header
_BROKEN = 50  # characters: a subject that is shorter fits into its line


def _is_subject_broken(rows: Sequence[Row], place: int, end: int) -> bool:
    """Say whether a line is the end of a subject that did not fit into the line above."""
    return (
        place == end
        and _labelled(rows[place - 1])[0] == "subject"
        and _BROKEN <= len(rows[place - 1].text) <= _WIDEST
        and not _is_blank(rows[place])
        and place + 1 < len(rows)
        and _is_blank(rows[place + 1])
    )


_WIDEST = 100


def _is_blank(row: Row) -> bool:
    return not row.text.strip("> \t")


def _goes_on(row: Row) -> bool:
    """Say whether a line holds more addresses of the header line above."""
    return "@" in row.text or row.text[:1] in (" ", "\t")


def _labelled(row: Row) -> tuple[str | None, str]:
    """Return what a header line gives, and how it reads."""
    match = _LABEL.match(row.text)
    if match is None or len(row.text) - match.end() > _LONGEST_VALUE:
        return None, ""
    gives = mail_words().labels.get(match["label"].strip(" *_").lower())
    return (gives, row.text[match.end() :].strip(" *_\t")) if gives else (None, "")
