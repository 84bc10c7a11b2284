"""The command ``factcheck``: what it can be asked for, and how it ends.

What a command does stands in its module of ``commands/``. They know the whole line, so each is
imported only when there is work: ``--help`` and ``--version`` are instant.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from textwrap import fill
from types import MappingProxyType
from typing import NamedTuple, NoReturn

from factcheck import __version__
from factcheck.errors import FactcheckError, UsageError
from factcheck.report import RENDERERS
from factcheck.settings.kinds import nearest
from factcheck.settings.parser import WIDTH, Help, add_settings
from factcheck.settings.table import COMMANDS as WITH_SETTINGS
from factcheck.settings.table import settings_of

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
  factcheck report --draft draft.docx sources/
  factcheck extract herald.txt --all
  factcheck explain f3c2a91b0d7e story/
  factcheck explain conflicts
  factcheck explain --pair herald.txt:3:17 "tribune.txt:a dozen" story/
  factcheck baseline story/ --reason "told to the desk on 8 July" --author "City desk"

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
        status = _run(_read(arguments))
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


def _read(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line; inputs may stand before, between and behind the options."""
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    unknown = [one for one in rest if one.startswith("-") and one != "-"]
    if unknown or not hasattr(options, "inputs"):
        wrong = (unknown or rest or [""])[0]
        if wrong:
            # A value that was given to an unknown option looks like an input.
            known = tuple(setting.option for setting in settings_of(options.command))
            cure = nearest(wrong.partition("=")[0], known)
            cure = cure or f"see: factcheck {options.command} --help"
            raise UsageError(f"factcheck {options.command} has no {wrong} ({cure})")
        return options
    options.inputs = [*options.inputs, *rest]
    return options


def _run(options: argparse.Namespace) -> int:
    """Settle what was not said, and do what the command does."""
    if options.command in WITH_SETTINGS:
        # The files and variables that settle it are looked at only when there is work.
        from factcheck.settings.settling import settle  # noqa: PLC0415

        settled = settle(options.command, options)
        if options.show_config:
            from factcheck.commands.show_config import show_config  # noqa: PLC0415

            return show_config(options.command, settled)
    status: int = import_module(f"factcheck.commands.{options.command}").run(options)
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

    def _check_value(self, action: argparse.Action, value: object) -> None:
        choices = tuple(map(str, action.choices or ()))
        if choices and value not in choices:
            cure = nearest(str(value), choices) or f"choose from {', '.join(choices)}"
            raise argparse.ArgumentError(action, f"there is no {value!r}: {cure}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read on."""
        raise UsageError(f"{message.removeprefix('argument ')} (see: {self.prog} --help)")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="factcheck",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, one in _COMMANDS.items():
        command = commands.add_parser(
            name,
            usage=f"factcheck {name} {one.usage}",
            help=one.shows,
            description=fill(f"Show {one.shows}.", WIDTH),
            epilog=_formats(one.formats) if one.formats else None,
            formatter_class=Help,
            allow_abbrev=False,
        )
        one.add_arguments(command)
        add_settings(command, name, one.inputs)
    return parser


def _formats(formats: Mapping[str, str]) -> str:
    """Return the formats of a command with what each is for."""
    head = 26
    rows = (
        fill(
            f"{tells}{' (the default)' if name == 'text' else ''}",
            WIDTH,
            initial_indent=f"  {name:<{head - 2}}",
            subsequent_indent=" " * head,
        )
        for name, tells in sorted(formats.items())
    )
    return "\n".join(["formats:", *rows])


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


def _add_explain(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "target",
        metavar="WHAT",
        nargs="?",
        help="a verdict, the name of a rung, or the id of a finding",
    )
    command.add_argument(
        "--pair",
        nargs=2,
        metavar=("A", "B"),
        help="instead of WHAT: why two claims met as one fact, or did not; each is named by its "
        "place in a report (herald.txt:3:17), by words (herald.txt:at least 12 people), by "
        "offsets (herald.txt:120-139) or by its id in JSON",
    )


def _add_schema(command: argparse.ArgumentParser) -> None:
    names = ["report", "claims", "claim", "draft", "finding", "pair"]
    command.add_argument("name", nargs="?", default="report", choices=names)


def _add_nothing(_: argparse.ArgumentParser) -> None:
    """Leave it to the settings."""


class _Command(NamedTuple):
    """A command: what follows it, what it shows, and what adds its arguments."""

    usage: str
    shows: str
    add_arguments: Callable[[argparse.ArgumentParser], None] = _add_nothing
    inputs: str | None = None  # what they are, if it has any
    formats: Mapping[str, str] = MappingProxyType({})  # what each is for


_COMMANDS = {
    "baseline": _Command(
        "[OPTION …] INPUT … --reason TEXT",
        "what the desk accepts, and keep it: it is not asked again",
        _add_baseline,
        inputs=_INPUTS,
    ),
    "explain": _Command(
        "[OPTION …] WHAT [INPUT …]",
        "what a verdict or a rung means, one finding in full, or why two claims met or not",
        _add_explain,
        inputs="for a finding or two claims: the inputs of their report",
    ),
    "extract": _Command(
        "[OPTION …] INPUT …",
        "every figure and date with its meaning",
        inputs=_INPUTS,
        formats={
            "json": "all claims as one document, for programs",
            "jsonl": "one claim a line, for programs",
            "text": "file:line:column, the words, and what they mean",
        },
    ),
    "report": _Command(
        "[OPTION …] INPUT …",
        "what the articles agree on, and what they do not",
        inputs=_INPUTS,
        formats={name: one.tells for name, one in RENDERERS.items()},
    ),
    "schema": _Command("[OPTION …] [NAME]", "the JSON Schema of what goes out", _add_schema),
}
