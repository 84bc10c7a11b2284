"""The encoding of a page: its mark, the sender's word, its own head, and what the bytes allow."""

import pytest

from factcheck.articles.html.encodings import markup_of
from factcheck.articles.originals import Original

WORDS = "It cost \u00a334 \u2013 or \u201cmore\u201d, M\u00fcller said"
RUSSIAN = "\u041f\u043e\u0433\u0438\u0431\u043b\u0438 34 \u2013 \u0434\u0430"
JAPANESE = "\u6b7b\u800534\u4eba\u3001\u3051\u304c\u4eba567\u4eba\u3060\u3063\u305f"
DASH = "Toll 34 \u2013 up, said the town"


def page(head: str, encoding: str, words: str = WORDS) -> bytes:
    """Return the bytes of a page."""
    return f"{head}<p>{words}</p>".encode(encoding)


def meta(name: str) -> str:
    """Return the declaration of an encoding."""
    return f'<meta charset="{name}">'


HTTP_EQUIV = '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=iso-8859-1">'
UTF8_SAYS = "but is UTF-8 and was read so"
GUESSED = "which is a guess"
# The bytes, the charset that they were sent with, their words, and what is told of them.
PAGES = {
    "a mark": (b"\xef\xbb\xbf" + page(meta("latin1"), "utf-8"), None, WORDS, None),
    "a wide mark": (page("\ufeff" + meta("utf-16"), "utf-16-le"), None, WORDS, None),
    "Windows": (page(meta("windows-1252"), "cp1252"), None, WORDS, None),
    "Latin": (page(meta("ISO-8859-1"), "cp1252"), None, WORDS, None),
    "of old": (page(HTTP_EQUIV, "cp1252"), None, WORDS, None),
    "users' own": (page(meta("x-user-defined"), "cp1252"), None, WORDS, None),
    "Russian": (page(meta("windows-1251"), "cp1251", RUSSIAN), None, RUSSIAN, None),
    "in a comment": (
        page(f"<!-- {meta('koi8-r')} -->{meta('windows-1252')}", "cp1252"),
        *(None, WORDS, None),
    ),
    "a prolog": (
        page('<?xml version="1.0" encoding="windows-1251"?>', "cp1251", RUSSIAN),
        *(None, RUSSIAN, None),
    ),
    "sent so": (page("", "cp1252"), "windows-1252", WORDS, None),
    "sent wrongly": (page(meta("windows-1252"), "cp1252"), "utf-8", WORDS, None),
    "sent wrongly as Latin": (page(meta("utf-8"), "utf-8"), "iso-8859-1", WORDS, UTF8_SAYS),
    "no Latin": (page(meta("latin1"), "utf-8"), None, WORDS, UTF8_SAYS),
    "no UTF-16": (page(meta("utf-16"), "utf-8"), None, WORDS, None),
    "no UTF-8": (page(meta("utf-8"), "cp1252"), None, WORDS, GUESSED),
    "no Korean": (page(meta("euc-kr"), "cp1252", DASH), None, DASH, GUESSED),
    "nothing known": (page(meta("foo-8"), "utf-8"), None, WORDS, None),
    "nothing said": (page("", "cp1252"), None, WORDS, GUESSED),
    "in seven bits": (page(meta("iso-2022-jp"), "iso2022_jp", JAPANESE), None, JAPANESE, None),
    "a spoilt byte": (
        page(meta("Shift_JIS"), "cp932", JAPANESE) + b"\x81",
        *(None, JAPANESE, "a character is lost in 1 place"),
    ),
}


@pytest.mark.parametrize(("raw", "sent", "words", "told"), PAGES.values(), ids=PAGES)
def test_how_a_page_is_read(raw: bytes, sent: str | None, words: str, told: str | None) -> None:
    """What is declared is believed where the bytes allow it; where not, it is told."""
    markup, notices = markup_of(Original(name="page.html", raw=raw, charset=sent))

    assert f"<p>{words}</p>" in markup
    assert bool(notices) is (told is not None)
    assert told is None or any(told in one.text for one in notices)
