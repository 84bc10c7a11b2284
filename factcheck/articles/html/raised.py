"""Raised texts: powers, ordinals, cents and signs are kept, marks of footnotes are not."""

import re
from collections.abc import Callable

import attrs

from factcheck.articles.html.characters import CAN_BE_RAISED, raised


@attrs.frozen(kw_only=True)
class Raised:
    """A text that is raised, and what stands around it."""

    words: str
    before: str  # the end of what stands before it
    behind: str  # the start of what stands behind it
    linked: bool = False  # whether it shows by itself that it marks a footnote
    cents: bool = False  # or that it holds the cents of a price


_UNITS = (
    r"(?:[kcdm\u00b5\u03bcn]?m|ft|feet|foot|yd|yards?|in|inch|inches|mi|miles?|h|s|sec"
    r"|cms|kms|mtrs?|met(?:re|er)s?)"
)
_UNIT_BEFORE = re.compile(rf"(?:^|[\s\d/\u00b7(.\u00a0\u2009\u202f]){_UNITS}$")
_TEN_BEFORE = re.compile(r"(?:^|[^\d.,])10$")
_LETTERS = {"n": "\u207f", "x": "\u02e3", "k": "\u1d4f"}  # of a power that stands for all of them
_EXPONENT = re.compile(r"[\u2212\u2013-]?\d{1,2}")
_MINUS = "\u2212\u2013-"
_ION_BEFORE = re.compile(r"(?:^|[^A-Za-z])(?:[A-Z][a-z]?[\u2080-\u2089]{0,2}){1,3}$")
_ELEMENT_BEHIND = re.compile(r"[A-Z][a-z]?\b")
_DEGREES_BEHIND = re.compile(r"\s?[CF]\b")
_ORDINALS = frozenset(
    {"st", "nd", "rd", "th", "er", "ers", "e", "\u00e8me", "eme", "re", "\u00ba", "\u00aa"}
)
_SIGNS = {"tm": "\u2122", "sm": "\u2120", "r": "\u00ae", "\u00ae": "\u00ae", "\u2122": "\u2122"}
_MARK = re.compile(
    r"""
    [\[(]? (?: \d{1,3} (?: [,\u2013-] \s? \d{1,3} ){0,9} | [a-z]{1,2} | [ivx]{1,5}
             | note \ \d{1,2} | citation\ needed | [*\u2020\u2021\u00a7\u00b6#\u2191]{1,4} ) [\])]?
    """,
    re.VERBOSE,
)
# Cents and minutes are raised, too: "$4⁹⁹", "9³⁰ a.m.".
_PRICE_BEFORE = re.compile(r"[$\u00a3\u20ac\u00a5]\s?\d{1,3}(?:,\d{3}){0,4}$")
_FEWEST_CENTS = "49"  # pages have fewer footnotes
_HOUR_BEFORE = re.compile(r"(?:^|[^\d.,])[012]?\d$")
_CLOCK_BEHIND = re.compile(r"\s?(?:[ap]\.?m\b|uhr\b|hrs?\b|h\b|o'clock|gmt\b)", re.IGNORECASE)
_TWO_DIGITS = re.compile(r"\d\d")


def _is_linked_mark(one: Raised) -> bool:
    return one.linked and bool(_MARK.fullmatch(one.words))


def _is_cents(one: Raised) -> bool:
    return bool(_TWO_DIGITS.fullmatch(one.words) and _PRICE_BEFORE.search(one.before)) and (
        one.cents or one.words >= _FEWEST_CENTS
    )


def _is_minutes(one: Raised) -> bool:
    return (
        bool(_TWO_DIGITS.fullmatch(one.words) and _HOUR_BEFORE.search(one.before))
        and one.words < "60"
        and bool(_CLOCK_BEHIND.match(one.behind))
    )


def _is_ordinal(one: Raised) -> bool:
    return one.words.lower() in _ORDINALS and one.before[-1:].isdigit()


def _is_degree(one: Raised) -> bool:
    return (
        one.words.lower() in ("o", "0", "\u00b0")
        and one.before[-1:].isdigit()
        and bool(_DEGREES_BEHIND.match(one.behind))
    )


def _is_sign(one: Raised) -> bool:
    return one.words.lower() in _SIGNS


def _is_power(one: Raised) -> bool:
    """Say whether digits are raised as a power: "km²", "10⁶", "s⁻¹", or of an isotope."""
    if one.words in _LETTERS:
        return bool(_TEN_BEFORE.search(one.before)) and not one.linked
    if not _EXPONENT.fullmatch(one.words):
        return False
    return (
        (len(one.words.lstrip(_MINUS)) == 1 and bool(_UNIT_BEFORE.search(one.before)))
        or bool(_TEN_BEFORE.search(one.before))
        or (one.before[-1:] in (" ", "") and bool(_ELEMENT_BEHIND.match(one.behind)))
        or one.words[0] in _MINUS
    )


def _is_ion(one: Raised) -> bool:
    return bool(
        one.words[-1:] in ("+", *_MINUS)
        and CAN_BE_RAISED.fullmatch(one.words)
        and _ION_BEFORE.search(one.before)
    )


def _is_mark(one: Raised) -> bool:
    return bool(_MARK.fullmatch(one.words))


def _apart(one: Raised) -> str:
    return one.words if one.before[-1:] in (" ", "\n", "") else f" {one.words}"


# The first that holds decides how a raised text is written; nothing is the mark of a footnote.
RULES: tuple[tuple[Callable[[Raised], bool], Callable[[Raised], str | None]], ...] = (
    (_is_linked_mark, lambda _: None),
    (_is_cents, lambda one: f".{one.words}"),
    (_is_minutes, lambda one: f":{one.words}"),
    (_is_ordinal, lambda one: one.words),
    (_is_degree, lambda _: "\u00b0"),
    (_is_sign, lambda one: _SIGNS[one.words.lower()]),
    (_is_power, lambda one: _LETTERS.get(one.words) or raised(one.words)),
    (_is_ion, lambda one: raised(one.words)),
    (_is_mark, lambda _: None),
    (lambda _: True, _apart),
)


def superscript(one: Raised) -> str | None:
    """Return how a raised text is written; nothing where it marks a footnote.

    >>> superscript(Raised(words="2", before="80 km", behind=" were"))
    '²'
    >>> superscript(Raised(words="2", before="in 1,234", behind=" votes")) is None
    True
    """
    return next(write(one) for holds, write in RULES if holds(one))
