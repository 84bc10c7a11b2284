"""Find votes and scores: "5-4", "218-210", "52 votes to 48"."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.found import Found
from factcheck.claims.nouns import counted_at, nouns_of
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.sport import figures_of_sport
from factcheck.model import Hedge, Interval, Quantity
from factcheck.reference.contests import Contests, load_contests

_HYPHEN = "-"
_TO = "to"
_HIGHEST = 999
_BEFORE = 6  # tokens between a word of contests and its figures
_CLOSE = 3
_BEHIND = 3
_RECORD = 2
_FEW = 10
_ZERO = Decimal(0)


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find votes and scores: "5-4", "218-210"; each side is a figure of its own."""
    row = readings(sentence)
    if not row:
        return
    contests = load_contests(page.language.code)
    if not contests.sport.isdisjoint(sentence.vocabulary):
        yield from figures_of_sport(sentence, contests, row)
    if len(row) == 1 and contests.nothing.isdisjoint(sentence.vocabulary):
        return
    if not contests.signs.isdisjoint(sentence.vocabulary):
        yield from _Results(sentence, contests, row).read()


@attrs.define
class _Results:
    """Reads the results of one sentence."""

    sentence: Sentence
    contests: Contests
    row: tuple[Reading, ...]
    reached: int = 0  # behind the last result
    amounts: dict[int, Amount] = attrs.field(init=False)  # by the tokens of their figures

    @amounts.default
    def _by_token(self) -> dict[int, Amount]:
        return {at: one for one in amounts(self.sentence) for at in range(*one.core)}

    def read(self) -> Iterator[Found]:
        """Yield both sides of each result."""
        place = 0
        while place < len(self.row):
            ours = self.row[place]
            theirs = self.row[place + 1] if place + 1 < len(self.row) else None
            place += 1
            if not _is_plain(ours):
                continue
            nothing = self._to_nothing(ours)
            if nothing is not None:
                yield self._side((ours.first, ours.last), ours.number, "score for")
                yield self._side((nothing, nothing + 1), _ZERO, "score against")
            elif theirs is not None and _is_plain(theirs):
                joint = self._joint(ours, theirs)
                if joint is not None and self._is_result(ours, theirs, joint):
                    yield self._side((ours.first, ours.last), ours.number, "score for")
                    yield self._side((theirs.first, theirs.last), theirs.number, "score against")
                    self.reached = theirs.last
                    place += 1

    # ---- what stands between

    def _joint(self, ours: Reading, theirs: Reading) -> str | None:
        """Return what joins two figures: "-", "to", "votes to"."""
        lower, at = self.sentence.lower, ours.last
        if at < theirs.first and lower[at] in self.contests.counted:
            at += 1
        words = lower[at : theirs.first]
        if words == [_HYPHEN] and at == ours.last:
            tight = self.sentence.touching(at) and self.sentence.touching(theirs.first)
            return _HYPHEN if tight else None
        if words in ([_TO], [_HYPHEN, _TO, _HYPHEN]):
            return _TO
        return "\u2013" if words == ["\u2013"] and at == ours.last else None

    def _to_nothing(self, ours: Reading) -> int | None:
        """Return the word for zero behind a figure: "3-nil", "14 votes to none"."""
        lower, at = self.sentence.lower, ours.last
        if at < len(lower) and lower[at] in self.contests.counted:
            at += 1
        if at + 1 < len(lower) and lower[at] in (_HYPHEN, _TO):
            return at + 1 if lower[at + 1] in self.contests.nothing else None
        return None

    # ---- what it is beside

    def _is_result(self, ours: Reading, theirs: Reading, joint: str) -> bool:
        """Say whether two figures are the result of a contest near by."""
        if self.reached and self._goes_on(ours):
            return True  # "6-4, 3-6, 7-6"
        first, last = ours.first, theirs.last
        lower = self.sentence.lower
        close = self.contests.votes.intersection(lower[max(0, first - _CLOSE) : first])
        upwards = ours.number < theirs.number
        if upwards and joint == _TO and not close and not self._is_compound(ours, last):
            return False
        if not close and " ".join(lower[first:last]) in self.contests.hours:
            return not self.contests.ties.isdisjoint(lower[max(0, first - _CLOSE) : first])
        if self._is_guarded(ours, theirs) or self._is_record(last) or self._is_aside(first, last):
            return False
        if self._result_behind(last) or self._is_ahead(ours, theirs):
            return True
        return self._contest_before(first) and not self._counts(theirs)

    def _is_compound(self, ours: Reading, last: int) -> bool:
        """Say whether figures are tied, and stand before a word of results: "a 5-to-10 vote"."""
        lower = self.sentence.lower
        return lower[ours.last] == _HYPHEN and not self.contests.results.isdisjoint(
            lower[last : last + 1]
        )

    def _is_record(self, last: int) -> bool:
        """Say whether the figures are wins and losses of a season: "a 5-2 record"."""
        behind = self.sentence.lower[last : last + _RECORD]
        return not self.contests.records.isdisjoint(behind)

    def _is_aside(self, first: int, last: int) -> bool:
        """Say whether brackets behind a name hold its season: "the win put the Hawks (10-5) up"."""
        words = self.sentence.words
        named = first > 1 and words[first - 1] == "(" and words[first - 2][0].isupper()
        return named and words[last : last + 1] == [")"]

    def _goes_on(self, ours: Reading) -> bool:
        between = self.sentence.lower[self.reached : ours.first]
        if len(between) > 2 and between[0] == "(" and between[2] == ")":
            between = between[3:]  # "7-6 (5), 6-4"
        if between[:1] == [")"]:
            between = between[1:]  # "7-6 (7-5), 6-4"
        return between in ([","], ["and"], [",", "and"], ["("])

    def _contest_before(self, first: int) -> bool:
        """Say whether a word of contests comes before; "the odds of a win are" tells no result."""
        lower, found = self.sentence.lower, False
        for at in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
            if lower[at] in self.contests.odds or lower[at] == ";":
                return False
            if lower[at] in self.contests.contests:
                found = True
                if lower[at] not in self.contests.results:
                    break
        return found

    def _result_behind(self, last: int) -> bool:
        lower = self.sentence.lower
        for length in (4, 3, 2, 1):
            if " ".join(lower[last : last + length]) in self.contests.behind:
                return True
        stops = nouns_of(self.sentence).stops
        for at in range(last, min(len(lower), last + _BEHIND)):
            if lower[at] in self.contests.results:
                return True
            if not lower[at].isalpha() or lower[at] in stops:
                break
        return False

    def _is_ahead(self, ours: Reading, theirs: Reading) -> bool:
        """Say whether a result is what a side is ahead or behind by: "1-0 up", "2-0 down"."""
        behind = self.sentence.lower[theirs.last : theirs.last + 1]
        if self.contests.ahead.isdisjoint(behind) or ours.number >= _FEW:
            return False
        return ours.number > theirs.number or not ours.number

    def _is_guarded(self, ours: Reading, theirs: Reading) -> bool:
        """Say whether they are a range with a unit or a hedge: "lost 10-15 kg", "about 10-15"."""
        lower, first = self.sentence.lower, ours.first
        if first and lower[first - 1] == "from" and lower[ours.last] == _TO:
            return True  # "her majority fell from 412 to 398 votes"
        return any(
            self._is_range(self.amounts[one.first], ours)
            for one in (ours, theirs)
            if one.first in self.amounts
        )

    def _is_range(self, amount: Amount, ours: Reading) -> bool:
        if amount.unit is not None or (amount.is_range and amount.first < ours.first):
            return True
        # A bill that "passed 60-39" passed no more than 60.
        return (
            amount.hedge is not Hedge.NONE
            and self.sentence.lower[amount.first] not in self.contests.contests
        )

    def _counts(self, theirs: Reading) -> bool:
        """Say whether the figures are a range of something: "12-14 witnesses", "3-4 May"."""
        behind = self.sentence.lower[theirs.last : theirs.last + 1]
        if not behind:
            return False
        if not self.sentence.words[theirs.last].islower():
            return not self.contests.months.isdisjoint(behind)
        if not self.contests.adverbs.isdisjoint(behind):
            return False
        return counted_at(self.sentence, theirs.last, several=True) is not None

    # ---- what it yields

    def _side(self, tokens: tuple[int, int], number: Decimal, measure: str) -> Found:
        value = Quantity(amount=Interval.exactly(number), unit="count")
        return Found(
            sentence=self.sentence,
            tokens=tokens,
            core=tokens,
            stated=value,
            value=value,
            measure=measure,
        )


def _is_plain(one: Reading) -> bool:
    """Say whether a figure may be one side: a whole number, and a small one."""
    if one.ordinal or one.vague or one.malformed or one.parts or one.scale > 1:
        return False
    return 0 <= one.number <= _HIGHEST and one.number == one.number.to_integral_value()
