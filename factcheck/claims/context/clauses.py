"""Clauses: a sentence cut into chunks, and the chunks joined into clauses, by a shallow reading.

A chunk reaches from one boundary to the next: a comma, a bracket, a conjunction before a verb. A
clause is a chunk with a finite verb and the chunks without one that lean on it.
"""

import attrs

from factcheck.claims.context.kinds import (
    ADVERB,
    AFTER_NOUNS,
    AUXILIARY,
    CLOSING,
    COORDINATOR,
    DETERMINER,
    ENDS_IN_ING,
    ENDS_IN_S,
    FINITE,
    LETTERS,
    PAST,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    PUNCTUATION_MARKS,
    RELATIVE,
    SAYS,
    SOURCE,
    SUBORDINATOR,
    VERB,
)
from factcheck.claims.sentences import Sentence
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar

_DASHES = frozenset("-\u2013\u2014")
_LOOK_AHEAD = 14  # words in which a conjunction's verb is looked for


@attrs.define(eq=False)
class Chunk:
    """Tokens *first* to *last* between two boundaries."""

    first: int
    last: int
    finite: int | None  # the place of its first finite verb
    opener: str  # what opens it: "", ",", ";", "(", "and", "who", "since" …
    clause: int = 0
    shares_subject: bool = False  # "… and met": its subject is that of the clause before


@attrs.define(eq=False)
class Clauses:
    """The chunks of a sentence, in order."""

    chunks: list[Chunk]
    at: list[Chunk]  # for every token its chunk
    finite: list[bool]  # for every token whether it is a finite verb
    verbs: list[int]  # where finite verbs stand that are no auxiliaries
    _clauses: dict[int, list[Chunk]]

    def together(self, chunk: Chunk) -> list[Chunk]:
        """Return the chunks of the same clause."""
        return self._clauses[chunk.clause]

    def core(self, chunk: Chunk) -> Chunk | None:
        """Return the chunk that holds the verb of a chunk's clause."""
        for one in self._clauses[chunk.clause]:
            if one.finite is not None:
                return one
        return None


def clauses_of(sentence: Sentence, kinds: list[int], marked: list[int]) -> Clauses:
    """Return the clauses of a sentence; what is *marked* holds all that parts or carries them."""
    verbs = [
        index for index in marked if kinds[index] & VERB and _is_finite(sentence, kinds, index)
    ]
    finite = [False] * len(kinds)
    for index in verbs:
        finite[index] = True
    chunks = _chunks(sentence, kinds, marked, finite)
    _join(chunks)
    at: list[Chunk] = []
    clauses: dict[int, list[Chunk]] = {}
    for chunk in chunks:
        # The sign or conjunction in front belongs to the chunk that it opens.
        at += [chunk] * (chunk.last - len(at))
        clauses.setdefault(chunk.clause, []).append(chunk)
    at += chunks[:1] * (len(kinds) - len(at))
    full = [index for index in verbs if not kinds[index] & AUXILIARY]
    return Clauses(chunks, at, finite, full, clauses)


CARRY_OR_PART = VERB | SAYS | PUNCTUATION | RELATIVE | SUBORDINATOR | COORDINATOR


def _is_finite(sentence: Sentence, kinds: list[int], index: int) -> bool:
    """Say whether a form of a verb carries a clause here."""
    if index and sentence.words[index] != sentence.lower[index]:
        return False  # "the United States" states nothing
    kind, before = kinds[index], kinds[index - 1] if index else 0
    if kind & FINITE:
        if sentence.lower[index] in word_set("clock_ends") and _is_figure(sentence, index - 1):
            return False  # "at 8.40 am"
        return not index or sentence.lower[index - 1] != "to"
    if kind & PAST:
        noun = before & DETERMINER and not before & RELATIVE
        return not (noun or before & PREPOSITION)
    return _is_present(kinds, index)


def _is_figure(sentence: Sentence, index: int) -> bool:
    return index >= 0 and sentence.lower[index][-1].isdigit()


def _is_present(kinds: list[int], index: int) -> bool:
    """Say whether a word that may be a noun as well ("visits", "plans") is the verb."""
    before = kinds[index - 1] if index else 0
    if not before & LETTERS or before & _BEFORE_NOUNS:
        return False
    if index + 1 < len(kinds) and kinds[index + 1] & AFTER_NOUNS:
        return False
    return bool(before & (SOURCE | PRONOUN) or (before ^ kinds[index]) & ENDS_IN_S)


_BEFORE_NOUNS = DETERMINER | PREPOSITION | AUXILIARY | COORDINATOR


def _chunks(
    sentence: Sentence, kinds: list[int], marked: list[int], finite: list[bool]
) -> list[Chunk]:
    chunks: list[Chunk] = []
    start, opener = 0, ""
    # Most words begin nothing; only those that may are looked at closely.
    places = [index for index in marked if kinds[index] & _STARTS]
    if behind := [index + 1 for index in marked if kinds[index] & SAYS and finite[index]]:
        places = sorted({*places, *behind} - {len(kinds)})
    for index in places:
        if index == start and opener != ";" and kinds[index] & _OPENS:
            opener = sentence.lower[index]
            continue
        mark = _boundary(sentence, kinds, index, start, finite)
        if mark is None:
            continue
        if index > start:
            chunks.append(_chunk(start, index, finite, opener))
        start = index + 1 if mark in PUNCTUATION_MARKS else index
        opener = mark
    if start < len(kinds):
        chunks.append(_chunk(start, len(kinds), finite, opener))
    return chunks or [Chunk(0, len(kinds), None, "")]


