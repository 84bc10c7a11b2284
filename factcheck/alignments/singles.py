"""Singles: two texts of one sentence each, as when a draft is laid beside its source.

What two such sentences can speak of is one thing: they name it both, or one of them says "it".
"""

import re
from collections.abc import Collection
from functools import cached_property

import attrs

from factcheck.model import Article, Claim
from factcheck.reference.frequencies import bits
from factcheck.reference.grammar import grammar
from factcheck.reference.plain import plain
from factcheck.reference.singles import single_words

LONGEST = 800  # characters of a sentence
NAMING = 12.0  # bits: a more common word with a capital is a month or the first word
_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_LEADING = 4  # words of "the second series finale"
_PAIR = 2  # texts
_YEAR = re.compile(r"\d{2,4}|s")  # "the 1960s"
_CLAUSE = 20  # words that hold what somebody has been doing
_SPANS = 5  # words between "career" and its years: "career has lasted for more than"
_HEDGED = 4  # "for well over"
_PART = 5  # words of "first-week sales of"


@attrs.frozen(slots=False)
class Single:
    """What the one sentence of a text is about."""

    words: tuple[str, ...]
    events: frozenset[str] = frozenset()  # the measures of its dates

    @cached_property
    def points(self) -> bool:
        """Whether its subject is only "it", or "the film": another text names it."""
        start = self._start
        return _only_points(self.words[start:]) or _only_points(self.words)

    @cached_property
    def named(self) -> frozenset[str]:
        """The telling words of the first name, in lower case."""
        return frozenset(self._row)

    @cached_property
    def opens_with(self) -> str | None:
        """The word that a first name of several words begins with: of a person, hardly telling."""
        return self._row[0] if len(self._row) > 1 else None

    @cached_property
    def _row(self) -> tuple[str, ...]:
        found: list[str] = []
        for word in self.words[self._start :]:
            if word[:1].isupper():
                found += _telling([word])
            elif found and word.isalpha() and word not in single_words().in_names:
                break
        return tuple(found)

    @cached_property
    def names(self) -> frozenset[str]:
        """The telling words of all names; of the first alone, if no phrase stands before it."""
        return frozenset(_telling(self.words)) if self._start else self.named

    @cached_property
    def _start(self) -> int:
        """Where the subject begins, behind a phrase that is set before it: "In May, the band"."""
        if self.words[0].lower() not in single_words().openings:
            return 0
        commas = [place + 1 for place, word in enumerate(self.words) if word == ","]
        commas = [place for place in commas if place < len(self.words)]
        pointing = (place for place in commas if _only_points(self.words[place:]))
        plain_ones = (place for place in commas if not self.words[place].isdigit())
        return next(pointing, None) or next(plain_ones, 0)


def singles_of(articles: Collection[Article], claims: Collection[Claim]) -> dict[str, Single]:
    """Return what the two texts of a desk are about, by their ids, if each is but a sentence."""
    if len(articles) != _PAIR or any(len(one.text) > LONGEST for one in articles):
        return {}
    if not all(map(_is_all, claims)):
        return {}
    events: dict[str, set[str]] = {one.id: set() for one in articles}
    for claim in claims:
        if claim.is_moment and claim.subject.measure:
            events[claim.quote.article.id].add(claim.subject.measure)
    return {
        one.id: Single(tuple(_WORD.findall(plain(one.text))), frozenset(events[one.id]))
        for one in articles
    }


def of_one_subject(left: Single | None, right: Single | None) -> bool:
    """Say whether two sentences name the same, or one of them only says "it"."""
    if left is None or right is None:
        return False
    if left.points != right.points:
        return bool((right if left.points else left).named)
    # "The song" and "the song" may be two.
    shared = left.named & right.names | right.named & left.names
    if left.opens_with and left.opens_with == right.opens_with:
        shared -= {left.opens_with}  # "John Hale" is not John Torrin
    return not left.points and bool(shared)


def act_before(claim: Claim) -> str | None:
    """Return the verb right before a date: the "released" of "was released in May".

    Other dates may stand between: "developed in the late 1960s and early 1970s".
    """
    words = _before(claim)
    place = _act_place(words)
    word = words[place] if place is not None else ""
    return word if word.islower() and word.isalpha() else None


def tells_two_acts(claim: Claim) -> bool:
    """Say whether one date is that of two acts: "founded and dissolved in 2004"."""
    words = _before(claim)
    place = _act_place(words)
    return bool(place) and words[place - 1].lower() in grammar().coordinators  # type: ignore[operator]


def _act_place(words: list[str]) -> int | None:
    """Return where the last word stands that tells more than a date: what was done on it."""
    known, place = single_words(), len(words) - 1
    while place >= 0:
        if words[place][0].isupper():
            place = _before_a_place(words, place)
        if words[place].lower() not in known.act_links and not _YEAR.fullmatch(words[place]):
            return place
        place -= 1
    return None


def _before_a_place(words: list[str], last: int) -> int:
    """Return the word before a name, if that says where: "in" of "held in the United States"."""
    first = last
    while first and words[first - 1][0].isupper():
        first -= 1
    if first and words[first - 1].lower() == "the":
        first -= 1
    stays = not first or words[first - 1].lower() not in single_words().where
    return last if stays else first - 1


def tells_a_career(claim: Claim) -> bool:
    """Say whether a length of time is that of a career: "a career of over 50 years".

    Who "has been acting for 50 years" has been at it as long; who has been ill has not.
    """
    known, words = single_words(), [word.lower() for word in _before(claim)][-_CLAUSE:]
    reversed_words = words[::-1]
    for place, word in enumerate(reversed_words[:_SPANS]):
        if word in known.careers:
            return "," not in reversed_words[:place]
    if "been" not in words or "for" not in words[-_HEDGED:]:
        return False
    place = reversed_words.index("for")
    done = reversed_words[place + 1 : reversed_words.index("been")]
    return bool(done) and done[0] in known.at_work


def tells_of_a_relative(claim: Claim) -> bool:
    """Say whether somebody else is named before a date: "his father died in 1986"."""
    return not single_words().relatives.isdisjoint(word.lower() for word in _before(claim))


def covers_a_part(claim: Claim) -> bool:
    """Say whether a figure is told for a first or a single stretch: "first-week sales of 12"."""
    words = [word.lower() for word in _before(claim)[-_PART:]]
    return not single_words().of_a_part.isdisjoint(words)


def _before(claim: Claim) -> list[str]:
    text, start = claim.quote.article.text, claim.quote.span.start
    return _WORD.findall(text[claim.sentence.start : start])


def _is_all(claim: Claim) -> bool:
    """Say whether the sentence of a claim is all that its article says."""
    text, span = claim.quote.article.text, claim.sentence
    return not any(map(str.isalnum, text[: span.start] + text[span.end :]))


def _only_points(words: tuple[str, ...]) -> bool:
    """Say whether a subject only stands for what another text names."""
    if not words or words[0].lower() in single_words().pointers:
        return bool(words)
    if words[0].lower() not in single_words().definite:
        return False
    for word in words[1 : 1 + _LEADING]:
        if not (word.islower() or word == "-"):
            return False
        if word in single_words().verbs:
            return True
    return len(words) > _LEADING


def _telling(words: Collection[str]) -> list[str]:
    lowered = [word.lower() for word in words if word[:1].isupper()]
    no_names = single_words().no_names
    return [word for word in lowered if bits(word) >= NAMING and word not in no_names]
