"""The table of settings: out of it come options, keys of configuration files, and variables.

To add a setting is to add a line to ``SETTINGS``: its group, then its name. ``options.its_name`` is
what the command sees. The reference, docs/reference/command.md, names every option.
"""

from enum import Enum
from typing import Any, NamedTuple

from factcheck.settings.kinds import Choice, Kind, Number, Path, Several, Switch, Wrong


class Trust(Enum):
    """From where a setting may come."""

    FOUND = "any configuration file"
    """also from a file that lies around: it can harm nobody"""
    NAMED = "a file named by --config"
    """it writes files or uses the network: only who runs the command may turn it on"""
    LINE = "the command line"
    """it belongs to one run"""


class Setting(NamedTuple):
    """One thing that can be chosen."""

    name: str  # as a key: "fail-on"; --fail-on and FACTCHECK_FAIL_ON follow from it
    kind: Kind
    commands: tuple[str, ...]
    help: str  # of a switch: what the spelling does that changes something
    default: Any = None
    trust: Trust = Trust.FOUND
    short: str | None = None  # "-f"
    own: bool = False  # each command has its own: in files it stands in the table of a command
    opposite: bool = True  # whether the command line can say --no-… (for switches)
    dest: str = ""  # what the command calls it, where that is not its name

    @property
    def attribute(self) -> str:
        """What the command calls it."""
        return self.dest or self.name.replace("-", "_")

    @property
    def option(self) -> str:
        """What the command line calls it."""
        return f"--{self.name}"

    @property
    def variable(self) -> str:
        """The variable of the environment that sets it."""
        return f"FACTCHECK_{self.name.replace('-', '_').upper()}"

    @property
    def fresh(self) -> Any:  # noqa: ANN401 - each kind has its own
        """The default, for one run to keep."""
        return list(self.default) if isinstance(self.default, list) else self.default


def _language(text: str) -> str:
    return _field("language", text)


def _day(text: str) -> str:
    return _field("published", text)


def _field(key: str, text: str) -> str:
    """Return the text, if the field of an article could be so."""
    # Whoever reads articles has it anyway; --help has not.
    from factcheck.articles.fields import FieldError, read_fields  # noqa: PLC0415

    try:
        read_fields({key: text})
    except FieldError as error:
        raise Wrong(error.problem.removeprefix(f"{key}: "), error.cure) from error
    return text


def _zone(text: str) -> str:
    return _field("timezone", text)


def _codes(text: str) -> str:
    """Return the name of a kind of finding, if it is one."""
    from factcheck.errors import UsageError  # noqa: PLC0415 - as above
    from factcheck.reference.codes import codes_named  # noqa: PLC0415

    try:
        codes_named(text)
    except UsageError as error:
        raise Wrong(str(error)) from error
    return text


SHOWING = ("report", "extract", "explain")
READERS = (*SHOWING, "baseline")
JUDGES = ("report", "explain", "baseline")
# Those that show something, in one format or another.
_WRITERS = (*SHOWING, "diff", "rules")
# Those that have settings at all.
_ALL = (*READERS, "diff", "rules")
_REPORT = ("report",)

