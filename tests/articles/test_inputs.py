"""Inputs: every way to hand in an article, and every way in which it can fail."""

import io
import json
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles import read, read_all
from factcheck.articles.as_jsonl import drafts_of
from factcheck.articles.drafts import Draft
from factcheck.articles.files import LARGEST, Content, text_of
from factcheck.articles.formats import BY_ENDING
from factcheck.errors import ArticleError
from factcheck.model import Article, Dated, Zone

BODY = (
    "Bridge closed after cracks\n\nThe bridge was closed on Monday, the harbour authority said.\n"
)


def written(folder: Path, name: str, content: str | bytes = BODY) -> Path:
    """Return a file of a content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def one(path: object) -> Article:
    """Return the only article of an input."""
    [article] = read(str(path))
    return article


def failure(path: object) -> str:
    """Return what is said of an input that cannot be read; it is told as a loss as well."""
    with pytest.raises(ArticleError) as caught:
        read(str(path))
    message = str(caught.value)
    lost = [notice.text for notice in read_all([str(path)]).notices if notice.lost]

    assert message in lost
    assert "\n" not in message
    return message


def test_a_plain_text(tmp_path: Path) -> None:
    """A text without a head: its id is the name of the file, and the text stands as it is."""
    found = one(written(tmp_path, "herald.txt"))

    assert (found.id, found.text, found.source) == ("herald", BODY, None)
    assert found.stretches[0].zone is Zone.HEADLINE
    assert found.published is None


HEADS = [
    "source: Herald\npublished: 2024-03-04\ntimezone: Europe/Vienna\n\n",
    'Source: Herald\nPublished: 4 March 2024\nTimezone: "Europe/Vienna"\n\n',
    "---\nsource: 'Herald'\npublished: 2024-03-04\ntimezone: Europe/Vienna\n---\n",
    "---\ntags:\n  - a\nsource: Herald\npublished: 2024-03-04\ntimezone: Europe/Vienna\n---\n\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_a_head(tmp_path: Path, head: str) -> None:
    """The head is read, stays part of the text, and is a zone of its own."""
    found = one(written(tmp_path, "herald.md", head + BODY))

    assert found.text == head + BODY
    assert (found.source, found.timezone) == ("Herald", ZoneInfo("Europe/Vienna"))
    assert found.published == Dated(date(2024, 3, 4), "front matter")
    assert found.stretches[0].zone is Zone.HEADER
    assert found.text[: found.stretches[0].span.end].rstrip() == head.rstrip()
    assert found.text[found.stretches[1].span.slice] == "Bridge closed after cracks"


def test_all_keys_of_a_head(tmp_path: Path) -> None:
    """Every key has its place in the article."""
    head = (
        "id: a1\ntitle: Bridge\nurl: https://herald.example/1\nlanguage: en-GB\ndesk: islands\n\n"
    )
    found = one(written(tmp_path, "herald.txt", head + BODY))

    assert (found.id, found.title, found.desk) == ("a1", "Bridge", "islands")
    assert (found.url, found.language) == ("https://herald.example/1", "en-GB")


NO_HEADS = [
    "Note: this bridge was closed on Monday, the harbour authority said.\n",
    "Published: 09 Sep 2013 11:25 GMT+02:00\nBridge closed after cracks\nIt was closed, it said.\n",
    "Source: close to the harbour.\nThe bridge is closed.\n\nIt was closed on Monday.\n",
    "---\nThe bridge is closed.\n---\nIt was closed on Monday.\n",
    "WANG: We had a talk.\n\nBLINKEN: So we had.\n",
]


@pytest.mark.parametrize("text", NO_HEADS)
def test_an_article_that_begins_like_a_head(tmp_path: Path, text: str) -> None:
    """A line with a colon is no head: all of it is the article's."""
    found = one(written(tmp_path, "herald.txt", text))

    assert found.text == text
    assert found.source is None


BROKEN_HEADS = {
    "source: Herald\nThe bridge is closed.\n\n": ":2: expected 'key: value'",
    "source: Herald\nsource: Post\n\n": ":2: source: given twice",
    "source: Herald\npublished: 2024-02-31\n\n": ":2: published: there is no date '2024-02-31'",
    "published: 04/08/2024\n\n": ":1: published: '04/08/2024' can be 2024-04-08 or 2024-08-04",
    "timezone: Mars/Olympus\n\n": ":1: timezone: there is no time zone 'Mars/Olympus'",
    "language: English please\n\n": ":1: language: there is no language 'English please'",
    "---\nsource: Herald\n": ":1: the head has no end",
}


