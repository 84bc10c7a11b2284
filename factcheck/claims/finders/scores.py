"""Find votes and scores: "5-4", "218-210"."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims.found import Found
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.nouns import Nouns, load_nouns


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find votes and scores: "5-4", "218-210"; each side is a figure of its own."""
    nouns = load_nouns(page.language.code)
    row = readings(sentence)
    for ours, theirs in pairwise(row):
        if _is_score(sentence, nouns, ours, theirs):
            yield _side(sentence, ours, "score for")
            yield _side(sentence, theirs, "score against")


def _is_score(sentence: Sentence, nouns: Nouns, ours: Reading, theirs: Reading) -> bool:
    """Say whether two figures with a dash or "to" between are a result."""
    if any(
        one.ordinal or one.vague or one.malformed or one.parts or one.scale > 1
        for one in (ours, theirs)
    ):
        return False
    if theirs.first != ours.last + 1 or ours.number != ours.number.to_integral_value():
        return False
    joint = sentence.lower[ours.last]
    if joint not in ("-", "\u2013", "to") or max(ours.number, theirs.number) > 999:
        return False
    if joint == "-" and not (sentence.touching(ours.last) and sentence.touching(theirs.first)):
        return False
    near = (
        sentence.lower[max(0, ours.first - 6) : ours.first]
        + sentence.lower[theirs.last : theirs.last + 3]
    )
    return not nouns.contests.isdisjoint(near)


def _side(sentence: Sentence, reading: Reading, measure: str) -> Found:
    value = Quantity(amount=Interval.exactly(reading.number), unit="count")
    return Found(
        sentence=sentence,
        tokens=(reading.first, reading.last),
        core=(reading.first, reading.last),
        stated=value,
        value=value,
        measure=measure,
    )
