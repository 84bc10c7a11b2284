"""Web pages that mean harm, or are broken: bounded, and told in a line."""

from collections.abc import Callable
from time import process_time

import pytest

from factcheck.articles.as_html import read
from factcheck.articles.drafts import Draft
from factcheck.articles.options import DEFAULT
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError

STORY = "<h1>Ferry sinks</h1><p>A ferry sank off the point and 34 people died, he said.</p>"


def drafted(markup: str | bytes) -> Draft:
    """Return what is read of a page."""
    raw = markup if isinstance(markup, bytes) else markup.encode()
    [draft] = read(Original(name="page.html", raw=raw), DEFAULT)
    assert isinstance(draft, Draft)
    return draft


NESTED = {
    "divisions": ("<div>", "</div>"),
    "words": ("<b>", "</b>"),
    "tables": ("<table><tr><td>", "</td></tr></table>"),
    "lists": ("<ul><li>", "</li></ul>"),
    "terms": ("<dl><dt>", ""),
    "paragraphs": ("<p><span>", ""),
    "quotations": ("<blockquote>", ""),
}


@pytest.mark.parametrize(("start", "end"), NESTED.values(), ids=NESTED)
@pytest.mark.parametrize("times", [30, 300, 3000])
def test_nested_elements(start: str, end: str, times: int) -> None:
    """However deep elements lie in each other, what stands in them and below is read."""
    deep = f"{start * times}The deepest of them is 78 metres long.{end * times}"
    draft = drafted(f"{STORY}{deep}<p>Another 12 were found in the sea, he said.</p>")

    assert all(figure in draft.text for figure in ("34 people", "78 metres", "Another 12"))


HOSTILE: dict[str, Callable[[int], str]] = {
    "nested": lambda size: "<div>" * size + "5",
    "attributes": lambda size: f"<p {' '.join(f'a{n}=x' for n in range(size))}>5 votes",
    "quotes": lambda size: "<a '\"" * size,
    "values": lambda size: "<a b=\"'" * size,
    "signs": lambda size: "<" * size + "5",
    "ampersands": lambda size: "&" * size + "5",
    "classes": lambda size: f"<div class='{'ad-x ' * size}'>5 votes</div>",
    "raised": lambda size: "<p>" + "1<sup>2</sup>/" * (size // 10),
    "spans": lambda size: (
        "<table>" + "<tr><td rowspan=999 colspan=999>5<td>6" * (size // 50) + "</table>"
    ),
    "lines": lambda size: "<p>" + "1,234 votes, " * size,
    "breaks": lambda size: "<p>" + "5<br>" * size,
    "headings": lambda size: "<h1>5 votes</h1>" * (size // 10),
    "comments": lambda size: "<!-- a" * size,
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_time_is_bounded(hostile: Callable[[int], str]) -> None:
    """Ten times the page costs no more than some ten times the time."""

    def cost(size: int) -> float:
        page = f"<p>5 votes were cast.</p>{hostile(size)}"
        start = process_time()
        drafted(page)
        return process_time() - start

    cost(10)  # what is loaded once
    small, large = max(cost(1_000), 0.02), cost(10_000)

    assert large < 40 * small


REFUSED = {
    "nothing": (b"", "the file is empty"),
    "blanks": (b" \n\n", "holds nothing but blanks"),
    "only script": (b"<html><script>var dead = 34;</script></html>", "shows no text"),
    "no body": (b"<html><head><title>34 dead</title></head></html>", "shows no text"),
    "another format": (b"%PDF-1.7 34 dead", "looks like a PDF document"),
    "frames": (b"<frameset><frame src='34.html'></frameset>", "shows no text"),
}


@pytest.mark.parametrize(("raw", "told"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_told(raw: bytes, told: str) -> None:
    """One line names the file and what is wrong."""
    with pytest.raises(ArticleError) as caught:
        drafted(raw)

    assert told in str(caught.value)
    assert str(caught.value).startswith("page.html: ")
    assert "\n" not in str(caught.value)


def test_entities_are_not_expanded() -> None:
    """A page declares no entities; a bomb of them is a text like any other."""
    bomb = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 30))
    draft = drafted(f"<!DOCTYPE html [<!ENTITY a0 'ha'>{bomb}]>{STORY}<p>&a29;</p>")

    assert "34 people" in draft.text
    assert len(draft.text) < 2000


ENCODED = {
    "declared": ('<meta charset="iso-8859-1">', "cp1252", None),
    "declared for a server": (
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">',
        "cp1250",
        None,
    ),
    "sent": ("", "cp1251", "windows-1251"),
    "marked": ("", "utf-16", None),
    "japanese": ('<meta charset="Shift_JIS">', "cp932", None),
    "of seven bits": ('<meta charset="iso-2022-jp">', "iso-2022-jp", None),
}
WORDS = {"cp1251": "Погибли 34 человека", "cp932": "死者34人", "iso-2022-jp": "死者34人"}


@pytest.mark.parametrize(("meta", "encoding", "sent"), ENCODED.values(), ids=ENCODED)
def test_encodings(meta: str, encoding: str, sent: str | None) -> None:
    """A page is read in the encoding that it declares, or that it was sent with."""
    words = WORDS.get(encoding, "£34 for Müller")
    words = words.replace("£", "") if encoding == "cp1250" else words
    raw = f"<html><head>{meta}</head><body><p>{words}</p></body></html>".encode(encoding)
    [draft] = read(Original(name="page.html", raw=raw, charset=sent), DEFAULT)

    assert isinstance(draft, Draft)
    assert draft.text == words


def test_a_wrong_declaration_is_told() -> None:
    """What is UTF-8 is read so, whatever it declares."""
    draft = drafted("<meta charset=iso-8859-1><p>It cost £34 \u2013 or more.</p>")

    assert draft.text == "It cost £34 \u2013 or more."
    assert any("is UTF-8" in notice.text for notice in draft.notices)


def test_xhtml() -> None:
    """In XHTML elements may close at once, and characters stand in brackets."""
    draft = drafted(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html '
        'xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>'
        "<div/><p>A ferry sank with <![CDATA[34 & 5]]> people.</p></body></html>"
    )

    assert draft.text == "A ferry sank with 34 & 5 people."
