"""Named days: what a name tells, on which days, and where it tells none."""

from datetime import date

import pytest

from factcheck.claims.times.resolved.named_spans import orthodox_easter, spans_of
from factcheck.reference.calendar_words import cut, load_calendar_words
from factcheck.reference.moving_feasts import days_of_feast
from factcheck.reference.named_days import NamedDay
from tests.time_rows import check_day, check_open, lines, told

# Published on Friday 5 July 2024.
DAYS = lines("""
Police closed the bridge on [Christmas]. | 2023-12-25 | day | 2023-12-25
Rail fares rose over [Christmas]. | 2023-12-24 .. 2023-12-26 | day | 2023-12-24/2023-12-26 | about
Takings fell during [the Christmas holidays]. | 2023-12-24 .. 2023-12-26 | day | 2023-12-24/2023-12-26 | about
The pier reopened on [Christmas Eve 2021]. | 2021-12-24 | day | 2021-12-24
The pier was shut [last Christmas]. | 2023-12-25 | day | 2023-12-25
[The 2004 Boxing Day] tsunami killed thousands. | 2004-12-26 | day | 2004-12-26
The truce held at [Christmas in 1914]. | 1914-12-25 | day | 1914-12-25
Crews will strike [this Christmas]. | 2024-12-25 | day | 2024-12-25
The kitchen burned down on [Christmas Day morning]. | 2023-12-25 | part_of_day | 2023-12-25TMO
Divers found it [two days before Christmas]. | 2023-12-23 | day | 2023-12-23
She flew home [a week before Christmas]. | 2023-12-18 .. 2023-12-24 | week | 2023-W51 | about
Footfall fell in [the week before Christmas]. | 2023-12-18 .. 2023-12-24 | week | 2023-W51
Hospitals were full in [Christmas week]. | 2023-12-25 .. 2023-12-31 | week | 2023-W52
Storms hit on [the weekend before Christmas]. | 2023-12-23 .. 2023-12-24 | weekend | 2023-W51-WE
Shoppers stayed home on [Xmas Eve]. | 2023-12-24 | day | 2023-12-24
Orthodox believers marked [Orthodox Christmas]. | 2024-01-07 | day | 2024-01-07
Edinburgh cancelled its street party on [Hogmanay]. | 2023-12-31 | day | 2023-12-31
The club burned down on [New Year's Eve]. | 2023-12-31 | day | 2023-12-31
They married on [Valentines Day]. | 2024-02-14 | day | 2024-02-14
Dublin paraded on [St. Patrick's Day]. | 2024-03-17 | day | 2024-03-17
Dublin paraded on [Saint Patrick's Day]. | 2024-03-17 | day | 2024-03-17
They dined on [Burns Night]. | 2024-01-25 | day | 2024-01-25
Turnout was low on [Super Tuesday]. | 2024-03-05 | day | 2024-03-05
Crowds gathered on [Inauguration Day]. | 2021-01-20 | day | 2021-01-20
The twins were born on [Leap Day]. | 2024-02-29 | day | 2024-02-29
Marchers filled the square on [International Women's Day]. | 2024-03-08 | day | 2024-03-08
The vigil was held on [Anzac Day]. | 2024-04-25 | day | 2024-04-25
Veterans gathered on [Remembrance Sunday]. | 2023-11-12 | day | 2023-11-12
Wreaths were laid on [Armistice Day]. | 2023-11-11 | day | 2023-11-11
The cull began on [Guy Fawkes Night]. | 2023-11-05 | day | 2023-11-05
Ottawa closed its offices on [Victoria Day]. | 2024-05-20 | day | 2024-05-20
Beaches were packed on [the spring bank holiday]. | 2024-05-27 | day | 2024-05-27
Beaches were packed on [the May Day bank holiday]. | 2024-05-06 | day | 2024-05-06
Twelve people were shot over [Memorial Day weekend]. | 2024-05-25 .. 2024-05-27 | day | 2024-05-25/2024-05-27
Twelve people were shot over [the Labor Day holiday weekend]. | 2023-09-02 .. 2023-09-04 | day | 2023-09-02/2023-09-04
Stores were busy on [Thanksgiving Eve]. | 2023-11-22 | day | 2023-11-22
Airports were busy in [the week of Thanksgiving]. | 2023-11-20 .. 2023-11-26 | week | 2023-W47
The lights went on [the day after Thanksgiving]. | 2023-11-24 | day | 2023-11-24
Millions flew over [the Thanksgiving holiday]. | 2023-11-23 .. 2023-11-26 | day | 2023-11-23/2023-11-26 | about
The fund was launched on [Giving Tuesday]. | 2023-11-28 | day | 2023-11-28
New infections were counted on [World AIDS Day]. | 2023-12-01 | day | 2023-12-01
The mayor resigned on [Shrove Tuesday]. | 2024-02-13 | day | 2024-02-13
New Orleans swept its streets after [Mardi Gras]. | 2024-02-13 | day | 2024-02-13 | AFTER
The priest fasted during [Lent]. | 2024-02-14 .. 2024-03-30 | day | 2024-02-14/2024-03-30
Processions were cancelled in [Holy Week]. | 2024-03-24 .. 2024-03-30 | day | 2024-03-24/2024-03-30
Roads were jammed on [Easter weekend]. | 2024-03-29 .. 2024-04-01 | day | 2024-03-29/2024-04-01
Roads were jammed over [Easter]. | 2024-03-29 .. 2024-04-01 | day | 2024-03-29/2024-04-01 | about
He was baptised at [Easter 2019]. | 2019-04-21 | day | 2019-04-21
Churches filled on [Orthodox Easter]. | 2024-05-05 | day | 2024-05-05
The abbey reopened on [Ascension Day]. | 2024-05-09 | day | 2024-05-09
The abbey reopened at [Pentecost]. | 2024-05-19 | day | 2024-05-19
Candles were sold out in [Advent]. | 2023-12-03 .. 2023-12-24 | day | 2023-12-03/2023-12-24
Flags were burned in [Pride Month]. | 2024-06-01 .. 2024-06-30 | month | 2024-06
Beaches opened in [the week after Easter 2024]. | 2024-04-01 .. 2024-04-07 | week | 2024-W14
The troops landed on [D-Day]. | 1944-06-06 | day | 1944-06-06
The square was full on [VE Day 2020]. | 2020-05-08 | day | 2020-05-08
""")  # noqa: E501 - a row is one line

