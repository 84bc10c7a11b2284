"""A file of decisions, read strictly: what is not understood is told with its line and its cure."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any

import attrs

from factcheck.errors import DecisionError, UsageError
from factcheck.model import Decision, Ruling, Scope
from factcheck.reference.codes import codes_named

FINGERPRINT = re.compile(r"k[0-9a-f]{12}")
_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*[\"']?(\w{1,20})[\"']?[ \t]*\]\]", re.MULTILINE)
_LINE = re.compile(r"at line (\d{1,9})")
_KEYS = {
    "about": "a line for the reader",
    "claims": "the claims that it is about",
    "codes": "kinds of findings",
    "scope": "across or within",
    "reason": "why",
    "author": "who decided",
    "made": "the day of the decision",
    "expires": "the last day on which it holds",
}
_OF_FINDINGS = ("codes", "scope")  # what only accepted findings have
_CLAIM_KEYS = ("fingerprint", "article", "says")
_TOLD = 60  # characters of a value that a message repeats


def decisions_of(text: str, path: str) -> tuple[Decision, ...]:
    r"""Return the decisions of a text in TOML, in its order.

    >>> text = '[[accepted]]\nclaims = ["k1a2b3c4d5e6f"]\nreason = "told by the city"'
    >>> [(one.ruling.value, one.reason, one.place) for one in decisions_of(text, "desk.toml")]
    [('accepted', 'told by the city', 'desk.toml:1')]
    """
    table = _parsed(text, path)
    lines = _header_lines(text)
    found: list[Decision] = []
    for name, entries in table.items():
        ruling = _ruling(name, path, text)
        if not isinstance(entries, list):
            cure = f"write [[{name}]] with two brackets, once for each decision"
            raise DecisionError(path, _line_of(name, text), f"[{name}] is no list", cure)
        for number, fields in enumerate(entries):
            line = lines.get(name, [])[number : number + 1] or [0]
            found.append(_Entry(ruling, fields, path, text, line[0] or None).decision())
    _refuse_twins(found, path)
    return tuple(sorted(found, key=lambda decision: decision.order))


def _parsed(text: str, path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _LINE.search(str(error))
        problem = f"this is no TOML: {str(error).split(' (at ')[0].lower()}"
        line = int(at[1]) if at else text.count("\n") + 1
        raise DecisionError(path, line, problem, "mend the line, or take it out") from error
    except (RecursionError, ValueError) as error:
        raise DecisionError(path, None, "this is no file of decisions", "name another") from error


def _header_lines(text: str) -> dict[str, list[int]]:
    """Return the lines of the headers of each kind, in order."""
    found: dict[str, list[int]] = {}
    line, reached = 1, 0
    for match in _HEADER.finditer(text):
        line += text.count("\n", reached, match.start())
        reached = match.start()
        found.setdefault(match[1], []).append(line)
    return found


def _line_of(name: str, text: str, first: int = 1) -> int | None:
    """Return the line, from *first* on, in which a key stands."""
    wanted = re.compile(rf"^[ \t]*\[{{0,2}}[ \t]*[\"']?{re.escape(name)}(?![\w-])")
    for number, line in enumerate(text.split("\n")[first - 1 :], first):
        if wanted.match(line):
            return number
    return None


def _ruling(name: str, path: str, text: str) -> Ruling:
    try:
        return Ruling(name)
    except ValueError as error:
        known = ", ".join(f"[[{ruling.value}]]" for ruling in Ruling)
        problem = f"unknown key {_told(name)}"
        raise DecisionError(path, _line_of(name, text), problem, f"use {known}") from error


@attrs.frozen
class _Entry:
    """One entry of a file, and where it stands."""

    ruling: Ruling
    fields: Any
    path: str
    text: str
    line: int | None

    def decision(self) -> Decision:
        """Return the decision, if all of it is as it should be."""
        fields = self._known()
        fingerprints, articles, figures = self._claims(fields)
        return Decision(
            ruling=self.ruling,
            claims=fingerprints,
            codes=self._codes(fields),
            scope=self._scope(fields),
            reason=self._reason(fields),
            author=self._words("author", fields),
            made=self._day("made", fields),
            expires=self._day("expires", fields),
            place=self.path if self.line is None else f"{self.path}:{self.line}",
            about=self._words("about", fields),
            articles=articles if any(articles) else (),
            figures=figures if any(figures) else (),
        )

    def _wrong(self, problem: str, cure: str, key: str | None = None) -> DecisionError:
        """Return the error at the line of a key, else at that of the entry."""
        line = self.line
        if key is not None and line is not None:
            line = _line_of(key, self.text, line) or line
        return DecisionError(self.path, line, problem, cure)

    @property
    def _name(self) -> str:
        return f"[[{self.ruling.value}]]"

    def _known(self) -> Mapping[str, Any]:
        if not isinstance(self.fields, dict):
            raise self._wrong(f"{self._name} holds no keys", "write reason = … below it")
        allowed = [
            key for key in _KEYS if self.ruling is Ruling.ACCEPTED or key not in _OF_FINDINGS
        ]
        for key in self.fields:
            if key not in allowed:
                cure = f"use {', '.join(allowed)}"
                raise self._wrong(f"unknown key {_told(key)} in {self._name}", cure, key)
        if not self.fields:
            raise self._wrong(f"{self._name} is empty", "fill it in, or take it out")
        return self.fields

    def _words(self, key: str, fields: Mapping[str, Any]) -> str | None:
        value = fields.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            cure = f'write {key} = "{_KEYS[key]}"'
            raise self._wrong(f"{key} = {_told(value)} holds no words", cure, key)
        return value.strip()

    def _reason(self, fields: Mapping[str, Any]) -> str:
        reason = self._words("reason", fields)
        if reason is None:
            cure = 'write reason = "…": who comes later has to know why'
            raise self._wrong(f"{self._name} gives no reason", cure)
        return reason

    def _day(self, key: str, fields: Mapping[str, Any]) -> date | None:
        value = fields.get(key)
        if isinstance(value, str):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise self._wrong(f"{key} = {_told(value)} is no day", f"write {key} = 2026-12-31", key)

    def _codes(self, fields: Mapping[str, Any]) -> tuple[str, ...]:
        value = fields.get("codes", [])
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
            cure = 'write codes = ["swapped-digits"], or leave it out for any kind'
            raise self._wrong(f"codes = {_told(value)} is no list of kinds", cure, "codes")
        if not names and "codes" in fields:
            raise self._wrong("codes is empty", "leave it out for any kind", "codes")
        try:
            return tuple(sorted({code for name in names for code in codes_named(name)}))
        except UsageError as error:
            raise self._wrong(str(error), "mend the name", "codes") from error

    def _scope(self, fields: Mapping[str, Any]) -> str | None:
        scope = self._words("scope", fields)
        known = [one.value for one in Scope]
        if scope is not None and scope not in known:
            problem = f"scope = {_told(scope)} is unknown"
            raise self._wrong(problem, f"write {' or '.join(known)}", "scope")
        return scope

    def _claims(
        self, fields: Mapping[str, Any]
    ) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Return fingerprints, articles and words, each claim once, in order of fingerprints."""
        value = fields.get("claims")
        least = 1 if self.ruling is Ruling.ACCEPTED else 2
        if not isinstance(value, list) or len(value) < least:
            number = "at least one claim" if least == 1 else "two claims or more"
            cure = 'claims = [{ fingerprint = "k1a2b3c4d5e6" }, …]; factcheck baseline writes them'
            raise self._wrong(f"{self._name} names {number} under claims", cure, "claims")
        told = list(map(self._claim, value))
        if len({name for name, _, _ in told}) < len(told):
            raise self._wrong("a claim is named twice", "name each once", "claims")
        names, articles, figures = zip(*sorted(told), strict=True)
        return names, articles, figures

    def _claim(self, value: object) -> tuple[str, str, str]:
        fields = {"fingerprint": value} if isinstance(value, str) else value
        if not isinstance(fields, dict) or not all(isinstance(one, str) for one in fields.values()):
            cure = 'write { fingerprint = "k1a2b3c4d5e6", article = "herald", says = "34 people" }'
            raise self._wrong(f"{_told(value)} names no claim", cure, "claims")
        for key in fields:
            if key not in _CLAIM_KEYS:
                cure = f"use {', '.join(_CLAIM_KEYS)}"
                raise self._wrong(f"unknown key {_told(key)} of a claim", cure, "claims")
        name = fields.get("fingerprint", "")
        if not FINGERPRINT.fullmatch(name):
            cure = "k and twelve digits or letters a to f; the JSON report names them"
            raise self._wrong(f"{_told(name)} is no fingerprint of a claim", cure, "claims")
        return name, fields.get("article", ""), fields.get("says", "")


def _told(value: object) -> str:
    """Return a value as a message can show it: short, on one line, in plain characters."""
    text = ascii(value)
    return text if len(text) <= _TOLD else f"{text[:_TOLD]}…"


def _refuse_twins(decisions: list[Decision], path: str) -> None:
    """Refuse a decision that stands in a file twice: of two reasons, one would be forgotten."""
    first: dict[object, Decision] = {}
    for one in decisions:
        same = first.setdefault((one.ruling, one.claims, one.codes, one.scope), one)
        if same is not one:
            line = _line_in(one.place)
            problem = f"this decision stands in the file twice, first at {same.place}"
            raise DecisionError(path, line, problem, "keep one of the two")


def _line_in(place: str) -> int | None:
    _, _, line = place.rpartition(":")
    return int(line) if line.isdecimal() else None


def entries(text: str) -> Iterator[tuple[str, int]]:
    """Yield kind and line of each header of a text that was read, from above."""
    named = _header_lines(text)
    yield from sorted(
        ((kind, line) for kind, lines in named.items() for line in lines), key=lambda one: one[1]
    )
