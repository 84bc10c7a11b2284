"""Told periods: the time of a figure whose own words do not name it, or name another one too."""

import pytest

from tests.context_rows import Row, known, row

BRACKETS = [
    row("Revenue: €24.1 million (Q3 2023, restated: €21.9 million), up 6 percent.", "€24.1 million",
        "revenue", when=None),
    row("Revenue: €24.1 million (Q3 2023, restated: €21.9 million), up 6 percent.", "€21.9 million",
        when="2023-Q3"),
    row("Net profit came to $24 million (2023: $19 million).", "$24 million", "profit", when=None),
    row("Net profit came to $24 million (2023: $19 million).", "$19 million", when="2023"),
    row("Sales were $24 million (June 2023: $19 million) in June 2024.", "$24 million",
        when="2024-06"),
    row("Sales were $24 million (June 2023: $19 million) in June 2024.", "$19 million",
        when="2023-06"),
    # a bracket that only dates what stands before it
    row("Profit was $24 million (Q1 2024).", "$24 million", "profit", when="2024-Q1"),
]  # fmt: skip

RELATIVE = [
    row("It was the worst fire since August 1987, when 23 people lost their lives.", "23", "deaths",
        when="1987-08"),
    row("It is the deadliest crash since 2009, when 41 people died.", "41", "deaths", when="2009"),
    row("Profit was the highest since 2019, when the firm made $24 million.", "$24 million",
        when="2019"),
    row("The dam last broke in May 1962, when 24 men were killed.", "24", "deaths", when="1962-05"),
    row("The club last won the cup in 1981, when it scored 24 goals.", "24", "goals", when="1981"),
    row("Rebels took the town in 2019, where 24 people were killed on Monday.", "24", "deaths",
        when="2024-07-01"),
    row("In 2019, the firm, which employs 24,000 people, was sold.", "24,000", when=None),
]  # fmt: skip

OF_OTHERS = [
    row("The firm expects revenue of $3.4 billion this year, after $3.1 billion in 2023.",
        "$3.4 billion", "revenue", when="2024"),
    row("The firm expects revenue of $3.4 billion, after $3.1 billion in 2023.", "$3.4 billion",
        "revenue", when=None),
    row("The firm expects revenue of $3.4 billion, after $3.1 billion in 2023.", "$3.1 billion",
        when="2023"),
    row("Exports came to 24 tonnes following 19 tonnes in 2022.", "24 tonnes", when=None),
    row("Exports came to 24 tonnes following 19 tonnes in 2022.", "19 tonnes", when="2022"),
    row("The year to June 2023 goes up by 25,000 to 287,000 arrivals, and the calendar year 2023 "
        "goes up to 251,000 from 236,000.", "25,000", when="2022-07/2023-06"),
    row("The year to June 2023 goes up by 25,000 to 287,000 arrivals, and the calendar year 2023 "
        "goes up to 251,000 from 236,000.", "251,000", when="2023"),
    row("The year to June 2023 goes up by 25,000 to 287,000 arrivals, and the calendar year 2023 "
        "goes up to 251,000 from 236,000.", "236,000", when="2023"),
    row("Police arrested 12 men and 10 women in May 2024.", "12", "arrests", when="2024-05"),
    row("Exports were worth $12 million and imports $10 million in May 2024.", "$12 million",
        when="2024-05"),
    # what somebody was sentenced, sued or paid for was not done on the day
    row("A clerk was sentenced on Tuesday to four years in jail for taking $2.4 million.",
        "$2.4 million", when=None),
    row("The bank was fined on Monday for losing 24,000 files.", "24,000", when=None),
    row("Two men were charged on Monday with stealing $24,000.", "$24,000", when=None),
    row("A judge on Tuesday convicted him of killing 24 people.", "24", "deaths", when=None),
    row("On Tuesday he was fined $24,000 for speeding.", "$24,000", when="2024-07-02"),
    row("Robbers stole $24,000 on Tuesday.", "$24,000", when="2024-07-02"),
]  # fmt: skip