@pytest.mark.parametrize("head", BROKEN_HEADS)
def test_a_broken_head(tmp_path: Path, head: str) -> None:
    """A head that begins must be right: the message names file, line and cure."""
    path = written(tmp_path, "herald.txt", head + BODY)

    assert failure(path).startswith(f"{path}{BROKEN_HEADS[head]}")
    assert failure(path).endswith(")")


def test_an_unknown_key_is_told(tmp_path: Path) -> None:
    """A slip of the pen in a key must not pass in silence."""
    path = written(tmp_path, "herald.txt", f"source: Herald\npublised: 2024-03-04\n\n{BODY}")
    texts = [notice.text for notice in read_all([str(path)]).notices]

    assert texts[0].startswith(f"{path}:2: the key 'publised' is unknown")
    assert texts[1].startswith("no publication date")


def record(**fields: object) -> str:
    return json.dumps({"id": "a1", "text": BODY, **fields})


def test_records(tmp_path: Path) -> None:
    """Each line is an article; unknown keys are fine, blank lines too."""
    lines = [
        record(source="Herald", published="2024-03-04", score=1),
        "",
        record(id="a2", desk="d"),
    ]
    first, second = read(written(tmp_path, "articles.jsonl", "\n".join(lines)))

    assert (first.source, first.published) == ("Herald", Dated(date(2024, 3, 4), "field"))
    assert (second.id, second.desk, second.published) == ("a2", "d", None)


def test_a_date_time_keeps_its_offset(tmp_path: Path) -> None:
    """An instant is kept with the zone that it was given in."""
    found = one(written(tmp_path, "a.jsonl", record(published="2024-03-04T02:10:00+09:00")))

    assert found.published is not None
    assert found.published.when == datetime(2024, 3, 4, 2, 10, tzinfo=timezone(timedelta(hours=9)))
    assert found.published.day == date(2024, 3, 4)


def test_the_text_of_a_record_stands_as_it_is(tmp_path: Path) -> None:
    """Offsets count in the text that was given, carriage returns and all."""
    text = "\ufeffBridge\r\nclosed\u00a0on Monday.\u2028It said so.\r\n"

    assert one(written(tmp_path, "a.jsonl", record(text=text))).text == text


BAD_RECORDS = {
    '{"id": "a1", "text": ': ":3: broken JSON: ",
    "[1]": ":3: expected an object",
    '"text"': ":3: expected an object",
    '{"id": "a3"}': ":3: text: missing",
    '{"text": "It is closed."}': ":3: id: missing",
    '{"id": "a3", "text": " "}': ":3: text: holds nothing but blanks",
    '{"id": "a3", "text": 5}': ":3: text: expected a text",
    '{"id": 3, "text": "It is closed."}': ":3: id: expected a text, not a number",
    '{"id": "a3", "text": "x y", "published": "2024-13-45"}': ":3: published: there is no date",
    '{"id": "a3", "text": "x", "published": 2024}': ":3: published: expected a text, not a number",
    '{"id": "a3", "text": "x y", "source": ["a"]}': ":3: source: expected a text, not a list",
    "[" * 100_000: ":3: JSON that cannot be read",
    '{"id": "a3", "text": "x", "n": ' + "9" * 5_000 + "}": ":3: JSON that cannot be read",
}


@pytest.mark.parametrize("line", BAD_RECORDS)
def test_a_bad_record(tmp_path: Path, line: str) -> None:
    """A broken line is named; the lines around it are read, and the loss is told."""
    path = written(
        tmp_path, "a.jsonl", "\n".join([record(), record(id="a2"), line, record(id="a4")])
    )

    assert failure(path).startswith(f"{path}{BAD_RECORDS[line]}")
    reading = read_all([str(path)])
    assert [article.id for article in reading.articles] == ["a1", "a2", "a4"]
    assert len([notice for notice in reading.notices if notice.lost]) == 1


def test_half_characters_are_marked_as_lost(tmp_path: Path) -> None:
    """Lone surrogates cannot be written to any output: they are replaced one for one, and told."""
    path = written(tmp_path, "a.jsonl", record(text="Bridge \ud83d closed.", source="\udc00"))
    reading = read_all([str(path)])

    assert reading.articles[0].text == "Bridge \ufffd closed."
    assert reading.articles[0].source == "\ufffd"
    assert "half characters" in reading.notices[0].text


