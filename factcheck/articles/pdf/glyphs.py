"""The signs of a page, and the pieces of lines that they stand in."""

from collections.abc import Collection, Iterator, Sequence

import attrs


@attrs.frozen
class Glyph:
    """A sign and its place: points from the lower left corner of the page."""

    sign: str
    left: float
    right: float
    base: float  # the line that it stands on
    size: float
    unsure: bool = False  # whether the document does not say which sign it draws


@attrs.frozen
class Piece:
    """Signs that stand on one line without a wide gap."""

    text: str
    left: float
    right: float
    base: float
    size: float


# In sizes of the letter.
_GAP = 1.0  # a wider one parts columns and cells
_TOUCHING = 0.12  # a blank is twice as wide, or wider
_RAISED = 0.18  # how far a raised sign stands above its line, at least
_SMALL = 0.85  # how much smaller it is
_BACK = 0.6  # how far a sign may stand before the end of the last: kerning, italics
# Exponents and the marks of footnotes: both stay apart from the figure before them.
_SUPERSCRIPT = str.maketrans("0123456789+-\u2212=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SPELT = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"} | {
    "\ufb05": "st", "\ufb06": "st"
}  # fmt: skip


def pieces_of(glyphs: Sequence[Glyph]) -> Iterator[Piece]:
    """Yield the pieces of lines, with raised figures as such: "km²", "34¹"."""
    run: list[Glyph] = []
    blanks: set[int] = set()  # before which signs of the run a blank stands
    blank = False
    for glyph in glyphs:
        if not glyph.sign.strip():
            blank = True
            continue
        if run and not _goes_on(run[-1], glyph):
            yield _piece(run, blanks)
            run, blanks, blank = [], set(), False
        if blank:
            blanks.add(len(run))
        run.append(glyph)
        blank = False
    if run:
        yield _piece(run, blanks)


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    if (last.left, last.right, last.base) == (glyph.left, glyph.right, glyph.base):
        return True  # letters of one ligature, as PDFium spells it: each has the place of all
    size = max(last.size, glyph.size)
    if not -_BACK * size <= glyph.left - last.right <= _GAP * size:
        return False
    return (
        abs(glyph.base - last.base) <= _RAISED * size
        or is_raised(glyph, last)
        or is_raised(last, glyph)
    )


def touches(piece: Piece, other: Piece) -> bool:
    """Say whether another piece begins where one ends: no blank has room there, and no gutter."""
    size = max(piece.size, other.size)
    return -_BACK * size <= other.left - piece.right <= _TOUCHING * size


def is_raised(glyph: Glyph, other: Glyph) -> bool:
    """Say whether a sign is small, and stands above the line of the other."""
    lift = glyph.base - other.base
    return glyph.size <= _SMALL * other.size and _RAISED * other.size <= lift <= other.size


def _piece(run: Sequence[Glyph], blanks: Collection[int]) -> Piece:
    size = max(glyph.size for glyph in run)
    base = min(glyph.base for glyph in run if glyph.size > _SMALL * size)
    words = ""
    for place, glyph in enumerate(run):
        raised = glyph.size <= _SMALL * size and glyph.base - base >= _RAISED * size
        sign = _SPELT.get(glyph.sign, glyph.sign)
        words += " " * (place in blanks and place > 0)
        words += sign.translate(_SUPERSCRIPT) if raised else sign
    return Piece(words, run[0].left, run[-1].right, base, size)
