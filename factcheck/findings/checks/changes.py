"""Changes against the levels that they lead between, within an article."""

from collections.abc import Iterator

import attrs

from factcheck.findings.checks.links import steps_in
from factcheck.findings.checks.reading import words_of
from factcheck.findings.checks.reckoning import Step, kind_of, working_of
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim
from factcheck.reference.arithmetic import arithmetic
from factcheck.reference.kinds import kind


def changes_with_levels(desk: Desk) -> Iterator[Sum]:
    """Yield the changes of a sentence with the levels before and after that it gives."""
    for sentence in desk.sentences:
        if len(sentence) > 2:
            given = {claim.id: claim for claim in sentence}
            for step in steps_in(sentence):
                for found in sum_of(step):
                    # What tells a change only by its place goes into the report as it was read.
                    claims = tuple(given[claim.id] for claim in found.claims)
                    yield attrs.evolve(found, claims=claims)


def sum_of(step: Step, *, firm: bool = True) -> Iterator[Sum]:
    """Yield what three figures amount to, if anything is sure."""
    code = kind_of(step, firm=firm)
    if code is not None and not (kind(code).verdict.severity and is_adjusted(step.change)):
        yield Sum(code=code, claims=step.claims, working=working_of(step))


def is_adjusted(change: Claim) -> bool:
    """Say whether a change may be reckoned otherwise than from the figures beside it."""
    text = change.quote.article.text[change.sentence.slice]
    return not arithmetic().adjusted.isdisjoint(words_of(text))
