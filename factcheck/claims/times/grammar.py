"""The grammar of dates: the rules as patterns over the signs of a sentence.

Of several rules that hold at a place the one that takes the most tokens is right, then the first
in the table.
"""

import re
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from factcheck.claims.times.rules import FIELDS, RULES
from factcheck.claims.times.silent import is_said
from factcheck.claims.times.symbols import SIGN, Marked
from factcheck.claims.times.told import Told

_PART = re.compile(r"[a-z_0-9]++|[()|?*+]")


# "The morning rush hour" is as much one part of the day as "the morning"; years can be in words.
_PHRASES = frozenset({"part", "daypart", "year", "day", "unit", "units"})


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern over signs that a pattern of names stands for."""
    seen: dict[str, int] = {}
    return re.compile("".join(_piece(part, seen) for part in _PART.findall(pattern)))


def in_front(pattern: str) -> re.Pattern[str]:
    """Return the pattern over signs of what ends where a date begins."""
    return re.compile(rf"(?:{compiled(pattern).pattern})\Z")


def _piece(part: str, seen: dict[str, int]) -> str:
    if part == "(":
        return "(?:"
    if part not in FIELDS:
        return SIGN.get(part, part)
    seen[part] = seen.get(part, 0) + 1
    signs = [SIGN[name] for name in FIELDS[part].split("|")]
    several = SIGN["spelled"] if part == "count" or "spelled" in FIELDS[part] else ""
    choice = f"[{''.join(signs)}]" + (f"{several}*" if several else "")
    if part in _PHRASES:
        return f"(?:(?P<{part}_{seen[part]}>{choice}){SIGN['more']}*)"
    return f"(?P<{part}_{seen[part]}>{choice})"


class _Entry(NamedTuple):
    """A rule; its pattern is compiled when a sentence first asks for it."""

    place: int  # in the table
    kind: str
    names: str
    needs: frozenset[str]  # signs without which it cannot hold


_CHOICE = re.compile(r"\([^()]*+\)[?*]?")
_NEEDED = re.compile(r"\b[a-z_0-9]+\b(?![?*])")


def _needs(names: str) -> frozenset[str]:
    """Return the signs that a pattern has in any case."""
    while (rest := _CHOICE.sub("", names)) != names:
        names = rest
    needed = [FIELDS.get(name, name) for name in _NEEDED.findall(names)]
    return frozenset(SIGN[name] for name in needed if name in SIGN)


_RULES: dict[str, list[_Entry]] = {}
for _place, (_kind, _needed, _names) in enumerate(RULES):
    _RULES.setdefault(SIGN[_needed], []).append(_Entry(_place, _kind, _names, _needs(_names)))


def _rows() -> re.Pattern[str]:
    """Return the pattern of a row of signs in which a rule can hold."""
    names = {name for _, _, pattern in RULES for name in _PART.findall(pattern)}
    classes = {one for name in names for one in FIELDS.get(name, name).split("|")}
    used = {SIGN[one] for one in classes if one in SIGN}
    telling, quiet, known = map("".join, (_RULES, sorted(used - _RULES.keys()), sorted(used)))
    return re.compile(f"(?<![{known}]) [{quiet}]*+ [{telling}] [{known}]*+", re.VERBOSE)


_ROW = _rows()
_ENDINGS = (SIGN["suffix"], SIGN["plural"])


_CODES = frozenset({"quarter", "half", "fiscal quarter", "fiscal half"})
_LETTERS = (SIGN["q"], SIGN["h"])  # what the figure of Q3 and of 3Q touches


class _Candidate(NamedTuple):
    """What a rule finds in a row of signs; tokens count from the beginning of the row."""

    first: int
    last: int
    kind: str
    fields: dict[str, int]
    joined: tuple[int, ...]  # the tokens that must touch the one before: "4th", "1990s", "Q3"


def tell(marked: Marked) -> list[Told]:
    """Return what the rules find in a sentence, in order and without overlap."""
    told: list[Told] = []
    for row in _ROW.finditer(marked.signs):
        _tell_row(row[0], row.start(), marked, told)
    return told


def _tell_row(row: str, start: int, marked: Marked, told: list[Told]) -> None:
    reached = 0
    for first, last, kind, places, joined in _candidates(row):
        if first >= reached and (not joined or _is_joined(joined, start, marked)):
            fields = {field: start + place for field, place in places.items()}
            one = Told(kind, start + first, start + last, marked, fields)
            if is_said(one):
                told.append(one)
                reached = last


def _is_joined(joined: tuple[int, ...], start: int, marked: Marked) -> bool:
    return all(marked.sentence.touching(start + place) for place in joined)


# News has the same dates over and over: "on weekday stop", "in year comma".
@lru_cache(maxsize=4096)
def _candidates(row: str) -> tuple[_Candidate, ...]:
    """Return all that the rules find in a row of signs, the best first at each place."""
    found: list[tuple[int, int, int, str, re.Match[str]]] = []
    signs = frozenset(row)
    for rule in [rule for sign in _RULES.keys() & signs for rule in _RULES[sign]]:
        if rule.needs <= signs:
            found += [
                (match.start(), -match.end(), rule.place, rule.kind, match)
                for match in compiled(rule.names).finditer(row)
            ]
    found.sort(key=itemgetter(0, 1, 2))
    return tuple(_candidate(kind, match) for _, _, _, kind, match in found)


def _candidate(kind: str, match: re.Match[str]) -> _Candidate:
    first, last = match.span()
    fields: dict[str, int] = {}
    for group in match.re.groupindex:
        if match.start(group) >= 0:
            fields.setdefault(group.rpartition("_")[0], match.start(group))
    joined = [place for place in range(first, last) if match.string[place] in _ENDINGS]
    if kind in ("iso", "numeric"):
        joined.extend(range(first + 1, last))
    if "digits" in fields and kind in _CODES:
        place = fields["digits"]
        behind = place > first and match.string[place - 1] in _LETTERS
        joined.append(place if behind else place + 1)
    # The stop of a sentence is none of its last date.
    last -= match.string[last - 1] == SIGN["stop"]
    return _Candidate(first, last, kind, fields, tuple(joined))
