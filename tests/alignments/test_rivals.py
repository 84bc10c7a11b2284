"""Groups and their rivals: who stands together, who stands on the other side, who does not meet."""

import itertools
import random

import attrs
import pytest

from factcheck import extract
from factcheck.alignments import align
from factcheck.alignments.comparisons import clash
from factcheck.alignments.desk import frames_of
from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import corroborated, repeated
from factcheck.model import Alignment, Claim, Grain, Hedge, Quote, Span, TimeScope, Value, Zone
from tests.alignments.framed import framed
from tests.builders import article, at_least, claim, day, more_than, people, quantity

YEAR_2023 = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)


def page(paper: str, *told: tuple[str, Value, str | None], **more: object) -> list[Claim]:
    """Return the claims of an article on a wreck: the words, value and measure of each."""
    sentences = [f"Off Torrin, where the ferry Marenka ran aground, {words}." for words, *_ in told]
    text, reached, found = " ".join(sentences), 0, []
    whole = article(text, paper, source=paper)
    for (words, value, measure), sentence in zip(told, sentences, strict=True):
        start = text.index(words, reached)
        one = claim(value, measure=measure, paper=paper, places=("Torrin",), **more)  # type: ignore[arg-type]
        found.append(
            attrs.evolve(
                one,
                quote=Quote(whole, Span(start, start + len(words))),
                sentence=Span(reached, reached + len(sentence)),
            )
        )
        reached += len(sentence) + 1
    return found


def dead(paper: str, *numbers: int, **more: object) -> list[Claim]:
    """Return the claims of an article that gives these tolls, one after the other."""
    return page(paper, *[(f"{n} people died", people(n), "deaths") for n in numbers], **more)


def told(alignments: tuple[Alignment, ...]) -> list[list[str]]:
    """Return the papers and figures of each group: "a 34"."""
    return [
        [f"{one.quote.article.id} {one.quote.exact.split()[0]}" for one in group.claims]
        for group in alignments
    ]


def both(*pages: list[Claim]) -> tuple[Alignment, ...]:
    """Return what becomes of the claims of several articles."""
    return align(itertools.chain.from_iterable(pages))


# -- claims that can both be right ---------------------------------------------------------------

OPEN = [
    [people(34), more_than(30), people(43)],
    [people(1_184_000), people(1_200_000, grain=100_000), people(1_230_000)],
    [people(900), people(1_000, hedge=Hedge.ABOUT), people(1_090)],
    [people(12), at_least(10), people(14), people(10)],
    [
        day("2024-07-01"),
        day("2024-07-01", "2024-07-31", grain=Grain.MONTH),
        day("2024-07-09"),
    ],
]


@pytest.mark.parametrize("values", OPEN)
def test_values_that_exclude_each_other_never_corroborate(values: list[Value]) -> None:
    """No chain leads from 34 over "more than 30" to 43, whoever comes first."""
    measure = "deaths" if not hasattr(values[0], "timex") else "crash"
    pages = [page(p, ("so many", v, measure)) for p, v in zip("abcd", values, strict=False)]
    for order in itertools.permutations(pages):
        for group in corroborated(frames_of(itertools.chain.from_iterable(order))):
            pairs = itertools.combinations(group.members, 2)
            assert not any(clash(one, other) for one, other in pairs)


def test_an_article_says_a_figure_again() -> None:
    """Both times it speaks of one fact."""
    (group,) = both(dead("a", 34, 34), dead("b", 34))

    assert told((group,)) == [["a 34", "a 34", "b 34"]]


REPEATED = [
    (people(34), people(34), True),
    (people(1_184_000), people(1_200_000, grain=100_000), True),
    (people(34), people(35), False),
    (people(34), at_least(30), False),
    (day("2024-07-01"), day("2024-07-01"), True),
    (day("2024-07-01"), day("2024-07-01", "2024-07-31", grain=Grain.MONTH), True),
]


@pytest.mark.parametrize(("left", "right", "again"), REPEATED)
def test_what_is_said_again(left: Value, right: Value, again: bool) -> None:  # noqa: FBT001
    """A figure rounded is the same; a bound may be that of another fact."""
    one, other = framed(claim(left)), framed(claim(right))

    assert repeated(one, other) is repeated(other, one) is again


# -- claims that differ ----------------------------------------------------------------------------


def test_tolls_of_one_story_differ() -> None:
    """The figure of the story is told in two ways."""
    assert told(both(dead("a", 34), dead("b", 43))) == [["a 34", "b 43"]]


def test_a_toll_that_grew() -> None:
    """An article that gives both the old and the new toll stands on both sides."""
    groups = both(dead("a", 275, 288), dead("b", 275), dead("c", 288))

    assert told(groups) == [["a 275", "a 288", "b 275", "c 288"]]


