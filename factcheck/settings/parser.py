"""The command line out of the tables of commands and of settings; only what was said is set."""

import argparse
import shlex
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Any, NoReturn

from factcheck import __version__
from factcheck.errors import UsageError
from factcheck.settings.commands import COMMANDS, DESCRIPTION, EXAMPLES, Command
from factcheck.settings.kinds import Kind, Several, Switch, Wrong, nearest
from factcheck.settings.table import SETTINGS, SETTLED_AS, Setting, settings_of


def read_line(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line; inputs may stand before, between and behind the options."""
    parser = command_parser()
    options, rest = parser.parse_known_args(arguments)
    unknown = [one for one in rest if one.startswith("-") and one != "-"]
    if unknown or not hasattr(options, "inputs"):
        wrong = (unknown or rest or [""])[0]
        if wrong:
            # A value that was given to an unknown option looks like an input.
            known = tuple(
                setting.option
                for setting in settings_of(SETTLED_AS.get(options.command, options.command))
            )
            cure = nearest(wrong.partition("=")[0], known)
            cure = cure or f"see: factcheck {options.command} --help"
            raise UsageError(f"factcheck {options.command} has no {wrong} ({cure})")
        return options
    options.inputs = [*options.inputs, *rest]
    return options


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        choices = tuple(map(str, action.choices or ()))
        if choices and value not in choices:
            if Path(str(value)).exists():
                problem = "a command comes before the files: factcheck report"
                raise UsageError(f"{problem} {shlex.join([str(value)])}")
            cure = nearest(str(value), choices) or f"choose from {', '.join(choices)}"
            raise argparse.ArgumentError(action, f"there is no {value!r}: {cure}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read on."""
        if message.endswith("required: COMMAND"):
            message = "begin with a COMMAND, as in: factcheck report herald.txt tribune.txt"
        raise UsageError(f"{message.removeprefix('argument ')} (see: {self.prog} --help)")


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(
        prog="factcheck",
        description=fill(DESCRIPTION, WIDTH),
        epilog=EXAMPLES,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, one in COMMANDS.items():
        command = commands.add_parser(
            name,
            usage=f"factcheck {name} {one.usage}",
            help=one.shows,
            description=fill(f"Show {one.shows}.", WIDTH),
            epilog="\n\n".join(_below(one)) or None,
            formatter_class=Help,
            allow_abbrev=False,
        )
        one.add_arguments(command)
        _add_settings(command, name, one.inputs)
    return parser


def _below(command: Command) -> Iterator[str]:
    """Yield what the help of a command ends with."""
    if command.formats:
        yield _formats(command.formats)
    if command.examples:
        yield "\n  ".join(["examples:", *command.examples])


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


def _add_settings(command: argparse.ArgumentParser, name: str, inputs: str | None) -> None:
    """Add the options of a command in groups, and its *inputs* if it has a word for them."""
    settled = SETTLED_AS.get(name, name)
    for heading, settings in SETTINGS.items():
        mine = [setting for setting in settings if settled in setting.commands]
        if mine:
            group = command.add_argument_group(heading)
            if heading == _WITH_INPUTS and inputs:
                group.add_argument("inputs", metavar="INPUT", nargs="*", help=inputs)
            for setting in mine:
                _add(group, setting)


_WITH_INPUTS = "inputs"


def _add(group: argparse._ArgumentGroup, setting: Setting) -> None:
    flags = [*([setting.short] if setting.short else []), f"--{setting.name}"]
    # What was not said is left to files, variables and the default: see settling.py.
    shared: dict[str, Any] = {
        "dest": setting.attribute,
        "default": argparse.SUPPRESS,
        "help": setting.help,
    }
    if isinstance(setting.kind, Switch):
        if setting.opposite:
            group.add_argument(*flags, action=Twofold, usual=setting.default, **shared)
        else:
            group.add_argument(*flags, action="store_true", **shared)
        return
    several = isinstance(setting.kind, Several)
    group.add_argument(
        *flags,
        action="extend" if several else "store",
        type=_reader(setting.kind),
        metavar=setting.kind.metavar,
        choices=setting.kind.choices or None,
        **shared,
    )


class Twofold(argparse.BooleanOptionalAction):
    """A switch that can be turned on and off again; help shows what is not the case anyway."""

    def __init__(self, *, usual: bool, **options: Any) -> None:  # noqa: ANN401 - of argparse
        super().__init__(**options)
        self._usual = usual

    @property
    def shown(self) -> str:
        """The spellings that change something."""
        own = (one for one in self.option_strings if one.startswith("--no-") is self._usual)
        return ", ".join(own)


WIDTH = 80


class Help(argparse.RawDescriptionHelpFormatter):
    """Help that fits a terminal of 80 columns."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=WIDTH)

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if isinstance(action, Twofold):
            return action.shown
        return super()._format_action_invocation(action)


def _reader(kind: Kind) -> Any:  # noqa: ANN401 - argparse takes any function
    def read(text: str) -> Any:  # noqa: ANN401 - each kind has its own
        try:
            return kind.from_text(text)
        except Wrong as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return read
