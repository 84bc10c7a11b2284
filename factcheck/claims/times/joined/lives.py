"""Lives: two days in a bracket that are a birth and a death: "(8 April 1934 to 2 May 2013)"."""

from factcheck.claims.times.told import Told

SHORTEST = 12  # years: a bracket that spans fewer tells how long something lasted
_FULL = frozenset({"day", "month", "year"})
_OPENS = frozenset({"open", "other", "comma"})


def is_life(left: Told, right: Told) -> bool:
    """Say whether two days joined by a dash close a bracket, and lie as far apart as a life."""
    full = left.fields.keys() >= _FULL <= right.fields.keys()
    if not full or left.sign_at(left.last) != "dash" or right.behind() != "close":
        return False
    apart = right.get("year") - left.get("year")
    return apart >= SHORTEST and left.sign_at(left.first - 1) in _OPENS
