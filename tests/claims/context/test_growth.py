"""Long and hostile texts cost no more than their length."""

import time

import pytest

from factcheck.claims import extract
from tests.builders import article

HOSTILE = {
    "numbers without an end": "12 men were hurt and ",
    "capitals without an end": "Ada Lindqvist Of The Great Northern And ",
    "one name again and again": "Chen Wei met Chen Li on 3 May 2023. Chen left. ",
    "many borders": "Agents arrested 12 men at the border. ",
    "many brackets": "(12 men ((were hurt ",
    "many speakers": "Wu said Li said 12 men said that ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_cost_grows_with_length(piece: str) -> None:
    """Eight times the text costs about eight times the work, not sixty-four times."""
    extract(article(piece * 50))
    short, long = (_cost(piece * times) for times in (100, 800))

    assert long < 24 * short


def _cost(text: str) -> float:
    """Return the least of three tries: a busy machine only ever adds."""
    return min(_seconds(text) for _ in range(3))


def _seconds(text: str) -> float:
    one = article(text)
    started = time.process_time()
    extract(one)
    return time.process_time() - started
