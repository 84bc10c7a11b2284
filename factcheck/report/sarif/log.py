"""A log: one run of factcheck, its rules, its results and what it could not read."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from factcheck import __version__
from factcheck.model import Article, Notice
from factcheck.report.lines import shown
from factcheck.report.machine import Json, document
from factcheck.report.presentation import Presentation
from factcheck.report.sarif.places import Places, message
from factcheck.report.sarif.rules import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS_OF_LINES = 4  # a result has a line of its own


def log_of(  # noqa: PLR0913 - a log has many parts
    *,
    rules: Sequence[Rule],
    results: Iterable[Json],
    articles: Sequence[Article],
    notices: Iterable[Notice],
    places: Places,
    presentation: Presentation,
) -> str:
    """Return a log of one run; results name a rule by ``ruleId``, its place is filled in."""
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": __version__,
                "rules": [rule.descriptor for rule in rules],
            }
        },
        "automationDetails": {"id": "factcheck/"},
        "invocations": [_invocation(notices, articles, places, presentation.stamp)],
        "columnKind": "unicodeCodePoints",
        "artifacts": places.artifacts,
        "results": [{**one, "ruleIndex": numbers[one["ruleId"]]} for one in results],
    }
    return document({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, _LEVELS_OF_LINES)


def _invocation(
    notices: Iterable[Notice],
    articles: Sequence[Article],
    places: Places,
    stamp: datetime | None,
) -> Json:
    """Return how the run went: where something could not be read, it did not succeed."""
    told = list(notices)
    known = {article.id: article for article in articles}
    notes = list(_notifications(told, known, places))
    return {
        "executionSuccessful": not any(notice.lost for notice in told),
        **({} if stamp is None else {"endTimeUtc": _utc(stamp)}),
        **({"toolExecutionNotifications": notes} if notes else {}),
    }


def _notifications(
    notices: Iterable[Notice], known: dict[str, Article], places: Places
) -> Iterator[Json]:
    for notice in notices:
        article = known.get(notice.article or "")
        where = (
            [{"physicalLocation": {"artifactLocation": places.file(article)}}] if article else []
        )
        yield {
            "level": "error" if notice.lost else "note",
            "message": message(shown(notice.text)),
            **({"locations": where} if where else {}),
        }


def _utc(stamp: datetime) -> str:
    return stamp.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
