"""Not so: a rank that the text itself denies: "she was not the first woman to lead a party"."""

from factcheck.claims.context.kinds import ADVERB, AUXILIARY, BE, DETERMINER
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.model import Quantity
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import load_nouns

_BEFORE = 4  # words between a rank and the denial: "was not in fact the first"


def is_denied(reading: Reading, one: Found) -> bool:
    """Say whether a rank is what somebody or something is said not to be.

    "Not the first time" is no rank of anything.
    """
    value, first = one.value, one.tokens[0]
    if not isinstance(value, Quantity) or value.unit != "rank" or first < 2 or not one.counted:
        return False
    if reading.lower[one.counted[1] - 1].rstrip("s") + "s" in load_nouns().occasions:
        return False
    for index in range(first - 1, max(first - _BEFORE, 1) - 1, -1):
        if reading.lower[index] == "'t":
            return True  # "wasn't"
        if reading.lower[index] in grammar().denials:
            return bool(reading.kinds[index - 1] & (BE | AUXILIARY))
        if not reading.kinds[index] & (DETERMINER | ADVERB):
            return False
    return False
