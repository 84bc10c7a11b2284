"""Heads, as systems of many kinds write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.articles.heads.head import Head, read_head
from factcheck.articles.heads.head_lines import Entry, OddFormError
from factcheck.errors import ArticleError
from factcheck.model import Dated

BODY = "\nThe bridge is open again, and 34 people came.\n"


def head(text: str) -> Head:
    """Return the head of a text, with an article below it."""
    found = read_head(text + BODY, "a.md")

    assert (text + BODY)[found.end :].strip() == BODY.strip() or not found.end
    return found


WHEN = datetime(2024, 3, 4, 9, 30, tzinfo=UTC)
PUBLISHED = {
    "date: 2024-03-04": date(2024, 3, 4),
    "date: '2024-03-04'": date(2024, 3, 4),
    'pubDate: "2024-03-04T09:30:00Z"': WHEN,
    "date: 2024-03-04T09:30:00+00:00  # by the desk": WHEN,
    "date: 2024-03-04 09:30:00 +0000": WHEN,
    "date: 2024-03-04 09:30:00 UTC": WHEN,
    "publishDate: 2024-03-04 10:30:00 +0100": WHEN.astimezone(timezone(timedelta(hours=1))),
    "date_published: 4 March 2024": date(2024, 3, 4),
    "published: 2024-03-04\ndate: 2021-01-01": date(2024, 3, 4),
    "date: 2021-01-01\npublished: 2024-03-04": date(2024, 3, 4),
    "published_at: 2021-01-01\ndate: 2024-03-04": date(2024, 3, 4),
    "lastmod: 2024-03-05\ndate: 2024-03-04": date(2024, 3, 4),
}


@pytest.mark.parametrize("line", PUBLISHED)
def test_the_day(line: str) -> None:
    """By whatever name, our own before all others."""
    found = head(f"---\nlayout: post\n{line}\n---\n")

    assert found.fields.published == PUBLISHED[line]
    assert found.notices == ()


TITLES = [
    "title: The bridge reopens: 34 came",
    "headline: 'The bridge reopens: 34 came'",
    'title: "The bridge reopens: 34 came" # final',
    "title: >\n  The bridge reopens:\n  34 came",
    "title: >-\n  The bridge\n\n  reopens: 34 came",
    "title: |\n  The bridge reopens: 34 came",
    "title: The bridge\n  reopens: 34 came",
    'title: "The bridge\n  reopens: 34 came"',
    'title: ["The bridge reopens: 34 came"]',
    "title:\n  - 'The bridge reopens: 34 came'",
    'title: "The bridge reopens\\u003a 34 came"',
    "title: The bridge reopens: 34 came\nauthor:\n  - name: Jane Roe\n    desk: news\ntags: [a, b]",
    "tags: [\n  a,\n  b\n]\ntitle: The bridge reopens: 34 came",
    "# a comment\n\ntitle: The bridge reopens: 34 came",
]


@pytest.mark.parametrize("lines", TITLES)
def test_a_title(lines: str) -> None:
    """Quoted, folded, over several lines: the same words."""
    found = head(f"---\n{lines}\n---\n")

    assert found.fields.title == "The bridge reopens: 34 came"
    assert found.notices == ()


def test_all_keys_of_others() -> None:
    """Each has its place."""
    found = head(
        "---\nlang: en-GB\npermalink: https://herald.example/1\nsite: Herald\ntz: Europe/Oslo\n"
        "lastmod: 2024-03-05\nbased_on:\n  - https://wire.example/1\n  - https://wire.example/2\n"
        "---\n"
    )

    assert (found.fields.language, found.fields.source) == ("en-GB", "Herald")
    assert found.fields.url == "https://herald.example/1"
    assert str(found.fields.timezone) == "Europe/Oslo"
    assert found.modified == Dated(date(2024, 3, 5), "front matter")
    assert found.based_on == ("https://wire.example/1", "https://wire.example/2")


def test_toml() -> None:
    """Between two lines of "+++", with the dates of TOML."""
    found = head('+++\ntitle = "The bridge"\ndate = 2024-03-04T09:30:00Z\n[params]\nx = 1\n+++\n')

    assert (found.fields.title, found.fields.published) == ("The bridge", WHEN)
    assert found.notices == ()


BEFORE = ["", "\n\n", "\ufeff", " \n\t\n"]


@pytest.mark.parametrize("before", BEFORE)
def test_what_stands_above(before: str) -> None:
    """Blank lines and a mark of the encoding above a head are nothing."""
    for text in (
        "---\nsource: Herald\n---\n",
        "source: Herald\n\n",
        '+++\nsource = "Herald"\n+++\n',
    ):
        assert head(before + text).fields.source == "Herald"


TOLD = {
    "---\ntitle: Bridge\nfoo: 1\nbar: 2\n---\n": "a.md:3: the keys 'foo', 'bar' are unknown",
    "---\ntitle: Bridge\npublised: 2024\n---\n": "a.md:3: the key 'publised' is unknown",
    "---\ntitle: Bridge\ndate: soon\n---\n": "a.md:3: date: there is no date 'soon'; left out",
    "---\ntitle: Bridge\ndate: 04/08/2024\n---\n": "a.md:3: date: '04/08/2024' can be 2024-04-08",
    "---\ntitle: Bridge\nlink: /2024/1\n---\n": "a.md:3: link: '/2024/1' is no whole address",
    "---\ntitle: *anchor\nslug: a\n---\n": "a.md:2: title: written in a form that is not read",
    "---\nsource: {name: Herald}\n---\n": "a.md:2: source: written in a form that is not read",
    "---\nsource:\n  name: Herald\n---\n": "a.md:2: source: written in a form that is not read",
    '---\ntitle: "Bridge\n---\n': "a.md:2: title: written in a form that is not read",
    "---\nslug: a\ntitle: [a, b]\n---\n": "a.md:3: title: expected a text, not something else",
    "+++\ntitle = Bridge\n+++\n": "a.md:1: the head is broken TOML and left out: Invalid value",
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told(text: str) -> None:
    """What a system writes may be of no use to us: the article is read, and it is told once."""
    found = head(text)

    assert [notice.text[: len(TOLD[text])] for notice in found.notices] == [TOLD[text]]
    assert found.end > 0


NONE = [
    "---\nThe bridge is closed.\n---\n",
    "---\nWANG: We had a talk.\nBLINKEN: So we had.\n---\n",
    "---\nNote: it is closed.\n\nIt was closed on Monday.\n---\n",
    "+++\nThe bridge is closed.\n+++\n",
    "+++ Breaking +++\n",
    "---\n# The bridge\n---\n",
    "---\ntags: a\n",
    "+++\ntitle = 1\n",
    "date: 2024-03-04\nis when the bridge was closed.\n",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_head(text: str) -> None:
    """Rules and transcripts are the article's."""
    assert head(text) == Head()


def test_a_head_of_others_that_is_broken() -> None:
    """Our own keys announce a head, which must then be one."""
    for text in ("---\nsource: Herald\n", "---\nsource: Herald\nThe bridge is closed.\n---\n"):
        with pytest.raises(ArticleError):
            read_head(text + BODY, "a.md")


def test_time_grows_with_the_head_alone() -> None:
    """Endless quotes, brackets and lines have an end."""
    for value in ('"' + "\\" * 20_000, "'" * 20_001, "[" * 20_000, "[" + "a," * 20_000 + "]"):
        try:
            Entry("title", value, 1).read()
        except OddFormError:
            continue
    read_head("---\n" + "tags: a\n  b\n" * 20_000, "a.md")
    read_head("+++\n" + "a = " + "[" * 400 + "\n+++\n", "a.md")
