"""Credit lines: who wrote, sent, helped or first printed a text, as pages write it."""

import pytest

from factcheck.articles.page.zones import stretches

BODY = "At least 34 people died when a bridge fell into the harbour, the mayor said on Wednesday."
MORE = "Some 34 people live on the island, and all of them were told to stay at home."


def zone_below(line: str) -> str:
    """Return the zone of the last line of an article."""
    text = f"Bridge closed after cracks\n\n{BODY}\n\n{MORE}\n\n{line}\n"
    start = text.rindex(line)
    inside = [one for one in stretches(text) if one.span.start <= start < one.span.end]
    return inside[0].zone.value if inside else "body"


CREDITS = [
    "Reporting by Jane Roe in Amsel and John Doe in Birk; Writing by Max Moe; Editing by Eva Noe",
    "Reporting by Jane Roe in Amsel and John Doe in Birk;",
    "Additional reporting by Ann Poe in Corran",
    "Editing by Eva Noe",
    "The Associated Press contributed to this report",
    "AP writer Jane Roe in Amsel contributed to this report.",
    "Associated Press writers Jane Roe in Amsel and John Doe in Birk contributed.",
    "Associated Press news researcher Jane Roe contributed from Amsel.",
    "Jane Roe contributed reporting from Amsel.",
    "Roe reported from Amsel, and Doe from Birk.",
    "with inputs from agencies",
    "With PTI inputs",
    "(With AFP inputs)",
    "-With inputs from ANI",
    "\u2014 Reuters",
    "-- AP",
    "- Bernama",
    "--IANS",
    "Reuters",
    "dpa",
    "PA",
    "(ANI)",
    "AFP/Amsel",
    "Jane Roe, The Associated Press",
    "JANE ROE, Associated Press",
    "Jane Roe | Reuters",
    "jr/ed/",
    "jr/jd (AP, dpa)",
    "Source: Xinhua",
    "Source - Reuters",
    "Agencies",
    "This story was originally published by the Harbour Post.",
    "This is an unedited, auto-generated story from a syndicated news feed.",
    "This story has been published from a wire agency feed without modifications to the text.",
    "(Except for the headline, this story has not been edited by our staff.)",
    "(Only the headline and picture of this report may have been reworked by the Herald staff.)",
    "Our Standards: The Thomson Reuters Trust Principles.",
    "Story by Jane Roe; photos by John Doe",
    "First published in The Harbour Post",
    "With material from dpa",
    "Based on reporting by Reuters and AFP",
    "Edited by: Jane Roe",
]
NO_CREDITS = [
    "The agencies contributed 34 million dollars to the bridge.",
    "With 34 inputs from the islands, the plan was changed once more.",
    "Amsel, Corran",
    "Roe reported from the meeting that 34 people had agreed to leave.",
    "Source of the fire was a stove, the 34 firemen of Amsel found.",
    "Reuters reported 34 dead.",
    "The AP, Reuters and AFP were told to leave the island on Wednesday.",
    "Sources in the agencies gave another figure: 34.",
    "Story by story, the tower rose to a height of 34 metres.",
    "Fertiliser inputs",
]


@pytest.mark.parametrize("line", CREDITS)
def test_a_credit_line_is_known(line: str) -> None:
    """Who wrote or sent a text is told in a line of its own."""
    assert zone_below(line) == "credit line"


@pytest.mark.parametrize("line", NO_CREDITS)
def test_a_sentence_on_agencies_speaks(line: str) -> None:
    """A line that tells something keeps its figures."""
    assert zone_below(line) == "body"
