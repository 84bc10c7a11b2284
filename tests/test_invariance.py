"""What must not change a judgement: another order, a copy, an article on something else."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import attrs
import pytest

from factcheck import check
from factcheck.articles import read
from factcheck.model import Article, Finding, Report, Scope
from factcheck.report.as_json import render

STORIES = sorted(path.parent for path in Path("fixtures").glob("*/manifest.toml"))

pytestmark = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


@cache
def articles(story: Path) -> tuple[Article, ...]:
    """Return the articles of a story."""
    return tuple(read(str(story)))


@cache
def report(story: Path) -> Report:
    """Return the report on a story as it stands."""
    return check(articles(story))


def by_id(found: Report) -> Mapping[str, Finding]:
    """Return the findings of a report by their ids, which hash their claims and codes."""
    return {finding.id: finding for finding in found.findings}


def test_the_order_of_the_articles_changes_nothing(story: Path) -> None:
    """Not a byte."""
    shuffled = list(articles(story))
    shuffled.sort(key=lambda one: (len(one.text) % 7, one.id))

    assert render(check(shuffled)) == render(report(story))


def test_an_article_on_something_else_changes_nothing(story: Path) -> None:
    """The findings are the same; only what the new article says of itself may be added."""
    other = STORIES[(STORIES.index(story) + 3) % len(STORIES)]
    stranger = attrs.evolve(articles(other)[0], id="zz-on-something-else")
    found = by_id(check([*articles(story), stranger]))
    before = by_id(report(story))

    assert sorted(before.keys() - found.keys()) == []
    added = [found[name] for name in found.keys() - before.keys()]
    assert [one for one in added if one.scope is Scope.ACROSS] == []
    assert {name: found[name].verdict for name in before} == {
        name: one.verdict for name, one in before.items()
    }


def test_a_copy_of_an_article_changes_no_verdict(story: Path) -> None:
    """It adds a claim here and there, and no voice."""
    copied = articles(story)[0]
    found = check([*articles(story), attrs.evolve(copied, id=f"{copied.id}-copy")])
    across = [one for one in found.findings if one.scope is Scope.ACROSS]
    for finding in report(story).findings:
        if finding.scope is Scope.ACROSS:
            ids = {claim.id for claim in finding.claims}
            holders = [one for one in across if ids <= {claim.id for claim in one.claims}]
            assert [one.verdict for one in holders] == [finding.verdict], finding.summary
            assert holders[0].voices == finding.voices
