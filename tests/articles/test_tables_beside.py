"""Tables beside a story: weather, lottery numbers, listings; the story's own tables stay."""

import pytest

from factcheck.articles.page.zones import stretches

TOLD = "The harbour authority closed the bridge on Monday after cracks were found, it said."
MORE = "Some 34 people live on the island, and all of them were told to stay at home."
BESIDE = {
    "Markets\nFTSE 100 | 8,214.3\nDAX | 18,492.5\nNikkei 225 | 38,905.7": "market table",
    "Exchange rates\nEuro 1.0842\nPound 1.2671\nYen 149.32\nCorran crown 22.5": "market table",
    "Weather\nAmsel 12 9 rain\nBirk 14 8 sun\nCorran 11 7 cloud": "page furniture",
    "**Weather**\n| Town | High | Low |\n|---|---|---|\n| Amsel | 12 | 9 |\n| Birk | 14 | 8 |\n"
    "| Corran | 11 | 7 |": "page furniture",
    "Lottery numbers\nSaturday: 3 14 22 31 40 44\nBonus 9\nWednesday: 1 7 9 12 33 41": (
        "page furniture"
    ),
    "League table\n1 Amsel 12 9 2 1 29\n2 Birk 12 8 2 2 26\n3 Corran 12 7 3 2 24": "page furniture",
    "TV tonight\n8.00pm The 40 hours\n9.30pm News\n10.00pm The 3 sisters": "page furniture",
    "Horoscope\nAries (March 21 - April 19)\nTaurus (April 20 - May 20)\nLeo (July 23 - Aug 22)": (
        "page furniture"
    ),
}
OWN = [
    # What the headline tells is the story.
    ("Lottery: 34 people share it", "Lottery numbers\n3 14 22\n31 40 44\n9 10 11"),
    ("Weather kills 12 in Amsel", "Weather\nAmsel 12 9 rain\nBirk 14 8 sun\nCorran 11 7 cloud"),
    # No such heading.
    ("Vote in Corran", "Votes by district\nAmsel 1,234\nBirk 567\nCorran 418"),
    ("Quake in Corran", "| Province | Dead |\n| Amsel | 34 |\n| Birk | 12 |\n| Corran | 9 |"),
    ("Games in Corran", "Medals\nAmsel 12 9 4\nBirk 14 8 1\nCorran 11 7 2"),
    # Two rows make no table, and prose is none.
    ("Quake in Corran", "Weather\nAmsel 12 9 rain\nBirk 14 8 sun"),
    ("Quake in Corran", f"Forecast\n{MORE}\n{TOLD}\n{MORE}"),
]


def _zones(headline: str, block: str) -> set[str]:
    text = f"{headline}\n\n{TOLD}\n\n{MORE}\n\n{TOLD}\n\n{MORE}\n\n{TOLD}\n\n{block}\n\n{MORE}"
    start = text.index(block)
    inside = [one for one in stretches(text) if start <= one.span.start < start + len(block)]
    assert not inside or inside[0].span.end <= start + len(block)
    return {one.zone.value for one in inside}


@pytest.mark.parametrize("block", BESIDE)
def test_beside_the_story(block: str) -> None:
    """Heading and rows are set aside, and nothing behind them."""
    assert _zones("Bridge closed after cracks", block) == {BESIDE[block]}


@pytest.mark.parametrize(("headline", "block"), OWN)
def test_of_the_story(headline: str, block: str) -> None:
    """When unsure, it stays body."""
    assert _zones(headline, block) == set()
