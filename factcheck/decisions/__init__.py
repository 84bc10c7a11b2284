"""Decisions: what the desk has settled is kept in a file, and not asked again."""

from pathlib import Path

from factcheck.decisions.drafted import settle_draft
from factcheck.decisions.inline import OFF, Inline, decisions_in
from factcheck.decisions.reading import decisions_of
from factcheck.decisions.settling import idle_among, settle
from factcheck.decisions.sheets import SHEETS, decisions_of_sheet
from factcheck.errors import DecisionError
from factcheck.model import Decision

DEFAULT_NAME = "factcheck-decisions.toml"
LARGEST = 16_000_000  # bytes of a file; one decision takes some hundred

__all__ = [
    "DEFAULT_NAME",
    "OFF",
    "Inline",
    "decisions_in",
    "idle_among",
    "read_decisions",
    "settle",
    "settle_draft",
]


def read_decisions(path: Path | str) -> tuple[Decision, ...]:
    """Return the decisions of a file: TOML, or a fact-check sheet (.csv, .xlsx) that was filled in.

    A file that cannot be understood is a DecisionError, with the line and the cure.
    """
    file = Path(path)
    content = _content(file)
    if file.suffix.lower() in SHEETS:
        return decisions_of_sheet(content, file)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        cure = "save it as UTF-8; a decisions file is TOML text"
        raise DecisionError(path, line, "this is no text in UTF-8", cure) from error
    return decisions_of(text, str(path))


def _content(file: Path) -> bytes:
    """Return the bytes of a file of bearable size."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or str(error)
        cure = "factcheck baseline makes the file"
        raise DecisionError(file, None, f"no decisions can be read: {problem}", cure) from error
    if len(content) > LARGEST:
        raise DecisionError(file, None, "too large for decisions", "name the file of decisions")
    return content
