"""What whoever hands in articles can choose about how they are read."""

from datetime import tzinfo
from enum import Enum
from pathlib import Path

import attrs


class Revisions(Enum):
    """Which state of a document with tracked changes is read."""

    ACCEPTED = "accepted"  # as if every change were accepted
    ORIGINAL = "original"  # as it was before the changes


@attrs.frozen(kw_only=True)
class ReadingOptions:
    """How inputs are read; the defaults need no network and ask for nothing."""

    revisions: Revisions = Revisions.ACCEPTED
    language: str | None = None  # of texts that declare none; without it, it is detected
    timezone: tzinfo | None = None  # of texts that declare none
    date_order: str | None = None  # DMY, MDY or YMD, for dates that a text leaves open
    fetch: bool = False  # whether an input may be an address that is fetched
    stdin_filename: str = "stdin"  # what is piped in is called so: its ending tells the format
    cache: Path | None = None  # a folder that keeps what was fetched


DEFAULT = ReadingOptions()
