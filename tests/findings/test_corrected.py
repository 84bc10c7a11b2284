"""Corrections in findings: who still prints what another has withdrawn, or what it has itself."""

from datetime import date

from factcheck import check
from factcheck.articles.page.zones import stretches
from factcheck.model import Article, Dated, Report, Verdict

ELSEWHERE = "corrected-elsewhere"
TOLD = "Officials said {} people died when the harbour bridge fell at Amsel on 4 March 2026."
NOTE = "Correction: An earlier version of this article said 43 people had died. The number is 34."


def article(name: str, *lines: str, day: int = 5) -> Article:
    """Return an article of some lines below a headline."""
    text = "\n\n".join(["Bridge collapse in Amsel", *lines])
    published = Dated(date(2026, 3, day), "manifest")
    return Article(id=name, source=name, text=text, stretches=stretches(text), published=published)


def kinds(report: Report) -> dict[str, Verdict]:
    """Return the kinds of a report's findings on figures that differ."""
    return {one.code: one.verdict for one in report.findings if one.verdict is Verdict.CONFLICTS}


def test_who_prints_a_withdrawn_figure_is_told() -> None:
    """The finding says that it was corrected, and quotes the correction."""
    report = check(
        [article("Courier", TOLD.format(34), NOTE), article("Herald", TOLD.format(43), day=4)]
    )
    [found] = [one for one in report.findings if one.code == ELSEWHERE]

    assert kinds(report) == {ELSEWHERE: Verdict.CONFLICTS}
    assert [one.text for one in found.remarks if one.code == "corrected"] == [
        f"Courier has corrected 43 people: \u201c{NOTE}\u201d"
    ]


def test_the_same_wrong_figure_of_something_else_is_no_matter() -> None:
    """Forty-three people who were hurt are not the 43 who were said to have died."""
    hurt = "Officials said 43 people were injured when the harbour bridge fell at Amsel."
    report = check([article("Courier", TOLD.format(34), NOTE), article("Herald", hurt, day=4)])

    assert kinds(report) == {}


def test_another_figure_than_the_withdrawn_one_is_judged_as_before() -> None:
    """A correction speaks of one figure alone."""
    report = check([article("Courier", TOLD.format(34), NOTE), article("Herald", TOLD.format(39))])

    assert "corrected-elsewhere" not in {one.code for one in report.findings}


def test_agreement_with_the_right_figure_stays() -> None:
    """Who prints the right figure agrees with the article and with its correction."""
    report = check([article("Courier", TOLD.format(34), NOTE), article("Herald", TOLD.format(34))])

    assert kinds(report) == {}
    assert "43 people" not in {claim.quote.exact for one in report.findings for claim in one.claims}


def test_an_article_that_forgot_its_text_contradicts_its_note() -> None:
    """The note says 34, and the text still has 43."""
    report = check([article("Courier", TOLD.format(43), NOTE)])

    assert kinds(report) == {"corrected-but-printed": Verdict.CONFLICTS}
    assert "34, not 43 people" in {one.working for one in report.findings}


def test_an_article_that_was_corrected_throughout_contradicts_nothing() -> None:
    """Its own old figure stands in the note alone."""
    report = check([article("Courier", TOLD.format(34), NOTE)])

    assert kinds(report) == {}