def test_two_figures_that_do_not_grow() -> None:
    """An article that gives two figures of a measure speaks of two facts."""
    fines = [
        page(
            "a",
            ("34 euros", quantity(34, "EUR"), "fine"),
            ("50 euros", quantity(50, "EUR"), "fine"),
        ),
        page("b", ("34 euros", quantity(34, "EUR"), "fine")),
        page("c", ("50 euros", quantity(50, "EUR"), "fine")),
    ]
    for group in told(both(*fines)):
        assert not {"a 34", "a 50"} <= set(group)


def test_a_figure_revised_for_its_period() -> None:
    """The figure of 2023 as first told and as revised is one fact, in one article as well."""
    kind = "net migration"
    rows = [
        page(
            "a",
            ("685,000 people", people(685_000, grain=1000), kind),
            ("740,000 people", people(740_000, grain=1000), kind),
            period=YEAR_2023,
        ),
        page("b", ("685,000 people", people(685_000, grain=1000), kind), period=YEAR_2023),
        page("c", ("740,000 people", people(740_000, grain=1000), kind), period=YEAR_2023),
    ]

    assert told(both(*rows)) == [["a 685,000", "a 740,000", "b 685,000", "c 740,000"]]


def test_kindred_measures_with_other_figures() -> None:
    """A toll of evacuations is no count of the displaced, unless the figures are the same."""
    homes = page("a", ("34 people", people(34), "evacuations"))

    assert both(homes, page("b", ("43 people", people(43), "displaced"))) == ()
    assert told(both(homes, page("b", ("34 people", people(34), "displaced")))) == [
        ["a 34", "b 34"]
    ]


def test_measures_that_differ_stay_apart() -> None:
    """Dead and injured of one wreck are two facts."""
    hurt = page("b", ("34 people", people(34), "injuries"))

    assert both(dead("a", 34), hurt) == ()


def test_a_figure_that_holds_no_longer() -> None:
    """It does not stand against the one that does, in another article."""
    old = page("a", ("an early toll of 288", people(288), "deaths"))
    old = [
        attrs.evolve(
            one, quote=Quote(one.quote.article, Span(one.quote.span.end - 3, one.quote.span.end))
        )
        for one in old
    ]

    assert both(old, dead("b", 275)) == ()


def test_a_headline_may_differ_from_its_body() -> None:
    """It is one fact, told in two ways by one paper."""
    headline, body = dead("a", 40, 34, counted="passengers")
    headline = attrs.evolve(headline, zone=Zone.HEADLINE)
    (group,) = align([headline, body])

    assert told((group,)) == [["a 40", "a 34"]]


def test_the_date_of_a_figure_denies_no_other() -> None:
    """Figures of two days are two figures."""
    rows = [
        page(paper, ("37,000 people", people(37_000), "arrests"), (iso, day(iso), "arrests"))
        for paper, iso in (("a", "2024-07-01"), ("b", "2024-07-03"))
    ]
    dated = [
        [
            attrs.evolve(
                figure,
                scope=TimeScope(period=Frame(date).day),
                sentence=date.sentence,
            ),
            date,
        ]
        for figure, date in rows
    ]

    assert not any({"a 2024-07-01", "b 2024-07-03"} <= set(group) for group in told(both(*dated)))


def test_order_is_of_no_consequence() -> None:
    """Any order of the claims gives the same alignments."""
    claims = [
        *dead("a", 275, 288),
        *dead("b", 275),
        *dead("c", 288),
        *dead("d", 280),
        *page("e", ("34 people", people(34), "injuries")),
        *page("f", ("40 people", people(40), "injuries")),
        *page("g", ("more than 30 people", more_than(30), "injuries")),
    ]
    expected = align(claims)
    shuffle = random.Random(7)  # noqa: S311 -- orders to try, no secret

    assert expected
    for _ in range(20):
        shuffle.shuffle(claims)
        assert align(claims) == expected


def test_an_article_may_tell_of_two_days() -> None:
    """Deaths on Tuesday and deaths on Friday, in one town, are two events."""
    text = "37 people were killed on Tuesday in Adana. 12 people were killed on Friday in Adana."

    assert align(extract(article(text, source="Herald"))) == ()


PARTS = [
    "6 of the 43 passengers were rescued on Friday off Hatay, police said.",
    "Only 34 of the 275 people on board were rescued on Monday.",
    "In Hatay 12 people were killed on Monday. Of these, 3 people were killed in Hatay on Monday.",
]


@pytest.mark.parametrize("text", PARTS)
def test_a_part_never_denies_its_whole(text: str) -> None:
    """An article may tell how a toll grew; one sentence, or figures far apart, tell no growth."""
    claims = [one for one in extract(article(text, source="Herald")) if not one.is_moment]

    assert len(claims) > 1
    assert align(claims) == ()
