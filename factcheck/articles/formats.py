"""Formats: which reader reads what was handed in."""

from collections.abc import Iterator

import attrs

from factcheck.articles import (
    as_docx,
    as_eml,
    as_feed,
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
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError


@attrs.frozen(kw_only=True)
class Format:
    """A format that can be read."""

    name: str
    looks_like: str  # in messages: "a web page"
    endings: tuple[str, ...]
    read: Reader
    media_types: tuple[str, ...] = ()
    several: bool = False  # whether a file may hold more than one article


# The endings decide first; what the content looks like decides where they mislead.
FORMATS: tuple[Format, ...] = (
    Format(
        name="text",
        looks_like="a text",
        endings=("", ".txt", ".text", ".md", ".markdown"),
        read=as_text.read,
    ),
    Format(
        name="jsonl",
        looks_like="records, one a line",
        endings=(".jsonl", ".ndjson"),
        read=as_jsonl.read,
        media_types=("application/x-ndjson",),
        several=True,
    ),
    Format(
        name="html",
        looks_like="a web page",
        endings=(".html", ".htm", ".xhtml"),
        read=as_html.read,
    ),
    Format(
        name="docx",
        looks_like="a Word document",
        endings=(".docx", ".docm", ".dotx", ".dotm", ".doc"),
        read=as_docx.read,
    ),
    Format(
        name="odt", looks_like="an OpenDocument text", endings=(".odt", ".ott"), read=as_odt.read
    ),
    Format(name="rtf", looks_like="a rich text document", endings=(".rtf",), read=as_rtf.read),
    Format(name="pdf", looks_like="a PDF document", endings=(".pdf",), read=as_pdf.read),
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
        several=True,
    ),
    Format(
        name="json",
        looks_like="JSON of an agency or a feed",
        endings=(".json",),
        read=as_json.read,
        several=True,
    ),
    Format(
        name="xml",
        looks_like="XML of an agency",
        endings=(".xml", ".nitf", ".newsml"),
        read=as_xml.read,
        several=True,
    ),
    Format(
        name="feed",
        looks_like="a feed",
        endings=(".rss", ".atom"),
        read=as_feed.read,
        several=True,
    ),
    Format(
        name="zip",
        looks_like="a zip archive",
        endings=(".zip",),
        read=as_zip.read,
        several=True,
    ),
    Format(
        name="warc",
        looks_like="a web archive",
        endings=(".warc", ".warc.gz"),
        read=as_warc.read,
        several=True,
    ),
    Format(
        name="wacz",
        looks_like="a packed web archive",
        endings=(".wacz",),
        read=as_wacz.read,
        several=True,
    ),
)
BY_NAME = {one.name: one for one in FORMATS}
BY_ENDING = {ending: one for one in FORMATS for ending in one.endings}
BY_MEDIA_TYPE = {name: one for one in FORMATS for name in one.media_types}
_DEEPEST = 3  # an archive in a mail in an archive


def format_of(original: Original) -> Format:
    """Return the format of what was handed in."""
    if found := BY_MEDIA_TYPE.get(original.media_type or ""):
        return found
    doubled = "".join(original.file.lower().rpartition(".")[0].rpartition(".")[1:])
    for ending in (f"{doubled}{original.ending}", original.ending):
        if found := BY_ENDING.get(ending):
            return found
    known = ", ".join(sorted(ending for ending in BY_ENDING if ending))
    problem = f"no reader for {original.ending} files"
    raise ArticleError(original.name, None, problem, f"known: {known}")


def drafts_of(original: Original, options: ReadingOptions) -> Iterator[Draft | ArticleError]:
    """Yield the articles of what was handed in, and an error for each part that is lost."""
    try:
        _refuse_depth(original)
        chosen = format_of(original)
        for found in chosen.read(original, options):
            if isinstance(found, Original):
                yield from drafts_of(found, options)
            elif isinstance(found, Draft) and found.format == "text":
                yield attrs.evolve(found, format=chosen.name)
            else:
                yield found
    except ArticleError as error:
        yield error


def _refuse_depth(original: Original) -> None:
    if original.depth > _DEEPEST:
        problem = f"lies in more than {_DEEPEST} archives or mails"
        raise ArticleError(original.name, None, problem, "unpack it")
