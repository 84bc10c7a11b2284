"""Law: what courts and prosecutors do about an event, and who only tells, tries or reports it."""

from factcheck.claims.context.kinds import PREPOSITION
from factcheck.claims.context.names import Mention
from factcheck.claims.context.reading import Mark, Reading
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import measures


def tried_from(reading: Reading, mark: Mark | None) -> int | None:
    """Return where the act begins that somebody is tried for: "convicted of | murdering".

    Where and by whom it is tried stands before, and is no part of the act.
    """
    if mark is None or (mark.event or mark.measure) in _LAW:
        return None
    row, lower = reading.kinds, reading.lower
    # "Convicted of killing" may be a word of the act as a whole.
    for index in range(mark.last - 1, max(mark.first - _NEAR, 0), -1):
        if lower[index] in word_set("for_an_act") and row[index] & PREPOSITION:
            if not lower_tries(lower, index):
                continue
            return index
    return None


def lower_tries(lower: list[str], last: int) -> bool:
    """Say whether a verb of the law stands before a preposition: "convicted a man of"."""
    return any(word in word_set("tries") for word in lower[max(0, last - _OBJECT) : last])


_LAW = frozenset(word_set("law"))
_NEAR = 4  # words from a preposition to the act: "of the brutal murder"
_OBJECT = 8  # words of who is tried: "convicted a 34-year-old gang member of"


def takes_no_part(reading: Reading, mention: Mention, measure: str | None, *, alone: bool) -> bool:
    """Say whether a name is of a judge, a court or a law firm that only deals with an event."""
    if mention.person:
        before = reading.lower[mention.first - 1] if mention.first else ""
        first = reading.lower[mention.first]
        holds = not word_set("judges").isdisjoint((before, first))
        # Who is named alone may be the victim: "Judge Hale died on Friday".
        return holds and (measure in _LAW or (not alone and _is_judged(measure)))
    if reading.lower[mention.last - 1] in word_set("law_firms"):
        return True
    court = not word_set("courts").isdisjoint(reading.between(mention.first, mention.last))
    return court and measure not in _LAW and _is_judged(measure)


def _is_judged(measure: str | None) -> bool:
    """Say whether judges only deal with events of a class; they die and meet as others do."""
    return measures().family(measure) in word_set("judged_families")
