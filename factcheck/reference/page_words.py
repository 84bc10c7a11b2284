"""The words that news pages are furnished with: header lines, credits, captions, links, offers."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Zone
from factcheck.reference.language import load_table


@attrs.frozen
class Kind:
    """The lines of one zone: how they read, begin and end, in small letters."""

    zone: Zone
    whole: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    longest: int  # characters of a line that begins or ends so


@attrs.frozen(kw_only=True)
class PageWords:
    """The furniture of the pages of one language."""

    kinds: tuple[Kind, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    beside_dates: frozenset[str]  # single words, those of "published" and "updated" included
    day_words: frozenset[str]  # months, weekdays, halves of the day
    months: frozenset[str]
    weekdays: frozenset[str]
    origin: re.Pattern[str]  # "this story first appeared", at the start of a line
    byline: re.Pattern[str]  # a whole line of names
    photo_credit: re.Pattern[str]  # "Photo: Jane Roe", to the end of a line
    photo_source: re.Pattern[str]  # "(Getty Images)", to the end of a line
    caption_opens: tuple[str, ...]
    related_heads: frozenset[str]
    newsletter_heads: frozenset[str]
    market_state: re.Pattern[str]  # "Tokyo markets closed", a whole line
    calls: tuple[str, ...]
    ours: tuple[str, ...]


_SECTIONS = {
    "dates": {"months", "weekdays", "ordinal_endings", "morning", "afternoon"},
    "header": {"published", "updated", "beside"},
    "origin": {"subjects", "verbs", "openings"},
    "byline": {"by", "joining"},
    "photo": {"marks", "opens", "sources"},
    "blocks": {"related", "newsletter"},
    "market": {"state", "subjects"},
    "promotion": {"calls", "ours"},
}
_KIND = {"whole", "starts", "ends", "longest"}


@cache
def page_words(language: str = "en") -> PageWords:
    """Return the furniture of the pages of a language.

    >>> page_words().byline.fullmatch("By Jane Roe and John Doe") is not None
    True
    """
    table = load_table("page", language)
    _check(table, f"languages/{language}/page.toml")
    dates, header, photo = table["dates"], table["header"], table["photo"]
    months = frozenset(name for names in dates["months"] for name in names)
    weekdays = frozenset(dates["weekdays"])
    said = [word for form in (*header["published"], *header["updated"]) for word in form.split()]
    return PageWords(
        kinds=tuple(_kind(name, kind) for name, kind in table["kind"].items()),
        published=tuple(header["published"]),
        updated=tuple(header["updated"]),
        beside_dates=frozenset([*said, *header["beside"]]),
        day_words=months | weekdays | frozenset([*dates["morning"], *dates["afternoon"]]),
        months=months,
        weekdays=weekdays,
        origin=_origin(table["origin"]),
        byline=_byline(table["byline"]),
        photo_credit=_photo_credit(photo["marks"]),
        photo_source=_photo_source(photo["sources"]),
        caption_opens=tuple(photo["opens"]),
        related_heads=frozenset(table["blocks"]["related"]),
        newsletter_heads=frozenset(table["blocks"]["newsletter"]),
        market_state=_market_state(table["market"]),
        calls=tuple(table["promotion"]["calls"]),
        ours=tuple(table["promotion"]["ours"]),
    )


def _check(table: dict[str, Any], file: str) -> None:
    """Refuse keys that are unknown or missing, and zones that do not exist."""
    expected = {**_SECTIONS, **dict.fromkeys(table.get("kind", {}), _KIND)}
    sections = {**table, **table.get("kind", {})}
    for name in (*_SECTIONS, *table.get("kind", {})):
        keys = set(sections.get(name, {}))
        if wrong := sorted(keys - expected[name]):
            raise DataError(file, name, f"unknown key {wrong[0]!r}")
        if name in _SECTIONS and (missing := sorted(expected[name] - keys)):
            raise DataError(file, name, f"key {missing[0]!r} is missing")
    if unknown := sorted(set(table) - {*_SECTIONS, "kind"}):
        raise DataError(file, unknown[0], "unknown table")
    for name in table["kind"]:
        if name not in {zone.value for zone in Zone}:
            raise DataError(file, name, "there is no such zone")


def _kind(name: str, table: dict[str, Any]) -> Kind:
    return Kind(
        Zone(name),
        frozenset(table.get("whole", ())),
        tuple(table.get("starts", ())),
        tuple(table.get("ends", ())),
        table.get("longest", 0),
    )


def _any_of(forms: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


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
        (?: (?: ,\ | \ [|/&\u2022\u00b7\-\u2013\u2014]\ | /|\ ) (?: {joining} | {_NAME} | & ) ){{0,14}}
        [)\]*_,|\ ]{{0,3}}
        """,
        re.VERBOSE,
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
