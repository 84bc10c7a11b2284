"""Figures that an article calls wrong at its head or foot, and still has in its text."""

from collections.abc import Iterator

from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.findings.rules.corrections import right_figures, withdrawn_by
from factcheck.model import Claim, Zone


def still_printed(desk: Desk) -> Iterator[Sum]:
    """Yield the figures of a text that its own correction withdraws: "34, not 43"."""
    for article, withdrawn in desk.withdrawn.items():
        for wrong in withdrawn:
            stale = [
                claim for claim in desk.by_article.get(article, ()) if _is_it(claim, wrong, desk)
            ]
            right = right_figures(wrong, desk)
            if stale and right and all(one.value != wrong.value for one in right):
                yield Sum(
                    code="corrected-but-printed",
                    claims=(*stale, *right),
                    working=f"{_words(right[0])}, not {_words(wrong)}",
                )


def _is_it(claim: Claim, wrong: Claim, desk: Desk) -> bool:
    return (
        claim.compared
        and claim.zone is not Zone.CORRECTION
        and wrong in withdrawn_by(wrong.quote.article.id, claim, desk)
    )


def _words(claim: Claim) -> str:
    return " ".join(claim.quote.exact.split())
