"""Claims: what an article asserts, about what, as of when, by whom."""

import hashlib
from enum import Enum
from functools import cached_property

import attrs

from factcheck.model.texts import Quote, Span, Zone
from factcheck.model.values import Moment, Quantity, Value


class Aspect(Enum):
    """What a figure says of its measure."""

    LEVEL = "level"  # "stands at 5 %"
    CHANGE = "change"  # "rose by 5 %"
    MULTIPLE = "multiple"  # "ten times the previous year"


class Direction(Enum):
    """Where a change goes."""

    UP = "up"
    DOWN = "down"


class Stance(Enum):
    """How the speaker stands to what is said."""

    ASSERTED = "asserted"
    DENIED = "denied"
    EXPECTED = "expected"  # forecasts, plans, targets, "will"
    ALLEGED = "alleged"


@attrs.frozen(kw_only=True)
class Place:
    """A place that a clause names, and what it is known to lie in."""

    name: str  # as the article has it: "Vienna", "the southern border"
    key: str  # for comparison: "vienna", "southern border"
    within: tuple[str, ...] = ()  # keys of what holds it, the nearest first: ("austria",)

    def compatible(self, other: "Place") -> bool:
        """Say whether one may lie in the other."""
        return self.key == other.key or self.key in other.within or other.key in self.within


@attrs.frozen(kw_only=True)
class Name:
    """A person or an organisation, in the fullest form that its article gives."""

    full: str  # "Alejandro Mayorkas"
    key: str  # for comparison, in lower case: "alejandro mayorkas"

    @cached_property
    def tokens(self) -> frozenset[str]:
        """The words of the key."""
        return frozenset(self.key.split())


@attrs.frozen(kw_only=True)
class Subject:
    """What a value is about."""

    measure: str | None = None  # the class of the predicate: "arrests", "meeting", "revenue"
    also: tuple[str, ...] = ()  # further classes of a date's event: "killed in a crash"
    counted: str | None = None  # the counted noun with its modifiers: "Chinese nationals"
    aspect: Aspect = Aspect.LEVEL
    direction: Direction | None = None
    base: str | None = None  # what it is compared with, as written: "the previous year"
    base_period: Moment | None = None  # the same, resolved
    participants: tuple[Name, ...] = ()
    designations: tuple[Name, ...] = ()  # which of its siblings it is: "Flight 370", "Typhoon Rai"
    words: tuple[str, ...] = ()  # the other content words of the clause, in lower case, sorted
    ordinal: Quantity | None = None  # "second video call": which one of its kind


@attrs.frozen(kw_only=True)
class TimeScope:
    """When and where a value holds."""

    as_of: Moment | None = None  # "as of Friday"
    period: Moment | None = None  # "in 2023": the time that is covered, or the day of the event
    place: tuple[Place, ...] = ()


@attrs.frozen(kw_only=True)
class Attribution:
    """Who says it, through whom."""

    speaker: str | None = None  # "US Customs and Border Protection"
    via: tuple[
        str, ...
    ] = ()  # the agencies and papers that the sentence names: ("Associated Press",)
    stance: Stance = Stance.ASSERTED


# Why a figure is set aside that its own article calls wrong.
WITHDRAWN = "corrected by its own article"


@attrs.frozen(kw_only=True)
class Claim:
    """One assertion of one article."""

    quote: Quote  # the words, by article and span; never a copied string
    sentence: Span
    value: Value  # in base units: what rules compare
    stated: Value  # as written: what reports show
    subject: Subject = Subject()
    scope: TimeScope = TimeScope()
    attribution: Attribution = Attribution()
    found_by: str  # the extractor's name
    zone: Zone = Zone.BODY
    excluded: str | None = None  # why it is set aside; None for a claim that counts

    @cached_property
    def id(self) -> str:
        """A short hash of article, place, value and finder: the same in every run."""
        article, start, end = self.quote.order
        return "c" + _short_hash(article, str(start), str(end), self.found_by, self._amount)

    @cached_property
    def fingerprint(self) -> str:
        """A short hash of article, figure and subject, but not of the place.

        It stays where a text is edited around the figure, and changes where the figure does.
        """
        subject = self.subject
        about = (subject.measure, subject.counted, subject.aspect.value)
        words = (part.casefold() if part else "" for part in about)
        hedge = self.value.hedge.value
        return "k" + _short_hash(self.quote.article.id, self._amount, hedge, *words)

    @property
    def _amount(self) -> str:
        """The value as it goes into a hash."""
        if isinstance(self.value, Quantity):
            return f"{self.value.amount.low}..{self.value.amount.high} {self.value.unit}"
        return f"{self.value.timex} {self.value.start}..{self.value.end}"

    @property
    def compared(self) -> bool:
        """Whether the claim takes part in alignment: the article asserts it, and it has a value."""
        return self.excluded is None and self.zone.speaks

    @property
    def withdrawn(self) -> bool:
        """Whether its own article calls it wrong: "an earlier version said 43"."""
        return self.excluded == WITHDRAWN

    @property
    def is_moment(self) -> bool:
        """Whether the value is a date rather than a quantity."""
        return isinstance(self.value, Moment)

    @property
    def order(self) -> tuple[str, int, int, str]:
        """A key to sort by: article, place, and the id where several stand in one place."""
        return (*self.quote.order, self.id)


def _short_hash(*parts: str) -> str:
    """Return twelve hexadecimal digits that stand for the parts."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
