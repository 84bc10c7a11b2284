"""The house is clean: what every file of the checkout must keep to."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# What tools leave behind is not ours; see .gitignore.
NOT_OURS = re.compile(
    r"(?: ^ | / ) (?: \.git | \.venv | \.[a-z_]+_cache | \.hypothesis | __pycache__ | build | dist"
    r" | htmlcov | \.coverage [^/]* | [^/]+ \.egg-info | [^/]+ \.pyc ) (?: / | $ )",
    re.VERBOSE,
)
LONGEST = 400  # lines of a module
# Written in two parts, so that this file does not find itself.
MACHINE_PATHS = re.compile("|".join(["/" + "work/", "/" + "tmp/", "/" + "home/", "/" + "Users/"]))
# The build script makes its scratch folder itself, and asks the machine where.
MAKES_SCRATCH = frozenset({".ci/run"})
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|lorem ipsum)\b", re.IGNORECASE)


def ours() -> Iterator[Path]:
    """Yield the files of the checkout, without what tools leave behind."""
    for path in sorted(ROOT.rglob("*")):
        name = path.relative_to(ROOT).as_posix()
        if path.is_file() and not NOT_OURS.search(name):
            yield path


FILES = {path.relative_to(ROOT).as_posix(): path for path in ours()}
MODULES = [name for name in FILES if name.startswith("factcheck/") and name.endswith(".py")]
DATA_FILES = [name for name in FILES if name.startswith("factcheck/") and name.endswith(".toml")]
TRAPS = "tests/articles/files/"  # in all encodings, and broken on purpose
TEXTS = {
    name: path.read_text("utf-8", errors="replace" if name.startswith(TRAPS) else "strict")
    for name, path in FILES.items()
    if path.suffix in {".py", ".md", ".toml", ".json", ".jsonl", ".yml", ".txt", ""}
}


def test_the_checkout_is_walked() -> None:
    """These tests see the files that they speak of."""
    assert {"pyproject.toml", "README.md", ".ci/run", "factcheck/__init__.py"} <= TEXTS.keys()
    assert len(DATA_FILES) > 3


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - MAKES_SCRATCH))
def test_no_path_of_a_machine(name: str) -> None:
    """A file names no folder that exists on one machine only."""
    assert not MACHINE_PATHS.findall(TEXTS[name])


@pytest.mark.parametrize("name", DATA_FILES)
def test_a_data_file_explains_itself(name: str) -> None:
    """Every table of words begins with a comment that says what its keys mean."""
    first = TEXTS[name].lstrip().partition("\n")[0]

    assert first.startswith("# ")
    assert len(first.split()) > 3


@pytest.mark.parametrize("name", DATA_FILES)
def test_a_data_file_is_toml(name: str) -> None:
    """Every data file can be read, and says something."""
    assert tomllib.loads(TEXTS[name])


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_short(name: str) -> None:
    """A file that is longer hides a table or a noun."""
    assert TEXTS[name].count("\n") <= LONGEST


@pytest.mark.parametrize("name", MODULES)
def test_a_docstring_speaks(name: str) -> None:
    """No docstring is empty or puts off to later what it should say."""
    tree = ast.parse(TEXTS[name])
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    texts = [ast.get_docstring(node) for node in ast.walk(tree) if isinstance(node, documented)]

    assert texts[0]
    assert not [text for text in texts if text is not None and len(text) < 10]
    assert not [text for text in texts if text is not None and UNFINISHED.search(text)]


# How rare a word is and how alike two strings are is evidence, weighed in bits: no value of an
# article.
WEIGHS = (
    "factcheck/alignments/",
    "factcheck/reference/frequencies",
    "factcheck/reference/likeness",
)


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith(WEIGHS)])
def test_no_number_passes_through_a_float(name: str) -> None:
    """Results are exact: no value of an article is read with float()."""
    calls = [
        node.lineno
        for node in ast.walk(ast.parse(TEXTS[name]))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "float"
    ]

    assert not calls


UNSTEADY = {"random", "secrets", "uuid", "locale", "socket", "urllib.request", "http.client"}
CLOCKS = {"today", "now", "utcnow", "time_ns"}
# Fetches what an editor names, when she asks for it, and notes the day: nothing else may.
FETCHES = "factcheck/articles/network/fetching.py"
# Tells a command when it runs, where somebody asked for that: a stamp, a decision's last day.
TELLS_THE_TIME = "factcheck/commands/moments.py"
STEADY = [name for name in MODULES if name not in (FETCHES, TELLS_THE_TIME)]


@pytest.mark.parametrize(
    "name", [name for name in MODULES if name not in (FETCHES, TELLS_THE_TIME)]
)
def test_nothing_but_the_articles_decides(name: str) -> None:
    """No clock, network, chance or locale: the same input gives the same output."""
    tree = ast.parse(TEXTS[name])
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    } | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    called = {
        node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }

    assert not imported & UNSTEADY
    assert not called & CLOCKS
