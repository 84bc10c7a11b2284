"""Frames: what a claim says by the words around its value, and where it stands on its desk."""

from itertools import chain

import attrs
import pytest

from factcheck.alignments.desk import HANDFUL, frames_of
from factcheck.alignments.frames import Frame, Standing
from factcheck.model import Claim, Grain, Moment, Name, Quote, Span, Value
from tests.builders import article, claim, day, people, quantity

# a sentence with its figure between bars, and whether the figure holds no longer
EARLIER = [
    ("The toll stands at 275 and not |288|, the chief secretary said.", True),
    ("The toll stands at |275| and not 288, the chief secretary said.", False),
    ("An early toll of |288| was put down to double counting.", True),
    ("Officials revised an initial figure of |288|.", True),
    ("The previous count was |288|.", False),  # "was" ends the reach of "previous"
    ("Officials cut the toll to |275| from 288.", False),
    ("Officials cut the toll to 275 from |288|.", True),
    ("Deaths rose to 2,999, compared with |366| a week ago.", False),
    ("|More than 288| people died.", False),
    ("In an earlier report, the ministry gave |288| dead.", False),
    ("Nearly two hours earlier, |288| people had died.", True),
    ("At least |288| people died, not counting the missing.", False),
    ("What they earlier called a riot has now killed |288| people.", False),
    ("The train was early but |288| people died.", False),
    ("|288| people died.", False),
]


def told(sentence: str, number: int = 288, measure: str | None = "deaths") -> Claim:
    """Return the claim of a sentence whose figure stands between bars."""
    before, figure, after = sentence.split("|")
    text = before + figure + after
    one = claim(people(number), measure=measure)
    page = article(text)
    return attrs.evolve(
        one,
        quote=Quote(page, Span(len(before), len(before) + len(figure))),
        sentence=Span(0, len(text)),
    )


@pytest.mark.parametrize(("sentence", "earlier"), EARLIER)
def test_what_is_earlier(sentence: str, earlier: bool) -> None:  # noqa: FBT001 -- a column
    """A figure that its sentence takes back is not the one that holds."""
    assert Frame(told(sentence)).earlier is earlier


def test_from_is_older_only_of_people() -> None:
    """A toll of people has been another; a share of the dead is of something else."""
    share = attrs.evolve(told("They fell from |12| per cent."), value=quantity(12, "percent"))

    assert not Frame(share).earlier


def test_from_is_older_only_of_what_grows() -> None:
    """A figure of people who come "from 288 towns" has no earlier level."""
    assert not Frame(told("They came from |288| towns.", measure="meeting")).earlier


def test_the_sentence_before_says_nothing_of_a_figure() -> None:
    """Words reach no further than their sentence."""
    text = "That was earlier. 288 people died."
    one = claim(people(288), measure="deaths")
    start = text.index("288")
    moved = attrs.evolve(
        one,
        quote=Quote(article(text), Span(start, start + 3)),
        sentence=Span(start, len(text)),
    )

    assert not Frame(moved).earlier


def test_a_date_or_a_figure_of_a_period_is_never_earlier() -> None:
    """A period tells which of two figures is meant."""
    sentence = "An early toll of |288| was put down to double counting."
    dated = attrs.evolve(told(sentence), value=day("2024-07-01"))
    scoped = claim(people(4), "a figure", sentence="Earlier {}.", period=day("2023-05-01"))

    assert not Frame(dated).earlier
    assert not Frame(scoped).earlier


# -- the desk ------------------------------------------------------------------------------------

SOLE, FIRST, LATER = Standing.SOLE, Standing.FIRST, Standing.LATER


def page(
    paper: str, *values: Value, measures: str | tuple[str, ...] = "deaths", title: str | None = None
) -> list[Claim]:
    """Return the claims of an article that gives these values in a row."""
    text = ". ".join(f"Figure {number}" for number in range(len(values))) + "."
    whole = article(text, paper, source=paper, title=title)
    kinds = (measures,) * len(values) if isinstance(measures, str) else measures
    return [
        attrs.evolve(
            claim(value, measure=kind),
            quote=Quote(whole, Span(10 * number, 10 * number + 8)),
            sentence=Span(10 * number, 10 * number + 8),
        )
        for number, (value, kind) in enumerate(zip(values, kinds, strict=True))
    ]


def standings(*values: Value, measures: str | tuple[str, ...] = "deaths") -> list[Standing]:
    """Return how the values of one article stand."""
    return [frame.standing for frame in frames_of(page("a", *values, measures=measures))]


