"""One story in every format: the same claims, and one verdict against another paper."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck import check, extract, read
from factcheck.model import Article
from tests.makers import MAKERS, Story, paragraph

STORY = Story(
    title="Ferry sinks off Kestrel Point, 34 dead",
    published=datetime(2026, 3, 4, 9, 30, tzinfo=UTC),
    parts=(
        paragraph(
            "A ferry sank off Kestrel Point on Tuesday, killing 34 people, the coast guard said."
        ),
        paragraph("It carried 1,250 tonnes of cement and 112 passengers when it left Port Amsel."),
        paragraph("The operator put the damage at $4.5 million, or 12.5% of its yearly revenue."),
        paragraph("Rescuers searched an area of 80 km² from 2:30 p.m. until Wednesday morning."),
        paragraph("Between 15 and 20 people were treated for temperatures below \u22125 °C."),
    ),
)
OTHER = Article(
    id="tribune",
    source="Tribune",
    text=(
        "published 4 March 2026\n\nForty-three people were killed when a ferry sank off Kestrel "
        "Point on 3 March 2026, officials said. It had 112 passengers on board."
    ),
)


def article(folder: Path, ending: str) -> Article:
    """Return the story as it is read from a file of an ending."""
    path = folder / f"herald{ending}"
    path.write_bytes(MAKERS[ending](STORY))
    [found] = read(path)
    return found


def claims(found: Article) -> list[tuple[str, object]]:
    """Return what an article's headline and body assert."""
    return [
        (claim.quote.exact, claim.value)
        for claim in extract(found)
        if claim.excluded is None and claim.zone.speaks
    ]


@pytest.mark.parametrize("ending", MAKERS)
def test_the_same_claims(tmp_path: Path, ending: str) -> None:
    """What the story is written as is of no consequence for what it says."""
    assert claims(article(tmp_path, ending)) == claims(article(tmp_path, ".txt"))


def findings(found: Article) -> list[tuple[str, str, list[str]]]:
    """Return what is found when another paper is read beside the story."""
    return [
        (finding.verdict.value, finding.rung, sorted(one.quote.exact for one in finding.claims))
        for finding in check([found, OTHER]).findings
    ]


@pytest.mark.parametrize("ending", MAKERS)
def test_one_verdict(tmp_path: Path, ending: str) -> None:
    """Nor is it for what another paper contradicts."""
    found = findings(article(tmp_path, ending))

    assert found == findings(article(tmp_path, ".txt"))
    assert found[0][:2] == ("conflicts", "the same digits, swapped")


@pytest.mark.parametrize("ending", MAKERS)
def test_the_day_is_known(tmp_path: Path, ending: str) -> None:
    """Every format tells when the story was published, by itself."""
    published = article(tmp_path, ending).published

    assert published is not None
    assert published.day.isoformat() == "2026-03-04"
