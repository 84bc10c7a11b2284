"""Figures of a draft that stand in a source and were matched with nothing there.

Where two sentences share a figure that was matched, or are the same words, the others that they
share are of the same as well. Elsewhere an equal figure is a lead for the editor, and no more.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import attrs

from factcheck.drafting.bearings import pair_of
from factcheck.drafting.joined import Joined
from factcheck.drafting.witnesses import witness_of
from factcheck.model import Bearing, Claim, Grain, Moment, Quantity, Verdict, Witness
from factcheck.model.nearness import COUNTS

LEADS = 3  # places of the same figure that are named
_UNUSUAL = 3  # digits: so long a figure is seldom shared by chance, nor is a day

_Sentence = tuple[str, int]  # the article, and where the sentence starts


@attrs.frozen
class Links:
    """The sentences of the sources that tell what a sentence of the draft tells."""

    by_figures: dict[_Sentence, set[_Sentence]]
    by_words: dict[str, set[_Sentence]]

    def leads_to(self, claim: Claim) -> set[_Sentence]:
        """Return the sentences that share a figure with that of a claim, or all its words."""
        own = self.by_figures.get(_sentence(claim), set())
        return own | self.by_words.get(_words(claim), set())


def links_of(heard: Iterable[tuple[Sequence[Claim], Sequence[Witness]]], among: Joined) -> Links:
    """Return which sentences tell the same, by the figures that were found to be supported."""
    by_figures: dict[_Sentence, set[_Sentence]] = defaultdict(set)
    for told, witnesses in heard:
        agreeing = {_sentence(one.claim) for one in witnesses if one.verdict is Verdict.AGREES}
        for claim in told:
            by_figures[_sentence(claim)] |= agreeing
    by_words: dict[str, set[_Sentence]] = defaultdict(set)
    for claim in among.desk.claims:
        by_words[_words(claim)].add(_sentence(claim))
    return Links(by_figures, by_words)


def told_beside(told: Sequence[Claim], links: Links, among: Joined) -> Iterator[Witness]:
    """Yield the sources that tell a figure in a sentence that tells the same as the draft's."""
    seen: set[str] = set()
    for claim in told:
        sentences = links.leads_to(claim)
        for other in _equal(claim, among):
            if other.id in seen or _sentence(other) not in sentences:
                continue
            pair = pair_of(claim, other, among.desk)
            same_words = _words(claim) == _words(other)
            if pair.kind.verdict is Verdict.AGREES and (same_words or of_one_kind(claim, other)):
                seen.add(other.id)
                yield witness_of(pair, Bearing.SUPPORTS)


def leads_of(claim: Claim, among: Iterable[Joined]) -> tuple[Claim, ...]:
    """Return where sources have the same figure, the likeliest first: of what, is to be seen."""
    own = _about(claim)
    found = [
        (-len(own & _about(other)), other)
        for one in among
        for other in _equal(claim, one)
        if own & _about(other) or _is_unusual(claim)
    ]
    ranked = sorted(found, key=lambda lead: (lead[0], lead[1].order))
    return tuple(other for _, other in ranked[:LEADS])


def _equal(claim: Claim, among: Joined) -> Iterator[Claim]:
    """Yield the claims of sources with the same value."""
    draft = claim.quote.article.id
    for other in among.desk.claims:
        if other.compared and other.quote.article.id != draft and equal_values(claim, other):
            yield other


def equal_values(one: Claim, other: Claim) -> bool:
    """Say whether two figures are the same."""
    left, right = one.value, other.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        units = left.unit == right.unit or {left.unit, right.unit} <= COUNTS
        return units and left.amount == right.amount and not left.uncounted
    if isinstance(left, Moment) and isinstance(right, Moment):
        return left.resolved and (left.start, left.end) == (right.start, right.end)
    return False


def of_one_kind(one: Claim, other: Claim) -> bool:
    """Say whether nothing tells that two equal figures are of different things."""
    if one.is_moment:
        return True
    subjects = one.subject, other.subject
    if subjects[0].aspect is not subjects[1].aspect:
        return False
    measures = {subject.measure for subject in subjects} - {None}
    counted = [set(subject.counted.lower().split()) for subject in subjects if subject.counted]
    of_one = len(counted) < len(subjects) or not counted[0].isdisjoint(counted[1])
    return len(measures) < len(subjects) and of_one


def _is_unusual(claim: Claim) -> bool:
    value = claim.value
    if isinstance(value, Moment):
        return value.grain.rank <= Grain.DAY.rank
    return len(value.amount.known.normalize().as_tuple().digits) >= _UNUSUAL


def _about(claim: Claim) -> set[str]:
    """Return the words that tell what a figure is about."""
    subject = claim.subject
    words = {*subject.words, *(subject.counted or "").lower().split()}
    names = (name.key for name in subject.participants)
    places = (place.key for place in claim.scope.place)
    return {*words, *names, *places, subject.measure or ""} - {""}


def _sentence(claim: Claim) -> _Sentence:
    return claim.quote.article.id, claim.sentence.start


def _words(claim: Claim) -> str:
    """Return the words of the sentence of a claim, without marks at its ends."""
    text = claim.quote.article.text[claim.sentence.slice]
    return " ".join(text.casefold().split()).strip('.!?"“” ')
