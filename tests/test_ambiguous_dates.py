"""Dates with two readings: they are told, and decide nothing."""

import json

import attrs
import pytest

from factcheck import check
from factcheck.model import Article, Moment, Verdict
from factcheck.report.as_json import render as render_json
from factcheck.report.as_text import render as render_text
from tests.builders import article

SANK = "The ferry Astrid sank off Gull Island on {}, killing 12 people, the coast guard said."
OPEN = "04/08/2024"  # 8 April or 4 August


def paper(name: str, day: str, published: str | None = "2024-12-20") -> Article:
    """Return a paper that dates the wreck."""
    return attrs.evolve(article(SANK.format(day), name, published), source=name.title())


OTHERS = ["4 August 2024", "8 April 2024", "9 April 2024", "1 May 2023", "09/04/2024", OPEN]


@pytest.mark.parametrize("day", OTHERS)
def test_an_ambiguous_date_is_no_conflict(day: str) -> None:
    """Whatever the other paper says: one of the readings may be meant, or none."""
    report = check([paper("herald", OPEN), paper("tribune", day)])
    judged = {
        finding.verdict
        for finding in report.findings
        for claim in (one for position in finding.positions for one in position.claims)
        if isinstance(claim.value, Moment)
    }

    assert judged <= {Verdict.UNCOMPARED}


def test_the_report_warns_in_one_line() -> None:
    """Words, readings and what would settle them: in the text and in the JSON."""
    again = f"{SANK.format(OPEN)} The report of 05/09/2024, told {OPEN}, is out."
    report = check([attrs.evolve(paper("herald", OPEN), text=again)])
    [notice] = report.notices
    told = notice.text

    assert told == (
        '"04/08/2024" (line 1) can be read as 2024-08-04 or 2024-04-08; '
        '"05/09/2024" (line 1) can be read as 2024-09-05 or 2024-05-09; '
        "no other date of the text tells which; none is compared with other articles"
    )
    assert "can be read as 2024-08-04 or 2024-04-08" in " ".join(render_text(report).split())
    assert [one["text"] for one in json.loads(render_json(report))["notices"]] == [told]


def test_without_a_day_of_publication_it_is_asked_for() -> None:
    """The day of publication settles a date that is the same day."""
    report = check([paper("herald", OPEN, None)])

    assert any("give it by manifest (published = 2024-03-04)" in one.text for one in report.notices)


def test_many_ambiguous_dates_are_counted() -> None:
    """A table of dates does not drown the report."""
    days = " ".join(f"Dated {number:02}/{number + 1:02}/2024." for number in range(1, 9))
    report = check([article(f"Lists. {days}", "herald")])

    assert [one.text.count("can be read as") for one in report.notices] == [3]
    assert "so can 5 more" in report.notices[0].text
