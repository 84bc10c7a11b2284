"""Figures that a text gives twice: in two units, in two currencies."""

from collections.abc import Sequence

import pytest

from factcheck import Article, check
from factcheck.reference.language import load_world

# a sentence, and the codes of what is found in it; none where nothing may be said
ROWS: list[tuple[str, list[str]]] = [
    # Lengths, areas, weights: exactly, or as newsrooms round.
    ("The ridge is a single 181-km (110 mile) long scar.", ["conversion-fits"]),
    ("Plates creep past each other at 9 mm/yr (1/3 inches/yr).", ["conversion-fits"]),
    ("The lake lies 10 km (6.2 miles) from the border.", ["conversion-fits"]),
    ("The fire burned 120 hectares, or 297 acres, of pine.", ["conversion-fits"]),
    ("The airliner cruised at 37,000ft (11,278m).", ["conversion-fits"]),
    ("The bear weighed 1,500 lb (680kg) and slept on the porch.", ["conversion-fits"]),
    ("Police are looking for a 5-foot-11 (1.80m) man.", ["conversion-fits"]),
    ("He is 6ft 2in (1.88m) tall.", ["conversion-fits"]),
    ("The mast is 12 metres high (39ft).", ["conversion-fits"]),
    ("The column is a 40-mile-long (64-kilometre-long) line of trucks.", ["conversion-fits"]),
    ("The forest covers 6.2 million square miles (16 million sq km).", ["conversion-fits"]),
    ("The lake lies about 20 miles (30 km) north of the town.", ["conversion-rounded"]),
    ("The lake lies 7 miles (10 km) north of the town.", ["conversion-rounded"]),
    ("The marathon is 26.2 miles/42.2km long.", ["conversion-fits"]),
    ("It holds 300 acres of woodland (120 hectares).", ["conversion-fits"]),
    ("Winds of 120-140 km/h (75-87 mph) hit the coast.", ["conversion-fits"]),
    ("The strike lasted 72 hours (three days).", ["conversion-fits"]),
    ("The tank lost 10,000 gallons (45,000 litres).", ["conversion-by-another-measure"]),
    # The wrong way round, or with the wrong unit.
    ("The lake lies 10 km (16 miles) from the border.", ["conversion-of-another-unit"]),
    ("The lake lies 100 km (100 miles) from the border.", ["conversion-of-another-unit"]),
    ("The fire burned 120 hectares, or 49 acres, of pine.", ["conversion-of-another-unit"]),
    ("The mast is 12 metres high (39 inches).", ["conversion-of-another-unit"]),
    ("Winds of 120-140 km/h (193-225 mph) hit it.", ["conversion-of-another-unit"]),
    ("The tank lost 10,000 gallons (2,640 litres).", ["conversion-of-another-unit"]),
    ("The lake lies 1 km (1 mile) north of the town.", ["conversion-of-another-unit"]),
    ("The airliner cruised at 37,000ft (12,278m).", ["conversion-does-not-fit"]),
    ("The strike lasted 72 hours (four days).", ["conversion-does-not-fit"]),
    ("It covers 6.2 million square miles (16 billion sq km).", ["conversion-does-not-fit"]),
    # Degrees: where they stand, and how far they go.
    ("Temperatures reached 20C (68F) on Monday.", ["conversion-fits"]),
    ("Temperatures fell to 5C (41F) overnight.", ["conversion-fits"]),
    ("Temperatures fell by 5C (9F) overnight.", ["conversion-fits"]),
    ("It was 20C (36F) warmer than usual.", ["conversion-fits"]),
    ("The pledge limits warming to 1.5C (2.7F).", ["conversion-fits"]),
    ("It showed minus 20 degrees Celsius (minus 4 Fahrenheit).", ["conversion-fits"]),
    (
        "Temperatures reached 20C (36F) on Monday.",
        ["temperature-reading-converted-as-difference"],
    ),
    (
        "Temperatures fell by 5C (41F) overnight.",
        ["temperature-difference-converted-as-reading"],
    ),
    # Two figures of one kind, and not the same again.
    ("Runners take 5 km or 10 miles.", []),
    ("Runners take 5km/10 mile routes on Sunday.", []),
    ("He left 5 miles (2 km of it on sand) behind him.", []),
    ("He was out for 3 weeks (10 days of them in hospital).", []),
    ("He got 4 years (30 months suspended).", []),
    ("He got 3 years (18 months) on each count.", []),
    ("The crack is 12 metres (3 feet wide).", []),
    ("The crack is 12 metres long (3 feet wide).", []),
    ("The lake lies 12 miles (19 km away).", ["conversion-fits"]),
    ("He was fined £500 ($100 costs).", []),
    ("It holds 300 acres of woodland (12 hectares).", []),
    ("Winds of 120-140 km/h (95 mph) hit the coast.", []),
    ("The lake lies 5 km off. It is 10 miles long.", []),
    # Money: no rate is known, but the size is.
    ("The mission cost under $75 million (€66.8 million).", ["conversion-stated"]),
    ("They took 2m euros (£1.7m; $2.6m) in gems.", ["conversion-stated"] * 2),
    ("It cost 615 crore rupees. That is around $74 million.", ["conversion-stated"]),
    ("The flat sold for 50 lakh rupees ($60,000).", ["conversion-stated"]),
    ("The deal is worth A$2bn (US$1.3bn).", ["conversion-stated"]),
    ("The bridge cost $1.2bn (£780,000).", ["conversion-off-by-magnitude"]),
    (
        "The fine is 3bn euros ($3.3bn), and then 1bn euros ($1.1m).",
        ["conversion-off-by-magnitude", "conversion-stated"],
    ),
    ("It cost 615 lakh rupees ($74 million).", ["conversion-off-by-magnitude"]),
    ("The dam cost 500 million yen ($3.4 billion).", ["conversion-off-by-magnitude"]),
    ("He paid £5 (the note was torn) and $3 for a taxi.", []),
    ("A ticket costs £20 (€25 at the door).", []),
    ("The firm said $1 = 0.9193 euros.", []),
    # Other sums tell the rate.
    ("It lost $102m (£80.5m) and $51m (£40.2m).", ["exchange-fits"] * 2),
    ("It lost $102m (£80.5m) and $50.5m (£65.2m).", ["exchange-unsettled"] * 2),
    (
        "It lost $102m (£80.5m), $51m (£40.2m) and $53m (£69.2m).",
        ["exchange-does-not-fit", "exchange-fits", "exchange-fits"],
    ),
]


