"""Which figures of an article are plainly told: of the whole, of the time and event it is about."""

from decimal import Decimal

from factcheck.findings.two import Two, sentence
from factcheck.model import Aspect, Claim, Grain, Moment, Quantity, Stance
from factcheck.model.nearness import COUNTS, Nearness
from factcheck.reference.judgement import judgement
from factcheck.reference.one_article import article_words

_REACH = 300  # characters before a figure that say what it is a toll of
_LEAD = 16  # characters before a figure that hold the word for what is known already
_NEAR = 30  # characters around a figure that speak of it
_LONG = 30  # days


def is_plain(claim: Claim) -> bool:
    """Say whether a claim is an assertion of how much it is, without a word of anything else."""
    return (
        isinstance(claim.value, Quantity)
        and not _is_a_range(claim.value)
        and claim.subject.measure is not None
        and claim.subject.aspect is Aspect.LEVEL
        and claim.attribution.stance is Stance.ASSERTED
        and claim.subject.ordinal is None
        and not _is_long_past(claim)
        and not article_words().sets_apart(sentence(claim).lower(), _around(claim))
        and article_words().adds.match(_behind(claim)) is None
    )


def _is_a_range(value: Quantity) -> bool:
    """Say whether a figure has two ends: "30 to 40", "dozens"."""
    amount = value.amount
    return amount.single is None and None not in (amount.low, amount.high)


def is_total(claim: Claim) -> bool:
    """Say whether the words tell that a figure is all there is: "the 43 dead", "a toll of 43"."""
    words, text = article_words(), claim.quote.article.text
    start = claim.quote.span.start
    if words.definite.search(text[max(claim.sentence.start, start - _LEAD) : start].lower()):
        return True
    return is_a_toll(claim)


def is_a_toll(claim: Claim) -> bool:
    """Say whether a sentence gives a total: "the death toll stood at 34"."""
    start = claim.quote.span.start
    first = max(claim.sentence.start, start - _REACH)
    before = claim.quote.article.text[first:start]
    return article_words().tolls.search(before.lower()) is not None


def has_been(claim: Claim) -> bool:
    """Say whether a count is told as what has been: "from 34"."""
    start, text = claim.quote.span.start, claim.quote.article.text
    before = text[max(claim.sentence.start, start - _LEAD) : start].lower()
    return unit_of(claim) == "count" and article_words().was.search(before) is not None


def takes_the_place_of(newer: Claim, older: Claim) -> bool:
    """Say whether a toll of a sentence is more than what has been: "rose to 43 from 34"."""
    if newer is older or unit_of(newer) != "count" or not is_a_toll(newer):
        return False
    return amount(newer) > amount(older)


def is_central(claim: Claim) -> bool:
    """Say whether a story has one figure of the measure."""
    return claim.subject.measure in judgement().central


def frames_meet(left: Claim, right: Claim) -> bool:
    """Say whether two claims of one article are plainly of the same, whatever they give."""
    one, other = left.subject, right.subject
    return (
        one.measure == other.measure
        and one.aspect is other.aspect
        and unit_of(left) == unit_of(right)
        and counted(left) == counted(right)
        and one.base == other.base
        and set(one.designations) == set(other.designations)
        and _names_fit(left, right)
        and _times_fit(left.scope.period, right.scope.period)
        and _times_fit(left.scope.as_of, right.scope.as_of)
        and _places_fit(left, right)
    )


def apart(left: Claim, right: Claim) -> bool:
    """Say whether two figures cannot both be right."""
    return Two(left, right).near is Nearness.APART


def counted(claim: Claim) -> str | None:
    """Return what is counted, in lower case; None where it is just people."""
    told = (claim.subject.counted or "").lower()
    return None if article_words().anybody.issuperset(told.split()) else told


def amount(claim: Claim) -> Decimal:
    """Return the figure of a quantity."""
    return claim.value.amount.known  # type: ignore[union-attr]


def unit_of(claim: Claim) -> str:
    """Return the unit; people and things are counted alike."""
    unit = claim.value.unit  # type: ignore[union-attr]
    return "count" if unit in COUNTS else unit


def _around(claim: Claim) -> str:
    """Return the words near a figure, in its sentence."""
    span, text = claim.quote.span, claim.quote.article.text
    start = max(claim.sentence.start, span.start - _NEAR)
    before = text[start : span.start].lower()
    # "Relatives of the 43 dead": these are all of them.
    return article_words().definite.sub("", before) + "#" + _behind(claim)


def _behind(claim: Claim) -> str:
    end = claim.quote.span.end
    return claim.quote.article.text[end : min(claim.sentence.end, end + _NEAR)].lower()


def _is_long_past(claim: Claim) -> bool:
    """Say whether a figure is for a month, a year, or a day of long before its article."""
    period, published = claim.scope.period, claim.quote.article.published
    if period is None or not period.resolved:
        return False
    if period.grain.rank >= Grain.MONTH.rank or published is None or period.last_day is None:
        return True
    return (published.day - period.last_day).days > _LONG


def _names_fit(left: Claim, right: Claim) -> bool:
    """Say whether nobody is named of whom the other does not speak, of what each has its own."""
    if left.subject.measure not in judgement().holders:
        return True
    one, other = ({name.key for name in claim.subject.participants} for claim in (left, right))
    return not one or not other or bool(one & other)


def _times_fit(left: Moment | None, right: Moment | None) -> bool:
    if left is None or right is None:
        return True
    if left.resolved and right.resolved:
        return left.shares_a_day(right)
    return left.timex == right.timex


def _places_fit(left: Claim, right: Claim) -> bool:
    one, other = left.scope.place, right.scope.place
    return all(here.compatible(there) for here in one for there in other)
