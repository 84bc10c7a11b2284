"""What agencies and feeds send, file by file: versions, kills, days, and bodies."""

import json
import sys
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from factcheck import extract
from factcheck.articles import read, read_all
from factcheck.errors import ArticleError
from factcheck.model import Article, Moment

URI = "urn:newsml:kestrel.example:20260304:bridge"
NEWSML = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{uri}" version="{version}">'
    '<itemMeta><versionCreated>{day}T10:00:00Z</versionCreated><pubStatus qcode="{status}"/>'
    "</itemMeta><contentSet><inlineData>{text}</inlineData></contentSet></newsItem>"
)


def ninjs(path: Path, **fields: Any) -> Path:  # noqa: ANN401 - what JSON can hold
    """Write an item and return its file."""
    path.write_text(json.dumps({"uri": URI, "pubStatus": "usable", **fields}), "utf-8")
    return path


def newsml(path: Path, version: int, text: str, status: str = "stat:usable") -> Path:
    """Write an item as NewsML and return its file."""
    said = {"version": version, "text": text, "status": status, "day": "2026-03-05"}
    path.write_text(NEWSML.format(uri=URI, **said), "utf-8")
    return path


def test_versions_replace_each_other_across_formats(tmp_path: Path) -> None:
    """An item is one item, whatever it is written in and whatever is given first."""
    files = [
        ninjs(tmp_path / "a.json", version="9", body_text="The bridge cost 43 million."),
        newsml(tmp_path / "b.xml", 10, "The bridge cost 34 million."),
        ninjs(tmp_path / "c.json", body_text="The bridge is rebuilt."),
    ]
    for ordered in permutations(files):
        found = read_all(ordered)

        assert [one.text for one in found.articles] == ["The bridge cost 34 million."]
        assert sum("replaces it" in notice.text for notice in found.notices) == 2
        assert not any(notice.lost for notice in found.notices)


def test_a_kill_reaches_the_other_formats(tmp_path: Path) -> None:
    """NewsML that is canceled withdraws the ninjs of its id, loudly."""
    files = [
        ninjs(tmp_path / "a.json", version="3", body_text="The bridge cost 43 million."),
        newsml(tmp_path / "b.xml", 2, "The bridge cost 43 million.", "stat:canceled"),
    ]
    for ordered in permutations(files):
        found = read_all(ordered)
        [notice] = found.notices

        assert found.articles == ()
        assert notice.lost
        assert "b.xml: KILLED by the agency: its status is 'canceled'" in notice.text
        assert "a.json, version 3" in notice.text
        with pytest.raises(ArticleError, match="KILLED"):
            read(*ordered)


def test_a_document_that_withdraws_another(tmp_path: Path) -> None:
    """NITF names the document that it cancels."""
    story = (
        '<nitf><head><docdata><doc-id id-string="KN-0017"/></docdata></head><body>{}</body></nitf>'
    )
    text = "<body.content><p>43 died.</p></body.content>"
    (tmp_path / "a.nitf").write_text(story.format(text), "utf-8")
    kill = '<docdata management-doc-idref="KN-0017" management-idref-status="canceled">'
    (tmp_path / "b.nitf").write_text(story.format("").replace("<docdata>", kill), "utf-8")
    found = read_all([tmp_path / "a.nitf", tmp_path / "b.nitf"])

    assert found.articles == ()
    assert "KILLED" in found.notices[0].text


def thursday(article: Article) -> str:
    """Return the day that "Thursday" is."""
    [moment] = [claim.value for claim in extract(article) if claim.quote.exact == "Thursday"]
    assert isinstance(moment, Moment)
    return moment.first_day.isoformat() if moment.first_day else ""


# The day of the first version; the text of the third, of Friday, 13 March; its Thursday.
DAYS = {
    "of the version that is read": (4, "The council voted on Thursday.", 12),
    "of the dateline of the first": (6, "CORRAN, March 6 (AP) - It voted on Thursday.", 5),
    "of the dateline of the last": (4, "CORRAN, March 13 (AP) - It voted on Thursday.", 12),
}


@pytest.mark.parametrize(("first", "text", "day"), DAYS.values(), ids=DAYS.keys())
def test_words_count_from_their_own_version(
    tmp_path: Path, first: int, text: str, day: int
) -> None:
    """The day of publication is that of the first version, "Thursday" that of the words."""
    times = {
        "firstCreated": f"2026-03-{first:02}T18:00:00Z",
        "versionCreated": "2026-03-13T08:00:00Z",
    }
    [article] = read(ninjs(tmp_path / "a.json", body_text=f"{text}\nIt met for 3 hours.", **times))

    assert article.published is not None
    assert (article.published.signal, article.published.day.day) == ("ninjs firstCreated", first)
    assert article.modified is not None
    assert thursday(article) == f"2026-03-{day:02}"


