"""How a text is cut into sentences and tokens."""

import gc
from weakref import ref

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck.claims.sentences import Page
from factcheck.model import Span, Stretch, Zone
from factcheck.reference.language import load_language
from factcheck.reference.plain import plain
from tests.builders import article

SENTENCES = [
    ("Three died. Two were hurt.", ["Three died.", "Two were hurt."]),
    ("Mr. Hale spoke to Gen. Ruiz in St. Ives.", ["Mr. Hale spoke to Gen. Ruiz in St. Ives."]),
    ("The U.S. Senate voted.", ["The U.S. Senate voted."]),
    ("He left the U.S. The vote is today.", ["He left the U.S.", "The vote is today."]),
    ("At 2:09 a.m. Thursday it shook.", ["At 2:09 a.m. Thursday it shook."]),
    ("It rose 4.5 percent. So did wages!", ["It rose 4.5 percent.", "So did wages!"]),
    ('"It is over." She wept.', ['"It is over."', "She wept."]),
    ("Sales fell. 34 shops closed.", ["Sales fell.", "34 shops closed."]),
    ("J. Doe (58) won. He is No. 1 now.", ["J. Doe (58) won.", "He is No. 1 now."]),
    ("Harbour fire\nFour hurt\n\nIt began late.", ["Harbour fire", "Four hurt", "It began late."]),
    (
        "The council said on Monday that the new bridge over the river\nwould open in May.",
        ["The council said on Monday that the new bridge over the river\nwould open in May."],
    ),
    (
        "A fire at the old harbour of Westmark in the night to Monday killed\n34 people.",
        ["A fire at the old harbour of Westmark in the night to Monday killed\n34 people."],
    ),
    (
        "Council of Westmark to keep the old harbour closed for the year\n13/06/2008",
        ["Council of Westmark to keep the old harbour closed for the year", "13/06/2008"],
    ),
]

TOKENS = [
    ("in Zu\u0308rich 34 cafe\u0301s", ["in", "Zu\u0308rich", "34", "cafe\u0301s"]),
    ("US$1.2bn (£780m)", ["US", "$", "1.2", "bn", "(", "£", "780", "m", ")"]),
    ("an 18-year-old", ["an", "18", "-", "year", "-", "old"]),
    ("China's 37,000", ["China", "'s", "37,000"]),
    ("at 2:09 a.m. in the U.S.", ["at", "2", ":", "09", "a.m.", "in", "the", "U.S."]),
    ("S&P 500 on 13/06/2008", ["S&P", "500", "on", "13", "/", "06", "/", "2008"]),
    ("1\u202f234\u00a0t", ["1", "234", "t"]),
    ("\u22125 to \uff11\uff12", ["-", "5", "to", "12"]),
]


def page(text: str) -> Page:
    """Return a text made ready for reading."""
    return Page(article(text), load_language("en"))


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    """A point ends a sentence unless it belongs to its word; a line ends one unless wrapped."""
    assert [sentence.text for sentence in page(text).sentences] == expected


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    """Figures hold together, signs and suffixes stand alone, odd characters are made plain."""
    (sentence,) = page(text).sentences

    assert sentence.words == expected


def test_zones_cut_sentences() -> None:
    """No sentence reaches from one zone into the next, and none is lost."""
    text = "Talks resume BEIJING (AP) - Envoys met on Monday. They agreed."
    credited = article(text, stretches=(Stretch(Zone.DATELINE, Span(13, 27)),))
    found = [(s.zone, s.text) for s in Page(credited, load_language("en")).sentences]

    assert found == [
        (Zone.BODY, "Talks resume"),
        (Zone.DATELINE, "BEIJING (AP) -"),
        (Zone.BODY, "Envoys met on Monday."),
        (Zone.BODY, "They agreed."),
    ]


@given(some.text(min_size=1))
def test_plain_text_has_the_length_of_the_text(text: str) -> None:
    """One character stands for one, so that every offset stays what it is."""
    assert len(plain(text)) == len(text)


@given(some.text(alphabet="aB1 .,\n'\"()-%$\u00a0\u2019\uff11\U0001f600\u0301", min_size=1))
def test_tokens_are_where_they_say(text: str) -> None:
    """Every token is the plain text at its place, in order and without overlap."""
    if not text.strip():
        return
    reached = 0
    read = page(text)
    for sentence in read.sentences:
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert read.plain[start:end] == word
            assert reached <= start < end
            reached = end


def test_a_closed_page_leaves_no_circle_behind() -> None:
    """What was read of an article is freed at once, without a search for circles."""
    gc.disable()
    try:
        read = page("Three died. Two were hurt.")
        seen = [ref(sentence) for sentence in read.sentences]
        read.close()
        del read
        assert [one() for one in seen] == [None, None]
    finally:
        gc.enable()
