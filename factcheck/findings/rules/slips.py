"""Diagnoses of figures that cannot both be right: which slip would explain the difference."""

from factcheck.findings.rules.values import Rule
from factcheck.findings.two import Two


def digits_swapped(two: Two) -> bool:
    """Say whether two neighbouring digits changed places: 1,234 and 1,243."""
    if not two.figures:
        return False
    one, other = (str(figure.normalize()) for figure in two.figures)
    if len(one) != len(other):
        return False
    differ = [place for place in range(len(one)) if one[place] != other[place]]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    first, second = differ
    pair = one[first : second + 1]
    return pair.isdecimal() and pair == other[second] + other[first]


def apart_by(factor: int) -> Rule:
    """Return a rule that holds if one figure is so many times the other."""

    def holds(two: Two) -> bool:
        if not two.figures or not all(two.figures):
            return False
        small, large = sorted(two.figures)
        return small * factor == large

    return holds
