"""The figures of a passage that can be added up, with the words between them."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from factcheck.findings.desk import Desk
from factcheck.model import Aspect, Claim, Quantity, Zone
from factcheck.model.nearness import COUNTS
from factcheck.reference.parts import part_words

_MOST = 9  # figures of a passage: more of them are a table
_NEXT = 4  # characters between two sentences of which one follows the other
_LONGEST = 400  # characters of a gap that is searched for words
_SCORES = frozenset({"score for", "score against", "age", "seeding"})


@attrs.frozen
class Passage:
    """Figures of one kind in the order of the text, and the words before, between and behind."""

    claims: tuple[Claim, ...]
    gaps: tuple[str, ...]  # in lower case, one more than claims

    def __len__(self) -> int:
        """Return the number of figures."""
        return len(self.claims)

    def before(self, place: int) -> str:
        """Return the words before a figure, up to the last one."""
        return self.gaps[place]

    def after(self, place: int) -> str:
        """Return the words behind a figure, up to the next one."""
        return self.gaps[place + 1]


def sentences_with_sums(desk: Desk) -> Iterator[Passage]:
    """Yield the figures of each sentence, those of one kind together."""
    for sentence in desk.sentences:
        yield from passages_of((sentence,), least=2)


def neighbours_with_sums(desk: Desk) -> Iterator[Passage]:
    """Yield the figures of every two sentences of which one follows the other."""
    for both in neighbours_of(desk):
        yield from passages_of(both)


def neighbours_of(desk: Desk) -> Iterator[tuple[tuple[Claim, ...], tuple[Claim, ...]]]:
    """Yield every two sentences of which one follows the other."""
    for one, other in itertools.pairwise(desk.sentences):
        if follows(one[0], other[0]):
            yield one, other


def follows(one: Claim, other: Claim) -> bool:
    """Say whether the sentence of the second claim comes right behind that of the first."""
    if one.quote.article.id != other.quote.article.id or one.zone is not other.zone:
        return False
    return 0 <= other.sentence.start - one.sentence.end <= _NEXT


def passages_of(sentences: Sequence[Sequence[Claim]], *, least: int = 3) -> Iterator[Passage]:
    """Yield the figures of sentences that can be added up: counts, and sums of each currency."""
    adds: dict[str, list[Claim]] = {}
    for claim in itertools.chain.from_iterable(sentences):
        if (family := family_of(claim)) is not None:
            known = adds.setdefault(family, [])
            known.append(claim)
    for claims in adds.values():
        passage = passage_of(claims)
        if least <= len(passage) <= _MOST:
            yield passage


def passage_of(claims: Iterable[Claim]) -> Passage:
    """Return claims in the order of the text as a passage, without those that overlap others."""
    known: list[Claim] = []
    for claim in claims:
        if not known or known[-1].quote.span.end <= claim.quote.span.start:
            known.append(claim)
    return Passage(tuple(known), tuple(_gaps(known)))


def side_by_side(between: str) -> bool:
    """Say whether the words between two figures list them, and compare nothing."""
    words = part_words()
    return bool(words.joins.search(between)) and not words.breaks.search(between)


def _gaps(claims: Sequence[Claim]) -> Iterator[str]:
    text, start, end = (
        claims[0].quote.article.text,
        claims[0].sentence.start,
        claims[-1].sentence.end,
    )
    starts = [claim.quote.span.start for claim in claims]
    ends = [claim.quote.span.end for claim in claims]
    for left, right in zip([start, *ends], [*starts, end], strict=True):
        yield text[max(left, right - _LONGEST) : right].lower()


def family_of(claim: Claim) -> str | None:
    """Return what a figure can be added to: counts, or sums of one currency; None if to nothing."""
    value = claim.value
    if (
        not isinstance(value, Quantity)
        or claim.subject.aspect is not Aspect.LEVEL
        or claim.subject.measure in _SCORES
        or claim.zone not in (Zone.BODY, Zone.HEADLINE)
    ):
        return None
    if value.unit in COUNTS:
        return "count"
    return value.unit if len(value.unit) == len("EUR") and value.unit.isupper() else None
