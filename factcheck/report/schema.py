"""JSON Schemas of what goes out: one file describes all, each document names its part."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

SCHEMAS = ("report", "claims", "claim", "diff", "doctor", "draft", "finding", "pair", "rules")
# What stands under another name in the file: a finding of a report names its claims by their ids.
_PARTS = {"finding": "finding_line"}


@cache
def load_schema(name: str = "report") -> dict[str, Any]:
    """Return the JSON Schema of one of the documents that go out.

    >>> load_schema("claim")["$ref"]
    '#/$defs/claim'
    """
    if name not in SCHEMAS:
        raise ValueError(f"there is no schema {name!r}, only {', '.join(SCHEMAS)}")
    text = (files("factcheck.report") / "schema.json").read_text("utf-8")
    shared: dict[str, Any] = json.loads(text)
    part = _PARTS.get(name, name)
    title = shared["$defs"][part]["title"]
    return {
        "$schema": shared["$schema"],
        "$id": f"{shared['$id']}/{name}",
        "title": title,
        "$ref": f"#/$defs/{part}",
        "$defs": shared["$defs"],
    }


def render_schema(name: str) -> str:
    """Return a schema as a JSON document."""
    return json.dumps(load_schema(name), indent=2, ensure_ascii=False) + "\n"
