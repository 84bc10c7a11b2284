"""Copies: articles that share most of their wording, and passages that others share.

The longest text of a family speaks for it, and an article is laid beside those alone that own most
of its fingerprints: the work grows with the number of words. Whoever joins a family is like the
one that speaks for it, never like a like one: no chains.

What share makes a copy ("shorter" and "longer" by the number of words):

======================================  ==================  =================
the two articles                        shared, shorter     one voice?
======================================  ==================  =================
the same text, a line added or lost     nearly all          yes
the first 300 words of it               nearly all          yes
another lead, a paragraph of its own    more than half      yes
rewritten, sentences left here and      a fifth but names,  yes
there                                   in three places
one paragraph taken over                less than half      for that passage
a brief that stands inside a longer     all, but little of  for that passage
article, and not at its beginning       the longer
one legal notice at the end of both     the notice          no
one press conference                    quotations          no
======================================  ==================  =================
"""

from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.lineage.wording import RUN, SHINGLE, Wording
from factcheck.model import Span

HALF = 0.5
FIFTH = 0.2
PLACES = 3  # passages that show a rewriting, where one could be a paragraph taken over
TENTH = 0.1
FEWEST = 16  # words: below, two short texts share half of theirs by chance
HEAD = 40  # words: the beginning of a text, its headline included
LEAST = 3  # fingerprints: as many as sixteen words in a row, or three passages, always have
TRIED = 3  # articles that a text is laid beside, those with most of its fingerprints


@attrs.frozen
class Shared:
    """What a shorter text has in common with a longer one: passages, by their words."""

    shorter: Wording
    longer: Wording
    passages: tuple[tuple[int, int], ...]  # in the words of the shorter

    @property
    def words(self) -> int:
        """How many words are shared."""
        return sum(last - first for first, last in self.passages)

    @property
    def plain(self) -> int:
        """How many of them are no names and no figures."""
        return sum(self.shorter.plain(first, last) for first, last in self.passages)

    def of(self, wording: Wording) -> float:
        """Return the share of a text that is in common."""
        return self.words / max(wording.length, 1)

    @property
    def begins(self) -> bool:
        """Whether the beginning of the longer text is in common."""
        return any(
            self.longer.places[self.shorter.shingles[first]] < HEAD for first, _ in self.passages
        )


def _too_short(shared: Shared) -> bool:
    return shared.words < FEWEST


def _most_of_both(shared: Shared) -> bool:
    return shared.of(shared.longer) >= HALF


def _excerpt(shared: Shared) -> bool:
    return shared.of(shared.shorter) >= HALF and shared.begins


def _rewritten(shared: Shared) -> bool:
    return (
        len(shared.passages) >= PLACES
        and shared.of(shared.shorter) >= FIFTH
        and shared.plain >= FIFTH * shared.shorter.length
        and shared.plain >= TENTH * shared.longer.length
    )


KINSHIP: Ladder[bool] = Ladder(
    "kinship",
    (
        Rung("too few words in common", outcome=False, holds=_too_short),
        Rung("most of both texts", outcome=True, holds=_most_of_both),
        Rung("most of the shorter, from the beginning of the longer", outcome=True, holds=_excerpt),
        Rung("a fifth, in several places", outcome=True, holds=_rewritten),
        Rung("a passage at most", outcome=False, holds=otherwise),
    ),
)


def families(texts: Mapping[str, Wording]) -> dict[str, str]:
    """Return, for each article, the one that speaks for its family: itself if it has no copy."""
    owner: dict[int, str] = {}
    family: dict[str, str] = {}
    first_copy: dict[str, str] = {}
    for name in sorted(texts, key=lambda name: (-texts[name].length, texts[name].article.age)):
        own = texts[name]
        heads = dict.fromkeys(family[other] for other in _owners(own, owner))
        family[name] = next(
            (head for head in heads if _joins(own, texts[head], texts[first_copy.get(head, head)])),
            name,
        )
        if family[name] != name:
            first_copy.setdefault(family[name], name)
        for number in texts[name].fingerprints:
            owner.setdefault(number, name)
    return family


def _joins(own: Wording, head: Wording, first_copy: Wording) -> bool:
    """Say whether a text is a copy of the one that speaks for a family.

    Two texts that a third has put together have nothing in common; what is taken from all over a
    text cannot be such a part of it.
    """
    in_common = shared(own, head)
    if not KINSHIP.climb(in_common).outcome:
        return False
    return _rewritten(in_common) or bool(shared(own, first_copy).passages)


def passages(
    texts: Mapping[str, Wording], family: Mapping[str, str]
) -> dict[str, tuple[tuple[Span, str], ...]]:
    """Return what each article has from older ones of other families, and the id of each."""
    owner: dict[int, str] = {}
    found: dict[str, tuple[tuple[Span, str], ...]] = {}
    for name in sorted(texts, key=lambda name: texts[name].article.age):
        own = texts[name]
        others = (one for one in _owners(own, owner) if family[one] != family[name])
        taken = (
            (own.span(first, last), other)
            for other in others
            for first, last in shared(own, texts[other]).passages
            if last - first >= FEWEST
        )
        found[name] = tuple(sorted(taken))
        for number in own.fingerprints:
            owner.setdefault(number, name)
    return found


def _owners(text: Wording, owner: Mapping[int, str]) -> list[str]:
    """Return the articles that own most fingerprints of a text, the nearest first."""
    hits = Counter(owner[number] for number in text.fingerprints if number in owner)
    enough = (name for name, number in hits.items() if number >= LEAST)
    return sorted(enough, key=lambda name: (-hits[name], name))[:TRIED]


def shared(shorter: Wording, longer: Wording) -> Shared:
    """Return the passages that two texts share, but for one that ends both of them."""
    runs = list(_runs(shorter, longer))
    if runs and _ends_both(runs[-1], shorter, longer):
        notice = runs[-1][1] - runs[-1][0]
        if notice < HALF * longer.length:
            runs.pop()
    return Shared(shorter, longer, tuple(runs))


def _ends_both(run: tuple[int, int], shorter: Wording, longer: Wording) -> bool:
    last = longer.places[shorter.shingles[run[1] - SHINGLE]] + SHINGLE
    return run[1] == shorter.length and last == longer.length


def _runs(shorter: Wording, longer: Wording) -> Iterator[tuple[int, int]]:
    """Yield the passages of a text that stand in another, as words from and up to."""
    begun: int | None = None
    for place, number in enumerate((*shorter.shingles, None)):
        if number in longer.places:
            begun = place if begun is None else begun
        elif begun is not None:
            last = place + SHINGLE - 1
            if last - begun >= RUN:
                yield begun, last
            begun = None