# By group: the headings of --help, in their order.
SETTINGS: dict[str, tuple[Setting, ...]] = {
    "inputs": (
        Setting(
            "cache",
            Path("DIR"),
            READERS,
            "keep what is fetched in this folder, and take it from there",
            trust=Trust.NAMED,
        ),
        Setting(
            "draft",
            Path("FILE"),
            _REPORT,
            "hold this text against the inputs, which are its sources: what is supported, "
            "outdated, contradicted, found nowhere? - is standard input",
            trust=Trust.LINE,
        ),
        Setting(
            "draft-date",
            Kind("DATE", _day),
            _REPORT,
            "the day of a draft that tells none, such as 2024-07-08",
            trust=Trust.LINE,
        ),
        Setting(
            "fetch",
            Switch(),
            READERS,
            "allow addresses (https://…) as inputs, and fetch them",
            default=False,
            trust=Trust.NAMED,
        ),
        Setting(
            "files-from",
            Several(Path("FILE"), commas=False),
            READERS,
            "read the names of inputs out of a file, one a line or between NULs, # begins a "
            "comment; - is standard input; can be repeated",
            default=[],
            trust=Trust.LINE,
        ),
        Setting(
            "stdin-filename",
            Kind("NAME"),
            READERS,
            "call standard input so: the ending tells its format",
            default="stdin",
            trust=Trust.LINE,
        ),
    ),
    "reading": (
        Setting(
            "date-order",
            Choice("DMY", "MDY", "YMD"),
            READERS,
            "how to read dates such as 03/04/2024 where nothing in the text tells; the report says "
            "where it was needed",
        ),
        Setting(
            "docx-revisions",
            Choice("accepted", "original"),
            READERS,
            "read documents with tracked changes as if all were accepted (the default), or as "
            "they were before",
            default="accepted",
        ),
        Setting(
            "language",
            Kind("CODE", _language),
            READERS,
            "the language of texts that declare none, as en or de-AT; without it, it is detected",
        ),
        Setting(
            "timezone",
            Kind("ZONE", _zone),
            READERS,
            "the time zone of texts that declare none, as Europe/Vienna or +02:00",
        ),
    ),
    "judging": (
        Setting(
            "ignore",
            Several(Kind("CODES", _codes)),
            _REPORT,
            "leave out findings of these kinds: codes, verdicts or numbers of the catalogue, as "
            "swapped-digits,agrees,CF31; can be repeated",
            default=[],
        ),
        Setting(
            "min-independent",
            Number(1, "number of voices"),
            _REPORT,
            "how many independent voices corroborate a figure (2)",
            default=2,
        ),
        Setting(
            "rates",
            Path("FILE"),
            JUDGES,
            "compare sums in two currencies at the rates of this table (TOML or CSV: date, from, "
            "to, rate); nothing is converted without one",
        ),
        Setting(
            "select",
            Several(Kind("CODES", _codes)),
            _REPORT,
            "show findings of these kinds only, named as for --ignore; can be repeated",
            default=[],
        ),
    ),
    "decisions": (
        Setting(
            "decisions",
            Several(Path("FILE"), commas=False),
            JUDGES,
            "obey the decisions of this file: TOML, or a fact-check sheet that was filled in "
            "(.csv, .xlsx); can be repeated; else factcheck-decisions.toml, if it is here",
            default=[],
        ),
        Setting(
            "inline",
            Switch(),
            JUDGES,
            "obey no comments in texts, as <!-- factcheck: ignore CF31 reason=… -->",
            default=True,
        ),
        Setting(
            "no-decisions",
            Switch(),
            JUDGES,
            "obey no file of decisions",
            default=False,
            opposite=False,
        ),
    ),
    "output": (
        Setting(
            "all",
            Switch(),
            ("extract",),
            "also what was set aside, and why",
            default=False,
            opposite=False,
        ),
        Setting(
            "claimreview-url",
            Kind("URL"),
            _REPORT,
            "the page at which the desk publishes its checks, for -f claimreview",
            dest="address",
        ),
        Setting(
            "color",
            Choice("auto", "always", "never"),
            _ALL,
            "colours on a terminal (auto), also in a pipe, or nowhere",
            default="auto",
        ),
        Setting(
            "desk", Kind("NAME"), _REPORT, "the name of the desk, for exports that say who checked"
        ),
        Setting("explain", Switch(), _REPORT, "show all evidence of each finding", default=False),
        Setting(
            "format",
            Several(Kind("FORMAT[:FILE]"), commas=False),
            _WRITERS,
            "write this format (see below), to standard output or into a file; can be repeated",
            trust=Trust.NAMED,
            short="-f",
            own=True,
            dest="outputs",
        ),
        Setting(
            "output",
            Several(Path("FILE"), commas=False),
            _WRITERS,
            "write into this file, in the format that its ending tells; can be repeated",
            default=[],
            trust=Trust.NAMED,
            short="-o",
            own=True,
            dest="files",
        ),
        Setting(
            "progress",
            Switch(),
            READERS,
            "no progress bar, also on a terminal",
            default=True,
        ),
        Setting(
            "quiet",
            Switch(),
            READERS,
            "only what needs a decision, in text; on standard error nothing but errors",
            default=False,
            short="-q",
        ),
        Setting(
            "quotes",
            Switch(),
            _REPORT,
            "no words of the articles, only the places where they stand",
            default=True,
        ),
        Setting(
            "timestamp",
            Switch(),
            _REPORT,
            "say when the report was made: by the clock, or by SOURCE_DATE_EPOCH",
            default=False,
        ),
        Setting(
            "verbose",
            Switch(),
            READERS,
            "tell on standard error what was read, as what, and dated by what",
            default=False,
            short="-v",
        ),
    ),
    "exit status": (
        Setting(
            "exit-zero",
            Switch(),
            ("report", "diff"),
            "exit with 0 also where something was found",
            default=False,
        ),
        Setting(
            "fail-on",
            Choice("conflict", "dispute", "outdated", "uncorroborated", "any", "never"),
            ("report", "diff"),
            "exit with 1 for conflicts (the default), for disputes as well, for these and for "
            "figures that a newer one has overtaken, for disputes and agreements that too few "
            "voices stand behind, for any finding that is no agreement, or never",
            default="conflict",
        ),
        Setting(
            "require-claims",
            Number(0, "number of figures and dates"),
            ("report", "extract"),
            "exit with 2 if fewer figures and dates than this were found",
            default=0,
        ),
        Setting(
            "strict",
            Switch(),
            READERS,
            "exit with 2 if anything could not be read; else it is told, and the rest decides",
            default=False,
        ),
    ),
    "configuration": (
        Setting(
            "config",
            Path("FILE"),
            _ALL,
            "read the settings of this file, and of no other",
            trust=Trust.LINE,
        ),
        Setting(
            "no-config",
            Switch(),
            _ALL,
            "read the settings of no file",
            default=False,
            trust=Trust.LINE,
            opposite=False,
        ),
        Setting(
            "show-config",
            Switch(),
            _ALL,
            "show each setting, its value and where that comes from, and do nothing else",
            default=False,
            trust=Trust.LINE,
            opposite=False,
        ),
    ),
}
ALL = tuple(setting for group in SETTINGS.values() for setting in group)
# A command that does again what another does has its settings.
SETTLED_AS = {"watch": "report"}
# The commands that have settings of their own.
WITH_SETTINGS = tuple(sorted({command for setting in ALL for command in setting.commands}))


def settings_of(command: str) -> tuple[Setting, ...]:
    """Return the settings that a command has.

    >>> [one.name for one in settings_of("extract") if one.own]
    ['format', 'output']
    """
    return tuple(setting for setting in ALL if command in setting.commands)
