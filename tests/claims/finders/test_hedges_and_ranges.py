"""Hedges, bounds and ranges: what guards a figure belongs to its quote and to its value."""

import pytest

from factcheck.claims.found import Found
from factcheck.model import Hedge, Quantity
from tests.builders import at_least, more_than, people, quantity
from tests.quantity_rows import asserted, quote_of, read

ABOUT, NEARLY = Hedge.ABOUT, Hedge.NEARLY
AT_MOST, LESS_THAN = Hedge.AT_MOST, Hedge.LESS_THAN

READS: dict[Quantity, list[str]] = {
    people(34): [
        "It feeds [34 people] at least once a day.",
        "It hurt [34 people] at least 10 times.",
        "Rescuers found [34 people].",
        "They counted [thirty-four survivors] in the hall.",
    ],
    people(34, hedge=ABOUT): [
        "Rescuers found [about 34 people].",
        "Rescuers found [around 34 people].",
        "Rescuers found [roughly 34 people].",
        "Rescuers found [approximately 34 people].",
        "Rescuers found [some 34 people].",
        "Rescuers found [an estimated 34 people].",
        "Rescuers found [34 or so people].",
        "Rescuers found [34 people or so].",
        "Rescuers found [34 people, give or take].",
        "Rescuers found [~34 people].",
    ],
    people(34, hedge=NEARLY): [
        "Rescuers found [nearly 34 people].",
        "Rescuers found [almost 34 people].",
        "Rescuers found [close to 34 people].",
        "Rescuers found [just under 34 people].",
    ],
    people(34, hedge=Hedge.EXACTLY): ["Rescuers found [exactly 34 people]."],
    at_least(34): [
        "Rescuers found [at least 34 people].",
        "Rescuers found [no fewer than 34 people].",
        "Rescuers found [not less than 34 people].",
        "Rescuers found [a minimum of 34 people].",
        "Rescuers found [34-plus people].",
        "Rescuers found [34+ people].",
        "Rescuers found [34 or more people].",
        "Rescuers found [34 people at least].",
        "Rescuers found [34 people or more].",
        "They said [34 people at least] died.",
        "Rescuers found [at least about 34 people].",
    ],
    more_than(37_000, grain=1000): [
        "Border agents held [more than 37,000 Chinese nationals] last year.",
        "Border agents held [over 37,000 Chinese nationals] last year.",
        "Border agents held [well over 37,000 Chinese nationals] last year.",
        "Border agents held [in excess of 37,000 Chinese nationals] last year.",
        "Border agents held [upwards of more than 37,000 Chinese nationals] last year.",
    ],
    quantity(None, "person", 500, grain=100, hedge=AT_MOST): [
        "It can hold [up to 500 guests].",
        "It can hold [as many as 500 guests].",
        "It can hold [no more than 500 guests].",
        "It can hold [at most 500 guests].",
        "It can hold [a maximum of 500 guests].",
    ],
    quantity(None, "person", 400, grain=100, hedge=LESS_THAN): [
        "It had [fewer than 400 visitors].",
        "It had [less than 400 visitors].",
        "It had [under 400 visitors].",
        "It had [below 400 visitors].",
    ],
    quantity(5_000, "person", 7_000, grain=1000): [
        "The army sent [between 5,000 and 7,000 troops].",
        "The army sent [5,000 to 7,000 troops].",
        "The army sent [5,000-7,000 troops].",
        "The army sent [5,000 \u2013 7,000 troops].",
        "The army sent forces that ranged [from 5,000 to 7,000 troops].",
    ],
    quantity(10_000_000, "person", 15_000_000, grain=1_000_000): [
        "The plague killed [between 10 and 15 million people].",
        "The plague killed [10-15 million people].",
        "The plague killed [10 to 15 million people].",
    ],
    quantity(10, "person", 15, hedge=ABOUT): ["They met [about 10 to 15 people]."],
    quantity(2, "day", 3): [
        "It takes [two or three days] by lorry.",
        "It takes [2-3 days] by lorry.",
    ],
}  # fmt: skip