MANIFEST = """
[[article]]
file = "herald.txt"
source = "Herald"
published = 2024-03-04
timezone = "+01:00"

[[article]]
file = "wire.md"
id = "agency"
published = "2024-03-05T10:00:00Z"
"""


def test_a_folder_with_a_manifest(tmp_path: Path) -> None:
    """The manifest says what is read and is stronger than a head; what it leaves out is told."""
    written(tmp_path, "herald.txt", f"source: The Old Herald\npublished: 2021-01-01\n\n{BODY}")
    written(tmp_path, "wire.md")
    written(tmp_path, "stray.txt")
    written(tmp_path, "README.md")
    written(tmp_path, "manifest.toml", MANIFEST)
    reading = read_all([str(tmp_path)])
    agency, herald = sorted(reading.articles, key=lambda article: article.id)

    assert (agency.id, herald.id) == ("agency", "herald")
    assert (herald.source, herald.published) == ("Herald", Dated(date(2024, 3, 4), "manifest"))
    assert herald.also_dated == (Dated(date(2021, 1, 1), "front matter"),)
    texts = [notice.text for notice in reading.notices]
    assert texts[0].endswith("manifest.toml: not listed, so not read: stray.txt")
    assert texts[1].startswith("the front matter gives 2021-01-01")
    assert read(tmp_path) == read(tmp_path / "manifest.toml")


BAD_MANIFESTS = {
    '[[article]]\nfile = "herald.txt"\npublished = 2024-02-31\n': (
        ":3: published: there is no date 2024-02-31"
    ),
    '[[article]]\nfile = "herald.txt"\npublished = "2024-02-31"\n': (
        ": herald.txt: published: there is no date '2024-02-31'"
    ),
    '[[article]]\nfile = "herald.txt"\nauthor = "Roe"\n': ": herald.txt: unknown key 'author'",
    '[[article]]\nsource = "Herald"\n': ": article 1: file: missing",
    '[[article]]\nfile = "../herald.txt"\n': ": ../herald.txt: lies outside of the folder",
    '[[article]]\nfile = "/etc/hosts"\n': ": /etc/hosts: lies outside of the folder",
    '[[article]]\nfile = "a.jsonl"\n': ": a.jsonl: holds several articles",
    '[[articles]]\nfile = "herald.txt"\n': ": unknown key 'articles'",
    "": ": the file is empty",
    "# nothing\n": ": lists no article",
    "article = 1\n": ": lists no article",
    '[[article]]\nfile = "herald.txt\n': ":2: broken TOML",
}


@pytest.mark.parametrize("manifest", BAD_MANIFESTS)
def test_a_bad_manifest(tmp_path: Path, manifest: str) -> None:
    """File, place, key: what is wrong with a manifest can be found at once."""
    written(tmp_path, "herald.txt")
    path = written(tmp_path, "manifest.toml", manifest)
    message = failure(tmp_path)

    assert message.startswith((f"{path}{BAD_MANIFESTS[manifest]}", f"{path}:2: "))


def test_a_manifest_that_names_a_missing_file(tmp_path: Path) -> None:
    """What is missing is named; the rest is read."""
    written(tmp_path, "wire.md")
    written(tmp_path, "manifest.toml", MANIFEST)

    assert failure(tmp_path).startswith(f"{tmp_path / 'herald.txt'}: no such file")
    assert [article.id for article in read_all([str(tmp_path)]).articles] == ["agency"]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """A link may not lead out of the folder of a manifest."""
    (tmp_path / "in").mkdir()
    secret = written(tmp_path, "secret.txt")
    (tmp_path / "in" / "herald.txt").symlink_to(secret)
    written(tmp_path / "in", "manifest.toml", '[[article]]\nfile = "herald.txt"\n')

    assert "lies outside of the folder" in failure(tmp_path / "in")


def test_a_folder_without_a_manifest(tmp_path: Path) -> None:
    """All texts and records are read; what is no article is left alone."""
    written(tmp_path, "b.txt")
    written(tmp_path, "a.md")
    written(tmp_path, "c.jsonl", record(id="r1"))
    for name in ("README.md", ".hidden.txt", "picture.png", "table.csv"):
        written(tmp_path, name)

    assert [article.id for article in read(tmp_path)] == ["a", "b", "r1"]


