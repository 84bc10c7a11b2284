"""Which notes of agencies withdraw a text, which correct it, and which do neither."""

import pytest

from factcheck.reference.agency_notes import agency_notes

KILLS = [
    "MANDATORY KILL",
    "KILL",
    "KILL: ferry story slugged FERRY-TOLL",
    "Kill \u2014 the report was a drill",
    "EDITORS: MANDATORY KILL. Do not use version 1.",
    "Eds: please kill our earlier take",
    "ATTENTION EDITORS: the story is withdrawn because its source was wrong",
    "WITHDRAWN: Fire at Eastlea plant kills 12",
    "This item has been withdrawn.",
    "BULLETIN KILL",
    "ANNULATION",
    "WITHDRAW",
    "Please withdraw this story",
]
STANDS = [
    "STORMS KILL 34",
    "KILL TOLL RISES TO 34",
    "Kill Bill director opens festival",
    "UPDATES: 34 KILLED",
    "Kills 34 in Gorse",
    "Troops withdraw from Corran",
    "Withdrawal: 4,000 troops leave",
    "Kill-joy of the year",
    "Withdrawal of 4,000 troops begins",
    "Painkillers: 34 cases",
    "CORRECTS toll to 34",
    "Adds quotes, photos 3",
    "",
]


@pytest.mark.parametrize("note", KILLS)
def test_a_kill_is_known(note: str) -> None:
    assert agency_notes().kills(note)


@pytest.mark.parametrize("note", STANDS)
def test_news_of_killing_is_no_kill(note: str) -> None:
    """A text is withdrawn by what is written to editors alone, never by its own words."""
    assert not agency_notes().kills(note)


CORRECTS = {
    "CORRECTS figure in para 3": True,
    "Correction: the toll is 34": True,
    "BERICHTIGUNG: 34 statt 43": True,
    "Adds quote of a correctional officer": False,
    "Updates with toll of 34": False,
}


@pytest.mark.parametrize(("note", "is_one"), CORRECTS.items())
def test_a_correction_is_known(note: str, is_one: bool) -> None:  # noqa: FBT001 - a column
    assert agency_notes().corrects(note) is is_one