# A row marks its quote; then the least and the most that it says, the unit, and the hedge.
BOUNDS: dict[tuple[str | None, str | None, str, Hedge], list[str]] = {
    ("37000", None, "count", Hedge.MORE_THAN): [
        "Growers lost [more than 37,000 trees] in the frost.",
        "Growers lost [in excess of 37,000 trees] in the frost.",
        "Growers lost [north of 37,000 trees] in the frost.",
        "Growers lost [>37,000 trees] in the frost.",
        "Growers lost [some more than 37,000 trees] in the frost.",
        "Sales of [over 37,000 units] were reported.",
    ],
    ("25", None, "hour", Hedge.MORE_THAN): [
        "The summit lasted [over 25 hours].",
        "Rescuers had searched for [over 25 hours].",
        "It took [over 25 hours] to put out.",
        "They were stuck [just over 25 hours].",
        "They left [over 25 hours] ago.",
        "They held out [well over 25 hours].",
        "A wait of [over 25 hours] is common.",
    ],
    ("25", None, "year", Hedge.MORE_THAN): [
        "Her father is [over 25 years old].",
        "They had waited [over 25 years].",
    ],
    ("7", None, "metre", Hedge.MORE_THAN): ["Waves reached [over seven metres]."],
    ("60", None, "percent", Hedge.MORE_THAN): ["[Over 60 per cent] agreed."],
    (None, "60", "percent", Hedge.LESS_THAN): [
        "Turnout was [far short of the 60 per cent] needed.",
        "Turnout was [well short of 60 per cent].",
    ],
    ("60", "60", "percent", Hedge.NEARLY): ["Turnout was [just short of 60 per cent]."],
    (None, "7", "count", Hedge.LESS_THAN): ["Children [under seven] eat free."],
    (None, "50", "GBP", Hedge.LESS_THAN): ["Shops sell [sub-£50] tablets."],
    ("1200", None, "count", Hedge.MORE_THAN): [
        "The number of tents [exceeded 1,200] by nightfall.",
        "The number of tents [surpassed 1,200] by nightfall.",
        "The number of tents [crossed 1,200] by nightfall.",
    ],
    ("37000", None, "count", Hedge.AT_LEAST): [
        "The site has [37,000-plus tents].",
        "The site has [37,000+ tents].",
        "The site has [upwards of 37,000 tents].",
        "The site has [a minimum of 37,000 tents].",
        "The site has [not less than 37,000 tents].",
        "The site has [no fewer than 37,000 tents].",
        "The site has [37,000 or more tents].",
        "The site has [\u2265 37,000 tents].",
        "The site has [at least 37,000 or so tents].",
        "The site has [at the very least 37,000 tents].",
        "The site has [as few as 37,000 tents].",
        "The site has [a floor of 37,000 tents].",
    ],
    (None, "450", "count", Hedge.AT_MOST): [
        "The yard stores [up to 450 crates].",
        "The yard stores [as many as 450 crates].",
        "The yard stores [anything up to 450 crates].",
        "The yard stores [450 or fewer crates].",
        "The yard stores [no more than 450 crates].",
        "The yard stores [not more than 450 crates].",
        "The yard stores [\u2264450 crates].",
        "The yard stores [at the very most 450 crates].",
        "The yard stores [a maximum of 450 crates].",
    ],
    (None, "12", "kilometre", Hedge.AT_MOST): [
        "Runners chose routes of [12 kilometres or less].",
        "Runners chose routes of [12 km at most].",
        "Runners chose routes of [12km and under].",
        "Runners chose routes of [no longer than 12 km].",
    ],
    ("12", None, "kilometre", Hedge.AT_LEAST): [
        "Runners chose routes of [12 kilometres or more].",
        "Runners chose routes of [12km and over].",
        "Runners chose routes of [12 km upwards].",
    ],
    (None, "12", "kilometre", Hedge.LESS_THAN): [
        "Runners chose routes of [less than 12 km].",
        "Runners chose routes [<12 km].",
        "Runners chose routes of [under 12 km].",
    ],
    ("8", "8", "hour", Hedge.NEARLY): [
        "The debate lasted [just under eight hours].",
        "The debate lasted [nearly eight hours].",
        "The debate lasted [just shy of eight hours].",
        "The debate lasted [a shade under eight hours].",
        "The debate lasted [a touch below eight hours].",
        "The debate lasted [not quite eight hours].",
        "The debate lasted [close on eight hours].",
        "The debate lasted [getting on for eight hours].",
    ],
    ("8", "8", "hour", ABOUT): [
        "The debate lasted [around eight hours].",
        "The debate lasted [circa eight hours].",
        "The debate lasted [c. eight hours].",
        "The debate lasted [eight hours or so].",
        "The debate lasted [eight or so hours].",
        "The debate lasted [eight hours, give or take].",
        "The debate lasted [eight hours, more or less].",
        "The debate lasted [give or take eight hours].",
        "The debate lasted [something like eight hours].",
        "The debate lasted [in the neighbourhood of eight hours].",
        "The debate lasted [about eight hours or thereabouts].",
        "The debate lasted [~8 hours].",
    ],
    ("8", "8", "hour", Hedge.EXACTLY): ["The debate lasted [precisely eight hours]."],
}  # fmt: skip

