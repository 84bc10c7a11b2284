"""The words of a paragraph, put together from runs: no mark of a note glues to a figure."""

import re

import attrs

from factcheck.articles.traced import joined

_RAISED = str.maketrans("0123456789+-\u2212n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_LOWERED = str.maketrans("0123456789+-\u2212", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
_POWER = re.compile(r"[-\u2212]?[1-9]")
_EXPONENT = re.compile(r"[-\u2212]?\d{1,2}")
# What a small raised figure raises: a length. "$4.5m" is a sum, and what stands behind it a mark.
_LENGTH = re.compile(
    r"(?P<money>[$\u20ac\u00a3\u00a5]\ ?)?(?:(?<=\W)|(?<=\d)|^)(?:[kcdm\u00b5]?m|ft|in|yd|mi)$"
)
_SUM = re.compile(r"[$\u20ac\u00a3\u00a5]\ ?[\d.,]{1,30}\ ?m$")
_RATE = re.compile(r"(?:(?<=\W)|(?<=\d)|^)(?:[kcm]?m|s|h|[kc]?g|l)$")
_TIMES_TEN = re.compile(r"[x\u00d7\u00b7*]\ ?10$")
_TEN = re.compile(r"(?<![\d.,])10$")
_MARK = re.compile(
    r"[\[(]?(?:\d{1,3}(?:[,;\u2013-]\ ?\d{1,2}){0,8}|[*\u2020\u2021\u00a7\u00b6#]{1,4}|[a-z])[\])]?"
)
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}$")
_ORDINAL_LETTERS = frozenset("oaern")
_FEW_LETTERS = re.compile(r"(?<!\w)[^\W\d_]$")  # "M" of a raised "r"
_DEGREES = frozenset({"o", "0", "\u00ba"})
_IS_DEGREE = re.compile(r"\ ?[CF](?![^\W_])")
_FEWEST_POWERS = 4  # "10" with a raised 2 may be ten with a note, with a raised 6 it is a million
_LONGEST_RAISED = 6  # characters; what is longer is text that someone set higher
_LEAST_SHIFT = 4  # half points: with less, type is only brought into line
_SHOWN_BEFORE = 24  # characters in front of a mark, to tell where it stood


@attrs.frozen
class Piece:
    """Some characters, and whether they stand above or below the line."""

    text: str
    height: int = 0  # 1 above the line, -1 below it


@attrs.define
class Line:
    """A paragraph in the making."""

    pieces: list[Piece] = attrs.field(factory=list)
    marks: list[str] = attrs.field(factory=list)  # what was left out, each behind its words

    def add(self, text: str, height: int = 0) -> None:
        """Add characters; neighbours of one height are one piece, however many runs they were."""
        if not text:
            return
        last = self.pieces[-1] if self.pieces else None
        if last is not None and last.height == height and last.text:
            self.pieces[-1] = Piece(last.text + text, height)
        else:
            self.pieces.append(Piece(text, height))

    def gap(self) -> None:
        """Remember that the mark of a note stood here, which is no text."""
        self.pieces.append(Piece(""))

    def words(self) -> str:
        """Return the text of the paragraph; a break in it stays a break of the line."""
        written: list[str] = []
        before = ""
        for place, piece in enumerate(self.pieces):
            after = next((one.text for one in self.pieces[place + 1 : place + 3] if one.text), "")
            text = self._at_its_height(before, piece, after)
            if not text:
                text = _between(before, after)
            written.append(text)
            before = (before + text)[-_LOOKED_BACK:]
        lines = (line.strip() for line in joined("", written).split("\n"))
        return joined("\n", (line for line in lines if line))

    def _at_its_height(self, before: str, piece: Piece, after: str) -> str:
        if piece.height > 0 and piece.text.strip():
            text = piece.text.strip()
            raised = _raised(before, text, after)
            if not raised:
                self.marks.append(f"{before[-_SHOWN_BEFORE:].strip()}^{text}")
                return " " if piece.text[-1:].isspace() else ""
            return piece.text.replace(text, raised)
        if piece.height < 0 and len(piece.text) <= _LONGEST_RAISED:
            return piece.text.translate(_LOWERED)
        return piece.text


_LOOKED_BACK = 60  # characters


def height_of(half_points: int) -> int:
    """Return where characters stand that are shifted up or, below zero, down."""
    if abs(half_points) < _LEAST_SHIFT:
        return 0
    return 1 if half_points > 0 else -1


def _between(before: str, after: str) -> str:
    """Return what keeps two words apart where a mark stood between them."""
    if not (before[-1:].isalnum() and after[:1].isalnum()):
        return ""
    # A space alone could be the one that groups the digits of one figure.
    return ", " if before[-1:].isdigit() and after[:1].isdigit() else " "


def _raised(before: str, text: str, after: str) -> str:
    """Return what raised characters are in plain text: a power, a degree, letters; "" for a mark.

    >>> _raised("80 km", "2", " of land"), _raised("1,234", "2", " people"), _raised("4", "th", "")
    ('²', '', 'th')
    """
    if text in _DEGREES and before.rstrip()[-1:].isdigit() and _IS_DEGREE.match(after):
        return "\u00b0"
    if _is_power(before, text):
        return text.translate(_RAISED)
    if len(text) > _LONGEST_RAISED or not _MARK.fullmatch(text):
        # A figure that someone set higher is a figure: it must not join what stands before it.
        return " " + text if before[-1:].isalnum() and text[0].isdigit() else text
    if text.isalpha() and (
        _FEW_LETTERS.search(before) or (text in _ORDINAL_LETTERS and _ORDINAL.search(before))
    ):
        return text
    return ""


def _is_power(before: str, text: str) -> bool:
    if _TIMES_TEN.search(before) and _EXPONENT.fullmatch(text):
        return True
    if _TEN.search(before) and _EXPONENT.fullmatch(text):
        return text[0] in "-\u2212" or int(text) >= _FEWEST_POWERS
    if not _POWER.fullmatch(text):
        return False
    if text[0] in "-\u2212":
        return _RATE.search(before) is not None
    return text in ("2", "3") and bool(_LENGTH.search(before)) and not _SUM.search(before)