PLAIN = {
    "role": "text",
    "contentType": "text/plain",
    "value": "It has 34 rooms.\n\nIt cost 5 million.",
}
MARKUP = {
    "role": "xhtml",
    "contentType": "text/html",
    "value": "<p>It has 34 rooms<sup>1</sup>.</p><p>It cost 5 million.</p>",
}


def test_without_the_extra_a_plain_body_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing library is told, with the command; where a plain text stands beside, it is read."""
    monkeypatch.setitem(sys.modules, "lxml", None)
    both = read_all([ninjs(tmp_path / "both.json", bodies=[MARKUP, PLAIN])])
    alone = read_all([ninjs(tmp_path / "alone.json", bodies=[MARKUP])])

    assert [one.text for one in both.articles] == ["It has 34 rooms.\n\nIt cost 5 million."]
    assert any("pip install 'factcheck-desk[html]'" in notice.text for notice in both.notices)
    assert alone.articles == ()
    assert [notice.lost for notice in alone.notices] == [True]
    assert "pip install 'factcheck-desk[html]'" in alone.notices[0].text


@pytest.mark.parametrize(("library", "ending"), [("defusedxml", ".nitf"), ("feedparser", ".rss")])
def test_without_the_extra_its_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str, ending: str
) -> None:
    """So it is for XML and feeds."""
    monkeypatch.setitem(sys.modules, library, None)
    (tmp_path / f"a{ending}").write_text("<rss><channel/></rss>", "utf-8")
    if ending == ".nitf":
        (tmp_path / f"a{ending}").write_text("<nitf><body/></nitf>", "utf-8")
    [notice] = read_all([tmp_path / f"a{ending}"]).notices

    assert notice.lost
    assert "pip install 'factcheck-desk[feeds]'" in notice.text


BODIES = {
    "one of two": (
        [PLAIN, {**MARKUP, "value": "<p>It has 34 rooms.</p><p>It cost 5 million.</p>"}],
        1,
    ),
    "the markup where it marks a footnote": ([PLAIN, MARKUP], 1),
    "the full one": ([{**PLAIN, "value": "34 rooms."}, MARKUP], 1),
    "no teaser": (
        [{**PLAIN, "role": "teaser", "value": "34 rooms, and much more to see."}, MARKUP],
        1,
    ),
    "no caption": ([MARKUP, {**PLAIN, "role": "caption", "value": "One of 34 rooms."}], 1),
}


@pytest.mark.parametrize(("bodies", "times"), BODIES.values(), ids=BODIES.keys())
def test_one_body_and_never_two(tmp_path: Path, bodies: list[dict[str, str]], times: int) -> None:
    """Whatever forms a text is sent in, and in whatever order, each figure counts once."""
    for ordered in permutations(bodies):
        [article] = read(ninjs(tmp_path / "a.json", bodies=list(ordered)))

        assert article.text.count("34") == times
        assert article.text.count("5 million") == 1


def test_a_headline_in_the_body_stands_there_once(tmp_path: Path) -> None:
    """Some agencies send the headline as the first line of the text as well."""
    fields = {"headline": "34 dead in Corran", "byline": "By Ada Holm"}
    text = "34 Dead in Corran\nBy Ada Holm\nA bus crash killed 34 people."
    [article] = read(ninjs(tmp_path / "a.json", body_text=text, **fields))

    assert article.text == text
    assert [stretch.zone.value for stretch in article.stretches][:2] == ["headline", "credit line"]


def test_a_folder_of_versions_is_read_as_one(tmp_path: Path) -> None:
    """A folder of what came over the wire gives the last state of each item."""
    for version in (2, 11, 1):
        text = f"The bridge cost {version} million."
        ninjs(tmp_path / f"bridge-{version}.json", version=version, body_text=text)

    assert [one.text for one in read_all([tmp_path]).articles] == ["The bridge cost 11 million."]


def test_items_one_a_line_are_read_as_in_a_list(tmp_path: Path) -> None:
    """A dump of what came over the wire holds items beside records of ours."""
    lines: list[dict[str, object]] = [
        {"uri": URI, "version": 9, "body_text": "The bridge cost 43 million."},
        {"id": "a1", "text": "The tunnel cost 5 million."},
        {"uri": URI, "version": 10, "body_text": "The bridge cost 34 million."},
        {"uri": "urn:x.example:empty", "headline": ""},
    ]
    path = tmp_path / "dump.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    found = read_all([path])

    assert [one.text for one in found.articles] == [lines[1]["text"], lines[2]["body_text"]]
    assert [notice.text for notice in found.notices if notice.lost] == [
        f"{path}:4: the item 'urn:x.example:empty' holds no text (ask its sender for the full item)"
    ]
