"""Shares against the counts that they are of, and against each other."""

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from factcheck.findings.checks.adding import number, plain, quantity
from factcheck.findings.checks.passages import Passage, family_of, passage_of
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Aspect, Claim, Hedge, Quantity
from factcheck.reference.parts import part_words

_HUNDRED = Decimal(100)
_ABOUT = Decimal("0.10")  # how far "about a quarter" reaches, as a share of the figure
_SLACK = 2  # times: what is a little more than a whole may be rounding
_ONE_STEP = Decimal("0.9")  # of a grain: a third is told for less than a quarter by nobody
_IN_WORDS = Decimal(6)  # percent: six in ten may be 57 or 63 of a hundred
_POINTS = Decimal("1.5")  # that a share may be cut or rounded by
_LEAST = 5  # of a total: two of three are two thirds, and nobody need be told
_LIST = 3  # shares that make a list
_FITS = "share-fits-counts"
_DIGIT = re.compile(r"\d\s?(?:%|per)")
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_FROM_BELOW = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
_FROM_ABOVE = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY})


def shares_with_counts(desk: Desk) -> Iterator[Sum]:
    """Yield the shares of a sentence with what they are of, or with the shares beside them."""
    for sentence in desk.sentences:
        shares = [claim for claim in sentence if _is_share(claim)]
        if not shares:
            continue
        counts = [claim for claim in sentence if family_of(claim) is not None]
        yield from _of_counts(passage_of(sorted([*shares, *counts], key=lambda one: one.order)))
        told = passage_of(shares)
        yield from _in_two_forms(told)
        yield from _of_one_whole(told)


def _of_counts(passage: Passage) -> Iterator[Sum]:
    """Yield "6,000 of the 8,000 homes, 75 per cent, have power", a fifth of 1,200, or 240"."""
    for place in range(len(passage) - 2):
        for share, part, total in _readings(passage, place):
            judged = _judged(share, part, total)
            if judged is not None and (judged.code == _FITS or _told_again(passage, place)):
                yield judged


def _told_again(passage: Passage, place: int) -> bool:
    """Say whether no count stands behind a share but one that words tell to be the same.

    "Half of the 12 towns, 7 mayors, two bishops" counts three things.
    """
    words, count = part_words(), passage.claims[place + 2]
    return _is_share(count) or bool(words.says_again.search(passage.before(place + 2)))


