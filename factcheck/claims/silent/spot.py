"""A number in its sentence, as the rules of silence look at it."""

from typing import NamedTuple

import attrs

from factcheck.claims.nouns import nouns_of
from factcheck.claims.readings import Reading
from factcheck.claims.sentences import Sentence
from factcheck.model import Zone
from factcheck.reference.silences import Silences
from factcheck.reference.units import Units, load_units

_HYPHEN = "-"
_LONGEST_WORD = 40  # tokens to look at on each side; no word has more
_TITLE_CASE = 60  # percent of the longer words
_ENDS = frozenset(".,;:!?'\")]")
_OPENS = frozenset("'\"([")


@attrs.define
class Silence:
    """Tokens that hold no figure, and why."""

    first: int
    last: int
    reason: str


class Kind(NamedTuple):
    """What can be seen of a number at once: which rules need to look closer, depends on it."""

    spelled: bool
    capital: bool  # it is spelled with one
    single: bool  # it is "one" or "first"
    malformed: bool
    phrased: bool  # it has a word of a fixed phrase
    glued: bool  # it is part of a longer word
    named: bool  # a capital stands in the word before it
    openers: frozenset[str]  # what the word before it may make of it
    closers: frozenset[str]  # what the word behind it may make of it
    short: bool  # the sentence has but a few words


@attrs.define(eq=False)
class Line:
    """A sentence and the words that silence numbers: the same for all its numbers."""

    sentence: Sentence
    silences: Silences
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    _titled: bool | None = attrs.field(init=False, default=None)

    @property
    def units(self) -> Units:
        """The table of units."""
        return load_units()

    @property
    def titled(self) -> bool:
        """Whether capitals say nothing here: a headline, or a line in title case."""
        if self._titled is None:
            long = [word for word in self.words if len(word) > 3 and word.isalpha()]
            capitals = sum(word[0].isupper() for word in long)
            self._titled = self.sentence.zone is Zone.HEADLINE or (
                len(long) > 2 and 100 * capitals >= _TITLE_CASE * len(long)
            )
        return self._titled


_NOTHING: frozenset[str] = frozenset()
# Signs beside a number that do not make it part of a longer word.
_APART = frozenset("\"'()[]$€£¥,;:.!?%\u2013\u2014")
_FEW = 9  # words of a line of page furniture


def kind_of(line: Line, reading: Reading) -> Kind:
    """Return what can be seen of a number at once."""
    words, lower, silences = line.words, line.lower, line.silences
    first, last = reading.first, reading.last
    small, end = lower[first], len(words)
    glued = named = phrased = False
    openers = closers = _NOTHING
    if first:
        before = lower[first - 1]
        openers = silences.openers.get(before, _NOTHING)
        named = words[first - 1] != before
        glued = line.starts[first] == line.ends[first - 1] and before not in _APART
        if glued and before == _HYPHEN and first > 1:
            glued = not lower[first - 2][-1].isdigit()  # "10-15"
        phrased = (before, small) in silences.phrases
    if last < end:
        behind = lower[last]
        closers = silences.closers.get(behind, _NOTHING)
        following = lower[last + 1] if last + 1 < end else ""
        if behind == _HYPHEN:
            closers = silences.closers.get(following, _NOTHING)  # "a .38-calibre pistol"
        elif words[last] != behind:
            closers |= _CAPITAL
        if behind[0].isdigit() or (behind in _JOINTS and following[:1].isdigit()):
            closers |= _DIGITS
        elif behind != _HYPHEN and behind not in _APART:
            glued = glued or line.starts[last] == line.ends[last - 1]
        phrased = phrased or (lower[last - 1], behind) in silences.phrases
    spelled = reading.spelled
    return Kind(
        spelled,
        spelled and words[first] != small,
        spelled and reading.number == 1,
        reading.malformed is not None,
        phrased,
        glued,
        named,
        openers,
        closers,
        end <= _FEW,
    )


# Signs between the groups of digits of a telephone number.
_JOINTS = frozenset("-()/.")
_DIGITS = frozenset({"digits"})
_CAPITAL = frozenset({"capital"})


class Spot:
    """A number and what stands around it."""

    __slots__ = ("first", "last", "line", "lower", "number", "reading", "silences", "words")

    def __init__(self, line: Line, reading: Reading) -> None:
        self.line = line
        self.reading = reading
        self.silences = line.silences
        self.words, self.lower = line.words, line.lower
        self.first, self.last, self.number = reading.first, reading.last, reading.number

    def word(self, index: int) -> str:
        """Return a token, or nothing outside of the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def small(self, index: int) -> str:
        """Return a token in lower case, or nothing outside of the sentence."""
        return self.lower[index] if 0 <= index < len(self.words) else ""

    def touches(self, index: int) -> bool:
        """Say whether nothing stands between a token and the one before it."""
        line = self.line
        return 0 < index < len(self.words) and line.starts[index] == line.ends[index - 1]

    def whole_word(self, first: int, last: int) -> tuple[int, int]:
        """Return the tokens up to the next spaces, without the signs that end a sentence."""
        begin, end = max(0, first - _LONGEST_WORD), min(len(self.words), last + _LONGEST_WORD)
        start = first
        while start > begin and self.touches(start):
            start -= 1
        while start < first and self.words[start] in _OPENS:
            start += 1
        stop = last
        while stop < end and self.touches(stop):
            stop += 1
        while stop > last and self.words[stop - 1] in _ENDS:
            stop -= 1
        return start, stop

    @property
    def is_plain(self) -> bool:
        """Whether the number is a bare row of at most four digits."""
        figure = self.words[self.first]
        return self.last == self.first + 1 and figure.isdigit() and len(figure) <= 4

    @property
    def is_year(self) -> bool:
        """Whether the number may be a year."""
        return self.is_plain and 1900 <= self.number < 2100

    @property
    def is_sized(self) -> bool:
        """Whether a unit stands behind the number."""
        at, units = self.last, self.line.units
        at += self.small(at) == _HYPHEN
        return at < len(self.words) and (
            units.behind(self.words, self.lower, at, self.number) is not None
            or (self.touches(at) and units.touching(self.words[at]) is not None)
        )

    @property
    def is_compound(self) -> bool:
        """Whether a hyphen ties a word to the number: "one-year"."""
        at = self.last
        return self.word(at) == _HYPHEN and self.touches(at) and self.touches(at + 1)

    @property
    def has_currency(self) -> bool:
        """Whether a currency stands before the number."""
        return self.line.units.before(self.words, self.lower, self.first) is not None

    @property
    def counts_something(self) -> bool:
        """Whether a word that may be counted, or a verb, follows the number."""
        behind = self.word(self.last)
        return behind.isalpha() and behind.islower() and behind not in self.silences.no_nouns

    @property
    def counts_several(self) -> bool:
        """Whether a plural follows the number."""
        behind = self.word(self.last)
        return behind.isalpha() and nouns_of(self.line.sentence).is_plural(behind)

    @property
    def is_closed(self) -> bool:
        """Whether a word follows that ends a noun phrase: "was", "yesterday"."""
        return self.small(self.last) in nouns_of(self.line.sentence).stops

    @property
    def goes_on(self) -> bool:
        """Whether more digits follow over a sign: "17-14", "9:01"."""
        return (
            self.word(self.last) in ("-", ":", "/")
            and self.touches(self.last)
            and self.touches(self.last + 1)
            and self.words[self.last + 1][0].isdigit()
        )
