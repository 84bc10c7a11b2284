"""Turns: in a transcript what is said is said by whom the label names."""

import pytest

from factcheck import extract
from factcheck.articles.page.zones import stretches
from factcheck.model import Article

ASKS, ADDS = "How many people died that night?", "And what did the bridge cost the town?"
TELLS, GUESSES = "We have counted 34 dead so far.", "It cost us 41 million crowns, we think."

# the labels of question, answer, question, answer; the speakers of both answers
TURNS: dict[tuple[str, ...], str] = {
    ("JANE ROE, HOST", "ANN POE, MAYOR", "ROE", "POE"): "Ann Poe",
    ("ROE", "MAYOR ANN POE", "ROE", "POE (via translator)"): "Mayor Ann Poe",
    ("**Jane Roe**", "**Ann Poe**", "**Roe**", "**Poe**"): "Ann Poe",
    ("Jane Roe", "Ann Poe (Harbour Party)", "Jane Roe", "Ann Poe"): "Ann Poe",
    ("[00:12:03] ROE", "[00:12:09] POE", "[00:12:13] ROE", "[00:12:19] POE"): "Poe",
    ("MODERATOR", "PRESIDENT POE", "MODERATOR", "PRESIDENT POE"): "President Poe",
}


def speakers(*lines: str) -> dict[str, str | None]:
    """Return who says each figure of a page."""
    text = "\n\n".join(["The night the bridge fell at Amsel", *lines])
    article = Article(id="a", text=text, stretches=stretches(text))
    return {
        claim.quote.exact: claim.attribution.speaker
        for claim in extract(article)
        if claim.excluded is None
    }


@pytest.mark.parametrize("labels", TURNS, ids=str)
def test_a_label_names_the_speaker(labels: tuple[str, ...]) -> None:
    """A short label stands for the name that was first told in full."""
    said = (ASKS, TELLS, ADDS, GUESSES)
    found = speakers(*(f"{label}: {words}" for label, words in zip(labels, said, strict=True)))

    assert found == {"34 dead": TURNS[labels], "41 million crowns": TURNS[labels]}


def test_who_answers_is_told_above() -> None:
    """Q and A are who the head says; where it says nothing they are nobody."""
    turns = (f"Q: {ASKS}", f"A: {TELLS}", f"Q: {ADDS}", f"A: {GUESSES}")

    assert set(speakers("An interview with Ann Poe.", *turns).values()) == {"Ann Poe"}
    assert set(speakers("She met us on the pier.", *turns).values()) == {None}


def test_a_turn_goes_on_to_the_next_label() -> None:
    """Paragraphs and stage directions below a label are of its speaker; the last turn is short."""
    found = speakers(
        f"ROE: {ASKS}",
        "POE: We do not know that yet.",
        "(APPLAUSE)",
        TELLS,
        f"ROE: {ADDS}",
        f"POE: {GUESSES}",
        "The talk was held before 250 people in the town hall.",
    )

    assert found == {"34 dead": "Poe", "41 million crowns": "Poe", "250 people": None}


def test_who_is_cited_in_a_turn_comes_first() -> None:
    """A speaker who cites somebody gives the figure of whom they cite."""
    cited = "POE: We asked. According to Max Moe, 34 people died."
    found = speakers(f"ROE: {ASKS}", cited, f"ROE: {ADDS}", f"POE: {GUESSES}")

    assert found["34 people"] == "Max Moe"


def test_who_leads_without_a_name_speaks_for_the_programme() -> None:
    """A host or moderator who is not named is no source of their own."""
    found = speakers(
        "HOST: So 34 people have died there.", f"POE: {GUESSES}", f"HOST: {ASKS}", f"POE: {TELLS}"
    )

    assert found["34 people"] is None


NO_TRANSCRIPTS = [
    ("Location: Amsel, Corran", "Deaths: 34 people", "Injured: 58 people", "Deaths: 3 children"),
    ("DEATHS: 34 people", "INJURED: 58 people", "DEATHS: 3 children", "INJURED: 12 men"),
    ("Serves: 4 people", "Preparation: 20 minutes", "Serves: 6 people", "Cooking: 2 hours"),
    ("Amsel Harbour: 34 people", "Birk Harbour: 58 people", "Olmsgate Pier: 3 children"),
    ("Note: 34 people died when the bridge fell.", "Note: 58 people were hurt when it fell."),
]


@pytest.mark.parametrize("lines", NO_TRANSCRIPTS)
def test_a_list_is_no_transcript(lines: tuple[str, ...]) -> None:
    """The heads of lists, tables and recipes speak for nobody."""
    assert set(speakers(*lines).values()) == {None}
