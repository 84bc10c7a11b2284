"""The docs are true: nothing is undocumented, what they show is what happens."""

import argparse
import importlib
import pkgutil
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck
from factcheck.claims.finders import EXTRACTORS
from factcheck.ladder import Ladder
from factcheck.model import Grain, Hedge, Stance, Verdict, Zone
from factcheck.report import RENDERERS
from factcheck.settings.parser import command_parser
from tests.test_bad_input import factcheck as run
from tests.test_pytest_plugin import INSTALLED

ROOT = Path(__file__).parent.parent
DOCS = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(ROOT.glob("docs/**/*.md")))
}
README = DOCS["README.md"]
REFERENCE = "\n".join(text for name, text in DOCS.items() if name.startswith("docs/reference/"))
NOT_PROSE = re.compile(r"^```.*?^```|^\|.*?$|`[^`\n]+`", re.MULTILINE | re.DOTALL)


def _rungs() -> Iterator[str]:
    """Yield the names of all rungs of the ladders of matching and of judging."""
    for package in ("factcheck.alignments", "factcheck.findings"):
        folder = importlib.import_module(package).__path__
        names = [package, *(f"{package}.{one.name}" for one in pkgutil.iter_modules(folder))]
        for name in names:
            for value in vars(importlib.import_module(name)).values():
                if isinstance(value, Ladder):
                    yield from (rung.name for rung in value.rungs)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the commands and the options of a parser and of all below it."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no public list of its options
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for name, below in action.choices.items():
                yield name
                yield from _options(below)


NAMED = {
    "extractor": list(EXTRACTORS),
    "verdict": [verdict.value for verdict in Verdict],
    "rung": sorted(set(_rungs())),
    "format": sorted({*RENDERERS, "jsonl"}),
    "option": sorted(set(_options(command_parser()))),
    "hedge": [hedge.value for hedge in Hedge],
    "grain": [grain.value for grain in Grain],
    "stance": [stance.value for stance in Stance],
    "zone": [zone.value for zone in Zone],
    "public name": [name for name in factcheck.__all__ if name != "__version__"],
}
WORDS = [(kind, word) for kind, words in NAMED.items() for word in words]


@pytest.mark.parametrize(("kind", "word"), WORDS, ids=[" ".join(pair) for pair in WORDS])
def test_the_reference_names_everything(kind: str, word: str) -> None:
    """Whatever a reader can meet stands in the reference, as a word of its own."""
    del kind
    assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", REFERENCE)


def test_there_is_something_to_name() -> None:
    """The lists above are not empty by accident."""
    assert all(len(words) > 1 for words in NAMED.values())


@pytest.mark.parametrize("verdict", [verdict.value for verdict in Verdict])
def test_a_guide_says_what_to_do(verdict: str) -> None:
    """For each verdict the how-to tells the editor what to do about it."""
    assert f"| {verdict} |" in DOCS["docs/how-to/read-a-report.md"]


GLOSSARY = ("grain", "rung", "origin", "voice", "hedge", "zone", "finding", "position", "verdict")


@pytest.mark.parametrize("word", GLOSSARY)
def test_the_glossary_has_the_words_of_the_house(word: str) -> None:
    """A newcomer finds the words that reports and code use."""
    assert re.search(rf"^\*\*{word}\*\*: ", DOCS["docs/glossary.md"], re.MULTILINE | re.IGNORECASE)


def test_the_glossary_is_sorted() -> None:
    """A word is found where one looks for it."""
    words = re.findall(r"^\*\*(.+?)\*\*: ", DOCS["docs/glossary.md"], re.MULTILINE)

    assert words == sorted(words, key=str.lower)


@pytest.mark.parametrize("name", DOCS)
def test_links_lead_somewhere(name: str) -> None:
    """Every link into the checkout names a file that is there, and a heading that it has."""
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", DOCS[name]):
        if target.startswith(("https://", "http://")):
            continue
        file, _, heading = target.partition("#")
        path = (ROOT / name).parent / file if file else ROOT / name
        if not path.exists() or (heading and heading not in _headings(path)):
            broken.append(target)

    assert not broken


def _headings(path: Path) -> set[str]:
    found = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


@pytest.mark.parametrize("name", DOCS)
def test_a_line_holds_one_sentence(name: str) -> None:
    """One sentence a line: a change of one sentence is a change of one line."""
    prose = NOT_PROSE.sub("", DOCS[name])
    entries = name == "docs/glossary.md"  # an entry is one line

    assert entries or not re.findall(r"^.*[a-z)][.?!] [A-Z].*$", prose, re.MULTILINE)


