"""What the parts of a mail's text are for: the article, comments on it, what is quoted, its end."""

import re
from collections.abc import Iterator, Sequence

import attrs

from factcheck.articles.mail.headers import Subject, subject_of
from factcheck.articles.mail.letters import MOST, Letter, letters
from factcheck.articles.mail.rows import Row
from factcheck.model import Zone
from factcheck.reference.mail_words import mail_words


@attrs.frozen(kw_only=True)
class Sections:
    """The text of a mail with its zones, and the mail inside of it that is the article."""

    rows: tuple[Row, ...]
    letter: Letter | None = None  # the one that was forwarded
    doubts: tuple[str, ...] = ()


@attrs.frozen
class _Context:
    """The mail around a part of the text."""

    subject: Subject
    answers: bool  # whether it is the answer to another


_COVER = 120  # words: what stands above a forward and is longer is an article as well


def sections(rows: Sequence[Row], subject: Subject, *, answers: bool) -> Sections:
    """Return the lines of a mail with their zones.

    A forwarded text is the article, and what stands above it is its sender's comment. What is
    answered is set aside: its figures stand in another mail.
    """
    rows = list(rows)
    context = _Context(subject, answers or subject.replied)
    chosen: Letter | None = None
    doubts: list[str] = []
    start = 0
    for number, letter in enumerate(letters(rows)):
        if number == MOST:
            doubts.append(
                f"holds more than {MOST} mails inside of it: the rest is read as the last"
            )
            break
        if letter.start < start:
            continue
        own = rows[start : letter.start]
        if not _is_forward(letter, own, context):
            _mark_end(own)
            _mark_quoted(own, context)
            _mark(rows[letter.start :], Zone.QUOTED)
            return Sections(rows=tuple(rows), letter=chosen, doubts=tuple(doubts))
        if _words(own) > _COVER:
            doubts.append("holds several texts of its own: they are read as one article")
            _mark_end(own)
        else:
            _mark(own, Zone.COMMENT)
        _mark(rows[letter.start : letter.body], Zone.FURNITURE)
        _unquote(rows[letter.body :])
        chosen, start = letter, letter.body
        subject_inside = subject_of(letter.subject) if letter.subject else Subject(None)
        context = _Context(subject_inside, subject_inside.replied)
    rest = rows[start:]
    _mark_end(rest)
    doubts += _mark_quoted(rest, context)
    return Sections(rows=tuple(rows), letter=chosen, doubts=tuple(doubts))


def _is_forward(letter: Letter, above: Sequence[Row], context: _Context) -> bool:
    """Say whether a mail inside of another was forwarded, and not answered."""
    if letter.marked or context.subject.forwarded:
        return True
    return not context.answers and _words(above) <= _COVER


def _words(rows: Sequence[Row]) -> int:
    return sum(len(row.text.split()) for row in rows)


def _mark(rows: Sequence[Row], zone: Zone) -> None:
    for row in rows:
        row.zone = zone


_QUOTE = re.compile(r"\s{0,3}>\ ?")


def _unquote(rows: Sequence[Row]) -> None:
    """Take the quotation signs from a text that was forwarded with them."""
    written = [row for row in rows if row.text.strip()]
    if sum(bool(_QUOTE.match(row.text)) for row in written) * 2 > len(written):
        for row in rows:
            row.text = _QUOTE.sub("", row.text, count=1)


_SIGNATURE = ("-- ", "--")
_SIGNATURE_LINES = 10
_LONGEST_SENT_FROM = 60  # characters


def _mark_end(rows: Sequence[Row]) -> None:
    """Mark the signature below a text."""
    words = mail_words()
    for place, row in enumerate(rows):
        lower = row.text.lower().strip()
        if lower.startswith(words.signature) and len(lower) <= _LONGEST_SENT_FROM:
            row.zone = row.zone or Zone.FURNITURE
        if row.text in _SIGNATURE and len(rows) - place - 1 <= _SIGNATURE_LINES:
            for below in rows[place:]:
                if below.text.startswith(">") or _is_reply_line(below.text):
                    break
                below.zone = below.zone or Zone.FURNITURE
            return


def _mark_quoted(rows: Sequence[Row], context: _Context) -> tuple[str, ...]:
    """Mark the mail that is answered, and return a doubt where it is not clear that one is."""
    announced = list(_announcements(rows))
    quoting = [row for row in rows if row.text.startswith(">") and row.zone is None]
    if not announced and not context.answers:
        many = "lines that begin with '>' are read as its own: nothing shows what they answer"
        return (many,) if quoting else ()
    for row in quoting:
        row.zone = Zone.QUOTED
    for first, last in announced:
        _mark(rows[first : last + 1], Zone.QUOTED)
        below = [row for row in rows[last + 1 : last + 5] if row.text.strip()]
        if not any(row.text.startswith(">") for row in below[:2]):
            _mark(rows[last + 1 :], Zone.QUOTED)
            break
    return ()


_LONGEST_ANNOUNCEMENT = 250  # characters
_TOLD_BY = re.compile(r"@|\d[:.h]\d\d|\d{4}")


def _announcements(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of each "On Tue, Mar 3, 2026 at 9:30 AM Ada Holm wrote:"."""
    place = 0
    while place < len(rows):
        words = ""
        for last in range(place, min(place + 3, len(rows))):
            words = f"{words} {rows[last].text.strip('> ')}".strip()
            if _is_reply_line(words):
                yield place, last
                place = last
                break
            if not rows[last].text.strip():
                break
        place += 1


def _is_reply_line(text: str) -> bool:
    lower = text.lower().strip("> \t")
    words = mail_words()
    return (
        len(lower) <= _LONGEST_ANNOUNCEMENT
        and lower.endswith(":")
        and lower.startswith(words.reply_begins)
        and any(form in lower for form in words.reply_holds)
        and bool(_TOLD_BY.search(lower))
    )
