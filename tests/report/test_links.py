"""Links to the words of a quote: they lead to its place, or there is none."""

import re
import time
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Article, Quote, Span, Stretch, Zone
from factcheck.report.links import link_to

URL = "https://herald.example/quake"
PAGE = (
    "Quake kills 34 people in Hatay\n"
    "At least 34 people were killed in Hatay on Monday, the well-known agency AFAD & others said.\n"
    "Some 1,234 homes fell, 34 people were hurt in Adana, and $5.5m was promised.\n"
    "12\n"
    "Hatay: Deaths: 1,299; Injured: 567.\n"
    "Adana: Deaths: 34; Injured: 567."
)
TABLE = PAGE.index("Hatay: Deaths")


def page(text: str = PAGE, url: str | None = URL, **more: object) -> Article:
    """Return an article that was read from a web page."""
    row = (Stretch(Zone.TABLE, Span(TABLE, len(text))),) if text is PAGE else ()
    return Article(id="a", text=text, url=url, format="html", stretches=row, **more)  # type: ignore[arg-type]


def link(words: str, number: int = 1, text: str = PAGE, url: str | None = URL) -> str | None:
    """Return the link to some words, where they stand for the nth time."""
    place = -1
    for _ in range(number):
        place = text.index(words, place + 1)
    span = Span(place, place + len(words))
    quoting = Quote(page(text, url), span)
    return link_to(quoting, quoting.article.zone_at(place))


LINKS = {
    # the words, and the how manieth of them: what the address says of them
    ("34 people", 1): "kills-,34%20people",
    ("At least 34 people", 1): "At%20least%2034%20people",
    ("34 people", 2): "least-,34%20people",
    ("34 people", 3): "fell%2C-,34%20people",
    ("well-known agency", 1): "well%2Dknown%20agency",
    ("AFAD & others", 1): "agency-,AFAD%20%26%20others",
    ("1,234 homes", 1): "Some-,1%2C234%20homes",
    ("234", 1): "Some-,1%2C234,-homes",  # no browser begins inside of a number
    ("$5.5m", 1): "and-,%245.5m,-was",
    ("12", 1): "12",
    ("1,299", 1): "1%2C299",  # a cell alone: the page has its header elsewhere
    ("Deaths: 1,299", 1): "1%2C299",
    ("567", 1): None,  # two cells of the same figure
    ("Deaths: 34", 1): None,
}


@pytest.mark.parametrize(("words", "number"), LINKS)
def test_a_link_names_as_much_as_is_needed(words: str, number: int) -> None:
    """Some words around tell a place apart, of the same block and at the borders of words."""
    expected = LINKS[words, number]

    assert link(words, number) == (expected and f"{URL}#:~:text={expected}")


def test_what_stands_in_front_is_enough() -> None:
    """Behind a word the page may have the mark of a footnote, which the text has not."""
    text = "The mayor said on Tuesday. The wind fell.\nThey sat on Tuesday. The rest stood."

    assert link("Tuesday", text=text) == f"{URL}#:~:text=said%20on-,Tuesday"


ADDRESSES = {
    "https://herald.example/quake#top": "https://herald.example/quake#top:~:text=12",
    "https://herald.example/quake?a=1#": "https://herald.example/quake?a=1#:~:text=12",
    "https://herald.example/q#a:~:text=old": "https://herald.example/q#a:~:text=12",
    "ftp://herald.example/quake": None,
    "javascript:alert(1)": None,
    "herald.example/quake": None,
    "https://": None,
    "https://[::1/quake": None,
    'https://herald.example/"><script>': None,
    "https://herald.example/a b": None,
    None: None,
}


@pytest.mark.parametrize("url", ADDRESSES)
def test_only_a_page_on_the_web_has_links(url: str | None) -> None:
    """An address that a browser opens; its own fragment stays, an old text fragment does not."""
    assert link("12", url=url) == ADDRESSES[url]


@pytest.mark.parametrize("name", ["text", "jsonl", "pdf", "eml"])
def test_what_is_no_page_has_none(name: str) -> None:
    """A text with an address may be another one than the page has."""
    article = Article(id="a", text=PAGE, url=URL, format=name)

    assert link_to(Quote(article, Span(0, 4))) is None


def decoded(address: str) -> tuple[str, str, str]:
    """Return prefix, words and suffix of an address, as a browser reads them."""
    parts = address.partition(":~:text=")[2].split(",")
    prefix = parts.pop(0)[:-1] if parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if parts[-1].startswith("-") else ""
    [exact] = parts
    return unquote(prefix), unquote(exact), unquote(suffix)


WORDS = st.sampled_from(
    [
        "34",
        "1,234",
        "people",
        "-",
        "3.5%",
        "dead,",
        "a-b",
        "&",
        "é",
        "(12)",
        "\n",
        "34;",
        "Ä",
        "人34",
        ":",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=40), st.data())
def test_a_link_leads_to_its_quote(words: list[str], data: st.DataObject) -> None:
    """What a browser looks for stands once in the text, around the quote, in one block."""
    text = " ".join(["Page", *words])
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 12)))
    address = link_to(Quote(page(text), Span(start, end)))

    if address is not None:
        prefix, exact, suffix = decoded(address)
        parts = [part for part in (prefix, exact, suffix) if part]
        [place] = [place for place in range(len(text)) if _stands(text, place, parts)]
        begins = text.index(exact, place + len(prefix))

        assert not any("\n" in part for part in parts)
        assert begins <= max(start, text.index(text[start:end].strip(), start))
        assert begins + len(exact) >= start + len(text[start:end].rstrip())


def _stands(text: str, place: int, parts: list[str]) -> bool:
    """Say whether parts stand at a place, with nothing but blanks between them."""
    for part in parts:
        if not text.startswith(part, place):
            return False
        place += len(part)
        while place < len(text) and text[place] == " ":
            place += 1
    return True


def test_the_work_is_linear() -> None:
    """A text of one word, however long, is looked at a bounded number of times a quote."""
    text = "34 people. " * 20_000

    assert link_to(Quote(page(text), Span(0, 9))) is None


def test_a_line_of_many_quotes_is_looked_at_once() -> None:
    """Twice as many quotes in one line, or one row, take about twice as long."""

    def seconds(size: int, zone: Zone) -> float:
        text = "; ".join(f"Town{number}: {number} people" for number in range(size))
        article = page(text)
        starts = [found.end() for found in re.finditer(": ", text)]
        begun = time.perf_counter()
        for start in starts:
            assert link_to(Quote(article, Span(start, start + 1)), zone)
        return time.perf_counter() - begun

    for zone in (Zone.BODY, Zone.TABLE):
        seconds(500, zone)
        assert seconds(8_000, zone) < 20 * seconds(1_000, zone)
