"""What stands beside a figure of a language without tables, and why it may be none that counts."""

import re
import unicodedata

import attrs

from factcheck.model import Span
from factcheck.reference.units import load_units
from factcheck.reference.written_figures import WrittenFigures

COUNT, PERCENT = "count", "percent"
_WORD = re.compile(r"[ ]?(?P<word>[^\s\d(\[]{1,24})")
_WORD_BEFORE = re.compile(r"(?P<word>[^\s\d)\]]{1,12})[ ]?$")
_MONTH = re.compile(r"[ .]{0,2}(?:de |d')?(?P<word>[^\W\d_]{3,20})")
_MONTH_BEFORE = re.compile(r"(?P<word>[^\W\d_]{3,20})[ ]$")
_FRACTION = re.compile(r"[ ]?[\u00bc-\u00be\u2150-\u215e]|[ ]\d{1,3}/\d")
_ORDINAL = re.compile(r"\.[ ][^\W\d_]")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d|2100")
_DIGITS_BEFORE, _DIGITS_BEHIND = re.compile(r"\d[ ]$"), re.compile(r"[ ]\d")
_JOINS = "/:_@\\"
_DAYS = 31
_LOOKED_AT = 24  # characters on each side
_AROUND = ".,;:!?)\"'"


@attrs.frozen
class Beside:
    """The unit of a figure and the words that are quoted with it."""

    unit: str
    span: Span


def beside_of(text: str, core: Span, written: WrittenFigures) -> Beside:
    """Return the percent sign or the currency beside a figure; without one it is a count."""
    if percent := _percent(text, core, written):
        return Beside(PERCENT, percent)
    return _money(text, core, written) or Beside(COUNT, core)


def _percent(text: str, core: Span, written: WrittenFigures) -> Span | None:
    behind = text[core.end : core.end + _LOOKED_AT].lower()
    bare = behind.removeprefix(" ")
    for word in written.percent:
        if bare.startswith(word) and not _goes_on(word, bare, written):
            return Span(core.start, core.end + len(behind) - len(bare) + len(word))
    before = text[max(0, core.start - _LOOKED_AT) : core.start].lower()
    for word in ("%", "y\u00fczde "):  # as Turkish has it
        if before.endswith(word):
            return Span(core.start - len(word), core.end)
    return None


def _goes_on(word: str, text: str, written: WrittenFigures) -> bool:
    """Say whether the word is the beginning of a longer one: "Prozentpunkte"."""
    behind = text[len(word) : len(word) + 1]
    return word[-1].isalpha() and behind.isalpha() and not written.unspaced


def _money(text: str, core: Span, written: WrittenFigures) -> Beside | None:
    behind = _WORD.match(text, core.end)
    if behind:
        for word in _forms(behind["word"], written):
            if unit := _currency(word, written):
                return Beside(unit, Span(core.start, behind.start("word") + len(word)))
    start = max(0, core.start - _LOOKED_AT)
    before = _WORD_BEFORE.search(text[start : core.start])
    if before:
        word = before["word"].lstrip("(\"'-")
        unit = _currency(word, written)
        if unit and (not word.isalpha() or len(word) <= 3):
            return Beside(unit, Span(start + before.end("word") - len(word), core.end))
    return None


def _forms(word: str, written: WrittenFigures) -> list[str]:
    """Return what of a word may be a currency: all of it, or its beginning without blanks."""
    bare = word.rstrip(_AROUND)
    if written.unspaced:
        return [bare[:length] for length in range(min(4, len(bare)), 0, -1)]
    return [bare, bare.partition("-")[0]] if not bare.startswith("US-") else [bare]


def _currency(word: str, written: WrittenFigures) -> str | None:
    if unit := written.money.get(word.lower()):
        return unit
    return word if word.isupper() and word in load_units().currencies else None


def is_year(word: str) -> bool:
    """Say whether bare digits may be a year."""
    return _YEAR.fullmatch(word) is not None


def is_negative(text: str, core: Span) -> bool:
    """Say whether a minus stands before a figure, and not a hyphen between two words."""
    sign = text[core.start - 1 : core.start] if core.start else ""
    outer = text[core.start - 2 : core.start - 1] if core.start > 1 else ""
    return sign == "-" and (not outer or outer in " \n\t(")


def why_no_figure(text: str, core: Span, beside: Beside, written: WrittenFigures) -> str | None:
    """Return why a figure is set aside, or None if it counts."""
    behind = text[core.end : core.end + _LOOKED_AT]
    before = text[max(0, core.start - _LOOKED_AT) : core.start]
    further = text[beside.span.end : beside.span.end + _LOOKED_AT]
    bare = beside.unit == COUNT
    for holds, reason in (
        (_is_scaled(behind, written), "a scale word that is not read"),
        (_FRACTION.match(behind), "a fraction that is not read"),
        (
            beside.unit == PERCENT and further.lower().startswith(written.points),
            "percentage points, which are not read",
        ),
        (bare and _is_money(before, behind), "money of a currency that is not told"),
        (bare and behind.startswith(written.counters), "a date, a time or an ordinal"),
        (_is_joined(before, behind, beside, core, written), "a part of a word or of a name"),
    ):
        if holds:
            return reason
    return _why_no_count(text[core.slice], before, behind, written) if bare else None


def _is_money(before: str, behind: str) -> bool:
    signs = (before.rstrip(" ")[-1:], behind.lstrip(" ")[:1])
    return any(sign and unicodedata.category(sign) == "Sc" for sign in signs)


def _is_scaled(behind: str, written: WrittenFigures) -> bool:
    found = _WORD.match(behind)
    if found is None:
        return False
    word = found["word"].lower()
    if written.unspaced and word.startswith(tuple(written.scale_words)):
        return True
    return word.strip(_AROUND) in written.scale_words or word.startswith(written.scale_starts)


def _is_joined(
    before: str, behind: str, beside: Beside, core: Span, written: WrittenFigures
) -> bool:
    """Say whether letters or signs tie a figure to what stands around it."""
    if beside.span.start == core.start and before:
        last, outer = before[-1], before[-2:-1]
        if _ties(last, written) or (last == "-" and outer and not outer.isspace() and outer != "("):
            return True
    if beside.span.end == core.end and behind:
        first, further = behind[0], behind[1:2]
        return _ties(first, written) or (first in "-\u2013" and further.isalnum())
    return False


def _ties(sign: str, written: WrittenFigures) -> bool:
    if sign.isalpha():
        return sign.isascii() or not written.unspaced
    return sign in _JOINS


def _why_no_count(words: str, before: str, behind: str, written: WrittenFigures) -> str | None:
    if words.isdigit() and int(words[:9]) <= _DAYS and _beside_a_month(before, behind, written):
        return "a part of a date"
    if written.ordinal_point and words.isdigit() and _ORDINAL.match(behind):
        return "may be an ordinal"
    if _DIGITS_BEFORE.search(before) or _DIGITS_BEHIND.match(behind):
        return "digits beside digits: a list, or the number of a phone"
    label = before.replace(".", "").rstrip().lower().rsplit(maxsplit=1)[-1:]
    if before.endswith("+") or (label and label[0].lstrip("(\"'") in written.numbered):
        return "a number of something, not how many"
    if written.unspaced and before[-1:] in written.numbered:
        return "a number of something, not how many"
    return None


def _beside_a_month(before: str, behind: str, written: WrittenFigures) -> bool:
    found = (_MONTH.match(behind), _MONTH_BEFORE.search(before))
    return any(one is not None and one["word"].lower() in written.months for one in found)
