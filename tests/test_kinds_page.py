"""The page of all kinds is what the catalogue says, and every kind is in reach of the reader."""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.findings.rules import MOMENT_RULES, QUANTITY_RULES
from factcheck.ladder import Ladder
from factcheck.reference.kinds import FILES, Kind, check_kinds, load_kinds
from factcheck.reference.language import load_world

PAGE = Path("docs/reference/kinds.md")
HEAD = """\
# Kinds of agreement and conflict

Every finding is of one kind, under a stable code.
JSON has it as `code`, and `factcheck explain CODE` prints what it means and what to check.
The numbers in the last column are those of the catalogue of kinds that editors meet:
AG for agreement, CF for conflict.
"""
TITLES = {
    "figures": "Two figures of one fact",
    "dates": "Two dates of one event",
    "later": "What changes with time",
    "authorities": "Who says it",
    "arithmetic": "Changes, multiples and differences",
    "mix_ups": "One number for two things",
    "parts": "Parts and totals, shares and counts",
    "within": "One article against itself",
    "calendar": "Dates that must fit each other",
    "conversions": "Units and currencies",
}
NOT_DECIDED = {
    # by a reading of texts alone
    "CF14": "real or nominal, adjusted or not: another measure, which is never compared",
    "CF21": "an overlap of two lists is not in the texts",
    "CF44": "a notice of the report and its lineage, not a kind",
    "CF47": "figures that are names are set aside and never compared",
    "AG17": "articles in other languages than English are not read yet",
    "AG16": "the remark `one-voice`, and the origins of every position",
    "CF35": "the remark `another-speaker`",
}


def _page() -> str:
    return "\n".join([HEAD, *chain.from_iterable(_table(name) for name in FILES)])


def _table(name: str) -> Iterator[str]:
    yield f"## {TITLES[name]}\n"
    yield "| code | what the report says | what it means | verdict | number |"
    yield "|---|---|---|---|---|"
    for kind in check_kinds(load_world(f"catalogue/{name}"), name):
        numbers = ", ".join(kind.catalogue)
        yield f"| `{kind.code}` | {kind.name} | {kind.means} | `{kind.verdict.value}` | {numbers} |"
    yield ""


def test_the_page_is_true(factcheck_golden: Callable[[Path, str], None]) -> None:
    """``pytest --accept`` writes it again."""
    factcheck_golden(PAGE, _page())


@pytest.mark.parametrize("code", load_kinds())
def test_a_code_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """By the command, under its code and its name."""
    kind = load_kinds()[code]
    assert main(["explain", code]) == 0
    by_code = capsys.readouterr().out
    assert main(["explain", kind.name]) == 0

    assert capsys.readouterr().out == by_code
    assert kind.check.split()[0] in by_code


def test_no_two_kinds_have_one_name() -> None:
    """A name is what the reader sees: it must tell one kind from another."""
    names = [kind.name for kind in load_kinds().values()]

    assert sorted(names) == sorted(set(names))


WANTED = [*(f"AG{number:02}" for number in range(1, 21)), *(f"CF{n:02}" for n in range(1, 48))]


@pytest.mark.parametrize("number", WANTED)
def test_every_number_of_the_catalogue_has_its_kind(number: str) -> None:
    """Or it is said why text alone cannot decide it."""
    kinds: list[Kind] = [one for one in load_kinds().values() if number in one.catalogue]

    assert bool(kinds) != (number in NOT_DECIDED)


@pytest.mark.parametrize(
    ("heading", "rules"),
    [("Two figures", QUANTITY_RULES), ("Two dates", MOMENT_RULES)],
    ids=["figures", "dates"],
)
def test_the_ladders_stand_in_the_reference_in_their_order(
    heading: str, rules: Ladder[Kind]
) -> None:
    """The first rung that holds decides, so a reader needs to know which comes first."""
    text = Path("docs/reference/verdicts.md").read_text("utf-8")
    section = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| (.+?) \| `(.+?)` \|$", section, re.MULTILINE)

    assert rows == [(rung.name, rung.outcome.verdict.value) for rung in rules.rungs]
