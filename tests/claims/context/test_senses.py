"""Words of many senses: what a figure is of where one word alone would mislead."""

import pytest

from tests.context_rows import Row, known, row

TOLD = [
    # points
    row("The striker has 30 points this season.", "30 points", "goals"),
    row("The party leads by nine points in the poll.", "nine points", "rates"),
    row("The Sensex lost 512 points on Friday.", "512 points", "shares"),
    row("The central bank raised rates by 50 basis points.", "50 basis points", "interest rate"),
    # what is shut, and how a market ends its day
    row("The chain closed 85 shops.", "85 shops", "closure"),
    row("Shares closed up 1.4%.", "1.4%", "shares"),
    row("Shares closed at 240.5 pence.", "240.5 pence", "shares"),
    # who is caught, and what
    row("Rangers caught 12 poachers.", "12", "arrests"),
    row("Some 900 migrants crossed the frontier.", "900", "border crossings"),
    row("Nurses gave 4,000 jabs of the vaccine.", "4,000 jabs", "vaccinations"),
    row("The yard delivered 14 ships to its customers.", "14 ships", "exports"),
    row("The navy shot down 14 drones.", "14 drones", "aircraft downed"),
    row("The mill fired 90 workers.", "90 workers", "layoffs"),
    row("The kidnappers released 14 captives.", "14", "release"),
    # what a share is of is not what it measures
    row("The deficit reached 6.1% of GDP.", "6.1%", "budget deficit"),
    row("The deficit totalled 6.1% of economic output.", "6.1%", "budget deficit"),
    row("Half of all exports went to Peru.", "Half", "exports"),
    row("GDP grew 6.1% last year.", "6.1%", "growth"),
    # a unit can tell the class
    row("The valley reached 41.2C, beating the record of 40.9C.", "40.9C", "temperature"),
    row("Profit was $4bn, or $2.31 per share.", "$2.31", "amount per share"),
    row("The jury convicted him of three counts of fraud.", "three counts", "charges"),
]

SILENT = [
    row("Speeding costs a driver three points on the licence.", "three points", None),
    row("The receiver caught 61 passes.", "61 passes", None),
    row("Takings of the film crossed Rs 300 crore.", "Rs 300 crore", "revenue"),
    row("The film crossed Rs 300 crore.", "Rs 300 crore", None),
    row("Two shots were fired at the consulate.", "Two shots", None),
    row("The hospital delivered 14 babies.", "14 babies", None),
    row("The band released 14 songs.", "14 songs", None),
    row("The reservoir had an inflow of 9,000 cusecs.", "9,000 cusecs", None),
    row("Nitrate levels rose to 48 parts per million.", "48 parts", None),
    row("Traffic of 2.1 terabits per second hit the bank.", "2.1 terabits", None),
    row("The guide awarded 4 crowns.", "4 crowns", None),
    row("The plan will save €300m.", "€300m", None),
    row("Four offers were shot down by the board.", "Four offers", None),
    row("He became the third managerial casualty of the season.", "third", None),
    row("The firm is worth north of $3bn.", "$3bn", None),
    row("The suspect had been arrested four times.", "four times", None),
    row("The governor sent 14 death notices.", "14 death notices", None),
    row("Protesters marched to the 41st precinct.", "41st precinct", None),
    row("Two budgets were drafted.", "Two budgets", None),
    row("He scored 24 points and took eight rebounds in the game.", "eight", None),
    row("Troopers chased the driver for 40 miles at high speed.", "40 miles", None),
    row("She is survived by two sons.", "two sons", None),
    row("He was dismissed after two seasons as coach.", "two seasons", None),
    row("Nineteen died in huts in which there were more than a hundred.", "hundred", None),
    row("Two dozen workers were at the party.", "Two dozen", None),
    # a figure with a verb of its own
    row("In all, 310 were repatriated and about 90 remain.", "about 90", None),
    row("In all, 310 were repatriated and 90 detained.", "90", "arrests"),
]


@pytest.mark.parametrize("one", TOLD + SILENT, ids=str)
def test_sense(one: Row) -> None:
    """A word of many senses tells a class only in its company, and only where the unit fits."""
    assert known(one) == one.asked


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("The hosts won. They have 30 points from the last 14 games.", "30 points", "goals"),
        ("The tax was raised. They have 30 points to discuss.", "30 points", None),
    ],
)
def test_company_is_near(text: str, figure: str, measure: str | None) -> None:
    """The sentence itself, its neighbours and the first sentence keep a word company."""
    one = row(text, figure, measure)

    assert known(one) == one.asked
