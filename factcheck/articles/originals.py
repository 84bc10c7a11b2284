"""Originals: bytes as they were handed in, before anyone knows what they hold."""

import re
from functools import cached_property
from pathlib import Path, PurePosixPath

import attrs

from factcheck.articles.files import Content, bytes_of, text_of

_QUERY = re.compile(r"[?#]")


@attrs.frozen(kw_only=True)
class Original:
    """A file, a member of an archive, a page that was fetched, or what was piped in."""

    name: str  # as messages have it: "herald.html", "story.zip/herald.html"
    raw: bytes = attrs.field(repr=False)
    media_type: str | None = None  # as whoever sent it declares: "text/html"
    charset: str | None = None  # the same
    url: str | None = None  # where it was fetched, or archived, from
    depth: int = 0  # in how many archives or mails it lay
    called: str | None = None  # what its article is called, where the file's name is too little

    @property
    def file(self) -> str:
        """The last part of the name."""
        scheme, mark, address = self.name.partition("://")
        if mark and scheme in ("http", "https"):
            path = _QUERY.split(address, maxsplit=1)[0].partition("/")[2]
            return path.rpartition("/")[2]
        return PurePosixPath(self.name.replace("\\", "/")).name

    @property
    def stem(self) -> str:
        """The name without folders and ending: what the article is called if nothing else is.

        What lay in an archive or a mail is called by that as well: two mails can each have a
        "report.docx". Pages of two papers are seldom told apart by the end of their addresses.

        >>> Original(name="desk/story.zip/herald.html", raw=b"", depth=1).stem
        'story.zip/herald'
        """
        if self.called:
            return self.called
        if self.name.startswith(("http://", "https://")):
            return self.name.partition("://")[2].rstrip("/")
        around = PurePosixPath(self.name.replace("\\", "/")).parts[-1 - self.depth : -1]
        return "/".join((*around, PurePosixPath(self.file).stem)) or self.name

    @property
    def ending(self) -> str:
        """The ending of the name in small letters, with its dot; empty without."""
        return PurePosixPath(self.file).suffix.lower()

    @cached_property
    def content(self) -> Content:
        """The bytes as a text, or an error about why they are none."""
        return text_of(self.raw, self.name, self.charset)


def from_file(path: Path, called: str | None = None) -> Original:
    """Return the bytes of a file."""
    return Original(name=str(path), raw=bytes_of(path), called=called)
