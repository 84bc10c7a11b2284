"""A desk: the articles of many stories as a year brings them, made up the same way every time.

What real news have in common, these have as well: hundreds of stories fall into one month and into
one capital, a dozen people are killed in many of them, officials share their surnames. Most stories
are told by three to eight papers; one in a while is told by three hundred. Some articles are copies
of an agency's, cut and with a sentence added; some round a figure, or give another one.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import attrs

from benchmarks.corpus import Dice, Thing
from factcheck.model import Article, Dated

WORDS: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("desk.toml").read_text("utf-8")
)
NAMES = WORDS["names"]
MANY = 300  # articles of a story that everybody tells
A_ROUND = 1000  # articles in which there is one such story
DAYS = 300  # over which the stories are spread
FIRST_DAY = date(2024, 1, 8)


def desk(count: int) -> Iterator[Article]:
    """Yield as many articles, story by story; a smaller desk is the beginning of a larger one."""
    told = number = 0
    while told < count:
        dice = Dice(7_919 * (number + 1))
        tellers = 3 + dice.below(6)
        if (told + A_ROUND // 2) // A_ROUND < (told + tellers + A_ROUND // 2) // A_ROUND:
            tellers = MANY
        yield from _told(number, min(tellers, count - told))
        told, number = told + tellers, number + 1


def one_story(tellers: int) -> Iterator[Article]:
    """Yield the articles of one story that very many papers tell."""
    return _told(0, tellers)


@attrs.frozen
class Story:
    """What a story is about: its kind, its words and its figures."""

    kind: Mapping[str, Any]
    words: Mapping[str, str]
    figures: Mapping[str, str]
    day: date


def _told(number: int, tellers: int) -> Iterator[Article]:
    """Yield the articles of a story; its copies follow what the agency wrote."""
    story = _story(Dice(104_729 * (number + 1)))
    wire: list[str] = []
    for teller in range(tellers):
        dice = Dice(1_000_003 * (number + 1) + 31 * teller)
        copied = bool(wire) and not dice.below(4)
        sentences = _copied(wire, story, dice) if copied else _written(story, dice, first=not wire)
        wire = wire or sentences
        yield _article(f"{number:06d}-{teller:03d}", story, sentences, dice)


def _story(dice: Dice) -> Story:
    kind = dice.pick(list(WORDS["kinds"].values()))
    town, _, country = _often(dice, WORDS["places"]["towns"]).partition("|")
    day = FIRST_DAY + timedelta(dice.below(DAYS))
    company, rival = (_company(dice) for _ in range(2))
    words = {
        "town": town,
        "country": country,
        "person": _person(dice),
        "official": _person(dice),
        "title": dice.pick(NAMES["officials"]),
        "company": company,
        "rival": rival,
        "agency": dice.pick(NAMES["agencies"]),
        "food": dice.pick(WORDS["food"]["names"]),
        "weekday": f"{day:%A}",
        "day": str(day.day),
        "month": f"{day:%B}",
        "year": str(day.year),
        "last_year": str(day.year - 1),
    }
    if "same" in kind:
        dice = Dice(int.from_bytes("".join(words[name] for name in kind["same"]).encode()))
    figures = {name: _figure(dice, *bounds) for name, bounds in kind["figures"].items()}
    return Story(kind, words, figures, day)


def _figure(dice: Dice, lowest: int, highest: int, divisor: int) -> str:
    """Return a figure; small ones are the more frequent, as in the news."""
    number = lowest + dice.below(dice.below(highest - lowest + 1) + 1)
    return f"{number / divisor:.1f}" if divisor > 1 else f"{number:,}"


def _often(dice: Dice, things: Sequence[Thing]) -> Thing:
    """Return one of the things, the first of them much more often."""
    return things[dice.below(dice.below(len(things)) + 1)]


def _person(dice: Dice) -> str:
    return f"{_often(dice, NAMES['given'])} {_often(dice, NAMES['family'])}"


def _company(dice: Dice) -> str:
    return f"{_often(dice, NAMES['starts'])} {_often(dice, NAMES['ends'])}"


def _written(story: Story, dice: Dice, *, first: bool) -> list[str]:
    """Return the sentences of an article of its own: most facts, and what is common ground."""
    figures = dict(story.figures)
    if not first and not dice.below(6):
        name = dice.pick(list(figures))
        figures[name] = _altered(figures[name], dice)
    told = {**story.words, **figures}
    facts = [dice.pick(wordings) for wordings in story.kind["facts"].values()]
    if len(facts) > 3 and not first:
        facts.pop(1 + dice.below(len(facts) - 1))
    ground = dice.draw(story.kind["ground"], 2)
    headline = dice.pick(story.kind["headline"])
    return [sentence.format(**told) for sentence in (headline, *facts, *ground)]


def _altered(figure: str, dice: Dice) -> str:
    """Return another figure: its digits the other way round, or a few more."""
    if "." in figure:
        return f"{float(figure) + 0.1 * (1 + dice.below(4)):.1f}"
    number = int(figure.replace(",", ""))
    return f"{number + 1 + dice.below(1 + number // 10):,}"


def _copied(wire: Sequence[str], story: Story, dice: Dice) -> list[str]:
    """Return what the agency wrote, cut at the end, with a sentence of the paper's own."""
    own = dice.pick(story.kind["ground"]).format(**story.words, **story.figures)
    return [*wire[: len(wire) - dice.below(2)], own, f"({story.words['agency']})"]


def _article(name: str, story: Story, sentences: Sequence[str], dice: Dice) -> Article:
    headline, *body = sentences
    paragraphs = [" ".join(body[start : start + 3]) for start in range(0, len(body), 3)]
    place = _often(dice, WORDS["places"]["towns"]).partition("|")[0]
    return Article(
        id=name,
        source=f"{place} {dice.pick(NAMES['papers'])}",
        title=headline,
        text="\n\n".join([headline, *paragraphs]) + "\n",
        published=Dated(story.day + timedelta(dice.below(3)), "manifest"),
    )
