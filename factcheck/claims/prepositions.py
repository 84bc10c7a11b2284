"""Prepositions: where "over", "under" and the like guard no figure: "paid over ten years"."""

from factcheck.claims.measured import Figure
from factcheck.claims.sentences import Sentence
from factcheck.reference.grammar import grammar
from factcheck.reference.hedges import Hedges
from factcheck.reference.nouns import Nouns, load_nouns
from factcheck.reference.units import TIMES, load_units

_HYPHEN = "-"
_SMALL = 10
_FARTHEST = 3  # tokens between "took" and "over"


def is_preposition(sentence: Sentence, guards: Hedges, at: int, figure: Figure, end: int) -> bool:
    """Say whether the word at a token is no hedge of a figure that ends before *end*."""
    lower = sentence.lower
    if not figure.number and lower[figure.first - 1] == _HYPHEN:
        return True  # "sub-zero temperatures"
    if lower[at] not in guards.prepositions:
        return False
    if figure.unit is None:
        return _is_about(sentence, guards, at, figure, end)
    return lower[at] in guards.spreads and _is_spread(sentence, guards, at, figure.unit, end)


def _is_about(sentence: Sentence, guards: Hedges, at: int, figure: Figure, end: int) -> bool:
    """Say whether what is counted is what something is about, or stands under or over."""
    before = sentence.lower[at - 1] if at else ""
    if before in guards.disputed:
        return True
    nouns = load_nouns(sentence.page.language.code)
    return before not in nouns.peoples and _is_of_a_few(sentence, nouns, figure, end)


def _is_spread(sentence: Sentence, guards: Hedges, at: int, unit: str, end: int) -> bool:
    """Say whether something is spread over a time: "repaid over ten years"."""
    lower = sentence.lower
    before = lower[at - 1] if at else ""
    behind = lower[end] if end < len(lower) else ""
    if before in guards.lasting or behind in guards.reckoned or not _is_time(unit):
        return False
    if not before.isalpha():
        words = grammar()
        return behind not in words.pasts and behind not in words.auxiliaries
    return not _takes(lower, guards, at, behind)


def _is_time(unit: str) -> bool:
    return "/" not in unit and load_units().unit(unit).base in TIMES


def _takes(lower: list[str], guards: Hedges, at: int, behind: str) -> bool:
    """Say whether a time is what something takes: "took firefighters over two hours to"."""
    return behind == "to" and not guards.lasting.isdisjoint(lower[max(0, at - _FARTHEST) : at - 1])


def _is_of_a_few(sentence: Sentence, nouns: Nouns, figure: Figure, end: int) -> bool:
    """Say whether so few are counted that nobody rounds them: "a flat above two shops"."""
    reading = figure.reading
    if not reading.spelled or reading.vague or reading.parts or reading.scale > 1:
        return False
    if reading.number >= _SMALL or end >= len(sentence):
        return False
    behind = sentence.lower[end]
    return behind.isalpha() and behind not in nouns.stops and behind not in nouns.occasions
