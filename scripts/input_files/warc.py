"""Write the web archives that the tests read: the same bytes each time."""

import gzip
import sys
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "warc"
SEEN = "2026-05-09T23:59:00Z"  # long after the pages were published
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="{day}T09:30:00+00:00">
<meta property="og:site_name" content="{paper}"></head>
<body><article><h1>{title}</h1>
{text}
</article></body></html>
"""


def page(title: str, *paragraphs: str, day: str = "2026-03-04", paper: str = "Amsel Post") -> bytes:
    """Return a web page."""
    text = "\n".join(f"<p>{words}</p>" for words in paragraphs)
    return PAGE.format(title=title, day=day, paper=paper, text=text).encode()


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Return what a server answers."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        lines.append("Content-Type: text/html; charset=utf-8")
    return "\r\n".join([*lines, "", ""]).encode() + body


def record(kind: str, url: str, block: bytes, *headers: str) -> bytes:
    """Return a record of a web archive."""
    types = {"response": "application/http;msgtype=response", "request": "application/http"}
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        *([f"WARC-Target-URI: {url}"] if url else []),
        f"WARC-Date: {SEEN}",
        f"Content-Length: {len(block)}",
        *headers,
    ]
    if not any(line.startswith("Content-Type") for line in headers):
        lines.append(f"Content-Type: {types.get(kind, 'application/warc-fields')}")
    return "\r\n".join([*lines, "", ""]).encode() + block + b"\r\n\r\n"


def packed(records: Sequence[bytes]) -> bytes:
    """Return records as crawlers pack them: each by itself."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


INFO = record("warcinfo", "", b"software: crawler 1.0\r\n")
FIRE = page(
    "Fire at Amsel mill kills 34",
    "At least 34 people were killed in the fire at the Amsel mill on Tuesday, police said.",
    "The mill employed 1,250 people and made 80 tonnes of flour a day.",
)
FERRY = page(
    "Ferry sinks off Kestrel Point",
    "A ferry with 112 passengers sank off Kestrel Point on Monday, the coast guard said.",
)
MILL = "https://post.example/2026/03/04/mill"
AT_SEA = "https://post.example/2026/03/04/ferry?from=home"
LATIN = (
    "<html><head><title>Caf\u00e9</title></head><body><p>The Caf\u00e9 M\u00f6we paid \u00a34,500 "
    "for repairs after the flood, it said.</p></body></html>"
).encode("latin-1")

FILES = {
    # What a crawl holds beside the pages is counted; one page was met again.
    "crawl.warc.gz": packed(
        [
            INFO,
            record("request", MILL, b"GET /2026/03/04/mill HTTP/1.1\r\nHost: post.example\r\n\r\n"),
            record("response", MILL, http(FIRE)),
            record("metadata", MILL, b"outlink: https://post.example/\r\n"),
            record("response", AT_SEA, http(FERRY)),
            record("response", MILL, http(FIRE)),
            record("revisit", AT_SEA, b""),
            record(
                "response", f"{MILL}.png", http(b"\x89PNG", "200 OK", "Content-Type: image/png")
            ),
            record("response", "https://post.example/x", http(b"no", "404 Not Found")),
            record("response", "https://post.example/y", http(b"", "301 Moved", "Location: /z")),
        ]
    ),
    # Packed and sent in pieces, as servers do; another charset than the page would be guessed.
    "sent-in-pieces.warc": INFO
    + record(
        "response",
        MILL,
        http(gzip.compress(FIRE, mtime=0), "200 OK", "Content-Encoding: gzip"),
    )
    + record(
        "response",
        "https://post.example/cafe",
        http(
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(LATIN), LATIN),
            "200 OK",
            "Content-Type: text/html; charset=ISO-8859-1",
            "Transfer-Encoding: chunked",
        ),
    ),
    # The copy ended too early: the first page is whole, the second is not.
    "cut-off.warc.gz": packed([INFO, record("response", MILL, http(FIRE))])
    + gzip.compress(record("response", AT_SEA, http(FERRY * 50)), mtime=0)[:300],
    # A page that changed between two visits is two texts; a saved page needs no server.
    "changed-between-visits.warc": INFO
    + record("response", MILL, http(FIRE))
    + record("response", MILL, http(FIRE.replace(b"34", b"37")))
    + record("resource", "https://post.example/saved", FERRY, "Content-Type: text/html"),
    # A record without an address, one that claims too much, one behind them that is whole.
    "broken-records.warc": INFO
    + record("response", "", http(FIRE))
    + record("response", MILL, http(FIRE)).replace(b"Content-Length: ", b"Content-Length: x")
    + record("response", AT_SEA, http(FERRY), "WARC-Truncated: length"),
    "packed-by-brotli.warc": INFO
    + record("response", MILL, http(b"\x1b\x03\x00\xf8\xa5", "200 OK", "Content-Encoding: br"))
    + record("response", AT_SEA, http(FERRY)),
}


def main() -> None:
    """Write them into a folder: that of the tests, or the one that is named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, raw in FILES.items():
        (folder / name).write_bytes(raw)


if __name__ == "__main__":
    main()
