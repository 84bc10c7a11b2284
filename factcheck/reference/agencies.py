"""Agencies, papers, broadcasters and official bodies: who passes news on, and how it is written."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Span
from factcheck.reference.language import load_world

_FILE = "agencies.toml"


class Kind(Enum):
    """What an origin does; the values are the words of the data file."""

    AGENCY = "agency"
    PAPER = "paper"
    BROADCASTER = "broadcaster"
    OFFICIAL = "official"


@attrs.frozen
class Agency:
    """One origin of news, and how it is written."""

    name: str  # the canonical one
    kind: Kind
    names: tuple[str, ...]  # forms that mean it in any sentence, the canonical name included
    marks: tuple[str, ...]  # forms that mean it only where an origin is expected
    sites: tuple[str, ...]


@attrs.frozen
class Agencies:
    """All origins that are known by name."""

    by_name: dict[str, Agency]
    pattern: re.Pattern[str] = attrs.field(repr=False)  # any of the *names*, at word boundaries
    _forms: dict[str, str] = attrs.field(repr=False)
    _marks: dict[str, tuple[str, ...]] = attrs.field(repr=False)

    def named(self, words: str) -> str | None:
        """Return the canonical name of a form that stands where an origin is expected, if any.

        >>> agencies().named("The Associated Press"), agencies().named("REUTERS")
        ('Associated Press', 'Reuters')
        >>> agencies().named("ap"), agencies().named("PA"), agencies().named("apnews.com")
        (None, 'PA Media', 'Associated Press')
        """
        form = " ".join(words.split()).strip(" .,:;")
        for candidate in (form, _without_article(form), form.lower().removeprefix("www.")):
            if name := self._forms.get(candidate):
                return name
            # "CNA" is three agencies: a mark that several share names none of them.
            if len(marked := self._marks.get(candidate, ())) == 1:
                return marked[0]
        return None

    def is_mark(self, words: str) -> bool:
        """Say whether a form stands for one origin, or for one of several: "CNA"."""
        return self.named(words) is not None or " ".join(words.split()) in self._marks

    def found_in(self, text: str) -> Iterator[tuple[Span, str]]:
        """Yield where a text names an origin, and the canonical name.

        >>> [name for _, name in agencies().found_in("the AP said, citing the FBI")]
        ['Associated Press', 'FBI']
        """
        for match in self.pattern.finditer(text):
            yield Span(*match.span()), self._forms[" ".join(match[0].split())]

    def is_agency(self, name: str) -> bool:
        """Say whether a canonical name is that of an agency, whose copy others print."""
        return name in self.by_name and self.by_name[name].kind is Kind.AGENCY


@cache
def agencies() -> Agencies:
    """Return the origins of ``agencies.toml``."""
    by_name = {name: _agency(name, table) for name, table in load_world("agencies").items()}
    forms: dict[str, str] = {}
    spoken: set[str] = set()
    marks: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for agency in by_name.values():
        written = {form for name in agency.names for form in _written(name)}
        for form in sorted(written) + list(agency.sites):
            if forms.setdefault(form, agency.name) != agency.name:
                raise DataError(_FILE, agency.name, f"{form!r} also stands for {forms[form]!r}")
        spoken |= written
        for mark in agency.marks:
            marks[mark] += (agency.name,)
    return Agencies(by_name, _any_of(spoken), forms, dict(marks))


def _agency(name: str, table: dict[str, Any]) -> Agency:
    if unknown := sorted(set(table) - {"kind", "names", "marks", "sites"}):
        raise DataError(_FILE, name, f"unknown key {unknown[0]!r}")
    if table.get("kind") not in {kind.value for kind in Kind}:
        raise DataError(_FILE, name, f"unknown kind {table.get('kind')!r}")
    marks = tuple(table.get("marks", ()))
    # A name that is listed among its own marks is too common a word to mean it anywhere else.
    names = (*(form for form in (name,) if form not in marks), *table.get("names", ()))
    return Agency(name, Kind(table["kind"]), names, marks, tuple(table.get("sites", ())))


def _written(name: str) -> Iterator[str]:
    yield name
    # A word in capitals throughout is met in datelines ("REUTERS"); short ones would be words.
    if len(name) > _SHORT:
        yield name.upper()


_SHORT = 4


def _without_article(form: str) -> str:
    return form[4:] if form[:4].lower() == "the " else form


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of all forms, the longest first, that starts with a literal character.

    A boundary in front of the forms would be tried at every place of a text; a set of first
    characters is skipped to.
    """
    tails: defaultdict[str, list[str]] = defaultdict(list)
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        tails[form[0]].append(re.escape(form[1:]).replace(r"\ ", r"\s"))
    branches = (rf"{first}(?<!\w.)(?:{'|'.join(tails[first])})" for first in sorted(tails))
    return re.compile(rf"(?:{'|'.join(branches)})(?!\w)", re.DOTALL)
