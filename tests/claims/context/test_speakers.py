"""Who says so: the speaker, the agency in between, and how far they stand behind it."""

import pytest

from tests.context_rows import Row, known, row

SPEAKERS = [
    row("Mayor Ada Lindqvist said 24 people had died.", "24", "deaths", says="Ada Lindqvist"),
    row("Mayor Ada Lindqvist said that 24 people had died.", "24", says="Ada Lindqvist"),
    row("At least 24 people died, Mayor Ada Lindqvist said.", "24", says="Ada Lindqvist"),
    row("At least 24 people died, said Mayor Ada Lindqvist.", "24", says="Ada Lindqvist"),
    row("According to Ada Lindqvist, 24 people died.", "24", says="Ada Lindqvist"),
    row("At least 24 people died, according to the health ministry.", "24",
        says="health ministry"),
    row("Four men took gems worth €3 million, a police source said.", "€3 million",
        says="police source"),
    row("Police said 24 people died.", "24", says="Police"),
    row("Ada Lindqvist, head of the port authority, said 24 people died.", "24",
        says="Ada Lindqvist"),
    row("Ada Lindqvist arrived at noon. She said 24 people had died.", "24",
        says="Ada Lindqvist"),
    row("The Associated Press reported last month that guards arrested 4,200 poachers.", "4,200",
        "arrests", says="Associated Press", via=("Associated Press",)),
    row("At least 24 people died, Reuters reported.", "24", says="Reuters", via=("Reuters",)),
    row("The ONS said net migration was 310,000.", "310,000",
        says="Office for National Statistics"),
    row("ONS data show net migration of 310,000.", "310,000",
        says="Office for National Statistics"),
    row("Net migration was 310,000, according to the ONS.", "310,000",
        says="Office for National Statistics"),
    row("On Tuesday the mayor said the fair drew 9,000 people.", "9,000", says="mayor"),
    row("At least 24 people died on Tuesday.", "24", says=None, via=()),
    row("The mayor met the crews on Tuesday and said he was proud.", "Tuesday", "meeting",
        says=None),
]  # fmt: skip

STANCES = [
    row("At least 24 people died.", "24", stance="asserted"),
    row("The army denied that 24 people died.", "24", says="army", stance="denied"),
    row("The mayor dismissed reports of 24 deaths.", "24", says="mayor", stance="denied"),
    row("A judge denied bail to the two men.", "two men", stance="asserted"),
    row("The prosecutors allege that 24 people died.", "24", stance="alleged"),
    row("The firm will cut 700 jobs.", "700", "layoffs", stance="expected"),
    row("The firm plans to cut 700 jobs.", "700", stance="expected"),
    row("The bank forecasts that inflation will reach 4 percent.", "4 percent", stance="expected"),
    row("The launch is scheduled for 3 August 2024.", "3 August 2024", "launch",
        stance="expected"),
]  # fmt: skip


@pytest.mark.parametrize("one", SPEAKERS + STANCES, ids=str)
def test_attribution(one: Row) -> None:
    """The nearest speaker whose words hold a value says it; what is planned is no fact."""
    found = known(one)

    assert found == one.asked
