"""Words of corrections: what they say was wrong, what is right, and when they were made."""

import re
from collections.abc import Iterable
from functools import cache

import attrs

from factcheck.reference.language import check_keys, load_table

_FILE = "languages/en/corrections.toml"


@attrs.frozen
class CorrectionWords:
    """The table of a language, as patterns over text in lower case."""

    turns: re.Pattern[str]  # the group "wrong" or "right" has matched
    against: re.Pattern[str]  # in front of one wrong figure
    changed: re.Pattern[str]
    from_: re.Pattern[str]
    own_day: re.Pattern[str]
    said_in: re.Pattern[str]  # the last words before a number
    amended: re.Pattern[str]  # up to the day that stands behind


@cache
def correction_words(code: str = "en") -> CorrectionWords:
    """Return the words of a language.

    >>> correction_words().turns.search("an earlier version of this story said 43").lastgroup
    'wrong'
    """
    table = load_table("corrections", code)
    check_keys(table, _KEYS, _FILE)
    return CorrectionWords(
        turns=re.compile(
            rf"\b(?:(?P<wrong>{_any(table['wrong'])})|(?P<right>{_any(table['right'])}))\b"
        ),
        against=re.compile(rf"\b(?:{_any(table['against'])})\b{_NEAR}"),
        changed=re.compile(rf"\b(?:{_any(table['changed'])})\b"),
        from_=re.compile(rf"\b(?:{_any(table['from'])})\b{_NEAR}"),
        own_day=re.compile(_any(table["own_day"]).replace(r"\*", r"[a-z]{3,9}\.? \d{1,2}")),
        said_in=re.compile(rf"\b(?:{_any(table['said_in'])}) $"),
        amended=re.compile(rf"\b(?:{_any(table['amended'])}) (?:\w{{1,10}},? )?$"),
    )


_KEYS = frozenset({"wrong", "right", "against", "changed", "from", "own_day", "said_in", "amended"})
_NEAR = r"(?: [a-z\-$\u20ac\u00a3]{1,12}){0,2} ?"  # few words, up to a figure: "not the 43"
_GAP = r"[^.;\n]{0,60}? "


def _any(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace("\u2026", _GAP) for phrase in ordered)
