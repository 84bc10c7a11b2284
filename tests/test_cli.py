"""The command: what it prints, where, and how it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import jsonschema
import pytest

import factcheck
from factcheck import pipeline
from factcheck.articles import Reading
from factcheck.cli import main
from factcheck.commands import inputs as reading_inputs
from factcheck.errors import DataError
from factcheck.model import Scope, Verdict
from factcheck.report.schema import load_schema
from tests.report.example import CLAIMS, CONFLICT, FITTING, REPORT

ROOT = Path(__file__).parent.parent
# No wishes for colours or a width.
WISHES = {"COLUMNS", "FORCE_COLOR", "NO_COLOR", "FACTCHECK_DEBUG"}
PLAIN = {
    **{name: value for name, value in os.environ.items() if name not in WISHES},
    "PYTHONPATH": str(ROOT),
}
HERALD = "MARL - At least 34 people were killed in the fire on Monday, police said.\n"
TRIBUNE = "MARL - The fire killed at least 34 people on Monday, the mayor said.\n"


def run(
    *arguments: str, folder: Path = ROOT, stdin: bytes = b"", **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    """Return the outcome of the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        input=stdin,
        cwd=folder,
        env={**PLAIN, **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(autouse=True)
def _no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no terminal of the test run decide where lines end."""
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Return a folder with two articles."""
    (tmp_path / "herald.txt").write_text(HERALD, "utf-8")
    (tmp_path / "tribune.txt").write_text(TRIBUNE, "utf-8")
    return tmp_path


# -- the ends ----------------------------------------------------------------------------------

GRAVEST = {
    # what was found: the ends for --fail-on conflict, dispute, any
    Verdict.CONFLICTS: (1, 1, 1),
    Verdict.DISPUTED: (0, 1, 1),
    Verdict.SUPERSEDED: (0, 0, 1),
    Verdict.UNCOMPARED: (0, 0, 1),
    Verdict.FITS: (0, 0, 0),
    Verdict.AGREES: (0, 0, 0),
}


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that sets what the line finds, so that the command alone is tested."""

    def find(*findings: object, lost: bool = False, independent: int = 2) -> None:
        notices = REPORT.notices if lost else ()
        report = factcheck.Report(
            articles=REPORT.articles,
            voices=REPORT.voices,
            claims=REPORT.claims,
            findings=findings,  # type: ignore[arg-type]
            notices=notices,
            min_independent=independent,
        )
        reading = Reading(REPORT.articles, notices)
        monkeypatch.setattr(reading_inputs, "read_all", lambda *_: reading)
        monkeypatch.setattr(pipeline, "check", lambda *_, **__: report)

    return find


@pytest.mark.parametrize(("verdict", "ends"), GRAVEST.items(), ids=str)
@pytest.mark.parametrize("scope", Scope)
def test_the_gravest_finding_decides_how_it_ends(
    found: Callable[..., None], verdict: Verdict, ends: tuple[int, int, int], scope: Scope
) -> None:
    """1 from the verdict on that was asked for, across articles or within one."""
    found(attrs.evolve(CONFLICT, verdict=verdict, scope=scope), FITTING)
    levels = ("conflict", "dispute", "any")

    assert tuple(main(["report", "x", "--fail-on", level]) for level in levels) == ends
    assert main(["report", "x", "--fail-on", "never"]) == 0
    assert main(["report", "x"]) == ends[0]


@pytest.mark.parametrize("level", ["conflict", "dispute", "any", "never"])
def test_a_loss_is_a_failure_whatever_was_found(
    found: Callable[..., None], level: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --strict: what was not read may have held anything; the rest is reported still."""
    found(CONFLICT, lost=True)

    assert main(["report", "x", "--fail-on", level, "--strict"]) == 2
    printed = capsys.readouterr()
    assert printed.err.count("photo.txt") == 1
    assert CONFLICT.summary in printed.out


@pytest.mark.parametrize(("level", "end"), [("conflict", 1), ("never", 0)])
def test_a_loss_is_told_and_the_rest_decides(
    found: Callable[..., None], level: str, end: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without it: a picture among fifty articles does not hide what these say."""
    found(CONFLICT, lost=True)

    assert main(["report", "x", "--fail-on", level]) == end
    printed = capsys.readouterr()
    assert printed.err.count("photo.txt") == 1
    assert printed.out.count("photo.txt") == 1
    assert printed.out.startswith("1 input could not be read; this report is incomplete:")


def test_nothing_found_ends_with_0(found: Callable[..., None]) -> None:
    """Agreement is a success."""
    found()

    assert main(["report", "x", "--fail-on", "any"]) == 0


@pytest.mark.parametrize(
    ("arguments", "end"),
    [
        (["--fail-on", "uncorroborated"], 0),
        (["--fail-on", "uncorroborated", "--min-independent", "4"], 1),
        (["--fail-on", "conflict", "--min-independent", "4"], 0),
    ],
)
def test_an_agreement_of_too_few_voices_can_fail(
    found: Callable[..., None], arguments: list[str], end: int
) -> None:
    """Three voices stand behind the agreement; how many are asked for is the desk's decision."""
    found(FITTING, independent=int(arguments[3]) if len(arguments) > 2 else 2)

    assert main(["report", "x", *arguments]) == end


# -- what goes out -----------------------------------------------------------------------------


def test_a_report_on_two_files(story: Path) -> None:
    """The real thing, in a process of its own; the text is plain in a pipe."""
    done = run("report", "herald.txt", "tribune.txt", folder=story)

    assert done.returncode == 0
    assert done.stderr == b""
    assert b"2 articles" in done.stdout
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize("option", ["-f", "--format"])
def test_json_is_what_its_schema_says(story: Path, option: str) -> None:
    """Both spellings of the option, and a document that validates."""
    done = run("report", ".", option, "json", folder=story)
    document = json.loads(done.stdout)

    jsonschema.Draft202012Validator(load_schema("report")).validate(document)
    assert [one["id"] for one in document["articles"]] == sorted(
        one["id"] for one in document["articles"]
    )


def test_several_formats_at_once(story: Path, tmp_path: Path) -> None:
    """One to the screen, one into a file."""
    target = tmp_path / "out.json"
    done = run("report", str(story), "-f", "text", "-f", f"json:{target}")

    assert b"2 articles" in done.stdout
    assert json.loads(target.read_bytes())["schema"] == "factcheck-report/1"


def test_extract_writes_a_claim_a_line(story: Path) -> None:
    """In the order of article and place, whatever the order of the inputs."""
    one = run("extract", "herald.txt", "tribune.txt", "--format", "jsonl", folder=story)
    other = run("extract", "tribune.txt", "herald.txt", "--format", "jsonl", folder=story)
    claims = [json.loads(line) for line in one.stdout.splitlines()]

    assert one.returncode == 0
    assert one.stdout == other.stdout
    assert claims
    places = [(claim["article"], claim["quote"]["start"]) for claim in claims]
    assert places == sorted(places)
    for claim in claims:
        jsonschema.Draft202012Validator(load_schema("claim")).validate(claim)


def test_names_of_inputs_out_of_a_pipe(story: Path) -> None:
    """As find writes them; the same as if they were named one by one."""
    piped = run("extract", "--files-from", "-", folder=story, stdin=b"herald.txt\0tribune.txt\0")

    assert piped.returncode == 0
    assert piped.stdout == run("extract", "herald.txt", "tribune.txt", folder=story).stdout


def test_standard_input_with_a_name(story: Path) -> None:
    """Its ending tells the format, and places have the name."""
    done = run("extract", "-", "--stdin-filename", "wire.txt", folder=story, stdin=HERALD.encode())

    assert done.stdout.decode().startswith("wire.txt:1:8: ")


def test_extract_as_one_document(story: Path) -> None:
    """The same claims, with the notices."""
    lines = run("extract", ".", "-f", "jsonl", folder=story).stdout.splitlines()
    document = json.loads(run("extract", ".", "-f", "json", folder=story).stdout)

    jsonschema.Draft202012Validator(load_schema("claims")).validate(document)
    assert document["claims"] == [json.loads(line) for line in lines]


def test_extract_as_text(story: Path) -> None:
    """File, line and column first, as editors and terminals expect it."""
    lines = run("extract", "herald.txt", folder=story).stdout.decode().splitlines()

    assert any(line.startswith("herald.txt:1:8: «At least 34 people") for line in lines)


def test_what_was_set_aside_is_shown_on_demand(
    found: Callable[..., None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --all, and with its reason."""
    found()
    aside = attrs.evolve(CLAIMS[2], excluded="a model name")
    monkeypatch.setattr(
        pipeline, "extract", lambda article: (aside,) if article.id == "herald" else ()
    )

    assert main(["extract", "x"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["extract", "x", "--all"]) == 0
    assert "set aside: a model name" in capsys.readouterr().out


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    """A terminal that knows ASCII only gets the same bytes."""
    (tmp_path / "a.txt").write_text(
        "Rund 34 Menschen in M\u00fcnchen: \u20ac34 million.\n", "utf-8"
    )
    plain = run("extract", "a.txt", folder=tmp_path, LC_ALL="C", PYTHONIOENCODING="ascii")
    other = run("extract", "a.txt", folder=tmp_path, PYTHONUTF8="1")

    assert plain.returncode == 0
    assert plain.stdout == other.stdout
    assert "\u00ab" in plain.stdout.decode("utf-8")


# -- explain and schema ------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["conflicts", "cannot both be right", "Cannot-Both-Be-Right"])
def test_a_word_of_a_report_is_explained(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What it means, and what to check."""
    assert main(["explain", word]) == 0
    assert "To check:" in capsys.readouterr().out


def test_a_finding_is_explained_with_evidence_that_adds_up(
    found: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Its whole story, by its id or the beginning of it."""
    found(CONFLICT, FITTING)

    assert main(["explain", CONFLICT.id[:6], "x"]) == 0
    story = capsys.readouterr().out
    assert "+4  measure: the same measure" in story
    assert "+6.75  bits in all" in story
    assert main(["explain", CONFLICT.id, "x"]) == 0
    assert capsys.readouterr().out == story


@pytest.mark.parametrize(
    ("target", "inputs", "cure"),
    [
        ("f00", ["x"], "no finding"),
        ("f", ["x"], "2 findings"),
        ("f00", [], "name the inputs"),
    ],
)
def test_a_finding_that_is_not_there_is_said(
    found: Callable[..., None],
    target: str,
    inputs: list[str],
    cure: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With what to do about it."""
    found(CONFLICT, FITTING)

    assert main(["explain", target, *inputs]) == 2
    assert cure in capsys.readouterr().err


@pytest.mark.parametrize("name", ["report", "claims", "claim"])
def test_a_schema_can_be_printed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """All that goes out is described."""
    assert main(["schema", name]) == 0
    assert json.loads(capsys.readouterr().out) == load_schema(name)


def test_the_schema_of_a_report_is_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a name it is the one that most ask for."""
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == load_schema("report")


# -- what cannot be done -----------------------------------------------------------------------

CANNOT: dict[str, tuple[list[str], str]] = {
    "no command": ([], "COMMAND"),
    "an unknown command": (["reprot"], "reprot"),
    "no input": (["report"], "no articles"),
    "an unknown format": (["report", "x", "-f", "papyrus"], "papyrus"),
    "no voices": (["report", "x", "--min-independent", "0"], "no number of voices"),
    "an unknown level": (["report", "x", "--fail-on", "whim"], "whim"),
    "yaml of a report": (["report", "x", "-f", "yaml"], "yaml"),
    "two formats for one place": (["report", "x", "-f", "text", "-f", "json"], "standard output"),
    "a folder that is not there": (["report", ".", "-f", "json:nowhere/x.json"], "nowhere"),
    "an unknown schema": (["schema", "papyrus"], "papyrus"),
    "a missing file": (["extract", "nowhere.txt"], "nowhere.txt"),
    "an address without --fetch": (["extract", "https://herald.example/"], "--fetch"),
    "a cache without --fetch": (["extract", "x", "--cache", "y"], "--cache"),
    "no language": (["extract", "x", "--language", "Old Norse"], "--language"),
    "a missing list": (["extract", "--files-from", "nowhere.list"], "nowhere.list"),
    "a pattern for nothing": (["extract", "x/*.html"], "x/*.html"),
}


@pytest.mark.parametrize(("arguments", "words"), CANNOT.values(), ids=CANNOT.keys())
def test_what_cannot_be_done_is_said_in_a_line(
    story: Path,
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One line on standard error for what is wrong, nothing on standard output, and a 2."""
    monkeypatch.chdir(story)

    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err.splitlines()[0]
    assert all(line.startswith("factcheck: ") for line in printed.err.splitlines())


def test_a_crash_is_a_2_and_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Never a 0, no traceback; with FACTCHECK_DEBUG the place is shown."""

    def crash(*_: object) -> Reading:
        raise RuntimeError("two\nlines \x1b[31m")

    monkeypatch.setattr(reading_inputs, "read_all", crash)
    monkeypatch.delenv("FACTCHECK_DEBUG", raising=False)

    assert main(["report", str(tmp_path)]) == 2
    assert capsys.readouterr().err == (
        "factcheck: unexpected RuntimeError: two lines \\x1b[31m (FACTCHECK_DEBUG=1 shows where)\n"
    )
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    with pytest.raises(RuntimeError):
        main(["report", str(tmp_path)])


def test_a_broken_table_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error that a user can mend is told in its own words."""

    def broken(*_: object) -> Reading:
        raise DataError("units.toml", "mile", "unknown key 'plural'")

    monkeypatch.setattr(reading_inputs, "read_all", broken)

    assert main(["report", "x"]) == 2
    assert capsys.readouterr().err == "factcheck: units.toml: [mile]: unknown key 'plural'\n"


def test_an_interrupt_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C ends it as shells expect, without a word."""

    def interrupt(*_: object) -> Reading:
        raise KeyboardInterrupt

    monkeypatch.setattr(reading_inputs, "read_all", interrupt)

    assert main(["report", "x"]) == 130
    assert capsys.readouterr().err == ""


# -- how quickly it starts ---------------------------------------------------------------------

HEAVY = {"attr", "attrs", "pint", "rich", "rapidfuzz", "jsonschema", "tomllib", "hashlib"}
_MODULES = (
    "import sys\n"
    "try:\n"
    "    {statement}\n"
    "except SystemExit:\n"
    "    pass\n"
    "print(*sorted(sys.modules), file=sys.stderr)"
)


@pytest.mark.parametrize(
    "statement",
    [
        "import factcheck",
        "from factcheck.cli import main; main(['--help'])",
        "from factcheck.cli import main; main(['report', '--help'])",
        "from factcheck.cli import main; main(['--version'])",
    ],
)
def test_it_starts_instantly(statement: str) -> None:
    """Neither the import nor --help and --version load what the work needs."""
    done = subprocess.run(
        # Without site: no tool of the test run is loaded beside, and nothing else can be.
        [sys.executable, "-S", "-c", _MODULES.format(statement=statement)],
        env=PLAIN,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stderr.split())

    assert "factcheck" in loaded
    assert not HEAVY & loaded


def test_the_import_of_the_package_is_next_to_free() -> None:
    """It loads one module of ours, and of the standard library only what finds others."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", _MODULES.format(statement="import factcheck")],
        env=PLAIN,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stderr.split())

    assert {name for name in loaded if name.startswith("factcheck")} == {"factcheck"}
    assert not {"typing", "re", "enum", "decimal"} & loaded


def test_a_piped_report_needs_no_rich(story: Path) -> None:
    """Who reads through a pipe does not wait for what paints a terminal."""
    script = (
        "import sys; from factcheck.cli import main; status = main(sys.argv[1:]);"
        "print('rich' in sys.modules, status, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "report", str(story)],
        env=PLAIN,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == "False 0\n"


def test_the_version_is_that_of_the_package() -> None:
    """One number, in one place."""
    assert run("--version").stdout.decode() == f"factcheck {factcheck.__version__}\n"


def test_help_gives_examples() -> None:
    """The first thing that a newcomer asks for."""
    text = run("--help").stdout.decode()

    assert "examples:" in text
    assert "factcheck report" in text
    assert "exit status" in text


# -- the library's face ------------------------------------------------------------------------


def test_the_public_names_are_there() -> None:
    """All that is promised can be had, and nothing else is listed."""
    assert dir(factcheck) == sorted(factcheck.__all__)
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="no attribute 'guess'"):
        _ = factcheck.guess
