"""Items of agencies and feeds: whatever their format, one story becomes one text."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from factcheck.articles.agency.bodies import Body, best_of
from factcheck.articles.agency.stamps import stamp
from factcheck.articles.composer import Composed, Composer
from factcheck.articles.drafts import Draft
from factcheck.articles.fields import FieldError, Fields, read_fields
from factcheck.articles.files import doubts
from factcheck.errors import ArticleError
from factcheck.model import Dated, Notice, Span, Stretch, Zone
from factcheck.reference.agency_notes import agency_notes


@attrs.frozen(kw_only=True)
class Item:
    """A news item as its data have it; what they do not say is None or empty."""

    place: str  # the file, as messages have it
    standard: str  # "ninjs", "NewsML" …: the first word of the signals of its days
    number: int = 1  # in a file of several
    stem: str = "item"  # what it is called if it does not say
    key: str | None = None
    version: str | None = None
    status: str | None = None
    notes: tuple[str, ...] = ()  # to editors
    headlines: tuple[str, ...] = ()
    byline: str | None = None
    dateline: str | None = None
    bodies: tuple[Body, ...] = ()
    captions: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()  # lines of credit below the text
    source: str | None = None
    language: str | None = None
    url: str | None = None
    times: tuple[tuple[str, str | None], ...] = ()  # of publication: the strongest first
    changed: tuple[str, str | None] | None = None  # the day of this version
    embargo: str | None = None
    credits: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def draft_of(item: Item) -> Draft:
    """Return an item as an article; one without a text is an error, unless its agency kills it."""
    killed = _killed(item)
    read = best_of(item.bodies, item.place)
    page = _page(item, read.composed if read else Composed("", ()))
    if not (page.text or killed):
        problem = f"{_name(item)} holds no text"
        raise ArticleError(item.place, None, problem, "ask its sender for the full item")
    fields, wrong = _fields(item)
    days, undated = _days(item)
    modified = _modified(item)
    told = (*item.doubts, *(read.doubts if read else _NO_BODY), *_noted(item), *wrong, *undated)
    where = f"{item.place}: {_name(item)}"
    return Draft(
        id=short_name(item.key) or _numbered(item),
        text=page.text,
        path=item.place,
        head=fields,
        stretches=page.stretches,
        dated=days or ((modified,) if modified else ()),
        modified=modified if days and modified and modified.when != days[0].when else None,
        counts_from=modified if days and modified and modified.day > days[0].day else None,
        credits=tuple(dict.fromkeys(item.credits)),
        based_on=item.based_on,
        key=item.key,
        version=item.version,
        killed=killed,
        notices=(*(Notice(text=f"{where}: {text}") for text in told), *doubts(page.text, where)),
    )


_NO_BODY = ("no text of an article: only its headline or captions are read",)


def _name(item: Item) -> str:
    return f"the item {item.key!r}" if item.key else f"item {item.number}"


_SHORTEST = 5  # characters of a last part that names an item by itself
_PARTED = str.maketrans("#?:", "///")


def short_name(key: str | None) -> str | None:
    """Return the last part of an address or a URN, if it is long enough to be a name.

    >>> short_name("urn:newsml:kestrel.example:20260304:ferry-34"), short_name("urn:7")
    ('ferry-34', 'urn:7')
    """
    if key is None:
        return None
    last = key.translate(_PARTED).rstrip("/").rpartition("/")[2]
    return last if len(last) >= _SHORTEST else key


def _numbered(item: Item) -> str:
    return item.stem if item.number == 1 else f"{item.stem}-{item.number}"


def _killed(item: Item) -> str | None:
    """Return why an item must not be used."""
    words = agency_notes()
    for note in item.notes:
        if words.kills(note):
            return f"its note says {_shown(note)!r}"
    for headline in item.headlines[:1]:
        if words.kills(headline):
            return f"its headline says {_shown(headline)!r}"
    status = (item.status or "").rpartition(":")[2].rpartition("/")[2].strip().lower()
    return f"its status is {status!r}" if status in words.statuses else None


_SHOWN = 200  # characters of a note


def _shown(note: str) -> str:
    words = " ".join(note.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}\u2026"


def _noted(item: Item) -> Iterator[str]:
    """Yield what its agency writes to editors: a correction is evidence about the figures."""
    for note in item.notes:
        corrects = agency_notes().corrects(note)
        yield f"the agency {'corrects' if corrects else 'notes'}: {_shown(note)!r}"
    if item.embargo:
        yield f"embargoed until {item.embargo}"


def _page(item: Item, body: Composed) -> Composed:
    """Return the text of an item; what its body repeats of its fields stands there once."""
    head, tail = Composer(), Composer()
    opening = [_plain(line) for line in body.text[:_OPENING].split("\n")]
    whole = _plain(body.text)
    corrections = [note for note in item.notes if agency_notes().corrects(note)]
    _write(head, corrections, Zone.CORRECTION)
    titled = _titled(body, item.headlines)
    _write(head, [one for one in item.headlines if _plain(one) not in opening], Zone.HEADLINE)
    _write(head, _unless(item.byline, _plain(item.byline or "") in opening), Zone.CREDIT)
    _write(head, _unless(item.dateline, _opens(opening, item.dateline)), Zone.DATELINE)
    captions = [one for one in dict.fromkeys(item.captions) if _plain(one) not in whole]
    _write(tail, captions, Zone.CAPTION)
    _write(tail, [one for one in item.closing if _plain(one) not in whole], Zone.CREDIT)
    return _joined((head.composed(), titled, tail.composed()))


_OPENING = 2000  # characters of a body in which its fields are repeated


def _plain(words: str) -> str:
    """Return words as they are compared, whatever their case, blanks and outer punctuation."""
    return " ".join(words.split()).casefold().strip(" .,:;-\u2013\u2014_")


def _unless(words: str | None, repeated: bool) -> list[str]:  # noqa: FBT001 - read as a clause
    return [words] if words and not repeated else []


def _opens(opening: Sequence[str], dateline: str | None) -> bool:
    return dateline is not None and any(line.startswith(_plain(dateline)) for line in opening)


def _write(page: Composer, blocks: Sequence[str], zone: Zone) -> None:
    for block in blocks:
        page.block(" ".join(block.split()), zone)


def _titled(body: Composed, headlines: Sequence[str]) -> Composed:
    """Return a body whose first line is marked as the headline where it repeats one."""
    first = body.text.partition("\n")[0]
    wanted = {_plain(headline) for headline in headlines}
    if not first.strip() or _plain(first) not in wanted:
        return body
    rest = tuple(one for one in body.stretches if one.span.start > len(first))
    return Composed(body.text, (Stretch(Zone.HEADLINE, Span(0, len(first))), *rest))


def _joined(parts: Sequence[Composed]) -> Composed:
    """Return texts below each other, with their zones."""
    texts: list[str] = []
    stretches: list[Stretch] = []
    length = 0
    for part in parts:
        if part.text:
            stretches += [
                Stretch(one.zone, Span(one.span.start + length, one.span.end + length))
                for one in part.stretches
            ]
            texts.append(part.text)
            length += len(part.text) + 1
    return Composed("\n".join(texts), tuple(stretches))


def _fields(item: Item) -> tuple[Fields, tuple[str, ...]]:
    """Return what an item says of itself, and which of its fields make no sense."""
    said: Mapping[str, str | None] = {
        "source": item.source,
        "title": item.headlines[0] if item.headlines else None,
        "language": item.language,
        "url": item.url,
    }
    fields, wrong = Fields(), []
    for key, value in said.items():
        if value and value.strip():
            try:
                fields = read_fields({key: " ".join(value.split())}).over(fields)
            except FieldError as error:
                wrong.append(error.problem)
    return fields, tuple(wrong)


def _days(item: Item) -> tuple[tuple[Dated, ...], tuple[str, ...]]:
    """Return the days of publication, and which of the fields that give them give none."""
    found, wrong = [], []
    for name, words in item.times:
        if not words or not words.strip():
            continue
        if (when := stamp(words)) is None:
            wrong.append(f"{name}: there is no date {_shown(words)!r}")
        else:
            found.append(_dated(item, name, when))
    return tuple(found), tuple(wrong)


def _modified(item: Item) -> Dated | None:
    name, words = item.changed or ("", None)
    when = stamp(words) if words else None
    return _dated(item, name, when) if when else None


def _dated(item: Item, name: str, when: date) -> Dated:
    return Dated(when, f"{item.standard} {name}")