# The moon must be seen: Islamic days are those of the tables, and about right.
FEASTS = lines("""
The strike was halted during [Ramadan]. | 2024-03-11 .. 2024-04-09 | day | 2024-03-11/2024-04-09 | about
The strike was halted during [Ramadan 2023]. | 2023-03-23 .. 2023-04-20 | day | 2023-03-23/2023-04-20 | about
Clashes broke out on [the first day of Ramadan]. | 2024-03-11 | day | 2024-03-11 | about
Clashes broke out on [the last Friday of Ramadan]. | 2024-04-05 | day | 2024-04-05 | about
Clashes broke out on [the final day of Ramadan]. | 2024-04-09 | day | 2024-04-09 | about
Prices rose in [the week before Ramadan]. | 2024-03-04 .. 2024-03-10 | week | 2024-W10 | about
The ferry sank on [the eve of Eid al-Fitr]. | 2024-04-09 | day | 2024-04-09 | about
The ferry sank on [Eid-ul-Fitr]. | 2024-04-10 | day | 2024-04-10 | about
Pilgrims died before [Eid al-Adha]. | 2024-06-16 | day | 2024-06-16 | BEFORE about
Prices rose during [Eid al-Adha]. | 2024-06-16 .. 2024-06-19 | day | 2024-06-16/2024-06-19 | about
Prices rose before [Eid]. | 2024-06-16 | day | 2024-06-16 | BEFORE about
Shops shut for [the Eid holiday]. | 2024-06-16 .. 2024-06-18 | day | 2024-06-16/2024-06-18 | about
He was seen [the day after thanksgiving]. | 2023-11-24 | day | 2023-11-24
He was seen on [christmas eve]. | 2023-12-24 | day | 2023-12-24
He was seen at [easter 2013]. | 2013-03-31 | day | 2013-03-31
Mourners were attacked on [Ashura 2023]. | 2023-07-28 | day | 2023-07-28 | about
Envoys will meet after [next Ramadan]. | 2025-03-01 .. 2025-03-29 | day | 2025-03-01/2025-03-29 | AFTER about
Shops were shut on [Yom Kippur]. | 2023-09-25 | day | 2023-09-25
Shops were shut on [Rosh Hashana]. | 2023-09-16 | day | 2023-09-16
Candles were lit on [the second night of Hanukkah]. | 2023-12-09 | day | 2023-12-09
Candles were lit during [Hannukkah 2022]. | 2022-12-19 .. 2022-12-26 | day | 2022-12-19/2022-12-26
The raid began during [Passover]. | 2024-04-23 .. 2024-04-29 | day | 2024-04-23/2024-04-29
Air quality fell on [Diwali]. | 2023-11-12 | day | 2023-11-12
Air quality fell [the day after Deepavali]. | 2023-11-13 | day | 2023-11-13
Gold sales will recover [this Diwali]. | 2024-10-31 | day | 2024-10-31
They threw powder on [Holi]. | 2024-03-25 | day | 2024-03-25
The bridge collapsed on [Dussehra]. | 2023-10-24 | day | 2023-10-24
Pandals were lit during [Durga Puja]. | 2023-10-20 .. 2023-10-24 | day | 2023-10-20/2023-10-24
Idols were carried out on [Ganesh Chaturthi]. | 2023-09-19 | day | 2023-09-19
Boats raced on [Onam]. | 2023-08-29 | day | 2023-08-29
Devotees fasted on [Maha Shivratri]. | 2024-03-08 | day | 2024-03-08
Factories closed for [Lunar New Year]. | 2024-02-10 | day | 2024-02-10
Factories closed over [the Lunar New Year holiday]. | 2024-02-10 .. 2024-02-16 | day | 2024-02-10/2024-02-16 | about
Fireworks were banned on [Chinese New Year's Eve]. | 2024-02-09 | day | 2024-02-09
Lanterns were lit on [the Mid-Autumn Festival]. | 2023-09-29 | day | 2023-09-29
Graves were swept at [Qingming]. | 2024-04-04 | day | 2024-04-04
Boats capsized at [the Dragon Boat Festival]. | 2024-06-10 | day | 2024-06-10
Roads were full on [Chuseok]. | 2023-09-29 | day | 2023-09-29
Tehran fell quiet on [Nowruz]. | 2024-03-20 | day | 2024-03-20
Pilgrims gathered on [Vaisakhi]. | 2024-04-13 | day | 2024-04-13
""")  # noqa: E501 - a row is one line

