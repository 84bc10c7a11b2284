"""Context: what a found value is about, as of when, and who says so."""

from collections.abc import Sequence

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.model import Claim


def describe(found: Sequence[Found], page: Page) -> list[Claim]:
    """Return the claims that the values of one sentence amount to."""
    return [
        Claim(
            quote=one.sentence.quote(*one.tokens),
            sentence=one.sentence.span,
            value=one.value,
            stated=one.stated,
            found_by=one.found_by,
            zone=one.sentence.zone,
            excluded=one.excluded,
        )
        for one in found
    ]
