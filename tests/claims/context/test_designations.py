"""Designations: which of its siblings a figure or date is told of."""

import pytest

from tests.context_rows import claim_of

NAMED = [
    # a number behind a hyphen, behind a space, at once
    ("The Luna-5 probe lifted off on 3 May 2023.", "3 May", {"luna 5"}),
    ("Luna-4 failed in 2019. Luna 5 and Luna-5 are one. Luna-5 left on 3 May 2023.", "2019",
        {"luna 4"}),
    ("The F-16 crashed on Tuesday.", "Tuesday", {"f 16"}),
    ("COP28 ended on 13 December 2023.", "13 December", {"cop 28"}),
    ("The G20 met on Tuesday.", "Tuesday", {"g 20"}),
    ("Flight 370 carried 239 people.", "239", {"flight 370"}),
    ("The flight left late. MH370 carried 239 people.", "239", {"flight 370"}),
    ("The Falcon 9 lifted off on 3 May.", "3 May", {"falcon 9"}),
    ("Crashes of the Boeing 737 killed 40 people.", "40", {"boeing 737"}),
    ("The iPhone 15 sold 12 million units in 2023.", "12 million", {"iphone 15"}),
    ("The iPhone 15 Pro sold 12 million units.", "12 million", {"iphone 15 pro"}),
    ("A phase 3 trial enrolled 400 patients.", "400", {"phase 3"}),
    ("Reactor 4 shut down on Tuesday.", "Tuesday", {"reactor 4"}),
    ("A Model S costs 40,000 dollars.", "40,000", {"model s"}),
    ("World War II ended in 1945.", "1945", {"war 2"}),
    ("World War I ended in 1918.", "1918", {"war 1"}),
    ("Crash on Interstate 75 kills 4 people.", "4 people", {"interstate 75"}),
    # an event with its year
    ("Euro 2024 begins on 14 June.", "14 June", {"euro 2024"}),
    ("The 2022 World Cup opened on 20 November 2022.", "20 November", {"world cup 2022"}),
    ("Last year's World Cup drew 3 million visitors.", "3 million", {"world cup 2023"}),
    ("This year's World Cup drew 3 million visitors.", "3 million", {"world cup 2024"}),
    # a name of its own
    ("Typhoon Rai killed 24 people.", "24", {"storm rai"}),
    ("Typhoon Rai neared the coast. Rai killed 24 people.", "24", {"storm rai"}),
    ("Tropical Storm Rai weakened. Hurricane Rai had killed 24 people.", "24", {"storm rai"}),
    ("Hurricane Ida hit the coast on 29 August 2021.", "29 August", {"storm ida"}),
    ("The MV Marina Star sank on Tuesday.", "Tuesday", {"ship marina star"}),
    ("Operation Safe Streets led to 40 arrests.", "40", {"operation safe streets"}),
    # the earlier one
    ("Luna-5 lifts off. Luna-5 is new. Its predecessor was launched on 22 July 2019.", "22 July",
        {"luna before 5"}),
    ("Luna-5 lifts off. Luna-5 is new. The earlier mission cost 40 million dollars.", "40 million",
        {"luna before 5"}),
    ("Luna-5 lifts off. Luna-5 is new. Its predecessor Luna-4 was launched on 22 July 2019.",
        "22 July", {"luna 4"}),
    # several in one sentence; one for a clause that names none
    ("The iPhone 15 sold 12 million units, compared with 10 million of the iPhone 14.",
        "10 million", {"iphone 14"}),
    ("The Falcon 9 lifted off on 3 May, and the rocket is to land on 4 May.", "4 May",
        {"falcon 9"}),
    # what is no designation
    ("COVID-19 killed 40 people.", "40", set()),
    ("Page 3 was printed on Tuesday.", "Tuesday", set()),
    ("The Jaguars beat the Rovers 3-2 on Tuesday.", "Tuesday", set()),
    ("In Adana 12 people died on Tuesday.", "Tuesday", set()),
    ("Sales in Q3 rose by 40 million dollars.", "40 million", set()),
    ("The under-21 team met on Tuesday.", "Tuesday", set()),
    ("The Storm Prediction Center met on Tuesday.", "Tuesday", set()),
    ("They reached the scene 8 days later with 40 men.", "40", set()),
    ("Ms Merkel met them on Tuesday near Mt Cook.", "Tuesday", set()),
    ("A 10-year plan costs 40 million dollars.", "40 million", set()),
    ("He told NBC10 on Tuesday that 40 people died.", "40", set()),
    ("He started 17-for-17 in the game 17-for-17 on Tuesday.", "Tuesday", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "named"), NAMED)
def test_designations(text: str, figure: str, named: set[str]) -> None:
    """A figure is told of the one that its clause names, and of no sibling."""
    found = {name.key for name in claim_of(text, figure).subject.designations}

    assert found == named