RANGES: dict[tuple[str, str, str, Hedge], list[str]] = {
    ("10", "15", "kilometre", Hedge.NONE): [
        "They walked [10 to 15 km] on Friday.",
        "They walked [10 km to 15 km] on Friday.",
        "They walked [10km-15km] on Friday.",
        "They walked [10-15 km] on Friday.",
        "They walked [10 - 15 km] on Friday.",
        "They walked [10 or 15 km] on Friday.",
        "They walked [between 10 and 15 km] on Friday.",
        "They walked [between 10 km and 15 km] on Friday.",
        "They walked [anywhere from 10 to 15 km] on Friday.",
        "They walked [anywhere between 10 and 15 km] on Friday.",
        "They walked [more than 10 but less than 15 km] on Friday.",
        "They walked [over 10 but under 15 km] on Friday.",
        "They walked [at least 10 and no more than 15 km] on Friday.",
        "They walked [10 or more but fewer than 15 km] on Friday.",
        "They walked [>10 and <15 km] on Friday.",
        "They walked [less than 15 km but more than 10 km] on Friday.",
        "They walked [from a low of 10 to a high of 15 km] on Friday.",
    ],
    ("5000000", "7000000", "person", Hedge.NONE): [
        "The show drew [between about 5 and 7 million viewers].",
        "The show drew [between 5 million and about 7 million viewers].",
        "The show drew [five to seven million viewers].",
        "The show drew [5m-7m viewers].",
    ],
    ("10000000", "15000000", "USD", Hedge.NONE): [
        "Repairs cost [$10-15m] in all.",
        "Repairs cost [$10m-15m] in all.",
        "Repairs cost [$10m-$15m] in all.",
        "Repairs cost [$10 to $15 million] in all.",
        "Repairs cost [$10 to 15 million] in all.",
        "Repairs cost [10-15 million dollars] in all.",
        "Repairs cost [above $10 million and below $15 million] in all.",
    ],
    ("20000", "30000", "person", Hedge.NONE): [
        "The rally drew [20-30,000 people].",
        "The rally drew [20 to 30,000 people].",
        "The rally drew [20,000-30,000 people].",
    ],
    ("80", "85", "USD / barrel", Hedge.NONE): [
        "Crude sold at [$80 to $85 a barrel].",
        "Crude sold at [$80-$85 a barrel].",
        "Crude sold at [between $80 and $85 a barrel].",
    ],
    ("300", "400", "person", Hedge.NONE): [
        "Flooding drove out [three to four hundred people].",
        "Flooding drove out [three or four hundred people].",
        "Flooding drove out [between three and four hundred people].",
        "Flooding drove out [300 to 400 people].",
    ],
    ("1000", "1200", "person", Hedge.NONE): ["Flooding drove out [ten to twelve hundred people]."],
    ("24", "36", "person", Hedge.NONE): ["Flooding drove out [two to three dozen people]."],
    ("10", "200", "person", Hedge.NONE): ["Flooding drove out [ten to two hundred people]."],
    ("2", "4", "percent", Hedge.NONE): [
        "A [2-to-4-percent] levy is due.",
        "A [2-to-4 percent] levy is due.",
        "A levy of [between 2 and 4 per cent] of sales is due.",
    ],
    ("18", "29", "year", Hedge.NONE): [
        "The poll asked [18-to-29-year-olds] alone.",
        "The poll asked [18- to 29-year-olds] alone.",
    ],
    ("20", "25", "minute", Hedge.NONE): [
        "The [20-to-25-minute] ride is free.",
        "The [20-to-25 minute] ride is free.",
    ],
    ("0.25", "0.5", "share", Hedge.NONE): [
        "[Between a quarter and a half] of the crop was lost.",
        "[From a quarter to a half] of the crop was lost.",
        "[A quarter to a half] of the crop was lost.",
    ],
    ("0.2", "0.25", "share", Hedge.NONE): [
        "[Between a fifth and a quarter] of the crop was lost.",
        "[A fifth to a quarter] of the crop was lost.",
    ],
    ("10", "15", "person", Hedge.NONE): [
        "It employs [ten or fifteen people].",
        "It employs [10 through 15 people].",
        "It employs [ten to fifteen people].",
        "It employs [>10 and <15 people].",
    ],
    ("10", "15", "person", ABOUT): [
        "It employs [about 10 to 15 people].",
        "It employs [roughly 10-15 people].",
        "It employs [some 10 or 15 people].",
    ],
    ("-10", "-5", "degree_Celsius", Hedge.NONE): [
        "Nights of [-5C to -10C] are forecast.",
        "Nights of [-10C to -5C] are forecast.",
        "Nights of [minus five to minus 10 degrees Celsius] are forecast.",
    ],
    ("4.7", "5.3", "gram", Hedge.NONE): [
        "The stone weighed [5 \u00b1 0.3 grams].",
        "The stone weighed [5 grams \u00b1 0.3 grams].",
        "The stone weighed [5 +/- 0.3 grams].",
        "The stone weighed [5 plus or minus 0.3 grams].",
        "The stone weighed [5 grams, plus or minus 0.3 grams].",
    ],
    ("40", "43", "percent", ABOUT): ["Approval is in the [low 40s percent]."],
    ("47", "49", "count", ABOUT): [
        "Approval sank to the [high 40s].",
        "Approval sank to the [upper 40s].",
    ],
    ("64", "66", "degree", ABOUT): ["Temperatures will climb into the [mid-60s] on Sunday."],
    ("60", "63", "count", ABOUT): ["Approval is in the [early 60s]."],
    ("67", "69", "count", ABOUT): ["Approval is in the [late 60s]."],
    ("100", "300", "person", ABOUT): ["The number of deaths is in the [low hundreds]."],
    ("7000", "9000", "person", ABOUT): ["The number of deaths is in the [high thousands]."],
    ("34", "34", "person", ABOUT): ["It employs [34-some people]."],
}  # fmt: skip

