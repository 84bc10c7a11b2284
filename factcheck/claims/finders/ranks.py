"""Find ranks and ordinals: "No 1", "third-largest", "75th anniversary"."""

from collections.abc import Iterator

from factcheck.claims.alone import stands_alone
from factcheck.claims.found import Found
from factcheck.claims.nouns import counted_at, nouns_of
from factcheck.claims.numerals import Reading, reading_at, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.forms import load_forms
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import Nouns

_LONGEST = 6  # tokens of what is ranked
_FIRST_FEW = 10  # the places that "number two" may mean


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ranks and ordinals: "No 1", "third-largest", "75th anniversary"."""
    del page
    nouns = nouns_of(sentence)
    before: Found | None = None
    for reading in readings(sentence):
        if reading.ordinal:
            before = _ordinal(sentence, nouns, reading, before)
            yield before
        elif reading.first:
            found = _numbered(sentence, nouns, reading)
            if found is not None:
                yield found


def _ordinal(sentence: Sentence, nouns: Nouns, reading: Reading, before: Found | None) -> Found:
    end = _ranked(sentence, nouns, reading.last)
    found = _rank(sentence, reading, (reading.first, end))
    start = reading.last + (sentence.lower[reading.last : reading.last + 1] == ["-"])
    if end > start:
        found.counted = (start, end)
    found.excluded = _why_none(sentence, nouns, reading, end)
    if found.excluded == _ADVERB and before is not None and _goes_with(before, reading):
        found.excluded = before.excluded  # "between the tenth and the fifteenth"
    if found.excluded is not None:
        found.tokens = found.core
    elif end == reading.last:
        found.tokens = (reading.first, _of_how_many(sentence, end))
    return found


def _goes_with(before: Found, reading: Reading) -> bool:
    """Say whether an ordinal goes on with another: "the tenth and the fifteenth"."""
    words = grammar()
    between = before.sentence.lower[before.core[1] : reading.first]
    return 0 < len(between) <= _JOINT and all(
        word in words.coordinators or word in words.determiners or word == "to" for word in between
    )


_JOINT = 2  # words between two ordinals
_ADVERB = "an adverb: it ranks nothing"


def _why_none(sentence: Sentence, nouns: Nouns, reading: Reading, end: int) -> str | None:
    """Return why an ordinal ranks nothing: it only sets out the order of a speech."""
    lower, last = sentence.lower, reading.last
    behind = lower[last] if last < len(lower) else ""
    if behind == "-" and last + 1 < len(lower) and lower[last + 1] in nouns.joins:
        return "part of a compound"
    if not reading.spelled:
        return None
    if reading.number == 2 and behind in nouns.moments:
        return "a time"
    following = reading_at(sentence, last)
    if following is not None and not following.ordinal:
        is_compound = lower[following.last : following.last + 1] == ["-"]  # "his third 90-day stay"
        return None if is_compound else "the first of several: ranks nothing"
    return _ADVERB if _is_adverb(sentence, nouns, reading, end, behind) else None


def _is_adverb(sentence: Sentence, nouns: Nouns, reading: Reading, end: int, behind: str) -> bool:
    lower, first, last = sentence.lower, reading.first, reading.last
    if behind == "," and not first:
        return True
    if reading.number == 1 and _acts(behind):
        return not (first and _opens_a_noun(lower[first - 1]))
    if end > last or behind in nouns.rank_goes_on or stands_alone(sentence, first, last):
        return False
    return nouns.ranking.isdisjoint(lower[max(0, first - 4) : first])


def _acts(small: str) -> bool:
    """Say whether a word is a verb in the past: "first hosted", "first met"."""
    return _is_verb(small) or small in grammar().pasts


def _opens_a_noun(small: str) -> bool:
    return small in grammar().determiners or small == "'s"


def _of_how_many(sentence: Sentence, index: int) -> int:
    """Return the token behind "of 20", where no noun follows: "5th of 20"."""
    if sentence.lower[index : index + 1] != ["of"]:
        return index
    total = reading_at(sentence, index + 1)
    if total is None or total.ordinal or counted_at(sentence, total.last, several=True):
        return index
    return total.last


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
        if not tied and _is_verb(small) and (at > start or _closes(sentence, nouns, at + 1)):
            break
        at += 1
        end = at
        if small in nouns.ranked or (small in nouns.people and not _goes_on(sentence, nouns, at)):
            break
    return end


def _closes(sentence: Sentence, nouns: Nouns, at: int) -> bool:
    """Say whether no noun follows: "the first occurred in May", but "the first reported case"."""
    return at >= len(sentence) or sentence.lower[at] in nouns.stops


def _goes_on(sentence: Sentence, nouns: Nouns, at: int) -> bool:
    return at < len(sentence) and sentence.lower[at] in (nouns.people | nouns.ranked)


def _is_verb(small: str) -> bool:
    return small.endswith(("ed", "ly")) and len(small) > 4


def _numbered(sentence: Sentence, nouns: Nouns, reading: Reading) -> Found | None:
    """Read "No 1", "No. 2", "number one", "the number-two official", "#1", "ranked 5"."""
    at = _word_before(sentence, reading.first)
    if at < 0 or reading.scale > 1 or reading.number != reading.number.to_integral_value():
        return None
    word = sentence.lower[at]
    if word in nouns.ranks_at:
        return _ranked_at(sentence, reading, at)
    if word != "#" and word not in load_forms(sentence.page.language.code).number:
        return None
    if not _is_rank(sentence, nouns, reading, at):
        return None
    end = _ranked(sentence, nouns, reading.last)
    tied = sentence.words[at + 1] == "-"
    found = _rank(sentence, reading, (at, end if tied else reading.last))
    if end > reading.last:
        found.counted = (reading.last, end)
    if not nouns.numbered.isdisjoint(sentence.lower[reading.last : end]):
        found.excluded = "the number of a thing"
    return found


def _word_before(sentence: Sentence, first: int) -> int:
    """Return the word before a number, over the point of "No. 1" and the hyphen of "number-two"."""
    at = first - 1
    if at >= 0 and sentence.words[at] in ".-" and sentence.touching(at):
        at -= 1
    return at


def _is_rank(sentence: Sentence, nouns: Nouns, reading: Reading, at: int) -> bool:
    """Say whether "number" before a number means a place, not how many or a house."""
    word = sentence.lower[at]
    if word != "number":
        return not (reading.spelled and word == "no")
    behind = sentence.lower[reading.last] if reading.last < len(sentence) else ""
    if behind in nouns.parts_of:
        return False
    is_one_of_a_few = (
        reading.number <= _FIRST_FEW and behind.isalpha() and behind not in nouns.stops
    )
    return reading.number == 1 or is_one_of_a_few


def _ranked_at(sentence: Sentence, reading: Reading, at: int) -> Found | None:
    """Read "ranked 5 of 20"; "ranked 5 teams" counts them."""
    if at + 1 != reading.first or counted_at(sentence, reading.last, several=True) is not None:
        return None
    return _rank(sentence, reading, (at, _of_how_many(sentence, reading.last)))


def _rank(sentence: Sentence, reading: Reading, tokens: tuple[int, int]) -> Found:
    value = Quantity(amount=Interval.exactly(reading.number), unit="rank")
    return Found(
        sentence=sentence,
        tokens=tokens,
        core=(reading.first, reading.last),
        stated=value,
        value=value,
    )
