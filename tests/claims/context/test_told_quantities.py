"""Of what a figure is, and what it counts: as papers, broadcasters and releases tell it."""

import pytest

from factcheck.articles.page.zones import stretches
from factcheck.claims import extract
from tests.builders import article
from tests.context_rows import Row, known, row

TOLLS = [
    row("The slide left 11 people dead and 19 hurt.", "19", "injuries"),
    row("The slide left 11 people dead and 19 hurt.", "11", "deaths"),
    row("By dawn it spoke of nine dead and 23 missing.", "23", "missing"),
    row("By dawn it spoke of nine dead and 23 missing.", "nine", "deaths"),
    row("Twelve dead and four injured were brought down.", "four", "injuries"),
    row("The mayor talks of around 40 missing.", "40", "missing"),
    row("The governor spoke of 12 dead.", "12", "deaths"),
    row("Police put it at 14 dead, 30 injured and nine missing.", "nine", "missing"),
    row(
        "At least 650 injured passengers were taken to hospital after the crash.",
        "650",
        "injuries",
        counted="injured passengers",
    ),
    row("Some 40 wounded soldiers were rushed to hospitals.", "40", "injuries"),
    row("Forty people were taken to hospital.", "Forty", "admissions"),
    row("Some 640 people have had to leave their homes.", "640", "evacuations"),
    row("About 300 residents had to leave their houses.", "300", "evacuations"),
    row("The police took 90 people out of their houses.", "90", "evacuations"),
    row("The storm struck the village. 46 homes are gone.", "46", "damage"),
    row("The flood washed away 12 houses.", "12", "damage"),
]

MASSES = [
    row("A rocket carried the 3,240-kilogram spacecraft aloft.", "3,240", "weight"),
    row("The 3,240-kilogram (7,143-pound) spacecraft lifted off.", "7,143", "weight"),
    row("At launch the probe had a mass of 3,240 kg.", "3,240", "weight"),
    row("The survey estimates the mass at 400,000 cubic metres.", "400,000", "volume"),
    row("Some 900,000 cubic metres of rock came down.", "900,000", "volume"),
    row("A 12-tonne boulder blocks the road.", "12-tonne", "weight"),
    row("Customs seized a 90-kilogram parcel.", "90", "seizures"),
]

TIMES = [
    row("The median follow-up of the trial was 4.8 years.", "4.8 years", "follow-up"),
    row("Researchers followed the patients for 4.8 years.", "4.8 years", "follow-up"),
    row(
        "Scientists watched pensioners in the trial for almost five years.",
        "five years",
        "follow-up",
    ),
    row("The rocket left the pad 47 minutes later than planned.", "47 minutes", "delay"),
    row("The launch was delayed by 47 minutes.", "47 minutes", "delay"),
    row("The train was 20 minutes behind schedule.", "20 minutes", "delay"),
    row("A delay of two hours followed.", "two hours", "delay"),
    row("The countdown stood still for 47 minutes.", "47 minutes", "delay"),
    row("Trains were running three hours late.", "three hours", "delay"),
    row("She put her name to a five-year contract.", "five-year", "contract length"),
    row("The striker has agreed a SIX-YEAR deal.", "SIX-YEAR", "contract length"),
    row("The court gave its ruling. The owner was given four years.", "four years", "sentence"),
    row("The judge spoke. His partner was sent down for five years.", "five years", "sentence"),
    row("She received 18 months in jail.", "18 months", "sentence"),
    row("In court, the clerk got three years.", "three years", "sentence"),
    row("Prosecutors had asked for eight years.", "eight years", "sentence sought"),
    row("The prosecution demanded ten years in prison.", "ten years", "sentence sought"),
    row("He has spent 14 months in custody.", "14 months", "time in custody"),
    row("She was held on remand for nine months.", "nine months", "time in custody"),
    row(
        "The court convicted her; the sentence is suspended for two years.",
        "two years",
        "probation",
    ),
    row("She was put on probation for two years.", "two years", "probation"),
]

