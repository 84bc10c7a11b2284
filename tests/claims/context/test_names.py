"""Who: the people and bodies of an event, in the fullest form of their article."""

import pytest

from tests.context_rows import Row, known, row

TWO_CHENS = (
    "Health Minister Chen Guowei met Mayor Ada Lindqvist on Monday. "
    "Finance Minister Chen Ling opened the fair. "
)

PARTICIPANTS = [
    # one clause, one event
    row("Foreign Minister Ana Torres met Prime Minister Lars Holm on Tuesday.", "Tuesday",
        "meeting", who={"ana torres", "lars holm"}),
    row("Ana Torres visited Lima in April.", "April", "visit", who={"ana torres"}, where={"lima"}),
    row("The talks between Ana Torres and Lars Holm took place on Tuesday.", "Tuesday", "talks",
        who={"ana torres", "lars holm"}),
    row("Ana Torres and Lars Holm's November summit in Bergen failed.", "November", "summit",
        who={"ana torres", "lars holm"}, where={"bergen"}),
    # coreference: by surname, by title, with a middle initial
    row("President Ana Torres arrived. Torres met Lars Holm on Tuesday.", "Tuesday", "meeting",
        who={"ana torres", "lars holm"}),
    row("Ana M. Torres leads the party. President Torres met Lars Holm on Tuesday.", "Tuesday",
        who={"ana torres", "lars holm"}),
    row("Xi Jinping spoke first. On May 2nd, President Xi had a phone call with Lars Holm.",
        "May 2nd", "call", who={"xi jinping", "lars holm"}),
    row("Homeland Security Secretary Ana Torres spoke. Torres met Lars Holm on Tuesday.",
        "Tuesday", who={"ana torres", "lars holm"}),
    row("Torres said on Tuesday that the port is open. Ana Torres is the mayor.", "Tuesday",
        "statement", who={"ana torres"}),
    # several verbs: each date has its own event
    row("Torres chaired the first panel meeting in Oslo in May and also met Holm in Austria in "
        "June. Ana Torres and Lars Holm are ministers.", "May", "meeting",
        who={"ana torres"}, where={"oslo"}),
    row("Torres chaired the first panel meeting in Oslo in May and also met Holm in Austria in "
        "June. Ana Torres and Lars Holm are ministers.", "June", "meeting",
        who={"ana torres", "lars holm"}, where={"austria"}),
    row("When Ana Torres visited Peru in April, he called for calm.", "April", "visit",
        who={"ana torres"}, where={"peru"}),
    # what a sentence also names
    row("In an interview with BBC News in April, ahead of his meeting with Lars Holm, "
        "President Joe Mills praised the crews.", "April", "interview", who={"joe mills", "bbc"}),
    row("Ana Torres, head of the harbour police, met Lars Holm on Tuesday.", "Tuesday",
        who={"ana torres", "lars holm"}),
    row("The envoy met Peru's interior minister, Ana Torres, on Tuesday.", "Tuesday",
        who={"ana torres"}),
    # two of one name
    row(TWO_CHENS + "Chen visited Lima on Friday.", "Friday", "visit", who=set()),
    row(TWO_CHENS + "The health minister Chen visited Lima on Friday.", "Friday", "visit",
        who={"chen guowei"}),
    row("Health Minister Chen Guowei met Ada Lindqvist on Monday. Chen visited Lima on Friday.",
        "Friday", "visit", who={"chen guowei"}),
    # pronouns
    row("Ana Torres won again. She visited Lima in May.", "May", "visit", who={"ana torres"}),
    row("Ana Torres beat Lars Holm. She visited Lima in May.", "May", "visit", who=set()),
    # bodies
    row("ISRO launched the probe on 3 May 2023.", "3 May 2023", "launch",
        who={"indian space research organisation"}),
    row("CBP apprehended 4,048 drivers.", "4,048", "arrests",
        who={"customs and border protection"}),
    row("The Border Patrol apprehended 4,048 drivers.", "4,048", "arrests",
        who={"customs and border protection"}),
    # what is capitalised and no participant
    row("China and Russia held talks on Tuesday.", "Tuesday", "talks", who=set(), where=set()),
    row("The Danish prime minister met her Swedish counterpart on Tuesday.", "Tuesday", "meeting",
        who=set(), where=set()),
    row("Reuters reported that 40 divers were hurt.", "40", "injuries", who=set()),
]  # fmt: skip


@pytest.mark.parametrize("one", PARTICIPANTS, ids=str)
def test_participants(one: Row) -> None:
    """Those who take part in the event are named in full; those who do not are left out."""
    found = known(one)

    assert found == one.asked
