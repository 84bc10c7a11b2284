"""The rules of dates: which rows of words tell one, and of what kind it is.

A pattern is written in the names of ``symbols.CLASSES``; a name of FIELDS is kept for resolution.
``?``, ``|`` and brackets mean what they mean in a regular expression.
"""

from factcheck.claims.times.rules import (
    business,
    clocks,
    counted,
    dates,
    eras,
    named,
    spans,
    spoken,
    weeks,
)
from factcheck.claims.times.rules.fields import FIELDS
from factcheck.claims.times.rules.shared import Rule

__all__ = ["FIELDS", "RULES", "Rule"]

RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *spoken.RULES,
    *eras.RULES,
    *weeks.RULES,
    *spans.RULES,
    *counted.RULES,
    *business.RULES,
    *named.RULES,
    *clocks.RULES,
)
