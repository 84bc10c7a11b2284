"""Ages, durations, measurements, ranks, scores; and what is silent."""

import pytest

from factcheck.model import Aspect, Hedge, Quantity
from tests.quantity_rows import all_found, asserted, counted_of, quote_of

# text, quote, low, high, unit
AGES = [
    ("Drugs kill Americans aged between 18 and 45.", "aged between 18 and 45", "18", "45", "year"),
    ("Police held a 46-year-old man.", "46-year-old", "46", "46", "year"),
    ("She is 87 years old.", "87 years old", "87", "87", "year"),
    ("Maria Lopez, 34, a nurse, left.", "34", "34", "34", "year"),
    ("The pilot, 52, survived.", "52", "52", "52", "year"),
    ("Boys aged 16 were held.", "aged 16", "16", "16", "year"),
    ("He died at the age of 91.", "age of 91", "91", "91", "year"),
    ("A three-month-old baby was saved.", "three-month-old", "3", "3", "month"),
    ("A woman in her 40s was hurt.", "40s", "40", "49", "year"),
    ("Pupils aged 11 to 16 took part.", "aged 11 to 16", "11", "16", "year"),
]

DURATIONS = [
    ("They talked for about five and a half hours.", "about five and a half hours", "5.5", "hour",
     "PT330M"),
    ("It was her second visit in nine months.", "nine months", "9", "month", "P9M"),
    ("He had a 90-day stay.", "90-day", "90", "day", "P90D"),
    ("They ruled for two decades.", "two decades", "2", "decade", "P2DE"),
    ("It ran for more than a century.", "more than a century", "1", "century", "P1CE"),
    ("He waited half an hour.", "half an hour", "0.5", "hour", "PT30M"),
    ("The trip took an hour and a half.", "an hour and a half", "1.5", "hour", "PT90M"),
    ("The flight lasted two hours and 15 minutes.", "two hours and 15 minutes", "135", "minute",
     "PT135M"),
    ("Teachers plan half-day strikes.", "half-day", "0.5", "day", "PT12H"),
    ("Staff held a half-day strike.", "a half-day", "0.5", "day", "PT12H"),
    ("He worked a half day.", "a half day", "0.5", "day", "PT12H"),
    ("He got three weeks.", "three weeks", "3", "week", "P3W"),
    ("He won in 9.8 seconds.", "9.8 seconds", "9.8", "second", "PT9.8S"),
    ("It came little over a month later.", "little over a month", "1", "month", "P1M"),
]  # fmt: skip

# text, quote, number, unit, number in base, base
MEASURED = [
    ("It lies 170 km north.", "170 km", "170", "kilometre", "170000", "metre"),
    ("It lies about 14 miles north.", "about 14 miles", "14", "mile", "22530.816", "metre"),
    ("The 181-km fault moved.", "181-km", "181", "kilometre", "181000", "metre"),
    ("He is 6ft 2in.", "6ft 2in", "74", "inch", "1.8796", "metre"),
    ("It holds 200 litres.", "200 litres", "200", "litre", "0.2", "metre ** 3"),
    ("It covers 40 square kilometres.", "40 square kilometres", "40", "square_kilometre",
     "40000000", "metre ** 2"),
    ("It covers 40 sq km.", "40 sq km", "40", "square_kilometre", "40000000", "metre ** 2"),
    ("Police found 200 kg of cocaine.", "200 kg", "200", "kilogram", "200", "kilogram"),
    ("Police found 10 pounds of cocaine.", "10 pounds", "10", "pound", "4.5359237", "kilogram"),
    ("It ships 5,000 tonnes.", "5,000 tonnes", "5000", "tonne", "5000000", "kilogram"),
    ("It was 30C in Madrid.", "30C", "30", "degree_Celsius", "303.15", "kelvin"),
    ("It was -5 °C in Oslo.", "-5 °C", "-5", "degree_Celsius", "268.15", "kelvin"),
    ("It was 86F in Madrid.", "86F", "86", "degree_Fahrenheit", "303.15", "kelvin"),
    ("Winds reached 90 km/h.", "90 km/h", "90", "kilometre / hour", "25", "metre / second"),
    ("Winds reached 100 miles an hour.", "100 miles an hour", "100", "mile / hour", "44.704",
     "metre / second"),
    ("The plate moves 9 mm/yr.", "9 mm/yr", "9", "millimetre / year", "0.00075", "metre / month"),
    ("The farm makes 100 MW.", "100 MW", "100", "megawatt", "100000000", "joule / second"),
    ("Output is 2 million barrels a day.", "2 million barrels a day", "2000000", "barrel / day",
     None, "metre ** 3 / second"),
    ("A magnitude 4.6 quake struck.", "magnitude 4.6", "4.6", "magnitude", "4.6", "magnitude"),
    ("A 4.6-magnitude quake struck.", "4.6-magnitude", "4.6", "magnitude", "4.6", "magnitude"),
    ("A magnitude of 4.6 was given.", "magnitude of 4.6", "4.6", "magnitude", "4.6", "magnitude"),
    ("A 2.9 aftershock followed.", "2.9", "2.9", "magnitude", "2.9", "magnitude"),
    ("They took a half-mile walk.", "a half-mile", "0.5", "mile", "804.672", "metre"),
    ("She won the 10k race.", "10k", "10", "kilometre", "10000", "metre"),
    ("The 5K run drew a crowd.", "5K", "5", "kilometre", "5000", "metre"),
    ("He is 5-feet-8 inches tall.", "5-feet-8 inches", "68", "inch", "1.7272", "metre"),
    ("The index lost 190 points.", "190 points", "190", "point", "190", "point"),
    ("It is a quarter of a mile off.", "a quarter of a mile", "0.25", "mile", "402.336", "metre"),
]  # fmt: skip

