"""Cost grows with the number of articles, not with its square."""

import pytest

from benchmarks.corpus import articles
from benchmarks.measure import STARTS, WORKS, Work, growth, hottest, start_up

# Twice the articles may cost this many times the time: 2 is linear, 4 the square.
MOST = 2.9


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS.keys())
def test_twice_the_articles_cost_twice_the_time(work: Work) -> None:
    """One of three measurements, at least, shows linear growth."""
    assert any(growth(work, 25, tries=1).ratio < MOST for _ in range(3))


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
