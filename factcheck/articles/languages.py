"""The language of an article: given by hand, declared, or seen in its text."""

import attrs

from factcheck.articles.drafts import Draft
from factcheck.articles.options import ReadingOptions
from factcheck.reference.language import has_tables
from factcheck.reference.languages_seen import (
    ENGLISH,
    UNKNOWN,
    Seen,
    is_same,
    language_seen,
    limits_of,
    name_of,
)

_CURE = "give it by manifest or with --language if that is wrong"


@attrs.frozen
class Spoken:
    """The language of an article, and what is doubtful about it."""

    code: str
    doubts: tuple[str, ...] = ()


def language_of(draft: Draft, options: ReadingOptions) -> Spoken:
    """Return the language of an article: by hand, as declared, as its text has it, else English.

    A manifest speaks of one article and the command line of all, so the manifest is the stronger.
    """
    seen = language_seen(draft.text[draft.head_end :])
    by_hand = (draft.given.language if draft.given_by == "manifest" else None) or options.language
    declared = draft.given.language or draft.head.language
    code, doubts = _settled(by_hand, declared, seen)
    if seen is not None and seen.beside and has_tables(code) == has_tables(seen.code):
        others = " and ".join(name_of(other) for other in seen.beside)
        doubts += (f"parts of it are in {others}: they are read as {name_of(code)}",)
    limits = limits_of(code)
    return Spoken(code, (*doubts, *((limits,) if limits else ())))


def _settled(
    by_hand: str | None, declared: str | None, seen: Seen | None
) -> tuple[str, tuple[str, ...]]:
    given = by_hand or declared
    if given is None:
        return (seen.code if seen else ENGLISH), ()
    if seen is None or seen.code == UNKNOWN or is_same(given, seen.code):
        return given, ()
    if by_hand:
        return by_hand, (f"is given as {by_hand}, but reads as {seen.code}",)
    if seen.sure:
        doubt = f"declares {declared}, but reads as {seen.code}: read as {name_of(seen.code)}"
        return seen.code, (f"{doubt} ({_CURE})",)
    return given, (f"declares {declared}, but may be {seen.code} ({_CURE})",)
