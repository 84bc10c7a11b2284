"""``factcheck explain --pair``: how claims are named, and what is shown of them."""

import json
from pathlib import Path

import jsonschema
import pytest

from factcheck import commands, pipeline
from factcheck.articles import read_all
from factcheck.cli import main
from factcheck.designation import claim_named
from factcheck.errors import UsageError
from factcheck.model import Claim
from factcheck.report.schema import load_schema

HERALD = """\
source: Herald
published: 2024-07-05

MARL - At least 34 people were killed in the fire in Marl on Monday, police said.
It destroyed 12 houses. Call 0800 123 456 for help. A fire in Porto killed 12 people in 2021.
"""
TRIBUNE = """\
source: Daily Tribune
published: 2024-07-06

MARL - The fire in Marl killed 36 people on Monday, the mayor said.
In Porto, 12% of the town lost power.
"""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two articles, and work in it."""
    (tmp_path / "herald.txt").write_text(HERALD, "utf-8")
    (tmp_path / "tribune.txt").write_text(TRIBUNE, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    return tmp_path


@pytest.fixture
def claims(story: Path) -> list[Claim]:
    """Return the claims of both articles, those that were set aside included."""
    reading = read_all([str(story)])
    return [claim for article in reading.articles for claim in pipeline.extract(article)]


NAMES = {
    # as a reader may name a claim: the words that are meant
    "herald.txt:4:8": "At least 34 people",
    "herald.txt:at least 34 people": "At least 34 people",
    "Herald:34 people": "At least 34 people",
    "herald:34": "At least 34 people",
    "HERALD: “12 houses”": "12 houses",
    "Daily Tribune:36  people": "36 people",
    "36 people": "36 people",
    "tribune:fire in Marl killed 36": "36 people",
    "herald:0800 123 456": "0800 123 456",
    "herald:Monday": "Monday",
    "12%": "12%",
}


@pytest.mark.parametrize(("name", "words"), NAMES.items(), ids=NAMES.keys())
def test_a_claim_is_named_as_it_comes(name: str, words: str, claims: list[Claim]) -> None:
    """By place, by words, with or without the article."""
    assert claim_named(name, claims).quote.exact == words


def test_a_claim_is_named_as_json_has_it(claims: list[Claim]) -> None:
    """By its id, the beginning of it, or its offsets."""
    one = next(claim for claim in claims if claim.quote.exact == "36 people")
    span = one.quote.span

    assert claim_named(one.id, claims) == one
    assert claim_named(one.id[:8], claims) == one
    assert claim_named(f"{one.quote.article.id}:{span.start}-{span.end}", claims) == one


UNCLEAR = {
    "Monday": ["2 claims", "herald.txt:4:", "tribune.txt:4:", "by its place"],
    "herald:12": ["2 claims", "«12 houses»", "«12 people»"],
    "herald:35 people": ["no claim", "«At least 34 people»", "--all"],
    "herald.txt:9:9": ["no claim", "herald.txt:4:8"],
    "gazette:34 people": ["no claim", "«At least 34 people»"],
    "zebra": ["no claim", "factcheck extract --all"],
}


@pytest.mark.parametrize(("name", "parts"), UNCLEAR.items(), ids=UNCLEAR.keys())
def test_an_unclear_name_lists_what_it_can_mean(
    name: str, parts: list[str], claims: list[Claim]
) -> None:
    """With their places, to name one of them."""
    with pytest.raises(UsageError) as caught:
        claim_named(name, claims)

    assert [part for part in parts if part not in str(caught.value)] == []
    assert "\n" not in str(caught.value)


def test_two_claims_that_met(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The finding is named, both sentences are shown, the evidence adds up."""
    assert main(["explain", "--pair", "herald:34 people", "tribune:36 people", str(story)]) == 0
    shown = capsys.readouterr().out

    assert shown.startswith("They met: met as one fact")
    assert "fits: 2 articles" in shown
    assert "in the fire in Marl on Monday, police said." in shown
    assert "bits in all" in shown
    assert "deaths | deaths" in shown


def test_two_claims_that_did_not_meet(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Why not, what it means and what to check."""
    assert main(["explain", "--pair", "herald:12 people", "12%", str(story)]) == 0
    shown = capsys.readouterr().out

    assert shown.startswith("They did not meet: two kinds of value")
    assert "Only like is compared with like" in shown
    assert "To check:" in shown


def test_a_claim_that_was_set_aside(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The reason for which it was set aside."""
    assert main(["explain", "--pair", "herald:0800 123 456", "36 people", str(story)]) == 0

    assert "compared with nothing («0800 123 456» of Herald: it was set aside" in (
        capsys.readouterr().out
    )


def test_text_for_a_terminal_is_wrapped(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No line is longer than the window is wide."""
    monkeypatch.setenv("COLUMNS", "80")
    main(["explain", "--pair", "herald:12 people", "tribune:36 people", str(story)])

    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


@pytest.mark.parametrize("other", ["36 people", "12%", "herald:12 people", "herald:0800 123 456"])
def test_json_is_as_its_schema_says(
    other: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All claims that it names are in it."""
    assert main(["explain", "--pair", "herald:34 people", other, str(story), "-f", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    jsonschema.validate(document, load_schema("pair"))

    ids = {claim["id"] for claim in document["claims"]}
    assert {document["left"], document["right"], *document["others"]} <= ids
    assert document["weight"] == sum(one.get("weight", 0) for one in document["evidence"])


CANNOT = {
    "nothing to explain": (["explain"], "explain what"),
    "no input": (["explain", "--pair", "a", "b"], "no articles"),
    "one name": (["explain", "--pair", "a"], "--pair"),
    "a format for a word": (["explain", "conflicts", "-f", "json"], "--pair"),
    "an unknown format": (["explain", "--pair", "12%", "36 people", ".", "-f", "csv"], "csv"),
    "an unclear name": (["explain", "--pair", "Monday", "36 people", "."], "2 claims"),
}


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(("arguments", "cure"), CANNOT.values(), ids=CANNOT.keys())
def test_what_cannot_be_done(
    arguments: list[str], cure: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, and the status of a failure."""
    assert main(arguments) == commands.FAILED
    error = capsys.readouterr().err

    assert cure in error
    assert error.count("\n") == 1
