"""Two ages of one person: a birthday between two articles, or a year too many."""

from datetime import date

from factcheck.findings.two import Two
from factcheck.model import Claim, Quantity

_A_YEAR = 12  # months: the unit and the grain of an age
_SOON = 14  # days within which hardly anybody has a birthday
_DAYS_A_YEAR = 365


def tells_an_age(claim: Claim) -> bool:
    """Say whether a claim tells somebody's age in whole years."""
    value = claim.value
    if not isinstance(value, Quantity) or claim.subject.measure != "age":
        return False
    single = value.amount.single
    return value.unit == "month" and single is not None and single % _A_YEAR == 0


def birthday_between(two: Two) -> bool:
    """Say whether as many birthdays as the ages differ by can lie between the two articles.

    Within two weeks a birthday is less likely than a slip.
    """
    told = sorted((day, _years(claim)) for claim in two.both if (day := _printed(claim)))
    if not all(map(tells_an_age, two.both)) or len(told) < len(two.both):
        return False
    (earlier, young), (later, old) = told
    days = (later - earlier).days
    return days >= _SOON and old - young in (days // _DAYS_A_YEAR, days // _DAYS_A_YEAR + 1)


def a_year_apart(two: Two) -> bool:
    """Say whether two ages differ by one year."""
    left, right = map(_years, two.both)
    return all(map(tells_an_age, two.both)) and abs(left - right) == 1


def _years(claim: Claim) -> int:
    value = claim.value
    return int(value.amount.known / _A_YEAR) if isinstance(value, Quantity) else 0


def _printed(claim: Claim) -> date | None:
    published = claim.quote.article.published
    return published.day if published and published.is_day else None
