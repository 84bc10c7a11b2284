"""The words that news pages are furnished with: header lines, credits, captions, links, offers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Zone
from factcheck.reference.language import load_table


@attrs.frozen
class Form:
    """How lines of a zone begin or end, in small letters."""

    words: str
    zone: Zone
    longest: int  # characters of a line that begins or ends so


@attrs.frozen(kw_only=True)
class PageWords:
    """The furniture of the pages of one language."""

    whole: Mapping[str, Zone]  # lines that read so
    starts: Mapping[str, tuple[Form, ...]]  # by their first word
    ends: tuple[Form, ...]
    ends_on: frozenset[str]  # the last characters of these
    longest_whole: int  # characters, with what may stand around the words
    published: tuple[str, ...]
    updated: tuple[str, ...]
    original: tuple[str, ...]  # before the first day of what is published again
    header_words: frozenset[str]  # all words that a line of dates may hold
    months: frozenset[str]
    weekdays: frozenset[str]
    correction: re.Pattern[str]  # "an earlier version of this article said", at the start of a line
    correction_signs: frozenset[str]  # words of which such a line holds one
    origin: re.Pattern[str]  # "this story first appeared", at the start of a line
    origin_signs: frozenset[str]  # words of which such a line holds one
    byline: re.Pattern[str]  # a whole line of names
    byline_starts: frozenset[str]
    photo_credit: re.Pattern[str]  # "Photo: Jane Roe", to the end of a line
    photo_source: re.Pattern[str]  # "(Getty Images)", to the end of a line
    photo_signs: tuple[str, ...]  # words of which captions and their credits hold one
    photo_firsts: frozenset[str]  # the words that a credit begins with
    caption_opens: tuple[str, ...]
    heads: Mapping[str, Zone]  # headings of lists of links and of offers
    longest_head: int
    related_opens: tuple[str, ...]
    market_state: re.Pattern[str]  # "Tokyo markets closed", a whole line
    thanks: tuple[re.Pattern[str], ...]  # "AP writer Jane Roe contributed.", whole lines
    calls: tuple[str, ...]
    ours: tuple[str, ...]
    tables: Mapping[str, Zone]  # headings of tables that stand beside the story
    live: re.Pattern[str]  # what the title of a live page says
    plans: re.Pattern[str]  # what stands above a programme or a chronology


_SECTIONS = {
    "dates": {"months", "weekdays", "ordinal_endings", "morning", "afternoon"},
    "header": {"published", "updated", "original", "beside"},
    "correction": {"versions", "wrong", "own", "corrects"},
    "origin": {"subjects", "verbs", "openings"},
    "byline": {"by", "joining"},
    "photo": {"marks", "opens", "sources"},
    "blocks": {"related", "related_opens", "newsletter"},
    "market": {"state", "subjects"},
    "thanks": {"jobs", "helped", "from", "places", "inputs"},
    "promotion": {"calls", "ours"},
    "tables": {"market", "other"},
    "live": {"titles", "plans"},
}
_LINE = {"zone", "whole", "starts", "ends", "longest"}


@cache
def page_words(language: str = "en") -> PageWords:
    """Return the furniture of the pages of a language.

    >>> page_words().byline.fullmatch("By Jane Roe and John Doe") is not None
    True
    """
    table = load_table("page", language)
    _check(table, f"languages/{language}/page.toml")
    dates, header, photo, blocks = (table[key] for key in ("dates", "header", "photo", "blocks"))
    whole = _whole(table["line"])
    ends = tuple(_forms(table["line"], "ends"))
    heads = {
        **dict.fromkeys(blocks["newsletter"], Zone.NEWSLETTER),
        **dict.fromkeys(blocks["related"], Zone.RELATED),
    }
    months = frozenset(name for names in dates["months"] for name in names)
    weekdays = frozenset(name for names in dates["weekdays"] for name in names)
    said = [
        word
        for key in ("published", "updated", "original")
        for form in header[key]
        for word in form.split()
    ]
    return PageWords(
        whole=whole,
        starts=_by_first_word(table["line"]),
        ends=ends,
        ends_on=frozenset(form.words[-1] for form in ends),
        longest_whole=_longest(whole),
        published=tuple(header["published"]),
        updated=tuple(header["updated"]),
        original=tuple(header["original"]),
        header_words=months
        | weekdays
        | frozenset([*said, *header["beside"], *dates["morning"], *dates["afternoon"]]),
        months=months,
        weekdays=weekdays,
        correction=_correction(table["correction"]),
        correction_signs=frozenset(
            {"version", "versions", "headline", *table["correction"]["own"]}
        ),
        origin=_origin(table["origin"]),
        origin_signs=frozenset(
            form.split()[0] for form in (*table["origin"]["verbs"], *table["origin"]["openings"])
        ),
        byline=_byline(table["byline"]),
        byline_starts=frozenset(form.split()[0] for form in table["byline"]["by"]),
        photo_credit=_photo_credit(photo["marks"]),
        photo_source=_photo_source(photo["sources"]),
        photo_signs=_shortest({*photo["marks"], *photo["sources"], *photo["opens"], _ALT}),
        photo_firsts=frozenset(form.split()[0] for form in photo["marks"]),
        caption_opens=tuple(photo["opens"]),
        heads=heads,
        longest_head=_longest(heads),
        related_opens=tuple(blocks["related_opens"]),
        market_state=_market_state(table["market"]),
        thanks=tuple(_thanks(table["thanks"])),
        calls=tuple(table["promotion"]["calls"]),
        ours=tuple(table["promotion"]["ours"]),
        tables={
            **dict.fromkeys(table["tables"]["market"], Zone.MARKET),
            **dict.fromkeys(table["tables"]["other"], Zone.FURNITURE),
        },
        live=_whole_words(table["live"]["titles"]),
        plans=_whole_words(table["live"]["plans"]),
    )


def _check(table: dict[str, Any], file: str) -> None:
    """Refuse tables and keys that are unknown or missing, and zones that do not exist."""
    if wrong := sorted(set(table) ^ {*_SECTIONS, "line"}):
        raise DataError(file, wrong[0], "unknown or missing table")
    for name, expected in _SECTIONS.items():
        if wrong := sorted(set(table[name]) ^ expected):
            raise DataError(file, name, f"unknown or missing key {wrong[0]!r}")
    for line in table["line"]:
        if unknown := sorted(set(line) - _LINE):
            raise DataError(file, "line", f"unknown key {unknown[0]!r}")
        if line.get("zone") not in {zone.value for zone in Zone}:
            raise DataError(file, "line", f"there is no zone {line.get('zone')!r}")


_ALT = " alt="
_AROUND = 12  # characters of bullets and punctuation around a line that reads as in the table


def _longest(forms: Iterable[str]) -> int:
    return max(map(len, forms)) + _AROUND


def _shortest(forms: set[str]) -> tuple[str, ...]:
    """Return the forms that hold no other: whoever holds one of all holds one of these."""
    found: list[str] = []
    for form in sorted(forms, key=lambda form: (len(form), form)):
        if not any(shorter in form for shorter in found):
            found.append(form)
    return tuple(found)


def _whole(lines: list[dict[str, Any]]) -> dict[str, Zone]:
    found: dict[str, Zone] = {}
    for line in lines:
        for words in line.get("whole", ()):
            found.setdefault(words, Zone(line["zone"]))
    return found


def _forms(lines: list[dict[str, Any]], key: str) -> Iterator[Form]:
    for line in lines:
        for words in line.get(key, ()):
            yield Form(words, Zone(line["zone"]), line["longest"])


def _by_first_word(lines: list[dict[str, Any]]) -> dict[str, tuple[Form, ...]]:
    found: dict[str, tuple[Form, ...]] = {}
    for form in _forms(lines, "starts"):
        first = form.words.split()[0]
        found[first] = (*found.get(first, ()), form)
    return found


def _any_of(forms: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


def _whole_words(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any_of(forms)})(?!\w)")


def _correction(table: dict[str, list[str]]) -> re.Pattern[str]:
    return re.compile(
        rf"""
        [(\[*_]{{0,3}} (?:
            (?: {_any_of(table["versions"])} ) ,? \  (?: [\w',]{{1,15}} \  ){{0,6}}
            (?: {_any_of(table["wrong"])} ) \b
          | (?: {_any_of(table["own"])} ) \  [\w.,\ ]{{2,24}} [ ]
            (?: {_any_of(table["corrects"])} ) \b
        )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _origin(table: dict[str, list[str]]) -> re.Pattern[str]:
    return re.compile(
        rf"""
        [(\[*_]{{0,3}} (?:
            (?: {_any_of(table["subjects"])} ) \  (?: [\w']{{1,15}} \  ){{0,4}}
            (?: {_any_of(table["verbs"])} ) \b
          | (?: {_any_of(table["openings"])} )
        )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


_NAME = r"(?: [A-Z\u00c0-\u00de] [\w.'\-]{0,25} )"


def _byline(table: dict[str, list[str]]) -> re.Pattern[str]:
    joining = _any_of(table["joining"])
    return re.compile(
        rf"""
        [(\[*_\-\u2013\u2014\ ]{{0,3}}
        (?i: {_any_of(table["by"])} ) \ {{1,2}}
        {_NAME}
        (?: (?: [,;]\ | \ [|/&\u2022\u00b7\-\u2013\u2014]\ | / | \ )
            (?: {joining} | {_NAME} | & )
        ){{0,14}}
        [)\]*_,|\ ]{{0,3}}
        """,
        re.VERBOSE,
    )


def _thanks(table: dict[str, list[str]]) -> Iterator[re.Pattern[str]]:
    """Yield how whole lines read in which somebody is thanked."""
    names = rf"(?: {_NAME} (?: [ ] {_NAME} ){{0,4}} )"
    places = rf"(?: [ ] (?: {_any_of(table['places'])} ) [ ] {names} )"
    several = (
        rf"(?: {names} {places}? (?: (?: ,\ and | , | \ and ) [ ] {names} {places}? ){{0,5}} )"
    )
    helped, origin = _any_of(table["helped"]), _any_of(table["from"])
    # "AP writers Jane Roe in Amsel and John Doe contributed."
    yield re.compile(
        rf"{names} [ ] (?: (?: {_any_of(table['jobs'])} ) [ ] ){{1,3}} {several}"
        rf" [ ] (?: {helped} ) (?: [ ] (?: {origin} ) [ ] {several} )? \.?",
        re.VERBOSE,
    )
    # "Jane Roe contributed reporting from Amsel.", "Roe reported from Amsel, and Doe from Birk."
    yield re.compile(
        rf"{several} [ ] (?: {helped} ) [ ] (?: {origin} ) [ ] {several}"
        rf" (?: ,? (?: [ ] and )? [ ] {several} [ ] (?: {origin} ) [ ] {several} ){{0,2}} \.?",
        re.VERBOSE,
    )
    inputs = "|".join(re.escape(form).replace(r"\*", r"[\w&/\ ]{2,30}") for form in table["inputs"])
    yield re.compile(
        rf"[(\[\-\u2013\u2014*\ ]{{0,3}} (?: {inputs} ) [)\].*]{{0,3}}", re.VERBOSE | re.IGNORECASE
    )


def _photo_credit(marks: list[str]) -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?: (?<= [.!?"')>|] ) \  | (?<= [.!?] ) | [(\[|] \ ? | ^ )
        (?: {_any_of(marks)} ) (?: \ ?:\ ? | \ by\  | \ courtesy\ (?:of\ )?  )
        [^.!?:]{{2,80}} [)\].>]{{0,3}} $
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _photo_source(sources: list[str]) -> re.Pattern[str]:
    return re.compile(
        rf"""
        [(\[\u2014\u2013|] \ ?
        (?: [\w.,'&\-]{{1,25}} [\ /|] {{0,3}} ){{0,6}}
        \b (?: {_any_of(sources)} ) \b
        (?: [\ /|] {{0,3}} [\w.,'&\-]{{1,25}} ){{0,6}} [)\].]{{0,2}} $
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _market_state(table: dict[str, list[str]]) -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?: [\w.&'\-]{{1,20}} \  ){{0,3}} (?: {_any_of(table["subjects"])} ) [ ]
        (?: {_any_of(table["state"])} ) \b [\ \w]{{0,40}}
        """,
        re.VERBOSE | re.IGNORECASE,
    )
