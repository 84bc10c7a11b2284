"""JSON Schemas of what goes out: one file describes all, each document names its part."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

SCHEMAS = ("report", "claims", "claim", "draft", "pair")


@cache
def load_schema(name: str = "report") -> dict[str, Any]:
    """Return the JSON Schema of a report, of a list of claims, or of one claim.

    >>> load_schema("claim")["$ref"]
    '#/$defs/claim'
    """
    if name not in SCHEMAS:
        raise ValueError(f"there is no schema {name!r}, only {', '.join(SCHEMAS)}")
    text = (files("factcheck.report") / "schema.json").read_text("utf-8")
    shared: dict[str, Any] = json.loads(text)
    title = shared["$defs"][name]["title"]
    return {
        "$schema": shared["$schema"],
        "$id": f"{shared['$id']}/{name}",
        "title": title,
        "$ref": f"#/$defs/{name}",
        "$defs": shared["$defs"],
    }


def render_schema(name: str) -> str:
    """Return a schema as a JSON document."""
    return json.dumps(load_schema(name), indent=2, ensure_ascii=False) + "\n"