RANKS = [
    ("Fentanyl is the No 1 killer of Americans.", "No 1", "1", "killer"),
    ("It is the country's No. 2 port.", "No. 2", "2", "port"),
    ("It was the first face-to-face conversation.", "first face-to-face conversation", "1",
     "face-to-face conversation"),
    ("She came for the second time.", "second time", "2", "time"),
    ("They marked the 75th anniversary of the state.", "75th anniversary", "75", "anniversary"),
    ("India became the 4th nation to land.", "4th nation", "4", "nation"),
    ("It is the third-largest city.", "third-largest city", "3", "largest city"),
    ("It is the fourth country to land there.", "fourth country", "4", "country"),
    ("They ranked fourth.", "fourth", "4", None),
    ("It is in the 15th arrondissement.", "15th arrondissement", "15", "arrondissement"),
]  # fmt: skip

SILENT = [
    "the origins of COVID-19",
    "the G7 and the G20",
    "a Boeing 737-800",
    "Article 5 of the treaty",
    "Route 66",
    "the annual Two Sessions meetings",
    "the S&P 500 and the FTSE 100",
    "call 020 7946 0958 now, or +1-222-222-2222",
    "see page 12 and section 3",
    "at 10 Downing Street",
    "No 10 said nothing",
    "the talks,[1] he wrote",
    "We shall, first of all, wait",
    "One of the areas",
    "no one came",
    "a two-way street",
    "an F-16, a 4x4 and a MiG-29",
    "led to a thaw",
    "causing a slump in prices",
    "see https://news.example/2024/05/12",
    "write to desk7@paper.example",
    "after World War Two",
    "the Chandrayaan-3 lander",
    "24/7 and 9/11",
    "the 5G network",
    "a second-hand car",
    "At first they laughed",
    "the First Amendment",
    "Apollo 11 and Voyager 2, both retired",
    "a three-legged dog",
]


@pytest.mark.parametrize(("text", "quote", "low", "high", "unit"), AGES)
def test_ages(text: str, quote: str, low: str, high: str, unit: str) -> None:
    """How old somebody is, however it is told, is the measure "age"."""
    (found,) = [one for one in asserted(text) if one.measure == "age"]

    assert isinstance(found.stated, Quantity)
    amount = found.stated.amount
    assert (quote_of(found), str(amount.low), str(amount.high)) == (quote, low, high)
    assert found.stated.unit == unit


def test_the_ages_of_a_list_are_ages() -> None:
    """Both of "aged 6 and 9" are ages."""
    found = asserted("Two boys, aged 6 and 9, were saved.", "ages")

    assert [quote_of(one) for one in found] == ["aged 6", "9"]


