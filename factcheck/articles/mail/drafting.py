"""The article of a mail: its text with zones, who says it, and when."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from email.message import EmailMessage

import attrs

from factcheck.articles.composer import Composer
from factcheck.articles.days.signals import DATE_OF_FORWARDED, DATE_OF_MAIL
from factcheck.articles.drafts import Draft
from factcheck.articles.fields import Fields
from factcheck.articles.mail.choosing import rows_of_leaf
from factcheck.articles.mail.headers import day_of, sender_of, subject_of
from factcheck.articles.mail.letters import Letter
from factcheck.articles.mail.parsing import header, one_line
from factcheck.articles.mail.parts import Leaf, Role, file_of
from factcheck.articles.mail.rows import Block, Row, blocks_of
from factcheck.articles.mail.sections import sections
from factcheck.articles.originals import Original
from factcheck.articles.page.lines import AROUND
from factcheck.model import Dated, Notice, Zone
from factcheck.reference.mail_words import mail_words
from factcheck.reference.plain import plain
from factcheck.reference.written_dates import written_dates

_WRITTEN = (Role.PLAIN, Role.HTML)


def draft_of(original: Original, message: EmailMessage, found: Sequence[Leaf]) -> Draft | None:
    """Return the article of a mail; None if it has no text."""
    subject = subject_of(header(message, "Subject"))
    rows, doubts = _rows(original, found)
    answers = bool(header(message, "In-Reply-To")) and not subject.forwarded
    parts = sections(rows, subject, answers=answers)
    title = _title(parts.letter) or subject.words
    blocks = [_furnished(block) for block in blocks_of(parts.rows)]
    if not blocks and not (title and any(sign.isdigit() for sign in title)):
        return None
    page = Composer()
    if title and not _stands_in(title, blocks):
        page.block(title, Zone.HEADLINE)
    for block in blocks:
        page.block(block.text, block.zone)
    composed = page.composed()
    dated, undated = _days(message, parts.letter)
    told = (
        *doubts, *parts.doubts, *_defects(message), *undated, *_pictures(found),
        *_held_back(blocks), *_several(message, rows), *_silent(blocks),
    )  # fmt: skip
    return Draft(
        id=original.stem,
        text=composed.text,
        path=original.name,
        head=Fields(source=_source(message, parts.letter), title=title),
        stretches=composed.stretches,
        dated=dated,
        notices=tuple(Notice(text=f"{original.name}: {words}") for words in dict.fromkeys(told)),
    )


def _rows(original: Original, found: Sequence[Leaf]) -> tuple[list[Row], tuple[str, ...]]:
    """Return the lines of all texts of a mail, one below the other."""
    rows: list[Row] = []
    doubts: list[str] = []
    for leaf in found:
        if leaf.role in _WRITTEN:
            written, told = rows_of_leaf(leaf, original.name)
            rows += [*written, Row("")]
            doubts += told
    return rows, tuple(doubts)


def _title(letter: Letter | None) -> str | None:
    return subject_of(one_line(letter.subject)).words if letter else None


def _source(message: EmailMessage, letter: Letter | None) -> str | None:
    inside = sender_of(one_line(letter.sender)) if letter else None
    return inside or sender_of(header(message, "From"))


def _stands_in(title: str, blocks: Sequence[Block]) -> bool:
    wanted = _bare(title)
    return any(_bare(block.text) == wanted for block in blocks if block.zone in _SPEAKING)


_SPEAKING = (None, Zone.HEADLINE)


def _bare(text: str) -> str:
    return " ".join(plain(text.lower()).split()).strip(AROUND)


_LONGEST_FOOTER = 1_500  # characters


def _furnished(block: Block) -> Block:
    """Return a paragraph, marked if it is one that press offices and mail programs add."""
    if block.zone not in _SPEAKING:
        return block
    lower = block.text.lower().lstrip(" *_-([")
    added = (
        (lower.startswith(mail_words().footer) and len(lower) <= _LONGEST_FOOTER)
        or _bare(block.text).strip("-#* ") in mail_words().release_marks
        or not any(sign.isalnum() for sign in block.text)
        or _is_embargo(block)
    )
    return attrs.evolve(block, zone=Zone.FURNITURE) if added else block


_LONGEST_EMBARGO = 160  # characters


def _is_embargo(block: Block) -> bool:
    lower = block.text.lower().lstrip(" *_-([")
    return len(lower) <= _LONGEST_EMBARGO and lower.startswith(mail_words().embargo)


def _held_back(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield a warning for what must not be published yet."""
    for block in blocks:
        if _is_embargo(block) and block.zone is not Zone.QUOTED:
            yield f"is held back: {block.text!r}"


