"""Signs of a page that stand beside each other are one word, however they are drawn."""

import pytest

from factcheck.articles.pdf.columns import rows_of
from factcheck.articles.pdf.glyphs import Glyph, Piece, pieces_of

SIZE = 10.0


def _glyphs(*signs: tuple[str, float, float]) -> list[Glyph]:
    return [Glyph(sign, left, right, 700, SIZE) for sign, left, right in signs]


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        # A wide ligature, as PDFium spells it: all its letters stand at one place.
        ([("o", 0, 6), ("f", 6, 14), ("i", 6, 14), ("t", 14, 18)], ["ofit"]),
        ([("o", 0, 6), ("f", 6, 17), ("f", 6, 17), ("i", 6, 17), ("c", 17, 23)], ["offic"]),
        ([("\ufb01", 0, 8), ("v", 8, 14), ("e", 14, 20)], ["five"]),
        ([("\ufb03", 0, 8), ("\ufb05", 8, 14), ("\ufb06", 14, 20)], ["ffistst"]),
        # What goes further back is drawn anew.
        ([("a", 0, 6), ("m", 6, 16), ("b", 6, 13)], ["am", "b"]),
        ([("1", 0, 6), ("2", 18, 24)], ["1", "2"]),
    ],
)
def test_letters_of_a_ligature_are_one_piece(
    signs: list[tuple[str, float, float]], expected: list[str]
) -> None:
    assert [piece.text for piece in pieces_of(_glyphs(*signs))] == expected


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (0.0, ["prof" + "it"]),
        (1.0, ["prof" + "it"]),  # a tenth of the letters' size
        (-3.0, ["prof" + "it"]),  # kerning, italics
        (2.5, ["prof", "it"]),  # a blank
        (20.0, ["prof", "it"]),  # a gutter
        (-9.0, ["prof", "it"]),  # a long cell that runs on over the next
    ],
)
def test_pieces_that_touch_are_one(gap: float, expected: list[str]) -> None:
    """Whichever is drawn first: only what a blank or more parts is a word or cell of its own."""
    pieces = [
        Piece("it", 40 + gap, 60 + gap, 700, SIZE),
        Piece("prof", 0, 40, 700, SIZE),
    ]
    (row,) = rows_of(pieces)
    assert [piece.text for piece in row.pieces] == expected
    assert row.text == " ".join(expected)
