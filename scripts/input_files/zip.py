"""Write the zip archives that the tests read: the same bytes each time."""

import sys
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "zip"
MILL = b"At least 34 people were killed in the fire at the Amsel mill on Tuesday, police said.\n"
FERRY = b"A ferry with 112 passengers sank off Kestrel Point on Monday, the coast guard said.\n"
PAGE = (
    b"<!DOCTYPE html><html><head><title>Mill burns</title></head><body><article><h1>Mill burns</h1>"
    b"<p>The mill employed 1,250 people and made 80 tonnes of flour a day.</p></article></body>"
    b"</html>"
)
MANIFEST = b"""[[article]]
file = "wires/mill.txt"
source = "Amsel Post"
published = 2026-03-04

[[article]]
file = "gone.txt"
"""
DAY = (2026, 3, 4, 9, 30, 0)
_IS_ENCRYPTED, _IS_LINK = 0x1, 0o120777 << 16


def packed(*members: tuple[str, bytes]) -> bytes:
    """Return a zip archive of members, all of one day."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members:
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            if name.endswith(".link"):
                info.filename, info.external_attr = name.removesuffix(".link"), _IS_LINK
            archive.writestr(info, raw)
    return stream.getvalue()


def encrypted(raw: bytes, name: str) -> bytes:
    """Return an archive in which a member claims to be protected with a password."""
    changed = bytearray(raw)
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := changed.find(mark, start)) >= 0:
            header = 30 if mark.endswith(b"\x04") else 46
            if changed[start + header :].startswith(name.encode()):
                changed[start + flags] |= _IS_ENCRYPTED
            start += 4
    return bytes(changed)


def _files() -> Sequence[tuple[str, bytes]]:
    within = packed(("mill.txt", MILL), ("ferry.txt", FERRY))
    return [
        # As it comes from a colleague's computer, with what that has put in.
        (
            "from-a-colleague.zip",
            packed(
                ("story/mill.txt", MILL),
                ("story/page.html", PAGE),
                ("story/.DS_Store", b"\0\0\0\1Bud1"),
                ("__MACOSX/story/._mill.txt", b"\0\5\x16\7"),
                ("story/README.txt", b"What I found."),
                ("story/photo.png", b"\x89PNG\r\n\x1a\n"),
                ("story/notes.xyz", b"34 of 112"),
            ),
        ),
        (
            "with-a-manifest.zip",
            packed(("manifest.toml", MANIFEST), ("wires/mill.txt", MILL), ("stray.txt", FERRY)),
        ),
        (
            "out-of-the-folder.zip",
            packed(("../mill.txt", MILL), ("/etc/ferry.txt", FERRY), ("good.txt", MILL)),
        ),
        (
            "one-behind-a-password.zip",
            encrypted(packed(("mill.txt", MILL), ("ferry.txt", FERRY)), "ferry.txt"),
        ),
        ("archive-in-archive.zip", packed(("monday.zip", within), ("ferry.txt", FERRY))),
        (
            "names-of-strangers.zip",
            packed(
                ("M\u00fchle/br\u00fccke.txt", MILL),
                ("mill.txt.link", b"/etc/passwd"),
                ("empty.txt", b""),
                ("wrong.pdf", MILL),
            ),
        ),
    ]


def main() -> None:
    """Write them into a folder: that of the tests, or the one that is named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, raw in _files():
        (folder / name).write_bytes(raw)


if __name__ == "__main__":
    main()
