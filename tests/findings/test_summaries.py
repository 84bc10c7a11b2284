"""The sentence of a finding names the fact, both sides, the voices and the diagnosis."""

import pytest

from factcheck import check
from factcheck.model import Article, Verdict
from tests.builders import article


def paper(text: str, name: str, published: str = "2024-07-05") -> Article:
    """Return an article of a paper."""
    return article(text, name, published, source=f"Paper {name}")


def sentences(*articles: Article) -> list[str]:
    """Return the sentences of the findings."""
    return [finding.summary for finding in check(articles).findings]


def test_a_conflict_names_both_sides() -> None:
    """The fact, the figures, who gives them, how many voices, and which slip would explain it."""
    found = sentences(
        paper("A fire in Ostmark killed 1,234 people on Sunday, police said.", "a"),
        paper("On Sunday 1,243 people were killed in a fire in Ostmark.", "b"),
    )

    assert found[0] == (
        "2 articles differ on the death toll (Ostmark, 30 June 2024): “1,234 people” (Paper a, "
        "citing police) against “1,243 people” (Paper b) (2 voices; the same digits, swapped)"
    )


def test_a_fact_has_its_name_without_the_sentence() -> None:
    """A table can head a row with what the sentence calls the fact."""
    found = check(
        [
            paper("A fire in Ostmark killed 1,234 people on Sunday, police said.", "a"),
            paper("On Sunday 1,243 people were killed in a fire in Ostmark.", "b"),
        ]
    ).findings[0]

    assert found.fact == "the death toll (Ostmark, 30 June 2024)"
    assert found.fact in found.summary


def test_a_denied_figure_has_two_sides_with_one_value() -> None:
    """Both give 200, and only one of them means it."""
    found = check(
        [
            paper("The army denied that 200 people died in the raid on Ostmark.", "a"),
            paper("The raid on Ostmark killed 200 people.", "b"),
        ]
    ).of(Verdict.DISPUTED)

    assert [one.code for one in found] == ["denied"]
    assert "(Paper a, citing army) against “200 people” (Paper b)" in found[0].summary


def test_many_sources_and_values_are_counted() -> None:
    """A sentence stays one that can be read."""
    articles = [
        paper(f"The flood in Ostmark on Monday killed {number} people.", f"{place}{number}")
        for number in range(201, 281, 9)
        for place in "ab"
    ]
    longest = max(sentences(*articles), key=len)

    assert "more value" in longest
    assert len(longest) < 1_000


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_sentence(verdict: Verdict) -> None:
    """Across articles and within one."""
    from factcheck.findings.summaries import _ACROSS, _WITHIN  # noqa: PLC0415

    assert verdict in _ACROSS
    assert verdict in _WITHIN
