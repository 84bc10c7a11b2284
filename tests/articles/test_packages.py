"""Packages: members are read within limits, and what is unsafe is refused in one line."""

import stat
import struct
import warnings
import zipfile
from io import BytesIO

import pytest

from factcheck.articles import packages
from factcheck.articles.originals import Original
from factcheck.articles.packages import Package, opened
from factcheck.errors import ArticleError

FIXED = (2026, 3, 4, 9, 30, 0)


def package(*members: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the bytes of a package of these members."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name twice is what some tests are about
        for name, held in members:
            archive.writestr(zipfile.ZipInfo(name, FIXED), held, how)
    return made.getvalue()


def opening(raw: bytes) -> Package:
    return opened(Original(name="story.zip", raw=raw))


def refusal(raw: bytes, member: str | None = None) -> str:
    """Return the one line with which a package, or one of its members, is refused."""
    with pytest.raises(ArticleError) as refused:
        opening(raw).read(member or "a.txt")
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_members_are_read_in_order() -> None:
    """What lies in a package comes out as it was put in; folders are no members."""
    found = opening(package(("b/", b""), ("b/a.txt", b"one"), ("a.txt", b"two")))

    assert [(name, found.read(name)) for name in found] == [("b/a.txt", b"one"), ("a.txt", b"two")]
    assert "a.txt" in found
    assert "b/" not in found


@pytest.mark.parametrize(
    "name", ["../a.txt", "a/../../b.txt", "/etc/a.txt", "C:/a.txt", "C:a.txt", "a\\b.txt", "..\\a"]
)
def test_a_name_that_leads_away_is_refused(name: str) -> None:
    """A name says where a file would be put; ours are put nowhere, yet such a package is bad."""
    raw = package((name, b"x"), ("good.txt", b"12 people"))
    found = opening(raw)
    [bad] = [one for one in found if one != "good.txt"]

    with pytest.raises(ArticleError, match="a name"):
        found.read(bad)
    assert found.read("good.txt") == b"12 people"


def test_a_name_with_a_nul_is_refused() -> None:
    """What stands behind the NUL is hidden from whoever looks at the list."""
    raw = package(("a.txt~b", b"x")).replace(b"a.txt~b", b"a.txt\0b")

    assert "a name with signs" in refusal(raw, "a.txt")


def test_a_name_twice_is_refused() -> None:
    """Which of the two is meant, nobody knows."""
    assert "two members" in refusal(package(("a.txt", b"12"), ("a.txt", b"21")))


def test_a_link_is_refused() -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        link = zipfile.ZipInfo("a.txt", FIXED)
        link.create_system = 3
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")

    assert "a link to another file" in refusal(made.getvalue())


def test_an_encrypted_member_is_refused() -> None:
    raw = bytearray(package(("a.txt", b"12 people")))
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    raw[raw.index(b"PK\x03\x04") + 6] |= 1

    assert "is protected with a password" in refusal(bytes(raw))


def test_an_unusual_packing_is_refused() -> None:
    """Some packings ask for gigabytes before the first byte comes out."""
    assert "an unusual way" in refusal(package(("a.txt", b"12"), how=zipfile.ZIP_LZMA))


def test_a_bomb_is_refused() -> None:
    """A member that unpacks to very much more than its size is read by nobody."""
    assert "300 times" in refusal(package(("a.txt", bytes(packages.RATIO_FROM + 1))))


def test_a_small_dense_member_is_read() -> None:
    held = bytes(packages.RATIO_FROM)

    assert opening(package(("a.txt", held))).read("a.txt") == held


@pytest.mark.parametrize(
    ("limit", "says"),
    [
        ("LARGEST_MEMBER", "unpacks to more than"),
        ("LARGEST", "larger than"),
        ("MOST_MEMBERS", "1 "),
    ],
)
def test_what_is_too_large_is_refused(
    limit: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, limit, 1)

    assert says in refusal(package(("a.txt", b"12"), ("b.txt", b"12")))


def test_the_members_together_have_a_limit() -> None:
    """Many members that are each allowed are not allowed together."""
    found = opening(package(("a.txt", b"12"), ("b.txt", b"123")))
    found._left = 4  # noqa: SLF001 -- 256 MB would take long

    assert found.read("a.txt") == b"12"
    with pytest.raises(ArticleError, match="the package unpacks to more"):
        found.read("b.txt")


def test_a_member_that_understates_its_size_is_refused() -> None:
    """No more is unpacked than the list claims, and then the checksum tells."""
    raw = bytearray(package(("a.txt", b"1" * 1000)))
    struct.pack_into("<L", raw, raw.index(b"PK\x01\x02") + 24, 10)

    assert "cannot be unpacked" in refusal(bytes(raw))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"PK\x03\x04",
        b"34 people died",
        package(("a.txt", b"12"))[:-5],
        b"\0" * 100,
        b"PK\x05\x06" + b"\xff" * 18,
    ],
)
def test_what_is_no_package_is_refused(raw: bytes) -> None:
    assert refusal(raw).startswith("story.zip: ")


def test_what_is_missing_is_said() -> None:
    assert "'a.txt' is missing" in refusal(package(("b.txt", b"12")))
