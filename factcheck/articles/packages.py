"""Packages: zip files whose members are read one by one, within limits, and never onto a disk.

Word documents, OpenDocument texts, packed web archives and plain zip archives are all of them.
"""

import stat
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import PurePosixPath, PureWindowsPath

import attrs

from factcheck.articles.files import LARGEST
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError

MOST_MEMBERS = 10_000
LARGEST_MEMBER = 64 * 1024 * 1024  # bytes, unpacked
LARGEST_TOTAL = 256 * 1024 * 1024  # bytes of all members that are read, unpacked
# How many times its packed size a member may have: prose packs to a fifth, the XML of a long table
# to a fiftieth, and only a bomb to a thousandth. Small members may be as dense as they like.
HIGHEST_RATIO = 300  # times
RATIO_FROM = 4 * 1024 * 1024  # bytes, unpacked

_PLAINLY_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_IS_ENCRYPTED = 0x1  # of a member's flags
ENTRY = b"PK\x01\x02"  # begins the entry of a member in the list at the end of the file
_MEGABYTE = 1024 * 1024


@attrs.define
class Package:
    """An opened package: its members in their order, each read when it is asked for."""

    name: str  # of the package, as messages have it
    _archive: zipfile.ZipFile = attrs.field(repr=False)
    _members: dict[str, zipfile.ZipInfo] = attrs.field(init=False, repr=False)
    _twice: frozenset[str] = attrs.field(init=False, repr=False)
    _left: int = attrs.field(init=False, default=LARGEST_TOTAL)

    def __attrs_post_init__(self) -> None:
        """List the members by name; folders are none."""
        files = [one for one in self._archive.infolist() if not one.is_dir()]
        counted = Counter(one.filename for one in files)
        self._members = {one.filename: one for one in files}
        self._twice = frozenset(name for name, count in counted.items() if count > 1)

    def __contains__(self, member: str) -> bool:
        """Say whether there is a member of that name."""
        return member in self._members

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the members, in the order of the package."""
        return iter(self._members)

    def read(self, member: str) -> bytes:
        """Return the bytes of a member, or raise the one line that says why it is not read."""
        found = self._members.get(member)
        if found is None:
            raise ArticleError(self.name, None, f"{member!r} is missing in it", "save it once more")
        place = f"{self.name}/{_shown(member)}"
        self._refuse(found, place)
        self._left -= found.file_size
        try:
            with self._archive.open(found) as stream:
                # The size is what the list claims: more than that is never unpacked.
                return stream.read(found.file_size + 1)
        # Broken members end in errors of zipfile, zlib, struct and of codecs: there is no list.
        except Exception as error:
            problem = f"cannot be unpacked: {_reason(error)}"
            raise ArticleError(place, None, problem, "pack or save it once more") from error

    def rewritten(self, replaced: Mapping[str, bytes]) -> bytes:
        """Return a package with other bytes for some members, and some members more."""
        made = BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            for found in self._archive.infolist():
                one = zipfile.ZipInfo(found.filename, found.date_time)
                one.compress_type, one.external_attr = found.compress_type, found.external_attr
                content = b"" if found.is_dir() else self._content(found.filename, replaced)
                archive.writestr(one, content)
            for name in sorted(set(replaced) - self._members.keys()):
                # No clock: each copy of a package is the same bytes.
                archive.writestr(zipfile.ZipInfo(name), replaced[name], zipfile.ZIP_DEFLATED)
        return made.getvalue()

    def _content(self, member: str, replaced: Mapping[str, bytes]) -> bytes:
        return replaced[member] if member in replaced else self.read(member)

    def _refuse(self, found: zipfile.ZipInfo, place: str) -> None:
        if problem := _unsafe(found.orig_filename):
            raise ArticleError(place, None, problem, "pack it anew, with plain names")
        if found.filename in self._twice:
            problem = "two members of the package have this name"
            raise ArticleError(place, None, problem, "pack it anew, with each name once")
        if stat.S_ISLNK(found.external_attr >> 16):
            raise ArticleError(place, None, "a link to another file", "pack the file itself")
        if found.flag_bits & _IS_ENCRYPTED:
            raise ArticleError(place, None, "is protected with a password", "pack it without one")
        if found.compress_type not in _PLAINLY_PACKED:
            problem = "is packed in an unusual way"
            raise ArticleError(place, None, problem, "pack it as an ordinary zip archive")
        self._refuse_size(found, place)

    def _refuse_size(self, found: zipfile.ZipInfo, place: str) -> None:
        size = found.file_size
        if size > LARGEST_MEMBER:
            problem = f"unpacks to more than {LARGEST_MEMBER // _MEGABYTE} MB"
            raise ArticleError(place, None, problem, "split it into single articles")
        if size > RATIO_FROM and size > HIGHEST_RATIO * max(found.compress_size, 1):
            problem = f"unpacks to more than {HIGHEST_RATIO} times its size"
            raise ArticleError(place, None, problem, "hand in the file itself")
        if size > self._left:
            problem = f"the package unpacks to more than {LARGEST_TOTAL // _MEGABYTE} MB"
            raise ArticleError(place, None, problem, "split it")


def opened(original: Original, what: str = "a zip archive", largest: int | None = None) -> Package:
    """Return the package of an original, or raise the one line that says why it is none."""
    name, raw = original.name, original.raw
    if not raw:
        raise ArticleError(name, None, "the file is empty", "hand in the file itself")
    most = LARGEST if largest is None else largest
    if len(raw) > most:
        raise ArticleError(name, None, f"larger than {most // _MEGABYTE} MB", "split it")
    # Counted before the list is read: a list of millions would fill the memory by itself.
    if raw.count(ENTRY) > MOST_MEMBERS:
        raise ArticleError(name, None, f"holds more than {MOST_MEMBERS:,} files", "split it")
    try:
        return Package(name, zipfile.ZipFile(BytesIO(raw)))
    # As above: a broken list ends in errors of many kinds.
    except Exception as error:
        problem = f"{what} that is broken or cut off"
        raise ArticleError(name, None, problem, "save or pack it once more") from error


def _unsafe(name: str) -> str:
    """Return what is wrong with the name of a member, if anything."""
    if "\0" in name or "\\" in name:
        return "a name with signs that no archive should hold"
    if name.startswith("/") or PureWindowsPath(name).drive:
        return "a name that leads to a place outside of the archive"
    return "a name that leads out of its folder" if ".." in PurePosixPath(name).parts else ""


def _shown(member: str) -> str:
    """Return the name of a member for a message of one line."""
    return "".join(sign if sign.isprintable() else "?" for sign in member)


def _reason(error: Exception) -> str:
    """Return the words of an error in one line; some have none."""
    words = " ".join(str(error).split())[:120]
    return words[:1].lower() + words[1:] if words else type(error).__name__
