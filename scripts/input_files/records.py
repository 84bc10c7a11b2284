"""Write the records and packed files with traps that the tests read.

Run it as ``python -m scripts.input_files.records``. The stories, towns and papers are invented.
"""

import gzip
import json
from pathlib import Path

FILES = Path(__file__).parents[2] / "tests" / "articles" / "files"
_STORY = (
    "Weir gives way at Orrin Mill\n\nA weir gave way at Orrin Mill on Sunday and 1,250 homes were "
    "flooded, the county said. Damage was put at $4.5 million, or 12.5% of the county's budget."
)
_OTHER = "Some 1,250 homes were flooded at Orrin Mill. It rained 90 mm in 3 hours on 1 March 2026."


def _record(name: str, text: str, **more: object) -> str:
    return json.dumps({"id": name, "text": text, **more}, ensure_ascii=False)


RECORDS = {
    "a_mark_and_returns.jsonl": b"\xef\xbb\xbf"
    + (
        _record("mill", _STORY, source="Orrin Post", published="2026-03-02")
        + "\r\n\r\n"
        + _record("gauge", _OTHER, source="Fell Gazette", published="2026-03-03")
        + "\r\n"
    ).encode(),
    "broken_in_the_middle.jsonl": (
        _record("mill", _STORY, published="2026-03-02")
        + '\n{"id": "torn", "text": "34 peop\n'
        + _record("gauge", _OTHER)
        + "\n"
    ).encode(),
    "half_characters.jsonl": b'{"id": "mill", "published": "2026-03-02", "text": '
    b'"A flood \\ud83d hit 1,250 homes, 34 of them \\u2013 1\\u00a0020 people \\u2013 badly."}\n',
    "figures_as_numbers.jsonl": b'{"id": "mill", "text": 1250}\n'
    b'{"id": "gauge", "text": "1,250 homes were flooded.", "views": 1e400, "rank": NaN}\n'
    b'{"id": "deep", "text": "34 people left.", "more": [[[{"text": "980 people left."}]]]}\n',
    "items_of_an_agency.jsonl": (
        json.dumps(
            {
                "uri": "urn:fell:mill:1",
                "version": "2",
                "versioncreated": "2026-03-02T09:00:00Z",
                "headline": "Weir gives way, 1,250 homes flooded",
                "body_text": "A weir gave way at Orrin Mill on Sunday. Some 1,250 homes flooded.",
            }
        )
        + "\n"
        + _record("gauge", _OTHER, published="04/03/2026")
        + "\n"
    ).encode(),
}
_LONG = b"".join(b"In ward %d the water stood 1,%03d mm high.\n" % (n, n) for n in range(100, 130))
PACKED = {
    "mill.txt.gz": _STORY.encode(),
    "mill.jsonl.gz": RECORDS["a_mark_and_returns.jsonl"],
    "mill.html.gz": b"<html><body><article><h1>Weir gives way</h1><p>Some 1<span>,250</span> homes "
    b"were flooded at Orrin Mill, <del>980</del> the county said.</p></article></body></html>",
    "no_name_of_a_kind.gz": _OTHER.encode("cp1252"),
}


def main() -> None:
    """Write them all; gzip would put the time of the day into its files."""
    for name, content in RECORDS.items():
        (FILES / "jsonl" / name).write_bytes(content)
    for name, content in PACKED.items():
        (FILES / "gzip" / name).write_bytes(gzip.compress(content, mtime=0))
    (FILES / "gzip" / "cut_off.txt.gz").write_bytes(gzip.compress(_LONG, mtime=0)[:-40])


if __name__ == "__main__":
    main()
