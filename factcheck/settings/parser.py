"""Options of the command out of the table of settings; only what was said is set."""

import argparse
from typing import Any

from factcheck.settings.kinds import Kind, Several, Switch, Wrong
from factcheck.settings.table import SETTINGS, Setting


def add_settings(command: argparse.ArgumentParser, name: str, inputs: str | None) -> None:
    """Add the options of a command in groups, and its *inputs* if it has a word for them."""
    for heading, settings in SETTINGS.items():
        mine = [setting for setting in settings if name in setting.commands]
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
