"""Files with traps, by format: what comes out of each is written down beside it.

``files/<format>/<trap>.<ending>`` is read as a desk would hand it in, and compared with
``<trap>.<ending>.expected``. ``pytest --accept`` rewrites what differs; read the diff.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck import extract
from factcheck.articles import Reading, read_all
from factcheck.model import Article

FILES = Path(__file__).parent / "files"
EXPECTED = ".expected"
INPUTS = sorted(
    path for path in FILES.glob("*/*") if path.suffix != EXPECTED and not path.name.startswith(".")
)
FORMATS = sorted({path.parent.name for path in INPUTS})
FEWEST = 5  # files of each format


def told(reading: Reading) -> str:
    """Return in lines what was read: the articles, their claims, and what is doubtful."""
    return "\n".join(_lines(reading)).replace(f"{FILES}/", "") + "\n"


def _lines(reading: Reading) -> Iterator[str]:
    for article in sorted(reading.articles, key=lambda one: one.id):
        yield from _article(article)
    for notice in reading.notices:
        yield f"{'lost' if notice.lost else 'notice'}: {notice.text}"


def _article(article: Article) -> Iterator[str]:
    published = article.published
    yield f"# {article.id} ({article.format}, {article.language})"
    for name in ("source", "title", "url"):
        if value := getattr(article, name):
            yield f"{name}: {value}"
    if published:
        yield f"published: {published.when.isoformat()} by {published.signal}"
    for other in article.also_dated:
        yield f"also dated: {other.written} by {other.signal}"
    if article.modified:
        yield f"modified: {article.modified.when.isoformat()} by {article.modified.signal}"
    for name in ("credits", "based_on"):
        if values := getattr(article, name):
            yield f"{name}: {', '.join(values)}"
    for claim in extract(article):
        excluded = "" if claim.excluded is None else f" [set aside: {claim.excluded}]"
        said = f" says {claim.attribution.speaker}" if claim.attribution.speaker else ""
        words = " ".join(claim.quote.exact.split())
        yield f"  {claim.zone.value} | {words}{said}{excluded}"


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_comes_out(path: Path, factcheck_golden: Callable[[str | Path, str], None]) -> None:
    """Every figure that the file holds comes out as it was written, and nothing else does."""
    factcheck_golden(path.with_name(path.name + EXPECTED), told(read_all([path])))


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_has_its_traps(name: str) -> None:
    """A format that is read has a handful of files that try to mislead its reader."""
    assert len([path for path in INPUTS if path.parent.name == name]) >= FEWEST
