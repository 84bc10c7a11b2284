"""A corpus of news-like articles, made up the same way every time.

Every five articles tell one story. They share its facts, each in words of its own; some round a
figure, and one of them in some stories gives another one.
"""

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from factcheck.model import Article, Dated

A_STORY = 5  # articles

Thing = TypeVar("Thing")


class Dice:
    """A row of numbers that looks thrown and is always the same: a linear congruence."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2 + 1
        for _ in range(4):
            self.below(2)

    def below(self, limit: int) -> int:
        """Return the next number from 0 up to, without, the limit."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 33) % limit

    def pick(self, things: Sequence[Thing]) -> Thing:
        """Return one of the things."""
        return things[self.below(len(things))]

    def draw(self, things: Sequence[Thing], count: int) -> list[Thing]:
        """Return several of the things, none twice."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _ in range(count)]


WORDS: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("stories.toml").read_text("utf-8")
)
NAMES, STORY = WORDS["names"], WORDS["story"]
FILLERS = 26  # sentences of an article, beside those with the facts of its story


def articles(count: int) -> Iterator[Article]:
    """Yield as many articles, five to a story."""
    for number in range(count):
        story, teller = divmod(number, A_STORY)
        yield _article(story, teller)


def _article(story: int, teller: int) -> Article:
    facts = _facts(Dice(story))
    dice = Dice(1_000_003 * (story + 1) + teller)
    told = _told(facts, dice if teller else None)
    sentences = [dice.pick(wordings).format(**told) for wordings in WORDS["facts"].values()]
    for filler in dice.draw(WORDS["fillers"]["sentences"], FILLERS):
        sentence = filler.format(**facts, **_details(dice))
        sentences.insert(1 + dice.below(len(sentences)), sentence)
    paragraphs = [" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)]
    day = date(2024, 1, 1) + timedelta(story % 300)
    headline = f"{facts['event'].capitalize()} in {facts['town']} leaves many dead"
    return Article(
        id=f"s{story:06d}-{teller}",
        source=f"{facts['neighbour']} {NAMES['papers'][(story + teller) % len(NAMES['papers'])]}",
        title=headline,
        text=f"{headline}\n\n" + "\n\n".join(paragraphs) + "\n",
        published=Dated(day, "manifest"),
    )


def _name(dice: Dice) -> str:
    start = "".join(dice.draw(NAMES["syllables"], 2))
    return (start + dice.pick(NAMES["endings"])).capitalize()


def _facts(dice: Dice) -> dict[str, str]:
    """Return the facts of a story, as words for its sentences."""
    year = 1970 + dice.below(50)
    cost = 10 + dice.below(90)
    rate = 30 + dice.below(60)
    return {
        "town": _name(dice),
        "neighbour": _name(dice),
        "mayor": f"{dice.pick(NAMES['first'])} {_name(dice)}",
        "event": dice.pick(STORY["events"]),
        "weekday": dice.pick(STORY["weekdays"]),
        "who": dice.pick(STORY["authorities"]),
        "dead": str(21 + dice.below(300)),
        "hurt": f"{1000 + dice.below(800):,}",
        "homeless": f"{10 + dice.below(80)},{dice.below(9)}00",
        "cost": str(2 * cost),
        "half": str(cost),
        "rate": f"{rate / 10:.1f}",
        "rate_before": f"{(rate - 4) / 10:.1f}",
        "month": dice.pick(STORY["months"]),
        "last_year": "2023",
        "year": str(year),
        "age": str(35 + dice.below(40)),
    }


def _told(facts: dict[str, str], dice: Dice | None) -> dict[str, str]:
    """Return the facts as one article has them: now and then one of them differs."""
    if dice is None or dice.below(4):
        return facts
    return {**facts, "dead": facts["dead"][::-1].lstrip("0") or "9"}


def _details(dice: Dice) -> dict[str, str]:
    """Return details that no other article has."""
    return {
        "distance": str(2 + dice.below(60)),
        "small": dice.pick(STORY["numbers"]),
        "surname": _name(dice),
        "aid": str(5 + dice.below(500)),
    }
