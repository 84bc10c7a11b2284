"""``factcheck doctor``: whether all is there that factcheck needs, and what is not."""

import os
import platform
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from enum import Enum
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import attrs

from factcheck import __version__
from factcheck.commands import CLEAN, FOUND
from factcheck.errors import FactcheckError
from factcheck.report.as_json import document
from factcheck.report.lines import Line, Part, Tone, line
from factcheck.report.terminal import show
from factcheck.settings.settling import settle
from factcheck.settings.sources import files_found

DOCTOR_SCHEMA = "factcheck-doctor/1"
_OLDEST = (3, 11)


class State(Enum):
    """How it stands with one thing."""

    WELL = "ok"
    ABSENT = "not there"  # and not needed, unless one wants what it is for
    WRONG = "wrong"


@attrs.frozen(kw_only=True)
class Check:
    """One thing that was looked at."""

    about: str  # the group
    name: str
    state: State
    seen: str
    cure: str | None = None


# The libraries that all need, and what each imports as.
LIBRARIES = {
    "attrs": "attrs",
    "charset-normalizer": "charset_normalizer",
    "holidays": "holidays",
    "jinja2": "jinja2",
    "pint": "pint",
    "rapidfuzz": "rapidfuzz",
    "rich": "rich",
    "shtab": "shtab",
    "tomlkit": "tomlkit",
    "tzdata": "tzdata",
}
# By extra: what it is for, its libraries, and what each imports as.
EXTRAS: dict[str, tuple[str, dict[str, str]]] = {
    "docx": (
        "Word documents, and comments in a Word draft",
        {"lxml": "lxml", "python-docx": "docx"},
    ),
    "feeds": ("RSS and Atom feeds", {"defusedxml": "defusedxml", "feedparser": "feedparser"}),
    "fetch": ("addresses as inputs (--fetch)", {"httpx": "httpx"}),
    "html": (
        "web pages",
        {
            "htmldate": "htmldate",
            "lxml": "lxml",
            "lxml_html_clean": "lxml_html_clean",
            "trafilatura": "trafilatura",
        },
    ),
    "odt": ("OpenDocument texts", {"lxml": "lxml"}),
    "pdf": ("PDF documents", {"pypdfium2": "pypdfium2"}),
    "rtf": ("RTF documents", {"striprtf": "striprtf"}),
    "warc": ("web archives (.warc, .wacz)", {"warcio": "warcio"}),
    "xlsx": ("the fact-check sheet for Excel", {"openpyxl": "openpyxl"}),
}


def run(options: Namespace) -> int:
    """Show how it stands; return 1 if something that is needed is missing or broken."""
    checks = list(examine())
    if options.format == "json":
        sys.stdout.write(_as_json(checks))
    else:
        show(_lines(checks), sys.stdout)
    return FOUND if any(one.state is State.WRONG for one in checks) else CLEAN


def examine() -> Iterator[Check]:
    """Yield what was looked at, in order."""
    yield _python()
    yield from (_library(*pair) for pair in LIBRARIES.items())
    yield from (_extra(name, *entry) for name, entry in EXTRAS.items())
    yield _configuration()
    yield _terminal()


def _python() -> Check:
    enough = sys.version_info >= _OLDEST
    needed = ".".join(map(str, _OLDEST))
    return Check(
        about="factcheck",
        name=f"factcheck {__version__}",
        state=State.WELL if enough else State.WRONG,
        seen=f"Python {platform.python_version()} on {platform.system()}",
        cure=None if enough else f"install Python {needed} or later",
    )


def _library(name: str, module: str) -> Check:
    state, seen = _looked_at(name, module)
    if state is State.WELL:
        return Check(about="libraries", name=name, state=state, seen=seen)
    cure = f"pip install --force-reinstall {name}"
    return Check(about="libraries", name=name, state=State.WRONG, seen=seen, cure=cure)


