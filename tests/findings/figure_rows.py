"""Rows of two figures: what each says, and the kind of agreement or conflict that they are."""

import attrs

from factcheck.model import Aspect, Claim, Direction, Grain, Hedge, Quantity, Stance
from tests.builders import at_least, claim, day, more_than, people, quantity

UP, DOWN = Direction.UP, Direction.DOWN
CHANGE, MULTIPLE = Aspect.CHANGE, Aspect.MULTIPLE
LAST_YEAR = day("2023-01-01", "2023-03-31", grain=Grain.QUARTER)
LAST_QUARTER = day("2023-10-01", "2023-12-31", grain=Grain.QUARTER)
JUNE_3, JUNE_4 = "2023-06-03", "2023-06-04"


def fewer_than(number: int, unit: str = "person") -> Quantity:
    """Return a quantity with an open lower end."""
    return quantity(None, unit, number, hedge=Hedge.LESS_THAN)


def change(
    number: int | str, direction: Direction = UP, unit: str = "percent", **more: object
) -> Claim:
    """Return a claim of how far something went."""
    grain = "0.1" if "." in str(number) else 1
    value = quantity(number, unit, grain=grain)
    return claim(value, aspect=CHANGE, direction=direction, **more)  # type: ignore[arg-type]


def multiple(number: int, words: str = "three times as many", **more: object) -> Claim:
    """Return a claim of how many times as many something is."""
    value = quantity(number, "times")
    return claim(value, words, aspect=MULTIPLE, direction=UP, **more)  # type: ignore[arg-type]


def result(sentence: str, ours: int, *, against: bool = False, paper: str = "a") -> Claim:
    """Return a claim of one side of a result; ``{}`` is its place."""
    measure = "score against" if against else "score for"
    return claim(quantity(ours), str(ours), sentence=sentence, measure=measure, paper=paper)


def quoted(number: int, sentence: str, speaker: str | None = "Ana Ruiz", paper: str = "a") -> Claim:
    """Return a claim of a sentence in which somebody is quoted."""
    return claim(quantity(number), str(number), sentence=sentence, speaker=speaker, paper=paper)


def pair(left: Quantity, right: Quantity, **more: object) -> tuple[Claim, Claim]:
    """Return two claims of two articles that differ in their figure alone."""
    return claim(left, **more), claim(right, paper="b", **more)  # type: ignore[arg-type]


def plain(left: int | str, right: int | str, unit: str = "count") -> tuple[Claim, Claim]:
    """Return two claims of two plain figures, each as fine as it is written."""
    grains = ["0.001" if "." in str(number) else 1 for number in (left, right)]
    return pair(quantity(left, unit, grain=grains[0]), quantity(right, unit, grain=grains[1]))


def told(sentence: str, number: int) -> Claim:
    """Return a claim of a figure in a sentence; ``{}`` is its place."""
    return claim(quantity(number), str(number), sentence=sentence, paper=str(number))


def side_rows(those: int, others: int) -> tuple[Claim, Claim]:
    """Return shares of those for and of those against."""
    share, rest = quantity(those, "percent"), quantity(others, "percent")
    return (
        claim(share, f"{those} %", sentence="In the vote {} backed the treaty."),
        claim(rest, f"{others} %", sentence="In the vote {} opposed the treaty.", paper="b"),
    )


def told_in(unit: str, number: int, base: int, paper: str = "a") -> Claim:
    """Return a claim of a distance, as told and in metres."""
    one = claim(quantity(base, "metre"), paper=paper)
    return attrs.evolve(one, stated=quantity(number, unit))


RATE = quantity(12, "per_hundred_thousand")
JOBS = '"We lost {} jobs in one night," Ana Ruiz said.'

