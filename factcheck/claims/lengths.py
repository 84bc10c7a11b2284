"""Lengths of time that no figure tells: "a week-long siege", "all day", "weeks of rain"."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from factcheck.claims.found import Found
from factcheck.claims.sentences import Sentence
from factcheck.claims.timex import duration_timex, vague_timex
from factcheck.model import Interval, Quantity
from factcheck.reference.durations import DurationWords, load_durations
from factcheck.reference.units import load_units

_HYPHEN = "-"
_ONE = Interval.exactly(Decimal(1))
_SEVERAL = Interval(Decimal(2), None)


@attrs.define
class _Place:
    """A word for a unit, and the words around it; the empty string is the end of the sentence."""

    sentence: Sentence
    index: int
    words: DurationWords

    def at(self, step: int) -> str:
        """Return the word some steps away, in lower case."""
        index = self.index + step
        return self.sentence.lower[index] if 0 <= index < len(self.sentence) else ""

    def ends(self, step: int) -> bool:
        """Say whether no word follows at a step: the clause is over."""
        return not self.at(step)[:1].isalnum()


def lengths(sentence: Sentence) -> Iterator[Found]:
    """Yield the durations of a sentence that no figure tells."""
    words = load_durations(sentence.page.language.code)
    if words.triggers.isdisjoint(sentence.vocabulary):
        return
    for index, word in enumerate(sentence.lower):
        if word not in words.triggers:
            continue
        place = _Place(sentence, index, words)
        if word in words.joined:
            yield _found(place, (0, 1), words.joined[word], _ONE)
        elif (unit := words.one.get(word)) is not None:
            around = _one(place)
            if around is not None:
                yield _found(place, around, unit, _ONE)
        else:
            around = _several(place)
            if around is not None:
                yield _found(place, around, words.several[word], _SEVERAL)


def _found(place: _Place, around: tuple[int, int], unit: str, amount: Interval) -> Found:
    counted = amount.single is not None
    stated = Quantity(
        amount=amount,
        unit=unit,
        timex=duration_timex(amount.known, unit) if counted else vague_timex(unit),
    )
    tokens = place.index + around[0], place.index + around[1]
    return Found(
        sentence=place.sentence,
        tokens=tokens,
        core=tokens,
        stated=stated,
        value=load_units().base(stated),
    )


def _one(place: _Place) -> tuple[int, int] | None:
    """Return where one unit begins and ends, as steps from its word, if it is a duration."""
    words, before = place.words, place.at(-1)
    if place.at(1) == _HYPHEN and place.at(2) in words.long:
        # "two-week-long": there is a figure, which tells more
        return None if before == _HYPHEN else (0, 3)
    if place.at(1) in words.not_whole:
        return None
    if before in words.all:
        return -1, 1
    in_front = place.at(-2)
    if before in words.another and in_front in words.lasting:
        return -1, 1
    is_whole = (before in words.whole and in_front in words.whole_behind) or (
        before in words.full and in_front in words.full_behind
    )
    return (-2, 1) if is_whole else None


def _several(place: _Place) -> tuple[int, int] | None:
    """Return where uncounted units begin and end, as steps from their word."""
    words, before = place.words, place.at(-1)
    if place.at(1) == _HYPHEN:
        return (0, 3) if place.at(2) in words.long and before != _HYPHEN else None
    if before in words.of and place.at(-2) in words.matter:
        return -3, 1
    if before in words.many:
        return None if place.at(-2) in words.not_many else (-1, 1)
    if before in words.some:
        return (-1, 1) if place.at(-2) in words.lasting or place.at(1) in words.away else None
    return (0, 1) if _is_alone(place, before) else None


def _is_alone(place: _Place, before: str) -> bool:
    """Say whether bare units are a duration: by the word before or behind them."""
    words, behind = place.words, place.at(1)
    if before in words.no_lengths or before[:1].isdigit():
        return False
    if behind in words.of:
        opens = before in words.lasting or before in words.filled or not before[:1].isalnum()
        return opens and place.at(2) not in words.fills_not and _is_small(place, 2)
    if behind in words.away:
        return place.at(2) not in words.away_not
    if before in words.within:
        return place.ends(1)
    return before in words.lasting and behind not in words.goes_on and not behind[:1].isdigit()


def _is_small(place: _Place, step: int) -> bool:
    """Say whether the word at a step is no name: not in "the months of June and July"."""
    index = place.index + step
    return index < len(place.sentence) and place.sentence.words[index][0].islower()