_OPENS = RELATIVE | SUBORDINATOR | COORDINATOR
_STARTS = _OPENS | PUNCTUATION


def _chunk(first: int, last: int, finite: list[bool], opener: str) -> Chunk:
    verb = finite.index(True, first, last) if True in finite[first:last] else None
    return Chunk(first, last, verb, opener)


def _boundary(
    sentence: Sentence, kinds: list[int], index: int, start: int, finite: list[bool]
) -> str | None:
    """Return what opens a new chunk at a token, if anything does."""
    kind = kinds[index]
    if not kind & LETTERS:
        return _sign(sentence, index) if kind & PUNCTUATION else None
    if index == start:
        return None
    word = sentence.lower[index]
    if kind & RELATIVE:
        return word if _begins_relative(word, kinds, index, finite) else None
    if kind & SUBORDINATOR and not _is_accounting(sentence, index):
        hard = not kind & PREPOSITION and word != "so"
        acting = index + 1 < len(kinds) and kinds[index + 1] & ENDS_IN_ING and word != "as"
        return word if hard or acting or _verb_ahead(kinds, index, finite) else None
    if kind & COORDINATOR:
        return word if _joins_clauses(kinds, index, start, finite) else None
    # Reported words may begin without "that": "said | the talks were".
    return "said" if _verb_ahead(kinds, index - 1, finite) else None


def _is_accounting(sentence: Sentence, index: int) -> bool:
    """Say whether a word only tells of what kind a profit is: "profit before tax came to"."""
    words = sentence.lower[index : index + 2]
    return words[0] in _BEFORE and not word_set("deducted").isdisjoint(words)


_BEFORE = frozenset({"after", "before"})


def _sign(sentence: Sentence, index: int) -> str | None:
    word = sentence.words[index]
    if word == ":":
        inside = sentence.touching(index) and sentence.touching(index + 1)
        return None if inside and sentence.words[index - 1][0].isdigit() else ":"
    if word in _DASHES:
        free = index + 1 < len(sentence) and not (
            sentence.touching(index) or sentence.touching(index + 1)
        )
        return "-" if free or word == "\u2014" else None
    return word


def _begins_relative(word: str, kinds: list[int], index: int, finite: list[bool]) -> bool:
    if word != "that":
        return True
    if kinds[index - 1] & PREPOSITION:
        return False  # "for that year"
    return True in finite[index + 1 : index + _LOOK_AHEAD]


def _verb_ahead(kinds: list[int], index: int, finite: list[bool]) -> bool:
    """Say whether a verb follows before the next sign: "since it began", not "since Friday"."""
    for at in range(index + 1, min(index + _LOOK_AHEAD, len(kinds))):
        if finite[at]:
            return True
        if kinds[at] & CLOSING:
            return False
    return False


def _joins_clauses(kinds: list[int], index: int, start: int, finite: list[bool]) -> bool:
    """Say whether a conjunction joins clauses rather than nouns."""
    if True not in finite[start:index]:
        return False
    after, end = index + 1, len(kinds)
    while after < end and kinds[after] & ADVERB:
        after += 1
    if after < end and (finite[after] or kinds[after] & ENDS_IN_ING):
        return True
    return _verb_ahead(kinds, index, finite)


def _join(chunks: list[Chunk]) -> None:
    """Give each chunk its clause: one without a verb leans on that before, or else behind."""
    clause, last, seen = 0, 0, False
    relatives = grammar().relatives
    for number, chunk in enumerate(chunks):
        if chunk.opener in relatives and chunk.opener != "that" and number:
            # What is said of a noun aside is a clause of its own, and the main one goes on.
            last += 1
            chunk.clause = last
            continue
        if (
            chunk.opener not in _CLOSING
            and number
            and (chunk.opener == ";" or (chunk.finite is not None and seen))
        ):
            last += 1
            clause, seen = last, False
        chunk.clause = clause
        seen = seen or chunk.finite is not None
        if chunk.finite == chunk.first and chunk.opener == ",":
            _take_subject(chunks, number)
        chunk.shares_subject = bool(number) and _shares_subject(chunk)


_CLOSING = frozenset({")", "]"})  # what stands behind a bracket goes on with what stood before


def _take_subject(chunks: list[Chunk], number: int) -> None:
    """Give a verb behind an apposition its subject: "…", Gupta, head of the office, said"."""
    for before in reversed(chunks[:number]):
        if before.finite is not None or before.opener != ",":
            break
        before.clause = chunks[number].clause


def _shares_subject(chunk: Chunk) -> bool:
    """Say whether a chunk goes on with the subject of the one before: "and also met"."""
    return (
        chunk.opener in word_set("joins_verbs")
        and chunk.finite is not None
        and chunk.finite - chunk.first <= 2
    )
