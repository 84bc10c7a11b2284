"""Numerals in all their forms: what each writing comes to, and what beside it stays as it is."""

from decimal import Decimal

import pytest

from factcheck.claims.numerals import Reading, readings
from tests.quantity_rows import page

# What each piece between brackets comes to; what has none is no number, or another one.
GROUPED = [
    ("The archive holds [12 345 678] pages.", "12345678"),
    ("It cost [12\u00a0345] francs.", "12345"),
    ("Some [3\u202f400] homes lost power.", "3400"),
    ("Some [3\u2005400] homes lost power.", "3400"),
    ("A flat in Zurich fetched [1'250'000] francs.", "1250000"),
    ("The bill of [1 234,50] was sent twice.", "1234.5"),
    ("A litre costs €[1,89] in Rome.", "1.89"),
    ("A litre costs [1,89] euros in Rome.", "1.89"),
    ("The flat was sold for [1,25 million] euros.", "1250000"),
    ("The flat was let for €[1.250,50] a month.", "1250.5"),
    ("Output shrank by [0,4] percent.", "0.4"),
    ("Crop losses reached Rs [3,25,000].", "325000"),
    ("The dose was [12\u00b75] mg.", "12.5"),
    ("Turnout was [\u0661\u0662,\u0665\u0660\u0660].", "12500"),
    ("Turnout was [\uff11\uff12\uff0c\uff15\uff10\uff10].", "12500"),
    ("Hitting [.287], he led the league.", "0.287"),
]

SIGNED = [
    ("Growth came in at [-2.5].", "-2.5"),
    ("It was [\u22127] at dawn.", "-7"),
    ("It was [\u2212 7] at dawn.", "-7"),
    ("It was [\u20137] at dawn.", "-7"),
    ("The balance was [minus three million] kroner.", "-3000000"),
    ("The balance was [minus two and a half million] kroner.", "-2500000"),
    ("The reading was [minus four point two].", "-4.2"),
    ("The balance stood at [-3 and a half].", "-3.5"),
    ("It lost $[-5 million].", "-5000000"),
    ("The swing was [-3/4] of a point.", "-0.75"),
    ("The swing was [-1 1/2] points.", "-1.5"),
    ("Operating loss [(4,512)] 3,998", "-4512"),
    ("Operating loss 3,998 [(512)]", "-512"),
    ("- [12] people were hurt", "12"),
    ("Flight times - [12] hours or so", "12"),
    ("The French ([36,000]) and the Dutch ([41,000]).", "36000"),
    ("Goals: Moreno ([23]) ([57])", "23"),
    ("They were 10 [-15] years old.", None),
    ("Growth of 5% [-6%] is likely.", None),
]

PARTS = [
    ("The flood rose [2\u2044\u2044] metres.", None),
    ("About [1\u20442] of the crop was lost.", "0.5"),
    ("He served a [4-1/2]-year term.", "4.5"),
    ("He served [2 and a half] years.", "2.5"),
    ("A share of [\u2151] was kept.", "0.1111111111111111111111111111"),
    ("Some [3/5ths] of it burned.", "0.6"),
    ("It covers [two\u2013thirds] of the isle.", "0.6666666666666666666666666667"),
    ("They won [2 thirds] of the seats.", "0.6666666666666666666666666667"),
    ("He had [2] thirds and a first.", "2"),
    ("She won by [three hundredths] of a second.", "0.03"),
    ("She won by [fifty-four hundredths] of a second.", "0.54"),
    ("She won by [a thousandth] of a second.", "0.001"),
    ("She won by [a hundred-thousandth] of a second.", "0.00001"),
    ("Light needs [three ten-thousandths] of a second.", "0.0003"),
    ("They hold [one twenty-fifth] of the shares.", "0.04"),
    ("The ratio is [twenty-three fifths].", "4.6"),
    ("It weighs [three and a fifth] tonnes.", "3.2"),
    ("It lasted [two and a third] hours.", "2.333333333333333333333333333"),
    ("It costs [one and three-quarter million] pounds.", "1750000"),
    ("About [three-quarter million] people marched.", "750000"),
    ("Debts of [a billion and three quarters] remain.", "1750000000"),
    ("Debts of [a billion and a half million] remain.", "1000500000"),
    ("Debts of [six million and two thirds] remain.", "6666666.666666666666666666667"),
    ("Debts of [two million and one half] remain.", "2500000"),
    ("A line of [a hundred and a half] miles.", "100.5"),
    ("It took [one and three quarters] of an hour.", "1.75"),
    ("It took [one and three-quarter] hours.", "1.75"),
    ("Police held [two] and a third man fled.", "2"),
    ("They arrested [two] and a third escaped.", "2"),
    ("It injured [five] and two thirds of the homes burned.", "5"),
    ("It moved [six million] and two thirds of them stayed.", "6000000"),
    ("The attacks of [9]/11 were marked.", "9"),
    ("They are open [24]/7.", "24"),
    ("They met in [a fourth] quarter.", None),
    ("He is [a fourth]-year student.", None),
    ("It played [five thirds] there.", None),
]

