"""Many at once: folders, patterns, lists, archives, and what is piped in."""

import io
import sys
from pathlib import Path

import pytest

from factcheck.articles import read, read_all
from factcheck.articles.inputs.listings import inputs_in
from factcheck.articles.options import ReadingOptions
from factcheck.errors import ArticleError

TEXT = b"At least 34 people were killed in the fire at the Amsel mill, police said.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a folder as a desk has it."""
    for name in ("a.txt", "ap/story.txt", "afp/story.txt", ".git/b.txt", "photo.png", "README.md"):
        path = tmp_path / "desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(TEXT)
    (tmp_path / "desk" / "monday").mkdir()
    (tmp_path / "desk" / "monday" / "x.txt").write_bytes(TEXT)
    (tmp_path / "desk" / "monday" / "y.txt").write_bytes(TEXT)
    (tmp_path / "desk" / "monday" / "manifest.toml").write_text('[[article]]\nfile = "x.txt"\n')
    return tmp_path / "desk"


def ids(*inputs: object) -> list[str]:
    """Return the ids of the articles of inputs."""
    return sorted(article.id for article in read(*map(str, inputs)))


def test_a_folder_with_folders(desk: Path) -> None:
    """All of them are read; a manifest speaks for its folder; what is unknown is counted."""
    told = [notice.text for notice in read_all([desk]).notices if not notice.article]

    assert ids(desk) == ["a", "afp/story", "ap/story", "x"]
    assert told == [
        f"{desk / 'monday' / 'manifest.toml'}: not listed, so not read: y.txt",
        f"{desk}: not read: 1 file of an unknown kind: photo.png",
    ]


def test_what_is_no_article_of_a_folder(tmp_path: Path) -> None:
    """What a browser lays beside a saved page is told in one line; locks of open files are not."""
    names = ("page.html", "page_files/ad.html", "page_files/style.css", "~$draft.docx", "a.txt")
    for name in (*names, "other_files/b.txt", ".~lock.draft.odt#"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"\0" * 162 if "draft" in name else TEXT)
    reading = read_all([tmp_path])
    beside = f"{tmp_path}: not read: 2 files of saved web pages: page_files/ad.html, "

    assert {article.id for article in reading.articles} == {"a", "other_files/b", "page"}
    assert [one.text for one in reading.notices if not one.article] == [
        beside + "page_files/style.css"
    ]


def test_links_that_lead_away(desk: Path, tmp_path: Path) -> None:
    """They are not followed, nor do they run in circles; they are told."""
    (tmp_path / "secret.txt").write_bytes(TEXT)
    (desk / "secret.txt").symlink_to(tmp_path / "secret.txt")
    (desk / "round").symlink_to(desk)
    (desk / "self").symlink_to(desk / "self")
    told = [notice.text for notice in read_all([desk]).notices]

    assert ids(desk) == ["a", "afp/story", "ap/story", "x"]
    assert any("links that lead elsewhere: round, secret.txt, self" in text for text in told)


def test_patterns(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They work where no shell replaces them; one for nothing is an error; names win."""
    monkeypatch.chdir(desk)
    (desk / "a[1].txt").write_bytes(TEXT)
    (desk / "round").symlink_to(desk)

    assert ids("**/story.txt") == ids(desk / "*" / "story.txt") == ["afp/story", "ap/story"]
    assert ids("a[1].txt") == ["a[1]"]
    assert ids("Post=monday/x.t?t") == ["x"]
    with pytest.raises(ArticleError, match=r"^x/\*\*/\*.html: no file has such a name"):
        read("x/**/*.html")
    with pytest.raises(ArticleError, match="a pattern that cannot be used"):
        read("a**b.txt")


def test_a_list_of_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One a line with remarks, or between NULs."""
    listing = tmp_path / "list.txt"
    listing.write_bytes(b"\xef\xbb\xbf# today\r\na.txt\r\n\r\nPost=b c.txt\r\n")

    assert inputs_in(str(listing)) == ("a.txt", "Post=b c.txt")
    listing.write_bytes(b"a\nb.txt\0#c.txt\0")
    assert inputs_in(str(listing)) == ("a\nb.txt", "#c.txt")
    listing.write_bytes(b"# nothing\n")
    with pytest.raises(ArticleError, match="names no input"):
        inputs_in(str(listing))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a.txt\n-\n")))
    with pytest.raises(ArticleError, match="names standard input"):
        inputs_in("-")


def test_what_is_piped_in_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Like a file that is given twice."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT)))

    assert ids("-", "-") == ["stdin"]


def test_what_is_piped_in_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its ending tells the format, and messages have it."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"no feed at all")))

    reading = read_all(["-"], ReadingOptions(stdin_filename="wire.rss"))
    assert [notice.text.partition(":")[0] for notice in reading.notices] == ["wire.rss"]