# one article says, another says, the code of the kind
FIGURES: list[tuple[Claim, Claim, str]] = [
    # Two kinds of figures.
    (change(2), change(2, unit="percentage_point", paper="b"), "percent-for-points"),
    (change(2), change(2, unit="point", paper="b"), "percent-for-points"),
    (change(20), change(2, unit="percentage_point", paper="b"), "another-unit"),
    (claim(quantity(2, "percent")), claim(quantity(2, "point"), paper="b"), "another-unit"),
    (claim(RATE), claim(people(12), paper="b"), "rate-for-count"),
    (claim(RATE), claim(people(34), paper="b"), "another-unit"),
    (claim(quantity(5, "percent")), change(5, paper="b"), "level-for-change"),
    # Inflation is how far prices rose: its level is a change.
    (
        claim(quantity(5, "percent"), measure="inflation"),
        change(5, measure="inflation", paper="b"),
        "same-figure",
    ),
    (change(200), multiple(3, paper="b"), "same-growth"),
    (
        change(50, DOWN),
        claim(quantity("0.5", "times", grain="0.1"), aspect=MULTIPLE),
        "same-growth",
    ),
    (change(300), multiple(3, "three times more", paper="b"), "times-more-read-both-ways"),
    (change(300), multiple(3, paper="b"), "another-unit"),
    (multiple(3, "three times more"), multiple(4, paper="b"), "times-more-read-both-ways"),
    (multiple(3), multiple(4, "four times more", paper="b"), "different-figures"),
    (multiple(3), multiple(4, paper="b"), "different-figures"),
    # A share, however it is told.
    (
        claim(quantity(75, "percent", grain=25)),
        claim(quantity(75, "percent"), paper="b"),
        "same-figure",
    ),
    # Directions, and what they are measured from.
    (change(5), change(5, DOWN, paper="b"), "opposite-direction"),
    (change(5), change(8, DOWN, paper="b"), "opposite-direction"),
    (change(5), change(5, paper="b"), "same-figure"),
    (*pair(quantity(-250, "USD"), quantity(250, "USD")), "opposite-direction"),
    (*pair(quantity(-250, "USD"), quantity(25, "USD")), "different-figures"),
    (
        change("0.6", base=LAST_QUARTER),
        change("2.4", base=LAST_YEAR, paper="b"),
        "another-base-period",
    ),
    (
        change("0.6", base=LAST_QUARTER),
        change("2.4", base=LAST_QUARTER, paper="b"),
        "different-figures",
    ),
    (
        change(5, stance=Stance.EXPECTED, published=JUNE_3),
        change(5, DOWN, paper="b", published=JUNE_4),
        "expected-then-told",
    ),
    # Results and ranks.
    (result("They won 4:2.", 4), result("They lost 2:4.", 2, paper="b"), "sides-swapped"),
    (
        result("They won 4-2.", 2, against=True),
        result("They lost 2 to 4.", 4, against=True, paper="b"),
        "sides-swapped",
    ),
    (result("They won 4:2.", 4), result("They won 2:1.", 2, paper="b"), "another-result"),
    (result("Upheld 5-4.", 5), result("Upheld 6-3.", 6, paper="b"), "another-result"),
    (*plain(1, 3, "rank"), "another-rank"),
    (*plain(12, 21, "rank"), "another-rank"),
    # None, bounds and ranges.
    (*pair(people(0), people(1)), "none-against-some"),
    (*pair(people(0), at_least(3)), "none-against-some"),
    (
        claim(people(0), measure="deaths", published=JUNE_4),
        claim(people(1), measure="deaths", paper="b", published=JUNE_3),
        "none-after-some",
    ),
    (
        claim(people(0), sentence="So far, {} are missing."),
        claim(people(3), paper="b"),
        "none-as-yet",
    ),
    (*pair(people(0), people(0)), "same-figure"),
    # Two sides, and figures that are none like the others.
    (*side_rows(58, 42), "complement"),
    (*side_rows(58, 38), "other-side"),
    (told("Lind averaged {} points.", 22), told("Lind had {} points.", 24), "another-statistic"),
    (told("Lind averaged {} points.", 22), told("He averages {} points.", 24), "different-figures"),
    (
        told("It is declared valid with a turnout of {}.", 50),
        told("Turnout was {}.", 88),
        "required-and-reached",
    ),
    (
        told("He broke Lind's record of {} yards.", 4_051),
        told("He set a record with {} yards.", 4_183),
        "record-broken",
    ),
    (*plain(0, 1, "percent"), "different-figures"),
    (*pair(fewer_than(30), people(34)), "outside-the-bound"),
    (*pair(fewer_than(30), more_than(40)), "outside-the-bound"),
    (*pair(more_than(30), people(21)), "outside-the-bound"),
    (*pair(fewer_than(40), people(34)), "within-bounds"),
    (*pair(quantity(10, "person", 15), quantity(18, "person", 20)), "ranges-apart"),
    (*pair(quantity(10, "person", 15), people(100)), "ranges-apart"),
    (*pair(quantity(10, "person", 15), people(12)), "within-bounds"),
    # Digits.
    (*plain(1_234, 1_243), "swapped-digits"),
    (*plain(12, 21), "swapped-digits"),
    (*plain("1.2", "2.1"), "swapped-digits"),
    (*plain(1_432, 1_234), "swapped-digits"),
    (*plain(1_234, 2_143), "different-figures"),
    (*pair(quantity(1_234, "USD"), quantity(1_243, "EUR")), "another-currency"),
    (*pair(quantity(1_234, "meter"), quantity(1_243, "gram")), "another-unit"),
    (*plain(18_412, 1_812), "digit-dropped"),
    (*plain(4_275, 42_275), "digit-dropped"),
    (*plain(34, 341), "different-figures"),
    (*plain(18_412, 18_512), "one-digit-differs"),
    (*plain(275, 278), "different-figures"),
    (*pair(quantity(18_000, grain=1000), quantity(19_000, grain=1000)), "different-figures"),
    # Scale.
    (
        *pair(
            quantity(3_470_000_000, "GBP", grain=10_000_000), quantity(3_469_800, "GBP", grain=100)
        ),
        "thousandfold",
    ),
    (*plain(3_470_000_000, 3_100_000, "GBP"), "different-figures"),
    (*plain(3_400_000, "3.4", "GBP"), "millionfold"),
    (*plain("0.025", "2.5", "percent"), "hundredfold"),
    (*plain("0.025", "2.4", "percent"), "different-figures"),
    (*plain(340, 3_400), "tenfold"),
    (*pair(quantity(2_176), quantity(21_800, grain=100)), "tenfold"),
    (*pair(quantity(34), quantity(336)), "different-figures"),
    # Units.
    (
        told_in("mile", 100, 160_934),
        told_in("kilometre", 100, 100_000, "b"),
        "same-digits-another-unit",
    ),
    (told_in("mile", 100, 160_934), told_in("kilometre", 90, 90_000, "b"), "different-figures"),
    # Quotations.
    (quoted(340, JOBS), quoted(430, JOBS, paper="b"), "quoted-differently"),
    (
        quoted(340, JOBS),
        quoted(430, "Ana Ruiz said: \u201cIn one night, {} jobs went.\u201d", paper="b"),
        "swapped-digits",
    ),
    (quoted(340, JOBS), quoted(430, JOBS, "Bo Lind", paper="b"), "two-authorities"),
    (
        quoted(340, JOBS),
        quoted(430, "We lost {} jobs in one night, Ana Ruiz said.", paper="b"),
        "swapped-digits",
    ),
]

# the share that each article gives, the margins of error that they tell, the code of the kind
MARGINS: list[tuple[int, int, dict[str, int], str]] = [
    (47, 45, {"a": 3}, "within-the-margin"),
    (47, 42, {"a": 3, "b": 3}, "within-the-margin"),
    (47, 42, {"a": 3}, "different-figures"),
    (47, 45, {}, "different-figures"),
    (47, 45, {"c": 3}, "different-figures"),
]