def _readings(passage: Passage, place: int) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Yield share, part and total of three figures in a row, as the words between them tell."""
    words = part_words()
    one, two, three = passage.claims[place : place + 3]
    before, first, second = passage.gaps[place : place + 3]
    closed = words.beside.fullmatch(second) and words.closes.match(passage.after(place + 2))
    if _is_share(three) and not (_is_share(one) or _is_share(two)) and closed:
        if words.of.fullmatch(first):
            yield three, one, two
        elif (words.of.fullmatch(before) and first.strip() == ",") or words.of_them.search(first):
            yield three, two, one
    if _is_share(one) and not (_is_share(two) or _is_share(three)):
        if words.beside.fullmatch(first) and words.of.fullmatch(second):
            yield one, two, three
        elif words.of.fullmatch(first) and closed:
            yield one, three, two


def _judged(share: Claim, part: Claim, total: Claim) -> Sum | None:
    """Return whether a share is what its counts make; None where that is open."""
    if family_of(part) != family_of(total) or not number(part) or (number(total) or 0) < _LEAST:
        return None
    some, whole = quantity(part), quantity(total)
    computed = some.amount.known / whole.amount.known * _HUNDRED
    if computed > _HUNDRED:
        return None
    slack = computed * (_half(some) / some.amount.known + _half(whole) / whole.amount.known)
    fits = _fits(quantity(share), computed, slack)
    if fits is None:
        return None
    return Sum(
        code=_FITS if fits else "share-does-not-fit",
        claims=(share, part, total),
        working=f"{_written(some)} / {_written(whole)} = {computed:.1f} %",
    )


def _fits(share: Quantity, computed: Decimal, slack: Decimal) -> bool | None:
    """Say whether a share is the one computed, as precise as both are; None if it is open."""
    told = share.amount.known
    distance = abs(told - computed)
    about = told * _ABOUT
    near = share.grain / 2 + min(slack, share.grain) + (about if share.hedge in _ROUGH else 0)
    above = share.hedge in _FROM_BELOW and computed >= told
    below = share.hedge in _FROM_ABOVE and computed <= told
    if distance <= near or ((above or below) and distance <= near + about):
        return True
    far = slack + max(share.grain * _ONE_STEP, _POINTS) + (about if share.hedge in _ROUGH else 0)
    return None if above or below or distance <= far else False


def _in_two_forms(passage: Passage) -> Iterator[Sum]:
    """Yield "one in five (20 %)"."""
    words = part_words()
    for place, (one, other) in enumerate(itertools.pairwise(passage.claims)):
        in_words, in_figures = _in_figures(one), _in_figures(other)
        if in_words is in_figures or not words.beside.fullmatch(passage.after(place)):
            continue
        if words.closes.match(passage.after(place + 1)):
            exact, rough = (one, other) if in_words else (other, one)
            said = quantity(rough)
            said = attrs.evolve(said, grain=max(said.grain, _IN_WORDS))
            fits = _fits(said, quantity(exact).amount.known, Decimal(0))
            if fits is not None:
                told = " %, ".join(_rounded(quantity(claim)) for claim in (rough, exact))
                code = "same-share" if fits else "another-share"
                yield Sum(code=code, claims=(one, other), working=f"{told} %")


def _of_one_whole(passage: Passage) -> Iterator[Sum]:
    """Yield shares that add up to a hundred per cent, or the two sides of a question beyond it."""
    claims = passage.claims
    if any(number(claim) is None or not _in_figures(claim) for claim in claims):
        return
    figures = [quantity(claim).amount.known for claim in claims]
    added = sum(figures, Decimal(0))
    working = f"{' + '.join(str(plain(figure)) for figure in figures)} = {plain(added)} %"
    two_sides = len(claims) == 2 and _opposite(passage)
    if added == _HUNDRED and (two_sides or len(claims) >= _LIST):
        yield Sum(code="shares-make-a-whole", claims=claims, working=working)
    slack = sum((_half(quantity(claim)) for claim in claims), Decimal(0))
    plainly = two_sides and part_words().ends_a_side.search(passage.after(1))
    if plainly and added > _HUNDRED + slack * _SLACK:
        yield Sum(code="shares-exceed-a-whole", claims=claims, working=working)


def _opposite(passage: Passage) -> bool:
    """Say whether two shares are of the two sides of a question, of one group."""
    words = part_words()
    one, other = (" ".join(passage.after(place).split()[:4]) for place in (0, 1))
    if words.groups.search(one) or words.groups.search(other):
        return False
    return any(
        (first.search(one) and second.search(other)) or (second.search(one) and first.search(other))
        for first, second in words.opposites
    )


def _is_share(claim: Claim) -> bool:
    value = claim.value
    return (
        isinstance(value, Quantity)
        and value.unit == "percent"
        and claim.subject.aspect is Aspect.LEVEL
        and Decimal(0) < value.amount.known <= _HUNDRED
    )


def _rounded(figure: Quantity) -> str:
    return f"{plain(round(figure.amount.known, 1))}"


def _in_figures(claim: Claim) -> bool:
    return _DIGIT.search(claim.quote.exact) is not None


def _half(figure: Quantity) -> Decimal:
    return Decimal(0) if figure.grain <= 1 and figure.unit != "percent" else figure.grain / 2


def _written(figure: Quantity) -> str:
    return f"{plain(figure.amount.known):,}"
