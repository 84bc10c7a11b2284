"""The whole line: the same report for any order, desks apart, doubts told."""

import subprocess
import sys
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from factcheck import Article, check, extract
from factcheck.claims.finders import EXTRACTORS
from factcheck.errors import ArticleError
from factcheck.model import Dated, Grain, Moment, Notice
from factcheck.notices import notices_of
from factcheck.pipeline import Toolkit
from factcheck.report import render
from tests.builders import article, day
from tests.report.example import HERALD, HOSTILE, SIGNED, claim

ROOT = Path(__file__).parent.parent
STORY = (
    article("At least 34 people died in Porto in 2023, police said on Monday.", "herald"),
    article("In 2023 the storm killed 37 people in Porto. Losses rose by 5%.", "tribune"),
    article("Porto lost 34 people to the storm of 2023, the Herald reported.", "gazette"),
)


def test_the_order_of_articles_changes_nothing() -> None:
    """Which paper is read first is of no consequence, to the byte."""
    reports = {render(check(order), "json") for order in permutations(STORY)}

    assert len(reports) == 1


def test_the_seed_of_hashes_changes_nothing(tmp_path: Path) -> None:
    """Two runs of Python, two machines: the same bytes."""
    for one in STORY:
        (tmp_path / f"{one.id}.txt").write_text(one.text, "utf-8")
    script = (
        "import sys; from factcheck import check, read; from factcheck.report import render;"
        "sys.stdout.write(render(check(read(sys.argv[1])), 'json'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }

    assert len(outputs) == 1
    assert outputs.pop().startswith(b"{")


def test_desks_are_never_compared() -> None:
    """The same articles on two desks meet nobody; on one desk they meet."""
    apart = [
        Article(id=one.id, text=one.text, desk=str(number)) for number, one in enumerate(STORY)
    ]
    for finding in check(apart).findings:
        desks = {claim.quote.article.desk for claim in finding.claims}
        assert len(desks) == 1


def test_a_desk_is_judged_as_if_it_were_alone() -> None:
    """What else is checked in the same run changes nothing."""
    sport = [Article(id=f"sport-{one.id}", text=one.text, desk="sport") for one in STORY]
    alone = {finding.id for finding in check(STORY).findings}
    together = {finding.id for finding in check([*sport, *STORY]).findings}

    assert alone <= together


def test_two_articles_of_one_id_are_refused() -> None:
    """Their claims could not be told apart."""
    with pytest.raises(ArticleError, match="herald: 2 articles have this id"):
        check([article("34 died.", "herald"), article("35 died.", "herald")])


def test_no_articles_make_an_empty_report() -> None:
    """Nothing in, nothing out, no crash."""
    report = check([])

    assert (report.articles, report.claims, report.findings) == ((), (), ())


def test_the_toolkit_can_be_replaced() -> None:
    """Only the finders that are handed over are asked."""
    everything = {claim.found_by for claim in extract(STORY[1])}
    dates = Toolkit(extractors={"dates": EXTRACTORS["dates"]})

    assert {"dates", "percentages"} <= everything
    assert {claim.found_by for claim in extract(STORY[1], dates)} == {"dates"}
    assert {claim.found_by for claim in check(STORY, dates).claims} == {"dates"}


def test_what_is_set_aside_is_extracted_but_not_reported() -> None:
    """A report holds what counts; extraction shows all."""
    text = "Call 0800 123 456 or fly in a Boeing 737: at least 34 people died in 2023."
    one = article(text, "herald")
    aside = [claim for claim in extract(one) if claim.excluded]

    assert aside
    assert all(claim.excluded is None for claim in check([one]).claims)


LATE = Moment(grain=Grain.DAY, timex="XXXX-WXX-4", unresolved="no publication date")


def test_relative_dates_without_an_anchor_are_counted() -> None:
    """The reader learns how many dates hang in the air, and sees one."""
    loose = [claim(HERALD, "Monday", LATE), claim(HERALD, "the previous year", LATE)]
    texts = [notice.text for notice in notices_of(HERALD, loose)]

    assert texts == ['2 dates are left unresolved (no publication date), such as "Monday" (line 3)']


def test_both_readings_of_an_ambiguous_date_are_told() -> None:
    """Neither is chosen in silence."""
    texts = [notice.text for notice in notices_of(HOSTILE, [SIGNED])]

    assert texts == [
        (
            '"03/04/2024" (line 2) can be read as 2024-04-03 or 2024-03-04; '
            "the day of publication may tell which: give it by manifest (published = 2024-03-04)"
        )
    ]


def test_an_article_without_claims_is_told() -> None:
    """Silence would look like agreement."""
    report = check([article("Nothing happened at all.", "herald")])

    assert [(notice.article, notice.lost) for notice in report.notices] == [("herald", False)]
    assert "no figure and no date" in report.notices[0].text


def test_a_claim_of_page_furniture_is_no_claim_of_the_article() -> None:
    """The day in a header line dates the page; the article itself has said nothing."""
    texts = [notice.text for notice in notices_of(HERALD, [])]

    assert texts == ["no figure and no date was found in this article"]


def test_losses_come_first() -> None:
    """What could not be read is told before what is doubtful, and each once."""
    lost = Notice(text="photo.txt: this is no text", lost=True)
    doubt = Notice(text="a doubt", article="a")
    report = check([article("Nothing.", "zebra")], notices=(doubt, lost, lost))

    assert report.notices[:2] == (lost, doubt)
    assert len(report.notices) == 3


def test_a_dated_article_needs_no_notice() -> None:
    """A notice that is always there is not read."""
    dated = Article(id="a1", text="34 people died.", published=Dated(date(2024, 7, 5), "manifest"))
    moment = claim(HERALD, "Monday", day("2024-07-01"))

    assert list(notices_of(dated, [moment])) == []
