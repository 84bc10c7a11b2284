"""None told in words: what is a count of none, and what only looks like one."""

import pytest

from factcheck import Article, extract

# a sentence, and what is counted as none: the words, the measure
NONE = [
    ("There were no deaths.", [("no deaths", "deaths")]),
    ("Nobody was killed in the crash.", [("Nobody", "deaths")]),
    ("No one was hurt in the fire, police said.", [("No one", "injuries")]),
    ("No-one has been injured.", [("No-one", "injuries")]),
    ("Nobody died in the blaze.", [("Nobody", "deaths")]),
    ("The plane landed without injuries.", [("without injuries", "injuries")]),
    ("The quake caused no fatalities, officials said.", [("no fatalities", "deaths")]),
    ("No injuries were reported.", [("No injuries", "injuries")]),
    ("No deaths have been confirmed yet.", [("No deaths", "deaths")]),
    ("Mill fire: no one hurt", [("no one", "injuries")]),
    ("Police made no arrests.", [("no arrests", "arrests")]),
    ("There were no deaths or injuries.", [("no deaths", "deaths"), ("injuries", "injuries")]),
    (
        "None of the 40 passengers was hurt.",
        [("None of the 40 passengers", "injuries")],
    ),
    ("No one was killed, but three people were injured.", [("No one", "deaths")]),
]
# Idioms, wishes, questions, and none of some only.
SILENT = [
    "No fewer than 20 people died.",
    "There is no doubt that 20 died.",
    "No one knows how many died.",
    "If no one was killed, it was luck.",
    "He hoped there were no casualties.",
    "Make sure that nobody is hurt.",
    "Was nobody killed?",
    "It is not true that no one was killed.",
    "He denied that there were no deaths.",
    "No one killed more birds than the cat.",
    "No one was killed by the quake itself.",
    "No one was seriously hurt.",
    "There were no serious injuries.",
    "There were no further deaths.",
    "No deaths among children were reported.",
    "There were no arrests since Monday.",
    "It was the first day without deaths.",
    "There were no immediate reports of injuries.",
    "No party has a majority.",
    "No deaths are worth it.",
]


@pytest.mark.parametrize(("text", "told"), NONE)
def test_none_is_counted(text: str, told: list[tuple[str, str]]) -> None:
    """It is a count of nought, of what the words beside it tell."""
    found = [one for one in extract(Article(id="a1", text=text)) if one.found_by == "nothing"]

    assert [(one.quote.exact, one.subject.measure) for one in found] == told
    assert all(one.value.amount.single == 0 and one.compared for one in found)  # type: ignore[union-attr]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_it_is_none(text: str) -> None:
    """Nothing is told of what did not happen to anybody."""
    found = extract(Article(id="a1", text=text))
    assert not [one.quote.exact for one in found if one.found_by == "nothing"]
