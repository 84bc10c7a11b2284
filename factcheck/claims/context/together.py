"""Together: the further events of a clause that a date is of as well: "killed in a crash"."""

from functools import cache

from factcheck.claims.context.governing import Governor
from factcheck.claims.context.kinds import AUXILIARY, COORDINATOR, DETERMINER, LETTERS, PREPOSITION
from factcheck.claims.context.reach import other_verbs
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import Part


def also_told(reading: Reading, one: Found, governor: Governor) -> tuple[str, ...]:
    """Return the classes of what else a date's clause tells to have happened in one with its event.

    Only kinds of event that are known to go together are joined, and only by words that join them.
    """
    main = governor.mark
    if main is None or not one.is_moment:
        return ()
    found = {_DEADLINE} if _is_limit(reading, one, governor) else set[str]()
    if main.measure == _VOTE and _settles(reading, one, main):
        found.add(_SETTLED)
    found |= {
        _of(mark)
        for mark in reading.marks
        if _of(mark) != governor.measure
        and (mark.sure or mark.event)
        and mark.part not in (Part.WHO, Part.STATE)
        and frozenset((_of(mark), governor.measure)) in _pairs()
        and not _is_dated(reading, one, mark)
        and _is_joined(reading, main, mark)
    }
    return tuple(sorted(found))


_VOTE, _SETTLED = "vote", "adoption"


def _settles(reading: Reading, one: Found, main: Mark) -> bool:
    """Say whether a vote is for doing something: "voted on Monday to spend $2m"."""
    follows = {*reading.between(main.last, main.last + 1), *reading.between(*_behind(one))}
    return main.part is Part.VERB and "to" in follows


def _behind(one: Found) -> tuple[int, int]:
    return one.tokens[1], one.tokens[1] + 1


def _is_limit(reading: Reading, one: Found, governor: Governor) -> bool:
    """Say whether something may be handed in up to a date: "claims may be filed until 3 May"."""
    first = one.tokens[0]
    while first and reading.kinds[first - 1] & DETERMINER:
        first -= 1
    until = bool(first) and reading.lower[first - 1] in word_set("limits")
    return until and frozenset((_DEADLINE, governor.measure)) in _pairs()


_DEADLINE = "deadline"


@cache
def _pairs() -> frozenset[frozenset[str | None]]:
    """Return the kinds of event that may be one happening, two by two."""
    harm = {frozenset((what, how)) for what in word_set("harm") for how in word_set("incidents")}
    told = {frozenset(pair.split(" / ")) for pair in word_set("together")}
    return frozenset(pair for pair in harm | told if len(pair) > 1)


def _of(mark: Mark) -> str:
    return mark.event or mark.measure


def _is_dated(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether another date stands beside a word: "shot on Monday and died on Friday"."""
    near = abs(one.tokens[0] - mark.last)
    return any(
        date is not one and abs(date.tokens[0] - mark.last) < min(near, _BESIDE)
        for date in reading.dates
    )


_BESIDE = 6  # words


def _is_joined(reading: Reading, main: Mark, mark: Mark) -> bool:
    """Say whether the words between two events make one of them."""
    first, last = (main, mark) if main.first < mark.first else (mark, main)
    if last.first - first.last > _FAR:
        return False
    return (
        _is_within(reading, first, last)
        or _is_subject(reading, first, last)
        or _are_verbs(reading, first, last)
        or _is_found(reading, first, last)
    )


_FAR = 16  # words between two events of one clause


def _is_within(reading: Reading, first: Mark, last: Mark) -> bool:
    """Say whether an act is told by what it happened in: "killed in a crash"."""
    if last.part is not Part.NOUN or not _in_one_clause(reading, first, last):
        return False
    index = last.first - 1
    while index > first.last and _modifies(reading, index):
        index -= 1
    link = reading.lower[index] in word_set("happened_in")
    return link and index >= first.last and not other_verbs(reading, first.last, last.first)


def _modifies(reading: Reading, index: int) -> bool:
    kind = reading.kinds[index]
    return bool(kind & LETTERS) and not kind & (PREPOSITION | AUXILIARY | COORDINATOR)


def _is_subject(reading: Reading, first: Mark, last: Mark) -> bool:
    """Say whether an event does the other: "the crash killed two", "fire destroyed the mill"."""
    if first.part is not Part.NOUN or last.part is Part.NOUN:
        return False
    chunk = reading.clauses.at[first.first]
    if chunk is not reading.clauses.at[last.first] or other_verbs(reading, first.last, last.first):
        return False
    passive = any(
        reading.kinds[index] & AUXILIARY and reading.lower[index] in word_set("passive")
        for index in range(first.last, last.first)
    )
    return not passive and not any(
        map(PREPOSITION.__and__, reading.kinds[chunk.first : first.first])
    )


def _are_verbs(reading: Reading, first: Mark, last: Mark) -> bool:
    """Say whether two verbs tell one act: "shot and killed", "voted to approve"."""
    if first.part is Part.NOUN or last.part is Part.NOUN:
        return False
    if last.first - first.last == 1 and reading.kinds[first.last] & COORDINATOR:
        return True
    before = reading.lower[last.first - 1]
    if before == "to":
        return not other_verbs(reading, first.last, last.first)
    return before == "," and reading.lower[last.first].endswith("ing")


def _is_found(reading: Reading, first: Mark, last: Mark) -> bool:
    """Say whether those who were called find the other: "were called at 8am and found two dead"."""
    chunk = reading.clauses.at[last.first]
    if _of(first) not in word_set("alarms"):
        return False
    if reading.kinds[last.first - 1] & COORDINATOR:
        return True
    return chunk is not reading.clauses.at[first.first] and (
        chunk.shares_subject or chunk.opener in word_set("alarmed_by")
    )


def _in_one_clause(reading: Reading, first: Mark, last: Mark) -> bool:
    at = reading.clauses.at
    return at[first.first].clause == at[last.first].clause
