"""What an editor should know beside the verdict."""

from factcheck import check
from factcheck.model import Article, Remark, Verdict
from factcheck.reference.explanations import explanation_of
from tests.builders import article

FLOOD = "The flood in Ostmark left 4,460 people homeless, {who} said on Monday."


def remarks(*articles: Article) -> tuple[Remark, ...]:
    """Return the remarks on the figure that the articles agree on."""
    found = next(
        one for one in check(articles).findings if "4,460" in one.positions[0].claims[0].quote.exact
    )
    return found.remarks


def paper(name: str, who: str) -> Article:
    """Return an article that has the figure from somebody."""
    return article(FLOOD.format(who=who), name, source=f"Paper {name}")


def test_one_voice_is_said_to_be_one() -> None:
    """Two papers that cite one ministry."""
    found = remarks(paper("a", "the Interior Ministry"), paper("b", "the Interior Ministry"))

    assert [one.code for one in found] == ["one-voice"]
    assert found[0].text == "All 2 articles have it from one voice: Interior Ministry."


def test_two_speakers_of_one_figure_are_told() -> None:
    """Both may have said it; or one paper has put it into the wrong mouth."""
    found = remarks(paper("a", "the Interior Ministry"), paper("b", "the Red Cross"))

    assert [one.code for one in found] == ["another-speaker"]
    assert "Interior Ministry by Paper a" in found[0].text
    assert "Red Cross by Paper b" in found[0].text


def test_officials_are_nobody_in_particular() -> None:
    """The nearest case that is no swap."""
    assert remarks(paper("a", "officials"), paper("b", "the Red Cross")) == ()


def test_a_remark_can_be_asked_about() -> None:
    """By its code."""
    known = explanation_of("one-voice")

    assert known is not None
    assert known.kind == "remark"


def test_two_multiples_are_told_their_bases() -> None:
    """Fifty times is right against 2021, ten times against 2022."""
    levels = "Border police in Ostmark made 730 arrests in 2021, 3,650 in 2022 and 36,500 in 2023."
    arrests = "In 2023 border police in Ostmark made 36,500 arrests, {} the previous year."
    report = check(
        [
            article(levels, "a", "2024-02-02"),
            article(arrests.format("10 times more than"), "b", "2024-02-03"),
            article(arrests.format("50 times more than"), "c", "2024-02-04"),
        ]
    )
    said = [
        remark.text
        for finding in report.of(Verdict.CONFLICTS)
        for remark in finding.remarks
        if remark.code == "right-against-a-base"
    ]

    assert [text for text in said if "50 times" in text and "2021" in text]