@pytest.mark.parametrize(("text", "quote", "number", "unit", "timex"), DURATIONS)
def test_durations(text: str, quote: str, number: str, unit: str, timex: str) -> None:
    """A duration keeps the unit that was written, and its TIMEX3 value."""
    (found,) = asserted(text, "durations")

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), str(found.stated.amount.low), found.stated.unit) == (
        quote,
        number,
        unit,
    )
    assert found.stated.timex == timex


def test_months_are_no_fixed_number_of_days() -> None:
    """Weeks are kept in seconds, years in months."""
    weeks, years = asserted("He got three weeks. She got two years.", "durations")

    assert isinstance(weeks.value, Quantity)
    assert isinstance(years.value, Quantity)
    assert (str(weeks.value.amount.low), weeks.value.unit) == ("1814400", "second")
    assert (str(years.value.amount.low), years.value.unit) == ("24", "month")


@pytest.mark.parametrize(("text", "quote", "number", "unit", "value", "base"), MEASURED)
def test_measurements(  # noqa: PLR0913, PLR0917  a row of the table
    text: str, quote: str, number: str, unit: str, value: str | None, base: str
) -> None:
    """A measure is stated as written, and compared in the base of its dimension."""
    (found,) = asserted(text, "measurements")

    assert isinstance(found.stated, Quantity)
    assert isinstance(found.value, Quantity)
    assert (quote_of(found), str(found.stated.amount.low)) == (quote, number)
    assert (found.stated.unit, found.value.unit) == (unit, base)
    assert value in (None, str(found.value.amount.low))


def test_a_difference_of_temperatures_has_no_zero() -> None:
    """Warmer by 2C is 2 kelvin, not 275.15."""
    (found,) = asserted("It will warm up and rise by 2C.")

    assert isinstance(found.value, Quantity)
    assert (str(found.value.amount.low), found.aspect) == ("2", Aspect.CHANGE)


def test_a_fall_of_twenty_metres_changes_no_length() -> None:
    """What falls has moved; nothing has become shorter."""
    (found,) = asserted("The bus fell 20 metres.")

    assert found.aspect is Aspect.LEVEL


@pytest.mark.parametrize(("text", "quote", "number", "counted"), RANKS)
def test_ranks(text: str, quote: str, number: str, counted: str | None) -> None:
    """A place in a row, with what stands in it."""
    (found,) = asserted(text, "ranks")

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), str(found.stated.amount.low), found.stated.unit) == (
        quote,
        number,
        "rank",
    )
    assert counted_of(found) == counted


def test_a_result_has_two_sides() -> None:
    """Neither a range nor a date: a vote is two figures."""
    found = asserted("The court ruled by a 5-4 vote.", "scores")

    assert [(quote_of(one), one.measure) for one in found] == [
        ("5", "score for"),
        ("4", "score against"),
    ]


@pytest.mark.parametrize("text", SILENT)
def test_what_looks_like_a_figure_stays_silent(text: str) -> None:
    """Names, labels, idioms and addresses assert no figure."""
    assert [quote_of(one) for one in asserted(text)] == []


@pytest.mark.parametrize("text", [row for row in SILENT if any(sign.isdigit() for sign in row)])
def test_what_was_seen_and_set_aside_has_a_reason(text: str) -> None:
    """Whoever asks is told what was seen, and why it is no figure."""
    found = all_found(text)

    assert found
    assert all(one.excluded for one in found)


def test_a_hedge_before_its_magnitude_guards_the_next_too() -> None:
    """In "around magnitude 2 and 3" both are rough."""
    found = asserted("They were of around magnitude 2 and 3.", "measurements")

    assert [quote_of(one) for one in found] == ["around magnitude 2", "3"]
    assert {one.stated.hedge for one in found if isinstance(one.stated, Quantity)} == {Hedge.ABOUT}


def test_points_fewer_times_are_no_change() -> None:
    """What was done fewer times is not what the figure measures."""
    (found,) = asserted("They had 100 points fewer times than the others.", "measurements")

    assert found.aspect is Aspect.LEVEL
