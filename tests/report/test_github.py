"""GitHub: commands that the runner takes for annotations, and for nothing else."""

import re
from collections.abc import Iterator

import attrs
import pytest

from factcheck.model import Article, Notice, Verdict
from factcheck.pipeline import check
from factcheck.report.as_github import render
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import hostile_report
from tests.report.stories import leak

# As the runner takes a line apart: a command, its properties, its message.
COMMAND = re.compile(r"::(?P<level>error|warning|notice) (?P<given>[^:]*)::(?P<message>.*)")
MORE = re.compile(r"factcheck: \d+ more (?:errors?|warnings?|notices?) in the summary of the job")


def _commands(written: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield what the runner would see."""
    for line in written.removesuffix("\n").split("\n"):
        if found := COMMAND.fullmatch(line):
            given = dict(one.split("=", 1) for one in found["given"].split(","))
            yield found["level"], {k: _read(v) for k, v in given.items()}, _read(found["message"])
        else:
            assert MORE.fullmatch(line)


def _read(text: str) -> str:
    for written, sign in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(written, sign)
    return text


def test_a_conflict_is_an_error_beside_its_line() -> None:
    """With the place of the other figure, and what to check."""
    lost, conflict = sorted(_commands(render(REPORT)), reverse=True)

    assert conflict == (
        "error",
        {
            "file": "story/herald.txt",
            "line": "3",
            "endLine": "3",
            "col": "117",
            "endColumn": "131",
            "title": "Conflict: cannot both be right",
        },
        "\n".join(
            (
                CONFLICT.summary,
                "also: story/tribune.txt:2:11",
                f"to check: Both sentences. [{CONFLICT.id}]",
            )
        ),
    )
    assert lost == (
        "warning",
        {"title": "Could not be read"},
        "story/photo.txt: this is no text",
    )


def test_a_file_without_lines_is_named_alone() -> None:
    """The place in its text stands in the message."""
    report = attrs.evolve(
        leak(), findings=tuple(one for one in leak().findings if one.verdict in ASKED)
    )
    for _, given, message in _commands(render(report)):
        is_text = given["file"].endswith(".txt")
        assert ("line" in given) == is_text
        assert (f"here: {given['file']}:" in message) != is_text


ASKED = frozenset({Verdict.CONFLICTS, Verdict.DISPUTED, Verdict.SUPERSEDED, Verdict.UNCOMPARED})


def test_ten_of_a_level_are_shown() -> None:
    """GitHub shows no more; the others are counted."""
    many = tuple(attrs.evolve(CONFLICT, rung=f"rung {number}") for number in range(13))
    written = render(attrs.evolve(REPORT, findings=many, notices=()))

    assert written.count("::error ") == 10
    assert written.endswith("\nfactcheck: 3 more errors in the summary of the job\n")
    assert "title=Conflict%3A rung 0:" in written


def test_one_more_is_told_in_the_singular() -> None:
    """The line is for people."""
    many = tuple(attrs.evolve(CONFLICT, rung=f"rung {number}") for number in range(11))

    assert "factcheck: 1 more error in" in render(attrs.evolve(REPORT, findings=many))


def test_what_agrees_is_not_shown() -> None:
    """Ten places are few."""
    assert render(attrs.evolve(REPORT, findings=(FITTING,), notices=())) == ""


SIGNS = {
    "100%": "100%25",
    "%0A::error::owned": "%250A::error::owned",
    "a\r\nb": "a b",
    "\x1b[31m": "\\x1b[31m",
}


@pytest.mark.parametrize(("text", "written"), SIGNS.items(), ids=SIGNS.keys())
def test_signs_of_the_runner_are_escaped(text: str, written: str) -> None:
    """In messages, and with colons and commas in properties."""
    notice = Notice(text=text, lost=True)

    assert render(attrs.evolve(REPORT, findings=(), notices=(notice,))) == (
        f"::warning title=Could not be read::{written}\n"
    )


def test_a_hostile_article_gives_no_command() -> None:
    """Each line is one of ours: a command with the known properties, or the number of the rest."""
    known = {"file", "line", "endLine", "col", "endColumn", "title"}
    commands = list(_commands(render(hostile_report())))

    assert len(commands) > 5
    assert all(given.keys() <= known for _, given, _ in commands)


def test_an_article_of_many_is_named_by_its_file() -> None:
    """GitHub knows files; the place within stands in the message."""
    articles = [
        Article(id=name, text=f"Fire killed {n} people at the Holm mill.", path="wire.jsonl")
        for name, n in (("wire/1", 12), ("wire/2", 21))
    ]
    of_many = [attrs.evolve(one, format="jsonl") for one in articles]
    [(_, given, message)] = _commands(render(check(of_many)))

    assert given.keys() == {"file", "title"}
    assert given["file"] == "wire.jsonl"
    assert "here: wire/1:1:13" in message
