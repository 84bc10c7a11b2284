"""What documents for programs share: JSON that diffs well, and texts that every reader takes."""

import json
import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

# Half a surrogate pair is no text for most readers; some take the others for ends of lines.
_HALF = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029]")
# What XML 1.0 cannot hold, not even written as an entity.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_safe(text: str) -> str:
    """Return a text with a sign in the place of each that XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def document(content: object, depth: int) -> str:
    """Return JSON in which values down to *depth* have a line each: quick, and easy to compare.

    >>> print(document({"runs": [{"results": []}], "version": "2.1.0"}, 1), end="")
    {
     "runs": [{"results": []}],
     "version": "2.1.0"
    }
    """
    return "".join(_pieces(content, depth, "\n")) + "\n"


def one_line(value: object) -> str:
    """Return JSON on one line."""
    written = _HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False))
    return _BREAKS.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _pieces(value: object, depth: int, margin: str) -> Iterator[str]:
    if not (depth and value and isinstance(value, dict | list)):
        yield one_line(value)
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    inner, comma = margin + " ", ""
    yield opening
    for entry in value:
        yield comma + inner
        if isinstance(value, dict):
            yield f"{one_line(entry)}: "
        yield from _pieces(value[entry] if isinstance(value, dict) else entry, depth - 1, inner)
        comma = ","
    yield margin + closing
