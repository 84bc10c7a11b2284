"""Hostile archives, and every format under every name: a clear line, and the rest is read."""

import gzip
import io
import warnings
import zipfile
from pathlib import Path

import pytest

from factcheck.articles import read_all
from factcheck.articles.formats import BY_ENDING
from factcheck.articles.packages import MOST_MEMBERS
from factcheck.report.lines import shown
from tests.makers import MAKERS, Story, paragraph

GOOD = b"At least 34 people were killed in the fire at the Amsel mill, police said.\n"
STORY = Story(title="Ferry sinks, 34 dead", parts=(paragraph("It carried 1,250 tonnes in all."),))
ENDINGS = sorted(filter(None, BY_ENDING))


def packed(*members: tuple[str, bytes]) -> bytes:
    """Return a zip archive of members, of which two may have one name."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        for name, raw in members:
            archive.writestr(zipfile.ZipInfo(name), raw, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def read_beside(folder: Path, name: str, raw: bytes) -> list[str]:
    """Return what is lost of a file; one beside it is always read, and each loss is one line."""
    bad, good = folder / name, folder / "good.txt"
    bad.write_bytes(raw)
    good.write_bytes(GOOD)
    reading = read_all([bad, good])
    lost = [notice.text for notice in reading.notices if notice.lost]

    assert "good" in [article.id for article in reading.articles]
    assert lost or len(reading.articles) > 1
    for line in lost:
        assert line.startswith(str(bad))
        assert not {"\n", "\x1b"} & set(shown(line))
    return lost


def nested(depth: int) -> bytes:
    """Return an archive in an archive, and so on."""
    raw = GOOD
    for number in range(depth):
        raw = packed((f"{number}.zip" if number else "story.txt", raw))
    return raw


HOSTILE = {
    "a bomb": (packed(("bomb.txt", bytes(40 * 2**20))), "unpacks to more than 300 times its size"),
    "a bomb in an archive": (
        packed(("inner.zip", packed(("bomb.txt", bytes(40 * 2**20))))),
        "unpacks to more than 300 times its size",
    ),
    "archives without an end": (nested(9), "lies in more than 3 archives or mails"),
    "too many members": (
        packed(*((f"{number}.txt", b"") for number in range(MOST_MEMBERS + 1))),
        "holds more than 10,000 files",
    ),
    "a way out": (packed(("../../story.txt", GOOD)), "leads out of its folder"),
    "a name from the root": (packed(("/etc/story.txt", GOOD)), "outside of the archive"),
    "one name twice": (packed(("a.txt", GOOD), ("a.txt", GOOD)), "two members"),
    "cut off": (packed(("a.txt", GOOD))[:-30], "broken or cut off"),
    "nothing in it": (packed(), "no articles here"),
    "a name that paints": (packed(("\x1b[31mred\u202e.txt", b"")), "the file is empty"),
    "a manifest that leads away": (
        packed(("manifest.toml", b'[[article]]\nfile = "../../etc/passwd"\n')),
        "lies outside of the folder",
    ),
}


@pytest.mark.parametrize(("raw", "says"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_is_refused(tmp_path: Path, raw: bytes, says: str) -> None:
    """In one line each, within the limits."""
    assert any(says in line for line in read_beside(tmp_path, "story.zip", raw))


def test_overlapping_members_are_bounded(tmp_path: Path) -> None:
    """A list whose entries all lead to one member unpacks no more than it may."""
    raw = packed(("a.txt", GOOD * 100))
    start = raw.index(b"PK\x01\x02")
    entry = raw[start : raw.index(b"PK\x05\x06")]
    entries = b"".join(entry.replace(b"a.txt", f"{n:05}".encode()) for n in range(500))
    end = b"PK\x05\x06" + bytes(4) + (500).to_bytes(2, "little") * 2
    end += len(entries).to_bytes(4, "little") + start.to_bytes(4, "little") + bytes(2)

    assert read_beside(tmp_path, "story.zip", raw[:start] + entries + end)


def test_a_web_archive_that_bursts(tmp_path: Path) -> None:
    """More is never unpacked than there may be."""
    raw = gzip.compress(b"WARC/1.1\r\n" + bytes(300 * 2**20), mtime=0)
    lost = read_beside(tmp_path, "pages.warc.gz", raw)

    assert any("unpacks to more than 256 MB" in line for line in lost)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_of_nothing(tmp_path: Path, ending: str) -> None:
    """Whatever it is called, it is empty, and that is said."""
    [lost] = read_beside(tmp_path, f"story{ending}", b"")

    assert "the file is empty" in lost


@pytest.mark.parametrize("ending", [".txt", ".html", ".json"])
def test_a_line_of_a_hundred_megabytes(tmp_path: Path, ending: str) -> None:
    """It is refused by its size, and before anything is made of it."""
    [lost] = read_beside(tmp_path, f"story{ending}", b"34 " * (35 * 2**20))

    assert "larger than" in lost


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("written", MAKERS)
def test_a_file_under_another_name(tmp_path: Path, ending: str, written: str) -> None:
    """Every ending is given the bytes of every format: there are articles, or a line."""
    read_beside(tmp_path, f"story{ending}", MAKERS[written](STORY))


@pytest.mark.parametrize("ending", MAKERS)
def test_a_file_that_is_cut_off(tmp_path: Path, ending: str) -> None:
    """Wherever it ends, there are articles, or a line."""
    raw = MAKERS[ending](STORY)
    for number in range(12):
        read_beside(tmp_path, f"story{ending}", raw[: len(raw) * number // 12])


@pytest.mark.parametrize("ending", MAKERS)
def test_a_file_with_broken_bytes(tmp_path: Path, ending: str) -> None:
    """Nor does it matter which of its bytes are others."""
    raw = MAKERS[ending](STORY)
    for number in range(1, 9):
        broken = bytearray(raw)
        for place in range(number, len(raw), max(len(raw) // 12, 1)):
            broken[place] = (broken[place] * 7 + number * 31) % 256
        read_beside(tmp_path, f"story{ending}", bytes(broken))
