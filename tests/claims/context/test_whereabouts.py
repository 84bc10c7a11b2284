"""Where and when: the place of an event, the period of a figure, the day as of which it holds."""

import pytest

from tests.context_rows import Row, claim_of, known, row

PLACES = [
    row("At least 24 people died in Vienna.", "24", where={"vienna"}),
    row("Twelve people were hurt in the French city of Lyon.", "Twelve", where={"lyon"}),
    row("The bodies of eight sailors were found near the town of Playa Dorada, "
        "in the Mexican state of Oaxaca.", "eight", "deaths", where={"playa dorada"}),
    row("The attack in central Oslo killed 12 people.", "12", where={"oslo"}),
    row("The Lyon attack killed 12 people.", "12", "deaths", where={"lyon"}),
    row("The UK's net migration rose to 310,000.", "310,000", where={"united kingdom"}),
    row("An earthquake struck northern Japan on Friday.", "Friday", "earthquake", where={"japan"}),
    row("The minister visited Peru on Friday.", "Friday", "visit", where={"peru"}),
    # a list: to each its own
    row("Twelve dead in Adana, 10 in Hatay and two in Malatya.", "Twelve", "deaths",
        where={"adana"}),
    row("Twelve dead in Adana, 10 in Hatay and two in Malatya.", "10", "deaths", where={"hatay"}),
    row("Twelve dead in Adana, 10 in Hatay and two in Malatya.", "two", "deaths",
        where={"malatya"}),
    # borders
    row("US agents arrested 70 smugglers at the southern border with Mexico.", "70",
        where={"us-mexico border"}),
    row("Agents arrested 70 smugglers on the US-Mexico border.", "70", where={"us-mexico border"}),
    row("Agents arrested 70 smugglers on the border between Mexico and the United States.", "70",
        where={"us-mexico border"}),
    row("Guards arrested 70 smugglers on the border between India and China.", "70",
        where={"india-china border"}),
    row("Guards arrested 70 smugglers at the eastern border.", "70", where={"eastern border"}),
    row("Troops died in skirmishes at the border between India and China. "
        "At least 20 soldiers were killed at the border.", "20", "deaths",
        where={"india-china border"}),
    row("Twelve anglers drowned in the Orinoco River.", "Twelve", where={"orinoco river"}),
    row("Twelve anglers drowned near the Cabrera.", "Twelve", where={"cabrera"}),
    # what is no place
    row("The win in Week 15 cost 12 fans their voice.", "12", where=set()),
    row("Police in Sector 21 arrested 12 men.", "12", "arrests", where=set()),
    row("He paid in US$750 for 12 goats.", "12 goats", where=set()),
    row("In the Coastal Division, 12 players were hurt.", "12", "injuries", where=set()),
    row("At Lindqvist's request, 12 men were freed from prison.", "12", "release", where=set()),
    row("President Ferrando spoke. Two shoes were thrown at Ferrando.", "Two shoes", where=set()),
    row("Two lawmakers in Parliament were hurt.", "Two", "injuries", where=set()),
    row("Twelve Hurt In Harbour Fire Near Old Mill", "Twelve", "injuries", where=set()),
    # who, not where
    row("China exported 1,200 ferries.", "1,200", "exports", where=set()),
    row("More than 4,000 Chinese migrants were arrested.", "4,000", "arrests", where=set()),
    row("More than 4,000 migrants from China were arrested.", "4,000", "arrests", where=set()),
    row("US officials deported 131 people.", "131", "deportations", where=set()),
]  # fmt: skip

TIMES = [
    row("In 2023, more than 4,200 poachers were arrested.", "4,200", when="2023"),
    row("More than 4,200 poachers were arrested in 2023.", "4,200", when="2023"),
    row("Net migration was 310,000 in the year to June 2023.", "310,000", when="2022-07/2023-06"),
    row("The count went from 913 in January 2024 to 2,588 in March 2024.", "913", when="2024-01"),
    row("The count went from 913 in January 2024 to 2,588 in March 2024.", "2,588",
        when="2024-03"),
    row("Police arrested 12 people in May 2024 and 15 in June 2024.", "15", "arrests",
        when="2024-06"),
    row("In 2023, the yard exported 120 ferries and produced 400 engines.", "400", "output",
        when="2023"),
    row("In 2022 there were 70 arrests; in 2023 there were 90.", "90", "arrests", when="2023"),
    row("More than 3,100 poachers were arrested in the first 11 months of 2023.", "3,100",
        "arrests", when="2023-01/2023-11"),
    row("As of Friday, 24 people had died.", "24", "deaths", when=None, as_of="2024-07-05"),
    row("By 2 July 2024, 24 people had died.", "24", "deaths", as_of="2024-07-02"),
    row("The mayor said on Tuesday that 24 people had died.", "24", "deaths", when=None,
        as_of="2024-07-02"),
]  # fmt: skip

COMPARED = [
    row("Border officers arrested more than 4,200 Peruvian nationals in 2023, "
        "12 times more than the previous year.", "12 times", "arrests",
        counted="Peruvian nationals", when="2023", base="the previous year", since="2022"),
    row("More and more Peruvian migrants cross the lake; in 2023 alone, more than 4,200 were "
        "arrested, 40 times higher than the previous year.", "40 times", "arrests",
        counted="Peruvian migrants", when="2023", base="the previous year", since="2022"),
    row("In March 2024 arrests passed 4,000, up 70 percent on February.", "70 percent",
        "arrests", when="2024-03"),
    row("Net migration was 504,000 in the year to June 2022, up from 173,000 in the year to "
        "June 2021.", "173,000", "net migration", when="2020-07/2021-06"),
    row("Agents made 2,999 arrests in May 2024, compared with 366 in May 2023.", "366",
        "arrests", when="2023-05"),
    row("Net migration was 740,000 in 2022. The earlier estimate for that year was 606,000.",
        "606,000", "net migration", when="2022"),
]  # fmt: skip


@pytest.mark.parametrize("one", PLACES + TIMES + COMPARED, ids=str)
def test_where_and_when(one: Row) -> None:
    """Places and times belong to the figure whose clause names them."""
    found = known(one)

    assert found == one.asked


def test_a_town_lies_in_its_country() -> None:
    """A place knows what holds it, so that Vienna and Austria can be one."""
    (place,) = claim_of("Twelve people died in Vienna.", "Twelve").scope.place

    assert place.within == ("austria",)


def test_a_place_told_twice_is_one() -> None:
    """A town and the state around it are one place."""
    text = "Two divers drowned near Playa Dorada, in the Mexican state of Oaxaca."
    (place,) = claim_of(text, "Two").scope.place

    assert place.within == ("oaxaca", "mexico")