# A figure that says how far off another may be is one by itself where nothing stands before it.
MARGINS = [
    ("The survey has an error of [plus or minus 3 percentage points].", "3", "percentage_point"),
    ("The survey has an error of [+/- 3 percentage points].", "3", "percentage_point"),
    ("The survey has an error of [\u00b13 percentage points].", "3", "percentage_point"),
]

VAGUE = [
    ("[Dozens of houses] burned.", "24", "99"),
    ("[Tens of houses] burned.", "20", "99"),
    ("[Scores of houses] burned.", "40", "199"),
    ("[Hundreds of houses] burned.", "200", "1999"),
    ("[Tens of thousands of houses] burned.", "20000", "199999"),
    ("[Several hundred houses] burned.", "300", "900"),
]

NO_HEDGE = [
    ("The two sides held talks about 12 prisoners.", "12 prisoners"),
    ("Only 80 people came.", "80 people"),
    ("Just 80 people came.", "80 people"),
    ("The lead over 12 rivals shrank.", "12 rivals"),
    ("Output was 20 per cent higher than 400 tonnes.", "400 tonnes"),
    ("The 12 men left.", "12 men"),
    ("Barely 12 men left.", "12 men"),
    ("A mere 12 men left.", "12 men"),
    # Over how long something is spread
    ("The debt will be paid off over 30 years.", "30 years"),
    ("Ministers promised €4bn over 12 years.", "12 years"),
    ("Over three days, 400 died.", "three days"),
    ("Rents rose 5 per cent over six months.", "six months"),
    ("The seats were sold over 10 to 12 weeks.", "10 to 12 weeks"),
    # What it is about, and who rules
    ("A nurse faces charges over 14 deaths.", "14 deaths"),
    ("The partners quarrelled over three invoices.", "three invoices"),
    ("The envoys argued over 14 clauses.", "14 clauses"),
    ("The judge presided over 300 trials.", "300 trials"),
    ("An argument over £14m of fees went on.", "£14m"),
    ("The trial over 14 thefts ended.", "14 thefts"),
    ("Staff were questioned over 14 payments.", "14 payments"),
    ("She worked under four ministers.", "four ministers"),
    ("A studio above three bakeries burned.", "three bakeries"),
    ("Troops hid below two bridges.", "two bridges"),
    ("It is not just about two players.", "two players"),
    ("The case was all about three letters.", "three letters"),
    ("The film is not about 12 heroes.", "12 heroes"),
]

