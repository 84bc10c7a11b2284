"""Decisions: what a desk has settled, so that it is not asked twice."""

from datetime import date
from enum import Enum

import attrs


class Ruling(Enum):
    """What was decided."""

    ACCEPTED = "accepted"  # a finding that the desk knows and can live with
    CONFIRMED = "confirmed"  # claims that tell one fact, whatever the evidence weighs
    REJECTED = "rejected"  # claims that tell two facts, whatever the evidence weighs


@attrs.frozen(kw_only=True)
class Decision:
    """One decision of a desk, about claims that it names by their fingerprints.

    A fingerprint holds the figure: where an article changes it, the decision holds no longer, and
    the desk is asked again.
    """

    ruling: Ruling
    claims: tuple[str, ...] = ()  # fingerprints; none where it stands in the text beside its claims
    codes: tuple[str, ...] = ()  # of the kinds of finding that are accepted; none: of any kind
    reason: str
    author: str | None = None
    made: date | None = None
    expires: date | None = None  # the last day on which it holds
    place: str  # where it stands: "decisions.toml: accepted 3", "herald.md:12"
