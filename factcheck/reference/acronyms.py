"""Acronyms: what a text itself says that they stand for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.reference.names import name_words
from factcheck.reference.organisations import organisations

_SHORT = r"[A-Z][A-Za-z]{0,6}[A-Z]s?|[A-Z]{2,8}"
_WORD = re.compile(r"[\w'\u2019&.-]+")
_REACH = 120  # characters before an acronym in which its words stand
_SKIPPED = 3  # small words in a row


@cache
def _sign() -> re.Pattern[str]:
    """Return the pattern of an acronym that stands beside its words, before or behind them."""
    joining = sorted(name_words().before_acronyms, key=lambda words: (-len(words), words))
    joins = "|".join(re.escape(words) for words in joining)
    return re.compile(
        rf"""
          \( (?: (?:{joins})\s )?+ (?P<after> {_SHORT} ) [);,]  # "the Island Committee (IC)"
        | ,\s (?:{joins})\s (?P<also> {_SHORT} ) \b           # "the Island Committee, or IC"
        | \b (?P<before> {_SHORT} ) \s? (?: \( | ,\s )        # "IC, the Island Committee"
          (?: (?:{joins})\s )?+
          (?= (?P<full> [A-Z][\w'\u2019&-]+ (?: \s[\w'\u2019&-]+ ){{1,9}} ) )
        """,
        re.VERBOSE,
    )


def expansions(text: str) -> dict[str, str]:
    """Return the acronyms that a text explains, in either order, and what they stand for.

    >>> expansions("The Island Rescue Committee (IRC) met. BOP, the Bureau of Piers, is near.")
    {'IRC': 'Island Rescue Committee', 'BOP': 'Bureau of Piers'}
    """
    found: dict[str, str] = {}
    for short, full in _explained(text):
        found.setdefault(short, organisations().named(full) or full)
    return found


def _explained(text: str) -> Iterator[tuple[str, str]]:
    for sign in _sign().finditer(text):
        if short := sign["after"] or sign["also"]:
            before = text[max(0, sign.start() - _REACH) : sign.start()]
            words = _WORD.findall(before.rpartition("\n")[2])
            if full := _spelled(words[::-1], _letters(short)[::-1]):
                yield short.removesuffix("s"), " ".join(full[::-1])
        else:
            words = _WORD.findall(sign["full"])
            if full := _spelled(words, _letters(sign["before"])):
                yield sign["before"], " ".join(full)


def _letters(short: str) -> str:
    return short.removesuffix("s").upper()


def _spelled(words: Sequence[str], letters: str) -> list[str] | None:
    """Return the first of *words* if their initials are *letters*; small words may be passed."""
    taken: list[str] = []
    at = skipped = 0
    for word in words:
        if at == len(letters):
            break
        small = word.lower() in name_words().small
        if word[0].upper() == letters[at] and (word[0].isupper() or small):
            at, skipped = at + 1, 0
        elif small and taken and skipped < _SKIPPED:
            skipped += 1
        else:
            return None
        taken.append(word)
    ends = (taken[0], taken[-1]) if taken else ("", "")
    whole = at == len(letters) and len(taken) > 1 and all(word[:1].isupper() for word in ends)
    return taken if whole else None
