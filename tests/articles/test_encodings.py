"""Encodings: what a file says of itself, what its bytes show, what was spoilt before it came."""

import codecs
from pathlib import Path

import pytest

from factcheck import extract
from factcheck.articles import Reading, read_all
from factcheck.articles.originals import Original
from factcheck.model import Article
from factcheck.reference.encodings import codec_of, decode
from factcheck.reference.garbled import spoilt_figures

TEXT = "The bridge cost \u00a334 million \u2013 \u201ctoo much\u201d, M\u00f6ller said on Monday.\n"


def reading(folder: Path, raw: bytes) -> Reading:
    """Return what is read of bytes."""
    path = folder / "a.txt"
    path.write_bytes(raw)
    return read_all([path])


def notices(found: Reading) -> list[str]:
    """Return what is told of the encoding."""
    return [one.text.partition(": ")[2] for one in found.notices if "a.txt" in one.text]


# An encoding that is declared, the bytes, how they are read, and whether something is told.
DECLARED = [
    ("utf-8", TEXT.encode(), "utf-8", False),
    (None, TEXT.encode(), "utf-8", False),
    ("iso-8859-1", TEXT.encode("cp1252"), "cp1252", False),
    ("windows-1252", TEXT.encode("cp1252"), "cp1252", False),
    ("iso-8859-1", TEXT.encode(), "utf-8", True),  # declared wrongly, as servers do
    ("utf-8", TEXT.encode("cp1252"), "cp1252", True),
    ("nonsense", TEXT.encode(), "utf-8", False),
    ("rot13", TEXT.encode(), "utf-8", False),
    ("koi8-r", "34 человека".encode("koi8-r"), "koi8-r", False),
    ("shift_jis", "34人".encode("shift_jis"), "shift_jis", False),
    ("gb2312", "34人".encode("gb2312"), "gb2312", False),
    ("iso-2022-jp", "34人".encode("iso2022_jp"), "iso2022_jp", False),
    ("utf-16", TEXT.encode("utf-16-le"), "utf-16-le", False),
    ("us-ascii", b"34 people", "utf-8", False),
]


@pytest.mark.parametrize(("declared", "raw", "encoding", "told"), DECLARED)
def test_what_is_declared(*, declared: str | None, raw: bytes, encoding: str, told: bool) -> None:
    """It is believed where the bytes allow it; UTF-8 is UTF-8 whatever is declared."""
    found = decode(raw, declared)

    assert found.encoding == encoding
    assert "34" in found.text
    assert (found.contradicts is not None) is told
    if encoding == "cp1252":
        assert found.text == TEXT


def test_a_declaration_of_xml() -> None:
    """The first line of XML declares its encoding."""
    raw = '<?xml version="1.0" encoding="ISO-8859-2"?>\n<p>Zł 34</p>'.encode("iso-8859-2")

    assert decode(raw).text.endswith("<p>Zł 34</p>")
    assert decode(raw).encoding == "iso8859-2"


def test_names_of_encodings() -> None:
    """Names that stand for no text are none."""
    for name in ("zlib", "base64", "idna", "punycode", "unicode_escape", "utf-7", "", "a" * 999):
        assert codec_of(name) is None


def test_an_original_that_declares(tmp_path: Path) -> None:
    """What a server says of the bytes it sent."""
    raw = "34 человека погибли".encode("koi8-r")

    assert Original(name="a", raw=raw, charset="koi8-r").content.text == "34 человека погибли"
    del tmp_path


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(tmp_path: Path, encoding: str) -> None:
    """Every other byte a nought: it is read, and told."""
    found = reading(tmp_path, TEXT.encode(encoding))

    assert found.articles[0].text == TEXT
    assert notices(found)[0].startswith(f"no mark of its encoding; read as {encoding}")


def test_two_encodings_in_one_file(tmp_path: Path) -> None:
    """Strung together from two wires: each character as its bytes have it, and the lines told."""
    line = "It cost \u00a334m \u2013 or \u20ac40m \u2013 the mayor said, and 12 people came.\n"
    raw = line.encode() * 3 + line.encode("cp1252") + line.encode() + line.encode("cp1252")
    found = reading(tmp_path, raw)

    assert found.articles[0].text == line * 6
    assert notices(found) == [
        (
            "two encodings in one file: UTF-8, but for line 4, 6, read as cp1252, which is a "
            "guess (save it as plain text in UTF-8)"
        )
    ]


