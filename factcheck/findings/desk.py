"""What is known of a desk while its claims are judged."""

import itertools
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

import attrs

from factcheck.findings.course import Course, course_of
from factcheck.model import Alignment, Claim, Quantity, Voice
from factcheck.reference.handed_rates import HandedRates
from factcheck.reference.judgement import judgement
from factcheck.reference.rates import Rates, rates_of


@attrs.frozen
class Desk:
    """All claims of a desk in order, the facts that they are of, and where articles come from.

    >>> Desk().claims
    ()
    """

    claims: tuple[Claim, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    voices: Mapping[str, Voice] = attrs.field(factory=dict)  # by the id of the article
    set_aside: tuple[Claim, ...] = ()  # malformed numerals, and what is called wrong
    # What currencies were worth, by a file of the desk.
    handed: HandedRates = attrs.field(factory=HandedRates)

    @cached_property
    def by_article(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each article, by its id, in order of place."""
        ordered = sorted(self.claims, key=lambda claim: claim.order)
        groups = itertools.groupby(ordered, key=lambda claim: claim.quote.article.id)
        return {article: tuple(own) for article, own in groups}

    @cached_property
    def sentences(self) -> tuple[tuple[Claim, ...], ...]:
        """The claims of each sentence that are compared, article by article."""
        groups = (
            tuple(claim for claim in group if claim.compared)
            for own in self.by_article.values()
            for _, group in itertools.groupby(own, key=lambda claim: claim.sentence)
        )
        return tuple(filter(None, groups))

    @cached_property
    def by_figure(self) -> Mapping[tuple[Decimal, str | None], tuple[Claim, ...]]:
        """The claims that are compared, by the single figure that they give and what of."""
        found: dict[tuple[Decimal, str | None], list[Claim]] = {}
        for claim in self.claims:
            value = claim.value
            if isinstance(value, Quantity) and claim.compared and value.amount.single is not None:
                figure = value.amount.single, claim.subject.measure
                found.setdefault(figure, []).append(claim)
        return {figure: tuple(claims) for figure, claims in found.items()}

    @cached_property
    def facts(self) -> Mapping[str, Alignment]:
        """The fact that a claim is of, by the id of the claim; claims that met none are not in."""
        return {claim.id: fact for fact in self.alignments for claim in fact.claims}

    @cached_property
    def withdrawn(self) -> Mapping[str, tuple[Claim, ...]]:
        """The figures that an article calls wrong itself, by its id."""
        found: dict[str, list[Claim]] = {}
        for claim in sorted(self.set_aside, key=lambda claim: claim.order):
            if claim.withdrawn:
                found.setdefault(claim.quote.article.id, []).append(claim)
        return {article: tuple(claims) for article, claims in found.items()}

    @cached_property
    def margins(self) -> Mapping[str, Decimal]:
        """The margin of error that an article tells, by its id; of two margins, neither is in."""
        found: dict[str, set[Decimal]] = defaultdict(set)
        for claim in self.claims:
            if claim.subject.measure in judgement().margins and isinstance(claim.value, Quantity):
                found[claim.quote.article.id].add(claim.value.amount.known)
        return {article: told.pop() for article, told in found.items() if len(told) == 1}

    @cached_property
    def _courses(self) -> dict[int, Course]:
        """What was given when, by the fact; filled as it is asked for."""
        return {}

    def course(self, claim: Claim) -> Course:
        """Return what the story has given when for the fact that a claim is of."""
        fact = self.facts.get(claim.id)
        if fact is None:
            return Course()
        if id(fact) not in self._courses:
            self._courses[id(fact)] = course_of(fact.claims)
        return self._courses[id(fact)]

    @cached_property
    def rates(self) -> Rates:
        """What currencies are worth in each other, by the sums that articles give in both."""
        return rates_of(self.by_article.values())
