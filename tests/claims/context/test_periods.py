"""Periods: the time that a figure covers, the day as of which it holds, and its base's time."""

import pytest

from tests.context_rows import Row, known, row

AS_OF = [
    row("As of Friday, 24 miners had died.", "24", "deaths", as_of="2024-07-05", when=None),
    row("By 30 June 2024, 24 miners had died.", "24", "deaths", as_of="2024-06-30", when=None),
    row("Police had arrested 24 miners by 30 June 2024.", "24 miners", "arrests",
        as_of="2024-06-30"),
    row("Until Monday, 24 miners had died.", "24", "deaths", when=None),
    row("Up to 6 p.m. on Tuesday, 24 miners had died.", "24", "deaths",
        as_of="2024-07-02T18:00", when=None),
    row("As at 30 June 2024, the firm employed 24,000 people.", "24,000", as_of="2024-06-30",
        when=None),
    row("The death toll on Tuesday stood at 24.", "24", "deaths", as_of="2024-07-02", when=None),
    row("The death toll stood on Tuesday at 24.", "24", "deaths", as_of="2024-07-02", when=None),
    row("The death toll rose to 24 on Tuesday.", "24", "deaths", as_of="2024-07-02", when=None),
    row("Rescuers said on Tuesday that 24 miners had died.", "24", "deaths", as_of="2024-07-02",
        when=None),
    row("Some 24 miners died, rescuers said on Tuesday.", "24", "deaths", as_of="2024-07-02",
        when=None),
    row("Rescuers on Tuesday reported 24 deaths.", "24", "deaths", as_of="2024-07-02", when=None),
    row("At the end of March, the country had a population of 24,000.", "24,000", "population",
        as_of="2024-03", when=None),
    row("At the end of March, the thieves made off with gems worth $3 million.", "$3 million",
        "loot", as_of=None, when="2024-03"),
    row("In fiscal year 2023 until March 2023, police arrested 24 men.", "24", "arrests",
        as_of="2023-03", when="FY2023"),
    row("Power is to be restored to 24,000 homes by 8 July 2024.", "24,000", as_of="2024-07-08"),
    # what is no such day
    row("Exports fell to 24,000 tonnes in the year up to June 2024.", "24,000", "exports",
        as_of=None),
    row("An early toll of 24 was cut on Tuesday to 20.", "24", "deaths", as_of=None, when=None),
    row("Some 24 miners died on Tuesday.", "24", "deaths", as_of=None, when="2024-07-02"),
    row("The mayor said last year that 24 miners had died.", "24", "deaths", as_of=None,
        when=None),
    row("Police arrested 24 men on Tuesday.", "24", "arrests", as_of=None, when="2024-07-02"),
    row("Exports rose to 24,000 tonnes by 2023.", "24,000", "exports", as_of=None, when="2023"),
    row("The rescue, led by Ada Lindqvist, saved 24 men on Monday.", "24", "rescued",
        when="2024-07-01", as_of=None),
]  # fmt: skip

