"""Sentences of sources that are those of the draft, but for one figure.

Whoever copies a sentence and mistypes its figure leaves all other words as they were. A figure that
no source was found to tell is therefore looked for in the sentences that have the same words around
it: where they are all there, and both figures cannot be right, the source contradicts the draft;
where a few differ, it is a place for the editor to compare.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import attrs

from factcheck.drafting.alike import equal_values, of_one_kind
from factcheck.drafting.bearings import bearing_of, pair_of
from factcheck.drafting.joined import Joined
from factcheck.drafting.witnesses import told_as_well, witness_of
from factcheck.model import Bearing, Claim, Moment, Quantity, Witness
from factcheck.model.nearness import COUNTS
from factcheck.reference.calendar_links import calendar_links
from factcheck.reference.likeness import same_rows
from factcheck.reference.numbers import load_numbers

# Words that say nothing of their own: an editor puts them in and takes them out. Not among them
# are words that turn a figure: "to" and "by", "no", "over", "before".
_SMALL = frozenset({"a", "an", "and", "at", "in", "of", "on", "that", "the", "these", "this"})
_LEAST = 5  # words beside the figure: "The mayor of Porto is 52" may be of many mayors
_LONGEST = 600  # characters of a sentence: longer ones are lists that were read as one
_LIKE = 0.75  # share of the words, from which on a sentence is worth a look
_COMMON = 40  # sentences that have a word: one that more have leads to none of them
_LOOKED_AT = 20  # sentences that share the most unusual words
_NAMED = 2  # places that are named
_SOON = 6  # days between two articles: what is told every week comes again in seven
_MASK = "#"
_TOKEN = re.compile(r"[^\W_]+(?:[.,:'\u2019][^\W_]+)*|[%$€£¥]")


@attrs.frozen
class Row:
    """The words of a sentence, with a mask for one figure."""

    words: tuple[str, ...]
    fixed: tuple[str, ...]  # those of them that leave no room: names, figures, days; sorted


def row_of(claim: Claim) -> Row | None:
    """Return the words around a figure; None of a sentence that is too short, or far too long."""
    sentence, quote = claim.sentence, claim.quote
    if sentence.end - sentence.start > _LONGEST or not sentence.covers(quote.span):
        return None
    words: list[str] = []
    fixed: list[str] = []
    for token in _TOKEN.finditer(quote.article.text, sentence.start, sentence.end):
        word = token[0].casefold()
        inside = quote.span.start <= token.start() and token.end() <= quote.span.end
        if inside and (claim.is_moment or _is_number(word)):
            words += [] if words and words[-1] == _MASK else [_MASK]
        elif word not in _SMALL:
            words.append(word)
            if token[0][0].isupper() or _is_number(word) or word in _settled():
                fixed.append(word)
    plain = sum(word[0].isalpha() for word in words)
    if plain < _LEAST or words.count(_MASK) != 1:
        return None
    return Row(tuple(words), tuple(sorted(fixed)))


@attrs.frozen
class Sentences:
    """The sentences of a desk by the words around their figures."""

    among: Joined
    rows: dict[str, Row]  # by the id of the claim
    by_words: dict[tuple[str, ...], list[Claim]]  # of the sources
    by_word: dict[str, list[Claim]]  # of the sources, where it is no common word
    values: dict[tuple[str, tuple[str, ...]], set[object]]  # of an article, by the words
    by_figure: dict[object, list[Claim]]
    of_sentence: dict[tuple[str, int], list[Claim]]

    def contradicting(self, told: Sequence[Claim]) -> list[Witness]:
        """Return the sources that have the very sentence with a figure that excludes it."""
        claim = told[0]
        others = self._twins(claim) if len(told) == 1 else []
        pairs = [pair_of(claim, other, self.among.desk) for other in others]
        sound = (
            len({other.value for other in others}) == 1
            and not self._is_told_elsewhere(claim)
            and all(
                bearing_of(pair) is Bearing.CONTRADICTS
                and not told_as_well(pair)
                and _are_of_one_time(claim, pair.source)
                and self._is_alone(claim, pair.source)
                for pair in pairs
            )
        )
        if not sound:
            return []
        return [
            attrs.evolve(witness_of(pair, Bearing.CONTRADICTS), nearly_same=True) for pair in pairs
        ]

    def nearest(self, told: Sequence[Claim]) -> Iterator[Claim]:
        """Yield the figures of the sentences that are the most like that of the draft."""
        claim = told[0]
        own = self.rows.get(claim.id)
        if own is None or not self._is_single(claim):
            return
        shared: Counter[str] = Counter()
        known: dict[str, Claim] = {}
        for word in dict.fromkeys(own.words):
            for other in self.by_word.get(word, ()):
                shared[other.id] += 1
                known[other.id] = other
        ranked = sorted(known.values(), key=lambda one: (-shared[one.id], one.order))[:_LOOKED_AT]
        like = same_rows(own.words, [self.rows[one.id].words for one in ranked], _LIKE)
        found = [
            (-share, ranked[number])
            for number, share in like.items()
            if self.rows[ranked[number].id].fixed == own.fixed
            and self._may_be_it(claim, ranked[number])
        ]
        for _, other in sorted(found, key=lambda one: (one[0], one[1].order))[:_NAMED]:
            yield other

    def _twins(self, claim: Claim) -> list[Claim]:
        """Return the claims of sources in the same words, if each source has one value for them."""
        row = self.rows.get(claim.id)
        if row is None or not self._is_single(claim):
            return []
        others = self.by_words.get(row.words, [])
        fit = len(others) <= _COMMON and all(self._may_be_it(claim, one) for one in others)
        return others if fit else []

    def _is_single(self, claim: Claim) -> bool:
        """Say whether its article tells one value in these words: else they are a form."""
        return len(self.values[claim.quote.article.id, self.rows[claim.id].words]) == 1

    def _may_be_it(self, claim: Claim, other: Claim) -> bool:
        """Say whether nothing tells that two figures are of two things, or of two days."""
        return (
            _are_of_one_dimension(claim, other)
            and not equal_values(claim, other)
            and claim.quote.exact.casefold() != other.quote.exact.casefold()
            and _are_of_one_subject(claim, other)
            and self._is_single(other)
            and self._moments_beside(claim) == self._moments_beside(other)
        )

    def _moments_beside(self, claim: Claim) -> set[tuple[object, object]]:
        """Return the days that its sentence tells besides: "on Monday" of two weeks are two."""
        return {
            (one.value.start, one.value.end)
            for one in self.of_sentence[_sentence(claim)]
            if isinstance(one.value, Moment)
            and one.value.resolved
            and not one.quote.span.overlaps(claim.quote.span)
        }

    def _is_told_elsewhere(self, claim: Claim) -> bool:
        """Say whether a source has the draft's figure, of the same kind: it may be an older one."""
        draft = claim.quote.article.id
        return not claim.is_moment and any(
            other.quote.article.id != draft and of_one_kind(claim, other)
            for other in self.by_figure.get(_figure(claim), ())
        )

    def _is_alone(self, claim: Claim, other: Claim) -> bool:
        """Say whether no other source has, of the same fact, a figure that the draft may follow."""
        fact = self.among.desk.facts.get(other.id)
        draft = claim.quote.article.id
        return fact is None or all(
            bearing_of(pair_of(claim, one, self.among.desk)) is Bearing.CONTRADICTS
            for one in fact.claims
            if one.quote.article.id != draft
        )


