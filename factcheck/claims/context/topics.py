"""Topics: what a figure is of when its sentence only says "the estimate" or "it"."""

from collections.abc import Callable
from functools import lru_cache

from factcheck.claims.context.kinds import ADVERB, COORDINATOR, LETTERS, PREPOSITION
from factcheck.claims.context.reading import Mark, Reading, read
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part

_BACK = 3  # sentences in which the topic is looked for


def topic_of(reading: Reading, one: Found, takes: Callable[[str, Found], bool]) -> str | None:
    """Return the class that the sentences before tell of, if the figure's subject points back."""
    if not _points_back(reading, one):
        return None
    for mark in reversed(reading.marks):
        if mark.last <= one.core[0] and _is_told(mark) and takes(mark.measure, one):
            return mark.measure
    number = reading.sentence.number
    for before in range(number - 1, max(number - 1 - _BACK, -1), -1):
        for measure in _statistics(reading.page, before):
            if takes(measure, one):
                return measure
    return None


def _points_back(reading: Reading, one: Found) -> bool:
    """Say whether the subject of a figure's clause stands for a figure told before."""
    if one.counted and one.counted[0] >= one.core[1]:
        return False
    core = reading.clauses.core(reading.chunk(one))
    if core is None or core.finite is None or core.finite >= one.core[0]:
        return False
    if core.finite == core.first or core.opener in grammar().relatives:
        return False
    if reading.lower[core.finite - 1] == "there":
        return True
    return _head(reading, core.first, core.finite) in grammar().figures


def _head(reading: Reading, first: int, last: int) -> str | None:
    """Return the head of a noun phrase: the last word before a preposition."""
    head = None
    for index in range(first, last):
        kind = reading.kinds[index]
        if kind & PREPOSITION and head is not None:
            break
        if kind & LETTERS and not kind & (ADVERB | COORDINATOR):
            head = reading.lower[index]
    return head


@lru_cache(maxsize=64)
def _statistics(page: Page, number: int) -> tuple[str, ...]:
    """Return the classes of the statistics that a sentence names, in order."""
    sentence = page.sentences[number]
    if not sentence.zone.speaks:
        return ()
    marks = read(sentence, page, []).marks
    return tuple(dict.fromkeys(mark.measure for mark in marks if _is_statistic(mark)))


def _is_told(mark: Mark) -> bool:
    return mark.sure and mark.part is not Part.WHO and not mark.known.light


def _is_statistic(mark: Mark) -> bool:
    return mark.sure and mark.part is Part.NOUN and not mark.known.light
