"""Clauses: a sentence cut into chunks, and the chunks joined into clauses, by a shallow reading.

A chunk reaches from one boundary to the next: a comma, a bracket, a conjunction before a verb. A
clause is a chunk with a finite verb and the chunks without one that lean on it.
"""

from functools import cache

import attrs

from factcheck.claims.sentences import Sentence
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import Grammar, grammar
from factcheck.reference.measures import Part, measures
from factcheck.reference.speech import speech

_DASHES = frozenset("-\u2013\u2014")
_QUOTES = frozenset("\"'")
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
    chunk_of: list[int]  # for every token the number of its chunk
    finite: list[bool]  # for every token whether it is a finite verb

    def at(self, token: int) -> Chunk:
        """Return the chunk of a token."""
        return self.chunks[self.chunk_of[token]]

    def together(self, chunk: Chunk) -> list[Chunk]:
        """Return the chunks of the same clause."""
        return [other for other in self.chunks if other.clause == chunk.clause]

    def core(self, chunk: Chunk) -> Chunk | None:
        """Return the chunk that holds the verb of a chunk's clause."""
        return next((one for one in self.together(chunk) if one.finite is not None), None)


def clauses_of(sentence: Sentence) -> Clauses:
    """Return the clauses of a sentence."""
    words = grammar()
    finite = _finite_verbs(sentence, words)
    chunks = _chunks(sentence, finite, words)
    _join(chunks, words)
    chunk_of = [0] * len(sentence)
    for number, chunk in enumerate(chunks):
        # The sign or conjunction in front belongs to the chunk that it opens.
        start = chunks[number - 1].last if number else 0
        for token in range(start, chunk.last):
            chunk_of[token] = number
    return Clauses(chunks, chunk_of, finite)


def _finite_verbs(sentence: Sentence, words: Grammar) -> list[bool]:
    lower = sentence.lower
    surely, past = _verb_forms()
    found = [False] * len(lower)
    for index, word in enumerate(lower):
        before = lower[index - 1] if index else ""
        if index and sentence.words[index] != word:
            continue  # "the United States" states nothing
        if word in words.auxiliaries:
            found[index] = before != "to" and word not in word_set("not_finite")
        elif word in past or (word.endswith("ed") and len(word) > 4):
            found[index] = (
                word not in words.not_verbs
                and (before not in words.determiners or before in words.relatives)
                and before not in words.prepositions
            )
        elif word in surely:
            found[index] = _is_present(lower, index, words)
    return found


def _is_present(lower: list[str], index: int, words: Grammar) -> bool:
    """Say whether a word that may be a noun as well ("visits", "plans") is the verb."""
    before = lower[index - 1] if index else ""
    after = lower[index + 1] if index + 1 < len(lower) else ""
    return bool(
        before
        and before[0].isalpha()
        and before not in words.determiners
        and before not in words.prepositions
        and before not in words.auxiliaries
        and before not in words.coordinators
        and after not in word_set("after_nouns")
        and (
            before in speech().sources
            or before.endswith("s") != lower[index].endswith("s")
            or before in words.pronouns
        )
    )


@cache
def _verb_forms() -> tuple[frozenset[str], frozenset[str]]:
    """Return the forms that may be nouns as well, and those that are past tenses."""
    known = grammar().finite
    signs = {
        word
        for word in measures().signs.first_words
        if (found := measures().signs.at((word,), 0)) and found[1].part is Part.VERB
    }
    says = speech().says.first_words
    every = frozenset(known | signs | says | speech().shows)
    gerunds = frozenset(form for form in every if form.endswith("ing"))
    present = frozenset(form for form in every if _looks_present(form, every)) - grammar().pasts
    return present - gerunds, every - present - gerunds


def _looks_present(form: str, every: frozenset[str]) -> bool:
    return (
        (form.endswith("s") and not form.endswith("ss"))
        or f"{form}s" in every
        or (
            form.endswith(("y", "s", "sh", "ch", "x"))
            and (f"{form}es" in every or f"{form[:-1]}ies" in every)
        )
    )