STUDIES = [
    row("The trial took in 18,412 people.", "18,412", "sample size"),
    row("The trial enrolled 18,412 people.", "18,412", "sample size"),
    row("The study involved 2,300 nurses.", "2,300", "sample size"),
    row("Some 2,300 nurses took part in the study.", "2,300", "sample size"),
    row("Researchers studied 2,300 nurses.", "2,300", "sample size"),
    row("Some 2,300 people took part in the rally.", "2,300", "attendance"),
    row("The risk fell to 3.4 percent from 4.2 percent.", "3.4", "risk"),
    row("The risk fell to 3.4 percent from 4.2 percent.", "4.2", "risk"),
    row(
        "Patients on the drug had a 12 percent lower risk of cancer.", "12", "risk", aspect="change"
    ),
    row("312 patients in the trial had a stroke.", "312", "strokes"),
    row("In the trial 312 had a stroke, against 390 of the 9,206 others.", "390", "strokes"),
    row("In the trial 312 had a stroke, against 390 of the 9,206 in Oslo.", "9,206", None),
    row("Rangers freed 20 of the 46 who were arrested.", "46", None),
    row("About 85,000 people a year have a stroke.", "85,000", "strokes"),
    row("Salt users in the trial suffered 20 percent fewer strokes.", "20", "strokes"),
    row("One death was prevented for every 118 people treated.", "118", "number needed to treat"),
    row("About 120 people must take it so that one is spared.", "120", "number needed to treat"),
    row("The number needed to treat was 40.", "40", "number needed to treat"),
    row("Twenty per cent is the relative reduction.", "Twenty", aspect="change"),
    row("The difference is 0.8 percentage points.", "0.8", aspect="change"),
]

MIGRATION = [
    row("Net migration dropped by 25 percent to 214,000.", "214,000", "net migration"),
    row("Net migration dropped by 25 percent to 214,000.", "25", "net migration", aspect="change"),
    row("Net sales rose by 4 percent to $14bn.", "$14bn", "revenue"),
    row("Exports fell 12 percent to 400 million euros.", "400 million", "exports"),
    row("Unemployment fell by 3 percent to 240,000.", "240,000", "unemployment"),
    row(
        "Net migration is still a quarter of a million a year.",
        "quarter",
        "net migration",
        unit="person",
    ),
    row("Net migration was 561,000 a year earlier.", "561,000", "net migration", unit="person"),
    row("It sold 561,000 a year ago.", "561,000", unit="count"),
    row("The guards stop 2,500 people a day.", "2,500", unit="person / day"),
    row(
        "Of those who arrived, 58,000 were Norwegian nationals and 97,000 came from the union.",
        "97,000",
        counted=None,
    ),
    row(
        "Of those who arrived, 58,000 were Norwegian nationals and 97,000 came from the union.",
        "58,000",
        counted="Norwegian nationals",
    ),
    row(
        "A further 97,000 are Swedish citizens, and 58,000 are Danes who came home.",
        "58,000",
        counted="Danes",
    ),
    row("Migration is up. 498,000 people moved to Norway in a year.", "498,000", "immigration"),
    row("Net migration fell. 275,000 people left for good.", "275,000", "emigration"),
    row("The office raised its estimate by 166,000.", "166,000", aspect="change"),
    row("The figures suggest an undercount of 166,000.", "166,000", aspect="change"),
    row(
        "Net migration was revised upwards by 166,000.", "166,000", "net migration", aspect="change"
    ),
    row("That's down on the 262,000 of the year before.", "262,000", aspect="level"),
    row("That's up from the 262,000 of the year before.", "262,000", aspect="level"),
    row("That was 73,000 lower than a year before.", "73,000", aspect="change"),
]

BUSINESS = [
    row("The company earned $61m in the quarter.", "$61m", "profit"),
    row("Orders reached €901 million, the company said.", "€901 million", "factory orders"),
    row("Quarterly sales of €843m, orders of €901m.", "€901m", "factory orders"),
    row("Quarterly sales of €843m, orders of €901m.", "€843m", "sales"),
    row("It will cut its workforce of 18,200 by 1,400 positions.", "1,400", "layoffs"),
    row("It will cut its workforce of 18,200 by 1,400 positions.", "18,200", "employment"),
    row("About 950 positions will be lost.", "950", "layoffs"),
    row("Fewer than a thousand jobs are to go.", "thousand", "layoffs"),
    row("Some 1,400 jobs will disappear.", "1,400", "layoffs"),
    row("The plant created 1,400 jobs.", "1,400", "job growth"),
    row("Two thousand people work here.", "Two thousand", "employment"),
    row("The board approved a share buyback of up to €150 million.", "€150 million", "buyback"),
    row("It wants to buy back shares worth €150m.", "€150m", "buyback"),
    row("A dividend of 42 cents will be paid.", "42 cents", "dividend"),
    row("The port is suing them for $2.4 million.", "$2.4 million", "damages claim"),
    row("The city wants $2.4 million back.", "$2.4 million", "damages claim"),
    row("It has sold its valves: in the accounts, profit is €58.2m.", "€58.2m", "profit"),
    row("It sold its mill and moved: last year's figure is €58.2m.", "€58.2m", None),
    row("One-off expenses of €120 million will be booked.", "€120 million", "budget"),
    row("Profit before tax came to £187.4 million.", "£187.4 million", "pre-tax profit"),
    row("He has a profit of £185m before tax.", "£185m", "profit"),
]