STATES = lines("""
Kyiv was shelled on Ukraine's [Independence Day]. | 2023-08-24 | day | 2023-08-24
Rockets were fired on Ukrainian [Independence Day]. | 2023-08-24 | day | 2023-08-24
Tel Aviv was quiet on Israel's [Independence Day]. | 2024-05-14 | day | 2024-05-14
India raised the flag on [Independence Day]. | 2023-08-15 | day | 2023-08-15
The United States marked [Independence Day] on the Mall. | 2024-07-04 | day | 2024-07-04
Tanks rolled through Delhi as India marked [Republic Day]. | 2024-01-26 | day | 2024-01-26
China showed missiles on [National Day]. | 2023-10-01 | day | 2023-10-01
Russia paraded one tank on [Victory Day]. | 2024-05-09 | day | 2024-05-09
Britain bought flowers for [Mother's Day]. | 2024-03-10 | day | 2024-03-10
Americans bought flowers on American [Mother's Day]. | 2024-05-12 | day | 2024-05-12
Canada closed its borders on [Thanksgiving]. | 2023-10-09 | day | 2023-10-09
Malls opened on [Thanksgiving]. | 2023-11-23 | day | 2023-11-23
Unions in Canada marched on [Labour Day]. | 2023-09-04 | day | 2023-09-04
Unions marched on [Labour Day]. | 2024-05-01 | day | 2024-05-01
British roads were jammed on [the August bank holiday]. | 2023-08-28 | day | 2023-08-28
The museum in Britain reopened for [Black History Month]. | 2023-10-01 .. 2023-10-31 | month | 2023-10
""")  # noqa: E501 - a row is one line

