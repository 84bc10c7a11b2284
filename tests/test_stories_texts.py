"""The texts of the stories: what a tool is shown must be as sound as what it says of them."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

ROOT = Path(__file__).parent.parent
# Told in pages, documents and mails: their own tests read them.
OTHER_FORMATS = frozenset({"chemical-leak"})
STORIES = [
    ROOT / "seeds",
    *sorted(
        manifest.parent
        for manifest in (ROOT / "fixtures").glob("*/manifest.toml")
        if manifest.parent.name not in OTHER_FORMATS
    ),
]
KEYS = {"file", "source", "published", "url", "language", "timezone"}
# Golden files stand beside the articles.
EXPECTED = "expected"
# Two texts that have as many words in a row in common did not find them independently.
IN_A_ROW = 9


def name_of(story: Path) -> str:
    """Return the story's folder as the checkout names it."""
    return story.relative_to(ROOT).as_posix()


def listed(story: Path) -> list[dict[str, str]]:
    """Return the tables of a story's manifest."""
    articles: list[dict[str, str]] = tomllib.loads((story / "manifest.toml").read_text("utf-8"))[
        "article"
    ]
    return articles


def articles() -> Iterator[Path]:
    """Yield every article of every story."""
    for story in STORIES:
        for entry in listed(story):
            yield story / entry["file"]


ARTICLES = {name_of(path): path.read_bytes().decode("utf-8") for path in articles()}


def runs(text: str) -> set[str]:
    """Return every run of as many words as no two texts may share."""
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {" ".join(words[at : at + IN_A_ROW]) for at in range(len(words) - IN_A_ROW + 1)}


def in_code(line: str) -> list[str]:
    """Return the file names that a line of a README puts in backticks."""
    return re.findall(r"`([^`]+\.(?:txt|md))`", line)


def shared(story: Path) -> set[frozenset[str]]:
    """Return the pairs of articles of which the README says that one has words of the other."""
    _, _, section = (story / "README.md").read_text("utf-8").partition("## Shared wording")
    return {
        frozenset(name_of(story / file) for file in in_code(line))
        for line in section.splitlines()
        if line.startswith("- ")
    }


SHARED = set().union(*map(shared, STORIES))


def cited(story: Path) -> Iterator[tuple[str, str]]:
    """Yield the README's quotes, each with the file that the same line names before it."""
    for line in (story / "README.md").read_text("utf-8").splitlines():
        file = ""
        for code, quote in re.findall(r'`([^`]+)` | "([^"]+)"', line, re.VERBOSE):
            file = code or file
            if quote:
                yield file, quote


def test_there_are_stories() -> None:
    """These tests see the founding stories and the fixtures."""
    assert len(STORIES) >= 6
    assert len(ARTICLES) >= 25


@pytest.mark.parametrize("story", STORIES, ids=name_of)
def test_every_article_is_listed_once(story: Path) -> None:
    """Manifest and folder name the same articles."""
    files = [entry["file"] for entry in listed(story)]
    texts = [
        path.name
        for path in story.iterdir()
        if path.suffix in {".txt", ".md"}
        and path.name != "README.md"
        and not path.name.startswith(EXPECTED)
    ]

    assert sorted(files) == sorted(texts)


@pytest.mark.parametrize("story", STORIES, ids=name_of)
def test_the_manifest_can_be_read(story: Path) -> None:
    """Each article has its source and its day; a time zone, if given, exists."""
    for entry in listed(story):
        assert entry.keys() <= KEYS
        assert entry["source"].strip()
        assert datetime.fromisoformat(entry["published"])
        assert re.fullmatch("[a-z]{2}", entry["language"])
        assert "timezone" not in entry or ZoneInfo(entry["timezone"])


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_text(name: str) -> None:
    """Articles are UTF-8 with plain line ends, and long enough to say something."""
    text = ARTICLES[name]

    assert not {"\r", "\ufeff", "\ufffd"} & set(text)
    assert len(text.split()) > 100


def test_no_two_articles_share_their_words() -> None:
    """Each article is written for itself, except where a README says whose words it has."""
    found = {name: runs(text) for name, text in ARTICLES.items()}
    alike = {
        frozenset(pair) for pair in combinations(ARTICLES, 2) if found[pair[0]] & found[pair[1]]
    }

    assert alike == SHARED


@pytest.mark.parametrize("story", STORIES, ids=name_of)
def test_the_readme_quotes_what_stands_there(story: Path) -> None:
    """Whatever a README quotes is in the article that it names."""
    wrong = [(file, quote) for file, quote in cited(story) if quote not in _text(story, file)]

    assert not wrong


def test_the_fixtures_say_what_to_find() -> None:
    """Each fixture's README names findings, and quotes them."""
    for story in STORIES[1:]:
        assert len(list(cited(story))) > 20, name_of(story)


WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
DATED_WEEKDAY = re.compile(
    rf"""
    \b (?P<weekday> {"|".join(WEEKDAYS)} ) ,? \s
    (?: (?P<day> \d{{1,2}} ) \s (?P<month> {"|".join(MONTHS)} )
      | (?P<month_first> {"|".join(MONTHS)} ) \s (?P<day_second> \d{{1,2}} ) )
    (?: ,? \s (?P<year> \d{{4}} ) )?
    """,
    re.VERBOSE,
)


def dated_weekdays() -> Iterator[tuple[str, str, str]]:
    """Yield article, weekday as printed and weekday by the calendar, where both can be known."""
    for story in STORIES:
        for entry in listed(story):
            path = story / entry["file"]
            for found in DATED_WEEKDAY.finditer(ARTICLES[name_of(path)]):
                month = MONTHS.index(found["month"] or found["month_first"]) + 1
                day = date(
                    int(found["year"] or entry["published"][:4]),
                    month,
                    int(found["day"] or found["day_second"]),
                )
                yield name_of(path), found["weekday"], WEEKDAYS[day.weekday()]


def test_every_weekday_is_that_of_its_date() -> None:
    """A printed weekday is the calendar's: no story has a wrong one unplanned."""
    known = list(dated_weekdays())

    assert len(known) > 10
    assert not [line for line in known if line[1] != line[2]]


def _text(story: Path, file: str) -> str:
    return ARTICLES.get(name_of(story / file), "")