SPOKEN = [
    row(
        "Sales were 843 million euros. Profit was 61 and a half million.",
        "61",
        "profit",
        unit="EUR",
    ),
    row("Sales were 843 million euros. Profit was 61 million, or $70m.", "61", unit="count"),
    row("Revenue was $4bn. It has 240 million subscribers.", "240", "users"),
    row("Revenue was $4bn. The country has 240 million.", "240", unit="count"),
    row("Wages: we're told about £140,000 a week.", "£140,000", "wages"),
]

SPORT = [
    row("Calder paid £48.5m for the midfielder.", "£48.5m", "transfer fee"),
    row("The fee beats the £48.5 million that United paid.", "£48.5 million", "price"),
    row("Add-ons could bring the club another €8 million.", "€8 million", "add-ons"),
    row("Variable payments of up to €8 million may be added.", "€8 million", "add-ons"),
    row("The striker has won 22 caps.", "22 caps", "appearances"),
    row("The striker scored nine times in the league.", "nine times", "goals"),
    row("He hit 31 goals in 41 games, 27 of them in the league.", "27", "goals", counted=None),
    row("He hit 27 goals in 34 league games.", "27", "goals"),
    row("The player will take home £180,000 a week.", "£180,000", "wages"),
    row("She won $2m in the lottery.", "$2m", "prize"),
    row("The team won 12 games.", "12", "wins"),
]

VOTES = [
    row("She held the seat with a majority of 4,120.", "4,120", "margin of victory"),
    row("She has 4,120 votes more than the runner-up.", "4,120", "margin of victory"),
    row("The teacher beat the minister by 412 votes.", "412", "margin of victory"),
    row("The minister lost her seat by 421 votes.", "421", "margin of victory"),
    row("Some 3.2 million people may vote.", "3.2 million", "electorate"),
    row("About 3.2 million people were entitled to vote.", "3.2 million", "electorate"),
    row("Her majority fell from 412 to 398 votes.", "398", "vote"),
    row("The party lost 15 seats.", "15 seats", "seats", aspect="change"),
    row("The party gained nine seats.", "nine seats", "seats", aspect="change"),
    row("The party won 15 seats.", "15 seats", "seats", aspect="level"),
    row("The bill passed by 60 votes to 39.", "60", "score for"),
    row("The Greens took 11.6 per cent of the votes cast.", "11.6", "vote"),
]

AGES = [
    row("A man of 72 died in hospital.", "72", "age"),
    row("Jonas Lind, a teacher of 29, goes to parliament.", "29", "age"),
    row("A woman of 40 was rescued.", "40", "age"),
    row("A mother of three died.", "three", "children"),
    row("A crew of 14 was on board.", "14", counted="people"),
]


@pytest.mark.parametrize(
    "one",
    TOLLS + MASSES + TIMES + STUDIES + MIGRATION + BUSINESS + SPOKEN + SPORT + VOTES + AGES,
    ids=str,
)
def test_what_a_figure_is_of(one: Row) -> None:
    """A figure is of what its words tell, whoever tells it."""
    assert known(one) == one.asked


DATES = [
    row("The chamber today delivered its judgment.", "today", "verdict"),
    row("The judge delivered his verdict on Tuesday.", "Tuesday", "verdict"),
    row("The plant delivered 40 jets in the quarter, the maker said.", "40 jets", "exports"),
]


@pytest.mark.parametrize("one", DATES, ids=str)
def test_of_what_a_day_is(one: Row) -> None:
    """What is delivered may be a judgment."""
    assert known(one) == one.asked


NUMBERS = [
    "Ticket office: 555 0162",
    "Investor relations: 555 0171",
    "To book, call 555 0171.",
    "Tel +44 20 7946 0018",
    "Contact: +44 20 7946 0018",
]


@pytest.mark.parametrize("line", NUMBERS)
def test_telephones(line: str) -> None:
    """Telephone numbers tell nothing."""
    assert all(claim.excluded for claim in extract(article(line)))


FURNITURE = [
    "We and our 214 partners use cookies.",
    "18+ only. Please gamble responsibly.",
    "You receive this mail because you are one of 6,300 readers.",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture(line: str) -> None:
    """Lines of the page itself tell nothing."""
    text = f"The bridge is open\n\nIt was closed for a week.\n\n{line}\n"
    zones = [stretch.zone for stretch in stretches(text) if line in text[stretch.span.slice]]

    assert [zone.speaks for zone in zones] == [False]
