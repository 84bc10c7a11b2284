"""Bare: a number that names nothing: what it is not, and whether it asserts something."""

from factcheck.claims.alone import stands_alone
from factcheck.claims.amounts import Amount
from factcheck.claims.numerals import reading_at
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import Nouns
from factcheck.reference.silences import Silences

RESULT = "a result, or a range of nothing that is named"
_LARGE = 100
_ONE = 1
_LONGEST_ROW = 8  # figures
_LABEL = 5  # words of a label before a colon
_ENDS = frozenset(".,;:)!?\"'")


def why_nothing(sentence: Sentence, silences: Silences, amount: Amount) -> str | None:
    """Return why a number without a noun is no figure: a year, a clock time, a result."""
    reading, lower = amount.reading, sentence.lower
    if reading.vague and reading.high is None:
        return "a decade, or the like"
    if is_year(sentence, amount):
        return "years" if amount.is_range else "a year"
    if _beside_a_figure(sentence, reading.first - 1, ":/") or (
        _beside_a_figure(sentence, reading.last, ":/")
    ):
        return "a clock time or a ratio"
    if reading.last < len(lower) and lower[reading.last] in silences.clocks:
        return "a clock time"
    if amount.hedge is Hedge.NONE and is_result(sentence, amount):
        return RESULT
    return None


def is_year(sentence: Sentence, amount: Amount) -> bool:
    """Say whether a figure of four digits may be a year."""
    figure = sentence.words[amount.reading.first]
    return figure.isdigit() and len(figure) == 4 and 1900 <= amount.reading.number < 2100


def is_result(sentence: Sentence, amount: Amount) -> bool:
    """Say whether a hyphen ties two small figures: "the Wolves (10-3)", "a 9-14 start"."""
    first, last = amount.core
    if amount.is_range:
        return "-" in sentence.words[first:last]
    return _beside_a_figure(sentence, first - 1, "-") or _beside_a_figure(sentence, last, "-")


def _beside_a_figure(sentence: Sentence, sign: int, signs: str) -> bool:
    """Say whether a sign ties two figures: "2:15", "1/7", "3-1"."""
    words = sentence.words
    return (
        0 < sign < len(words) - 1
        and words[sign] in signs
        and sentence.touching(sign)
        and sentence.touching(sign + 1)
        and words[sign - 1][-1].isdigit()
        and words[sign + 1][0].isdigit()
    )


def asserts(sentence: Sentence, nouns: Nouns, silences: Silences, amount: Amount) -> bool:
    """Say whether a number without a noun says something, rather than numbers a list."""
    if goes_on_a_name(sentence, silences, amount):
        return False
    if _weighs(amount) or stands_alone(sentence, amount.first, amount.last):
        return not amount.reading.vague
    before = sentence.lower[amount.first - 1] if amount.first else ""
    if before == ":":
        return _is_labelled(sentence, silences, amount)
    if before in nouns.leads and not amount.reading.spelled:
        return True
    if not before or before in nouns.opens:
        return _is_subject(sentence, amount) or (not before and _restated(sentence, amount))
    return amount.reading.number != _ONE and _is_taken(sentence, nouns, amount)


def goes_on_a_name(sentence: Sentence, silences: Silences, amount: Amount) -> bool:
    """Say whether a figure is the next in a row that names things: "Explorer 8 and 9"."""
    words, at = sentence.words, amount.first
    if amount.first != amount.reading.first or amount.reading.number >= _LARGE:
        return False
    joints = grammar().coordinators
    steps = 0
    while at > 1 and (words[at - 1] == "," or words[at - 1] in joints) and steps < _LONGEST_ROW:
        at -= 1
        at -= at > 1 and words[at - 1] == ","
        if not words[at - 1].isdigit():
            return False
        at, steps = at - 1, steps + 1
    if not steps or not at:
        return False
    name = words[at - 1]
    labelled = name.lower() in silences.labels or name.lower().removesuffix("s") in silences.labels
    return name.isalpha() and (labelled or (at > 1 and name[0].isupper()))


def _weighs(amount: Amount) -> bool:
    """Say whether a figure is too large, too exact or too guarded to number a list."""
    is_large = abs(amount.reading.number) >= _LARGE
    return is_large or amount.hedge is not Hedge.NONE or amount.grain < 1


def _is_taken(sentence: Sentence, nouns: Nouns, amount: Amount) -> bool:
    """Say whether it is all that a verb takes: "it sold 40 in May", "the count stood at ten"."""
    first, lower = amount.first, sentence.lower
    before, two_before = lower[first - 1], lower[first - 2] if first > 1 else ""
    taken = before in nouns.takes or two_before in nouns.comes_to.get(before, ())
    return taken and _closes(sentence, nouns, amount.last)


def _restated(sentence: Sentence, amount: Amount) -> bool:
    """Say whether a line holds one number twice: "forty-five (45)"."""
    first, last, words = amount.first, amount.last, sentence.words
    if words[last : last + 1] == ["("]:
        return words[-1] == ")" and first == 0 and stands_alone(sentence, 0, len(words))
    return False


def _is_subject(sentence: Sentence, amount: Amount) -> bool:
    """Say whether a verb follows the number at once: "two were sold"."""
    first, last, words = amount.first, amount.last, sentence.words
    if amount.reading.number == _ONE or last >= len(sentence):
        return False
    if first > 1 and words[first - 1] == "," and words[first - 2][0].isupper():
        return False  # "Lopez, 20 was held": an age
    behind, verbs = sentence.lower[last], grammar()
    return behind in verbs.auxiliaries or behind in verbs.pasts


def _is_labelled(sentence: Sentence, silences: Silences, amount: Amount) -> bool:
    """Say whether the number ends a line that a label begins: "Injured: 30"."""
    lower, first, last = sentence.lower, amount.first, amount.last
    label = lower[: first - 1]
    if not label or len(label) > _LABEL or not _ENDS.issuperset(lower[last:]):
        return False
    return label[-1].isalpha() and label[-1] not in silences.labels


def _closes(sentence: Sentence, nouns: Nouns, last: int) -> bool:
    """Say whether nothing follows the number that it could count."""
    if last >= len(sentence):
        return True
    behind = sentence.lower[last]
    if behind in grammar().coordinators:
        return reading_at(sentence, last + 1) is None  # "two and three jobs"
    return behind in _ENDS or behind in nouns.stops
