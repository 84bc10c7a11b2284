"""Two claims of one fact, and what every rule asks of them."""

from decimal import Decimal
from functools import cached_property

import attrs

from factcheck.findings.desk import Desk
from factcheck.model import Aspect, Claim, Moment, Quantity, nearness
from factcheck.model.nearness import Nearness


@attrs.frozen
class Two:
    """Two claims of one fact; which comes first is of no consequence to any rule."""

    left: Claim
    right: Claim
    desk: Desk = attrs.field(factory=Desk)

    @property
    def both(self) -> tuple[Claim, Claim]:
        """The two claims."""
        return self.left, self.right

    @cached_property
    def near(self) -> Nearness:
        """How near their values are: a rise of 5 and a fall of 5 are apart."""
        if self.opposed:
            return Nearness.APART
        one, other = self.left.value, self.right.value
        if isinstance(one, Moment) and isinstance(other, Moment):
            return nearness.moments(one, other)
        if isinstance(one, Quantity) and isinstance(other, Quantity):
            return nearness.quantities(one, other)
        return Nearness.UNSETTLED

    @cached_property
    def opposed(self) -> bool:
        """Whether one tells how far something rose, and the other how far it fell."""
        if not all(claim.subject.aspect is Aspect.CHANGE for claim in self.both):
            return False
        one, other = (claim.subject.direction for claim in self.both)
        return None not in (one, other) and one is not other

    @cached_property
    def figures(self) -> tuple[Decimal, Decimal] | None:
        """Both figures as written if their units are the same, else in base units, if they are."""
        for one, other in (
            (self.left.stated, self.right.stated),
            (self.left.value, self.right.value),
        ):
            if (
                isinstance(one, Quantity)
                and isinstance(other, Quantity)
                and (one.unit == other.unit or {one.unit, other.unit} <= nearness.COUNTS)
            ):
                return one.amount.known, other.amount.known
        return None

    @property
    def moments(self) -> tuple[Moment, ...]:
        """Their values that are dates."""
        return tuple(claim.value for claim in self.both if isinstance(claim.value, Moment))

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Their values that are quantities."""
        return tuple(claim.value for claim in self.both if isinstance(claim.value, Quantity))

    @property
    def sentences(self) -> tuple[str, str]:
        """The sentences that they stand in."""
        return sentence(self.left), sentence(self.right)


def sentence(claim: Claim) -> str:
    """Return the sentence of a claim."""
    return claim.quote.article.text[claim.sentence.slice]
