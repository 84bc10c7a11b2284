"""The table of commands: what follows each on the line, what it shows, and examples."""

import argparse
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from factcheck.report import RENDERERS

DESCRIPTION = "Read several articles about one story: which figures and dates agree, which do not?"
EXAMPLES = """\
examples:
  factcheck report herald.txt tribune.txt agency.md
  factcheck report story/ --format json > report.json
  factcheck report story/ -f text -f json:report.json --fail-on dispute
  factcheck report Herald=draft.txt Agency=wire.txt
  curl -s https://example.org/story.txt | factcheck report - herald.txt
  find desk -name '*.pdf' -print0 | factcheck report --files-from - --strict
  factcheck report --fetch https://example.org/story.html herald.docx
  factcheck report --draft draft.docx sources/
  factcheck extract herald.txt --all
  factcheck explain f3c2a91b0d7e story/
  factcheck explain conflicts
  factcheck explain --pair herald.txt:3:17 "tribune.txt:a dozen" story/
  factcheck baseline story/ --reason "told to the desk on 8 July"
  factcheck diff before.json after.json

exit status: 0 all is well, 1 something was found (see --fail-on), 2 it could
not be done
"""
_INPUTS = (
    "a file (.txt .html .docx .pdf .eml .json …), a folder (with a manifest.toml, if you like), an "
    "archive (.zip .warc .wacz), a pattern ('stories/**/*.html'), NAME=FILE to name the source, or "
    "- for standard input"
)


def _add_nothing(_: argparse.ArgumentParser) -> None:
    """Leave it to the settings."""


