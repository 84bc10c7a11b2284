"""The assertions for newsrooms: what fails is quoted with file and line."""

import attrs
import pytest

from factcheck.model import Finding, Report, Scope, Verdict
from factcheck.testing import (
    assert_apart,
    assert_corroborated,
    assert_meet,
    assert_no_conflicts,
)
from tests.report.example import CONFLICT, FITTING, REPORT


def _report(*findings: Finding) -> Report:
    return attrs.evolve(REPORT, findings=findings)


def test_a_conflict_fails_with_both_sentences() -> None:
    """The message alone is enough to go and look."""
    with pytest.raises(AssertionError) as failure:
        assert_no_conflicts(REPORT)
    message = str(failure.value)

    assert CONFLICT.id in message
    assert "story/herald.txt:3:117" in message
    assert "story/tribune.txt:2:11" in message
    assert "Losses are \u00ab50 times those\u00bb of the previous year." in message
    assert "Damage is \u00ab10 times that\u00bb of the previous year" in message


def test_without_conflicts_it_passes() -> None:
    """What fits is no conflict, and a conflict that is known can be ignored by its id."""
    assert_no_conflicts(_report(FITTING))
    assert_no_conflicts(REPORT, ignore=[CONFLICT.id])


def test_other_verdicts_can_be_asked_for() -> None:
    """A strict desk looks at disputes as well."""
    disputed = _report(attrs.evolve(CONFLICT, verdict=Verdict.DISPUTED))

    assert_no_conflicts(disputed)
    with pytest.raises(AssertionError, match="1 finding to look at"):
        assert_no_conflicts(disputed, verdicts=[Verdict.CONFLICTS, Verdict.DISPUTED])


def test_enough_voices_corroborate() -> None:
    """The fitting finding has three voices."""
    assert_corroborated(REPORT, "37 people", voices=3)
    assert_corroborated(REPORT, "AT LEAST 34")


def test_too_few_voices_do_not() -> None:
    """The message tells how many there are, and where they stand."""
    with pytest.raises(AssertionError, match=r"has 3 voices, not 4") as failure:
        assert_corroborated(REPORT, "37 people", voices=4)
    assert "story/gazette.txt:1:" in str(failure.value)


def test_a_conflict_corroborates_nothing() -> None:
    """Two sources that contradict each other are one voice each."""
    with pytest.raises(AssertionError, match=r"has 1 voice, not 2"):
        assert_corroborated(REPORT, "50 times")


def test_words_that_no_article_has_fail() -> None:
    """A figure that was not found is not corroborated."""
    with pytest.raises(AssertionError, match="no figure and no date is written '99 people'"):
        assert_corroborated(REPORT, "99 people")


LOSSES = ("herald", "50 times those"), ("tribune", "10 times that")


def test_one_fact_meets() -> None:
    """Two figures of one finding meet, whether they agree or not, in either order."""
    assert_meet(REPORT, *LOSSES)
    assert_meet(REPORT, *reversed(LOSSES))
    with pytest.raises(AssertionError, match="no finding holds both") as failure:
        assert_meet(_report(FITTING), *LOSSES)
    assert "story/herald.txt:3:117: " in str(failure.value)


def test_two_facts_are_apart() -> None:
    """Figures without a common finding are two facts."""
    assert_apart(_report(FITTING), *LOSSES)
    with pytest.raises(AssertionError, match="one finding holds both") as failure:
        assert_apart(REPORT, *LOSSES)
    assert CONFLICT.id in str(failure.value)


def test_what_one_article_says_alone_brings_nothing_together() -> None:
    """Only findings across articles are asked."""
    assert_apart(_report(attrs.evolve(CONFLICT, scope=Scope.WITHIN)), *LOSSES)


def test_words_without_a_figure_fail() -> None:
    """What was not found is apart from nothing."""
    with pytest.raises(AssertionError, match="herald: no figure and no date was found in 'Losses'"):
        assert_apart(REPORT, ("herald", "Losses"), LOSSES[1])


@pytest.mark.parametrize("words", [("herald", "no such words"), ("nobody", "50"), ("herald", "e")])
def test_words_that_do_not_stand_once_are_a_mistake(words: tuple[str, str]) -> None:
    """A test that asks for the wrong words is told so, whatever it expects."""
    with pytest.raises(ValueError, match="times, not once"):
        assert_meet(REPORT, words, LOSSES[1])
