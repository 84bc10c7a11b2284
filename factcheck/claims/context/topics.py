"""Topics: what a figure is of when its sentence only says "the estimate" or "it"."""

from collections.abc import Callable
from functools import lru_cache

from factcheck.claims.context.kinds import (
    ADVERB,
    COORDINATOR,
    LETTERS,
    PREPOSITION,
    VERB,
)
from factcheck.claims.context.reading import Mark, Reading, read
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.model import Quantity, Zone
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures
from factcheck.reference.nouns import load_nouns

_Takes = Callable[[str, Found], bool]
_BACK = 3  # sentences in which the topic is looked for


def topic_of(reading: Reading, one: Found, takes: _Takes) -> str | None:
    """Return the class that the sentences before tell of, if the figure's subject points back."""
    if _is_in_headline(reading, one):
        return _of_first_sentence(reading, one, takes)
    if _apposes(reading, one):
        return _of_subject(reading, one, takes)
    if not _points_back(reading, one):
        return _of_list(reading, one, takes)
    told = _of_subject(reading, one, takes, verbs=False)
    return told or _of_sentences_before(reading, one, takes)


def _of_subject(reading: Reading, one: Found, takes: _Takes, *, verbs: bool = True) -> str | None:
    """Return the class of the last word in front that tells one.

    A figure that points back is none of another clause's verb: "It sold its mill: the figure is".
    """
    own = reading.chunk(one).clause
    for mark in reversed(reading.marks):
        if mark.last > one.core[0] or not _is_told(mark) or not takes(mark.measure, one):
            continue
        if verbs or mark.part is not Part.VERB or reading.clauses.at[mark.first].clause == own:
            return mark.measure
    return None


def _of_sentences_before(reading: Reading, one: Found, takes: _Takes) -> str | None:
    number = reading.sentence.number
    if number and _is_pronoun(reading, one):
        # "The bridge cost 600 crore. That makes $74 million."
        return _fitting(_told(reading.page, number - 1), one, takes)
    for before in range(number - 1, max(number - 1 - _BACK, -1), -1):
        if measure := _fitting(_statistics(reading.page, before), one, takes):
            return measure
    return None


def _fitting(found: tuple[str, ...], one: Found, takes: _Takes) -> str | None:
    return next((measure for measure in found if takes(measure, one)), None)


def _is_pronoun(reading: Reading, one: Found) -> bool:
    """Say whether a short sentence tells only what was told, in another unit: "That makes $74m"."""
    own = reading.sentence.lower
    begins = own[0] in word_set("told_again") and reading.kinds[1] & VERB
    return bool(begins) and one.core[0] <= _SHORT and not one.counted


_SHORT = 6  # words up to such a figure


def _is_in_headline(reading: Reading, one: Found) -> bool:
    return reading.sentence.zone is Zone.HEADLINE and not one.counted


def _of_first_sentence(reading: Reading, one: Found, takes: _Takes) -> str | None:
    """Return the one class of a headline's figure that the first sentence of the text tells."""
    unit = one.stated.unit if isinstance(one.stated, Quantity) else ""
    if not measures().kinds(unit) & _TOLD_BY_UNIT:
        return None
    number = reading.sentence.number + 1
    if number >= len(reading.page.sentences):
        return None
    found = {measure for measure in _told(reading.page, number) if takes(measure, one)}
    return found.pop() if len(found) == 1 else None


_TOLD_BY_UNIT = frozenset({"area", "mass", "money", "volume"})


def _of_list(reading: Reading, one: Found, takes: _Takes) -> str | None:
    """Return the class that the sentence in front of a list tells: "Arrests by year:"."""
    sentences, number = reading.page.sentences, reading.sentence.number
    if one.counted or reading.sentence.lower[0] not in load_nouns().bullets:
        return None
    for before in range(number - 1, max(number - 1 - _LIST, -1), -1):
        words = sentences[before].lower
        if words[0] not in load_nouns().bullets:
            opens = words[-1] == ":" and reading.clauses.core(reading.chunk(one)) is None
            return _fitting(_statistics(reading.page, before), one, takes) if opens else None
    return None


_LIST = 12  # points of a list


def _points_back(reading: Reading, one: Found) -> bool:
    """Say whether the subject of a figure's clause stands for a figure told before."""
    if one.counted and one.counted[0] >= one.core[1]:
        return False
    if _is_pronoun(reading, one):
        return True
    core = reading.clauses.core(reading.chunk(one))
    if core is None or core.finite is None or core.finite >= one.core[0]:
        return False
    if core.finite == core.first or core.opener in grammar().relatives:
        return False
    if reading.lower[core.finite - 1] == "there":
        return True
    return _head(reading, core.first, core.finite) in grammar().figures


def _apposes(reading: Reading, one: Found) -> bool:
    """Say whether a figure tells the subject behind a colon: "Arrivals rose: 672,000 in May"."""
    chunk = reading.chunk(one)
    at = chunk.first - 1 if reading.lower[chunk.first] != ":" else chunk.first
    return (
        chunk.opener == ":"
        and one.counted is None
        and (chunk.finite is None or chunk.finite >= one.core[0])
        and not any(at < other.core[0] < one.core[0] for other in reading.figures)
    )


def _head(reading: Reading, first: int, last: int) -> str | None:
    """Return the head of a noun phrase: the last word before a preposition."""
    head = None
    if reading.kinds[first] & PREPOSITION:
        first = max(first, last - 1)  # "In the year to June the estimate is": what stands last
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


@lru_cache(maxsize=64)
def _told(page: Page, number: int) -> tuple[str, ...]:
    """Return the classes that a sentence tells of, its statistics first."""
    sentence = page.sentences[number]
    if not sentence.zone.speaks:
        return ()
    marks = [mark for mark in read(sentence, page, []).marks if _is_told(mark)]
    marks.sort(key=lambda mark: mark.part is not Part.NOUN)
    return tuple(dict.fromkeys(mark.measure for mark in marks))


def _is_told(mark: Mark) -> bool:
    return mark.sure and mark.part is not Part.WHO and not mark.known.light


def _is_statistic(mark: Mark) -> bool:
    return mark.sure and mark.part is Part.NOUN and not mark.known.light