AS_OF = [
    row("Two years ago the jobless rate was 7 percent. Today it's just above 4 percent.",
        "4 percent", when=None),
    row("Net migration was over 300,000. Today it is just above 200,000.", "200,000", when=None),
    row("They had to bump up their estimate for 2023 by 15,000 on Thursday.", "15,000",
        when="2023"),
    row("On Thursday the office raised its estimate of net migration for 2023 to 251,000.",
        "251,000", "net migration", when="2023"),
    row("The bank on Monday cut its forecast of growth for 2025 to 1.2 percent.", "1.2 percent",
        when="2025"),
    row("Inflation was 3.2 percent in May, the office said on Thursday.", "3.2 percent",
        "inflation", when="2024-05"),
    row("Inflation stands at 3.2 percent today.", "3.2 percent", "inflation", when=None),
    row("The jobless rate yesterday stood at 5 percent.", "5 percent", "unemployment", when=None),
    row("Net migration fell to 214,000, figures revealed yesterday.", "214,000", when=None),
    row("Today 24 miners died.", "24", "deaths", when="2024-07-05"),
    row("The index closed at 24,000 points on Monday.", "24,000", when="2024-07-01"),
]  # fmt: skip

WRITTEN = [
    row("Net migration was 24,000 in the year ending (YE) June 2023.", "24,000", "net migration",
        when="2022-07/2023-06"),
    row("Net migration was 24,000 in YE June 2023.", "24,000", "net migration",
        when="2022-07/2023-06"),
    row("Net migration was 24,000 in YE December 2023.", "24,000", "net migration",
        when="2023"),
    row("We have revised net migration for YE December 2023 from 23,000 to 25,000.", "25,000",
        when="2023"),
    row("Revenue was $24 million in the three months ended March 31, 2024.", "$24 million",
        "revenue", when="2024-01/2024-03"),
    row("One-off costs of $24 million will be booked in the fourth quarter.", "$24 million",
        when="2024-Q4"),
    row("Net migration was 24,000 in the year to June 2023 and 30,000 the year before.", "30,000",
        when="2021-07/2022-06"),
    row("Net migration was 24,000 in the year to June 2023. It had been 30,000 a year earlier.",
        "30,000", when="2021-07/2022-06"),
]  # fmt: skip

GOES_ON = [
    row("In 2021 the Blues received 38.2 percent of the vote and the Reds 27.1 percent. Turnout "
        "stood at 66.8 percent.", "66.8 percent", "turnout", when="2021"),
    row("In 2019 the firm made a profit of $3 million. Revenue was $24 million.", "$24 million",
        "revenue", when="2019"),
    row("In the first quarter of 2024 sales rose to $30 million. Net profit was $2.4 million.",
        "$2.4 million", "profit", when="2024-Q1"),
    row("In May exports came to $30 million. Imports were $24 million.", "$24 million", "imports",
        when="2024-05"),
    row("It was worse in Torwald in 1987. There it was 90,000 tonnes, and 23 people died.", "23",
        "deaths", when="1987"),
    row("A similar flood hit Adana in 1994. Back then 24 people died.", "24", "deaths",
        when="1994"),
    row("A bomb went off in Oslo in March 2011. At the time 24 people were injured.", "24",
        "injuries", when="2011-03"),
    row("The mine last caved in in 1962. That year 24 men died.", "24", "deaths", when="1962"),
    # what does not go on
    row("In 2021 the Blues received 38.2 percent. Turnout is now 66.8 percent.", "66.8 percent",
        when=None),
    row("In 2021 the firm made a profit of $3 million.\n\nRevenue was $24 million.", "$24 million",
        when=None),
    row("In 2021 the firm made $3 million. It has 24,000 workers.", "24,000", when=None),
    row("In 2021 he was elected mayor. The blast killed 24 people.", "24", "deaths", when=None),
    row("Turnout was 68 percent in the last election in 2021. It was 71.4 percent on Sunday.",
        "71.4 percent", when="2024-06-30"),
    row("Exports were 24 tonnes in May 2024. Imports came to 30 tonnes.", "30", "imports",
        when=None),
    row("He said the toll in 2019 was 30. There, 24 people died on Monday.", "24",
        when="2024-07-01"),
]  # fmt: skip