PUBLISHED = lines("""
2024-01-12 | Sales rose 2% [this Christmas]. | 2023-12-25 | day | 2023-12-25
2024-03-20 | They are fasting in [Ramadan]. | 2024-03-11 .. 2024-04-09 | day | 2024-03-11/2024-04-09 | about
2031-02-01 | The strike was halted in [Ramadan]. | 2030-12-26 .. 2031-01-23 | day | 2030-12-26/2031-01-23 | about
2024-12-20 | The shop will close on [Boxing Day]. | 2024-12-26 | day | 2024-12-26
2023-07-05 | Fires broke out over [the Memorial Day weekend]. | 2023-05-27 .. 2023-05-29 | day | 2023-05-27/2023-05-29
2018-11-20 | Millions will travel over [Thanksgiving weekend]. | 2018-11-22 .. 2018-11-25 | day | 2018-11-22/2018-11-25
""")  # noqa: E501 - a row is one line

OPEN = lines("""
2024-09-05 | He died on Independence Day. | Independence Day | which state's day is meant is not known |
2024-09-05 | He died on Father's Day. | Father's Day | which state's day is meant is not known |
| She was seen on Christmas Eve. | Christmas Eve | no publication date |
| She was seen in Ramadan. | Ramadan | no publication date |
2024-09-05 | The fast of Ramadan 2150 is far off. | Ramadan 2150 | the days of that year are not known |
2024-09-05 | It ends in Ramadan 2030. | Ramadan 2030 | the days of that year are not known | 2030-01-05 .. 2030-02-03 2030-12-26 .. 2031-01-23
2024-07-10 | Fires raged on Fourth of July weekend 2023. | Fourth of July weekend 2023 | which weekend is meant is not known | 2023-W26-WE 2023-W27-WE
""")  # noqa: E501 - a row is one line

SILENT = [
    "The Christmas tree in the square fell down.",
    "They sang Christmas carols and wore Christmas jumpers.",
    "Merry Christmas to all our readers.",
    "He wished them a happy Diwali.",
    "Ships were sighted off Easter Island.",
    "The Easter Rising is taught in schools.",
    "Black Friday deals tempted shoppers.",
    "Black Friday sales fell short.",
    "A Black Friday shopping frenzy gripped the mall.",
    "She wrote about Friday Night Lights.",
    "The Valentine's Day Massacre is retold.",
    "The Valentine's Day massacre is retold.",
    "The pilot sent a May Day call.",
    "The Labor Day Parade Association sued.",
    "He starred in Independence Day, the film.",
    "Thanksgiving dinner costs more.",
    "The Halloween costume was banned.",
    "Her Halloween party was raided.",
    "Happy Mother's Day to all of them.",
    "Black Monday is a film.",
    "Every Christmas they quarrel.",
    "Each Ramadan they fast.",
    "It was like Christmas for the dealers.",
    "The bank lent millions.",
    "Lent terms and conditions apply.",
    "He had an epiphany.",
    "Father Christmas waved.",
    "A white Christmas is unlikely.",
    "It has a post-Christmas feel.",
    "It has a Christmas-themed menu.",
    "The Easter bunny waved.",
    "They hunted Easter eggs.",
    "The Ramadan fast is strict.",
    "It stocks Diwali sweets.",
    "The New Year's resolution failed.",
    "He wrote a New Year's Honours list.",
    "They held a service of thanksgiving.",
    "The vote went on until election day.",
    "On the king's day off he swam.",
    "A pancake stall stood by the gate.",
    "The day off was welcome.",
    "Pride of place went to the king.",
    "The pride of lions slept.",
    "The advent of printing changed it.",
    "The Eid Mubarak banner fell.",
]

