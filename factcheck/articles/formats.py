"""Formats: which reader reads what was handed in."""

from collections.abc import Iterator
from pathlib import PurePosixPath

import attrs

from factcheck.articles import (
    as_docx,
    as_eml,
    as_feed,
    as_gzip,
    as_html,
    as_json,
    as_jsonl,
    as_mbox,
    as_odt,
    as_pdf,
    as_rtf,
    as_text,
    as_wacz,
    as_warc,
    as_xml,
    as_zip,
)
from factcheck.articles.drafts import Draft, Reader
from factcheck.articles.files import LARGEST, LARGEST_ARCHIVE, refuse_blank, refuse_size
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.sniffing import is_words, sniffed
from factcheck.errors import ArticleError
from factcheck.model import Notice


@attrs.frozen(kw_only=True)
class Format:
    """A format that can be read."""

    name: str
    looks_like: str  # in messages: "a web page"
    endings: tuple[str, ...]
    read: Reader
    media_types: tuple[str, ...] = ()
    several: bool = False  # whether a file may hold more than one article
    tells_itself: bool = False  # whether its reader knows best what is wrong with its files
    binary: bool = False  # whether its bytes are no words: words of such a name are a text
    largest: int = LARGEST  # bytes


# What the content shows itself to be decides; the endings decide where it shows nothing.
FORMATS: tuple[Format, ...] = (
    Format(
        name="text",
        looks_like="a text",
        endings=("", ".txt", ".text", ".md", ".markdown"),
        read=as_text.read,
        media_types=("text/plain", "text/markdown"),
    ),
    Format(
        name="jsonl",
        looks_like="records, one a line",
        endings=(".jsonl", ".ndjson"),
        read=as_jsonl.read,
        media_types=("application/x-ndjson", "application/jsonl"),
        several=True,
    ),
    Format(
        name="html",
        looks_like="a web page",
        endings=(".html", ".htm", ".xhtml"),
        read=as_html.read,
        media_types=("text/html", "application/xhtml+xml"),
    ),
    Format(
        name="docx",
        looks_like="a Word document",
        endings=(".docx", ".docm", ".dotx", ".dotm", ".doc"),
        read=as_docx.read,
        media_types=("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        binary=True,
        tells_itself=True,
    ),
    Format(
        name="odt",
        looks_like="an OpenDocument text",
        endings=(".odt", ".ott"),
        read=as_odt.read,
        media_types=("application/vnd.oasis.opendocument.text",),
        binary=True,
        tells_itself=True,
    ),
    Format(
        name="rtf",
        looks_like="a rich text document",
        endings=(".rtf",),
        read=as_rtf.read,
        media_types=("application/rtf", "text/rtf"),
        binary=True,
    ),
    Format(
        name="pdf",
        looks_like="a PDF document",
        endings=(".pdf",),
        read=as_pdf.read,
        media_types=("application/pdf",),
        binary=True,
    ),
    Format(
        name="eml",
        looks_like="a mail",
        endings=(".eml",),
        read=as_eml.read,
        media_types=("message/rfc822",),
        several=True,
    ),
    Format(
        name="mbox",
        looks_like="a mailbox",
        endings=(".mbox", ".mbx"),
        read=as_mbox.read,
        media_types=("application/mbox",),
        several=True,
    ),
    Format(
        name="json",
        looks_like="JSON of an agency or a feed",
        endings=(".json",),
        read=as_json.read,
        media_types=("application/json", "application/feed+json"),
        several=True,
    ),
    Format(
        name="xml",
        looks_like="XML of an agency",
        endings=(".xml", ".nitf", ".newsml"),
        read=as_xml.read,
        media_types=("application/xml", "text/xml"),
        several=True,
    ),
    Format(
        name="feed",
        looks_like="a feed",
        endings=(".rss", ".atom"),
        read=as_feed.read,
        media_types=("application/rss+xml", "application/atom+xml"),
        several=True,
    ),
    Format(
        name="zip",
        looks_like="a zip archive",
        endings=(".zip",),
        read=as_zip.read,
        media_types=("application/zip", "application/x-zip-compressed"),
        several=True,
        binary=True,
        largest=LARGEST_ARCHIVE,
    ),
    Format(
        name="warc",
        looks_like="a web archive",
        endings=(".warc", ".warc.gz"),
        read=as_warc.read,
        media_types=("application/warc",),
        several=True,
        binary=True,
        largest=LARGEST_ARCHIVE,
    ),
    Format(
        name="wacz",
        looks_like="a packed web archive",
        endings=(".wacz",),
        read=as_wacz.read,
        media_types=("application/wacz",),
        several=True,
        binary=True,
        largest=LARGEST_ARCHIVE,
    ),
    Format(
        name="gzip",
        looks_like="a gzip archive",
        endings=(".gz",),
        read=as_gzip.read,
        media_types=("application/gzip", "application/x-gzip"),
        several=True,
        binary=True,
    ),
)
BY_NAME = {one.name: one for one in FORMATS}
BY_ENDING = {ending: one for one in FORMATS for ending in one.endings}
BY_MEDIA_TYPE = {name: one for one in FORMATS for name in one.media_types}
_DEEPEST = 3  # an archive in a mail in an archive


def named_format(name: str, media_type: str | None = None) -> Format | None:
    """Return the format that a name, or whoever sent it, says; none: it is unknown.

    >>> named_format("pages.WARC.gz").name, named_format("photo.png")
    ('warc', None)
    """
    declared = (media_type or "").partition(";")[0].strip().lower()
    if found := BY_MEDIA_TYPE.get(declared):
        return found
    path = PurePosixPath(name.lower())
    return BY_ENDING.get("".join(path.suffixes[-2:])) or BY_ENDING.get(path.suffix)


# What comes out in the end: articles, what is to be told beside them, and what is lost.
Read = Draft | Notice | ArticleError


@attrs.frozen
class Choice:
    """The format that something is read as, and what is doubtful about it."""

    format: Format
    doubt: str = ""  # "named .txt, but it is a web page"


def format_of(original: Original) -> Choice:
    """Return the format of what was handed in: where name and content disagree, the content."""
    named = named_format(original.file, original.media_type)
    seen = sniffed(original.raw)
    if seen and named and (seen.format, named.name) in _LIKE:
        return Choice(BY_NAME[_LIKE[seen.format, named.name]])
    if seen and named and named.tells_itself and seen.format in (None, "zip"):
        return Choice(named)
    if seen and seen.format is None:
        problem = f"no text: it looks like {seen.looks_like}"
        raise ArticleError(original.name, None, problem, seen.cure)
    if seen and seen.format:
        chosen = BY_NAME[seen.format]
    elif named and named.binary and is_words(original.raw):
        chosen = BY_NAME["text"]
    elif named:
        return Choice(named)
    elif original.url:
        return Choice(BY_NAME["text"])  # "story.php": the ending of an address says little
    else:
        raise _unknown(original)
    if (
        (named is None and original.url)
        or chosen is named
        or not (original.ending or original.media_type)
    ):
        return Choice(chosen)
    called = original.ending or original.media_type
    return Choice(chosen, f"named {called}, but it is {chosen.looks_like}")


# What is seen under another name of its family is no surprise: by whose reader it is read.
_LIKE: dict[tuple[str | None, str], str] = {
    ("feed", "xml"): "xml",
    ("xml", "feed"): "feed",
    ("json", "jsonl"): "json",
    ("jsonl", "json"): "json",
    ("eml", "mbox"): "eml",
    ("mbox", "eml"): "mbox",
    ("gzip", "warc"): "gzip",
    ("warc", "gzip"): "warc",
    ("wacz", "zip"): "wacz",
    ("zip", "wacz"): "wacz",
}


def _unknown(original: Original) -> ArticleError:
    problem = f"no reader for {original.ending or original.media_type} files"
    return ArticleError(original.name, None, problem, "save it as .txt, .html, .docx or .pdf")


def drafts_of(handed: Original | Handed, options: ReadingOptions) -> Iterator[Read]:
    """Yield the articles of what was handed in, and an error for each part that is lost."""
    if isinstance(handed, Handed):
        for found in drafts_of(handed.original, options):
            yield _beside(handed, found) if isinstance(found, Draft) else found
        return
    try:
        _refuse_depth(handed)
        refuse_blank(handed.raw, handed.name)
        choice = format_of(handed)
        refuse_size(handed.raw, handed.name, choice.format.largest)
        yield from _told(handed, choice, _read(handed, choice.format, options))
    except ArticleError as error:
        yield error


def _read(original: Original, chosen: Format, options: ReadingOptions) -> Iterator[Read]:
    """Yield what the reader of a format finds; an error that it raises ends it, and is told."""
    # A feed is not the address of any of its items.
    url = None if chosen.several else original.url
    try:
        for found in chosen.read(original, options):
            if isinstance(found, Original | Handed):
                yield from drafts_of(found, options)
            elif isinstance(found, Draft) and not (found.text.strip() or found.killed):
                yield ArticleError(original.name, found.line, "holds no text", _CURE)
            elif isinstance(found, Draft):
                called = chosen.name if found.format == "text" else found.format
                yield attrs.evolve(_at(url, found), format=called)
            else:
                yield found
    except ArticleError as error:
        yield error
    # Libraries walk what is nested by calling themselves.
    except (RecursionError, MemoryError):
        problem = f"{chosen.looks_like} that is nested too deeply, or too large when unpacked"
        yield ArticleError(original.name, None, problem, _CURE)


_CURE = "save what it says as text"


def _at(url: str | None, draft: Draft) -> Draft:
    """Return a draft with the address that it was fetched from, if it names none itself."""
    if url is None or draft.head.url or draft.given.url:
        return draft
    return attrs.evolve(draft, head=attrs.evolve(draft.head, url=url))


def _told(original: Original, choice: Choice, found: Iterator[Read]) -> Iterator[Read]:
    """Yield what was found; a name that misleads is told with the first of it."""
    told = not choice.doubt
    for one in found:
        if told or isinstance(one, Notice):
            yield one
            continue
        if isinstance(one, Draft):
            notice = Notice(text=f"{original.name}: {choice.doubt}, and was read as such")
            yield attrs.evolve(one, notices=(notice, *one.notices))
        else:
            looks_like = f"it looks like {choice.format.looks_like}"
            yield ArticleError(one.path, one.line, f"{looks_like}: {one.problem}", one.cure)
        told = True


def _beside(handed: Handed, draft: Draft) -> Draft:
    """Return a draft with what is said of it beside: that is stronger than what it says itself."""
    return attrs.evolve(
        draft,
        id=handed.fields.id or draft.id,
        given=handed.fields.over(draft.given),
        given_by="manifest" if handed.listed else draft.given_by,
        notices=(*handed.notices, *draft.notices),
    )


def _refuse_depth(original: Original) -> None:
    if original.depth > _DEEPEST:
        problem = f"lies in more than {_DEEPEST} archives or mails"
        raise ArticleError(original.name, None, problem, "unpack it")