CARRIED = [
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nImmigration came "
        "to 489,000 and emigration to 275,000.", "489,000", "immigration", when="2023-04/2024-03"),
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nImmigration came "
        "to 489,000 and emigration to 275,000.", "275,000", "emigration", when="2023-04/2024-03"),
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nThe number "
        "compares with 287,000 in the year to March 2023. Immigration came to 489,000.", "489,000",
        "immigration", when="2023-04/2024-03"),
    row("First-quarter profit at the firm rose to $24 million in the three months to March.\n\n"
        "Revenue increased 6 percent to $842 million.", "$842 million", "revenue",
        when="2024-Q1"),
    row("Inflation rose to 3.2 percent in May, the office said.\n\nThe jobless rate fell to 4.1 "
        "percent.", "4.1 percent", "unemployment", when=None),
    row("# Migration, year ending March 2024\n\nNet migration was 24,000.\n\nEmigration was "
        "12,000.", "12,000", "emigration", when="2023-04/2024-03"),
    row("The firm today reports its results for the first quarter of 2024.\n\nRevenue was $24 "
        "million.", "$24 million", "revenue", when="2024-Q1"),
    row("Net migration fell to 214,000 in the year to March.\n\nImmigration was 489,000. It had "
        "been 561,000 a year earlier.", "561,000", "immigration", when="2022-04/2023-03"),
    row("Net migration fell to 214,000 in the year to March.\n\nImmigration was 489,000, 12 "
        "percent fewer than a year earlier.", "12 percent", when="2023-04/2024-03",
        since="2022-04/2023-03"),
    # until another is told, and not what is of another time or thing
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nIt peaked at "
        "302,000 in 2022. Immigration was 1.2 million.", "1.2 million", when=None),
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nHe wants "
        "immigration to fall to 150,000.", "150,000", when=None),
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nImmigration had "
        "been 590,000.", "590,000", when=None),
    row("Net migration fell to 214,000 in the year to March, figures showed.\n\nThe blast killed "
        "24 people.", "24", "deaths", when=None),
    row("Profit rose to $24 million in the first quarter.\n\nThe bank expects revenue of $90 "
        "million.", "$90 million", when=None),
    row("Profit rose to $24 million in the first quarter.\n\nFull-year revenue is seen at $90 "
        "million.", "$90 million", when=None),
    row("Profit rose to $24 million in the first quarter.\n\nIts rival Delmark posted revenue of "
        "$90 million.", "$90 million", when=None),
]  # fmt: skip

ROWS = [
    row("Arrests by year:\n- Fiscal year 2022: 1,987\n- Fiscal year 2023: 24,125", "1,987",
        "arrests", when="FY2022"),
    row("Arrests by year:\n- Fiscal year 2022: 1,987\n- Fiscal year 2023: 24,125", "24,125",
        "arrests", when="FY2023"),
    row("Net migration by year:\n2021: 24,000\n2022: 30,500", "24,000", "net migration",
        when="2021"),
    row("Profit in the first quarter: $24 million\nProfit in the second quarter: $30 million",
        "$30 million", "profit", when="2024-Q2"),
]  # fmt: skip

GUIDANCE = [
    row("Revenue in the first nine months of 2023 came to $24 million. For the year the firm "
        "expects revenue of $34 million.", "$24 million", "revenue", when="2023-01/2023-09"),
    row("For the full year, the firm expects revenue of $34 million.", "$34 million", "revenue",
        when="FYXXXX"),
    row("The firm now sees full-year revenue at $34 million.", "$34 million", "revenue",
        when="FYXXXX"),
    row("The firm expects revenue of $34 million for the year.", "$34 million", "revenue",
        when="FYXXXX"),
    row("The firm expects revenue of $34 million for the full year, after $31 million in 2023.",
        "$34 million", "revenue", when="FYXXXX"),
]  # fmt: skip


@pytest.mark.parametrize(
    "one",
    BRACKETS + RELATIVE + OF_OTHERS + AS_OF + WRITTEN + GOES_ON + CARRIED + ROWS + GUIDANCE,
    ids=str,
)
def test_told_period(one: Row) -> None:
    """A figure takes its time from where the text tells it, and from nowhere else."""
    found = known(one)

    assert found == one.asked
