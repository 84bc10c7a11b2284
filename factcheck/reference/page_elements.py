"""What the elements of web pages are for, by their names, roles and classes."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import check_keys, load_world

_FILE = "page_elements.toml"
# What classes show, the strongest first: an element of two kinds is of the first.
ZONES = ("advertisement", "newsletter", "comment", "related", "correction", "furniture")
SIGNS = (
    *("caption", "footnote", "mark", "deleted", "raised", "lowered", "unseen", "body", "box"),
    *("pulled", "live", "card", "wall"),
)


@attrs.frozen(kw_only=True)
class PageElements:
    """The tables of ``page_elements.toml``."""

    classes: Mapping[str, re.Pattern[str]]  # by what they show: met in what words_of gives
    tags: Mapping[str, str]  # what each shows, or "dropped"
    roles: Mapping[str, str]
    wall: tuple[str, ...]
    lead: tuple[str, ...]  # the longest first
    chart_hosts: tuple[str, ...]

    def shown_by(self, words: str) -> frozenset[str]:
        """Return all that the words of classes show."""
        return frozenset(kind for kind, form in self.classes.items() if form.search(words))


@cache
def page_elements() -> PageElements:
    """Return what elements are for.

    >>> sorted(page_elements().shown_by(words_of("c-RelatedLinks__item js-stat")))
    ['box', 'card', 'related']
    """
    table = load_world("page_elements")
    check_keys(table, ("classes", "tags", "roles", "words", "charts"), _FILE)
    check_keys(table["classes"], (*ZONES, *SIGNS), _FILE)
    for kind, words in table["classes"].items():
        for word in words:
            if word != words_of(word).strip("- "):
                raise DataError(_FILE, kind, f"{word!r} can never be met")
    return PageElements(
        classes={kind: _any_of(table["classes"][kind]) for kind in (*ZONES, *SIGNS)},
        tags=dict(_turned(table["tags"])),
        roles=dict(_turned(table["roles"])),
        wall=tuple(table["words"]["wall"]),
        lead=tuple(sorted(table["words"]["lead"], key=len, reverse=True)),
        chart_hosts=tuple(table["charts"]["hosts"]),
    )


def _any_of(words: list[str]) -> re.Pattern[str]:
    joined = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(f"-(?:{joined})-")


def _turned(table: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for shown, names in table.items():
        for name in names:
            yield name, shown


_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BETWEEN = re.compile(r"[_:/.\-]+")
_LONGEST = 2000  # characters of classes


def words_of(classes: str) -> str:
    """Return the classes or the id of an element as words with hyphens between.

    >>> words_of("c-RelatedLinks__item big")
    '-c-related-links-item- -big-'
    """
    apart = _BETWEEN.sub("-", _HUMP.sub("-", classes[:_LONGEST])).lower()
    return " ".join(f"-{word.strip('-')}-" for word in apart.split())
