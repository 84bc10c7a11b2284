"""Rulings of the desk: claims that are one fact, or two, whatever the evidence weighs."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import attrs

from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import Group
from factcheck.errors import DecisionError
from factcheck.model import Claim, Decision, Reason, Ruling

CONFIRMED = Reason("desk", "confirmed by the desk")
REJECTED = Reason("desk", "rejected by the desk")
_NONE: frozenset[str] = frozenset()


@attrs.frozen
class Rulings:
    """What decisions say about which claims stand together; claims go by their fingerprints."""

    refused: Mapping[str, frozenset[str]]  # what a claim must not stand with
    confirmed: tuple[frozenset[str], ...]  # claims of one fact, each named in one of them

    @classmethod
    def of(cls, decisions: Iterable[Decision]) -> "Rulings":
        """Return the rulings of decisions; those that contradict each other are an error."""
        ordered = sorted(decisions, key=lambda decision: decision.order)
        refused: dict[str, set[str]] = {}
        rejecting = [one for one in ordered if one.ruling is Ruling.REJECTED]
        for one, other in (pair for each in rejecting for pair in combinations(each.claims, 2)):
            refused.setdefault(one, set()).add(other)
            refused.setdefault(other, set()).add(one)
        confirming = [one for one in ordered if one.ruling is Ruling.CONFIRMED]
        facts = tuple(_facts(frozenset(one.claims) for one in confirming))
        for decision in rejecting:
            if fact := next((one for one in facts if len(one & set(decision.claims)) > 1), None):
                against = next(one for one in confirming if fact & set(one.claims))
                problem = f"these claims are two facts here, and one fact at {against.place}"
                raise DecisionError(decision.place, None, problem, "take one of the two out")
        return cls({name: frozenset(others) for name, others in refused.items()}, facts)

    def __bool__(self) -> bool:
        """Say whether anything is ruled."""
        return bool(self.refused or self.confirmed)

    def refuse(self, left: Claim, right: Claim) -> bool:
        """Say whether the desk holds two claims for two facts."""
        return right.fingerprint in self.refused.get(left.fingerprint, _NONE)

    def marked(self, frames: Iterable[Frame]) -> list[Frame]:
        """Return the frames; those that must not stand with others know it."""
        found = []
        for frame in frames:
            refused = self.refused.get(frame.claim.fingerprint)
            found.append(attrs.evolve(frame, refused=refused) if refused else frame)
        return found

    def joined(self, groups: list[Group]) -> list[Group]:
        """Return the groups after joining what the desk has confirmed."""
        if not self.confirmed:
            return groups
        home = {id(member): group for group in groups for member in group.members}
        for members in self._confirmed(groups):
            first, *others = members
            for other in others:
                one, two = home[id(first)], home[id(other)]
                if first.kind != other.kind or (one is not two and one.refuses(two)):
                    continue
                if one is two:
                    one.joins.append((first, other, (CONFIRMED,)))
                else:
                    one.merge(two, (CONFIRMED,))
                    one.joins[-1] = first, other, (CONFIRMED,)
                    home.update((id(member), one) for member in two.members)
        return list({id(group): group for group in home.values()}.values())

    def _confirmed(self, groups: Iterable[Group]) -> Iterator[list[Frame]]:
        """Yield the frames of each confirmed fact that two articles or sentences tell, in order."""
        named: dict[str, list[Frame]] = {}
        wanted = frozenset().union(*self.confirmed)
        for group in groups:
            for member in group.members:
                if member.claim.fingerprint in wanted:
                    named.setdefault(member.claim.fingerprint, []).append(member)
        for fact in self.confirmed:
            frames = [frame for name in fact for frame in named.get(name, ())]
            if len(frames) > 1:
                yield sorted(frames, key=lambda frame: frame.claim.order)


def _facts(sets: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Return what follows from confirmed facts that share a claim: they are one."""
    facts: list[frozenset[str]] = []
    for one in sets:
        apart = [fact for fact in facts if not fact & one]
        touching = [fact for fact in facts if fact & one]
        facts = [*apart, one.union(*touching)]
    return sorted(facts, key=sorted)
