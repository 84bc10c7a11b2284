"""Outcomes: which claims belong together, and what follows."""

import hashlib
from decimal import Decimal
from enum import Enum
from functools import cached_property

import attrs

from factcheck.model.claims import Claim
from factcheck.model.decisions import Decision
from factcheck.model.texts import Article, Quote, Span
from factcheck.model.values import Value


class Verdict(Enum):
    """What several claims of one fact amount to, the mildest first."""

    AGREES = "agrees"
    FITS = "fits"
    UNCOMPARED = "uncompared"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    CONFLICTS = "conflicts"

    @property
    def severity(self) -> int:
        """The place in the order from mild to severe."""
        return _SEVERITY[self]


_SEVERITY = {verdict: place for place, verdict in enumerate(Verdict)}

QUARTERS_OF_A_BIT = 4


@attrs.frozen
class Reason:
    """One step of a judgement: the rung of a ladder, and its weight in bits if it has one."""

    ladder: str
    rung: str
    weight: float | None = attrs.field(default=None)

    @weight.validator
    def _adds_up_exactly(self, _: object, weight: float | None) -> None:
        # Quarters of a bit are exact in binary, so that sums of weights are exact.
        if weight is not None and weight * QUARTERS_OF_A_BIT % 1:
            raise ValueError(f"a weight is a multiple of a quarter of a bit, not {weight}")


@attrs.frozen
class Match:
    """Two claims of one fact, with the evidence."""

    left: Claim
    right: Claim
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> float:
        """The evidence in bits: the sum of its parts."""
        return sum(reason.weight or 0.0 for reason in self.reasons)


@attrs.frozen
class Alignment:
    """Claims of one fact, in order, and the matches that brought them together."""

    claims: tuple[Claim, ...] = attrs.field()
    matches: tuple[Match, ...]

    @claims.validator
    def _holds_two(self, _: object, claims: tuple[Claim, ...]) -> None:
        if len(claims) < 2:
            raise ValueError("an alignment needs two claims")


@attrs.frozen(kw_only=True)
class Passage:
    """Words of an article that an older one, of another origin, has as well."""

    span: Span
    origin: str  # the name of the voice that has them from the first


@attrs.frozen(kw_only=True)
class Voice:
    """Where an article has its words from."""

    article: Article = attrs.field(eq=lambda article: article.id)
    origin: str  # the name of the voice: "Associated Press"
    sign: str  # how we know: "credit line", "near copy", "its own source" …
    copy_of: str | None = None  # the id of the article that it copies
    credits: tuple[str, ...] = ()  # agencies and papers that it credits
    words: str | None = None  # whose words they are, where the figures have another origin
    passages: tuple[Passage, ...] = ()  # what it has from others, in order


@attrs.frozen(kw_only=True)
class Position:
    """One value among those that are given for a fact, and who gives it."""

    value: Value
    claims: tuple[Claim, ...]
    origins: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Milestone:
    """A value of a figure that changes with time, from when it was given."""

    when: str  # as of when, else when it was published, in ISO notation
    tells: str  # which of the two: "as of", "published"
    value: Value
    claims: tuple[Claim, ...]  # the most exact first; the others give it once more
    jump: Decimal | None = None  # from the value before it, in percent


@attrs.frozen
class Remark:
    """Something that an editor should know beside the verdict."""

    code: str  # stable: "one-voice"
    text: str  # a sentence on this finding


@attrs.frozen
class Part:
    """A part of a sum of points: what was looked at, what was seen, what it is worth."""

    name: str  # "independence"
    seen: str  # "2 voices on either side"
    points: int


@attrs.frozen
class Priority:
    """How much a finding wants to be looked at: points, from parts that add up to them."""

    parts: tuple[Part, ...]

    @property
    def points(self) -> int:
        """The sum of the parts, 0 to 100."""
        return sum(part.points for part in self.parts)


class Scope(Enum):
    """Whether a finding speaks of several articles or of one."""

    ACROSS = "across"
    WITHIN = "within"


