"""Of what a figure is: the measures of the news, and what carries them over to a figure."""

import pytest

from tests.context_rows import Row, known, row

COMPANIES = [
    row("Net profit was $2bn on revenue of $14bn.", "$2bn", "profit"),
    row("Net profit was $2bn on revenue of $14bn.", "$14bn", "revenue"),
    row("Operating profit fell to €1.2bn from €1.4bn.", "€1.4bn", "operating profit"),
    row("Pre-tax profit was £400m.", "£400m", "pre-tax profit"),
    row("EBITDA rose 12% to $4bn.", "$4bn", "ebitda"),
    row("The operating margin was 12.3 percent.", "12.3 percent", "margin"),
    row("Adjusted earnings per share were $1.31, up from $1.20.", "$1.20", "amount per share"),
    row("The company forecast revenue of $4bn to $4.2bn.", "$4bn", "revenue"),
    row("The dividend rose to 12 pence per share.", "12 pence", "dividend"),
    row("The firm cut its workforce to 12,000.", "12,000", "employment", counted="people"),
    row("The market capitalisation is $4bn.", "$4bn", "market value"),
    row("The share price fell to 240 pence.", "240 pence", "share price"),
    row("It bought a 12 percent stake for $300m.", "12 percent", "stake"),
    row("It bought a 12 percent stake for $300m.", "$300m", "acquisition"),
    row("Orders fell 12 percent to 400 aircraft.", "12 percent", "factory orders"),
    row("The bank wrote off $300m.", "$300m", "write-downs"),
    row("The bank lost $300m in the quarter.", "$300m", "loss"),
    row("The company has 240 million subscribers.", "240 million", "users"),
    row("The firm will close 40 stores and cut 900 jobs.", "40 stores", "closure"),
    row("The firm will close 40 stores and cut 900 jobs.", "900 jobs", "layoffs"),
]

ECONOMY = [
    row(
        "Core inflation was 3.1 percent while headline inflation was 2.4 percent.",
        "3.1 percent",
        "core inflation",
    ),
    row(
        "Core inflation was 3.1 percent while headline inflation was 2.4 percent.",
        "2.4 percent",
        "inflation",
    ),
    row("Producer prices rose 1.2 percent.", "1.2 percent", "producer prices"),
    row("Employers added 210,000 jobs in May.", "210,000 jobs", "job growth"),
    row("Initial jobless claims rose to 230,000.", "230,000", "jobless claims"),
    row("Job openings fell to 8.1 million.", "8.1 million", "vacancies"),
    row("The trade surplus narrowed to $12bn.", "$12bn", "trade balance"),
    row("The current account deficit was $12bn.", "$12bn", "current account"),
    row(
        "The deficit reached 6.1 percent, while debt was 97 percent of GDP.",
        "6.1 percent",
        "budget deficit",
    ),
    row("The deficit reached 6.1 percent, while debt was 97 percent of GDP.", "97 percent", "debt"),
    row("Retail sales rose 0.4 percent.", "0.4 percent", "retail sales"),
    row("Industrial output fell 0.4 percent.", "0.4 percent", "industrial output"),
    row("Brent crude rose 2 percent to $84 a barrel.", "$84", "oil price"),
    row("Gold prices rose to $2,300 an ounce.", "$2,300", "gold price"),
    row("House prices fell 2 percent.", "2 percent", "house price"),
    row("The average rent is £1,200 a month.", "£1,200", "rent"),
    row("Mortgage rates rose to 6.8 percent.", "6.8 percent", "mortgage rate"),
    row("Mortgage approvals rose to 60,000.", "60,000", "mortgage approvals"),
    row("Housing starts fell 12 percent.", "12 percent", "homes built"),
    row("The minimum wage rises to £11.44.", "£11.44", "minimum wage"),
    row("Nurses rejected a pay rise of 5 percent.", "5 percent", "pay rise"),
    row("Remittances came to $12bn.", "$12bn", "remittances"),
]