SPELLED = [
    ("[two hundred and five thousand] refugees", "205000"),
    ("[two thousand and two hundred] refugees", "2200"),
    ("[three million and two hundred thousand] refugees", "3200000"),
    ("[Hundred thousand] march in capital", "100000"),
    ("[two thousand million] years", "2000000000"),
    ("[five billions] were lost", "5000000000"),
    ("[three dozen] eggs", "36"),
    ("[three dozens] were held", "36"),
    ("[two hundred dozens] were sold", "2400"),
    ("[half-a-dozen] men", "6"),
    ("[twentyfive] men and [fourty] women", "25"),
    ("[twenty\u2013five] men", "25"),
    ("[three crore twelve lakh] voters", "31200000"),
    ("[Rs 3] crore", None),
    ("a fund of Rs [3 crore 20 lakh]", "32000000"),
    ("some [1 million 200 thousand] people", "1200000"),
    ("a fine of [3 hundred and 21] yuan", "321"),
    ("it held [3 million] and 21 cents", "3000000"),
    ("[one hundred and thirty-two fifths]", "26.4"),
    ("[nine hundred and ninety-nine thousand nine hundred and ninety-nine] steps", "999999"),
    ("[two million] and three million", "2000000"),
    ("[two million] three million", "2000000"),
    ("[two hundred] and three hundred", "200"),
    ("[two hundred] and two dozen", "200"),
    ("between [two thousand] and two hundred", "2000"),
    ("[nineteen] eighty-four", "19"),
    ("[nineteen] hundreds", "19"),
    ("In [2008] millions fled.", "2008"),
    ("In [2008] TN voters split.", "2008"),
    ("On June [3] dozens of men were held.", "3"),
    ("He wrote chapter [five] million", None),
]

POINTED = [
    ("It rose [nought point nought three] percent.", "0.03"),
    ("It rose [two hundred point seventy-one] points.", "200.71"),
    ("It rose by [point seven] percent.", "0.7"),
    ("It rose [point seven] percent.", "0.7"),
    ("At the tipping point [seven] percent left.", "7"),
    ("It rose [1 point 1] percent.", "1.1"),
    ("It rose [2 point 5 million].", "2500000"),
    ("It rose to [one point two million].", "1200000"),
    ("At [one] point five people were trapped.", "1"),
    ("At this point [seven] men were trapped.", "7"),
    ("They lost by [1] point 1 minute before the end.", "1"),
]

SCALED = [
    ("It owes $[1.2b].", "1200000000"),
    ("It owes $[3t].", "3000000000000"),
    ("It needs $10-[20m] more.", "20000000"),
    ("It needs £10m to [20m] more.", "20000000"),
    ("It fell from 10-[20]m above.", "20"),
    ("It owes $[5mm].", "5000000"),
    ("It owes $[5 bil] to banks.", "5000000000"),
    ("It owes Rs [5Cr] to banks.", "50000000"),
    ("It owes Rs [5 cr] to banks.", "50000000"),
    ("It owes $[50 M] to banks.", "50000000"),
    ("It sold [2.33 k] units.", "2330"),
    ("It sold [3m] tickets.", "3000000"),
    ("It lies [3] m below the road.", "3"),
    ("It was cooled to [100]K.", "100"),
    ("It was shot on [35]mm lenses.", "35"),
    ("It studied [5]T cells.", "5"),
    ("A crowd [3m]-strong marched.", "3000000"),
    ("The [5]m-high wall fell.", "5"),
    ("It cost £[1\u00bdbn].", "1500000000"),
    ("She won the [400]m hurdles.", "400"),
    ("He ran a [10]k race.", "10"),
    ("It sells [4]K televisions.", "4"),
    ("It sold [40K] televisions.", "40000"),
    ("Phase [2]b trials begin.", "2"),
    ("It has [1.2b] users.", "1200000000"),
    ("It stands in Section [1.2]b of the act.", "1.2"),
]