TWO_LEVELS = [
    ("Diesel rose 3p to 154.9p a litre.", ["3p", "154.9p a litre"]),
    ("The contract gained $1.20 to $83.40 in Rotterdam.", ["$1.20", "$83.40"]),
    ("The barometer fell 5 to 100 in May.", ["5", "100"]),
    ("The rate fell from 5.2% to 4.9%.", ["5.2%", "4.9%"]),
    ("The toll rose from 1,200 to 1,350.", ["1,200", "1,350"]),
    ("The estimate went from 685,000 to 866,000.", ["685,000", "866,000"]),
    ("It was revised upwards by 166,000 to 906,000.", ["166,000", "906,000"]),
    ("The fee rose from $10 to $15.", ["$10", "$15"]),
    ("The fee went from $10 to $15.", ["$10", "$15"]),
    ("The share fell from a half to a third of the crop.", ["a half", "a third"]),
    ("Fees rose from an average of $10 to $15.", ["$10", "$15"]),
    ("Fees are from an average of $10 to $15.", ["$10 to $15"]),
    ("The board raised the annual fee for members from 10 to 15 euros.", ["10", "15 euros"]),
    ("The club moved the fee from 15 to 10 euros.", ["15", "10 euros"]),
    ("Output fell by 10 to 15 tonnes.", ["10 to 15 tonnes"]),
    (
        "It held more than 10 cars and less than 15 vans.",
        ["more than 10 cars", "less than 15 vans"],
    ),
    ("It held less than 10 cars, or more than 15.", ["less than 10 cars", "more than 15"]),
    ("Spans above 50 metres or below 20 metres fail.", ["above 50 metres", "below 20 metres"]),
    ("It has 40 or more than 50 rooms.", ["40", "more than 50 rooms"]),
    ("They shipped 2-3 crates, 270 tonnes were left.", ["2-3 crates", "270 tonnes"]),
    ("Bring 5, plus 2 litres of oil.", ["2 litres"]),
]


# The levels of a change share what one of them says: the figure and the unit of each.
SHARED = [
    ("The gap narrowed from 14 points to 8.", ["14 point", "8 point"]),
    ("The gap narrowed to 8 points from 14.", ["8 point", "14 point"]),
    ("The gap narrowed to 8 from 14 points.", ["8 point", "14 point"]),
    ("The tax rose from 14% to 19 in a year.", ["14 percent", "19 percent"]),
    ("Harvests fell from 2.6m to 1.9m tonnes.", ["2600000 tonne", "1900000 tonne"]),
    ("Harvests fell from 26 to 19 tonnes.", ["26 tonne", "19 tonne"]),
    ("Harvests fell from about 26 to nearly 19 tonnes.", ["26 tonne", "19 tonne"]),
    ("Output went from 2.6m to 1.9m crates.", ["2600000 count", "1900000 count"]),
    ("Harvests rose to 2.6m tonnes from 1.9m.", ["2600000 tonne", "1900000 tonne"]),
    ("The club fell from 14 points to 8 players.", ["14 point", "8 person"]),
    ("Turnout rose to 61% from 2019.", ["61 percent"]),
    ("He drove 14 km to 8 towns.", ["14 kilometre", "8 count"]),
    ("Rents rose to 900 euros from 800.", ["900 EUR", "800 EUR"]),
]