PEOPLE = [
    row("He has 306 electoral votes.", "306", "electoral votes"),
    row("Some 2.5 million people were eligible to vote.", "2.5 million", "electorate"),
    row("Some 61 percent of eligible voters cast their ballots.", "61 percent", "turnout"),
    row("In all, 288 candidates are standing.", "288", "candidates"),
    row("The candidate leads by nine points in the poll.", "nine points", "rates"),
    row("Researchers surveyed 1,200 adults.", "1,200", "sample size", counted="adults"),
    row("A poll of 1,200 adults was published.", "1,200", "sample size"),
    row("The poll has a margin of error of 3.1 percent.", "3.1 percent", "margin of error"),
    row("Participants were 20 percent less likely to die.", "20 percent", "risk"),
    row("The vaccine was 94 percent effective.", "94 percent", "efficacy"),
    row("Hospitals reported 120 patients in intensive care.", "120", "intensive care"),
    row("Some 7.4 million people are on waiting lists.", "7.4 million", "waiting list"),
    row("Infant mortality fell to 3.1 per 1,000.", "3.1 per 1,000", "death rate"),
    row("Enrolment fell to 12,000.", "12,000", "enrolment"),
    row("University tuition fees rose to £9,250.", "£9,250", "tuition fees"),
    row("The agency issued 120,000 visas.", "120,000", "visas"),
    row("The city resettled 300 refugees.", "300", "resettled", counted="refugees"),
    row("Asylum applications rose to 74,000.", "74,000", "applications"),
    row(
        "Net migration was 310,000, as 700,000 people arrived and 390,000 left.",
        "700,000",
        "immigration",
    ),
    row(
        "Net migration was 310,000, as 700,000 people arrived and 390,000 left.",
        "390,000",
        "emigration",
    ),
    row("Border agents recorded 189,000 encounters.", "189,000", "encounters"),
    row("The slayings of two women shocked the town.", "two women", "deaths"),
    row("Bandits executed two guards.", "two guards", "executions"),
]

CRIME_AND_SPORT = [
    row("Bail was set at $500,000.", "$500,000", "bail amount"),
    row("A $35,000 reward was offered for information.", "$35,000", "reward"),
    row("The jury awarded her $4m in damages.", "$4m", "compensation"),
    row("The bank agreed to pay $40m to settle claims.", "$40m", "settlement"),
    row("The hackers demanded a ransom of $4m.", "$4m", "ransom"),
    row("She embezzled $300,000.", "$300,000", "fraud"),
    row("He was jailed for 12 years.", "12 years", "sentence"),
    row("He signed a five-year contract.", "five-year", "contract length"),
    row("The striker joined the club for a transfer fee of £50m.", "£50m", "transfer fee"),
    row("The quarterback threw for 212 yards in the game.", "212 yards", "yardage"),
    row("They are the fifth seed in the playoffs.", "fifth seed", "seeding"),
    row("She won in a time of 9.81 seconds.", "9.81 seconds", "finishing time"),
    row("About 30,000 fans watched the match.", "30,000", "attendance", counted="fans"),
]

NATURE_AND_MACHINES = [
    row(
        "The fire has burned 4,000 acres and is 30 percent contained.", "4,000 acres", "area burned"
    ),
    row(
        "The fire has burned 4,000 acres and is 30 percent contained.", "30 percent", "containment"
    ),
    row("The storm dumped 12 inches of snow and 3 inches of rain.", "12 inches", "snowfall"),
    row("The storm dumped 12 inches of snow and 3 inches of rain.", "3 inches", "rainfall"),
    row("The tower is 310 metres tall and 40 metres wide.", "310 metres", "height"),
    row("The tower is 310 metres tall and 40 metres wide.", "40 metres", "width"),
    row("The probe carried a payload of 120 kg.", "120 kg", "payload"),
    row("The satellite weighs 900 kg and orbits at 500 km.", "900 kg", "weight"),
    row("The satellite weighs 900 kg and orbits at 500 km.", "500 km", "orbit height"),
    row("The storm left 130,000 customers without power.", "130,000", "outage"),
    row("The fleet of 120 buses is old.", "120", "fleet", counted="buses"),
]

