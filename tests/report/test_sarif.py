"""SARIF: valid by its schema, and every place in it is the place of the words."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from factcheck.model import Accepted, Article, Decision, Report, Ruling
from factcheck.pipeline import check
from factcheck.report.addresses import uri_of
from factcheck.report.as_sarif import render
from factcheck.report.presentation import Presentation
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import ARTICLES, hostile_report
from tests.report.stories import leak

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0.json"
EMPTY = check([Article(id="a", text="Nothing is told here.")])
REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story in many formats": leak,
    "hostile": hostile_report,
    "nothing found": lambda: EMPTY,
}
# RFC 3986: what a reference may hold; a relative one has no colon in its first part.
REFERENCE = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.\-]*:)?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#\[\]]|%[0-9A-F]{2}|%[0-9a-f]{2})+"
)
# The standard: a link shows text in which brackets are escaped, and leads to a related place.
LINK = re.compile(r"(?<!\\)\[(?:[^\[\]\\]|\\.)*\]\((\d+)\)")
BRACKET = re.compile(r"(?<!\\)(?:\\\\)*[\[\]]")


@cache
def _validator() -> Any:  # noqa: ANN401 - a class that jsonschema makes
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft4Validator.check_schema(schema)
    return jsonschema.Draft4Validator(schema)


def _run(report: Report, presentation: Presentation = Presentation()) -> dict[str, Any]:  # noqa: B008 - frozen
    run: dict[str, Any] = json.loads(render(report, presentation))["runs"][0]
    return run


def _locations(run: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for result in run["results"]:
        yield from result["locations"]
        yield from result.get("relatedLocations", [])


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_it_is_valid(report: Callable[[], Report]) -> None:
    """By the schema of the standard, whatever the articles hold."""
    problems = [error.message for error in _validator().iter_errors(json.loads(render(report())))]

    assert problems == []


def test_the_schema_sees_what_is_wrong() -> None:
    """The test above can fail."""
    log = json.loads(render(REPORT))
    log["runs"][0]["results"][0]["level"] = "grave"

    assert list(_validator().iter_errors(log))


def test_every_finding_is_a_result() -> None:
    """What conflicts fails, what fits passes, and what is no failure has no level."""
    results = _run(hostile_report())["results"]
    found = {(one["properties"]["verdict"], one["kind"], one["level"]) for one in results}

    assert len(results) == len(hostile_report().findings) + len(hostile_report().accepted)
    assert found == {
        ("conflicts", "fail", "error"),
        ("disputed", "fail", "warning"),
        ("superseded", "informational", "none"),
        ("uncompared", "review", "none"),
        ("fits", "pass", "none"),
        ("agrees", "pass", "none"),
    }


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_rules_are_those_of_the_results(report: Callable[[], Report]) -> None:
    """Sorted, each once, with words that say what it means and what to check."""
    run = _run(report())
    rules = run["tool"]["driver"]["rules"]
    codes = [rule["id"] for rule in rules]

    assert codes == sorted({result["ruleId"] for result in run["results"]})
    assert all(codes[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
    assert all("To check: " in rule["help"]["text"] for rule in rules)


def test_regions_of_text_files_hold_the_words() -> None:
    """Lines and columns are those of the file as an editor shows it."""
    regions = 0
    for one in _locations(_run(leak())):
        place = one["physicalLocation"]
        if "region" not in place:
            continue
        regions += 1
        region = place["region"]
        lines = Path(place["artifactLocation"]["uri"]).read_text("utf-8").split("\n")
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        assert (
            line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
        )

    assert regions >= 2


def test_other_files_have_no_region() -> None:
    """A line of the text that was read of a PDF is no line of the PDF: the message tells it."""
    of_text = leak_files = 0
    for one in _locations(_run(leak())):
        uri = one["physicalLocation"]["artifactLocation"]["uri"]
        is_text = uri.endswith(".txt")
        of_text += is_text
        leak_files += not is_text
        assert ("region" in one["physicalLocation"]) == is_text
        assert (" of its text" in one["message"]["text"]) != is_text
        article = next(a for a in leak().articles if a.id == one["properties"]["article"])
        words = article.text[one["properties"]["start"] : one["properties"]["end"]]
        assert f"“{' '.join(words.split())}”" in one["message"]["text"]

    assert of_text
    assert leak_files


def test_a_quote_over_several_lines_ends_where_it_ends() -> None:
    """The end column is counted in the last line, and is behind the last character."""
    region = next(
        one["physicalLocation"]["region"]
        for one in _locations(_run(hostile_report()))
        if "\n" in one["physicalLocation"].get("region", {}).get("snippet", {}).get("text", "")
    )
    text = region["snippet"]["text"]

    assert region["endLine"] == region["startLine"] + text.count("\n")
    assert region["endColumn"] == len(text.rsplit("\n", 1)[1]) + 1


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_addresses_are_valid(report: Callable[[], Report]) -> None:
    """And every place names its file by the address that the table of files has."""
    run = _run(report())
    artifacts = [one["location"]["uri"] for one in run["artifacts"]]

    assert all(REFERENCE.fullmatch(uri) for uri in artifacts)
    for one in _locations(run):
        place = one["physicalLocation"]["artifactLocation"]
        assert artifacts[place["index"]] == place["uri"]


def test_a_file_of_many_articles_is_one_file() -> None:
    """It has one entry in the table, which tells all of them."""
    path = "wire/articles.jsonl"
    articles = [
        Article(
            id=name, text=f"Fire killed {n} people at the Holm mill.", path=path, format="jsonl"
        )
        for name, n in (("wire/1", 12), ("wire/2", 21))
    ]
    run = _run(check(articles))
    [artifact] = run["artifacts"]

    assert artifact["location"] == {"uri": path}
    assert [one["id"] for one in artifact["properties"]["articles"]] == ["wire/1", "wire/2"]
    assert {one["physicalLocation"]["artifactLocation"]["index"] for one in _locations(run)} == {0}


URIS = {
    "story/herald.txt": "story/herald.txt",
    "my story/100%.txt": "my%20story/100%25.txt",
    "a:b.txt": "a%3Ab.txt",
    "a\\b?c#d.txt": "a%5Cb%3Fc%23d.txt",
    "story.zip/herald.html": "story.zip/herald.html",
    "/srv/desk/herald.txt": "file:///srv/desk/herald.txt",
    "C:/desk/herald.txt": "file:///C:/desk/herald.txt",
    "zeitung/über.txt": "zeitung/%C3%BCber.txt",
    "not-utf-8-\udcff.txt": "not-utf-8-%FF.txt",
    "half-\ud83d.txt": "half-%3F.txt",
    "https://herald.example/a b?c=100%&d=%20#e": "https://herald.example/a%20b?c=100%25&d=%20#e",
    "https://[owned/": "https%3A//%5Bowned/",
    "stdin": "stdin",
}


@pytest.mark.parametrize(("path", "uri"), URIS.items(), ids=URIS.keys())
def test_a_path_is_written_as_an_address(path: str, uri: str) -> None:
    """Whatever a file is called, the address is valid and leads to it."""
    assert uri_of(Article(id="a", text="34 dead", path=path)) == uri


def test_an_article_without_a_file_is_named_by_its_address_or_its_id() -> None:
    """An address that is none of the web is not handed on."""
    of_web = Article(id="a/1", text="34 dead", url="https://herald.example/1")
    of_script = Article(id="a/1", text="34 dead", url="javascript:alert(1)")

    assert (uri_of(of_web), uri_of(of_script)) == ("https://herald.example/1", "a%2F1")


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_messages_link_to_the_other_places(report: Callable[[], Report]) -> None:
    """And what an article wrote makes no link of its own."""
    for result in _run(report())["results"]:
        text = result["message"]["text"]
        numbers = [int(number) for number in LINK.findall(text)]
        related = [one["id"] for one in result.get("relatedLocations", [])]

        assert numbers == related[: len(numbers)]
        assert bool(numbers) == bool(related)
        assert not BRACKET.search(LINK.sub("", text))


def test_the_fingerprint_is_that_of_the_finding() -> None:
    """So that an alert is the same one after an edit elsewhere in the text."""
    found = {
        result["properties"]["finding"]: result["partialFingerprints"]["factcheckFinding/v1"]
        for result in _run(REPORT)["results"]
    }

    assert found == {one.id: one.fingerprint for one in (CONFLICT, FITTING)}


def _settled(claims: tuple[str, ...]) -> dict[str, Any]:
    decision = Decision(
        ruling=Ruling.ACCEPTED,
        claims=claims,
        reason="the desk asked both papers",
        author="Copy desk",
        made=date(2024, 7, 8),
        place="decisions.toml: accepted 1",
    )
    report = attrs.evolve(
        REPORT, findings=(FITTING,), accepted=(Accepted(finding=CONFLICT, decision=decision),)
    )
    result: dict[str, Any] = _run(report)["results"][-1]
    return result


def test_what_the_desk_has_settled_is_suppressed() -> None:
    """With the reason, by whom and when; a note in the text is one in the source."""
    outside, inside = _settled(("k1", "k2")), _settled(())

    assert outside["ruleId"] == "different-figures"
    assert outside["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "the desk asked both papers (Copy desk, 2024-07-08)",
            "properties": {"place": "decisions.toml: accepted 1"},
        }
    ]
    assert inside["suppressions"][0]["kind"] == "inSource"


def test_a_loss_is_told() -> None:
    """A run that could not read everything did not succeed, and says what is missing."""
    [invocation] = _run(REPORT)["invocations"]
    notes = invocation["toolExecutionNotifications"]

    assert not invocation["executionSuccessful"]
    assert [note["level"] for note in notes] == ["error", "note"]
    assert notes[0]["message"]["text"] == "story/photo.txt: this is no text"
    assert _run(EMPTY)["invocations"][0]["executionSuccessful"]


def test_there_is_a_time_only_if_one_is_asked_for() -> None:
    """Two runs give the same bytes."""
    stamp = datetime(2024, 7, 8, 12, 30, tzinfo=UTC)
    [invocation] = _run(EMPTY, Presentation(stamp=stamp))["invocations"]

    assert invocation["endTimeUtc"] == "2024-07-08T12:30:00Z"
    assert "Utc" not in render(REPORT)


def test_without_quotes_there_are_places_only() -> None:
    """Nothing of an article's words stands in regions."""
    written = render(REPORT, Presentation(quotes=False))

    assert "snippet" not in written
    assert "“" not in written


def test_the_order_of_articles_changes_nothing() -> None:
    """The same bytes, whatever comes first."""
    assert render(check(ARTICLES)) == render(check(reversed(ARTICLES)))
