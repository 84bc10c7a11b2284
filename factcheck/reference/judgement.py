"""What is known of figures that change with time."""

from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen
class Judgement:
    """Measures that run on, and words that tell a revision."""

    running: frozenset[str]
    revision: frozenset[str]
    base: frozenset[str]  # words before an older level: "from", "against"

    def speaks_of_revision(self, sentence: str) -> bool:
        """Say whether a sentence tells that a figure was revised."""
        words = {word.strip(".,;:!?\"'()").lower() for word in sentence.split()}
        return not self.revision.isdisjoint(words)


@cache
def judgement() -> Judgement:
    """Return the table of ``languages/en/judgement.toml``."""
    table = load_table("judgement")
    return Judgement(
        frozenset(table["running"]), frozenset(table["revision"]), frozenset(table["base"])
    )
