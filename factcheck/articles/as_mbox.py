"""Read a mailbox: its mails, one below the other."""

import re
from collections.abc import Iterator

from factcheck.articles.drafts import Found
from factcheck.articles.files import LARGEST
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError

_MOST = 1_000  # mails
# A mail begins below a blank line with "From " and a header line: a sentence can begin with
# "From" as well. The standard library's mailbox asks for "From " alone, and cuts such mails.
_BEGIN = re.compile(
    rb"(?:\A|(?<=\n)\r?\n)From [^\r\n]{0,500}\r?\n(?=>?[!-9;-~]{1,76}:[^\r\n])", re.IGNORECASE
)
_QUOTED_FROM = re.compile(rb"^>(?=>*From )", re.MULTILINE)


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the mails of a mailbox, each as a file of its own."""
    name, raw = original.name, original.raw
    if len(raw) > LARGEST:
        size = f"{LARGEST // 1024 // 1024} MB"
        raise ArticleError(name, None, f"larger than {size}", "split it, or save mails one by one")
    begins = list(_BEGIN.finditer(raw))
    if not begins or raw[: begins[0].start()].strip(b"\xef\xbb\xbf \t\r\n"):
        problem = 'no mailbox: it does not begin with a line "From …" above the headers of a mail'
        raise ArticleError(name, None, problem, "save single mails as .eml")
    ends = [*(begin.start() for begin in begins[1:]), len(raw)]
    for number, (begin, end) in enumerate(zip(begins, ends, strict=True), 1):
        if number > _MOST:
            problem = f"{len(begins)} mails: those behind number {_MOST} are not read"
            yield ArticleError(name, None, problem, "split it")
            return
        mail = _QUOTED_FROM.sub(b"", raw[begin.end() : end])
        yield Original(
            name=f"{name}/{number}.eml",
            raw=mail,
            media_type="message/rfc822",
            depth=original.depth + 1,
        )
