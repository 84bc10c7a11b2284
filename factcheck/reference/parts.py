"""Words that tell what a figure is a part of, and what is a total."""

import re
from collections.abc import Iterable
from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen(kw_only=True)
class PartWords:
    """The patterns of ``languages/en/parts.toml``, over text in lower case."""

    alone: re.Pattern[str]
    assailants: frozenset[str]
    balances: tuple[tuple[str, str, str], ...]  # measures: the first is the second less the third
    beside: re.Pattern[str]  # all that stands between a share and the counts beside it
    besides: re.Pattern[str]  # those that a figure leaves out: "not counting the gunman"
    breaks: re.Pattern[str]  # the last words of a text
    closes: re.Pattern[str]  # what ends a figure that is set beside another
    complements: tuple[tuple[str, str], ...]  # measures of the ones and of all the others
    ends_a_side: re.Pattern[str]  # of two sides: "45 % opposed it.", not "opposed the other law"
    everywhere: re.Pattern[str]
    groups: re.Pattern[str]
    including: re.Pattern[str]  # those that a figure has, too: "including the two gunmen"
    joins: re.Pattern[str]  # a comma, a bracket or a word between two parts
    lists: re.Pattern[str]
    more: re.Pattern[str]
    not_: re.Pattern[str]
    of: re.Pattern[str]  # all that stands between "177" and "278"
    of_the_rest: re.Pattern[str]  # the last words of a text
    of_them: re.Pattern[str]
    one_assailant: frozenset[str]
    opposites: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    raises: re.Pattern[str]
    rest: re.Pattern[str]
    says_again: re.Pattern[str]
    sums: re.Pattern[str]  # all that stands between the last part and its total
    to: re.Pattern[str]  # the last words of a text
    total_after: re.Pattern[str]  # the first words of a text
    total_before: re.Pattern[str]  # among the last few words of a text


@cache
def part_words() -> PartWords:
    """Return the words of the table as patterns."""
    table = load_table("parts")
    who = _any((*table["assailants"], *table["others"]))
    some = rf"\s+(?:the\s+|a\s+|an\s+|his\s+)?(?:(?P<number>[\w-]{{1,12}})\s+)?(?P<who>{who})\b"
    return PartWords(
        alone=_words(table["alone"]),
        assailants=frozenset(table["assailants"]),
        balances=tuple((net, first, second) for net, first, second in table["balances"]),
        beside=re.compile(rf"[^.;:\d]{{0,30}}[,(\u2013]\s*(?:(?:{_any(table['says_again'])})\s+)?"),
        besides=re.compile(rf"\b(?:{_any(table['besides'])}){some}"),
        breaks=re.compile(rf"\b(?:{_any(table['breaks'])})\s+(?:the\s+|an?\s+|some\s+)?\Z"),
        closes=re.compile(r"\s{0,4}(?:[,.;)\u2013]|\Z)"),
        complements=tuple((one, other) for one, other in table["complements"]),
        ends_a_side=re.compile(
            rf"\b(?:{_any(side for pair in table['opposites'] for side in pair)})"
            rf"(?:\s+(?:{_any(table['it'])}))?\s*(?:[.,;:)]|\Z)"
        ),
        everywhere=_words(table["everywhere"]),
        groups=_words(table["groups"]),
        including=re.compile(rf"\b(?:{_any(table['including'])}){some}"),
        joins=re.compile(rf"[,;()\u2013]|\b(?:{_any(table['joins'])})\b"),
        lists=_words(table["lists"]),
        more=_words(table["more"]),
        not_=_words(table["not"]),
        of=re.compile(rf"\s{{0,4}}(?:{_any(table['of'])})\s+(?:the\s+|some\s+)?"),
        of_the_rest=re.compile(rf"\bof (?:the )?(?:{_any(table['rest'])})\W{{0,2}}\s*\Z"),
        of_them=_words(table["of_them"]),
        one_assailant=frozenset(table["one_assailant"]),
        opposites=tuple((_words([one]), _words([other])) for one, other in table["opposites"]),
        raises=_words(table["raises"]),
        rest=_words(table["rest"]),
        says_again=_words(table["says_again"]),
        sums=re.compile(rf".{{0,40}}[,\u2013\u2014-]\s*(?:{_any(table['sums'])})\s+"),
        to=re.compile(rf"\b(?:{_any(table['to'])})\s+\Z"),
        total_after=re.compile(
            rf"(?:\s{{1,4}}[a-z-]{{1,40}}){{0,2}},?\s{{1,4}}(?:{_any(table['total_after'])})\b"
        ),
        total_before=re.compile(rf"\b(?:{_any(table['total_before'])})\b(?:\s+\S+){{0,6}}\s*\Z"),
    )


def _words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(words)})\b")


def _any(words: Iterable[str]) -> str:
    """Return the alternatives of a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