def _chunks(sentence: Sentence, finite: list[bool], words: Grammar) -> list[Chunk]:
    chunks: list[Chunk] = []
    start, opener = 0, ""
    starters, says = _starters(), _says()
    before = ""
    for index, word in enumerate(sentence.lower):
        # Most words begin nothing; only those that may are looked at closely.
        last, before = before, word
        if word not in starters and last not in says:
            continue
        if index == start and opener != ";" and sentence.lower[index] in _openers():
            opener = sentence.lower[index]
            continue
        mark = _boundary(sentence, index, start, finite, words)
        if mark is None:
            continue
        if index > start:
            chunks.append(_chunk(start, index, finite, opener))
        start = index + 1 if mark in _PUNCTUATION else index
        opener = mark
    if start < len(sentence):
        chunks.append(_chunk(start, len(sentence), finite, opener))
    return chunks or [Chunk(0, len(sentence), None, "")]


@cache
def _starters() -> frozenset[str]:
    return _openers() | _PUNCTUATION


@cache
def _openers() -> frozenset[str]:
    words = grammar()
    return words.relatives | words.subordinators | words.coordinators


def _chunk(first: int, last: int, finite: list[bool], opener: str) -> Chunk:
    verb = next((index for index in range(first, last) if finite[index]), None)
    return Chunk(first, last, verb, opener)


_PUNCTUATION = frozenset({",", ";", ":", "(", ")", "[", "]", "-", "\u2013", "\u2014", "\u2022"})


def _boundary(
    sentence: Sentence, index: int, start: int, finite: list[bool], words: Grammar
) -> str | None:
    """Return what opens a new chunk at a token, if anything does."""
    word = sentence.lower[index]
    if not word[0].isalpha():
        return _sign(sentence, index) if word in _PUNCTUATION else None
    if index == start:
        return None
    if word in words.relatives:
        return word if _begins_relative(sentence.lower, index, finite) else None
    if word in words.subordinators:
        hard = word not in words.prepositions and word != "so"
        doing = sentence.lower[index + 1 : index + 2]
        acting = bool(doing) and doing[0].endswith("ing") and word != "as"
        return word if hard or acting or _verb_ahead(sentence, index, finite) else None
    if word in words.coordinators:
        return _coordination(sentence, index, start, finite, words)
    return _reported(sentence, index, finite)


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


def _begins_relative(lower: list[str], index: int, finite: list[bool]) -> bool:
    if lower[index] != "that":
        return True
    if lower[index - 1] in grammar().prepositions:
        return False  # "for that year"
    return any(finite[index + 1 : index + _LOOK_AHEAD])


def _verb_ahead(sentence: Sentence, index: int, finite: list[bool]) -> bool:
    """Say whether a verb follows before the next sign: "since it began", not "since Friday"."""
    for at in range(index + 1, min(index + _LOOK_AHEAD, len(sentence))):
        if finite[at]:
            return True
        if sentence.words[at] in _PUNCTUATION or sentence.lower[at] in word_set("closers"):
            return False
    return False


def _coordination(
    sentence: Sentence, index: int, start: int, finite: list[bool], words: Grammar
) -> str | None:
    """Return the conjunction if it joins clauses rather than nouns."""
    after = index + 1
    while after < len(sentence) and sentence.lower[after] in words.adverbs:
        after += 1
    if not any(finite[start:index]):
        return None
    if after < len(sentence) and (finite[after] or sentence.lower[after].endswith("ing")):
        return sentence.lower[index]
    return sentence.lower[index] if _verb_ahead(sentence, index, finite) else None


def _reported(sentence: Sentence, index: int, finite: list[bool]) -> str | None:
    """Return a mark where reported words begin without "that": "said | the talks were"."""
    before = sentence.lower[index - 1]
    if before not in _says() or not finite[index - 1]:
        return None
    return "said" if _verb_ahead(sentence, index - 1, finite) else None


@cache
def _says() -> frozenset[str]:
    return speech().says.first_words


def _join(chunks: list[Chunk], words: Grammar) -> None:
    """Give each chunk its clause: one without a verb leans on that before, or else behind."""
    clause, last, seen = 0, 0, False
    for number, chunk in enumerate(chunks):
        if chunk.opener in words.relatives and chunk.opener != "that" and number:
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
