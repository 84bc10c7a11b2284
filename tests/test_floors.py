"""The floors of the house: imports run down only."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
import pytest

PACKAGE = Path(__file__).parent.parent / "factcheck"

# The parts of the package by floor, the highest first. A part may import those of lower floors.
FLOORS = (
    ("factcheck", "factcheck.__main__", "factcheck.cli", "factcheck.pytest_plugin"),
    (
        "factcheck.pipeline",
        "factcheck.notices",
        "factcheck.drafting",
        "factcheck.archive",
        "factcheck.cluster",
    ),
    (
        "factcheck.articles",
        "factcheck.claims",
        "factcheck.lineage",
        "factcheck.alignments",
        "factcheck.findings",
        "factcheck.decisions",
        "factcheck.report",
    ),
    ("factcheck.reference",),
    ("factcheck.model", "factcheck.ladder", "factcheck.errors"),
)
# On these floors the parts may use each other; a stage never knows another stage.
SOCIABLE = frozenset({0, 1, 4})
# The version, and nothing more, may be asked for from anywhere.
OPEN_NAMES = frozenset({"factcheck.__version__"})

# One door a dependency: the only modules, or packages, that may import it.
DOORS = {
    "pint": ("factcheck.reference.units",),
    "rapidfuzz": ("factcheck.reference.likeness",),
    "charset_normalizer": ("factcheck.reference.encodings",),
    "holidays": ("factcheck.reference.moving_feasts",),
    "pytest": ("factcheck.pytest_plugin",),
    "rich": ("factcheck.report",),
    "jinja2": ("factcheck.report.page",),
    "markupsafe": ("factcheck.report.page",),
    "shtab": ("factcheck.commands.completion",),
    "tomlkit": ("factcheck.decisions",),
    # What only some formats need is an extra each: see pyproject.toml.
    "defusedxml": ("factcheck.articles.safe_xml",),
    "feedparser": ("factcheck.articles.as_feed",),
    "htmldate": ("factcheck.articles.html",),
    "httpx": ("factcheck.articles.network.fetching",),
    "lxml": ("factcheck.articles.html", "factcheck.articles.office.markup"),
    "pypdfium2": ("factcheck.articles.as_pdf", "factcheck.articles.pdf"),
    "striprtf": ("factcheck.articles.as_rtf",),
    "trafilatura": ("factcheck.articles.html",),
    "warcio": ("factcheck.articles.as_warc",),
    "openpyxl": ("factcheck.decisions.sheets", "factcheck.report.sheets"),
    "docx": ("factcheck.report.drafted.as_docx",),
}
# What takes long to import is imported where it is needed, so that everything starts quickly.
HEAVY = frozenset(
    {
        *("pint", "holidays", "rich", "charset_normalizer", "jsonschema"),
        *("defusedxml", "feedparser", "htmldate", "httpx", "lxml"),
        *("pypdfium2", "striprtf", "trafilatura", "warcio"),
        *("docx", "jinja2", "markupsafe", "openpyxl", "shtab", "tomlkit"),
    }
)
# Development tools are not there where the package is installed.
ABSENT = frozenset(
    {
        *("jsonschema", "hypothesis", "coverage", "mypy", "ruff", "tests", "benchmarks"),
        *("odfdo", "prov", "playwright", "reportlab"),  # write the files that the tests read
    }
)


@attrs.frozen
class Import:
    """A name that a module imports, and whether at once or inside a function."""

    name: str
    at_once: bool


def imports(source: str) -> Iterator[Import]:
    """Yield what a source imports; ``from a import b`` is both a and a.b."""
    tree = ast.parse(source)
    late = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, id(node) not in late)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                yield Import(f"{module}.{alias.name}", id(node) not in late)


def part_of(module: str) -> str:
    """Return the part of the package that a module belongs to; the package itself is a face."""
    parts = [part for floor in FLOORS for part in floor if part != "factcheck"]
    return next((part for part in parts if f"{module}.".startswith(f"{part}.")), "factcheck")


def floor_of(module: str) -> int:
    """Return the number of the floor of a module; 0 is the top."""
    return next(number for number, floor in enumerate(FLOORS) if part_of(module) in floor)


def wrongs(module: str, source: str) -> Iterator[str]:
    """Yield what is wrong with the imports of a module."""
    for one in imports(source):
        if one.name.startswith("."):
            yield f"{module} imports {one.name}: write it out from the top"
        elif one.name.split(".")[0] == "factcheck":
            yield from _wrong_floor(module, one.name)
        else:
            yield from _wrong_door(module, one)


def _wrong_floor(module: str, name: str) -> Iterator[str]:
    here, there = floor_of(module), floor_of(name)
    if name in OPEN_NAMES or part_of(module) == part_of(name):
        return
    if there < here:
        yield f"{module} imports {name} from a higher floor"
    elif there == here and here not in SOCIABLE:
        yield f"{module} imports {name} beside it"


def _wrong_door(module: str, one: Import) -> Iterator[str]:
    package = one.name.split(".")[0]
    if package in ABSENT:
        yield f"{module} imports {package}, which is not there where factcheck is installed"
    doors = DOORS.get(package, (module,))
    if not any(f"{module}.".startswith(f"{door}.") for door in doors):
        yield f"{module} imports {package}; that is left to {' and '.join(doors)}"
    if package in HEAVY and one.at_once:
        yield f"{module} imports {package} at once; import it inside the function that needs it"


def modules() -> Mapping[str, Path]:
    """Return all modules of the package and their files."""
    names = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = ["factcheck", *path.relative_to(PACKAGE).with_suffix("").parts]
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return names


MODULES = modules()


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_down(module: str) -> None:
    """No module knows those above it or beside it, and each dependency has one door."""
    found = list(wrongs(module, MODULES[module].read_text("utf-8")))

    assert found == []


WRONG = {
    "a rule that renders": ("factcheck.findings.rules", "from factcheck.report import render"),
    "a stage that knows the line": ("factcheck.claims", "import factcheck.pipeline"),
    "a stage that uses the face": ("factcheck.articles.plain", "from factcheck import check"),
    "a noun that reads tables": (
        "factcheck.model.values",
        "from factcheck.reference.language import load_table",
    ),
    "knowledge that knows a stage": ("factcheck.reference.units", "import factcheck.claims.found"),
    "an upward import inside a function": (
        "factcheck.alignments.groups",
        "def late() -> None:\n    from factcheck.claims import extract",
    ),
    "a relative import": ("factcheck.claims.found", "from ..report import render"),
    "pint elsewhere": ("factcheck.claims.numerals", "def late():\n    import pint"),
    "pint at once": ("factcheck.reference.units", "import pint"),
    "rapidfuzz elsewhere": ("factcheck.alignments", "from rapidfuzz import fuzz"),
    "pytest elsewhere": ("factcheck.cli", "import pytest"),
    "rich outside of the report": ("factcheck.cli", "def late():\n    import rich.console"),
    "a development tool": ("factcheck.report.schema", "def late():\n    import jsonschema"),
}


@pytest.mark.parametrize(("module", "source"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_import_is_seen(module: str, source: str) -> None:
    """The test of the floors can fail."""
    assert list(wrongs(module, source))


RIGHT = {
    "a stage uses the ground": ("factcheck.claims", "from factcheck.model import Article"),
    "a stage uses itself": ("factcheck.claims", "from factcheck.claims.context import describe"),
    "the line uses the stages": ("factcheck.pipeline", "from factcheck.findings import reconcile"),
    "the face uses the line": ("factcheck", "from factcheck.pipeline import check"),
    "pint behind its door": ("factcheck.reference.units", "def load():\n    import pint"),
    "the standard library": ("factcheck.model.values", "from decimal import Decimal"),
}


@pytest.mark.parametrize(("module", "source"), RIGHT.values(), ids=RIGHT.keys())
def test_a_right_import_is_left_alone(module: str, source: str) -> None:
    """The test of the floors is no alarm that always rings."""
    assert list(wrongs(module, source)) == []
