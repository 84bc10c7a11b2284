"""Find ranks and ordinals: "No 1", "third-largest", "75th anniversary"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.nouns import nouns_of
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.forms import load_forms
from factcheck.reference.nouns import Nouns

_LONGEST = 6  # tokens of what is ranked


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ranks and ordinals: "No 1", "third-largest", "75th anniversary"."""
    del page
    nouns = nouns_of(sentence)
    for reading in readings(sentence):
        if reading.ordinal:
            yield _ordinal(sentence, nouns, reading)
        elif not reading.spelled or reading.number == 1:
            found = _numbered(sentence, nouns, reading)
            if found is not None:
                yield found


def _ordinal(sentence: Sentence, nouns: Nouns, reading: Reading) -> Found:
    end = _ranked(sentence, nouns, reading.last)
    found = _rank(sentence, reading, (reading.first, end))
    start = reading.last + (sentence.lower[reading.last : reading.last + 1] == ["-"])
    if end > start:
        found.counted = (start, end)
    found.excluded = _why_none(sentence, nouns, reading, end)
    return found


def _why_none(sentence: Sentence, nouns: Nouns, reading: Reading, end: int) -> str | None:
    """Return why an ordinal ranks nothing: it only sets out the order of a speech."""
    lower = sentence.lower
    behind = lower[reading.last] if reading.last < len(sentence) else ""
    before = lower[reading.first - 1] if reading.first else ""
    if reading.spelled and (behind == "," and not before):
        return "an adverb: it ranks nothing"
    if end == reading.last and reading.spelled and behind not in ("in", "of", "to", "behind", "-"):
        ranked = nouns.ranking.intersection(lower[max(0, reading.first - 4) : reading.first])
        return None if ranked else "an adverb: it ranks nothing"
    return None


def _ranked(sentence: Sentence, nouns: Nouns, start: int) -> int:
    """Return the token behind what is ranked: "largest city", "face-to-face conversation"."""
    end = at = start
    while at < min(len(sentence), start + _LONGEST):
        word, small = sentence.words[at], sentence.lower[at]
        if word == "-" and at + 1 < len(sentence) and sentence.touching(at + 1):
            at += 1
            continue
        tied = at > start and sentence.words[at - 1] == "-" and sentence.touching(at)
        if not word[0].isalpha() or (small in nouns.stops and not tied):
            break
        if at > start and not tied and _is_verb(small):
            break
        at += 1
        end = at
        if small in nouns.ranked or (small in nouns.people and not _goes_on(sentence, nouns, at)):
            break
    return end


def _goes_on(sentence: Sentence, nouns: Nouns, at: int) -> bool:
    return at < len(sentence) and sentence.lower[at] in (nouns.people | nouns.ranked)


def _is_verb(small: str) -> bool:
    return small.endswith(("ed", "ly")) and len(small) > 4


def _numbered(sentence: Sentence, nouns: Nouns, reading: Reading) -> Found | None:
    """Read "No 1", "No. 2", "number one", "ranked 5"."""
    at = reading.first - 1
    if at >= 0 and sentence.words[at] == "." and sentence.touching(at):
        at -= 1
    if at < 0 or reading.scale > 1 or reading.number != reading.number.to_integral_value():
        return None
    word = sentence.lower[at]
    behind = sentence.lower[reading.last] if reading.last < len(sentence) else ""
    if word == "number" and (behind == "of" or reading.number != 1):
        return None
    if word not in load_forms(sentence.page.language.code).number or (
        reading.spelled and word == "no"
    ):
        return None
    end = _ranked(sentence, nouns, reading.last)
    found = _rank(sentence, reading, (at, reading.last))
    if end > reading.last:
        found.counted = (reading.last, end)
    return found


def _rank(sentence: Sentence, reading: Reading, tokens: tuple[int, int]) -> Found:
    value = Quantity(amount=Interval.exactly(reading.number), unit="rank")
    return Found(
        sentence=sentence,
        tokens=tokens,
        core=(reading.first, reading.last),
        stated=value,
        value=value,
    )
