"""Of what: the measure that governs a figure or a date, and what is counted."""

import pytest

from tests.context_rows import Row, known, row

FIGURES = [
    # passive, active, nominal: one class
    row("In all, 412 poachers were arrested in the reserve.", "412", "arrests", counted="poachers"),
    row("Rangers arrested 412 poachers in the reserve.", "412", "arrests", counted="poachers"),
    row("Rangers made 412 arrests in the reserve.", "412", "arrests", counted=None),
    row("Police took 31 fans into custody.", "31", "arrests", counted="fans"),
    row("Officers apprehended 31 fans after the match.", "31", "arrests"),
    row("Arrests of Dutch fans reached 310 in May.", "310", "arrests", counted="Dutch fans"),
    row("The landslide killed 24 villagers.", "24", "deaths", counted="villagers"),
    row("The landslide claimed 24 lives.", "24", "deaths"),
    row("At least 24 people lost their lives in the landslide.", "24", "deaths", counted="people"),
    row("The death toll stands at 24.", "24", "deaths"),
    row("The death toll in the ferry disaster rose to 24.", "24", "deaths"),
    row("Rescuers have recovered 24 bodies from the lake.", "24", "deaths"),
    row("The fire left 24 people dead.", "24", "deaths"),
    row("The blast killed 24 and wounded 60.", "60", "injuries"),
    row("The blast killed 24 and wounded 60.", "24", "deaths"),
    row("Twelve miners died and 30 were injured.", "30", "injuries"),
    row("Three of the injured died overnight.", "Three", "deaths"),
    row("Some 900 passengers were hurt.", "900", "injuries", counted="passengers"),
    row("Known so far: 9 hikers killed, 31 in hospital.", "31", "admissions", counted="hikers"),
    row("Seven hikers are missing.", "Seven", "missing", counted="hikers"),
    row("Seven hikers remain unaccounted for.", "Seven", "missing"),
    row("About 4,500 residents were evacuated.", "4,500", "evacuations", counted="residents"),
    row("The flood displaced 80,000 people.", "80,000", "displaced", counted="people"),
    row("The airline flew 131 Ghanaian nationals home.", "131", "deportations"),
    row("Italy deported 131 Ghanaian nationals.", "131", "deportations"),
    row("Rescue teams pulled 14 children from the rubble.", "14", "rescued"),
    row("Doctors vaccinated 3,000 pupils in a week.", "3,000", "vaccinations", counted="pupils"),
    row("The plant will lay off 700 workers.", "700", "layoffs", counted="workers"),
    row("Some 20,000 people protested in the capital.", "20,000", "protest"),
    row("About 60,000 homes were left without power.", "60,000", "outage"),
    # money
    row("The museum has a budget of under $75 million.", "$75 million", "budget"),
    row("The bridge cost about $140 million.", "$140 million", "budget"),
    row("The thieves made off with gems worth €3 million.", "€3 million", "loot"),
    row("The gang escaped with a €3 million haul.", "€3 million", "loot"),
    row("Revenue rose to $12.4 billion.", "$12.4 billion", "revenue"),
    row("The bank posted a net profit of $2 billion.", "$2 billion", "profit"),
    row("The hurricane caused $2 billion in damage.", "$2 billion", "damage"),
    row("The firm was fined £40 million.", "£40 million", "fine"),
    row("Customs seized 4 kg of cocaine.", "4 kg", "seizures"),
    # rates and levels
    row("Inflation fell to 3.4 percent.", "3.4 percent", "inflation"),
    row("Unemployment stood at 5.1 percent.", "5.1 percent", "unemployment"),
    row("The central bank cut its key rate to 4.5 percent.", "4.5 percent", "interest rate"),
    row("Turnout was 61 percent.", "61 percent", "turnout"),
    row("Net migration was estimated at 310,000.", "310,000", "net migration"),
    row("Emigration came to 90,000.", "90,000", "emigration"),
    row("Temperatures reached 41 degrees Celsius.", "41 degrees", "temperature"),
    row("The city has a population of 310,000.", "310,000", "population"),
    row("An earthquake of magnitude 5.2 shook the island.", "5.2", "magnitude"),
    row("The quake had a depth of 7 miles.", "7 miles", "depth"),
    row(
        "The quake struck 7 miles north of Santa Rosa.", "7 miles", "distance", where={"santa rosa"}
    ),
    row("The yard exported 120 ferries.", "120", "exports", counted="ferries"),
    row("The plant produced 120 tractors a week later.", "120", "output", counted="tractors"),
    # headline style
    row("Twelve dead in mine blast", "Twelve", "deaths"),
    row("Ferry disaster: 24 dead, 60 injured", "60", "injuries"),
    row("Toll in ferry disaster rises to 24", "24", "deaths"),
    row("Net migration to UK hits 310,000", "310,000", "net migration", where={"united kingdom"}),
    # what is near but is not it
    row("Of those, 9,000 still wait after receiving a deportation order.", "9,000", None),
    row("The committee has 14 members.", "14", None),
    row("The ship sailed to 14 ports.", "14", None),
]

DATES = [
    row("The ministers met on Tuesday.", "Tuesday", "meeting"),
    row("The ministers held talks on Tuesday.", "Tuesday", "talks"),
    row("The ministers spoke by phone on Tuesday.", "Tuesday", "call"),
    row("The ministers agreed in a video call on Tuesday to share data.", "Tuesday", "call"),
    row("Last November, the two presidents had a historic summit.", "Last November", "summit"),
    row("It has been calm since the March summit in Oslo.", "March", "summit", where={"oslo"}),
    row("At Tuesday's meeting the ministers agreed on a plan.", "Tuesday", "meeting"),
    row("In an interview with BBC News in April, the mayor praised it.", "April", "interview"),
    row("The minister visited Peru in April, and thanked the crews.", "April", "visit"),
    row("During his trip to Peru in April, the minister thanked the crews.", "April", "visit"),
    row("One flight carrying tents landed on the island in March.", "March", "landing"),
    row("The probe was launched on 3 May 2023.", "3 May 2023", "launch"),
    row("The probe lifted off on 3 May 2023 and entered orbit on 9 June 2023.", "9 June", "orbit"),
    row("Norway suspended the deportation of families in 2022.", "2022", "suspension"),
    row("The treaty was signed in Lisbon on 13 December 2007.", "13 December 2007", "signing"),
    row("The governor resigned on Monday.", "Monday", "resignation"),
    row("Voters go to the polls on Sunday.", "Sunday", "election"),
    row("In November 2019, in a rare show of unity, unions announced that they would share data.",
        "November 2019", "announcement"),
    row("In 2023 alone, more than 4,200 were arrested.", "2023", "arrests"),
    row("On Sunday the council cut the number of deaths to 90.", "Sunday", None),
    row("The sea was calm on Sunday.", "Sunday", None),
]  # fmt: skip


@pytest.mark.parametrize("one", FIGURES + DATES, ids=str)
def test_measure(one: Row) -> None:
    """The nearest predicate of its clause says what a figure or date is of."""
    found = known(one)

    assert found == one.asked