def codes(texts: Sequence[str]) -> list[str]:
    """Return the codes of conversions that are found in texts, sorted."""
    articles = [Article(id=f"a{place}", text=text) for place, text in enumerate(texts)]
    known = load_world("catalogue/conversions")
    return sorted(found.code for found in check(articles).findings if found.code in known)


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_what_is_found_in_a_sentence(text: str, expected: list[str]) -> None:
    """Each figure that is given again is checked, and nothing else is."""
    assert codes([text]) == expected


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("It is a 181-km (120 mile) scar.", "181-km = 112.5 mile"),
        ("It fell by 5C (41F) overnight, the temperature.", "5C = 9 F"),
        ("The strike lasted 72 hours (four days).", "72 hours = 3 days"),
        ("It lost 10,000 gallons (45,000 litres).", "10,000 gallons = 45,460 litres"),
        ("The bridge cost $1.2bn (£780,000).", "1 USD = 0.00065 GBP"),
    ],
)
def test_the_right_figure_is_told(text: str, working: str) -> None:
    """The reader sees what the first figure is in the second unit."""
    (found,) = (one for one in check([Article(id="a", text=text)]).findings if one.working)

    assert found.working == working


def test_a_copy_tells_no_rate_of_its_own() -> None:
    """The same sums in five papers are one rate, and no evidence against another."""
    text = "They took €2.1m ($2.6m) in gems."

    assert codes([text] * 3).count("exchange-fits") == 0