def _add_baseline(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("what is decided")
    group.add_argument("--reason", metavar="TEXT", help="why: who comes later has to know")
    group.add_argument("--author", metavar="NAME", help="who decides")
    group.add_argument(
        "--expires", metavar="DAY", help="the last day on which it holds, as 2026-12-31"
    )
    group.add_argument(
        "--only",
        metavar="WHICH",
        action="append",
        help="accept only these: the id of a finding, or kinds of findings as swapped-digits, "
        "conflicts or CF31; can be repeated; without it, all that are no agreements",
    )
    for name, meaning in (
        ("--confirm", "two claims are one fact; each is named as for factcheck explain --pair"),
        ("--reject", "two claims are two facts"),
    ):
        group.add_argument(
            name, nargs=2, metavar=("A", "B"), action="append", default=[], help=meaning
        )
    group.add_argument(
        "--prune",
        action="store_true",
        help="drop the decisions that nothing is left for: a figure of theirs has changed, or "
        "their finding is gone",
    )


def _add_completion(command: argparse.ArgumentParser) -> None:
    command.add_argument("shell", choices=["bash", "fish", "powershell", "tcsh", "zsh"])


def _add_diff(command: argparse.ArgumentParser) -> None:
    command.add_argument("old", metavar="OLD", help="the JSON report of the earlier run")
    command.add_argument("new", metavar="NEW", help="the JSON report of the later run")


def _add_doctor(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-f",
        "--format",
        choices=["text", "json"],
        default="text",
        help="text (the default) or json",
    )


def _add_explain(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "target",
        metavar="WHAT",
        nargs="?",
        help="a verdict, the name or code of a kind, a number of the catalogue (CF31), the name of "
        "a rung, or the id of a finding",
    )
    command.add_argument(
        "--pair",
        nargs=2,
        metavar=("A", "B"),
        help="instead of WHAT: why two claims met as one fact, or did not; each is named by its "
        "place in a report (herald.txt:3:17), by words (herald.txt:at least 12 people), by "
        "offsets (herald.txt:120-139) or by its id in JSON",
    )


def _add_rules(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "codes",
        metavar="CODE",
        nargs="*",
        help="these only: codes as swapped-digits, verdicts as conflicts, numbers as CF31",
    )


def _add_schema(command: argparse.ArgumentParser) -> None:
    names = ["report", "claims", "claim", "diff", "doctor"]
    names += ["draft", "finding", "pair", "rules"]
    command.add_argument("name", nargs="?", default="report", choices=names)


class Command(NamedTuple):
    """A command: what follows it, what it shows, and what adds its arguments."""

    usage: str
    shows: str
    add_arguments: Callable[[argparse.ArgumentParser], None] = _add_nothing
    inputs: str | None = None  # what they are, if it has any
    formats: Mapping[str, str] = MappingProxyType({})  # what each is for
    examples: tuple[str, ...] = ()


_REPORT_FORMATS = {name: one.tells for name, one in RENDERERS.items()}

COMMANDS = {
    "baseline": Command(
        "[OPTION …] INPUT … --reason TEXT",
        "what the desk accepts, and keep it: it is not asked again",
        _add_baseline,
        inputs=_INPUTS,
        examples=(
            'factcheck baseline story/ --reason "told on 8 July" --author "City desk"',
            'factcheck baseline story/ --only CF24 --reason "as the ministry has it"',
            "factcheck baseline story/ --prune",
        ),
    ),
    "completion": Command(
        "SHELL",
        "what a shell needs to complete commands, options and files",
        _add_completion,
        examples=(
            'eval "$(factcheck completion bash)"',
            "factcheck completion zsh > ~/.zfunc/_factcheck",
        ),
    ),
    "diff": Command(
        "[OPTION …] OLD NEW",
        "what changed between two runs, from their JSON reports",
        _add_diff,
        formats={
            "json": "the changes for programs",
            "md": "the changes for a comment or a message",
            "text": "the changes for people",
        },
        examples=(
            "factcheck report story/ -o before.json",
            "factcheck report story/ -o after.json",
            "factcheck diff before.json after.json",
        ),
    ),
    "doctor": Command(
        "[OPTION …]", "whether all is there that factcheck needs, and what is not", _add_doctor
    ),
    "explain": Command(
        "[OPTION …] WHAT [INPUT …]",
        "what a verdict, a kind or a rung means, one finding in full, or why two claims met or not",
        _add_explain,
        inputs="for a finding or two claims: the inputs of their report",
        examples=(
            "factcheck explain conflicts",
            "factcheck explain CF31",
            "factcheck explain f3c2a91b0d7e story/",
            'factcheck explain --pair herald.txt:3:17 "tribune.txt:a dozen" story/',
        ),
    ),
    "extract": Command(
        "[OPTION …] INPUT …",
        "every figure and date with its meaning",
        inputs=_INPUTS,
        formats={
            "json": "all claims as one document, for programs",
            "jsonl": "one claim a line, for programs",
            "text": "file:line:column, the words, and what they mean",
        },
        examples=(
            "factcheck extract herald.txt",
            "factcheck extract herald.txt --all",
            "factcheck extract story/ -f jsonl > claims.jsonl",
        ),
    ),
    "report": Command(
        "[OPTION …] INPUT …",
        "what the articles agree on, and what they do not",
        inputs=_INPUTS,
        formats=_REPORT_FORMATS,
        examples=(
            "factcheck report herald.txt tribune.txt agency.md",
            "factcheck report story/ -f text -o report.html",
            "factcheck report --draft draft.docx sources/",
            "factcheck report story/ --ignore CF24 --fail-on dispute",
        ),
    ),
    "rules": Command(
        "[OPTION …] [CODE …]",
        "every kind of agreement and conflict, and what it means",
        _add_rules,
        formats={
            "json": "all that is known of each kind, for programs",
            "md": "a table, as documents and wikis show it",
            "text": "the kinds by verdict, with what each means",
        },
        examples=("factcheck rules", "factcheck rules conflicts", "factcheck rules CF31 -f md"),
    ),
    "schema": Command("[OPTION …] [NAME]", "the JSON Schema of what goes out", _add_schema),
    "watch": Command(
        "[OPTION …] INPUT …",
        "the report again whenever an input changes",
        inputs=_INPUTS,
        formats=_REPORT_FORMATS,
        examples=("factcheck watch story/", "factcheck watch --draft draft.md sources/ -q"),
    ),
}