POWERS = [
    ("It has [1.3x10^6] cells.", "1300000"),
    ("It has [1.3 \u00d7 10^6] cells.", "1300000"),
    ("Its density is [7.5x10-3] of water's.", "0.0075"),
    ("Its density is [7.5\u00d710\u22123] of water's.", "0.0075"),
    ("They row in 2 x 10-15 minute sessions, or [2].", "2"),
    ("A mass of [6.23 \u00d7 10\u207b\u2074] grams.", "0.000623"),
    ("It has [10\u2076] cells.", "1000000"),
    ("It has [10\u00b9\u00b2] cells.", "1000000000000"),
    ("It has [1e10] cells.", "10000000000"),
    ("A charge of [-1.6e-19].", "-0.00000000000000000016"),
    ("It fills [3] x 10 boxes.", "3"),
    ("They were [10]\u00b2 in all.", "10"),
    ("The flight [5]e10b was late.", "5"),
]

RESTATED = [
    ("It seeks [forty-five (45)] posts.", "45"),
    ("It seeks [45 (forty-five)] posts.", "45"),
    ("It seeks [forty-five] (46) posts.", "45"),
    ("It seeks [five] (45%) posts.", "5"),
]

ROWS = [*GROUPED, *SIGNED, *PARTS, *SPELLED, *POINTED, *SCALED, *POWERS, *RESTATED]

ORDINALS = {
    "the thirtyfirst and last man": "31",
    "the one hundred and twenty-fifth race": "125",
    "the two millionth visitor": "2000000",
    "the twenty\u2013fifth floor": "25",
    "the sixty-second floor": "62",
    "the Nineth Meeting": "9",
}

SIZES = [
    ("100s of people", "200", "1999"),
    ("10s of thousands of people", "20000", "199999"),
    ("several dozens of them", "36", "108"),
    ("a few million people", "3000000", "9000000"),
]

MALFORMED = {
    "4,2000": "malformed numeral",
    "1,2342": "malformed numeral",
    "1,3": "malformed numeral",
    "12,34,56": "a list of figures without spaces",
    "22,24,26,31": "a list of figures without spaces",
    "1,23,4567": "malformed numeral",
    "2^10": "a power",
    "1234567890123456 quadrillion": "too large",
    "1.3x10^99": "a power",
}

SILENT = [
    "World War II ended.",
    "Pope John XXIII spoke.",
    "I was there.",
    "Read Chapter IV of it.",
    "Super Bowl LVIII was a rout.",
    "The point of it is clear.",
    "It hurt a point guard.",
    "A baker's dozen it was not.",
    "He had a second wind and a minute to go.",
]


def _read(text: str) -> list[tuple[str, Reading]]:
    return [
        (sentence.phrase(one.first, one.last), one)
        for sentence in page(text).sentences
        for one in readings(sentence)
    ]


@pytest.mark.parametrize(("row", "number"), ROWS)
def test_every_form_is_the_number_that_it_says(row: str, number: str | None) -> None:
    """The words in brackets are one number, with nothing of what stands beside it."""
    quote = row[row.index("[") + 1 : row.index("]")]
    found = dict(_read(row.replace("[", "").replace("]", "")))
    if number is None:
        assert quote not in found or found[quote].ordinal
    else:
        assert quote in found
        assert found[quote].number == Decimal(number)
        assert not found[quote].malformed


@pytest.mark.parametrize(("text", "number"), ORDINALS.items())
def test_a_place_in_a_row_is_an_ordinal(text: str, number: str) -> None:
    """However long its words, and with a hyphen lost."""
    found = [one for _, one in _read(text)]

    assert (found[0].number, found[0].ordinal) == (Decimal(number), True)


@pytest.mark.parametrize(("text", "low", "high"), SIZES)
def test_a_size_has_a_least_and_a_most(text: str, low: str, high: str) -> None:
    """Figures with an -s are sizes before "of", as words are."""
    (found,) = [one for _, one in _read(text)]

    assert (found.vague, found.number, found.high) == (True, Decimal(low), Decimal(high))


def test_a_clip_of_thirty_seconds_is_no_thirty_second_one() -> None:
    """Behind "a", a second is a time."""
    found = [one.number for _, one in _read("a thirty-second clip")]

    assert found[0] == 30


def test_decades_stay_alone() -> None:
    """Years and ages with an -s have no most."""
    assert [one.high for _, one in _read("in the 1960s, in her 40s")] == [None, None]


@pytest.mark.parametrize(("text", "reason"), MALFORMED.items())
def test_what_is_no_number_says_why(text: str, reason: str) -> None:
    """It is named as a whole, and never split into figures of its own."""
    ((quote, found),) = _read(text)

    assert quote == text
    assert reason in (found.malformed or "")


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_numeral_is_silent(text: str) -> None:
    """Roman numerals are names, an article counts nothing by itself, a point is no number."""
    assert [one for _, one in _read(text) if not one.ordinal] == []


def test_numbers_run_together_in_time_that_grows_with_the_text() -> None:
    """A row of scale words, however long, is read once."""
    assert len(_read("two " + "million " * 5000)) == 1
    assert _read("million " * 5000) == []
