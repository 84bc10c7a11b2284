"""The grammar of dates: a table of patterns over the signs of a sentence.

A pattern is written in the names of ``symbols.CLASSES``; a name of FIELDS is kept for resolution.
``?``, ``|`` and brackets mean what they mean in a regular expression. Of several rules that hold
at a place the one that takes the most tokens is right, then the first in the table.
"""

import re
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from factcheck.claims.times.silence import is_said
from factcheck.claims.times.symbols import SIGN, Marked
from factcheck.claims.times.told import Told

# A field of a date, and the classes of which it can be.
FIELDS = {
    "month": "month",
    "day": "n12|n31",
    "last_day": "n12|n31",
    "year": "year",
    "last_year": "year",
    "short_year": "n12|n31|n59|n99",
    "digits": "n12|n31|n59",
    "last_digits": "n12|n31",
    "first": "n12|n31",
    "second": "n12|n31",
    "weekday": "weekday|short_weekday",
    "full_weekday": "weekday",
    "part": "part",
    "which": "last|past|previous|next|coming|following|this|same|that",
    "of_which": "last|past|previous|next|this|same|that|the",
    "of_unit": "unit",
    "rolling": "last|past|previous|next|coming|following",
    "unit": "unit",
    "units": "unit|units",
    "count": "n12|n31|n59|n99|number|year|spelled",
    "one": "a",
    "ordinal": "ordinal",
    "season": "season",
    "deictic": "deictic",
    "decade": "decade",
    "vague": "vague",
    "named": "named",
    "edge": "start|middle|end",
    "timing": "early|late|earlier|later",
    "aim": "earlier|later|before|after",
    "hour": "n12|n31|n59",
    "minute": "n12|n31|n59",
    "sharp": "dotted",
    "bare": "hhmm|year",
    "meridiem": "meridiem",
    "zone": "zone",
    "quarter": "quarter",
    "half": "half",
    "weekend": "weekend",
    "fiscal": "fiscal",
    "dotted_date": "dotted_date",
    "tonight": "tonight",
    "noon": "noon",
}

_OF_YEAR = "(comma? of? the? of_which of_unit | comma? of? comma? year)"
_AS_BEFORE = "(of? comma? of_which of_unit | one of_unit timing | of? year)"
_ZONE = "(local clock_word)? (zone | open zone close)?"

