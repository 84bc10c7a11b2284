"""Lives: the days of a birth and a death that a bracket tells of the person in front of it.

"Maya Torrin (born June 26, 1980)", "Joan Hale (née Brook; died 2 May 2013)".
"""

from collections.abc import Iterator

from factcheck.claims.context.capitals import CAPITAL
from factcheck.claims.context.dates_apart import brackets
from factcheck.claims.context.kinds import LETTERS
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment, Name
from factcheck.reference.context_words import word_set
from factcheck.reference.people import people
from factcheck.reference.places import fold

BIRTH, DEATH = "birth", "death of a person"
_LONGEST = 8  # words of a name
_SHORTEST = 12  # years between two days of one life
_DASHES = frozenset({"-", "\u2013", "\u2014"})
_OPENS = frozenset({"(", "[", "]", ";", ","})
_ALIAS = 2  # words between "known" and a name


def life_of(reading: Reading, one: Found) -> str | None:
    """Return the class of a date that a bracket tells of somebody's life, if it is one."""
    held = _bracket(reading, one)
    if held is None or not _is_settled(one):
        return None
    inside = [date for date in reading.dates if held[0] < date.core[0] < held[1]]
    place = inside.index(one)
    reached = inside[place - 1].tokens[1] if place else held[0] + 1
    if _told(reading, "dies", reached, one):
        return DEATH
    if not place and _told(reading, "is_born", reached, one):
        return BIRTH
    if len(inside) == len((BIRTH, DEATH)) and _is_span(reading, inside, held[1]):
        return (BIRTH, DEATH)[place]
    return None


def people_of_lives(reading: Reading) -> dict[int, tuple[Name, ...]]:
    """Return whose lives the brackets of a sentence tell, by the places of their dates."""
    if "(" not in reading.lower and "[" not in reading.lower:
        return {}
    found: dict[int, tuple[Name, ...]] = {}
    for number, one in enumerate(reading.found):
        if one.is_moment and not one.excluded and life_of(reading, one):
            held = _bracket(reading, one)
            if held and (names := tuple(_named(reading, *held))):
                found[number] = names
    return found


def _bracket(reading: Reading, one: Found) -> tuple[int, int] | None:
    if "(" not in reading.lower and "[" not in reading.lower:
        return None
    for first, last in brackets(reading.lower):
        if first < one.core[0] < last:
            return first, last
    return None


def _is_settled(one: Found) -> bool:
    value = one.value
    return isinstance(value, Moment) and value.resolved and value.grain.rank <= Grain.YEAR.rank


def _told(reading: Reading, words: str, first: int, one: Found) -> bool:
    """Say whether a word for it stands before a date, with at most a name between the two."""
    for index in range(one.tokens[0] - 1, first - 1, -1):
        if reading.lower[index] in word_set(words):
            return True
        if not _may_stand_in_name(reading, index):
            return False
    return False


def _may_stand_in_name(reading: Reading, index: int) -> bool:
    word = reading.sentence.words[index]
    small = word in word_set("beside_lives") or word in people().particles
    return small or not word[0].isalpha() or word[0].isupper()


def _is_span(reading: Reading, dates: list[Found], last: int) -> bool:
    """Say whether two days of a bracket are as far apart as the ends of a life."""
    early, late = dates
    between = reading.between(early.tokens[1], late.tokens[0])
    if not between or not _DASHES.issuperset(between) or late.tokens[1] != last:
        return False
    days = [date.value.first_day for date in dates if isinstance(date.value, Moment)]
    fine = all(isinstance(d.value, Moment) and d.value.grain is Grain.DAY for d in dates)
    if not fine or None in days or days[1].year - days[0].year < _SHORTEST:  # type: ignore[union-attr]
        return False
    before = reading.lower[early.tokens[0] - 1]
    return before in _OPENS or before in word_set("is_born")


def _named(reading: Reading, first: int, last: int) -> Iterator[Name]:
    """Yield who stands in front of a bracket, and how else he is called behind it."""
    before = [one for one in reading.names if one.person and one.last <= first]
    if before:
        yield before[-1].name
    elif name := _run_before(reading, first):
        yield name
    for one in reading.names:
        known = reading.between(max(last, one.first - _ALIAS), one.first)
        if one.person and one.first > last and not word_set("known_as").isdisjoint(known):
            yield one.name


def _run_before(reading: Reading, last: int) -> Name | None:
    """Return the words with a capital right before a bracket as a name, if there are two."""
    row = reading.roll.shapes[reading.sentence.number]
    first = last
    while first and last - first < _LONGEST and _goes_on(reading, row, first - 1):
        first -= 1
    while first < last and not row[first] & CAPITAL:
        first += 1
    if sum(bool(bits & CAPITAL) for bits in row[first:last]) < 2:
        return None
    words = " ".join(reading.sentence.phrase(first, last).split())
    return Name(full=words, key=fold(words))


def _goes_on(reading: Reading, row: list[int], index: int) -> bool:
    particle = reading.lower[index] in people().particles
    return particle or bool(row[index] & CAPITAL and reading.kinds[index] & LETTERS)
