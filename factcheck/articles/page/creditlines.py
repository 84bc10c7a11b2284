"""Credit lines that are known by the names in them: an agency alone, "Jane Roe, AFP"."""

import re

from factcheck.articles.page.lines import Line
from factcheck.reference.agencies import agencies
from factcheck.reference.page_words import page_words

_LONGEST = 300  # characters
_NAME = r"[A-Z\u00c0-\u00de][\w.'\-]{0,25}"
_DIGIT = re.compile(r"\d")
_AROUND = " ()[]/_*-\u2013\u2014\u2022.:"
# "Jane Roe, The Associated Press", "Jane Roe | Reuters"
_SIGNED = re.compile(
    rf"(?P<names>{_NAME}(?: {_NAME}){{1,3}}(?: and {_NAME}(?: {_NAME}){{1,3}})?)"
    r"(?:, | ?[|/\u2013\u2014] ?| - )(?P<sign>[\w.'\-]{2,20}(?: [\w.'\-]{2,20}){0,3})"
)
_PLACED = re.compile(rf"(?P<sign>[\w\-]{{2,20}})/{_NAME}(?: {_NAME})?")  # "AFP/Amsel"
# "jr/jd (AP, dpa)": the initials of those who made a text of the copy of others
_INITIALS = re.compile(r"[a-z]{2,3}(?:/[a-z]{2,3}){1,3}/?(?: \((?P<signs>[^()\d]{2,60})\))?")


def is_credit_by_names(line: Line) -> bool:
    """Say whether a line holds nothing but who sent or wrote the text, or helped to."""
    if len(line.text) > _LONGEST or _DIGIT.search(line.text):
        return False
    return _is_sender(line) or _is_signed(line) or _is_thanked(line)


def _is_agency(sign: str) -> bool:
    """Say whether words are the name or the mark of an agency: of one that several share, too."""
    known = agencies()
    name = known.named(sign) or known.named(sign.title())
    return known.is_agency(name) if name else known.is_mark(sign)


_WORDS_OF_A_SENDER = 5


def _is_sender(line: Line) -> bool:
    """Say whether a line is "Reuters", "-- IANS", "AFP/Amsel", "jr/jd (AP, dpa)"."""
    bare = line.text.strip(_AROUND)
    if line.words > _WORDS_OF_A_SENDER * 2 or not bare:
        return False
    if line.words <= _WORDS_OF_A_SENDER and _is_agency(bare):
        return True
    if (placed := _PLACED.fullmatch(bare)) and _is_agency(placed["sign"]):
        return True
    initials = _INITIALS.fullmatch(line.text)
    signs = initials["signs"] if initials else None
    return initials is not None and (signs is None or _are_agencies(signs))


def _are_agencies(signs: str) -> bool:
    return any(_is_agency(sign.strip()) for sign in signs.split(","))


def _is_signed(line: Line) -> bool:
    match = _SIGNED.fullmatch(line.text.strip("*_ "))
    return match is not None and _is_agency(match["sign"])


def _is_thanked(line: Line) -> bool:
    """Say whether a line thanks an agency or a reporter: "Roe reported from Amsel."."""
    return any(form.fullmatch(line.text) for form in page_words().thanks)
