"""A library that is missing is named, with the command that installs it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.makers import MAKERS, Story, paragraph

STORY = Story(title="Ferry sinks, 34 dead", parts=(paragraph("It carried 1,250 tonnes."),))
EXTRAS = {"docx", "feeds", "fetch", "html", "mail", "odt", "pdf", "rtf", "warc"}
LIBRARIES = (
    *("defusedxml", "docx", "feedparser", "htmldate", "httpx", "lxml", "odfdo", "pypdf"),
    *("pypdfium2", "striprtf", "trafilatura", "warcio"),
)
_SCRIPT = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {libraries}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Absent())
from factcheck.articles import read_all
for one in sys.argv[1:]:
    reading = read_all([one])
    print(len(reading.articles), *(notice.text for notice in reading.notices if notice.lost))
"""


def without_extras(*paths: Path) -> list[str]:
    """Return a line for each file: how many articles it gave, and what was lost."""
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT.format(libraries=set(LIBRARIES)), *map(str, paths)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.splitlines()


def test_what_is_missing_is_told_with_its_cure(tmp_path: Path) -> None:
    """A text needs none of them; each other format is read without, or names its extra."""
    paths = [tmp_path / f"story{ending}" for ending in MAKERS]
    for path, make in zip(paths, MAKERS.values(), strict=True):
        path.write_bytes(make(STORY))
    warc = tmp_path / "pages.warc"
    warc.write_bytes(b"WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
    told = dict(zip([*paths, warc], without_extras(*paths, warc), strict=True))

    assert told[tmp_path / "story.txt"] == "1"
    assert "pip install 'factcheck-desk[warc]'" in told[warc]
    for path, line in told.items():
        assert line == "1" or any(f"[{name}]'" in line for name in EXTRAS), path


def test_an_archive_is_not_blamed_for_what_is_missing() -> None:
    """What its list names is in it: without the library nobody can know."""
    packed = sorted((Path(__file__).parent / "files" / "wacz").glob("*.wacz"))

    for line in without_extras(*packed):
        if "factcheck-desk[" in line:
            assert "the archive does not hold it" not in line


@pytest.mark.parametrize("statement", ["import factcheck", "from factcheck.articles import read"])
def test_nothing_is_imported_before_it_is_needed(statement: str) -> None:
    """Whoever reads texts waits for no library of another format."""
    script = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )

    assert not set(LIBRARIES) & set(done.stdout.split())
