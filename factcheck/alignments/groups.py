"""Groups: claims of one fact. A claim is compared with groups, not with every other claim."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import attrs

from factcheck.alignments.comparisons import Evidence, compare, identified, near
from factcheck.alignments.frames import Frame
from factcheck.alignments.keys import Key, frame_keys, value_keys
from factcheck.model import Match, Reason
from factcheck.model.nearness import Nearness

CORROBORATION = 7.0  # bits that claims of a compatible value need
CONFLICT = 8.0  # bits that claims of another value need: the frame must carry it alone
ANCHOR = Reason("anchor", "in sentences that already share a fact", 3.0)
CANDIDATES = 6  # groups that a claim is compared with, those with the most shared keys first
SCAN = 256  # places of the index that are looked up for a claim
FACES = 3  # members that stand for a group, the richest first

_REPEATS = frozenset({Nearness.SAME, Nearness.HEDGED, Nearness.ROUNDED, Nearness.WITHIN})


Index = dict[Key, dict[int, "Group"]]  # the groups under a key, by number, the oldest first


@attrs.define(eq=False)
class Group:
    """Claims of one fact, the richest first."""

    number: int
    members: list[Frame]
    anchored: bool = False

    @property
    def faces(self) -> list[Frame]:
        """The members that the group is compared by."""
        return self.members[:FACES]

    @property
    def articles(self) -> set[str]:
        """The ids of the articles."""
        return {member.article for member in self.members}

    def best(self, frame: Frame) -> Evidence | None:
        """Return the strongest evidence of a member for *frame*; None after a veto."""
        found: list[Evidence] = []
        for face in self.faces:
            evidence = compare(face, frame)
            if evidence.veto:
                return None
            found.append(evidence)
        return max(found, key=lambda evidence: evidence.weight)


def corroborated(frames: Iterable[Frame]) -> list[Group]:
    """Return groups of claims whose values are compatible; a claim alone is a group as well."""
    groups: list[Group] = []
    index: Index = defaultdict(dict)
    for frame in frames:
        keys = sorted(value_keys(frame))
        group = _home(frame, _candidates(keys, index))
        if group is None:
            group = Group(len(groups), [])
            groups.append(group)
        group.members.append(frame)
        for key in keys:
            index[key][group.number] = group
    return groups


def _candidates(keys: Iterable[Key], index: Index) -> list[Group]:
    """Return the few groups that share the most keys.

    The rarest keys are looked up first, and no more than SCAN places in all, so that a claim
    costs the same however many share its common keys; no block is left out for its size.
    """
    blocks = sorted((index[key] for key in keys if key in index), key=len)
    shared: Counter[int] = Counter()
    named: dict[int, Group] = {}
    left = SCAN
    for block in blocks:
        for number, group in itertools.islice(block.items(), left):
            shared[number] += 1
            named[number] = group
        left = max(0, left - len(block))
    ranked = sorted(shared, key=lambda number: (-shared[number], number))
    return [named[number] for number in ranked[:CANDIDATES]]


def _home(frame: Frame, candidates: Iterable[Group]) -> Group | None:
    """Return the group that a claim belongs to by a compatible value."""
    best: tuple[float, Group] | None = None
    for group in candidates:
        if not all(_may_repeat(face, frame) for face in group.faces):
            continue
        evidence = group.best(frame)
        if (
            evidence
            and evidence.weight >= CORROBORATION
            and (best is None or evidence.weight > best[0])
        ):
            best = evidence.weight, group
    return best[1] if best else None


def _may_repeat(face: Frame, frame: Frame) -> bool:
    nearness = near(face, frame)
    return nearness in _REPEATS if face.article == frame.article else nearness.compatible


def contested(groups: list[Group]) -> list[Group]:
    """Return the groups after joining those on one subject whose values differ.

    The strongest evidence joins first; a group that has grown is compared again.
    """
    home = {group.number: group for group in groups}
    anchors = Anchors(groups)
    for _, left, right, anchored in sorted(_rivals(groups, anchors)):
        one, other = _root(home, left), _root(home, right)
        grown = len(one.members) + len(other.members) > 2
        if one is other or not _may_contest(one, other):
            continue
        if grown and not any(_rivalry(one, other, anchors)):
            continue
        one.members.extend(other.members)
        one.anchored = one.anchored or anchored or other.anchored
        home[other.number] = one
    return [group for number, group in home.items() if group.number == number]


def _root(home: dict[int, Group], number: int) -> Group:
    """Return the group that a number has come to mean."""
    while home[number].number != number:
        number = home[number].number
    return home[number]


def _rivals(groups: list[Group], anchors: "Anchors") -> Iterator[tuple[float, int, int, bool]]:
    """Yield pairs of groups with enough evidence: minus the weight, both numbers, anchored."""
    index: Index = defaultdict(dict)
    for group in groups:
        keys = {key for face in group.faces for key in (*frame_keys(face), *anchors(face))}
        for other in _candidates(sorted(keys), index):
            if _may_contest(other, group):
                yield from _rivalry(other, group, anchors)
        for key in keys:
            index[key][group.number] = group


def _rivalry(
    one: Group, other: Group, anchors: "Anchors"
) -> Iterator[tuple[float, int, int, bool]]:
    found = []
    for a, b in itertools.product(one.faces, other.faces):
        evidence = compare(a, b)
        if evidence.veto:
            return
        found.append((evidence, a, b))
    # Where values differ, their frames must carry the judgement: what agrees does not help.
    differing = [pair for pair in found if not near(pair[1], pair[2]).compatible]
    weights = []
    for evidence, a, b in differing or found:
        anchored = bool(anchors(a) & anchors(b))
        extra = (ANCHOR.weight or 0.0) * anchored
        # Two sentences that share a figure may well tell of two days.
        if not differing or identified(evidence, a, b, 0.0 if a.is_moment else extra):
            weights.append((evidence.weight + extra, anchored))
    weight, anchored = max(weights, default=(0.0, False))
    if weight >= (CONFLICT if differing else CORROBORATION):
        yield -weight, one.number, other.number, anchored


def _may_contest(one: Group, other: Group) -> bool:
    """Say whether no article speaks on both sides, but for a headline against its body."""
    shared = one.articles & other.articles
    return all(
        a.in_headline != b.in_headline or near(a, b) in _REPEATS
        for article in shared
        for a in one.members
        if a.article == article
        for b in other.members
        if b.article == article
    )


class Anchors:
    """Keys of claims by the facts that their sentences already share with other articles."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._facts: dict[tuple[str, int], set[int]] = defaultdict(set)
        for group in groups:
            if len(group.articles) > 1:
                for member in group.members:
                    self._facts[_sentence(member)].add(group.number)

    def __call__(self, frame: Frame) -> frozenset[Key]:
        """Return the keys of a claim."""
        facts = self._facts.get(_sentence(frame), ())
        return frozenset(("anchor", str(fact), frame.kind) for fact in facts)


def _sentence(frame: Frame) -> tuple[str, int]:
    return frame.article, frame.claim.sentence.start


def matches(group: Group) -> tuple[Match, ...]:
    """Return, for each claim but the first, its strongest match with one before it."""
    found = []
    ordered = sorted(group.members, key=lambda member: member.claim.order)
    for place, frame in enumerate(ordered[1:], start=1):
        pairs = [(compare(other, frame), other) for other in ordered[max(0, place - FACES) : place]]
        evidence, other = max(pairs, key=lambda pair: (pair[0].veto is None, pair[0].weight))
        reasons = evidence.reasons
        if group.anchored and not evidence.veto and evidence.weight < CONFLICT:
            reasons = (*reasons, ANCHOR)
        found.append(Match(other.claim, frame.claim, reasons))
    return tuple(found)
