"""Priority: what an editor should look at first, in points whose parts are shown.

Within a verdict the findings with the most points come first. Three things count, each for itself:
how sure it is that the claims speak of one fact, whose voices stand behind the two sides, and how
precise both figures are. Two exact figures of two independent sources, matched by strong evidence,
are a difference that somebody has to settle; two rough ones of one agency are likely a slip of a
copy. All points are whole numbers, so the order is the same everywhere.
"""

from collections.abc import Sequence

from factcheck.model import (
    Claim,
    Finding,
    Grain,
    Hedge,
    Match,
    Moment,
    Part,
    Position,
    Priority,
    Quantity,
    Verdict,
)

_VERDICTS = {
    Verdict.CONFLICTS: 50,
    Verdict.DISPUTED: 40,
    Verdict.SUPERSEDED: 25,
    Verdict.UNCOMPARED: 15,
    Verdict.FITS: 5,
    Verdict.AGREES: 0,
}
_EVIDENCE = 20  # points at most: one a bit of the strongest match, less those that joining needs
_NEEDED = 7  # bits that equal values need at least to be joined
_VOICES = (0, 8, 14, 20)  # points for none, one, two, and three or more independent voices
_DIGITS = (0, 2, 5, 8, 10)  # points for the significant digits of the rougher figure
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_FINE = Grain.DAY.rank


def priority_of(finding: Finding) -> Priority:
    """Return the points of a finding and what they are made of; 100 at most."""
    return Priority(
        (
            _of_verdict(finding.verdict),
            _evidence(finding.matches),
            _independence(finding.positions),
            _precision(finding.positions),
        )
    )


def _of_verdict(verdict: Verdict) -> Part:
    return Part("verdict", verdict.value, _VERDICTS[verdict])


def _evidence(matches: Sequence[Match]) -> Part:
    """Return the points for the match; figures of one article that are checked need none."""
    if not matches:
        return Part("evidence", "told in one article", _EVIDENCE)
    differing = [match for match in matches if match.left.value != match.right.value]
    best = max(match.weight for match in differing or matches)
    points = max(0, min(_EVIDENCE, int(best) - _NEEDED))
    return Part("evidence", f"{best:g} bits that it is one fact", points)


def _independence(positions: Sequence[Position]) -> Part:
    """Return the points for the voices: of all together, as long as no side shares one."""
    voices = {origin for position in positions for origin in position.origins}
    number = len(voices)
    shared = len(positions) > 1 and number < sum(len(position.origins) for position in positions)
    seen = "1 voice" if number == 1 else f"{number} voices"
    if shared:
        return Part("independence", f"{seen}, one of them on both sides", _VOICES[1])
    return Part("independence", seen, _VOICES[min(number, len(_VOICES) - 1)])


def _precision(positions: Sequence[Position]) -> Part:
    """Return the points for the rougher of the figures."""
    roughest = min((_digits(claim) for one in positions for claim in one.claims), default=0)
    seen = f"{roughest} significant digit{'' if roughest == 1 else 's'}"
    if any(claim.is_moment for one in positions for claim in one.claims):
        seen = "to the day" if roughest == _DAY else "rougher than a day"
    return Part("precision", seen, _DIGITS[min(roughest, len(_DIGITS) - 1)])


_DAY = 4  # a date to the day counts as a figure of four digits
_MONTH = 2


def _digits(claim: Claim) -> int:
    """Return how many digits of a figure count; a rough figure has half of them."""
    value = claim.value
    if isinstance(value, Moment):
        return _DAY if value.resolved and value.grain.rank <= _FINE else _MONTH
    digits = _significant(value)
    return (digits + 1) // 2 if value.hedge in _ROUGH else digits


def _significant(value: Quantity) -> int:
    steps = int(abs(value.amount.known) / value.grain) if value.grain else 0
    return max(1, len(str(steps)))
