"""Texts that know where their characters stood."""

import re
from collections.abc import Callable

import pytest
from input_files.docx import FOLDER, document, p, row, run, table

from factcheck.articles.as_docx import draft_of
from factcheck.articles.options import Revisions
from factcheck.articles.originals import Original, from_file
from factcheck.articles.traced import Traced, joined, places_of, replaced, traced
from factcheck.articles.word.parts import parts_of

_RAISED = str.maketrans("²³°₂⁶", "23o26")

# What is done with a text, what it is done to, and which characters of it are in the result.
KEPT: dict[str, tuple[Callable[[str], str], str, list[int | None]]] = {
    "a part": (lambda text: text[2:4], "345678", [2, 3]),
    "a part counted from the end": (lambda text: text[-2:], "345678", [4, 5]),
    "words in front": (lambda text: "at " + text, "34", [None, None, None, 0, 1]),
    "words behind": (lambda text: text + "!", "34", [0, 1, None]),
    "blanks around": (lambda text: text.strip(), "  34 ", [2, 3]),
    "nothing but blanks": (lambda text: text.strip(), "   ", []),
    "signs around": (lambda text: text.strip("("), "((34", [2, 3]),
    "parts at a sign": (lambda text: joined("; ", text.split("\n")), "3\n4", [0, None, None, 2]),
    "a sign for a sign": (lambda text: text.replace("\n", " "), "3\n4", [0, 1, 2]),
    "a sign left out": (lambda text: text.replace("\u00ad", ""), "3\u00ad4", [0, 2]),
    "a longer word": (lambda text: text.replace("k", "thousand"), "3k", [0, *[None] * 8]),
    "a sign raised": (lambda text: text.translate(_RAISED), "km²", [0, 1, 2]),
    "a sign taken out": (lambda text: text.translate({0x34: None}), "345", [0, 2]),
    "two signs for one": (lambda text: text.translate({0x34: "xy"}), "345", [0, 1, 1, 2]),
    "a pattern": (lambda text: replaced(re.compile(r" +"), " ", text), "3   4", [0, None, 4]),
    "the first one only": (lambda text: text.replace("3", "4", 1), "33", [None, None]),
    "what nobody foresaw": (lambda text: text.upper(), "ab", [None, None]),
}


@pytest.mark.parametrize(("done", "text", "kept"), KEPT.values(), ids=KEPT.keys())
def test_what_is_done_keeps_the_places(
    done: Callable[[str], str], text: str, kept: list[int | None]
) -> None:
    """The words are those of a plain text; a place is right, or there is none."""
    made = done(traced(text, "run"))

    assert made == done(text)
    assert [place and place[1] for place in places_of(made)] == kept


def test_a_place_for_each_character() -> None:
    """A text with a place too few is a slip of ours, and is refused."""
    with pytest.raises(ValueError, match="1 places for 2 characters"):
        Traced("34", [("run", 0)])


def test_plain_parts_are_joined_plainly() -> None:
    """Readers that trace nothing pay nothing."""
    assert type(joined(", ", ["3", "4"])) is str


# All that a reader writes on its own: separators of cells, marks of notes, labels, bars.
_OURS = re.compile(r"[:;,./ \n]|(?:Comment(?: by Ada Holm)?|Struck through|Hidden): ")


@pytest.mark.parametrize("revisions", Revisions)
@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.docx")), ids=lambda path: path.stem)
def test_word_documents(path: str, revisions: Revisions) -> None:
    """Each character of the text is that of its place, and only separators have none."""
    original = from_file(FOLDER / path)
    usual = draft_of(parts_of(original), revisions)
    found = draft_of(parts_of(original), revisions, traced)
    pairs = list(zip(found.text, places_of(found.text), strict=True))
    unknown = "".join(sign for sign, place in pairs if place is None)

    assert found == usual
    assert _OURS.sub("", unknown) == ""
    assert [
        (sign, place)
        for sign, place in pairs
        if place
        and place[0].text
        and place[0].text[place[1]] not in (sign, sign.translate(_RAISED))
    ] == []


def test_the_second_of_two_like_cells() -> None:
    """Two cells with one figure are two places: nobody looks for the words to find them."""
    raw = document(table(row("Ward", "Dead", "Hurt"), row("Birk", "12", "12")))
    found = draft_of(parts_of(Original(name="a.docx", raw=raw)), Revisions.ACCEPTED, traced)
    places = places_of(found.text)
    first, second = (one.start() for one in re.finditer("12", found.text))

    assert found.text == "Birk: Dead: 12; Hurt: 12."
    assert all((places[first], places[second]))
    assert places[first] != places[second]


def test_the_mark_of_a_comment_parts_no_figure() -> None:
    """It is not shown where the text is read; the mark of a note is."""
    mark = '<w:r><w:commentReference w:id="1"/></w:r>'
    raw = document(p(run("It killed 1,2"), mark, run("34 people.")))
    found = draft_of(parts_of(Original(name="a.docx", raw=raw)), Revisions.ACCEPTED)

    assert found.text == "It killed 1,234 people."