COVERED = [
    row("In 2023, 24 miners died.", "24", "deaths", when="2023"),
    row("Some 24 miners died in the four months to January.", "24", "deaths",
        when="2023-10/2024-01"),
    row("Over the past decade, 24 miners have died.", "24", "deaths",
        when="2014-07-05/2024-07-05"),
    row("Last year 24 miners died.", "24", "deaths", when="2023"),
    row("Some 24 miners died between 2019 and 2022.", "24", "deaths", when="2019/2022"),
    row("In the first quarter of 2024, 24 miners died.", "24", "deaths", when="2024-Q1"),
    row("So far this year, 24 miners have died.", "24", "deaths", when="2024-01-01/2024-07-05"),
    row("Some 24 miners have died this year so far.", "24", "deaths",
        when="2024-01-01/2024-07-05"),
    row("Some 24 miners have died so far in 2024.", "24 miners", "deaths",
        when="2024-01-01/2024-07-05"),
    row("Some 24 miners have died since January.", "24", "deaths", when="2024-01-01/2024-07-05"),
    row("Since 2020, 24 miners have died.", "24", "deaths", when="2020-01-01/2024-07-05"),
    row("Since the strike began in May, 24 miners have been arrested.", "24", "arrests",
        when="2024-05-01/2024-07-05"),
    row("This year, 24 miners have died.", "24", "deaths", when="2024"),
    row("The 2023 figure was 24 deaths.", "24", "deaths", when="2023"),
    row("In 2023's total of 24 deaths, none was a miner's.", "24", "deaths", when="2023"),
    row("June's inflation rate was 3.2 percent.", "3.2 percent", "inflation", when="2024-06"),
    row("Annual inflation was 3.2 percent in May.", "3.2 percent", "inflation", when="2024-05"),
    row("Revenue in the three months to March 2024 was $24 million.", "$24 million", "revenue",
        when="2024-01/2024-03"),
    # lists
    row("Police arrested 12 men in May 2024 and 10 in June 2024.", "12", "arrests", when="2024-05"),
    row("Police arrested 12 men in May 2024 and 10 in June 2024.", "10", "arrests", when="2024-06"),
    row("In 2022 it was 2,005 and from 2010 to 2021 fewer than 400.", "2,005", when="2022"),
    row("In 2022 it was 2,005 and from 2010 to 2021 fewer than 400.", "400", when="2010/2021"),
    row("There were 70 arrests in 2021, 80 in 2022 and 90 in 2023.", "80", "arrests",
        when="2022"),
    row("There were 70 arrests in 2021, 80 in 2022 and 90 in 2023.", "90", "arrests",
        when="2023"),
    row("In 2021 there were 70 arrests, in 2022 there were 80 and in 2023 90.", "80", "arrests",
        when="2022"),
    row("- May 2022: 1,987 arrests.", "1,987", "arrests", when="2022-05"),
    # the time of another clause, of an ordinal's rivals, of a statement
    row("Some 24 miners died in the blast, the worst since 2018.", "24", "deaths", when=None),
    row("She scored 23 goals in the best season since winning the cup in 1981.", "23", "goals",
        when=None),
    row("It was the first large flight since 2018.", "first", when=None),
    row("Police arrested 24 men, more than in the previous year.", "24", "arrests", when=None),
    row("Police arrested 24 men, more than in 2022.", "24", "arrests", when=None),
    row("In 2023 police arrested 24 men, more than in 2022.", "24", "arrests", when="2023"),
    row("The mayor, who was elected in 2019, said 24 men had died.", "24", "deaths", when=None),
    row("Some 24 men died, according to a report published in May.", "24", "deaths", when=None),
    row("In a statement in May, the mayor said 24 men had died.", "24", "deaths", when=None),
]  # fmt: skip

COMPARED = [
    row("Since October 2022, police have made 2,926 arrests, against 309 a year earlier.",
        "2,926", "arrests", when="2022-10-01/2024-07-05"),
    row("In May 2024 police made 2,926 arrests, against 309 a year earlier.", "2,926", "arrests",
        when="2024-05"),
    row("In May 2024 police made 2,926 arrests, against 309 a year earlier.", "309", "arrests",
        when="2023-05"),
    row("Arrests went up from 366 in 2022 to 2,999 in 2023.", "366", "arrests", when="2022"),
    row("Arrests went up from 366 in 2022 to 2,999 in 2023.", "2,999", "arrests", when="2023"),
    row("Arrests rose to 2,999 in 2023, up from 366 in 2022.", "2,999", "arrests", when="2023"),
    row("Arrests rose to 2,999 in 2023, up from 366 in 2022.", "366", "arrests", when="2022"),
    row("Inflation fell to May's 3.2 percent from April's 3.4 percent.", "3.2 percent",
        "inflation", when="2024-05"),
    row("Inflation fell to May's 3.2 percent from April's 3.4 percent.", "3.4 percent",
        "inflation", when="2024-04"),
    row("Police made 2,999 arrests in 2023, compared with the previous year's 366.", "366",
        "arrests", when="2022"),
    row("Police made 2,999 arrests in 2023, compared with the previous year's 366.", "2,999",
        "arrests", when="2023"),
    row("Arrests of poachers rose by 12 percent in 2023 from 2022.", "12 percent", "arrests",
        when="2023", since="2022"),
    row("In May 2024 exports were up 12 percent on a year earlier.", "12 percent", "exports",
        when="2024-05", since="2023-05"),
    row("Exports rose 12 percent in May 2024 compared with April 2024.", "12 percent", "exports",
        when="2024-05", since="2024-04"),
]  # fmt: skip

BEFORE = [
    row("Exports were 24 tonnes in May 2024. Imports came to 30 tonnes.", "30", "imports",
        when=None),
    row("In May the firm made 24 boats. In June it made 30.", "30", when="2024-06"),
]  # fmt: skip


@pytest.mark.parametrize("one", AS_OF + COVERED + COMPARED + BEFORE, ids=str)
def test_period(one: Row) -> None:
    """A figure covers the time that its own words name, and holds as of the day they give."""
    found = known(one)

    assert found == one.asked
