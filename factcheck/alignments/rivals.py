"""Rivals: groups on one subject whose values differ. They are brought together as well."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, product

import attrs

from factcheck.alignments.comparisons import (
    Evidence,
    agree,
    apart,
    compare,
    far_apart,
    identified,
    in_another_unit,
    kin_in_one_time,
    same_clock_on_another_day,
)
from factcheck.alignments.contrast import lay_side_by_side
from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import (
    CORROBORATION,
    Group,
    Index,
    candidates,
    of_no_other_story,
    repeated,
)
from factcheck.alignments.keys import Key, frame_keys, value_keys
from factcheck.model import Reason

LOOKED_INTO = 16  # pairs of values of two groups that exclude each other
CONFLICT = 9.5  # bits that claims of another value need: the frame must carry it alone
ANCHORS = 24  # facts of one sentence that other claims of it are looked up by
ANCHOR = Reason("anchor", "in sentences that already share a fact", 3.0)


def contested(groups: list[Group]) -> list[Group]:
    """Return the groups after joining those on one subject whose values differ.

    The strongest evidence joins first; a group that has grown is compared again.
    """
    home = {group.number: group for group in groups}
    anchors = Anchors(groups)
    rivalries = sorted(_rivalries(groups, anchors), key=lambda rivalry: rivalry.order)
    for rivalry in rivalries:
        one, other = _root(home, rivalry.one), _root(home, rivalry.other)
        if one is other:
            continue
        grown = (one.number, other.number) != (rivalry.one, rivalry.other) or _has_grown(one, other)
        again = _rivalry(one, other, anchors) if grown else rivalry
        if again is None or not _may_contest(one, other):
            continue
        one.merge(other, again.reasons)
        home[other.number] = one
    return [group for number, group in home.items() if group.number == number]


@attrs.frozen
class _Rivalry:
    """Two groups with enough evidence, by their numbers."""

    one: int
    other: int
    weight: float
    reasons: tuple[Reason, ...]
    across: bool  # whether two sums are in two currencies

    @property
    def order(self) -> tuple[float, bool, int, int]:
        """A key to sort by: the strongest first, of these what no rate stands between."""
        return -self.weight, self.across, self.one, self.other


def _has_grown(one: Group, other: Group) -> bool:
    return len(one.members) + len(other.members) > 2


def _root(home: dict[int, Group], number: int) -> Group:
    """Return the group that a number has come to mean."""
    while home[number].number != number:
        number = home[number].number
    return home[number]


def _rivalries(groups: list[Group], anchors: "Anchors") -> Iterator[_Rivalry]:
    """Yield the pairs of groups with enough evidence."""
    index: Index = defaultdict(dict)
    for group in groups:
        keys = {key for face in group.faces for key in (*frame_keys(face), *anchors(face))}
        if group.profile.is_moment and not group.profile.families:
            keys |= value_keys(group.profile)  # of no event: it is found by its day alone
        found = candidates(sorted(keys), index, _contestants(group))
        others = of_no_other_story(group.profile, found)
        lay_side_by_side(group.profile, [other.profile for other in others])
        for other in others:
            if rivalry := _rivalry(other, group, anchors):
                yield rivalry
        for key in keys:
            index[key][group.number] = group


def _contestants(group: Group) -> Callable[[Group], bool]:
    return lambda other: _may_contest(other, group)


def _rivalry(one: Group, other: Group, anchors: "Anchors") -> _Rivalry | None:
    """Return the evidence that two groups speak of one fact, if it is enough."""
    left, right = one.profile, other.profile
    evidence = compare(left, right)
    if evidence.veto:
        return None
    # Where values differ, their frames must carry the judgement: what agrees does not help.
    pairs = [(a, b) for a in one.values.values() for b in other.values.values()]
    differing = any(apart(a, b) for a, b in pairs)
    settled = all(agree(a, b) for a, b in pairs)
    # Two sentences that share a figure may well tell two others.
    extra = ANCHOR.weight if not differing and anchors.shared(one, other) else None
    weight = evidence.weight + (extra or 0.0)
    if differing and not _one_measure(one, other):
        return None
    if differing and not apart(left, right) and not _differ_on_one_fact(pairs):
        return None
    if not settled and not _told_apart(evidence, left, right, extra or 0.0):
        return None
    if weight < (CORROBORATION if settled else CONFLICT):
        return None
    reasons = (*evidence.reasons, ANCHOR) if extra else evidence.reasons
    across = left.is_money and left.quantity.unit != right.quantity.unit
    return _Rivalry(one.number, other.number, weight, reasons, across)


def _differ_on_one_fact(pairs: Iterable[tuple[Frame, Frame]]) -> bool:
    """Say whether claims that differ are told of one fact, where the richest ones do not differ.

    "About 3 p.m." and "Monday" exclude nothing, and yet they may stand for two days.
    """
    differing = islice((pair for pair in pairs if apart(*pair)), LOOKED_INTO)
    return any(_are_one_fact(left, right) for left, right in differing)


def _are_one_fact(left: Frame, right: Frame) -> bool:
    evidence = compare(left, right)
    told = not left.is_moment or _told_apart(evidence, left, right, 0.0)
    return evidence.veto is None and told


def _one_measure(one: Group, other: Group) -> bool:
    """Say whether most claims of both are of one measure: what is only kindred, may differ."""
    if one.profile.is_moment or _main(one) == _main(other):
        return True
    return kin_in_one_time(one.profile, other.profile) or in_another_unit(
        one.profile, other.profile
    )


def _main(group: Group) -> str | None:
    """Return the measure of more than half of the claims that have one."""
    measures = [member.measure for member in group.members if member.measure]
    counted = Counter(measures).most_common(1)
    return counted[0][0] if counted and 2 * counted[0][1] > len(measures) else None


def _told_apart(evidence: Evidence, left: Frame, right: Frame, extra: float) -> bool:
    """Say whether the fact is told from others of its kind."""
    # Two sentences that share a figure may well tell of two days.
    return identified(evidence, left, right, 0.0 if left.is_moment else extra)


def _may_contest(one: Group, other: Group) -> bool:
    """Say whether no article speaks on both sides, but for a headline against its body.

    Of a story's own figure it may ("the toll rose from 275 to 278"), and of one that was revised.
    """
    if one.refuses(other):
        return False
    left, right = one.by_article, other.by_article
    shared = left.keys() & right.keys()
    told_elsewhere = len(left.keys() | right.keys()) > len(shared)
    if told_elsewhere and one.profile.is_moment and _is_a_slip(one, other):
        return True
    return all(
        a.in_headline != b.in_headline or repeated(a, b) or _are_told_again(a, b)
        for article in shared
        for a in left[article]
        for b in right[article]
    )


def _is_a_slip(one: Group, other: Group) -> bool:
    """Say whether dates differ by their day alone, and their clock times are the same."""
    pairs = product(one.values.values(), other.values.values())
    return any(same_clock_on_another_day(a, b) for a, b in pairs)


def _are_told_again(left: Frame, right: Frame) -> bool:
    """Say whether an article may give both: a toll that grew, a figure revised for its period.

    One sentence that gives two tells of a part and its whole: "12 of the 43 passengers". So do two
    sentences whose figures are far apart: "43 people … of these, 12 …". Of dates nothing grows: an
    article may tell of people killed in one town on two days.
    """
    if left.is_moment or _sentence(left) == _sentence(right) or far_apart(left, right):
        return False
    revised = left.period is not None and left.period == right.period
    grown = left.runs and left.central and right.central
    return grown or (revised and left.measure == right.measure)


class Anchors:
    """Keys of claims by the facts that their sentences already share with other articles."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._facts: dict[tuple[str, int], set[int]] = defaultdict(set)
        for group in groups:
            # The time that a figure is told for is no fact of its own: many figures share it.
            if len(group.articles) > 1 and not group.profile.of_a_figure:
                for member in group.members:
                    facts = self._facts[_sentence(member)]
                    if len(facts) < ANCHORS:  # a list of very many is anchored by its first ones
                        facts.add(group.number)

    def __call__(self, frame: Frame) -> frozenset[Key]:
        """Return the keys of a claim."""
        facts = self._facts.get(_sentence(frame), ())
        return frozenset(("anchor", str(fact), frame.kind) for fact in facts)

    def shared(self, one: Group, other: Group) -> bool:
        """Say whether sentences of two groups share a fact."""
        left = {key for face in one.faces for key in self(face)}
        return any(not left.isdisjoint(self(face)) for face in other.faces)


def _sentence(frame: Frame) -> tuple[str, int]:
    return frame.article, frame.claim.sentence.start
