"""The plugin in runs of pytest of their own."""

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HERALD = "MARL - At least 34 people were killed in the fire on Monday, police said.\n"
TRIBUNE = "MARL - The fire killed at least 34 people on Monday, the mayor said.\n"
INSTALLED = bool(entry_points(group="pytest11", name="factcheck"))


@pytest.fixture
def newsroom(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Return a folder with a story, in which pytest knows the plugin."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    for name, text in {"herald": HERALD, "tribune": TRIBUNE}.items():
        path = pytester.path / "story" / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return pytester


def run(newsroom: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """Return the outcome of a run in a process of its own."""
    loaded = () if INSTALLED else ("-p", "factcheck.pytest_plugin")
    return newsroom.runpytest_subprocess(*loaded, "-p", "no:cacheprovider", *arguments)


def test_texts_files_and_articles_can_be_checked(newsroom: pytest.Pytester) -> None:
    """The callable takes what is at hand: a folder, a text, an Article."""
    newsroom.makepyfile(
        """
        from factcheck import Article

        def test_names(factcheck_check):
            article = Article(id="agency", text="34 people were killed.")
            report = factcheck_check("story", article, draft="35 people were killed.")
            assert len(report.articles) == 4
            assert {article.id for article in report.articles} >= {"agency", "draft"}
        """
    )

    run(newsroom).assert_outcomes(passed=1)


def test_a_marker_names_the_inputs(newsroom: pytest.Pytester) -> None:
    """The marker goes before the setting, and both are relative to the root."""
    newsroom.makeini("[pytest]\nfactcheck_inputs = story/herald.txt\naddopts = --strict-markers")
    newsroom.mkdir("deep").joinpath("test_deep.py").write_text(
        "import pytest\n"
        "def test_setting(factcheck_report):\n"
        "    assert len(factcheck_report.articles) == 1\n"
        "@pytest.mark.factcheck('story/herald.txt', 'The Tribune=story/tribune.txt')\n"
        "def test_marker(factcheck_report):\n"
        "    assert len(factcheck_report.articles) == 2\n"
        "    assert 'The Tribune' in {one.source for one in factcheck_report.articles}\n",
        "utf-8",
    )

    run(newsroom, "deep").assert_outcomes(passed=2)


def test_without_inputs_the_cure_is_told(newsroom: pytest.Pytester) -> None:
    """A report on nothing is no clean report."""
    newsroom.makepyfile("def test_nothing(factcheck_report): pass")
    result = run(newsroom)

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*which articles?*pytest.mark.factcheck*"])


GOLDEN = """
def test_golden(factcheck_golden):
    factcheck_golden("golden/{name}.txt", "34 dead\\n37 hurt\\n")
"""


def test_a_golden_file_that_differs_is_shown_and_rewritten_on_demand(
    newsroom: pytest.Pytester,
) -> None:
    """A run that rewrote is not green and says so; the next one is."""
    newsroom.makepyfile(GOLDEN.format(name="deaths"))
    golden = newsroom.path / "golden" / "deaths.txt"
    golden.parent.mkdir()
    golden.write_text("34 dead\n36 hurt\n", "utf-8")

    differs = run(newsroom)
    differs.assert_outcomes(failed=1)
    differs.stdout.fnmatch_lines(["*-36 hurt", "*+37 hurt"])
    assert golden.read_text("utf-8") == "34 dead\n36 hurt\n"

    accepted = run(newsroom, "--accept")
    accepted.assert_outcomes(passed=1)
    accepted.stdout.fnmatch_lines(["*1 golden file rewritten*", "*golden*deaths.txt*"])
    assert accepted.ret == pytest.ExitCode.TESTS_FAILED
    assert golden.read_bytes() == b"34 dead\n37 hurt\n"

    again = run(newsroom, "--accept")
    again.assert_outcomes(passed=1)
    again.stdout.no_fnmatch_line("*golden file*")
    assert again.ret == pytest.ExitCode.OK


def test_a_golden_file_that_is_missing_fails(newsroom: pytest.Pytester) -> None:
    """What was never written down cannot be compared with."""
    newsroom.makepyfile(GOLDEN.format(name="deaths"))
    result = run(newsroom)

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*does not exist*--accept*"])


def test_workers_report_what_they_rewrote(newsroom: pytest.Pytester) -> None:
    """Under pytest-xdist the process that started the workers tells of all files."""
    pytest.importorskip("xdist")
    newsroom.makepyfile(
        test_one=GOLDEN.format(name="one"),
        test_two=GOLDEN.format(name="two"),
    )
    result = run(newsroom, "-n", "2", "--accept")

    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["*2 golden files rewritten*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    run(newsroom, "-n", "2").assert_outcomes(passed=2)


def test_the_plugin_can_be_switched_off(newsroom: pytest.Pytester) -> None:
    """With -p no:factcheck nothing of it is left."""
    newsroom.makepyfile("def test_fixture(factcheck_check): pass")
    blocked = ("-p", "no:factcheck", "-p", "no:factcheck.pytest_plugin")
    result = newsroom.runpytest_subprocess(*blocked)

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*fixture 'factcheck_check' not found*"])


def test_another_plugin_may_own_the_option(newsroom: pytest.Pytester) -> None:
    """Where --accept is taken, ours has a longer name, and pytest starts."""
    newsroom.makepyfile(
        rival="""
        def pytest_addoption(parser):
            parser.addoption("--accept", action="store_true", dest="rival")
        """,
        test_golden=GOLDEN.format(name="one"),
    )
    arguments = ["-p", "rival", "-p", "factcheck.pytest_plugin", "-p", "no:factcheck"]
    result = newsroom.runpytest_subprocess(*arguments, "--factcheck-accept")

    result.stdout.fnmatch_lines(["*1 golden file rewritten*"])


def test_loading_the_plugin_imports_nothing_else_of_ours() -> None:
    """Every run of pytest loads the plugin, so it must cost next to nothing."""
    script = (
        "import sys, pytest\n"
        "before = set(sys.modules)\n"
        "import factcheck.pytest_plugin\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    ours = {name for name in done.stdout.split() if name.startswith("factcheck")}

    assert ours == {"factcheck", "factcheck.pytest_plugin"}
    assert not {"attrs", "attr", "pint", "rich", "rapidfuzz"} & set(done.stdout.split())
