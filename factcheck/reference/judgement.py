"""What is known of figures that change with time."""

from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen
class Judgement:
    """Measures that run on, and words that tell a revision."""

    running: frozenset[str]
    hourly: frozenset[str]  # those of them of which one day gives many figures
    rising: frozenset[str]  # those of them that only grow, but for corrections
    falling: frozenset[str]  # those that only fall
    revision: frozenset[str]
    central: frozenset[str]  # measures of which a story has one figure
    tallies: frozenset[str]  # of these, those told for the day of the count, not of the event
    once: frozenset[str]  # measures of events that a story has one of
    rates: frozenset[str]  # measures whose level is itself a change
    conversion: frozenset[str]  # words that say a sum again in another currency
    by_comparison: frozenset[str]  # words that open a sentence on something else
    bridge: frozenset[str]  # all words that may stand between the two
    earlier: frozenset[str]  # words before a figure that holds no longer
    replaced: frozenset[str]  # words right before what a toll has been
    reports: frozenset[str]  # words for a figure that was given
    usual: frozenset[str]  # words for what happens again and again
    usually: frozenset[str]  # words shortly before a figure that say so
    another: frozenset[str]  # words that tell of one more event of a kind
    begins: frozenset[str]  # verbs before the day on which something begins
    finishes: frozenset[str]  # and before that on which it ends
    joins_ends: frozenset[str]  # words between the two ends of a time
    withdrawn: frozenset[str]  # words right before a figure that is denied
    breaks: frozenset[str]  # words that end the reach of those before a figure
    holders: frozenset[str]  # measures of which a story has one figure for each of several
    margins: frozenset[str]  # measures by which the shares of a poll may be wrong
    reached: frozenset[str]  # words right before a level that something went to
    totals: frozenset[str]  # words that name the row of a table which adds up the others
    base: frozenset[str]  # words before an older level: "from", "against"

    def speaks_of_revision(self, sentence: str) -> bool:
        """Say whether a sentence tells that a figure was revised."""
        words = {word.strip(".,;:!?\"'()").lower() for word in sentence.split()}
        return not self.revision.isdisjoint(words)


@cache
def judgement() -> Judgement:
    """Return the table of ``languages/en/judgement.toml``."""
    return Judgement(**{name: frozenset(words) for name, words in load_table("judgement").items()})
