"""JSON keeps the output contract."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

import attrs
import jsonschema
import pytest

from factcheck.model import Article, Claim, Interval, Quantity, Quote, Report, Span, Zone
from factcheck.report import as_json, render
from factcheck.report.schema import SCHEMAS, load_schema, render_schema
from tests.builders import people, quantity
from tests.report.example import CLAIMS, FITTING, HERALD, HOSTILE, REPORT, SIGNED

FULL = attrs.evolve(
    CLAIMS[0],
    value=attrs.evolve(quantity(21, "day"), timex="P3W", recurring=True),
    stated=attrs.evolve(quantity(3, "week"), timex="P3W", recurring=True),
    excluded="a model name",
    zone=Zone.HEADLINE,
)


def closed(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that allows nothing that it does not name: what we write, we describe."""
    text = json.dumps(schema)
    return cast(
        "dict[str, Any]",
        json.loads(text.replace('"properties":', '"additionalProperties": false, "properties":')),
    )


def validate(document: object, name: str) -> None:
    """Fail if a document is not what its schema says, or holds more."""
    jsonschema.Draft202012Validator(closed(load_schema(name))).validate(document)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    """What `factcheck schema` prints is a JSON Schema of 2020-12."""
    jsonschema.Draft202012Validator.check_schema(json.loads(render_schema(name)))


def test_an_unknown_schema_is_refused() -> None:
    """A schema that is not there is named, with those that are."""
    with pytest.raises(ValueError, match="report, claims, claim"):
        load_schema("papyrus")


def test_a_report_is_what_its_schema_says() -> None:
    """All that can stand in a report is described."""
    validate(written(), "report")


def test_claims_are_what_their_schema_says() -> None:
    """The same for the claims of an extraction, in one document and one a line."""
    claims = [*CLAIMS, FULL]
    lines = as_json.render_lines(claims).split("\n")

    document = json.loads(as_json.render_claims(claims, REPORT.notices, REPORT.articles))
    validate(document, "claims")
    assert_quotes_stand_in_the_texts(document)
    assert lines.pop() == ""
    assert len(lines) == len(claims)
    for line in lines:
        validate(json.loads(line), "claim")


def test_the_quotes_of_a_report_stand_in_it() -> None:
    """Whoever has the JSON alone can follow every offset, whatever the article was read from."""
    assert_quotes_stand_in_the_texts(written())


def assert_quotes_stand_in_the_texts(document: Mapping[str, Any]) -> None:
    """Fail unless each quote is the text of its article at its offsets."""
    texts = {article["id"]: article["text"] for article in document["articles"]}
    assert document["claims"]
    for claim in document["claims"]:
        quote = claim["quote"]
        assert texts[claim["article"]][quote["start"] : quote["end"]] == quote["exact"]


def written(report: Report = REPORT) -> dict[str, Any]:
    """Return a report as those who read its JSON see it."""
    return cast("dict[str, Any]", json.loads(render(report, "json")))


def _wrong(change: Mapping[str, Any]) -> dict[str, Any]:
    report = written()
    for path, value in change.items():
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        place: Any = report
        for step in way:
            place = place[step]
        place[last] = value
    return report


