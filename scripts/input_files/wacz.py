"""Write the packed web archives that the tests read: the same bytes each time.

In the folder of scripts: ``python -m input_files.wacz``.
"""

import json
import sys
from hashlib import sha256
from pathlib import Path

from input_files.warc import AT_SEA, FERRY, FIRE, INFO, MILL, http, record
from input_files.warc import packed as crawled
from input_files.zip import packed

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "wacz"
LIST = {"format": "json-pages-1.0", "id": "pages", "title": "All pages"}
BOTH = crawled(
    [INFO, record("response", MILL, http(FIRE)), record("response", AT_SEA, http(FERRY))]
)
ONE = crawled([INFO, record("response", MILL, http(FIRE))])


def listed(*pages: dict[str, str]) -> bytes:
    """Return a list of pages."""
    return "".join(json.dumps(one) + "\n" for one in (LIST, *pages)).encode()


def contents(members: dict[str, bytes]) -> bytes:
    """Return the list of contents, with the fingerprints of the members."""
    resources = [
        {
            "name": name.rpartition("/")[2],
            "path": name,
            "hash": f"sha256:{sha256(raw).hexdigest()}",
            "bytes": len(raw),
        }
        for name, raw in members.items()
    ]
    told = {"profile": "data-package", "wacz_version": "1.1.1", "resources": resources}
    return json.dumps(told, indent=2).encode()


def archive(warc: bytes, pages: bytes | None, changed: bytes | None = None) -> bytes:
    """Return a packed web archive; with *changed* its web archive is another than it tells."""
    members = {"archive/data.warc.gz": warc}
    if pages is not None:
        members["pages/pages.jsonl"] = pages
    told = contents(members)
    if changed is not None:
        members["archive/data.warc.gz"] = changed
    return packed(("datapackage.json", told), *members.items())


MILL_LISTED = {"id": "1", "url": MILL, "ts": "2026-05-09T23:59:00Z", "title": "Mill"}
KEPT_AS_TEXT = {
    "id": "2",
    "url": "https://post.example/2026/03/05/count",
    "title": "Count goes on",
    "text": "The count of the missing went on. Eleven people were found alive on Wednesday.",
}

FILES = {
    "both-listed.wacz": archive(BOTH, listed(MILL_LISTED, {"url": AT_SEA, "title": "Ferry"})),
    "one-of-two-listed.wacz": archive(BOTH, listed(MILL_LISTED)),
    "kept-as-text.wacz": archive(
        ONE, listed(MILL_LISTED, KEPT_AS_TEXT, {"url": "https://post.example/lost"})
    ),
    "changed-later.wacz": archive(
        ONE,
        listed(MILL_LISTED),
        crawled([INFO, record("response", MILL, http(FIRE.replace(b"34", b"43")))]),
    ),
    "without-a-list.wacz": archive(BOTH, None),
    "without-contents.wacz": packed(
        ("archive/data.warc", INFO + record("response", MILL, http(FIRE))),
        ("pages/pages.jsonl", listed(MILL_LISTED) + b"{broken\n"),
    ),
}


def main() -> None:
    """Write them into a folder: that of the tests, or the one that is named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, raw in FILES.items():
        (folder / name).write_bytes(raw)


if __name__ == "__main__":
    main()