def test_a_bad_file_of_a_folder(tmp_path: Path) -> None:
    """A file that cannot be read is told, and the others of its folder are read."""
    written(tmp_path, "a.txt", b"")
    written(tmp_path, "b.txt")

    assert failure(tmp_path) == (
        f"{tmp_path / 'a.txt'}: the file is empty (put the text of an article into it)"
    )
    assert [article.id for article in read_all([str(tmp_path)]).articles] == ["b"]


def test_a_folder_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without permission is named."""

    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)

    assert failure(tmp_path) == f"{tmp_path}: cannot be opened: Permission denied"


def test_a_head_without_an_article(tmp_path: Path) -> None:
    """A head alone is no article."""
    path = written(tmp_path, "a.txt", "source: Herald\n\n \n")

    assert failure(path) == f"{path}: there is no text below the head (add the article)"


def test_an_empty_folder(tmp_path: Path) -> None:
    """The message says what was looked for."""
    message = failure(tmp_path)

    assert message.startswith(f"{tmp_path}: no articles here")
    assert "manifest.toml" in message
    assert ".jsonl" in message


def test_a_name_for_a_source(tmp_path: Path) -> None:
    """NAME=PATH names the source, over what the file says; a file of such a name is a file."""
    path = written(tmp_path, "a.txt", f"source: Herald\n\n{BODY}")
    odd = written(tmp_path, "x=y.txt")

    assert one(f"Harbour Post={path}").source == "Harbour Post"
    assert one(odd).source is None


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is piped in is a text, or records if it begins as one."""

    def piped(content: str) -> list[str]:
        stream = io.TextIOWrapper(io.BytesIO(content.encode()))
        monkeypatch.setattr(sys, "stdin", stream)
        return [article.id for article in read("-")]

    assert piped(BODY) == ["stdin"]
    assert piped(record() + "\n" + record(id="a2")) == ["a1", "a2"]
    with pytest.raises(ArticleError, match=r"^stdin: the file is empty"):
        piped("")


BAD_FILES = {
    b"": "the file is empty",
    b" \n\t\r\n": "holds nothing but blanks",
    b"\x89PNG\r\n\x1a\n": "looks like a PNG image",
    b"%PDF-1.7\n": "looks like a PDF document",
    b"PK\x03\x04\x00": "looks like a zip archive",
    b"text\x00text": "holds binary data",
    b"\x7fELF\x01": "looks like a program",
    b"x" * (LARGEST + 1): "larger than 20 MB",
}


@pytest.mark.parametrize("content", BAD_FILES, ids=BAD_FILES.values())
def test_a_file_that_is_no_text(tmp_path: Path, content: bytes) -> None:
    """One line says what is wrong with it."""
    path = written(tmp_path, "herald.txt", content)

    assert failure(path).startswith(f"{path}: ")
    assert BAD_FILES[content] in failure(path)


def test_what_is_not_there(tmp_path: Path) -> None:
    """Missing files, unknown kinds of files, empty names."""
    assert "no such file" in failure(tmp_path / "herald.txt")
    odd = written(tmp_path, "herald.xyz")
    assert "no reader for .xyz files" in failure(odd)
    assert ".txt" in failure(odd)
    assert "an empty name" in failure("")
    assert "cannot be read" in failure("a\0b.txt")


def test_a_folder_that_is_named_like_a_text(tmp_path: Path) -> None:
    """A folder is read as one, whatever its name."""
    (tmp_path / "herald.txt").mkdir()

    assert "no articles here" in failure(tmp_path / "herald.txt")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is named."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(tmp_path, "herald.txt")
    monkeypatch.setattr(Path, "open", refuse)

    assert failure(path) == f"{path}: no permission to read it (change its mode)"


def test_two_articles_of_one_id(tmp_path: Path) -> None:
    """Both files are named; which one is kept does not depend on their order."""
    (tmp_path / "x").mkdir()
    paths = [str(written(tmp_path, "a.txt")), str(written(tmp_path / "x", "a.txt", "Other words."))]
    for order in (paths, paths[::-1]):
        with pytest.raises(ArticleError) as caught:
            read(*order)
        assert str(caught.value).startswith(f"{paths[1]}: the id 'a' is taken by {paths[0]}")
        reading = read_all(order)
        assert [article.text for article in reading.articles] == [BODY]
        assert [notice.lost for notice in reading.notices] == [True, False]


