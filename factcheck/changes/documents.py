"""JSON reports of earlier runs, read back: what is needed to compare two of them."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from factcheck.errors import UsageError
from factcheck.model import Verdict
from factcheck.report.as_json import REPORT_SCHEMA

_FAMILY = REPORT_SCHEMA.partition("/")[0]


@attrs.frozen(kw_only=True)
class Told:
    """A figure or date of a report, as its JSON has it."""

    fingerprint: str
    article: str
    source: str
    place: int
    written: str
    before: str  # the words in front of it
    behind: str
    value: str  # low, high and unit, or the days, in a comparable form
    kind: tuple[str, ...]  # what the value is of: figures of other kinds never replace each other
    compared: bool


@attrs.frozen(kw_only=True)
class Found:
    """A finding of a report, as its JSON has it."""

    id: str
    fingerprint: str
    verdict: Verdict
    code: str
    rung: str
    scope: str
    summary: str
    claims: frozenset[str]  # fingerprints


@attrs.frozen(kw_only=True)
class Text:
    """An article of a report."""

    id: str
    source: str
    sha256: str


@attrs.frozen(kw_only=True)
class Document:
    """A report that was written as JSON."""

    articles: tuple[Text, ...]
    claims: tuple[Told, ...]
    findings: tuple[Found, ...]
    uncorroborated: frozenset[str]  # ids of findings
    aside: frozenset[str]  # fingerprints of what the desk has accepted, or did not ask for


def read_document(path: str) -> Document:
    """Return the report of a file; one line says what is wrong with any other."""
    try:
        content = json.loads(Path(path).read_bytes())
    except OSError as error:
        problem = f"cannot read {path}: {error.strerror or error}"
        raise UsageError(f"{problem} (two JSON reports are compared: {_CURE})") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is no JSON ({error}): {_CURE}") from error
    _check_schema(path, content)
    try:
        return _document(content)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        problem = f"{path} is no whole report ({type(error).__name__}: {error})"
        raise UsageError(f"{problem}: {_CURE}") from error


_CURE = "factcheck report INPUT … -o FILE.json writes one"


def _check_schema(path: str, content: object) -> None:
    schema = content.get("schema") if isinstance(content, dict) else None
    if schema == REPORT_SCHEMA:
        return
    if not isinstance(schema, str):
        raise UsageError(f"{path} is no report of factcheck: {_CURE}")
    family, _, number = schema.partition("/")
    if family != _FAMILY:
        raise UsageError(f"{path} is a {family[:40]}, not a {_FAMILY}: {_CURE}")
    raise UsageError(
        f"{path} has schema {_FAMILY}/{number[:10]}, and this factcheck compares {REPORT_SCHEMA}: "
        "write both reports with one version"
    )


def _document(content: Mapping[str, Any]) -> Document:
    articles = {one["id"]: _text(one) for one in content["articles"]}
    fingerprints = {one["id"]: str(one["fingerprint"]) for one in content["claims"]}
    return Document(
        articles=tuple(articles.values()),
        claims=tuple(_told(one, articles) for one in content["claims"]),
        findings=tuple(_found(one, fingerprints) for one in content["findings"]),
        uncorroborated=frozenset(map(str, content["uncorroborated"])),
        aside=frozenset(_aside(content)),
    )


def _aside(content: Mapping[str, Any]) -> Iterator[str]:
    """Yield the fingerprints of findings that stand apart; older reports have none."""
    yield from (str(one["fingerprint"]) for one in content.get("left_out", ()))
    yield from (str(one["finding"]["fingerprint"]) for one in content.get("accepted", ()))


def _text(one: Mapping[str, Any]) -> Text:
    name = str(one["id"])
    return Text(id=name, source=str(one["source"] or name), sha256=str(one["sha256"]))


def _told(one: Mapping[str, Any], articles: Mapping[str, Text]) -> Told:
    quote, subject, value = one["quote"], one["subject"], one["value"]
    about = (subject["measure"], subject["counted"], subject["aspect"])
    return Told(
        fingerprint=str(one["fingerprint"]),
        article=str(one["article"]),
        source=articles[one["article"]].source,
        place=int(quote["start"]),
        written=" ".join(str(quote["exact"]).split()),
        before=str(quote["prefix"]),
        behind=str(quote["suffix"]),
        value=json.dumps([value.get(key) for key in _VALUE]),
        kind=tuple(str(part) for part in (value["type"], value.get("unit"), *about)),
        compared="excluded" not in one,
    )


_VALUE = ("low", "high", "unit", "start", "end", "timex", "hedge")


def _found(one: Mapping[str, Any], fingerprints: Mapping[str, str]) -> Found:
    return Found(
        id=str(one["id"]),
        fingerprint=str(one["fingerprint"]),
        verdict=Verdict(one["verdict"]),
        code=str(one["code"]),
        rung=str(one["rung"]),
        scope=str(one["scope"]),
        summary=str(one["summary"]),
        claims=frozenset(fingerprints[name] for name in one["claims"]),
    )