def test_two_encodings_in_one_line(tmp_path: Path) -> None:
    """A sign pasted into a line of UTF-8 spoils nothing around it."""
    raw = b"It cost " + b"\xa3" + "34m \u2013 \u201ctoo much\u201d.\n".encode()

    assert (
        reading(tmp_path, raw).articles[0].text
        == "It cost \u00a334m \u2013 \u201ctoo much\u201d.\n"
    )


def test_two_encodings_of_other_letters() -> None:
    """One western sign in a text of other letters leaves them alone."""
    raw = ("Погибли 34 человека, сказал мэр. " * 4).encode() + b"\xa3" + b"5"

    assert decode(raw).text == "Погибли 34 человека, сказал мэр. " * 4 + "\u00a35"


def _again(text: str, times: int = 1) -> str:
    """Return a text as it looks when it was read in the wrong encoding."""
    for _ in range(times):
        raw = text.encode()
        text = "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in raw)
    return text


GARBLED = [
    # the text, the figures that are named, what one of the characters was
    ("from 10\u201315 people", ["10", "15"], "\u2013"),
    ("it cost \u00a35m", ["\u00a35m"], "\u00a3"),
    ("it cost \u20ac5m", ["5m"], "\u20ac"),
    ("some 5\u00a0000 people", ["5", "000"], ""),
    ("a caf\u00e9 on Monday", [], "\u00e9"),
    ("\u201cso he said\u201d", [], "\u201c"),
    ("minus \u22125 degrees", ["5"], "\u2212"),
    ("\u00bd of it, 3\u00bd miles", ["3"], "\u00bd"),
]


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize(("words", "figures", "was"), GARBLED)
def test_what_is_garbled(
    tmp_path: Path, words: str, figures: list[str], was: str, times: int
) -> None:
    """It is named with what it probably was, the figures with it, and nothing is repaired."""
    spoilt = f"The bridge is closed.\nIt said {_again(words, times)}.\n"
    found = reading(tmp_path, spoilt.encode())
    [told] = notices(found)

    assert found.articles[0].text == spoilt
    assert told.startswith("garbled characters, first in line 2: ")
    assert was in told
    assert ("it stands in figures, look at" in told) is bool(figures)
    for figure in figures:
        assert figure.removeprefix("\u00a3") in told.partition("look at")[2]


INNOCENT = [
    "CAF\u00c9\u00bb, said the sign; \u00c2ge, \u00c3lvaro and \u00c5se came.",
    "S\u00c3O PAULO, \u00c5rhus and \u00c2ngela.",
    "\u00e2me, \u00ef\u00efe, \u00d0 and \u00d1and\u00fa: 34 people",
    "\u201c\u2026\u201d \u2013 \u00a35m \u20ac3 12\u00a0000",
]


@pytest.mark.parametrize("words", INNOCENT)
def test_what_is_not_garbled(tmp_path: Path, words: str) -> None:
    """Letters with accents, quotation marks, dashes and signs of money are what they are."""
    assert notices(reading(tmp_path, f"It said {words} on Monday.\n".encode())) == []


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_ends_of_lines(tmp_path: Path, end: str) -> None:
    """As old machines, Windows and all others write them."""
    lines = ["Bridge closed after cracks", "", "The bridge was closed, and 34 people came.", ""]
    [article] = reading(tmp_path, end.join(lines).encode()).articles

    assert article.text == "\n".join(lines)
    [claim] = extract(article)
    assert claim.quote.exact == "34 people"
    assert claim.quote.line == 3


def test_signs_that_steer_a_terminal() -> None:
    """What colours a line is no figure, and the quotes stand where they stood."""
    text = "The fire killed \x1b[31m12 people\x1b[0m on\x07 Monday."
    [claim] = [one for one in extract(Article(id="a", text=text)) if not one.is_moment]

    assert claim.quote.exact == "12 people"
    assert text[claim.quote.span.start :].startswith("12 people\x1b[0m")


def test_every_mark_is_read(tmp_path: Path) -> None:
    """A mark beats what is declared."""
    raw = codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")

    assert decode(raw, "utf-8").text == TEXT
    assert reading(tmp_path, raw).articles[0].text == TEXT


def test_a_figure_that_is_garbled_is_set_aside() -> None:
    """The end of a range is no figure of its own; a garbled quotation mark changes none."""
    text = _again("The fire killed 34 people in 10\u201315 months, and cost \u00a35m.")
    claims = [claim for claim in extract(Article(id="a", text=text)) if claim.excluded is None]

    assert [claim.quote.exact for claim in claims] == ["34 people"]
    assert spoilt_figures(_again("\u201c34 people\u201d came.")) == ()
