"""Scale words that differ: 3.4 million and 3.4 billion, 5 lakh and 5 crore."""

import re
from collections.abc import Mapping
from functools import cache

from factcheck.findings.two import Two
from factcheck.model import Claim, Quantity
from factcheck.reference.numbers import load_numbers

_WORD = re.compile(r"[^\W\d_]+")


def another_scale_word(two: Two) -> bool:
    """Say whether the figures before two different scale words are one."""
    one, other = (scale_of(claim) for claim in two.both)
    if one is None or other is None or one == other or two.figures is None:
        return False
    first, second = two.figures
    return first * other == second * one


def scale_of(claim: Claim) -> int | None:
    """Return what the scale word behind a figure stands for, if it has just one."""
    if not isinstance(claim.value, Quantity):
        return None
    words = _WORD.findall(claim.quote.exact.lower())
    found = {_scales()[word] for word in words if word in _scales()}
    return found.pop() if len(found) == 1 else None


@cache
def _scales() -> Mapping[str, int]:
    numbers = load_numbers()
    return {**numbers.suffixes, **numbers.plural_scales, **numbers.scales}