# kind of what is told | a class that must occur | pattern
RULES = (
    ("date", "month", ("(weekday stop? comma?)? the? day suffix? (of|dash|slash)? month stop? "
                       "(comma|dash|of|slash)? year")),
    ("date", "month", "(weekday stop? comma?)? month stop? the? day suffix? comma? year"),
    ("date", "month", "day (dash|slash) month (dash|slash) short_year"),
    ("date", "month", "(weekday stop? comma?)? month stop? the? day suffix?"),
    ("date", "month", "(weekday comma?)? the? day suffix? of? month"),
    ("date", "month", "month stop? comma? of? year"),
    ("date of", "month", ("(month stop? (the? day suffix?)? | the? day suffix? of? month) comma? "
                          "of? the? of_which of_unit")),
    ("days", "month", ("month stop? day suffix? (dash|to|until|and) last_day suffix? "
                       "(comma? year)?")),
    ("days", "month", ("the? day suffix? (dash|to|until|and) the? last_day suffix? of? month "
                       "(comma? year)?")),
    ("which", "month", "the? which month stop?"),
    ("date", "month", "month stop?"),
    ("date", "suffix", "the day suffix"),
    ("iso", "year", "year dash digits dash last_digits"),
    ("numeric", "slash", "first slash second slash (year|short_year)"),
    ("iso", "slash", "year slash digits slash last_digits"),
    ("numeric", "year", "first dash second dash year"),
    ("dotted", "dotted_date", "dotted_date"),
    ("weekday", "weekday", "the? which? full_weekday part?"),
    ("weekday", "weekday", "the? early? dash? part? hours of full_weekday part?"),
    ("weekday", "weekday", "full_weekday part? (of|comma)? of_which of_unit"),
    ("deictic", "deictic", "deictic part?"),
    ("deictic", "deictic", "the unit (before|after) deictic"),
    ("deictic", "tonight", "tonight"),
    ("part", "part", "(the|which)* (early|late)? part"),
    ("part", "part", "the? early? dash? part? hours of the? part"),
    ("part", "part", "the early dash? part hours"),
    ("ago", "unit", "(count|one) unit ago"),
    ("ago", "units", "count units ago"),
    ("ago", "unit", "(count|one) unit now"),
    ("ago", "units", "count units now"),
    ("later", "unit", "(count|one) unit (timing|aim)"),
    ("later", "units", "count units (timing|aim)"),
    ("which", "unit", "(the? timing)? the? which unit"),
    ("which", "unit", "timing which unit"),
    ("which", "unit", "timing in (the|which) unit"),
    ("which", "unit", "the unit aim"),
    ("rolling", "units", "the? rolling count units"),
    ("edge", "unit", "the? edge of (the|which)* unit"),
    ("same period", "period", f"the? same period {_AS_BEFORE}?"),
    ("same period", "quarter", f"the? same quarter {_AS_BEFORE}"),
    ("same period", "unit", f"the? same unit {_AS_BEFORE}"),
    ("weekend", "weekend", "the? which? weekend"),
    ("quarter", "quarter", f"the? (ordinal|which) dash? quarter {_OF_YEAR}?"),
    ("quarter", "q", "q digits (of? (year|of_which of_unit))?"),
    ("fiscal quarter", "q", "q digits (of? (fy|fiscal unit?) (year|short_year))"),
    ("half", "half", f"the? (ordinal|which) dash? half {_OF_YEAR}"),
    ("half", "h", "h digits (of? (year|of_which of_unit))?"),
    ("fiscal", "fiscal", "the? which? fiscal unit? year? (dash|slash) short_year"),
    ("fiscal", "fiscal", "the? which? fiscal unit? year"),
    ("fiscal", "fiscal", "the? which fiscal unit"),
    ("fiscal", "fiscal", "the? year ((dash|slash) short_year)? fiscal unit"),
    ("fiscal", "fy", "fy dash? (year ((dash|slash) short_year)? | short_year)"),
    ("season", "season", f"the? which? season {_OF_YEAR}?"),
    ("years", "year", "year (dash|slash) short_year"),
    ("decade", "plural", "the? year plural"),
    ("decade", "year", "the year genitive"),
    ("decade", "plural", "the? apostrophe (n31|n59|n99) plural"),
    ("decade", "decade", "the decade"),
    ("century", "unit", "the? (ordinal|day suffix) dash? unit"),
    ("named", "named", "named more* (comma? year | of? of_which of_unit)?"),
    ("named", "named", "the? which named more*"),
    ("date", "year", "year"),
    ("vague", "vague", "vague more*"),
    ("past", "units", "(a? few more*)? units ago"),
    ("past", "units", "recent units"),
    ("past", "units", "the? (last|past) (few more*)? units"),
    ("future", "units", "the? (next|coming) (few more*)? units"),
    ("clock", "colon", f"hour colon minute (colon digits)? (meridiem more*|hours)? {_ZONE}"),
    ("clock", "meridiem", f"(hour|sharp) meridiem more* {_ZONE}"),
    ("clock", "dotted", f"sharp {_ZONE}"),
    ("clock", "zone", "bare zone"),
    ("clock", "hhmm", "bare hours"),
    ("clock", "noon", f"noon {_ZONE}"),
)  # fmt: skip


_PART = re.compile(r"[a-z_0-9]++|[()|?*+]")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern over signs that a pattern of names stands for."""
    seen: dict[str, int] = {}
    return re.compile("".join(_piece(part, seen) for part in _PART.findall(pattern)))


def _piece(part: str, seen: dict[str, int]) -> str:
    if part == "(":
        return "(?:"
    if part not in FIELDS:
        return SIGN.get(part, part)
    seen[part] = seen.get(part, 0) + 1
    signs = [SIGN[name] for name in FIELDS[part].split("|")]
    several = SIGN["spelled"] if part == "count" else ""
    choice = f"[{''.join(signs)}]" + (f"{several}*" if several else "")
    return f"(?P<{part}_{seen[part]}>{choice})"


class _Rule(NamedTuple):
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


_RULES: dict[str, list[_Rule]] = {}
for _place, (_kind, _needed, _names) in enumerate(RULES):
    _RULES.setdefault(SIGN[_needed], []).append(_Rule(_place, _kind, _names, _needs(_names)))


def _rows() -> re.Pattern[str]:
    """Return the pattern of a row of signs in which a rule can hold."""
    names = {name for _, _, pattern in RULES for name in _PART.findall(pattern)}
    classes = {one for name in names for one in FIELDS.get(name, name).split("|")}
    used = {SIGN[one] for one in classes if one in SIGN}
    telling, quiet, known = map("".join, (_RULES, sorted(used - _RULES.keys()), sorted(used)))
    return re.compile(f"(?<![{known}]) [{quiet}]*+ [{telling}] [{known}]*+", re.VERBOSE)


_ROW = _rows()
_ENDINGS = (SIGN["suffix"], SIGN["plural"])


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
    if kind in ("quarter", "half", "fiscal quarter") and "digits" in fields:
        joined.append(fields["digits"])
    # The stop of a sentence is none of its last date.
    last -= match.string[last - 1] == SIGN["stop"]
    return _Candidate(first, last, kind, fields, tuple(joined))
