"""The subject of a figure's clause: who is named there, or whom it takes up from before."""

from factcheck.claims.context.holding import Case, Holders, is_aside, is_part, lead, meant
from factcheck.claims.context.kinds import (
    ADVERB,
    BE,
    COORDINATOR,
    LETTERS,
    PREPOSITION,
)
from factcheck.reference.holders import holder_words
from factcheck.reference.measures import Part
from factcheck.reference.nouns import load_nouns


def subject_of(case: Case) -> Holders | None:
    """Return the subject of the clause: "Progress won 43 seats", "She has scored 27 goals"."""
    own = case.reading.clauses.at[case.one.core[0]]
    core = case.reading.clauses.core(own)
    if core is None or core.finite is None:
        return _topic(case, 0, case.one.tokens[0])
    if core.shares_subject:
        number = case.reading.clauses.chunks.index(core)
        core = case.reading.clauses.core(case.reading.clauses.chunks[number - 1]) or core
    first, finite = core.first, core.finite
    if finite is None:
        return None
    if finite >= case.one.core[0]:
        return _topic(case, first, case.one.tokens[0])
    if _sentences(case, finite):
        return None
    found = _heads(case, first, finite)
    if not found and not _has_subject(case, first, finite):
        apart = [
            chunk
            for chunk in case.reading.clauses.together(core)
            if chunk.last <= core.first and not case.reading.kinds[chunk.first] & PREPOSITION
        ]
        for chunk in apart:
            if found := _heads(case, chunk.first, chunk.last):
                break
    return found or _topic(case, first, finite)


def _sentences(case: Case, verb: int) -> bool:
    """Say whether the subject of a verb is not whose the figure is: "a judge sentenced"."""
    reading = case.reading
    if case.measure not in holder_words().personal_measures:
        return False
    passive = bool(reading.kinds[verb] & BE)
    between = reading.lower[verb + 1 : case.one.core[0]]
    if not passive and reading.lower[verb] in holder_words().judging:
        return True
    return any(load_nouns().is_person(word) for word in between)


def _heads(case: Case, first: int, last: int) -> Holders:
    """Return the names that a subject names, not those that it only mentions."""
    reading = case.reading
    return [
        one
        for one in case.fitting
        if first <= one.first
        and one.last <= last
        and not is_aside(reading, one)
        and not is_part(case, one)
    ]


def _has_subject(case: Case, first: int, last: int) -> bool:
    """Say whether words before a verb are more than adverbs."""
    row = case.reading.kinds
    return any(row[at] & LETTERS and not row[at] & ADVERB for at in range(first, last))


def _topic(case: Case, first: int, last: int) -> Holders | None:
    """Return whom a pronoun, "the company", or a bare "net profit" as the subject takes up."""
    if any(one.last <= last for one in case.names if one.first >= first):
        return None
    for at in range(first, min(last, first + _SUBJECT)):
        taken = _taken_up(case, at)
        if taken is not None:
            return lead(case) if taken is _ISSUER else meant(case, at, person=taken is _PERSON)
    mark, known = case.governor.mark, holder_words()
    bare = mark is not None and mark.part is Part.NOUN and first <= mark.first < last
    if bare and case.measure in known.firm_measures and not _is_qualified(case, first, mark.first):  # type: ignore[union-attr]
        return meant(case, first, person=False)
    return None


_SUBJECT = 6  # words in which a subject's pronoun stands
_PERSON, _BODY, _ISSUER = "a person", "a body", "who issues the text"
_PRONOUNS = {"he": _PERSON, "she": _PERSON, "it": _BODY}


def _taken_up(case: Case, at: int) -> str | None:
    """Return the kind of holder that a word takes up: "she", "the striker", "the company", "we"."""
    reading, known = case.reading, holder_words()
    word = reading.lower[at]
    if word in _PRONOUNS:
        return _PRONOUNS[word]
    if word == "we" and '"' not in reading.lower and case.measure in known.firm_measures:
        return _ISSUER
    if not at or reading.lower[at - 1] != "the":
        return None
    after = reading.lower[at + 1 : at + 2]
    if after and after[0].isalpha() and not reading.clauses.finite[at + 1]:
        return None  # "the company car"
    kinds_said = ((known.said_for_firms, _BODY), (known.said_for_persons, _PERSON))
    return next((kind for words, kind in kinds_said if word in words), None)


def _is_qualified(case: Case, first: int, last: int) -> bool:
    """Say whether a measure is of something else: "industry revenue", "revenue of the rival"."""
    return any(case.reading.kinds[at] & (PREPOSITION | COORDINATOR) for at in range(first, last))
