"""Decisions: what a desk has settled, so that it is not asked twice."""

from datetime import date
from enum import Enum

import attrs

from factcheck.model.texts import Quote


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
    codes: tuple[str, ...] = ()  # kinds of finding that are accepted; none: all but agreements
    scope: str | None = None  # "across" or "within", where only findings of that scope are meant
    reason: str
    author: str | None = None
    made: date | None = None
    expires: date | None = None  # the last day on which it holds
    place: str  # where it stands: "factcheck-decisions.toml:12", "herald.md:12"
    about: str | None = None  # what it is about, for those who read the file
    articles: tuple[str, ...] = ()  # the ids of the articles of its claims, "" where it tells none
    figures: tuple[str, ...] = ()  # their words, likewise
    beside: Quote | None = None  # the lines that it speaks of, where it stands in the text

    def __attrs_post_init__(self) -> None:
        """Check that what is told of the claims is told of each."""
        for told in (self.articles, self.figures):
            if told and len(told) != len(self.claims):
                raise ValueError("an article and words for each claim of a decision, or for none")

    def holds_on(self, today: date | None) -> bool:
        """Say whether it holds on a day; where no day is known, nothing has run out."""
        return self.expires is None or today is None or today <= self.expires

    @property
    def order(self) -> tuple[str, int, tuple[str, ...], tuple[str, ...], str]:
        """A key to sort by: the file, the line, then what it says."""
        file, _, line = self.place.rpartition(":")
        known = line.isdecimal()
        place = (file, int(line)) if known else (self.place, 0)
        return (*place, self.claims, self.codes, self.reason)
