"""Cost grows with the number of articles, not with its square."""

from collections import Counter

import pytest

from benchmarks.corpus import articles
from benchmarks.desk import desk, one_story
from benchmarks.growth import Desk, comparisons, cost, counted, exponent, read
from benchmarks.measure import STARTS, WORKS, Work, growth, hottest, start_up
from factcheck.alignments import align
from factcheck.alignments import comparisons as ladders

# Twice the articles may cost this many times the time: 2 is linear, 4 the square.
MOST = 2.9


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS.keys())
def test_twice_the_articles_cost_twice_the_time(work: Work) -> None:
    """One of three measurements, at least, shows linear growth."""
    assert any(growth(work, 25, tries=1).ratio < MOST for _ in range(3))


# Twice the articles may need this many times the comparisons: a claim meets more company, up to
# a limit.
MOST_COMPARED = 2.8
DESKS = {"many stories": desk, "one story": one_story}


@pytest.fixture(scope="module", params=list(DESKS.values()), ids=list(DESKS))
def whole(request: pytest.FixtureRequest) -> Desk:
    """Return a desk with its claims, found once."""
    return read(request.param(240))


def test_twice_the_articles_need_twice_the_comparisons(whole: Desk) -> None:
    """A claim is compared with a few others, however many there are; no clock is asked."""
    small, large = comparisons(whole.first(120)), comparisons(whole)

    assert small < large < MOST_COMPARED * small


def test_a_desk_is_the_beginning_of_a_larger_one() -> None:
    """Measurements at two sizes differ in size only."""
    assert list(desk(30)) == list(desk(60))[:30]
    assert [one.text for one in desk(30)] == [one.text for one in desk(60)][:30]


def test_a_desk_is_as_the_news_are() -> None:
    """Stories differ in length, one of a thousand articles is long, and figures are shared."""
    told = list(desk(1000))
    names = [article.id for article in told]
    tellers = sorted(Counter(name[:6] for name in names).values())
    dozen = {article.id[:6] for article in told if "12 people" in article.text}

    assert tellers[-1] == 300
    assert 3 <= tellers[-2] <= 8
    assert len(tellers) > 100
    assert len(dozen) > 20


def test_a_cost_is_told_in_full(whole: Desk) -> None:
    """What was measured holds the counts that its table shows."""
    told = cost(whole.first(20))

    assert told.articles == 20
    assert 0 < told.facts < told.claims
    assert told.facts < told.pairs
    assert set(told.seconds) == {"trace", "align", "reconcile"}


def test_calls_are_counted_and_left_as_they_were() -> None:
    """Counting does not change what is counted."""
    before = ladders.compare
    claims = read(desk(8)).claims
    with counted(before) as calls:
        found = align(claims)
        assert ladders.compare is not before

    assert ladders.compare is before
    assert calls[0] > 0
    assert found == align(claims)


def test_the_exponent() -> None:
    """It is one where the cost is linear, and two where it is the square."""
    assert exponent([(10, 3), (20, 6), (40, 12)]) == pytest.approx(1)
    assert exponent([(10, 1), (20, 4), (40, 16)]) == pytest.approx(2)


def test_the_corpus_is_always_the_same() -> None:
    """Two measurements read the same words, however many articles are asked for."""
    assert list(articles(7)) == list(articles(12))[:7]
    assert [one.text for one in articles(7)] == [one.text for one in articles(12)][:7]


def test_the_corpus_tells_stories() -> None:
    """Five articles tell of one town, in different words; the next five of another."""
    told = list(articles(10))
    texts = {article.text for article in told}
    headlines = [article.title for article in told]

    assert len(texts) == 10
    assert len(set(headlines[:5])) == 1
    assert headlines[0] != headlines[5]
    assert all(1_500 < len(text) < 8_000 for text in texts)


def test_the_profile_names_functions() -> None:
    """The hottest functions come with their shares, the largest first."""
    shares = [share for _, share in hottest(WORKS["extract"], list(articles(5)))]

    assert len(shares) == 10
    assert shares == sorted(shares, reverse=True)
    assert 0 < sum(shares) <= 1


# A bare interpreter against one that imports; what may be added on a busy machine is included.
LONGEST = {"import factcheck": 3.0, "factcheck --help": 8.0}


@pytest.mark.parametrize("what", STARTS)
def test_the_start_is_quick(what: str) -> None:
    """Nothing heavy is loaded before it is needed."""
    assert start_up(STARTS[what], tries=5) < LONGEST[what]