@pytest.mark.parametrize(("text", "told"), SHARED)
def test_the_levels_of_a_change_share_their_unit(text: str, told: list[str]) -> None:
    """From so many points to so many: both are points."""
    found = [one.stated for one in asserted(text)]

    assert [f"{one.amount.known} {one.unit}" for one in found] == told  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("value", "row"), [(value, row) for value, rows in READS.items() for row in rows]
)
def test_the_hedge_belongs_to_the_figure(value: Quantity, row: str) -> None:
    """A bound opens an end of the interval, the rest is recorded; the quote covers it."""
    found = read(row, "durations" if value.unit == "day" else "counts")

    assert (found.amount, found.unit, found.grain, found.hedge) == (
        value.amount,
        value.unit,
        value.grain,
        value.hedge,
    )


def _marked(text: str) -> Found:
    quote = text[text.index("[") + 1 : text.index("]")]
    found = asserted(text.replace("[", "").replace("]", ""))
    matching = [one for one in found if quote_of(one) == quote]
    assert matching, f"{quote!r} is not among {[quote_of(one) for one in found]}"
    return matching[0]


def _told(found: Found) -> tuple[str | None, str | None, str, Hedge]:
    stated = found.stated
    assert isinstance(stated, Quantity)
    low, high = stated.amount.low, stated.amount.high
    return (
        None if low is None else str(low),
        None if high is None else str(high),
        stated.unit,
        stated.hedge,
    )


@pytest.mark.parametrize(
    ("told", "row"), [(told, row) for told, rows in BOUNDS.items() for row in rows]
)
def test_every_guard_has_its_operator(
    told: tuple[str | None, str | None, str, Hedge], row: str
) -> None:
    """Before the figure or behind it, in words or as a sign: the bound is the same."""
    assert _told(_marked(row)) == told


@pytest.mark.parametrize(
    ("told", "row"), [(told, row) for told, rows in RANGES.items() for row in rows]
)
def test_two_ends_are_one_range(told: tuple[str, str, str, Hedge], row: str) -> None:
    """Two figures that a joint ties, two bounds on one figure, and a figure with its margin."""
    assert _told(_marked(row)) == told


@pytest.mark.parametrize(("row", "number", "unit"), MARGINS)
def test_a_margin_of_error_is_a_figure(row: str, number: str, unit: str) -> None:
    """The sign before it makes it no negative number."""
    assert _told(_marked(row)) == (number, number, unit, Hedge.NONE)


@pytest.mark.parametrize(("row", "low", "high"), VAGUE)
def test_a_size_is_a_wide_range(row: str, low: str, high: str) -> None:
    """Words as "dozens" say a magnitude: about so many, from the least to the most."""
    assert _told(_marked(row)) == (low, high, "count", ABOUT)


@pytest.mark.parametrize(("text", "quote"), NO_HEDGE)
def test_a_preposition_guards_nothing(text: str, quote: str) -> None:
    """Talks "about 12 prisoners" says how many, exactly."""
    (found,) = [one for one in asserted(text) if quote_of(one) == quote]

    assert isinstance(found.stated, Quantity)
    assert found.stated.hedge is Hedge.NONE


def test_what_is_below_zero_counts_nothing() -> None:
    """A word with a zero in it bounds no number of anything."""
    assert asserted("Sub-zero nights are ahead.") == []


@pytest.mark.parametrize(("text", "quotes"), TWO_LEVELS)
def test_a_change_from_one_level_to_another_is_no_range(text: str, quotes: list[str]) -> None:
    """Two levels are two figures."""
    assert [quote_of(one) for one in asserted(text)] == quotes
