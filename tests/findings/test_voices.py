"""How many independent voices stand behind a position."""

from factcheck import check
from factcheck.model import Article, Verdict
from tests.builders import article

STORM = (
    "The storm flattened 87 barns around Ostmark on Monday night, {who}. Roads were blocked by "
    "fallen poplars and the fire brigade worked until dawn, while farmers drove their cattle down "
    "into the valley and slept in a gymnasium that had been opened for them by the parish."
)
OTHER = "Around Ostmark the storm flattened 87 barns on Monday night, {who}."


def voices(*articles: Article) -> tuple[str, ...]:
    """Return the voices behind the one figure that the articles agree on."""
    found = check(articles).of(Verdict.AGREES)
    return next(
        position.origins
        for finding in found
        for position in finding.positions
        if position.claims[0].quote.exact.startswith("87")
    )


def paper(text: str, name: str) -> Article:
    """Return an article of a paper."""
    return article(text, name, "2024-03-12", source=f"Paper {name}")


def test_a_copy_without_its_speaker_adds_no_voice() -> None:
    """A copy that has dropped "Ana Ruiz said" is not a second voice."""
    named = paper(STORM.format(who="Mayor Ana Ruiz said"), "a")

    assert voices(named, paper(STORM.format(who="it was told"), "b")) == ("Ana Ruiz",)


def test_two_papers_are_two_voices() -> None:
    """Two texts that cite nobody confirm each other."""
    told = voices(paper(STORM.format(who="it was told"), "a"), paper(OTHER.format(who="too"), "b"))

    assert told == ("Paper a", "Paper b")


def test_initials_are_no_second_voice() -> None:
    """One person under two names is one voice."""
    told = voices(
        paper(STORM.format(who="Mayor Ana Ruiz said"), "a"),
        paper(OTHER.format(who="Mayor A. Ruiz said"), "b"),
    )

    assert told == ("Ana Ruiz",)