# what carries a measure over to a figure
CARRIED = [
    row(
        "The raiders made off with rings and watches valued at over $3 million.",
        "$3 million",
        "loot",
    ),
    row("Paintings valued at over $3 million were stolen from the villa.", "$3 million", "loot"),
    row("Thieves grabbed jewels estimated to be worth $3 million.", "$3 million", "loot"),
    row("Burglars hit a jeweller in Nice for €3m.", "€3m", "loot"),
    row("They made off with 4m euros (£3.4m; $5.2m) in gems.", "£3.4m", "loot"),
    row("They made off with 4m euros (£3.4m; $5.2m) in gems.", "$5.2m", "loot"),
    row(
        "Clashes caused 200 million euros ($265 million) of damage.", "200 million euros", "damage"
    ),
    row("The town lies 55 miles (90 km) north of Lima.", "90 km", "distance"),
    row("The bridge cost Rs 615 crore. That makes around $74 million.", "$74 million", "budget"),
    row("The firm is valued at $4bn.", "$4bn", "deal value"),
    row(
        "The ministry cut the number of dead in the collision of two ferries to 75 from 88.",
        "75",
        "deaths",
        counted=None,
    ),
    row(
        "The ministry cut the number of dead in the collision of two ferries to 75 from 88.",
        "88",
        "deaths",
        counted=None,
    ),
    row("Police put the number of injured at 45.", "45", "injuries"),
    row("The bank raised its forecast for growth to 2.4 percent.", "2.4 percent", "growth"),
    row(
        "Unemployment is down by 0.2 points: a provisional 4.1 percent in May.",
        "4.1 percent",
        "unemployment",
    ),
    row(
        "Net migration was 310,000. In the year to June it fell by 20% to 248,000.",
        "20%",
        "net migration",
    ),
    row(
        "Net migration was 310,000. In the year to June the estimate is lower, at 248,000.",
        "248,000",
        "net migration",
    ),
    row("Of the dead, 14 were in coach A, 17 in coach B.", "17", "deaths"),
]

# those who act are not those whom it befalls
DOERS = [
    row("Four gunmen killed 12 people at a market.", "Four", "suspects"),
    row("Four gunmen killed 12 people at a market.", "12", "deaths"),
    row("Three gunmen later fatally shot 12 worshippers.", "Three", "suspects"),
    row("Four men robbed a bank.", "Four", "suspects", counted="men"),
    row("Two officers shot a man.", "Two", None),
    row("Twelve people died this week.", "Twelve", "deaths"),
    row("Twelve people killed the day before were buried.", "Twelve", "deaths"),
    row("Four men drowned in the lake.", "Four", "deaths"),
    row("He shot into the crowd, killing two waiters and badly injuring a third.", "two", "deaths"),
    row("The rampage left two women dead and a third employee wounded.", "two women", "deaths"),
    row("Four men were killed in a raid.", "Four", "deaths"),
]

# a modifier makes another fact
MODIFIED = [
    row("The firm cut 200 full-time jobs.", "200", "layoffs", counted="full-time jobs"),
    row(
        "Italy deported 120 Chinese nationals.", "120", "deportations", counted="Chinese nationals"
    ),
    row("Net immigration was 310,000.", "310,000", "net migration"),
    row("Gross profit was $4bn.", "$4bn", "gross profit"),
    row("Adjusted net profit was $4bn.", "$4bn", "adjusted profit"),
    row("Net debt fell to $4bn.", "$4bn", "net debt"),
    row("Like-for-like sales rose 3 percent.", "3 percent", "like-for-like sales"),
    row("Youth unemployment was 14 percent.", "14 percent", "youth unemployment"),
    row("Real wages fell 2 percent.", "2 percent", "real wages"),
]

SILENT = [
    row("The deal was reached after three days.", "three days", None),
    row("The lander's orbit was lowered for the second time.", "second time", None),
    row("A 10-second clock runoff ended the game.", "10-second", None),
    row("He was lost for half the season.", "half", None),
    row("The patch was applied to 300 million computers.", "300 million", None),
    row("Two guards hung the picture.", "Two", None),
    row("The basket broke a mark of 2,290.", "2,290", None),
    row("Three hundred schoolchildren gathered at the gate.", "Three hundred", None),
]

ALL = (
    COMPANIES
    + ECONOMY
    + PEOPLE
    + CRIME_AND_SPORT
    + NATURE_AND_MACHINES
    + CARRIED
    + DOERS
    + MODIFIED
    + SILENT
)


@pytest.mark.parametrize("one", ALL, ids=str)
def test_measure_of_the_news(one: Row) -> None:
    """A figure is of what its words tell, by whatever link, and of nothing else."""
    assert known(one) == one.asked