WRONG = {
    "a figure that is no string": {"claims.2.value.low": 34},
    "a figure with an exponent": {"claims.2.value.low": "3.4E+1"},
    "an unknown verdict": {"findings.0.verdict": "perhaps"},
    "a day that is none": {"articles.1.published": "5 July 2024"},
    "another schema": {"schema": "factcheck-report/2"},
    "a field that nobody knows": {"claims.0.mood": "grim"},
    "an article without a name": {"articles.0.id": None},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_the_schema_can_refuse(change: dict[str, Any]) -> None:
    """The validation above is no rubber stamp."""
    with pytest.raises(jsonschema.ValidationError):
        validate(_wrong(change), "report")


PLAIN = {
    "37000": Decimal("3.7E+4"),
    "0.1": Decimal("0.10"),
    "0": Decimal("-0.00"),
    "1.5": Decimal("1.500"),
    "100": Decimal(100),
    "0.0000001": Decimal("1E-7"),
    "-3.25": Decimal("-3.25"),
}


@pytest.mark.parametrize(("digits", "number"), PLAIN.items())
def test_figures_are_plain_decimals(digits: str, number: Decimal) -> None:
    """No exponent and no needless zero, whatever a figure went through."""
    value = Quantity(amount=Interval.exactly(number), unit="count")
    claim = attrs.evolve(CLAIMS[0], value=value, stated=value)

    assert json.loads(as_json.render_lines([claim]))["value"]["low"] == digits


def test_an_open_end_is_null() -> None:
    """At least 34 has no upper end."""
    herald = _claim("herald", 34)

    assert (herald["value"]["low"], herald["value"]["high"]) == ("34", None)
    assert herald["value"]["hedge"] == "at_least"


def _claim(article: str, low: int) -> dict[str, Any]:
    claims = written()["claims"]
    return next(c for c in claims if c["article"] == article and c["value"].get("low") == str(low))


def test_an_unresolved_date_invents_no_day() -> None:
    """Both readings are told, and none is chosen."""
    value = json.loads(as_json.render_lines([SIGNED]))["value"]

    assert value["resolved"] is False
    assert (value["start"], value["end"]) == (None, None)
    assert [one["start"] for one in value["alternatives"]] == ["2024-04-03", "2024-03-04"]


def test_a_year_of_publication_stays_a_year() -> None:
    """A copyright line tells a year; the report does not make it the first of January."""
    published = {one["id"]: one["published"] for one in written()["articles"]}

    assert published == {"gazette": None, "herald": "2024-07-05", "tribune": "2024"}


def test_quotes_are_the_words_at_their_offsets() -> None:
    """Offsets count code points of the text as it was given."""
    texts = {article.id: article.text for article in REPORT.articles}
    for claim in written()["claims"]:
        quote, text = claim["quote"], texts[claim["article"]]
        assert text[quote["start"] : quote["end"]] == quote["exact"]
        assert text[: quote["start"]].endswith(quote["prefix"])
        assert text[quote["end"] :].startswith(quote["suffix"])


def test_the_weights_of_a_match_add_up() -> None:
    """The parts of the evidence are the whole of it, exactly."""
    matches = [match for one in written()["findings"] for match in one["matches"]]

    assert matches
    for match in matches:
        assert sum(reason["weight"] for reason in match["reasons"]) == match["weight"]


def test_a_finding_names_claims_of_the_report() -> None:
    """Every id leads somewhere; what no finding across articles holds is unmatched."""
    report = written()
    known = {claim["id"] for claim in report["claims"]}
    met = {claim for finding in report["findings"] for claim in finding["claims"]}

    assert met <= known
    assert set(report["unmatched"]) == known - met
    assert FITTING.id in {finding["id"] for finding in report["findings"]}


STRANGE = [
    "half a pair \ud83d",
    "two lines\u2028in one\u2029and\x85more",
    "nul \x00 esc \x1b",
    "\U0001d7db\U0001d7dc \u00fcn\u00ef",
]


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_survives(text: str) -> None:
    """What comes back is what went in, it can be written as UTF-8, and a claim stays a line."""
    article = Article(id="a1", text=text)
    claim = Claim(
        quote=Quote(article, Span(0, len(text))),
        sentence=Span(0, len(text)),
        value=people(2),
        stated=people(2),
        found_by="counts",
    )
    line = as_json.render_lines([claim])

    assert json.loads(line.encode("utf-8"))["quote"]["exact"] == text
    assert line.splitlines() == [line.removesuffix("\n")]


def test_claims_that_count_have_no_reason_to_be_set_aside() -> None:
    """The key stands only where there is a reason."""
    without, with_reason = as_json.render_lines([CLAIMS[0], FULL]).splitlines()

    assert "excluded" not in json.loads(without)
    assert json.loads(with_reason)["excluded"] == "a model name"


def test_a_duration_keeps_its_timex() -> None:
    """Three weeks every time: TIMEX3 value and recurrence stand beside the figure."""
    stated = json.loads(as_json.render_lines([FULL]))["stated"]

    assert (stated["timex"], stated["recurring"], stated["unit"]) == ("P3W", True, "week")


def test_an_empty_report_is_a_report() -> None:
    """Nothing found is an answer, too."""
    report = Report(articles=(), voices=(), claims=(), findings=())

    validate(written(report), "report")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def test_no_path_of_a_machine_is_told() -> None:
    """Where the files lay is of no consequence for the bytes."""
    articles = [attrs.evolve(one, path="/somewhere/else/x.txt") for one in (HERALD, HOSTILE)]
    report = attrs.evolve(
        REPORT,
        articles=tuple(articles),
        voices=REPORT.voices[:2],
        claims=(),
        findings=(),
    )

    assert not [text for text in _strings(written(report)) if "else" in text]
