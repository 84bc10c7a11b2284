"""Numerals whose digits are grouped as no number's are: "4,2000", "12,34,5 euros"."""

import re
from collections.abc import Iterator

from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim
from factcheck.reference.numbers import MALFORMED

# "3,4" may be a decimal comma, or two chapters.
_TWO_SHORT_GROUPS = re.compile(r"\d{1,3}+,\d{1,2}+")


def malformed_numerals(desk: Desk) -> Iterator[Sum]:
    """Yield the numerals that cannot be read as they are grouped, and what their digits give."""
    for claim in filter(is_malformed, desk.set_aside):
        digits = "".join(sign for sign in claim.quote.exact if sign.isdecimal())
        yield Sum(
            code="malformed-numeral",
            claims=(claim,),
            working=f"all its digits would be {int(digits):,}",
        )


def is_malformed(claim: Claim) -> bool:
    """Say whether a claim is set aside because of how its digits are grouped."""
    malformed = (claim.excluded or "").startswith(MALFORMED)
    return malformed and not _TWO_SHORT_GROUPS.fullmatch(claim.quote.exact)
