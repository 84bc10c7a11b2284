"""Find what looks like a value and is none: "COVID-19", phone numbers, model names."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.claims.found import Found
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.silent import marks, names
from factcheck.claims.silent.spot import Kind, Line, Silence, Spot, kind_of
from factcheck.model import Interval, Quantity
from factcheck.reference.silences import Silences, load_silences

Check = Callable[[Spot], Silence | None]


class Rule(NamedTuple):
    """A rule, and for which kinds of numbers it needs to look closer."""

    check: Check
    may_hold: Callable[[Kind], bool]


_BEFORE_TEN = frozenset({"number", "."})
_CALIBRES = frozenset({"calibre", "weapon"})
_STREETS = frozenset({"capital", "road"})
_FOOTNOTES = frozenset("[^")
_LABELS = frozenset({"label", "."})

# The first rule that holds gives the reason.
RULES = (
    Rule(marks.on_the_web, lambda kind: kind.glued or "#" in kind.openers),
    Rule(marks.internet_address, lambda kind: kind.malformed),
    Rule(marks.footnote, lambda kind: not _FOOTNOTES.isdisjoint(kind.openers)),
    Rule(marks.struck, lambda kind: "~" in kind.openers),
    Rule(names.phrase, lambda kind: kind.phrased),
    Rule(names.premises, lambda kind: not _BEFORE_TEN.isdisjoint(kind.openers)),
    Rule(marks.furniture, lambda kind: kind.short),
    Rule(marks.emergency, lambda kind: "phone" in kind.openers | kind.closers),
    Rule(marks.telephone, lambda kind: "digits" in kind.closers and not kind.spelled),
    Rule(marks.postcode, lambda kind: "state" in kind.openers and kind.named),
    Rule(marks.calibre, lambda kind: not _CALIBRES.isdisjoint(kind.closers)),
    Rule(names.code, lambda kind: kind.glued),
    Rule(names.capitalised, lambda kind: kind.capital),
    Rule(marks.decade, lambda kind: kind.spelled and "decade" in kind.closers),
    Rule(marks.numbered_street, lambda kind: "way" in kind.closers),
    Rule(marks.numbered_body, lambda kind: "body" in kind.closers),
    Rule(marks.record, lambda kind: "digits" in kind.closers and not kind.spelled),
    Rule(names.index, lambda kind: "index" in kind.openers),
    Rule(names.label, lambda kind: not _LABELS.isdisjoint(kind.openers)),
    Rule(marks.street, lambda kind: not _STREETS.isdisjoint(kind.closers) and not kind.spelled),
    Rule(names.before_a_name, lambda kind: "capital" in kind.closers and not kind.spelled),
    Rule(names.proper, lambda kind: kind.named and not kind.spelled),
    Rule(names.one, lambda kind: kind.single),
)


@cache
def _rules_for(kind: Kind) -> tuple[Check, ...]:
    """Return the rules that need to look closer at a kind of number."""
    return tuple(rule.check for rule in RULES if rule.may_hold(kind))


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find what looks like a value and is none: "COVID-19", phone numbers, model names."""
    silences = load_silences(page.language.code)
    if not silences.roman_words.isdisjoint(sentence.vocabulary):
        yield from _roman_numerals(sentence, silences)
    row = readings(sentence)
    if not row:
        return
    line = Line(sentence, silences, sentence.words, sentence.lower, sentence.starts, sentence.ends)
    reached = 0
    for reading in row:
        if reading.first < reached:
            continue
        rules = _rules_for(kind_of(line, reading))
        silence = _first_that_holds(rules, Spot(line, reading)) if rules else None
        if silence is not None and silence.first >= reached:
            reached = silence.last
            yield _set_aside(sentence, silence, reading.number, reading.grain)


def _roman_numerals(sentence: Sentence, silences: Silences) -> Iterator[Found]:
    """Find "World War II", "Elizabeth II", "Chapter IV"."""
    words = sentence.words
    for index, small in enumerate(sentence.lower):
        number = silences.romans.get(small)
        if number is None or not words[index].isupper():
            continue
        first = index
        while first and words[first - 1][0].isupper():
            first -= 1
        if first < index:
            silence = Silence(first, index + 1, "a roman numeral in a name")
            yield _set_aside(sentence, silence, Decimal(number), Decimal(1))


def _first_that_holds(rules: tuple[Check, ...], spot: Spot) -> Silence | None:
    for check in rules:
        silence = check(spot)
        if silence is not None:
            return silence
    return None


def _set_aside(sentence: Sentence, silence: Silence, number: Decimal, grain: Decimal) -> Found:
    value = Quantity(amount=Interval.exactly(number), unit="count", grain=grain)
    return Found(
        sentence=sentence,
        tokens=(silence.first, silence.last),
        core=(silence.first, silence.last),
        stated=value,
        value=value,
        excluded=silence.reason,
    )
