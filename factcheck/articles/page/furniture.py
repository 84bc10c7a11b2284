"""Furniture: what a single line shows to be no part of the article, or a part of its own."""

import re
from collections.abc import Callable

import attrs

from factcheck.articles.page.creditlines import is_credit_by_names
from factcheck.articles.page.headerlines import is_header, without_day
from factcheck.articles.page.lines import Line
from factcheck.model import Zone
from factcheck.reference.agencies import agencies
from factcheck.reference.page_words import PageWords


@attrs.frozen
class Signs:
    """Which of the words that rules wait for stand anywhere on a page.

    Most pages have few of them: a rule whose words are missing need not look at any line.
    """

    words: PageWords
    rights: tuple[str, ...]  # "copyright", "©" …
    correction: bool  # "an earlier version"
    origin: bool  # "first appeared"
    photo: tuple[str, ...]  # "photo", "getty" …
    ours: tuple[str, ...]  # "our app" …

    @classmethod
    def of(cls, text: str, words: PageWords) -> "Signs":
        """Return the signs of a page."""
        lower = text.lower()
        # The first word of a phrase is looked for in the set of words, which costs nothing.
        said = set(lower.split())
        return cls(
            words,
            tuple(sign for sign in _RIGHTS_SIGNS if sign in lower),
            any(first in said for first in words.correction_signs),
            any(first in said for first in words.origin_signs),
            tuple(sign for sign in words.photo_signs if sign in lower),
            tuple(own for own in words.ours if own.partition(" ")[0] in said and own in lower),
        )


def zone_of(line: Line, signs: Signs) -> Zone | None:
    """Return the zone that a line shows by itself."""
    return _listed(line, signs.words) or next(
        (zone for zone, holds in RULES if holds(line, signs)), None
    )


def _listed(line: Line, words: PageWords) -> Zone | None:
    """Return the zone of a line that stands in the table of a language, or begins or ends so."""
    if len(line.text) <= words.longest_whole and (zone := words.whole.get(line.bare)):
        return zone
    for form in words.starts.get(line.first_word, ()):
        if len(line.text) <= form.longest and line.opening.startswith(form.words):
            return form.zone
    if line.text[-1:] in words.ends_on:
        for form in words.ends:
            if len(line.text) <= form.longest and line.lower.endswith(form.words):
                return form.zone
    return None


def _is_header(line: Line, signs: Signs) -> bool:
    return is_header(line, signs.words)


