"""Pairs of claims in the stories of fixtures/: those of one fact meet, look-alikes stay apart.

``fixtures/<story>/pairs.toml`` has a table for each pair, ``[[meet]]`` or ``[[apart]]``:

* ``left`` and ``right``: the id of an article, and words that stand in it once and hold the figure
* ``why``: what both of them tell, or what keeps them apart
* ``missed``: the reason why factcheck does not see it yet; such a pair must fail, so that its
  reason is taken out once it has learnt it
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import attrs
import pytest

from factcheck.model import Report
from factcheck.testing import assert_apart, assert_meet

FILES = sorted(Path("fixtures").glob("*/pairs.toml"))
ASSERTIONS = {"meet": assert_meet, "apart": assert_apart}


@attrs.frozen(kw_only=True)
class Pair:
    """Two claims of a story, and whether they tell one fact."""

    story: Path
    kind: str = attrs.field(validator=attrs.validators.in_(ASSERTIONS))
    left: tuple[str, str]
    right: tuple[str, str]
    why: str = attrs.field(validator=attrs.validators.min_len(3))
    missed: str | None = None

    @property
    def name(self) -> str:
        """What the test of the pair is called."""
        words = " ".join([self.story.name, self.kind, *self.left, *self.right])
        return re.sub(r"[^\w.]+", "-", words)


def pairs() -> Iterator[Pair]:
    """Yield the pairs of all stories; a key that no pair has is an error."""
    for path in FILES:
        for kind, tables in tomllib.loads(path.read_text("utf-8")).items():
            for table in tables:
                left, right = (tuple(table.pop(side)) for side in ("left", "right"))
                yield Pair(story=path.parent, kind=kind, left=left, right=right, **table)


def _marked(pair: Pair) -> object:
    if pair.missed is None:
        return pytest.param(pair, id=pair.name)
    marks = pytest.mark.xfail(reason=pair.missed, raises=AssertionError, strict=True)
    return pytest.param(pair, id=pair.name, marks=marks)


@pytest.fixture(scope="module")
def report_on(factcheck_check: Callable[..., Report]) -> Callable[[Path], Report]:
    """Return a function that checks a story, once."""
    return cache(factcheck_check)


@pytest.mark.parametrize("pair", [_marked(pair) for pair in pairs()])
def test_a_pair(pair: Pair, report_on: Callable[[Path], Report]) -> None:
    """One fact is told in one finding across articles, two facts in two or in none."""
    ASSERTIONS[pair.kind](report_on(pair.story), pair.left, pair.right)


def test_each_story_has_its_pairs() -> None:
    """No story is without pairs, and no pair is listed twice."""
    found = list(pairs())
    both_ways = {(pair.story, frozenset([pair.left, pair.right])) for pair in found}

    assert sorted(path.with_name("pairs.toml") for path in _manifests()) == FILES
    assert len(both_ways) == len(found)


def _manifests() -> list[Path]:
    return list(Path("fixtures").glob("*/manifest.toml"))