def _extra(name: str, enables: str, libraries: dict[str, str]) -> Check:
    """Look at an extra: that it is absent is no fault, that it is broken is one."""
    found = {one: _looked_at(one, module) for one, module in libraries.items()}
    states = {state for state, _ in found.values()}
    worst = next(one for one in (State.WRONG, State.ABSENT, State.WELL) if one in states)
    told = "; ".join(f"{one} {seen}" for one, (_, seen) in found.items())
    force = "--force-reinstall " if worst is State.WRONG else ""
    return Check(
        about="extras",
        name=name,
        state=worst,
        seen=f"{enables} ({told})",
        cure=None if worst is State.WELL else f"pip install {force}'factcheck-desk[{name}]'",
    )


def _looked_at(name: str, module: str) -> tuple[State, str]:
    """Import a library, as only that shows whether it works, and return its version."""
    try:
        found = version(name)
    except PackageNotFoundError:
        return State.ABSENT, State.ABSENT.value
    try:
        import_module(module)
    except Exception as error:  # noqa: BLE001 - whatever a broken library does
        return State.WRONG, f"{found} cannot be imported: {type(error).__name__}: {error}"
    return State.WELL, found


def _configuration() -> Check:
    """Settle the settings of a report, as a report would."""
    try:
        settled = {one.setting.name: one for one in settle("report", Namespace())}
    except (FactcheckError, OSError) as error:
        cure = "mend it, or give --no-config"
        return Check(
            about="settings", name="settings", state=State.WRONG, seen=str(error), cure=cure
        )
    origins = sorted({one.origin for one in settled.values()} - {"default"})
    files = [str(file.path) for file in files_found(Path.cwd(), None)]
    seen = ", ".join(dict.fromkeys([*files, *origins])) or "no file and no variable sets anything"
    cache = settled["cache"].value
    if cache and not _can_be_written(Path(cache)):
        return Check(
            about="settings",
            name="cache",
            state=State.WRONG,
            seen=f"{cache} cannot be written ({settled['cache'].origin})",
            cure="name another folder, or make it yours",
        )
    return Check(about="settings", name="settings", state=State.WELL, seen=seen)


def _can_be_written(folder: Path) -> bool:
    """Say whether a folder, or the first that exists above it, takes new files."""
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    return there.is_dir() and os.access(there, os.W_OK)


def _terminal() -> Check:
    watched = sys.stdout.isatty()
    kind = f"a terminal of {shutil.get_terminal_size().columns} columns" if watched else "a pipe"
    wishes = [
        f"{name}={os.environ[name]}"
        for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM")
        if name in os.environ
    ]
    seen = ", ".join([f"standard output is {kind}, in {sys.stdout.encoding}", *wishes])
    return Check(about="terminal", name="output", state=State.WELL, seen=seen)


_SHOWN = {
    State.WELL: ("ok", Tone.GOOD),
    State.ABSENT: ("--", Tone.QUIET),
    State.WRONG: ("WRONG", Tone.ALARM),
}


def _lines(checks: Sequence[Check]) -> Iterator[Line]:
    about = ""
    for one in checks:
        if one.about != about:
            about = one.about
            if one is not checks[0]:
                yield line()
            yield line(Part(about.upper(), Tone.HEADING))
        mark, tone = _SHOWN[one.state]
        cure = f" · {one.cure}" if one.cure else ""
        yield line(Part(f"{mark:<6}", tone), f"{one.name}: {one.seen}{cure}", indent=2, hang=6)
    wrong = [one.name for one in checks if one.state is State.WRONG]
    yield line()
    if wrong:
        yield line(Part(f"Not well: {', '.join(wrong)}.", Tone.ALARM))
    else:
        yield line(
            Part("All is well; what is marked -- is needed only for what it says.", Tone.GOOD)
        )


def _as_json(checks: Sequence[Check]) -> str:
    return document(
        {
            "schema": DOCTOR_SCHEMA,
            "well": all(one.state is not State.WRONG for one in checks),
            "checks": [
                {
                    "about": one.about,
                    "name": one.name,
                    "state": one.state.value,
                    "seen": one.seen,
                    "cure": one.cure,
                }
                for one in checks
            ],
        }
    )
