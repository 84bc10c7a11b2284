"""Credits: the agencies and papers that a page names as where its words are from."""

import re
from functools import cache
from urllib.parse import urlsplit

import attrs

from factcheck.model import Article, Zone
from factcheck.reference.agencies import Kind, agencies
from factcheck.reference.lineage_words import lineage_words

_CREDITING = frozenset({Zone.DATELINE, Zone.CREDIT, Zone.HEADER})
_NAME_LENGTH = 60


@attrs.frozen
class Credits:
    """What the credit lines and the address of an article say."""

    first: str | None  # where it says that it first appeared
    agency: str | None  # the agency whose copy it is
    site: str | None  # the agency on whose own site it stands
    names: tuple[str, ...]  # all that are credited, sorted


def credits_of(article: Article) -> Credits:
    """Return what the datelines, credit lines and address of an article name."""
    lines = [
        article.text[stretch.span.slice]
        for stretch in article.stretches
        if stretch.zone in _CREDITING
    ]
    first = next((name for line in lines if (name := _first_appeared(line))), None)
    lines = [line for line in lines if not _pictured(line)]
    named = {line: _named(line) for line in lines}
    wrote = [name for line, names in named.items() if not _contributed(line) for name in names]
    told = _in_data(article)
    agency = next(filter(agencies().is_agency, [*wrote, *told]), None) or _holder(article)
    names = {name for row in (*named.values(), told) for name in row}
    names |= {*filter(None, [agency, first])}
    return Credits(first, agency, _site(article.url), tuple(sorted(names)))


def _in_data(article: Article) -> list[str]:
    """Return whose work the data of a page name it as, and on whose site it says it is from."""
    own = agencies().named(article.name) or article.name
    named = [agencies().named(name) or name for name in article.credits]
    sites = [site for address in article.based_on if (site := _site(address))]
    return [name for name in (*named, *sites) if name != own]


def _holder(article: Article) -> str | None:
    """Return the agency that alone holds the rights in a text: "© 2026 The Associated Press"."""
    lines = [
        article.text[stretch.span.slice]
        for stretch in article.stretches
        if stretch.zone is Zone.COPYRIGHT
    ]
    named = [_named(line) or [""] for line in lines if not _pictured(line)]
    holders = {name for names in named for name in names}
    holder = holders.pop() if len(holders) == 1 else ""
    return holder if agencies().is_agency(holder) else None


def _contributed(line: str) -> bool:
    """Say whether a line thanks those who helped: "Reuters contributed to this report"."""
    lower = line.lower()
    said = any(phrase in lower for phrase in lineage_words().contributed)
    return said or _INITIALS.match(line) is not None


# "jr/jd (AP, dpa)": who made a text of their own from the copy of several agencies
_INITIALS = re.compile(r"[a-z]{2,3}(?:/[a-z]{2,3}){1,3}/? \(")


def _pictured(line: str) -> bool:
    """Say whether a line credits a picture: its agency did not write the text."""
    return not lineage_words().pictured.isdisjoint(_WORD.findall(line.lower()))


_WORD = re.compile(r"[^\W\d_]+")


def _site(url: str | None) -> str | None:
    """Return the agency whose own site an address is on."""
    host = _host(url)
    name = agencies().named(host) if host else None
    known = agencies().by_name.get(name or "")
    return name if known and known.kind is Kind.AGENCY else None


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def address(url: str | None) -> str | None:
    """Return an address without what differs between links to one page.

    >>> address("https://www.gazette.example/a/1/?utm_source=x#top")
    'gazette.example/a/1'
    >>> address("http://gazette.example/story?id=7&fbclid=1")
    'gazette.example/story?id=7'
    """
    host = _host(url)
    if not host:
        return None
    parts = urlsplit(url or "")
    asked = "&".join(
        sorted(part for part in parts.query.split("&") if part and not _TRACKING.match(part))
    )
    path = parts.path.rstrip("/")
    return f"{host}{path}" + (f"?{asked}" if asked else "") if path or asked else None


_TRACKING = re.compile(
    r"(?:utm_\w*|fbclid|gclid|cmpid|ref|source|amp|PHPSESSID|lite)(?:=|$)", re.IGNORECASE
)


def _named(line: str) -> list[str]:
    """Return the canonical names in a line; a mark in brackets counts: "BEIJING (AP) -"."""
    inside = (match[1] for match in re.finditer(r"[(/]([^()/\n]{2,40})[)/]", line))
    marked = [name for words in inside if (name := agencies().named(words))]
    return marked + [name for _, name in agencies().found_in(line)]


@cache
def _phrases() -> re.Pattern[str]:
    forms = sorted(lineage_words().first_appeared, key=lambda form: (-len(form), form))
    return re.compile("|".join(map(re.escape, forms)), re.IGNORECASE)


def _first_appeared(line: str) -> str | None:
    """Return the name behind "originally appeared in the …"."""
    match = _phrases().search(line)
    return _name_at(line[match.end() :]) if match else None


_NAME = re.compile(r"\s{0,4}(?:[Tt]he\s{1,4})?(?P<name>[^\W\d_a-z][^,.;:()|\n]{1,60}+)")
_LINK = re.compile(r"(?P<url>https?://[^\s<>\"]{4,300}+)", re.IGNORECASE)


def _name_at(rest: str) -> str | None:
    if link := _LINK.match(rest.lstrip()):
        host = _host(link["url"])
        return agencies().named(host) or host or None
    for _, name in agencies().found_in(rest[:_NAME_LENGTH]):
        return name
    match = _NAME.match(rest)
    return match["name"].strip() if match else None
