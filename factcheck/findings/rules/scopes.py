"""Who and what is in a figure: those that one counts and another does not, a part and its whole."""

import re
from decimal import Decimal

from factcheck.findings.two import Two
from factcheck.model import Claim
from factcheck.reference.numbers import load_numbers
from factcheck.reference.parts import part_words

_NEAR = 60  # characters behind a figure that speak of it
_END = re.compile(r"[.;:]\s|\d|\band\b(?! then)|\bbut\b|\bwhile\b")  # what ends its reach
_FEW = 9  # several attackers of whom no number is given

Counted = tuple[bool, Decimal | None, bool]  # in it or not, how many, whether they are attackers
_Reach = tuple[bool, bool]  # everywhere, in one place alone


def counted(claim: Claim) -> Counted | None:
    """Return who is expressly in a figure, or left out: "13 including the gunman"."""
    words, behind = part_words(), _behind(claim)
    left_out = words.besides.search(behind)  # first: "not counting the gunman"
    match = left_out or words.including.search(behind)
    if match is None:
        return None
    attackers = match["who"] in words.assailants
    return left_out is None, _how_many(match, attackers=attackers), attackers


def _how_many(match: re.Match[str], *, attackers: bool) -> Decimal | None:
    if match["number"] and match["number"].isdecimal():
        return Decimal(match["number"])
    told = load_numbers().cardinals.get(match["number"] or "")
    if told is not None:
        return Decimal(told)
    return Decimal(1) if attackers and match["who"] in part_words().one_assailant else None


def reach(claim: Claim) -> _Reach:
    """Return whether a figure is for all of a country or the world, or for one place alone."""
    words, behind = part_words(), _behind(claim)
    return words.everywhere.search(behind) is not None, words.alone.search(behind) is not None


def counts_the_attacker(two: Two) -> bool:
    """Say whether one counts the attackers, the other does not, and that is the difference."""
    small, large = _by_size(two)
    if small is None or large is None or two.figures is None:
        return False
    distance = abs(two.figures[0] - two.figures[1])
    return any(
        one is not None
        and one[2]
        and one[0] is inside
        and counted(other) is None
        and (distance == one[1] if one[1] is not None else 1 < distance <= _FEW)
        for one, other, inside in (
            (counted(large), small, True),
            (counted(small), large, False),
        )
    )


def counts_others(two: Two) -> bool:
    """Say whether one tells whom it counts or leaves out, which would move it this way."""
    small, large = _by_size(two)
    if small is None or large is None:
        return False
    in_small, in_large = counted(small), counted(large)
    if (in_small is None) == (in_large is None):
        return in_small is not None and in_large is not None and not in_small[0] and in_large[0]
    return (in_large is not None and in_large[0]) or (in_small is not None and not in_small[0])


def part_and_whole(two: Two) -> bool:
    """Say whether the smaller figure is for one place, the larger one for all of them."""
    small, large = _by_size(two)
    if small is None or large is None:
        return False
    (small_all, small_alone), (large_all, large_alone) = reach(small), reach(large)
    if small_all or large_alone:
        return False
    return small_alone or (large_all and bool(small.scope.place))


def _by_size(two: Two) -> tuple[Claim, Claim] | tuple[None, None]:
    """Return the claim of the smaller figure and that of the larger one, if they can be told."""
    if two.figures is None or two.figures[0] == two.figures[1]:
        return None, None
    return (two.left, two.right) if two.figures[0] < two.figures[1] else (two.right, two.left)


def _behind(claim: Claim) -> str:
    """Return the words right behind a figure that speak of it, in lower case."""
    start = claim.quote.span.end
    text = claim.quote.article.text[start : min(start + _NEAR, claim.sentence.end)].lower()
    end = _END.search(text)
    return text[: end.start()] if end else text