@attrs.frozen(kw_only=True)
class Finding:
    """What an editor should know about one fact."""

    verdict: Verdict
    code: str  # of the kind of agreement or conflict: "swapped-digits"
    rung: str  # the name of that kind, for the reader
    check: str  # what to look at before relying on it
    working: str | None = None  # what was computed: "(2,999 - 366) / 366 = +719.4 %"
    scope: Scope
    fact: str = ""  # what it is about, as a newsroom would say it: "the number of deaths (2023)"
    summary: str
    claims: tuple[Claim, ...]
    positions: tuple[Position, ...]
    matches: tuple[Match, ...] = ()
    reasons: tuple[Reason, ...] = ()
    timeline: tuple[Milestone, ...] = ()  # of a figure that changed, the oldest first
    remarks: tuple[Remark, ...] = ()
    priority: Priority = Priority(())
    related: tuple[Claim, ...] = ()  # of other facts or articles, that figures were checked against

    @cached_property
    def id(self) -> str:
        """A short hash of the claims and the code: the same in every run."""
        content = "\0".join([self.scope.value, self.code, *sorted(c.id for c in self.claims)])
        return "f" + hashlib.sha256(content.encode()).hexdigest()[:12]

    @cached_property
    def fingerprint(self) -> str:
        """A short hash of what the claims say and of the code: it outlives an edit around them."""
        told = sorted({claim.fingerprint for claim in self.claims})
        content = "\0".join([self.scope.value, self.code, *told])
        return "p" + hashlib.sha256(content.encode()).hexdigest()[:12]

    @property
    def order(self) -> tuple[int, int, int, tuple[tuple[str, int, int, str], ...]]:
        """A key to sort by: the gravest first, then the most points, then where it stands."""
        scope = 0 if self.scope is Scope.ACROSS else 1
        places = tuple(claim.order for claim in self.claims)
        return -self.verdict.severity, scope, -self.priority.points, places

    @property
    def voices(self) -> tuple[str, ...]:
        """The independent origins of all positions, sorted."""
        return tuple(sorted({origin for one in self.positions for origin in one.origins}))


@attrs.frozen(kw_only=True)
class Accepted:
    """A finding that a decision of the desk covers: it is listed apart, and fails no run."""

    finding: Finding
    decision: Decision


@attrs.frozen(kw_only=True)
class Notice:
    """Something that the reader should know about the input: a doubt, or a loss."""

    text: str
    article: str | None = None  # the id
    lost: bool = False  # something could not be read


@attrs.frozen
class SetAside:
    """Words that hold a figure or a date and were compared with nothing, and why."""

    quote: Quote
    reason: str  # "a telephone number or the like", or the zone of the page: "related links"


@attrs.frozen(kw_only=True)
class Report:
    """All that was found in the articles of one run."""

    articles: tuple[Article, ...]
    voices: tuple[Voice, ...]
    claims: tuple[Claim, ...]  # in order of article and place
    findings: tuple[Finding, ...]  # the gravest first
    notices: tuple[Notice, ...] = ()
    min_independent: int = 2  # voices that corroborate a value
    accepted: tuple[Accepted, ...] = ()  # findings that the desk has settled, in the same order
    left_out: tuple[Finding, ...] = ()  # of kinds that were not asked for
    set_aside: tuple[SetAside, ...] = ()  # in order of article and place

    @property
    def unmatched(self) -> tuple[Claim, ...]:
        """The claims that are part of no finding across articles."""
        settled = (one.finding for one in self.accepted)
        met = {
            claim.id
            for finding in (*self.findings, *settled, *self.left_out)
            if finding.scope is Scope.ACROSS
            for claim in finding.claims
        }
        return tuple(claim for claim in self.claims if claim.id not in met)

    @property
    def uncorroborated(self) -> tuple[Finding, ...]:
        """The agreements across articles that too few independent voices stand behind."""
        return tuple(
            finding
            for finding in self.of(Verdict.AGREES, Verdict.FITS)
            if finding.scope is Scope.ACROSS and len(finding.voices) < self.min_independent
        )

    def of(self, *verdicts: Verdict) -> tuple[Finding, ...]:
        """Return the findings of these verdicts."""
        return tuple(finding for finding in self.findings if finding.verdict in verdicts)
