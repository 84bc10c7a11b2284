"""Pairs that people judged: two places in two articles that tell one fact, or that do not."""

import itertools
import json
import tomllib
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from factcheck.articles import read
from factcheck.model import Article, Span

Record = dict[str, Any]  # of a file that people wrote
NEIGHBOURS = "neighbours"  # the source of pairs of two stories of one topic


@attrs.frozen
class Mention:
    """A place in an article where a figure or a date stands, and what is known of its value."""

    article: str
    span: Span
    dated: bool | None = None  # whether it is a date; None: not told
    ends: tuple[Decimal | None, Decimal | None] | None = None  # of the figure as written


@attrs.frozen
class Pair:
    """Two mentions, and whether they tell one fact."""

    left: Mention
    right: Mention
    same: bool
    fact: str  # pairs of the same two facts share it: they count as few


@attrs.frozen
class Desk:
    """The articles of one story with the pairs that were judged."""

    name: str
    source: str  # "story", "mentions", "fixture" or NEIGHBOURS
    fold: str  # desks of one fold are left out together, as they are told alike
    articles: tuple[Article, ...]
    pairs: tuple[Pair, ...]
    stories: dict[str, str] = attrs.field(factory=dict)  # of neighbours: the story of an article


def story(folder: Path) -> Desk:
    """Return a story whose claims were sorted into facts: articles.jsonl and gold.json."""
    gold = _json(folder / "gold.json")
    claims = {claim["id"]: claim for claim in gold["claims"]}
    facts = {claim: group["id"] for group in gold["groups"] for claim in group["claims"]}
    apart = {tuple(sorted(pair["claims"])) for pair in gold["apart"]}
    pairs = []
    for left, right in itertools.combinations(sorted(claims), 2):
        hard = (left, right) in apart
        across = claims[left]["article"] != claims[right]["article"]
        if hard or (across and left in facts and right in facts):
            told = sorted((facts.get(left, left), facts.get(right, right)))
            pairs.append(
                Pair(
                    _of_claim(claims[left]),
                    _of_claim(claims[right]),
                    same=not hard and told[0] == told[1],
                    fact=" ".join([folder.name, *told, *((left, right) if hard else ())]),
                )
            )
    return Desk(folder.name, "story", folder.name, read(folder / "articles.jsonl"), tuple(pairs))


def _of_claim(claim: Record) -> Mention:
    dated = claim["kind"] in ("date", "time")
    ends = None if dated else (_number(claim["low"]), _number(claim["high"]))
    span = Span(claim["quote"]["start"], claim["quote"]["end"])
    return Mention(claim["article"], span, dated=dated, ends=ends)


def _number(end: float | str | None) -> Decimal | None:
    return None if end is None else Decimal(str(end))


def mentions(folder: Path) -> Iterator[Desk]:
    """Yield the stories of a corpus of mentions that corefer: docs.jsonl and pairs.jsonl."""
    topics = {}
    for line in _lines(folder / "docs.jsonl"):
        topics[line["id"]] = f"topic {line['topic']}"
    articles = {article.id: article for article in read(folder / "docs.jsonl")}
    by_story: dict[str, list[Record]] = {}
    for line in _lines(folder / "pairs.jsonl"):
        by_story.setdefault(line["subtopic"], []).append(line)
    for name, lines in sorted(by_story.items()):
        told = sorted({line[side] for line in lines for side in ("doc_a", "doc_b")})
        yield Desk(
            name,
            "mentions",
            topics[told[0]],
            tuple(articles[one] for one in told),
            tuple(map(_of_mentions, lines)),
        )


def _of_mentions(line: Record) -> Pair:
    left, right = (
        Mention(line[f"doc_{side}"], Span(line[f"start_{side}"], line[f"end_{side}"]))
        for side in "ab"
    )
    clusters = sorted((line["cluster_a"], line["cluster_b"]))
    return Pair(left, right, line["aligned"], " ".join([line["subtopic"], *clusters]))


def fixture(folder: Path) -> Desk:
    """Return a story of the project's own with its pairs.toml."""
    articles = {article.id: article for article in read(folder)}
    with (folder / "pairs.toml").open("rb") as file:
        content = tomllib.load(file)
    pairs = []
    for key, same in (("meet", True), ("apart", False)):
        for number, line in enumerate(content.get(key, ())):
            left, right = (_of_words(line[side], articles) for side in ("left", "right"))
            pairs.append(Pair(left, right, same, f"{folder.name} {key} {number}"))
    return Desk(folder.name, "fixture", folder.name, tuple(articles.values()), tuple(pairs))


def _of_words(told: list[str], articles: dict[str, Article]) -> Mention:
    article, words = told
    if article not in articles:
        raise ValueError(f"there is no article {article!r}")
    start = articles[article].text.find(words)
    if start < 0:
        raise ValueError(f"the article {article!r} has no words {words!r}")
    return Mention(article, Span(start, start + len(words)))


def folds_joined(desks: Iterable[Desk]) -> tuple[Desk, ...]:
    """Return the desks; those that share an article are one fold, so that none judges itself."""
    listed = sorted(desks, key=lambda desk: (desk.source, desk.name))
    fold_of: dict[str, str] = {}  # the fold that a fold has come to mean
    first: dict[str, str] = {}  # the fold in which a text was seen first

    def root(fold: str) -> str:
        while fold_of.get(fold, fold) != fold:
            fold = fold_of[fold]
        return fold

    for desk in listed:
        for article in desk.articles:
            one, other = root(first.setdefault(article.sha256, desk.fold)), root(desk.fold)
            fold_of[max(one, other)] = min(one, other)
    return tuple(attrs.evolve(desk, fold=root(desk.fold)) for desk in listed)


def neighbours(desks: Iterable[Desk]) -> Iterator[Desk]:
    """Yield stories of one topic as one desk: two quakes, two trials, which share no fact.

    A corpus of mentions pairs each event with another of its kind, so that whatever is told alike
    in both is the hardest that there is to keep apart.
    """
    topics: dict[str, list[Desk]] = {}
    for desk in desks:
        if desk.source == "mentions":
            topics.setdefault(desk.fold, []).append(desk)
    for fold, members in sorted(topics.items()):
        articles = tuple(article for desk in members for article in desk.articles)
        stories = {article.id: desk.name for desk in members for article in desk.articles}
        if len(members) > 1:
            yield Desk(fold, NEIGHBOURS, fold, articles, (), stories)


READERS: dict[str, Callable[[Path], Iterable[Desk]]] = {
    "gold.json": lambda folder: (story(folder),),
    "pairs.jsonl": mentions,
    "pairs.toml": lambda folder: (fixture(folder),),
}


def desks_of(folders: Iterable[Path]) -> tuple[Desk, ...]:
    """Return the stories of folders, and of the folders in them, by the files they hold."""
    desks: list[Desk] = []
    for folder in folders:
        found = len(desks)
        for one in (folder, *sorted(path for path in folder.iterdir() if path.is_dir())):
            for name, reader in READERS.items():
                if (one / name).is_file():
                    desks.extend(reader(one))
        if len(desks) == found:
            raise ValueError(f"{folder}: no {', '.join(READERS)} in it")
    joined = folds_joined(desks)
    return (*joined, *neighbours(joined))


def _json(path: Path) -> Record:
    content: Record = json.loads(path.read_text("utf-8"))
    return content


def _lines(path: Path) -> Iterator[Record]:
    for line in path.read_text("utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)
