"""What one article says against itself, and what is no contradiction."""

from pathlib import Path

import pytest

from factcheck import check, read
from factcheck.model import Finding, Scope
from tests.builders import article

FERRY = "A fire on a ferry off Vellmar killed {} on Tuesday, the coast guard said."

# the text of an article, a paragraph a line; the code and the figures of what is found in it
FOUND = [
    (
        f"Nine dead in ferry fire\n{FERRY.format('eight people')}",
        "headline-against-text: eight people against Nine dead",
    ),
    (
        (
            "Blaze at plant leaves 31 people injured\n"
            "The fire in Norholt on Friday injured 13 people, the fire brigade said."
        ),
        "swapped-digits: 13 people against 31 people injured",
    ),
    (
        (
            "Thieves take $6 million in gems\n"
            "Robbers made off with jewels worth $2 million on Monday, police said.\n"
            "The shop will stay closed."
        ),
        "headline-against-text: $2 million against $6 million",
    ),
    (
        (
            "Magnitude 6.4 quake shakes Odra\n"
            "A magnitude 6.1 earthquake struck near Odra on Monday.\nNobody was hurt."
        ),
        "headline-against-text: magnitude 6.1 against Magnitude 6.4",
    ),
    (
        (
            f"Ferry burns off Vellmar\nNine people killed, dozens taken to hospital\n"
            f"{FERRY.format('eight people')}\nThe ship was towed to the port."
        ),
        "line-against-text: eight people against Nine people killed",
    ),
    (
        (
            "Train crash near Odra\n"
            "The toll in the train crash near Odra stood at 34, the ministry said.\n"
            "Relatives of the 43 dead gathered at the station."
        ),
        "swapped-digits: 34 against 43 dead",
    ),
    (
        (
            "Train crash near Odra\n"
            "The death toll in the train crash stood at 34, the ministry said.\n"
            "A service for the 37 dead was held at the station."
        ),
        "two-totals-in-one-text: 34 against 37 dead",
    ),
    (
        (
            "Toll of ferry fire rises\n"
            "The death toll in the ferry fire rose to 43 on Tuesday, up from 34, officials said.\n"
            "Flags flew at half-mast. Families of the 34 dead were taken to a hotel."
        ),
        "stale-figure: 34 dead against 43",
    ),
    (
        (
            "Blast in Odra\nA blast tore through a market in Odra on Monday.\n"
            "Police said 12 people were killed, but the health ministry put the death toll at 15."
        ),
        "two-authorities: 12 people against 15",
    ),
]

# the nearest texts that say nothing against themselves
SILENT = [
    # The headline has the figure of the text, rounded, as a bound, or roughly.
    f"Eight dead in ferry fire\n{FERRY.format('eight people')}",
    f"Nearly 300 dead in ferry fire\n{FERRY.format('288 people')}",
    f"Almost 300 dead in ferry fire\n{FERRY.format('at least 290 people')}",
    f"Dozens dead in ferry fire\n{FERRY.format('43 people')}",
    f"More than 40 dead in ferry fire\n{FERRY.format('43 people')}",
    (
        "Thieves take $2.6 million in gems\n"
        "Robbers made off with jewels worth $2.64 million on Monday, police said.\nIt is shut."
    ),
    # Figures of the text add up to that of the headline.
    f"Nine dead in ferry fire\n{FERRY.format('eight people and a firefighter')}",
    f"Nine dead in ferry fire\n{FERRY.format('eight people')}\nA firefighter also died.",
    f"Nine dead in ferry fire\n{FERRY.format('seven people')}\nTwo people died in hospital.",
    # The figure stands further down, of whatever.
    f"Nine dead in ferry fire\n{FERRY.format('eight people')}\nOne of nine, he died.",
    # Another time, event, class of people, or part.
    f"Nine dead in ferry fire\n{FERRY.format('nine people')}\nA year ago one killed eight people.",
    "Nine dead in ferry fire\nAn earlier fire on the ferry killed eight people, police said.",
    f"Nine dead in ferry fire\n{FERRY.format('eight passengers')}",
    f"Nine dead in ferry fire\n{FERRY.format('eight children')}",
    "Nine dead in ferry fire\nOf the dead, eight people were killed in the car deck, police said.",
    "Nine dead in ferry fire\nThe fire was feared to have killed eight people.",
    # A score grows as the text goes on.
    "Rovers beat City 3-1\nA header gave Rovers a 1-0 lead on Saturday.",
    # Two totals of which one may be a part, an older one, or of another event.
    (
        "Train crash near Odra\nThe toll in the train crash stood at 34, the ministry said.\n"
        "Relatives of the three dead of the first coach gathered."
    ),
    (
        "Train crash near Odra\nThe toll in the crash stood at 34 on Monday evening.\n"
        "On Tuesday, relatives of the 43 dead gathered at the station."
    ),
    (
        "Train crash near Odra\nThe death toll in the crash rose to 43.\n"
        "An earlier toll of 34 had been given by the ministry."
    ),
    (
        "Train crash near Odra\nThe death toll in the crash stood at 34, the ministry said.\n"
        "Nobody forgets the crash of 1998. A stone names the 43 dead of that year."
    ),
    (
        "Toll of ferry fire rises\nThe death toll in the ferry fire rose to 43, up from 34.\n"
        "Earlier reports spoke of 34 dead."
    ),
    (
        "Train crash near Odra\nThe death toll in the crash stood at 34.\n"
        "Three more died in hospital on Monday. A service for the 37 dead will follow."
    ),
    "Train crash near Odra\nThe death toll was 34.\nSome bodies were found. The death toll is 37.",
    # Two authorities that do not speak of one thing, or of bounds that fit.
    (
        "Blast in Odra\nPolice said 12 people were killed in Odra.\n"
        "The army said 15 people were killed in Belmar."
    ),
    (
        "Blast in Odra\nPolice said at least 12 people were killed, but the health ministry put the"
        " death toll at 15."
    ),
    "Blast in Odra\nPolice said 12 people were killed, while the hospital said 15 were injured.",
    # A page that is told by the hour.
    (
        "Nine dead in ferry fire\n08:10 Rescue boats are on their way.\n"
        "08:50 A fire on the ferry killed eight people, the coast guard says.\n"
        "09:30 Divers enter the ship."
    ),
]


def found_in(text: str, folder: Path) -> list[Finding]:
    """Return what an article says against itself."""
    path = folder / "paper.txt"
    path.write_text(text.replace("\n", "\n\n"), encoding="utf-8")
    findings = check(read(path)).findings
    return [one for one in findings if one.scope is Scope.WITHIN and one.working is None]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_an_article_says_against_itself(text: str, expected: str, tmp_path: Path) -> None:
    """It is told once, with both figures."""
    told = [
        f"{one.code}: {' against '.join(own.claims[0].quote.exact for own in one.positions)}"
        for one in found_in(text, tmp_path)
    ]
    assert told == [expected]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_contradiction(text: str, tmp_path: Path) -> None:
    """Of what may well be of something else, nothing is told."""
    assert [one.summary for one in found_in(text, tmp_path)] == []


def test_a_dispute_is_told_once() -> None:
    """What two articles already are found to dispute, is not told of one of them again."""
    line = (
        "Police said 12 people were killed in the blast in Odra,"
        " but the health ministry put the death toll at 15."
    )
    findings = check(
        [
            article(f"A blast tore through a market in Odra on Monday. {line}", "a"),
            article(
                "The health ministry put the death toll of the blast in Odra on Monday at 15.", "b"
            ),
        ]
    ).findings
    disputes = [one for one in findings if one.code == "two-authorities"]
    assert len(disputes) <= 1