# A year, or the sign itself, makes a copyright line of the word.
_RIGHTS = re.compile(
    r"""
    (?: \b copyright \ ?:?\  (?: \u00a9 | \(c\) | (?:19|20) \d\d )
      | \b copyright \  (?-i: (?: [A-Z][\w.&']{0,20} ,?\  ){1,6} (?:19|20) \d\d )
      | (?: \u00a9 | \(c\) ) \ ? (?: copyright \b | (?:19|20) \d\d )
      | \u00a9 [^\d\n]{1,50} (?:19|20) \d\d
      | \b all\ rights\ reserved \b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RIGHTS_SIGNS = ("copyright", "\u00a9", "(c)", "rights reserved")


def _is_copyright(line: Line, signs: Signs) -> bool:
    return rights_start(line, signs) == 0


def rights_start(line: Line, signs: Signs) -> int | None:
    """Return where in a line the copyright begins: at its start or behind a sentence."""
    if not any(sign in line.lower for sign in signs.rights):
        return None
    for match in _RIGHTS.finditer(line.text):
        before = line.text[: match.start()].rstrip(" \t*-\u2013\u2014(")
        if not before or before[-1] in "|\u00b7\u2022":
            return 0
        if before[-1] in ".!?>)\"'":
            return match.start()
    return None


_LONGEST_BYLINE = 160


def _is_byline(line: Line, signs: Signs) -> bool:
    return (
        len(line.text) <= _LONGEST_BYLINE
        and line.first_word in signs.words.byline_starts
        and bool(signs.words.byline.fullmatch(without_day(line.text, signs.words)))
    )


_LONGEST_CORRECTION = 900


def _is_correction(line: Line, signs: Signs) -> bool:
    """Say whether a line tells what the article had wrong: "An earlier version said …"."""
    return (
        signs.correction
        and len(line.text) <= _LONGEST_CORRECTION
        and bool(signs.words.correction.match(line.text))
    )


def _is_origin(line: Line, signs: Signs) -> bool:
    return signs.origin and bool(signs.words.origin.match(line.text))


def _is_by_names(line: Line, _: Signs) -> bool:
    return is_credit_by_names(line)


_LONGEST_CAPTION = 700
_ALT = " alt="  # the caption once more, for those who do not see the picture
_TAIL = 120  # where a credit stands, from the end of the line
_BARE_CREDIT = 4  # words: "Photo: Jane Roe, Reuters" shows nobody
_QUOTE = '"'


def _is_photo_credit(line: Line, signs: Signs) -> bool:
    if line.first_word.rstrip(":") not in signs.words.photo_firsts:
        return False
    if line.words > _BARE_CREDIT * 3:
        return False
    found = signs.words.photo_credit.search(line.text)
    return found is not None and found.start() == 0


def _is_caption(line: Line, signs: Signs) -> bool:
    """Say whether the line is a caption: it says so, or it ends in the credit of a picture."""
    if len(line.text) > _LONGEST_CAPTION:
        return False
    if "/" in line.text:
        agency = _AGENCY_PHOTO.search(line.text, max(0, len(line.text) - _TAIL))
        if agency is not None and agencies().is_mark(agency["sign"]):
            return True
    if not any(sign in line.lower for sign in signs.photo):
        return False
    if line.opening.startswith(signs.words.caption_opens) or _ALT in line.text:
        return line.words > _BARE_CREDIT
    if line.text.endswith(_QUOTE):
        return False
    tail = line.text[-_TAIL:]
    found = signs.words.photo_credit.search(tail) or signs.words.photo_source.search(tail)
    return found is not None and len(line.text) - len(tail) + found.start() > 0


def _is_promotion(line: Line, signs: Signs) -> bool:
    """Say whether the line invites the reader to something of the paper's own."""
    return (
        bool(signs.ours)
        and _QUOTE not in line.text
        and any(own in line.lower for own in signs.ours)
        and any(one.startswith(signs.words.calls) for one in _SENTENCES.split(line.opening))
    )


_AGENCY_PHOTO = re.compile(
    r"[.!?)\]]\s?(?P<sign>[A-Z][A-Za-z]{1,15})/[A-Z][\w.'\-]{1,20}(?: [A-Z][\w.'\-]{0,20}){0,3}$"
)
_SENTENCES = re.compile(r"[.!?:]\s")

# a footnote of Markdown: "[^2]: By the count of 2 March."
_NOTE = re.compile(r"\[\^[\w\-]{1,20}\]: ")


def _is_footnote(line: Line, _: Signs) -> bool:
    return line.text.startswith("[^") and bool(_NOTE.match(line.text))


def _is_comment(line: Line, _: Signs) -> bool:
    return line.text.startswith("<!--") and line.text.endswith("-->")


# The first that holds decides.
RULES: tuple[tuple[Zone, Callable[[Line, Signs], bool]], ...] = (
    (Zone.FOOTNOTE, _is_footnote),
    (Zone.COMMENT, _is_comment),
    (Zone.HEADER, _is_header),
    (Zone.COPYRIGHT, _is_copyright),
    (Zone.CORRECTION, _is_correction),
    (Zone.CREDIT, _is_byline),
    (Zone.CREDIT, _is_origin),
    (Zone.CREDIT, _is_photo_credit),
    (Zone.CREDIT, _is_by_names),
    (Zone.CAPTION, _is_caption),
    (Zone.NEWSLETTER, _is_promotion),
)
