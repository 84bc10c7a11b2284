"""Groups: claims of one fact. A claim is compared with groups, not with every other claim."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

import attrs

from factcheck.alignments.comparisons import Evidence, agree, clash, compare, near
from factcheck.alignments.contrast import lay_side_by_side
from factcheck.alignments.frames import Frame
from factcheck.alignments.keys import Key, value_keys
from factcheck.alignments.profiles import profile_of
from factcheck.alignments.rates import converted
from factcheck.alignments.stories import Kinship
from factcheck.model import Grain, Match, Reason
from factcheck.model.nearness import Nearness

CORROBORATION = 7.0  # bits that claims of a compatible value need
CANDIDATES = 6  # groups that a claim is compared with, those with the most shared keys first
LOOKED_AT = 24  # groups of which it is asked whether they could take a claim at all
SCAN = 256  # places of the index that are looked up for a claim
FACES = 8  # members that a group is compared by, the richest first

REPEATS = frozenset({Nearness.SAME, Nearness.HEDGED, Nearness.ROUNDED, Nearness.WITHIN})


@attrs.define(eq=False)
class Group:
    """Claims of one fact, the richest first."""

    number: int
    members: list[Frame]
    values: dict[object, Frame] = attrs.field(init=False)  # each value once, with its claim
    joins: list[tuple[Frame, Frame, tuple[Reason, ...]]] = attrs.field(factory=list)
    profile: Frame = attrs.field(init=False)
    refused: frozenset[str] = attrs.field(init=False)  # fingerprints that must not join

    def __attrs_post_init__(self) -> None:
        """Work out what the members say together."""
        self.refused = frozenset().union(*(one.refused for one in self.members if one.refused))
        self._settle()

    @property
    def faces(self) -> Sequence[Frame]:
        """The members that the group is compared by."""
        return self.members[:FACES]

    @property
    def articles(self) -> set[str]:
        """The ids of the articles."""
        return {member.article for member in self.members}

    @property
    def by_article(self) -> dict[str, list[Frame]]:
        """The members by the id of their article."""
        found: dict[str, list[Frame]] = defaultdict(list)
        for member in self.members:
            found[member.article].append(member)
        return found

    def add(self, frame: Frame, reasons: tuple[Reason, ...]) -> None:
        """Take in a claim that speaks of the same, for these reasons."""
        self.joins.append((self.members[0], frame, reasons))
        self.members.append(frame)
        self.refused |= frame.refused
        self.values.setdefault(frame.figure, frame)
        if len(self.members) <= FACES:
            self._settle()

    def merge(self, other: "Group", reasons: tuple[Reason, ...]) -> None:
        """Take in the claims of another group, for these reasons."""
        self.joins = [*self.joins, *other.joins, (self.members[0], other.members[0], reasons)]
        self.members = sorted([*self.members, *other.members], key=_richest)
        self.refused |= other.refused
        self._settle()

    def refuses(self, other: "Group") -> bool:
        """Say whether the desk holds a claim of the one and a claim of the other for two facts."""
        return bool(self.refused) and any(
            one.claim.fingerprint in self.refused for one in other.members
        )

    def _settle(self) -> None:
        self.values = {frame.figure: frame for frame in reversed(self.members)}
        self.profile = profile_of(self.faces)


def _richest(frame: Frame) -> tuple[int, tuple[str, int, int, str]]:
    return -frame.detail, frame.claim.order


Index = dict[Key, dict[int, Group]]  # the groups under a key, by number, the oldest first


def corroborated(frames: Iterable[Frame]) -> list[Group]:
    """Return groups of claims whose values are compatible; a claim alone is a group as well."""
    groups: list[Group] = []
    index: Index = defaultdict(dict)
    for frame in sorted(frames, key=_richest):
        keys = sorted(value_keys(frame))
        found = _home(frame, candidates(keys, index, lambda group: _may_take(group, frame)))  # noqa: B023
        if found is None:
            group = Group(len(groups), [frame])
            groups.append(group)
        else:
            group, evidence = found
            group.add(frame, evidence.reasons)
        for key in keys:
            index[key][group.number] = group
    return groups


def candidates(keys: Iterable[Key], index: Index, may_join: Callable[[Group], bool]) -> list[Group]:
    """Return the few groups that share the most keys, of those that may join at all.

    In a story of many figures, those that share its words would else crowd out the one that fits.
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
        left -= len(block)
        if left <= 0:
            break
    ranked = sorted(shared, key=lambda number: (-shared[number], number))
    open_to = (named[number] for number in ranked[:LOOKED_AT] if may_join(named[number]))
    return list(itertools.islice(open_to, CANDIDATES))


def _home(frame: Frame, groups: Iterable[Group]) -> tuple[Group, Evidence] | None:
    """Return the group that a claim belongs to by a compatible value, and the evidence."""
    best: tuple[Group, Evidence] | None = None
    open_to = of_no_other_story(frame, groups)
    lay_side_by_side(frame, [group.profile for group in open_to])
    for group in open_to:
        evidence = compare(group.profile, frame)
        if evidence.veto or evidence.weight < CORROBORATION:
            continue
        if best is None or evidence.weight > best[1].weight:
            best = group, evidence
    return best


def of_no_other_story(frame: Frame, groups: Iterable[Group]) -> list[Group]:
    """Return the groups but for those of articles that tell something else altogether."""
    kinship = frame.story.kinship
    return [one for one in groups if kinship(one.profile.story) is not Kinship.STRANGERS]


def _may_take(group: Group, frame: Frame) -> bool:
    """Say whether no value of a group, and none that the same article gives, excludes a claim."""
    if frame.refused and frame.claim.fingerprint in group.refused:
        return False
    fits = [agree(one, frame) or converted(one, frame) for one in group.values.values()]
    if not any(fits):
        return False
    others = (one for one, fit in zip(group.values.values(), fits, strict=True) if not fit)
    if any(clash(one, frame) for one in others):
        return False
    own = (member for member in group.faces if member.article == frame.article)
    return all(repeated(one, frame) for one in own)


def repeated(left: Frame, right: Frame) -> bool:
    """Say whether two claims of one article give one figure, or one time, twice."""
    if left.is_moment:
        one_event = left.measure == right.measure or None in (left.measure, right.measure)
        return near(left, right) in REPEATS and (one_event or not _are_minutes(left, right))
    if left.quantity.unit != right.quantity.unit and left.is_money:
        return converted(left, right) or agree(left, right)
    return near(left, right) in REPEATS


def _are_minutes(left: Frame, right: Frame) -> bool:
    """Say whether both tell the minute, and not the same: within some minutes they are near."""
    both = left.day.grain is right.day.grain is Grain.MINUTE
    return both and left.day.start != right.day.start


def matches(group: Group) -> tuple[Match, ...]:
    """Return what brought each claim of a group to the others."""
    found = (Match(left.claim, right.claim, reasons) for left, right, reasons in group.joins)
    return tuple(sorted(found, key=lambda match: (match.left.order, match.right.order)))