def test_a_file_that_is_given_twice(tmp_path: Path) -> None:
    """The same article twice is one article."""
    path = written(tmp_path, "a.txt")

    assert len(read(path, path)) == 1


ENCODINGS = {
    "utf-8": "bridge \u2013 closed \u00a334",
    "utf-8-sig": "bridge \u2013 closed \u00a334",
    "utf-16": "bridge \u2013 closed \u00a334",
    "utf-32": "bridge \u2013 closed \u00a334",
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_encoding_that_is_known(tmp_path: Path, encoding: str) -> None:
    """UTF-8, or what a byte order mark says, is read without a word."""
    text = f"The {ENCODINGS[encoding]} on Monday.\r\nIt said so.\n"
    reading = read_all([str(written(tmp_path, "a.txt", text.encode(encoding)))])

    assert reading.articles[0].text == text.replace("\r\n", "\n")
    assert [notice.text[:19] for notice in reading.notices] == ["no publication date"]


GUESSED = {
    "cp1252": "The mayor said \u201c34 people\u201d had paid \u00a33.2 million for the bridge.",
    "cp1251": (
        "\u041c\u044d\u0440 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e 34 "
        "\u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430 "
        "\u043f\u043e\u0433\u0438\u0431\u043b\u0438."
    ),
}


@pytest.mark.parametrize("encoding", GUESSED)
def test_an_encoding_that_is_guessed(tmp_path: Path, encoding: str) -> None:
    """The guess is right for common encodings, and it is told."""
    path = written(tmp_path, "a.txt", GUESSED[encoding].encode(encoding))
    reading = read_all([str(path)])

    assert reading.articles[0].text == GUESSED[encoding]
    assert reading.notices[0].text.startswith(f"{path}: not UTF-8; read as {encoding}")


DOUBTS = {
    "from 10\u00e2\u20ac\u201c15 to": "garbled characters",
    "it cost \u00c2\u00a3 34": "garbled characters",
    "lost \ufffd here \ufffd": "lost in 2 places, first in line 2",
}


@pytest.mark.parametrize("words", DOUBTS)
def test_garbled_text_is_told(tmp_path: Path, words: str) -> None:
    """What was spoilt before it came to us is told with its place."""
    path = written(tmp_path, "a.txt", f"The bridge is closed.\nIt said {words}.\n")

    assert DOUBTS[words] in read_all([str(path)]).notices[0].text


def test_an_article_without_a_day_is_told_once(tmp_path: Path) -> None:
    """One notice an article, with the cure."""
    reading = read_all([str(written(tmp_path, "a.txt"))])

    [notice] = reading.notices
    assert notice.article == "a"
    assert not notice.lost
    assert "published = " in notice.text


def test_one_bad_input_does_not_stop_the_others(tmp_path: Path) -> None:
    """What can be read is read, and each loss is told."""
    good = written(tmp_path, "a.txt")
    reading = read_all([str(tmp_path / "missing.txt"), str(good), str(tmp_path / "b.pdf")])

    assert [article.id for article in reading.articles] == ["a"]
    assert [notice.lost for notice in reading.notices] == [True, True, False]


def test_losses_of_one_kind_are_told_together(tmp_path: Path) -> None:
    """A file of records that are no articles is one line, and a few bad lines are told each."""
    many = written(tmp_path, "many.jsonl", '{"id": "x"}\n' * 40)
    few = written(tmp_path, "few.jsonl", '{"id": "x"}\n' * 2 + record() + "\n")
    reading = read_all([many, few])
    lost = [notice.text for notice in reading.notices if notice.lost]

    assert len(lost) == 3
    assert lost[0].startswith(f"{many}:1: text: missing; the same 39 times more in this file")
    assert lost[2].startswith(f"{few}:2: text: missing")


def test_every_ending_has_a_reader() -> None:
    """The table names the endings; a file without one is a text."""
    assert {".txt", ".md", ".jsonl", ".html", ""} <= BY_ENDING.keys()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    """Whatever a file holds, there is a text or one clear line."""
    try:
        said = text_of(raw, "a.txt").text
    except ArticleError as error:
        said = str(error).partition("\n")[0]

    assert said.strip()


@given(st.text(max_size=80))
def test_any_line_is_a_record_or_an_error(line: str) -> None:
    """Whatever a line holds, there is a draft or an error that names it."""
    for found in drafts_of(Content(line), "a.jsonl"):
        assert isinstance(found, Draft) or str(found).startswith("a.jsonl:")
