"""Carried: what happened on a date of which its clause only says that "it happened" then."""

from functools import lru_cache

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.kinds import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    LETTERS,
    PREPOSITION,
    VERB,
)
from factcheck.claims.context.reading import Mark, Reading, read
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures

_BACK = 2  # sentences in which the event is looked for, before the first of the page
_GROUP = 5  # words of a group of verbs: "had not been expected to begin"


def carried(reading: Reading, one: Found) -> tuple[str, Mark | None] | None:
    """Return the class of what a date's clause only says to have happened, if it can be known.

    The subject stands for it: "The incident happened at 9 pm", "the vote, which is planned for".
    """
    own = reading.chunk(one)
    core = own if own.finite is not None else reading.clauses.core(own) or own
    verb = _verb(reading, core, one)
    if verb is None or not _only_happens(reading, core, verb) or _acts(reading, verb, one):
        return None
    subject = range(core.first, verb)
    if core.opener in grammar().relatives and all(_is_thin(reading, index) for index in subject):
        return _told_before(reading, core.first)
    head = _head(reading, subject)
    if head is None:
        return None
    word = reading.lower[head]
    if word in word_set("happened"):
        told = _told_on_page(reading.page, reading.sentence.number, word)
        if told:
            return told, None
    for mark in reading.marks:
        if mark.first <= head < mark.last and _is_event(mark):
            return _of(mark), mark
    return None


def _is_event(mark: Mark) -> bool:
    """Say whether a noun may take place: "the arrests", but no "harvest of 3m tonnes"."""
    named = mark.part is Part.NOUN and not mark.known.light and (mark.sure or mark.event)
    return bool(named) and mark.known.takes <= _OF_EVENTS


_OF_EVENTS = frozenset({"count", "people", "person", "ratio"})


def meanwhile(reading: Reading, one: Found) -> tuple[str, Mark | None] | None:
    """Return what happened while something else was going on: "she was walking home at 7 pm when".

    Only what befalls people comes upon them so.
    """
    chunks, own = reading.clauses.chunks, reading.chunk(one)
    number = next(place for place, chunk in enumerate(chunks) if chunk is own)
    other: Chunk | None = None
    if number + 1 < len(chunks) and chunks[number + 1].opener == "when":
        if _goes_on(reading, own) or reading.lower[chunks[number + 1].first - 1] == ",":
            other = chunks[number + 1]
    elif number and own.opener in word_set("meanwhile") - {"when"}:
        other = chunks[number - 1]
    elif number + 1 < len(chunks) and _comes_upon(reading, chunks[number + 1]):
        other = chunks[number + 1]
    if other is None:
        return None
    kinds = word_set("incidents") | word_set("results") | word_set("met_with")
    for mark in reading.marks:
        told = _of(mark)
        if other.first <= mark.first < other.last and told in kinds and (mark.sure or mark.event):
            return told, mark
    return None


def _comes_upon(reading: Reading, chunk: Chunk) -> bool:
    """Say whether somebody notices something there and then: "came by at 3 am and saw"."""
    verb = chunk.finite
    noticed = verb is not None and reading.lower[verb] in word_set("comes_upon")
    return noticed and chunk.shares_subject


def _goes_on(reading: Reading, own: Chunk) -> bool:
    """Say whether a clause tells what was going on: "was walking", "had just parked"."""
    core = reading.clauses.core(own)
    return (
        core is not None
        and core.finite is not None
        and bool(reading.kinds[core.finite] & AUXILIARY)
    )


def _verb(reading: Reading, core: Chunk, one: Found) -> int | None:
    """Return where the verb of a clause stands, or else a word of taking place: "it struck"."""
    first, last = one.tokens
    if core.finite is not None and not first <= core.finite < last:  # "2.09 am" has no verb
        return core.finite
    words = range(core.first + 1, core.last)
    return next((index for index in words if reading.lower[index] in word_set("happens")), None)


def _only_happens(reading: Reading, core: Chunk, first: int) -> bool:
    """Say whether a clause has no other verb than one of taking place."""
    for index in range(first, min(first + _GROUP, core.last)):
        if reading.lower[index] in word_set("happens"):
            return True
        if reading.lower[index] in word_set("takes") and index + 1 < core.last:
            return reading.lower[index + 1] in word_set("taken")
        if index > first and reading.kinds[index] & (PREPOSITION | DETERMINER):
            return False
    return False


def _acts(reading: Reading, verb: int, one: Found) -> bool:
    """Say whether another verb stands before the date: "is expected to land on Monday"."""
    last = one.tokens[0]
    if any(verb < mark.first < last and mark.part is Part.VERB for mark in reading.marks):
        return True
    return any(
        reading.kinds[index] & VERB
        and not reading.kinds[index] & AUXILIARY
        and reading.lower[index] not in word_set("happens") | word_set("takes")
        for index in range(verb + 1, last)
    )


def _is_thin(reading: Reading, index: int) -> bool:
    return reading.lower[index] in grammar().relatives or bool(reading.kinds[index] & ADVERB)


def _head(reading: Reading, subject: range) -> int | None:
    """Return the head of a noun phrase: the last word before a preposition."""
    head = None
    for index in subject:
        kind = reading.kinds[index]
        if kind & PREPOSITION and head is not None:
            break
        if kind & LETTERS and not kind & (ADVERB | COORDINATOR):
            head = index
    return head


def _told_before(reading: Reading, last: int) -> tuple[str, Mark | None] | None:
    """Return the event that a relative clause speaks of: the one of the words before it."""
    nouns = [
        mark
        for mark in reading.marks
        if mark.part is Part.NOUN
        and mark.last <= last
        and not mark.known.light
        and (mark.sure or mark.event)
    ]
    if not nouns:
        return None
    nearest = nouns[-1]
    chunk = reading.clauses.at[nearest.first]
    kin = {measures().family(_of(mark)) for mark in nouns if mark.first >= chunk.first}
    return (_of(nearest), nearest) if len(kin) == 1 else None


def _of(mark: Mark) -> str:
    return mark.event or mark.measure


@lru_cache(maxsize=256)
def _told_on_page(page: Page, number: int, word: str) -> str | None:
    """Return the event of the sentences before, or of the first one, if it is but one."""
    kinds = word_set("incidents" if word in word_set("incident") else "occasions")
    back = range(number - 1, max(number - 1 - _BACK, -1), -1)
    # A pronoun stands for what was named last, and for nothing further back.
    near = (number - 1,) if word in grammar().pronouns else (*back, 0)
    for before in near:
        if not 0 <= before < number:
            continue
        told = _events(page, before)
        found = [one for one in told if one in kinds] or [one for one in told if one in _results()]
        if found:
            alike = {measures().family(one) for one in found}
            return found[0] if len(alike) == 1 else None
    return None


def _results() -> frozenset[str]:
    return word_set("results")


def _events(page: Page, number: int) -> tuple[str, ...]:
    """Return the classes that the words of a sentence tell, in order."""
    sentence = page.sentences[number]
    if not sentence.zone.speaks:
        return ()
    marks = read(sentence, page, []).marks
    return tuple(
        dict.fromkeys(
            _of(mark)
            for mark in marks
            if (mark.sure or mark.event) and mark.part not in (Part.WHO, Part.STATE)
        )
    )
