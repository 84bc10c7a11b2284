"""Open years: what two dates have in common of which one leaves its year open."""

import re

from factcheck.model.values import Moment

_MONTH = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<month>\d\d)(?:-(?P<day>\d\d))?")


def is_month(moment: Moment) -> bool:
    """Say whether a time tells a month of a year that is left open: "released in July"."""
    found = _MONTH.fullmatch(moment.timex)
    return found is not None and found["year"] == "XXXX" and found["day"] is None


def same_but_for_the_year(left: Moment, right: Moment) -> bool | None:
    """Say whether two dates tell the same; None where no year is open or no month is told.

    "July" and "8 July 2005" do, "August" and "8 July 2005" do not.
    """
    one, other = (_MONTH.fullmatch(each.timex) for each in (left, right))
    if one is None or other is None or "XXXX" not in (one["year"], other["year"]):
        return None
    days = one["day"], other["day"]
    return one["month"] == other["month"] and (None in days or days[0] == days[1])