def sentences_of(among: Joined) -> Sentences:
    """Return the sentences of a desk, each read once."""
    claims = [claim for claim in among.desk.claims if claim.compared]
    rows = {claim.id: row for claim in claims if (row := row_of(claim))}
    by_words: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    by_word: dict[str, list[Claim]] = defaultdict(list)
    values: dict[tuple[str, tuple[str, ...]], set[object]] = defaultdict(set)
    by_figure: dict[object, list[Claim]] = defaultdict(list)
    of_sentence: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        of_sentence[_sentence(claim)].append(claim)
        by_figure[_figure(claim)].append(claim)
        if claim.id in rows:
            words = rows[claim.id].words
            values[claim.quote.article.id, words].add(claim.value)
            if claim.quote.article.id != among.desk.draft:
                by_words[words].append(claim)
                for word in dict.fromkeys(words):
                    by_word[word].append(claim)
    unusual = {word: told for word, told in by_word.items() if len(told) <= _COMMON}
    return Sentences(among, rows, by_words, unusual, values, by_figure, of_sentence)


def found_nearly(
    told: Sequence[Claim], desks: Iterable[Sentences]
) -> tuple[list[Witness], list[Claim]]:
    """Return who contradicts a figure that nobody tells, else where to compare it."""
    known = list(desks)
    against = [witness for desk in known for witness in desk.contradicting(told)]
    return against, [] if against else [one for desk in known for one in desk.nearest(told)]


def _are_of_one_dimension(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return left.unit == right.unit or {left.unit, right.unit} <= COUNTS
    return isinstance(left, Moment) and isinstance(right, Moment) and right.resolved


def _are_of_one_subject(one: Claim, other: Claim) -> bool:
    left, right = one.subject, other.subject
    if (left.aspect, left.direction) != (right.aspect, right.direction):
        return False
    if None not in (left.measure, right.measure) and left.measure != right.measure:
        return False
    names = [{name.key for name in subject.participants} for subject in (left, right)]
    if all(names) and names[0].isdisjoint(names[1]):
        return False
    places = one.scope.place, other.scope.place
    return not all(places) or any(mine.compatible(its) for mine in places[0] for its in places[1])


def _are_of_one_time(one: Claim, other: Claim) -> bool:
    """Say whether the articles are of the same days: what is told every week comes again."""
    days = [claim.quote.article.published for claim in (one, other)]
    return None in days or abs((days[0].day - days[1].day).days) <= _SOON  # type: ignore[union-attr]


def _figure(claim: Claim) -> object:
    value = claim.value
    if isinstance(value, Quantity):
        return "count" if value.unit in COUNTS else value.unit, value.amount
    return value.start, value.end


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.quote.article.id, claim.sentence.start


def _is_number(word: str) -> bool:
    return any(sign.isdigit() for sign in word) or word in _number_words()


@cache
def _number_words() -> frozenset[str]:
    numbers = load_numbers()
    return frozenset((*numbers.cardinals, *numbers.ordinals))


@cache
def _settled() -> frozenset[str]:
    """Return the words beside a figure that may not differ: signs, sizes and days."""
    links = calendar_links()
    return frozenset((*"%$€£¥", *load_numbers().scales, *links.weekdays, *links.months))