def block_after(mark: str, text: str) -> str:
    """Return the content of the block of code that follows a mark."""
    found = re.search(rf"^{re.escape(mark)}\n+```\w*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert found, f"no block of code follows {mark!r}"
    return found[1]


@pytest.mark.parametrize("command", ["test", "report"])
def test_a_command_of_the_readme_does_all(command: str) -> None:
    """One line makes the environment, installs and runs, so that it works on a fresh machine."""
    line = block_after(f"<!-- {command} command -->", README).strip()

    assert "\n" not in line
    assert line.startswith("python3 -m venv ")
    assert "pip install" in line
    assert f"{command} command" in README
    assert f"command_of {command}" in (ROOT / ".ci/run").read_text("utf-8")


def test_the_build_runs_on_what_is_promised() -> None:
    """The workflow calls the build's script on every Python that the package names."""
    workflow = (ROOT / ".github/workflows/ci.yml").read_text("utf-8")
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    promised = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)

    assert promised
    assert all(f'"{version}"' in workflow for version in promised)
    assert "run: .ci/run" in workflow


def _excerpt(report: str) -> str:
    """Return what the README shows of a report: the conflicts, and the agreement on arrests."""
    conflicts, _, rest = report.partition("\nAGREEMENTS")
    rest = rest.partition("\n\n")[0] + "\n"
    heading, *findings = re.split(r"^(?=  \d+ articles )", rest, flags=re.MULTILINE)
    shown = next(finding for finding in findings if "37,000" in finding)
    return f"{conflicts}\nAGREEMENTS{heading}  …\n{shown}  …\n"


def test_the_excerpt_of_the_readme_is_real(*, factcheck_accept: bool) -> None:
    """The README shows the report on the seeds as it is; ``pytest --accept`` rewrites it."""
    mark = "<!-- report excerpt -->"
    shown = block_after(mark, README)
    real = _excerpt(run("report", "seeds/", folder=ROOT, columns=80).stdout)
    if factcheck_accept and shown != real:
        old, new = (f"{mark}\n```text\n{text}```" for text in (shown, real))
        (ROOT / "README.md").write_text(README.replace(old, new), "utf-8")

    assert shown == real


def test_the_readmes_test_can_be_copied(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The five lines for a newsroom's tests pass, and fail when the front page is wrong."""
    block = re.search(r"```python\n(from factcheck\.testing .*?)```", README, re.DOTALL)
    assert block
    wire = "In 2023 the storm killed 34 people in Porto, police said.\n"
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makepyfile(block[1])
    (pytester.mkdir("sources") / "wire.txt").write_text(wire, "utf-8")
    front_page = pytester.path / "front-page.md"
    front_page.write_text(wire, "utf-8")
    loaded = () if INSTALLED else ("-p", "factcheck.pytest_plugin")
    pytester.runpytest_subprocess(*loaded).assert_outcomes(passed=1)
    front_page.write_text(wire.replace("34", "43"), "utf-8")

    pytester.runpytest_subprocess(*loaded).assert_outcomes(failed=1)


STORY = re.compile(r"^`(\w+/\w+\.txt)`:\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_tutorial_shows_what_happens(tmp_path: Path) -> None:
    """Whoever follows the tutorial finds the conflict, and no other; mended, all is well."""
    tutorial = DOCS["docs/tutorial/first-report.md"]
    for name, content in STORY.findall(tutorial):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")
    before = run("report", "fire/", folder=tmp_path)
    echo = tmp_path / "fire" / "echo.txt"
    echo.write_text(echo.read_text("utf-8").replace("43", "34"), "utf-8")
    after = run("report", "fire/", folder=tmp_path)

    assert (before.returncode, after.returncode) == (1, 0)
    assert "1 conflict" in before.stdout
    assert "digits" in before.stdout
    assert "conflict" not in after.stdout


def test_the_manifest_of_the_guide_works(tmp_path: Path) -> None:
    """The example manifest can be copied as it stands."""
    guide = DOCS["docs/how-to/give-dates.md"]
    manifest = re.search(r"```toml\n(.*?)```", guide, re.DOTALL)
    assert manifest
    (tmp_path / "manifest.toml").write_text(manifest[1], "utf-8")
    for name in ("herald.txt", "agency.txt"):
        (tmp_path / name).write_text("The mayor resigned on Thursday.\n", "utf-8")
    done = run("extract", ".", "--format", "jsonl", folder=tmp_path)

    assert done.returncode == 0
    assert done.stdout.count('"2024-07-04"') >= 2


def test_the_script_of_the_build_can_be_read() -> None:
    """The build's script is a program that bash understands, and may be started."""
    script = ROOT / ".ci/run"
    done = subprocess.run(["bash", "-n", str(script)], check=False)

    assert done.returncode == 0
    assert script.stat().st_mode & 0o111
