"""Doers: people who do what is told, where the figure counts them and not those whom it befalls."""

from factcheck.claims.context.kinds import ADVERB, AUXILIARY, BE, DETERMINER, PRONOUN
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import Part
from factcheck.reference.nouns import load_nouns


def does(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether counted people are the subject of a verb with an object.

    "Four men killed 12", not "four men killed in a raid".
    """
    if mark.part is not Part.VERB or not _are_people(one) or one.counted is None:
        return False
    last = max(one.tokens[1], one.counted[1])
    if not last <= mark.first <= last + _FAR or mark.last >= len(reading.kinds):
        return False
    if not all(_is_between(reading, index) for index in range(last, mark.first)):
        return False
    return _is_object(reading, mark.last)


_FAR = 4  # words between those who are counted and their verb
_BETWEEN = ADVERB | AUXILIARY


def _is_between(reading: Reading, index: int) -> bool:
    kind = reading.kinds[index]
    adverb = reading.lower[index].endswith(tuple(word_set("adverb_ends")))
    return not kind & BE and bool(kind & _BETWEEN or adverb)


def _are_people(one: Found) -> bool:
    return isinstance(one.stated, Quantity) and one.stated.unit == "person"


def _is_object(reading: Reading, index: int) -> bool:
    """Say whether an object begins at a token, not a time: "killed 12", "killed a guard"."""
    if any(date.tokens[0] <= index < date.tokens[1] for date in reading.dates):
        return False
    if any(figure.tokens[0] == index for figure in reading.figures):
        return True
    return bool(reading.kinds[index] & (DETERMINER | PRONOUN))


def does_harm(reading: Reading, one: Found) -> bool:
    """Say whether counted people do what befalls others: "four men killed 12"."""
    return any(_harms(mark) and does(reading, one, mark) for mark in reading.marks)


def _harms(mark: Mark) -> bool:
    return mark.sure and (mark.known.befalls or mark.measure in word_set("crimes"))


def measure_of_doers(reading: Reading, one: Found) -> str | None:
    """Return what counted people are who commit a crime: "three men robbed a bank"."""
    if one.counted is None or reading.lower[one.counted[1] - 1] in load_nouns().speakers - _BAD:
        return None  # officers who shoot are no suspects
    crimes = word_set("crimes")
    told = any(mark.measure in crimes and does(reading, one, mark) for mark in reading.marks)
    return _SUSPECTS if told else None


_SUSPECTS = "suspects"
_BAD = word_set("suspected")
