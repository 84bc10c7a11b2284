"""Rows of tables: what a cell tells, it tells of what its row is named for."""

import re

from factcheck.model import Claim, Zone
from factcheck.reference.judgement import judgement

# As ``articles/tables.py`` writes a row: "Hatay: Deaths: 1,234; Injured: 567."
_LABELLED = re.compile(r"(?P<label>[^:;\n]{1,80}): [^:;\n]{1,80}: ")
_WORD = re.compile(r"\w{1,40}")


def row_of(claim: Claim) -> frozenset[str]:
    """Return the words that name the row of a claim; none outside of tables, or of a total."""
    if claim.zone is not Zone.TABLE:
        return frozenset()
    text = claim.quote.article.text
    labelled = _LABELLED.match(text, text.rfind("\n", 0, claim.quote.span.start) + 1)
    if labelled is None or labelled.end("label") > claim.quote.span.start:
        return frozenset()
    words = frozenset(word.lower() for word in _WORD.findall(labelled["label"]))
    return frozenset() if words & judgement().totals else words
