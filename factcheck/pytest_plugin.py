"""The pytest plugin: check texts in tests, and keep expected output in golden files.

It is loaded by every run of pytest where factcheck is installed, so it imports nothing of it until
a fixture is used.
"""

import argparse
import difflib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from factcheck.model import Article, DraftReport, Report

_REWRITTEN = pytest.StashKey[list[str]]()
_SENT = "factcheck_rewritten"  # what a worker of pytest-xdist tells the process that started it


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option and the setting."""
    group = parser.getgroup("factcheck", "factcheck: figures and dates of articles")
    name, meaning = "--accept", "rewrite golden files that differ; the run fails, read the diff"
    try:
        group.addoption(name, action="store_true", dest="factcheck_accept", help=meaning)
    except (ValueError, argparse.ArgumentError):
        # Another plugin has taken the name.
        name = "--factcheck-accept"
        group.addoption(name, action="store_true", dest="factcheck_accept", help=meaning)
    parser.addini(
        "factcheck_inputs",
        "the articles of the fixture factcheck_report, where no marker names others",
        type="args",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Announce the marker."""
    config.addinivalue_line(
        "markers",
        "factcheck(*inputs): the articles of the fixture factcheck_report; "
        "paths are relative to the root of the tests",
    )
    config.stash[_REWRITTEN] = []


@pytest.fixture(scope="session")
def factcheck_check() -> "Callable[..., Report]":
    """Return a function that checks articles, given as Article, as file or folder, or as text.

    ``factcheck_check("story/")``, ``factcheck_check("wire.txt", draft="34 people died.")``; a file
    can be of any format that ``factcheck report`` reads.
    """

    def check(*inputs: "Article | str | os.PathLike[str]", **texts: str) -> "Report":
        from factcheck import pipeline  # noqa: PLC0415 - not before a test needs it
        from factcheck.articles import read  # noqa: PLC0415
        from factcheck.model import Article  # noqa: PLC0415

        articles = [one for one in inputs if isinstance(one, Article)]
        paths = [os.fspath(one) for one in inputs if not isinstance(one, Article)]
        written = [Article(id=name, text=text) for name, text in texts.items()]
        return pipeline.check([*articles, *(read(*paths) if paths else ()), *written])

    return check


@pytest.fixture(scope="session")
def factcheck_draft() -> "Callable[..., DraftReport]":
    """Return a function that holds a draft against its sources.

    ``factcheck_draft("draft.md", "sources/")``: the draft comes first, each is an Article, a file
    or a folder; a text is handed in by its name: ``factcheck_draft(draft, herald="34 died.")``.
    """

    def check(
        draft: "Article | str | os.PathLike[str]",
        *sources: "Article | str | os.PathLike[str]",
        **texts: str,
    ) -> "DraftReport":
        from factcheck.articles import read  # noqa: PLC0415 - not before a test needs it
        from factcheck.drafting import check_draft  # noqa: PLC0415
        from factcheck.model import Article  # noqa: PLC0415

        def articles(
            *inputs: "Article | str | os.PathLike[str]",
        ) -> "list[Article]":
            paths = [os.fspath(one) for one in inputs if not isinstance(one, Article)]
            given = [one for one in inputs if isinstance(one, Article)]
            return [*given, *(read(*paths) if paths else ())]

        written = [Article(id=name, text=text) for name, text in texts.items()]
        found = articles(draft)
        if len(found) != 1:
            raise pytest.UsageError(f"{draft} holds {len(found)} articles: a draft is one")
        return check_draft(found[0], [*articles(*sources), *written])

    return check


@pytest.fixture
def factcheck_report(
    request: pytest.FixtureRequest, factcheck_check: "Callable[..., Report]"
) -> "Report":
    """Return the report on the articles that the marker ``factcheck``, or the setting, names."""
    marker = request.node.get_closest_marker("factcheck")
    inputs: Sequence[str] = marker.args if marker else request.config.getini("factcheck_inputs")
    if not inputs:
        raise pytest.UsageError(
            f"{request.node.nodeid}: which articles? Write @pytest.mark.factcheck('story/'), "
            "or set factcheck_inputs"
        )
    return factcheck_check(*(_from_root(str(one), request.config.rootpath) for one in inputs))


def _from_root(name: str, root: Path) -> str:
    """Return an input with its path taken from the root; NAME=FILE keeps its name."""
    source, equals, path = name.rpartition("=")
    return f"{source}{equals}{root / path}"


@pytest.fixture(scope="session")
def factcheck_accept(pytestconfig: pytest.Config) -> bool:
    """Say whether golden files are to be rewritten: the option ``--accept``."""
    return bool(pytestconfig.getoption("factcheck_accept"))


@pytest.fixture
def factcheck_golden(
    pytestconfig: pytest.Config,
    factcheck_accept: bool,  # noqa: FBT001 - a fixture is handed over by name
) -> Callable[[str | os.PathLike[str], str], None]:
    """Return a function that compares a text with a golden file, line by line."""

    def compare(path: str | os.PathLike[str], text: str) -> None:
        __tracebackhide__ = True
        golden = Path(path)
        expected = golden.read_text("utf-8") if golden.exists() else None
        if text == expected:
            return
        if not factcheck_accept:
            pytest.fail(_difference(golden, expected, text), pytrace=False)
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, "utf-8", newline="\n")
        pytestconfig.stash[_REWRITTEN].append(str(golden))

    return compare


def _difference(golden: Path, expected: str | None, text: str) -> str:
    if expected is None:
        return f"{golden} does not exist: pytest --accept writes it"
    lines = difflib.unified_diff(
        expected.splitlines(), text.splitlines(), "expected", "found", lineterm=""
    )
    return "\n".join([f"{golden} differs (pytest --accept rewrites it):", *lines])


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let no run be green that rewrote what it should have compared with."""
    rewritten = session.config.stash[_REWRITTEN]
    sent: dict[str, object] | None = getattr(session.config, "workeroutput", None)
    if sent is not None:
        sent[_SENT] = rewritten
    if rewritten and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Collect what a worker of pytest-xdist has rewritten."""
    config: pytest.Config = node.config  # type: ignore[attr-defined]
    rewritten = config.stash[_REWRITTEN]
    rewritten.extend(getattr(node, "workeroutput", {}).get(_SENT, []))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say loudly which golden files were rewritten."""
    rewritten = config.stash[_REWRITTEN]
    if rewritten:
        number = len(set(rewritten))
        noun = "golden file" if number == 1 else "golden files"
        terminalreporter.section(f"{number} {noun} rewritten", red=True, bold=True)
        terminalreporter.write_line("Read the diff as you would read code, then run again.")
        for path in sorted(set(rewritten)):
            terminalreporter.write_line(f"  {path}")
