"""Lists of dates: "on 3, 5 and 9 June" are three, and "March and June 2023" share their year."""

import re

import attrs

from factcheck.claims.times.grammar import compiled
from factcheck.claims.times.told import STOPS, Told
from factcheck.reference.calendar_words import CalendarWords

_REACH = 18  # tokens: no list of days is longer
_DAYS_BEHIND = compiled("(comma day suffix?)* comma? and last_day suffix? (comma? year)?")
_DAYS_IN_FRONT = re.compile(rf"(?:{compiled('(day suffix? comma)*').pattern})\Z")
_A_DAY = compiled("day suffix?")


def listed(told: list[Told], words: CalendarWords) -> list[Told]:
    """Return the dates of a sentence, those of a list each by itself."""
    if not any("month" in one or one.kind in _PARTS_OF_YEARS for one in told):
        return told
    apart: list[Told] = []
    for one in told:
        if one.kind == "quarters":
            apart += _quarters(one)
            continue
        apart += _apart(one, words) if one.kind in _SPLIT and "month" in one else [one]
    for left, right in zip(reversed(apart[:-1]), reversed(apart[1:]), strict=True):
        _lend_year(left, right, words)
    return apart


def _apart(one: Told, words: CalendarWords) -> list[Told]:
    """Return the days of a list that begins or ends with this date."""
    places = [index for index in range(one.first, one.last) if index in one.fields.values()]
    if "day" not in one or not places:
        return [one]
    month_first = one.fields["month"] < one.fields["day"]
    days = _behind(one, words) if month_first else _in_front(one, words)
    if one.kind == "days":
        if not days and not _is_split(one):
            return [one]
        days = [one.fields["day"], one.fields["last_day"], *days]
    elif days:
        days = [one.fields["day"], *days]
    return _each(one, sorted(set(days)), month_first=month_first) if days else [one]


def _is_split(one: Told) -> bool:
    """Say whether "3 and 9 June" are two days: "3 and 4 June" is one stretch."""
    between = range(one.fields["day"] + 1, one.fields["last_day"])
    return (
        any(one.sign_at(index) == "and" for index in between)
        and one.sign_at(one.first - 1) != "between"
        and one.get("last_day") > one.get("day") + 1
    )


def _behind(one: Told, words: CalendarWords) -> list[int]:
    """Return where the other days of "June 3, 5 and 9" stand."""
    signs = one.marked.signs
    if "year" in one:
        return []
    match = _DAYS_BEHIND.match(signs, one.last, one.last + _REACH)
    if match is None:
        return []
    if one.sign_at(match.end() - 1) == "year":
        one.fields["year"] = match.end() - 1
    lower = one.marked.sentence.lower
    word = lower[match.end()] if match.end() < len(lower) else ""
    if one.sign_at(match.end()) not in STOPS and word not in words.silent["days_go_on"]:
        return []  # "On June 3, 5 and 9 people died"
    return [place.start() for place in _A_DAY.finditer(signs, match.start(), match.end())]


def _in_front(one: Told, words: CalendarWords) -> list[int]:
    """Return where the other days of "3, 5 and 9 June" stand."""
    if one.kind != "days":
        return []
    start = max(0, one.first - _REACH)
    match = _DAYS_IN_FRONT.search(one.marked.signs, start, one.first)
    if match is None or not match[0]:
        return []
    before = one.marked.sentence.lower[match.start() - 1] if match.start() else ""
    if before not in words.silent["days"] and before not in words.years["before"]:
        return []  # "He sold 3, 5 and 9 June"
    return [place.start() for place in _A_DAY.finditer(one.marked.signs, match.start(), one.first)]


def _each(one: Told, days: list[int], *, month_first: bool) -> list[Told]:
    """Return a date for each day; the month stands with the one beside it."""
    fields = {key: place for key, place in one.fields.items() if key in ("month", "year")}
    alone = 0 if month_first else len(days) - 1
    found = []
    for place, day in enumerate(days):
        first = one.first if place == alone and month_first else day
        last = day + 1 + (one.sign_at(day + 1) == "suffix")
        last = one.last if place == alone and not month_first else last
        found.append(
            attrs.evolve(one, kind="date", first=first, last=last, fields={**fields, "day": day})
        )
    return found


def _lend_year(left: Told, right: Told, words: CalendarWords) -> None:
    """Let "March" in "March and June 2023", "Q1" in "Q1 and Q2 2023" have its year."""
    if left.kind == right.kind and left.kind in _PARTS_OF_YEARS:
        _lend_to_part(left, right, words)
        return
    if not (left.kind == right.kind == "date" and "month" in left and "month" in right):
        return
    if "year" in left or "year" not in right or ("day" in left) != ("day" in right):
        return
    gap = left.marked.sentence.lower[left.last : right.first]
    linked = gap and words.years["listing"].issuperset(gap) and len(gap) < 3
    in_order = (left.get("month"), left.get("day", 0)) < (right.get("month"), right.get("day", 0))
    if linked and in_order and (gap != [","] or _goes_on(right)):
        left.fields["year"] = right.fields["year"]


_PARTS_OF_YEARS = frozenset({"quarter", "half", "quarters"})
_YEARS_OF_PARTS = frozenset({"year", "short_year", "of_unit", "of_which"})


def _quarters(one: Told) -> list[Told]:
    """Return "the first and third quarters" as two; those that follow on each other are one."""
    number, last_number = (
        field if field in one else other
        for field, other in (("ordinal", "day"), ("last_ordinal", "last_day"))
    )
    between = range(one.fields[number], one.fields[last_number])
    together = one.get(last_number) == one.get(number) + 1
    if together or not any(one.sign_at(index) == "and" for index in between):
        return [one]
    years = {field: at for field, at in one.fields.items() if field in _YEARS_OF_PARTS}
    behind = next(index for index in between if one.sign_at(index) == "and")
    first = {"ordinal": one.fields[number], **years}
    last = {"ordinal": one.fields[last_number], **years}
    return [
        attrs.evolve(one, kind="quarter", last=behind, fields=first),
        attrs.evolve(one, kind="quarter", first=behind + 1, fields=last),
    ]


def _lend_to_part(left: Told, right: Told, words: CalendarWords) -> None:
    gap = left.marked.sentence.lower[left.last : right.first]
    linked = len(gap) == 1 and gap[0] in words.years["listing"] | words.guards.to
    bare = left.fields.keys() <= {"digits", "ordinal", "day", "quarter", "half"}
    number = "digits" if "digits" in left else "ordinal"
    in_order = left.get(number, 0) < right.get(number, 0)
    if linked and bare and in_order:
        years = {field: right.fields[field] for field in _YEARS_OF_PARTS & right.fields.keys()}
        left.fields.update(years)


def _goes_on(one: Told) -> bool:
    """Say whether a date is one of a list that goes on behind it: its year stands at the end."""
    return one.fields["year"] >= one.last


_SPLIT = frozenset({"date", "days"})
