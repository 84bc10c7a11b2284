"""Figures: a number that could be a year by its size, and by its sentence is none."""

from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords


def is_amount(told: Told, words: CalendarWords) -> bool:
    """Say whether a number is so many: "a toll of 2010", "rose to 2015", "about 2000 fled"."""
    return _of_a_group(told, words) or _reached(told, words) or _hedged(told, words)


def _of_a_group(told: Told, words: CalendarWords) -> bool:
    return told.neighbour(-1) == "of" and told.neighbour(-2) in words.figures["groups"]


def _reached(told: Told, words: CalendarWords) -> bool:
    """Say whether something rose or fell to it; "from 2010 to 2015" are years."""
    return told.neighbour(-1) == "to" and told.neighbour(-2) in words.figures["changes"]


def _hedged(told: Told, words: CalendarWords) -> bool:
    """Say whether it is an approximate number that does something, or a round one compared."""
    before, earlier = told.neighbour(-1), told.neighbour(-2)
    compared = before == "than" and earlier in words.figures["comparing"]
    if not (compared or before in words.figures["about"] or (earlier, before) == ("up", "to")):
        return False
    behind = told.neighbour(1)
    acts = behind in words.figures["acting"] or (behind,) in words.tenses["past"]
    return acts or behind.endswith("ed") or (compared and told.get("year") % 100 == 0)


def is_address(told: Told, words: CalendarWords) -> bool:
    """Say whether it is the number of a house or a block: "1920 Main Street"."""
    sentence, last = told.marked.sentence, told.last
    if told.neighbour(1) == "block":
        return True
    if told.neighbour(-1) in words.years["articles"] or not sentence.words[last:]:
        return False
    if not sentence.words[last][0].isupper():
        return False
    return not words.figures["streets"].isdisjoint(sentence.lower[last + 1 : last + 3])