def _days(
    message: EmailMessage, letter: Letter | None
) -> tuple[tuple[Dated, ...], tuple[str, ...]]:
    """Return when the mail was sent, or the one inside of it, and what is doubtful about that."""
    line = header(message, "Date")
    sent = day_of(line) if line else None
    if letter and letter.sent:
        inside = _written(one_line(letter.sent), sent)
        if inside is not None:
            return (Dated(inside, DATE_OF_FORWARDED),), ()
        doubt = f"the day {one_line(letter.sent)[:80]!r} of the forwarded mail cannot be read"
        return ((Dated(sent, DATE_OF_MAIL),) if sent else ()), (doubt,)
    if line and sent is None:
        return (), (f"the day {line[:80]!r} of the mail cannot be read",)
    return ((Dated(sent, DATE_OF_MAIL),) if sent else ()), ()


_CLOCK = re.compile(r"\b(\d{1,2}) h (\d\d)\b")
_ORDINAL = re.compile(r"\b(\d{1,2})\.(?= )")
_WORD = re.compile(r"[^\W\d_]+\.?")
_BETWEEN = re.compile(r"(?<=[\w.]) (?:de|del) (?=\w)")


def _written(line: str, sent: date | None) -> date | None:
    """Return the day of a header line; of two readings the one that is closer to the mail's day."""
    if when := day_of(line):
        return when
    for found in written_dates(_in_english(plain(line))):
        if found.when:
            return found.when
        if sent is not None:
            before = [day for day in found.readings if _days_apart(sent, day) >= -1]
            return min(before, key=lambda day: _days_apart(sent, day), default=None)
    return None


def _in_english(line: str) -> str:
    """Return a header line with the month as English has it: "Mittwoch, 4 March 2026 09:30"."""
    months = mail_words().months
    words = _ORDINAL.sub(r"\1", _BETWEEN.sub(" ", _CLOCK.sub(r"\1:\2", line)))
    return _WORD.sub(lambda word: months.get(word[0].lower().rstrip("."), word[0]), words)


def _days_apart(sent: date, day: date) -> int:
    return sent.toordinal() - day.toordinal()


def _defects(message: EmailMessage) -> Iterator[str]:
    """Yield what is broken about a mail."""
    names = {type(defect).__name__ for part in message.walk() for defect in part.defects}
    for name, words in _DEFECTS.items():
        if name in names:
            yield words


_DEFECTS = {
    "CloseBoundaryNotFoundDefect": "is cut off: its last part has no end",
    "StartBoundaryNotFoundDefect": "is broken: the parts that it announces do not begin",
    "NoBoundaryInMultipartDefect": "is broken: it has parts, and does not say what parts them",
    "MissingHeaderBodySeparatorDefect": "is broken: a line among its headers is none",
}


def _pictures(found: Sequence[Leaf]) -> Iterator[str]:
    """Yield the attached pictures: figures in them are not read."""
    for number, leaf in enumerate(found, 1):
        if leaf.role is Role.PICTURE and leaf.part.get_content_disposition() == "attachment":
            yield f"the picture {file_of(leaf.part, number)!r} is not read"


_RULE = re.compile(r"\s*[=*_~#\-\u2014]{3,}\s*")
_FEWEST_RULES = 3


def _several(message: EmailMessage, rows: Sequence[Row]) -> Iterator[str]:
    rules = sum(bool(_RULE.fullmatch(row.text)) for row in rows)
    if header(message, "List-Unsubscribe") and rules >= _FEWEST_RULES:
        yield "looks like a newsletter of several stories: they are read as one article"


def _silent(blocks: Sequence[Block]) -> Iterator[str]:
    if blocks and not any(block.zone is None or block.zone.speaks for block in blocks):
        yield "nothing in it speaks for itself: all of it is quoted, a comment or a footer"
