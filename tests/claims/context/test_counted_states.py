"""What those are who were counted on a day: in hospital still, identified or not, a part."""

import pytest

from tests.context_rows import Row, known, row

IN_HOSPITAL = [
    row("Hospitals let 793 go; 382 are still being treated.", "382", "in hospital"),
    row("Of the 1,100 injured, fewer than 200 are still in hospital.", "200", "in hospital"),
    row("Nine passengers remain in hospital.", "Nine", "in hospital", counted="passengers"),
    row("The remaining 41 passengers were still in treatment on Sunday.", "41", "in hospital"),
    # who was brought there is counted once, and goes on to be counted
    row("Forty people were taken to hospital.", "Forty", "admissions"),
    row("Known so far: 9 hikers killed, 31 in hospital.", "31", "admissions"),
]
IDENTIFIED = [
    row("So far 88 bodies have been identified.", "88", "identified"),
    row("He said 177 of the 278 bodies are identified and 101 are not.", "177", "identified"),
    row("He said 177 of the 278 bodies are identified and 101 are not.", "278", "deaths"),
    row("He said 177 of the 278 bodies are identified and 101 are not.", "101", "not identified"),
    row("Still unidentified are 187 bodies.", "187", "not identified"),
    row("The morgue holds 12 unidentified bodies.", "12", "not identified"),
    row("Twenty of the dead are yet to be identified.", "Twenty", "not identified"),
    # who is arrested unnamed is none of the dead
    row("Police arrested two unidentified men.", "two", "arrests"),
]
PARTS = [
    row("Over 800 of the 1,200 injured have been discharged.", "800", "treated"),
    row("Nine of the 14 houses were destroyed.", "Nine", "damage"),
    # where no word tells of the part, it is of the whole
    row("Twelve of the 60 dead were children.", "Twelve", "deaths"),
    row("Twelve of the 43 passengers were rescued.", "Twelve", "rescued"),
]
AFTERSHOCKS = [
    row("At least 20 smaller quakes followed through the morning.", "20", "aftershocks"),
    row("Two aftershocks shook the town.", "Two", "aftershocks"),
    row("The region has 20 quakes a year.", "20", "earthquake"),
]


@pytest.mark.parametrize("one", [*IN_HOSPITAL, *IDENTIFIED, *PARTS, *AFTERSHOCKS], ids=str)
def test_states(one: Row) -> None:
    """A count of a state is of that state, and of nothing that its nouns would tell elsewhere."""
    assert known(one) == one.asked
