"""Anniversaries: the day that they recall, and so many years.

"The 80th anniversary of D-Day" is 6 June 2024. Without the day that it recalls an anniversary
tells no date; "the first anniversary of the October 7 attack" tells the year of the attack, too.
"""

import attrs

from factcheck.claims.numerals import numerals
from factcheck.claims.times.calendar import EDGES, shift
from factcheck.claims.times.moments import covering
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.absolute import meant
from factcheck.claims.times.resolved.relative import count_of
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import load_calendar_words

_REACH = 9  # tokens between an anniversary and its date
# News speaks of anniversaries that are near: else the date is when it was kept.
_MOST = 2000  # years
_NEAR = 400  # days
_YEARS = 2  # on either side of this one: where the anniversary itself has no number
_GRAINS = frozenset({Grain.DAY, Grain.MONTH, Grain.YEAR})
_LINKS = frozenset({"-", "'s", "'", '"'})
_KINDS = frozenset({"date", "numeric", "iso", "dotted", "named"})


def recalls(left: Told, right: Told, gap: list[str]) -> bool:
    """Say whether a date is the one that an anniversary recalls, and keep it there if so."""
    if left.kind != "anniversary" or right.kind not in _KINDS or right.until or right.clock:
        return False
    counted = "jubilee" not in left
    direct = gap in ([], ["since"]) or _is_after(left, gap) if counted else _is_of(gap)
    dated = "year" in right or "short_year" in right or right.kind in ("numeric", "iso", "dotted")
    if not direct and (counted or not dated or not _leads_on(gap)):
        return False
    if right.kind == "named" and not (dated or right.get("named").first):
        return False
    if not dated and right.kind == "date" and not ("day" in right and "month" in right):
        return False
    number = _number(left)
    if number is None:
        return False
    left.years, left.partner, left.weak = number, right, False
    if "jubilee" in left:
        # The figure in front is a claim of its own: "75th anniversary".
        left.first = left.fields["jubilee"]
    elif "marking" in left:
        left.first, left.last = left.first + 1, left.last + len(gap)
    if not dated:
        right.years = number
    return True


def _is_after(left: Told, gap: list[str]) -> bool:
    """Say whether what was before leads to its date: "a year to the day after the flood of"."""
    return (
        left.sign_at(left.last - 1) == "after"
        and 2 < len(gap) < _REACH
        and gap[0] in load_calendar_words().years["articles"]
        and gap[-1] in ("of", "on")
        and all(map(str.isalpha, gap))
    )


def _is_of(gap: list[str]) -> bool:
    """Say whether the date qualifies what is recalled: "of the", "of his", "of Hamas's"."""
    possessive = 2 < len(gap) < _REACH and gap[-1] in ("'s", "'")
    article = len(gap) == 2 and gap[1] in load_calendar_words().years["articles"]
    return gap[:1] == ["of"] and (len(gap) == 1 or article or possessive)


def _leads_on(gap: list[str]) -> bool:
    """Say whether the words between belong together: "of the coup on"."""
    return (
        2 < len(gap) <= _REACH
        and gap[0] == "of"
        and all(word.isalpha() or word in _LINKS for word in gap)
    )


def _number(told: Told) -> int | None:
    """Return how many years it counts; 0 if nothing says so."""
    if "jubilee" not in told:
        return count_of(told) if told.get("units") is Grain.YEAR else None
    if years := told.get("jubilee"):
        return int(years)
    for numeral in numerals(told.marked.sentence):
        if numeral.last == told.fields["jubilee"]:  # "twenty-fifth": more than its last word
            whole = numeral.ordinal and numeral.number == int(numeral.number)
            return int(numeral.number) if whole else None
    if "ordinal" in told or "nth" in told:
        number = told.get("ordinal") or told.get("nth")
        return number if isinstance(number, int) and 0 < number <= _MOST else None
    return 0


def anniversary(told: Told, base: Moment | None, setting: Setting) -> Moment | None:
    """Return the anniversary of a moment: so many years on, or that day of this year."""
    if base is None or base.first_day is None or base.grain not in _GRAINS or base.mod in EDGES:
        return None
    today, first = setting.today, base.first_day
    if told.years or told.partner is None or told.partner.years:
        day = shift(first, told.years, Grain.YEAR)
    else:
        years = range(-_YEARS, _YEARS + 1)
        here = first.replace(day=min(first.day, 28), year=today.year) if today else None
        days = [shift(here, one, Grain.YEAR) for one in years] if here else []
        found = meant(days, today, setting.tense_of(told)) if today else None
        if found is None or base.grain is not Grain.DAY or found.year <= first.year:
            return None
        day = shift(first, found.year - first.year, Grain.YEAR)
    if not _direct(told) and not (today and abs((day - today).days) <= _NEAR):
        return None
    return attrs.evolve(covering(day, base.grain), hedge=base.hedge)


def _direct(told: Told) -> bool:
    partner = told.partner
    gap = told.marked.sentence.lower[told.last : partner.first] if partner else []
    return len(gap) < 2 or _is_of(gap) or _is_after(told, gap)
