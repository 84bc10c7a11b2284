"""Credits: the agencies and papers that a page names as where its words are from."""

import re

import attrs

from factcheck.model import Article, Zone
from factcheck.reference.agencies import agencies
from factcheck.reference.language import load_table

_CREDITING = frozenset({Zone.DATELINE, Zone.CREDIT, Zone.HEADER})
_NAME_LENGTH = 60


@attrs.frozen
class Credits:
    """What the credit lines of an article say."""

    first: str | None  # where it says that it first appeared
    agency: str | None  # the agency whose copy it is
    names: tuple[str, ...]  # all that are credited, sorted


def credits_of(article: Article) -> Credits:
    """Return what the datelines and credit lines of an article name."""
    lines = [
        article.text[stretch.span.slice]
        for stretch in article.stretches
        if stretch.zone in _CREDITING
    ]
    first = next((name for line in lines if (name := _first_appeared(line))), None)
    named = [name for line in lines for name in _named(line)]
    agency = next((name for name in named if agencies().is_agency(name)), None)
    return Credits(first, agency, tuple(sorted({*named, *filter(None, [first])})))


def _named(line: str) -> list[str]:
    """Return the canonical names in a line; a mark in brackets counts: "BEIJING (AP) -"."""
    inside = (match[1] for match in re.finditer(r"[(/]([^()/\n]{2,40})[)/]", line))
    marked = [name for words in inside if (name := agencies().named(words))]
    return marked + [name for _, name in agencies().found_in(line)]


def _first_appeared(line: str) -> str | None:
    """Return the name behind "originally appeared in the …"."""
    lowered = line.lower()
    for phrase in load_table("lineage")["first_appeared"]:
        place = lowered.find(phrase)
        if place >= 0:
            return _name_at(line[place + len(phrase) :])
    return None


_NAME = re.compile(r"\s*(?:the\s+)?(?P<name>[^\W\d_a-z][^,.;:()|\n]{1,60}+)", re.IGNORECASE)


def _name_at(rest: str) -> str | None:
    for _, name in agencies().found_in(rest[:_NAME_LENGTH]):
        return name
    match = _NAME.match(rest)
    return match["name"].strip() if match else None
