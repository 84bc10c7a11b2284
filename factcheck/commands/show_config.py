"""``--show-config``: each setting, its value, where it comes from; what is shown can be kept."""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.commands import CLEAN
from factcheck.report.lines import Line, Part, Tone, line
from factcheck.report.terminal import show
from factcheck.settings.settling import DEFAULT, Settled
from factcheck.settings.table import Trust


def show_config(command: str, settled: Iterable[Settled]) -> int:
    """Show the settings of a command as a configuration file that sets the same."""
    show(_lines(command, settled), sys.stdout)
    return CLEAN


def _lines(command: str, settled: Iterable[Settled]) -> Iterator[Line]:
    kept = [one for one in settled if one.setting.trust is not Trust.LINE]
    yield line(
        Part(f"# factcheck {command}: what holds here, and where it comes from.", Tone.QUIET)
    )
    yield line(Part("# As it stands it can be kept as factcheck.toml.", Tone.QUIET))
    yield from (_line(one) for one in kept if not one.setting.own)
    yield line()
    yield line(Part(f"[{command}]", Tone.HEADING))
    yield from (_line(one) for one in kept if one.setting.own)


def _line(one: Settled) -> Line:
    """Return a setting as TOML; one that is not set, or only set by hand, is a comment."""
    name, given = one.setting.name, one.value is not None
    text = f"{name} = {as_toml(one.value)}" if given else f"# {name} is not set"
    if given and one.setting.trust is Trust.NAMED:
        trusted = "only in a file that is named by --config"
        if one.origin == DEFAULT:
            return line(Part(f"# {text}  # {DEFAULT}; {trusted}", Tone.QUIET), hang=2)
        return line(text, Part(f"  # {one.origin}; {trusted}", Tone.PLACE), hang=2)
    tone = Tone.QUIET if one.origin == DEFAULT else Tone.PLACE
    return line(text, Part(f"  # {one.origin}" if given else "", tone), hang=2)


def as_toml(value: Any) -> str:  # noqa: ANN401 - of any kind of setting
    """Return a value as TOML writes it.

    >>> as_toml(["a", 2, True])
    '["a", 2, true]'
    """
    if isinstance(value, list):
        return "[" + ", ".join(as_toml(one) for one in value) + "]"
    # Texts, whole numbers, true and false are written alike; DEL is the one sign that TOML refuses.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
