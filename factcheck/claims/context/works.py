"""Works: the year that is told with a film, an album or a book: "a 2010 film", "Rising (2010)"."""

from factcheck.claims.context.dates_apart import brackets
from factcheck.claims.context.kinds import DETERMINER, LETTERS, PREPOSITION
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment
from factcheck.reference.context_words import word_set

YEAR, RELEASE = "year of a work", "release of a work"
_KIND = 6  # words of "a 2010 British romantic comedy drama film"
_NEAR = 4  # words between a work's noun and its title


def work_of(reading: Reading, one: Found) -> str | None:
    """Return the class of a year that is told with a work, if it is one."""
    if not isinstance(one.value, Moment):
        return None
    if _is_of_release(reading, one):
        return RELEASE
    first, last = one.tokens
    if one.value.grain is not Grain.YEAR:
        return None
    if _is_before_kind(reading, first, last) or _is_behind_title(reading, first, last):
        return YEAR
    return None


def _is_of_release(reading: Reading, one: Found) -> bool:
    """Say whether the subject of a date's clause is a work that came out: "the film was released".

    Prisoners are released as well, also by films.
    """
    core = reading.clauses.core(reading.chunk(one)) or reading.chunk(one)
    words = reading.between(core.first, one.tokens[0])
    at = next((place for place, word in enumerate(words) if word in word_set("come_out")), None)
    if at is None or not word_set("persons_released").isdisjoint(words[:at]):
        return False
    return not (word_set("works") | word_set("works_of_many")).isdisjoint(words[:at])


def _is_before_kind(reading: Reading, first: int, last: int) -> bool:
    """Say whether a year stands between an article, or whose it is, and the noun of a work."""
    row, lower = reading.kinds, reading.lower
    opened = first and (row[first - 1] & DETERMINER or lower[first - 1] in ("'s", "("))
    if not opened:
        return False
    for index in range(last, min(last + _KIND, len(lower))):
        if lower[index] in word_set("works"):
            return not _names_more(reading, index + 1)
        if not row[index] & LETTERS or row[index] & (PREPOSITION | DETERMINER):
            return False
    return False


def _names_more(reading: Reading, index: int) -> bool:
    """Say whether a word behind goes on with another noun: "the 2010 film festival"."""
    words = reading.sentence.words[index : index + 1]
    return bool(words) and words[0] in word_set("of_works")


def _is_behind_title(reading: Reading, first: int, last: int) -> bool:
    """Say whether a year alone in a bracket follows a title that the noun of a work tells."""
    lower = reading.lower
    if (first - 1, last) not in brackets(lower) or not reading.sentence.words[first - 2][
        0
    ].isupper():
        return False
    start = first - 2
    while start and reading.sentence.words[start - 1] not in _PARTS and first - start < _LONGEST:
        start -= 1
    before = lower[max(0, start - _NEAR) : start]
    return not word_set("works").isdisjoint(before) or not word_set("works_of_many").isdisjoint(
        before
    )


_PARTS = frozenset({",", ";", "(", ")"})
_LONGEST = 8
