"""The command ``factcheck``: what it can be asked for, and how it ends.

What a command does stands in its module of ``commands/``. They know the whole line, so each is
imported only when there is work: ``--help`` and ``--version`` are instant.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from factcheck import __version__
from factcheck.errors import FactcheckError, UsageError

FAILED, INTERRUPTED = 2, 130

_DESCRIPTION = "Read several articles about one story: which figures and dates agree, which do not?"
_EXAMPLES = """\
examples:
  factcheck report herald.txt tribune.txt agency.md
  factcheck report story/ --format json > report.json
  factcheck report story/ -f text -f json:report.json --fail-on dispute
  factcheck report Herald=draft.txt Agency=wire.txt
  curl -s https://example.org/story.txt | factcheck report - herald.txt
  find desk -name '*.pdf' -print0 | factcheck report --files-from - --strict
  factcheck report --fetch --cache pages/ https://example.org/story.html herald.docx
  factcheck extract herald.txt --all
  factcheck explain f3c2a91b0d7e story/
  factcheck explain conflicts
  factcheck explain --pair herald.txt:3:17 "tribune.txt:a dozen" story/

exit status: 0 all is well, 1 something was found (see --fail-on), 2 it could not be done
"""
_INPUTS = (
    "a file (.txt .html .docx .pdf .eml .json …), a folder (with a manifest.toml, if you like), an "
    "archive (.zip .warc .wacz), a pattern ('stories/**/*.html'), NAME=FILE to name the source, or "
    "- for standard input"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    _speak_utf8()
    try:
        options = _parser().parse_args(arguments)
        status: int = import_module(f"factcheck.commands.{options.command}").run(options)
        sys.stdout.flush()
    except FactcheckError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # Who reads has seen enough. What is still in the buffer must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        # Whatever happens: one line, and never a 0.
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        return _fail(f"unexpected {type(error).__name__}: {error} (FACTCHECK_DEBUG=1 shows where)")
    return status


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale; what UTF-8 cannot carry is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _fail(message: str) -> int:
    from factcheck.report.lines import shown  # noqa: PLC0415 - only who fails needs it

    sys.stderr.write(f"factcheck: {shown(message)}\n")
    return FAILED


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read on."""
        raise UsageError(f"{message} (see: {self.prog} --help)")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="factcheck",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (summary, add_options) in _COMMANDS.items():
        add_options(commands.add_parser(name, help=summary, description=f"Show {summary}."))
    return parser


def _add_report(command: argparse.ArgumentParser) -> None:
    _add_inputs(command, _INPUTS)
    group = _add_output(command, "text (the default) or json")
    group.add_argument(
        "--fail-on",
        choices=["conflict", "dispute", "uncorroborated", "any", "never"],
        default="conflict",
        help="exit with 1 for conflicts (the default), for disputes as well, for these and for "
        "agreements that too few voices stand behind, for any finding that is no agreement, or "
        "never",
    )
    group.add_argument(
        "--min-independent",
        metavar="N",
        type=_positive,
        default=2,
        help="how many independent voices corroborate a figure (2)",
    )
    group.add_argument("--explain", action="store_true", help="show all evidence of each finding")


def _positive(text: str) -> int:
    """Return a whole number from 1 on."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of voices: 1, 2, 3 …")
    return int(text)


def _add_extract(command: argparse.ArgumentParser) -> None:
    _add_inputs(command, _INPUTS)
    group = _add_output(command, "text (the default), jsonl (one claim a line) or json")
    group.add_argument("--all", action="store_true", help="also what was set aside, and why")


def _add_explain(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "target",
        metavar="WHAT",
        nargs="?",
        help="a verdict, the name of a rung, or the id of a finding",
    )
    _add_inputs(command, "for a finding or two claims: the inputs of their report")
    command.add_argument(
        "--pair",
        nargs=2,
        metavar=("A", "B"),
        help="instead of WHAT: why two claims met as one fact, or did not; each is named by its "
        "place in a report (herald.txt:3:17), by words (herald.txt:at least 12 people), by "
        "offsets (herald.txt:120-139) or by its id in JSON",
    )
    _add_output(command, "for two claims: text (the default) or json")


def _add_schema(command: argparse.ArgumentParser) -> None:
    names = ["report", "claims", "claim", "pair"]
    command.add_argument("name", nargs="?", default="report", choices=names)


def _add_inputs(command: argparse.ArgumentParser, meaning: str) -> None:
    group = command.add_argument_group("inputs")
    group.add_argument("inputs", metavar="INPUT", nargs="*", help=meaning)
    group.add_argument(
        "--files-from",
        metavar="FILE",
        action="append",
        default=[],
        help="read the names of inputs out of a file, one a line or between NULs, # begins a "
        "comment; - is standard input; can be repeated",
    )
    group.add_argument(
        "--stdin-filename",
        metavar="NAME",
        default="stdin",
        help="call standard input so: the ending tells its format",
    )
    group.add_argument(
        "--fetch", action="store_true", help="allow addresses (https://…) as inputs, and fetch them"
    )
    group.add_argument(
        "--cache", metavar="DIR", help="keep what is fetched in this folder, and take it from there"
    )
    reading = command.add_argument_group("reading")
    reading.add_argument(
        "--docx-revisions",
        choices=["accepted", "original"],
        default="accepted",
        help="read documents with tracked changes as if all were accepted (the default), or as "
        "they were before",
    )
    reading.add_argument(
        "--language",
        metavar="CODE",
        help="the language of texts that declare none, as en or de-AT; without it, it is detected",
    )
    reading.add_argument(
        "--strict",
        action="store_true",
        help="exit with 2 if anything could not be read; else it is told, and the rest decides",
    )
    reading.add_argument(
        "--no-progress", action="store_true", help="no progress bar, also on a terminal"
    )


def _add_output(command: argparse.ArgumentParser, names: str) -> argparse._ArgumentGroup:
    group = command.add_argument_group("output")
    group.add_argument(
        "-f",
        "--format",
        dest="outputs",
        metavar="FORMAT[:FILE]",
        action="append",
        help=f"{names}, to standard output or into a file; can be repeated",
    )
    return group


_COMMANDS = {
    "report": ("what the articles agree on, and what they do not", _add_report),
    "extract": ("every figure and date with its meaning", _add_extract),
    "explain": (
        "what a verdict or a rung means, one finding in full, or why two claims met or not",
        _add_explain,
    ),
    "schema": ("the JSON Schema of what goes out", _add_schema),
}