def test_standing() -> None:
    """Who is first, and who is the only one."""
    assert standings(people(34)) == [SOLE]
    assert standings(people(34), people(34)) == [SOLE, SOLE]
    assert standings(people(34), people(12)) == [FIRST, LATER]
    assert standings(people(34), people(12), people(34)) == [FIRST, LATER, FIRST]


def test_what_agrees_stands_together() -> None:
    """A rounded figure is no second one."""
    rounded = people(1_200_000, grain=100_000)

    assert standings(people(1_184_000), rounded) == [SOLE, SOLE]


def test_each_kind_stands_by_itself() -> None:
    """Thirty-four dead and twelve wounded are the only figure of their kind."""
    kinds = ("deaths", "injuries")

    assert standings(people(34), people(12), measures=kinds) == [SOLE, SOLE]


def test_another_article_is_another_page() -> None:
    """Its figures do not count."""
    both = frames_of([*page("a", people(34)), *page("b", people(12))])

    assert [frame.standing for frame in both] == [SOLE, SOLE]


def test_who_leads() -> None:
    """The first value in its unit, whatever it measures."""
    claims = page(
        "a", people(34), people(12), day("2024-07-01"), measures=("deaths", "injuries", "crash")
    )

    assert [frame.leads for frame in frames_of(claims)] == [True, False, True]


def test_order_is_of_no_consequence() -> None:
    """The page decides what is first, not the list of claims."""
    claims = page("a", people(34), people(12), people(34))

    found = {frame.claim.id: frame.standing for frame in frames_of(claims)}
    assert {frame.claim.id: frame.standing for frame in frames_of(claims[::-1])} == found


def mains(*designations: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return which sibling each claim of an article is taken to be of."""
    values = [people(number) for number in range(1, len(designations) + 1)]
    claims = page("a", *values, title=" ".join(chain.from_iterable(designations)))
    named = [
        attrs.evolve(
            one,
            subject=attrs.evolve(
                one.subject,
                designations=tuple(Name(full=name, key=name) for name in names),
            ),
        )
        for one, names in zip(claims, designations, strict=True)
    ]
    return [tuple(name.key for name in frame.main) for frame in frames_of(named)]


def test_which_sibling_an_article_is_about() -> None:
    """The one that it tells most of; a claim that names one is of that one."""
    assert mains(("luna 5",), ("luna 5",), ("luna 4",), ()) == [(), (), (), ("luna 5",)]


def test_a_number_is_no_part_of_a_longer_one() -> None:
    """Luna 1 is not named where Luna 15 is."""
    assert mains(("luna 15",), ("luna 15",), ("luna 1",), ())[-1] == ("luna 15",)


def test_a_sibling_named_once_is_not_what_an_article_is_about() -> None:
    """It may be told of by the way."""
    assert mains(("luna 5",), ()) == [(), ()]


def _of_a_figure(value: Value, when: Moment, measure: str = "arrests") -> list[bool]:
    figure = claim(value, "so many", sentence="In May {} came.", measure=measure, period=when)
    date = attrs.evolve(claim(when, "May", sentence="In {} so many came."), quote=figure.quote)
    dated = attrs.evolve(date, sentence=figure.sentence, quote=figure.quote)
    return [frame.of_a_figure for frame in frames_of([figure, dated]) if frame.is_moment]


MAY = day("2024-05-01", "2024-05-31", grain=Grain.MONTH)
MAY_3 = day("2024-05-03")


def test_a_month_of_a_figure_has_no_frame() -> None:
    """It is a part of the figure."""
    assert _of_a_figure(people(37_000), MAY) == []


def test_a_day_of_a_figure_dates_no_event_of_its_own() -> None:
    """It is compared, but never denied by another day."""
    assert _of_a_figure(people(37_000), MAY_3) == [True]


def test_a_handful_dates_an_event() -> None:
    """So many women were murdered in May: that tells when it happened."""
    assert _of_a_figure(people(2), MAY) == [False]
    assert _of_a_figure(people(HANDFUL), MAY) == [False]
    assert _of_a_figure(people(HANDFUL + 1), MAY) == []
    assert _of_a_figure(quantity(2, "percent"), MAY) == []
    assert _of_a_figure(quantity(1, "rank"), MAY) == [False]


def test_the_day_of_a_toll_is_that_of_its_event() -> None:
    """However many died."""
    assert _of_a_figure(people(37_000), MAY_3, "deaths") == [False]


def test_what_cannot_be_compared_has_no_frame() -> None:
    """What recurs, and what tells no number."""
    weekly = attrs.evolve(quantity(3), recurring=True)

    assert frames_of([claim(weekly, measure="meeting")]) == []
    assert frames_of([claim(Moment(grain=Grain.DAY, timex="PAST_REF", unresolved="vague"))]) == []