FACTS = [
    ("Eid al-Fitr", "2023-04-21"), ("Eid al-Adha", "2025-06-06"), ("Yom Kippur", "2023-09-25"),
    ("Passover", "2025-04-13"), ("Diwali", "2025-10-20"), ("Diwali", "2022-10-24"),
    ("Chinese New Year", "2023-01-22"), ("Qingming", "2025-04-04"), ("Holi", "2023-03-08"),
    ("Orthodox Easter", "2022-04-24"), ("Orthodox Easter", "2021-05-02"), ("Nowruz", "2023-03-21"),
    ("King's Day", "2025-04-26"), ("Yom Ha'atzmaut", "2018-04-19"),
    ("Victoria Day", "2023-05-22"), ("Advent Sunday", "2022-11-27"), ("Pentecost", "2023-05-28"),
    ("Advent Sunday", "2023-12-03"),
]  # fmt: skip


@pytest.mark.parametrize("row", [*DAYS, *FEASTS, *STATES])
def test_a_name_tells_its_days(row: str) -> None:
    check_day(row)


@pytest.mark.parametrize("row", PUBLISHED)
def test_a_name_is_read_from_the_day_of_publication(row: str) -> None:
    published, rest = row.split(" | ", 1)
    check_day(rest, published)


@pytest.mark.parametrize("row", OPEN)
def test_what_a_name_leaves_open_is_told_with_its_reason(row: str) -> None:
    check_open(row)


@pytest.mark.parametrize("sentence", SILENT)
def test_a_name_that_tells_no_day_stays_silent(sentence: str) -> None:
    assert told(sentence, "2024-07-05") == []


def rules() -> dict[str, NamedDay]:
    """Return the rule of every name, in each of its spellings."""
    return {
        " ".join(word.forms): word.value
        for words in load_calendar_words().words.values()
        for word in words
        if word.kind == "named"
    }


@pytest.mark.parametrize(("name", "day"), FACTS)
def test_the_tables_hold_what_happened(name: str, day: str) -> None:
    rule = rules()[" ".join(cut(name.lower().replace("-", " - ")))]

    assert spans_of(rule, int(day[:4]))[0][0] == date.fromisoformat(day)


def test_every_rule_yields_days() -> None:
    """No name of the table stands for nothing, save where a state keeps several days."""
    every = set(rules().values())
    states = {one for rule in every for _, one in rule.national if one != NamedDay()}
    plain = {rule for rule in every if not rule.national}

    assert all(any(spans_of(rule, year) for year in range(2020, 2025)) for rule in plain | states)


def test_every_span_runs_upwards_and_begins_in_its_year() -> None:
    for rule in set(rules().values()):
        for year in (1990, 2024, 2030):
            for first, last in spans_of(rule, year):
                assert first <= last
                assert first.year == year


@pytest.mark.parametrize("year", range(1900, 2101))
def test_orthodox_easter_is_a_sunday_and_never_before_the_western_spring(year: int) -> None:
    day = orthodox_easter(year)

    assert day.weekday() == 6
    assert (4, 1) <= (day.month, day.day) <= (5, 10)


def test_the_year_behind_the_noun_is_that_of_the_name() -> None:
    found = told("The Boxing Day tsunami of 2004 killed thousands.", "2024-03-05")

    assert [moment.timex for _, moment in found] == ["2004-12-26", "2004"]


def test_a_feast_may_fall_twice_in_a_year() -> None:
    assert len(days_of_feast("islamic.ramadan_beginning", 2030)) == 2
