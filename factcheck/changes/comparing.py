"""Two reports side by side: which findings are new, settled or changed, which figures moved."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

import attrs

from factcheck.changes.documents import Document, Found, Text, Told
from factcheck.model import Verdict

_GRAVE = (Verdict.CONFLICTS, Verdict.DISPUTED)


@attrs.frozen(kw_only=True)
class Moved:
    """A figure of an article, and what stands in its place now."""

    old: Told
    new: Told


@attrs.frozen(kw_only=True)
class Changed:
    """A finding that is there in both, with another verdict, of another kind, or on new figures."""

    old: Found
    new: Found
    moved: bool  # whether it holds a figure that the old one did not have


@attrs.frozen(kw_only=True)
class Changes:
    """What is different in the later of two reports, each list the gravest first."""

    new: tuple[Found, ...]
    settled: tuple[Found, ...]  # conflicts and disputes that are neither there nor anything else
    aside: tuple[Found, ...]  # those that the desk has accepted since, or left out
    gone: tuple[Found, ...]  # other findings that are there no longer
    changed: tuple[Changed, ...]
    moved: tuple[Moved, ...]
    new_articles: tuple[Text, ...]
    gone_articles: tuple[Text, ...]
    edited_articles: tuple[Text, ...]
    same: int  # findings that are as they were
    uncorroborated: frozenset[str]  # ids of findings of the later report

    @property
    def nothing(self) -> bool:
        """Whether the two say the same."""
        kinds = (self.new, self.settled, self.aside, self.gone, self.changed, self.moved)
        articles = (self.new_articles, self.gone_articles, self.edited_articles)
        return not any((*kinds, *articles))

    @property
    def to_look_at(self) -> tuple[Found, ...]:
        """The findings that nobody has seen so: new ones, worse ones, those on new figures."""
        changed = (
            one.new
            for one in self.changed
            if one.moved or one.new.verdict.severity > one.old.verdict.severity
        )
        return (*self.new, *changed)


def compare(old: Document, new: Document) -> Changes:
    """Return what changed from one report to the other."""
    moved = tuple(_moved(old, new))
    instead = {one.old.fingerprint: one.new.fingerprint for one in moved}
    kept, before, after = _apart(old.findings, new.findings)
    pairs = _partners(before, after, instead)
    partners = {one.id for pair in pairs for one in pair}
    gone = [one for one in before if one.id not in partners]
    lost = [one for one in gone if one.fingerprint not in new.aside]
    changed = [_changed(*pair) for pair in pairs]
    return Changes(
        new=_ordered(one for one in after if one.id not in partners),
        settled=_ordered(one for one in lost if one.verdict in _GRAVE),
        aside=_ordered(one for one in gone if one.fingerprint in new.aside),
        gone=_ordered(one for one in lost if one.verdict not in _GRAVE),
        changed=tuple(sorted((c for c in changed if _matters(c)), key=lambda c: _gravity(c.new))),
        moved=moved,
        **_articles(old, new),
        same=kept + sum(not _matters(one) for one in changed),
        uncorroborated=new.uncorroborated,
    )


def _gravity(one: Found) -> tuple[int, str, str]:
    return -one.verdict.severity, one.summary, one.id


def _ordered(findings: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(sorted(findings, key=_gravity))


def _changed(old: Found, new: Found) -> Changed:
    return Changed(old=old, new=new, moved=bool(new.claims - old.claims))


def _matters(one: Changed) -> bool:
    """Say whether a reader has to know: one more paper that says the same is nothing new."""
    other = (one.old.verdict, one.old.code) != (one.new.verdict, one.new.code)
    return other or (one.moved and one.new.verdict in _GRAVE)


def _apart(old: Sequence[Found], new: Sequence[Found]) -> tuple[int, list[Found], list[Found]]:
    """Return how many findings are in both, and those that are in one."""
    left = defaultdict(list)
    for one in old:
        left[one.fingerprint].append(one)
    after = []
    for one in new:
        if left[one.fingerprint]:
            left[one.fingerprint].pop()
        else:
            after.append(one)
    before = [one for rest in left.values() for one in rest]
    return len(new) - len(after), before, after


def _partners(
    before: Sequence[Found], after: Sequence[Found], instead: Mapping[str, str]
) -> list[tuple[Found, Found]]:
    """Pair findings on the same figures, or on those that came in their place."""
    by_claim = defaultdict(list)
    for one in after:
        for claim in one.claims:
            by_claim[claim].append(one)
    shared = []
    for old in before:
        heirs = old.claims | {instead[claim] for claim in old.claims if claim in instead}
        met = {new.id: new for claim in heirs for new in by_claim[claim]}
        shared += [
            (
                -len(heirs & new.claims),
                old.scope != new.scope,
                _gravity(old),
                _gravity(new),
                old,
                new,
            )
            for new in met.values()
        ]
    taken: set[str] = set()
    pairs = []
    for *_, old, new in sorted(shared, key=lambda row: row[:4]):
        if not {f"old {old.id}", f"new {new.id}"} & taken:
            taken |= {f"old {old.id}", f"new {new.id}"}
            pairs.append((old, new))
    return pairs


def _articles(old: Document, new: Document) -> dict[str, tuple[Text, ...]]:
    before = {one.id: one for one in old.articles}
    after = {one.id: one for one in new.articles}
    both = sorted(before.keys() & after.keys())
    return {
        "new_articles": tuple(after[name] for name in sorted(after.keys() - before.keys())),
        "gone_articles": tuple(before[name] for name in sorted(before.keys() - after.keys())),
        "edited_articles": tuple(
            after[name] for name in both if before[name].sha256 != after[name].sha256
        ),
    }


_ALIKE = 0.6  # of the letters around two figures, for the one to stand in the place of the other
_MOST = 10_000  # pairs of figures of one kind in one article that are looked at


def _moved(old: Document, new: Document) -> Iterator[Moved]:
    """Yield the figures that another one stands for now: same article, same subject, same place."""
    gone, fresh = _by_subject(old, new), _by_subject(new, old)
    for key in sorted(gone.keys() & fresh.keys()):
        if len(gone[key]) * len(fresh[key]) <= _MOST:
            yield from _nearest(gone[key], fresh[key])


def _by_subject(one: Document, other: Document) -> dict[tuple[str, ...], list[Told]]:
    """Return the figures that the other report has not, by article and kind."""
    known = {claim.fingerprint for claim in other.claims}
    found = defaultdict(list)
    for claim in one.claims:
        if claim.compared and claim.fingerprint not in known:
            found[(claim.article, *claim.kind)].append(claim)
    return found


def _nearest(gone: Sequence[Told], fresh: Sequence[Told]) -> Iterator[Moved]:
    """Yield pairs of figures with nearly the same words around them, the most alike first."""
    rated = [
        (-alike, old.place, new.place, old, new)
        for old in gone
        for new in fresh
        if old.value != new.value and (alike := _likeness(old, new)) >= _ALIKE
    ]
    taken: set[tuple[str, int]] = set()
    for *_, old, new in sorted(rated, key=lambda row: row[:3]):
        ends = {("old", old.place), ("new", new.place)}
        if not ends & taken:
            taken |= ends
            yield Moved(old=old, new=new)


def _likeness(old: Told, new: Told) -> float:
    here, there = f"{old.before}\0{old.behind}", f"{new.before}\0{new.behind}"
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    # The quick one is never below the other.
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0
