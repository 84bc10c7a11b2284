"""Words by which a lone sentence tells what it is about."""

from functools import cache, cached_property
from itertools import zip_longest
from typing import Any

import attrs

from factcheck.reference.language import check_keys, load_table


@attrs.frozen(slots=False)
class SingleWords:
    """The lists of ``singles.toml``."""

    act_links: frozenset[str]  # words between a verb and its date
    at_work: frozenset[str]  # what somebody has been doing for the years of his career
    careers: frozenset[str]  # words before the years of a career
    definite: frozenset[str]  # words that open a subject which another text names
    in_names: frozenset[str]  # words in small letters that go on with a name
    no_names: frozenset[str]  # months and weekdays
    of_a_part: frozenset[str]  # words before a figure that is but a part of what is told
    openings: frozenset[str]  # first words of a phrase before the subject
    pointers: frozenset[str]  # "it", "he"
    relatives: frozenset[str]  # somebody else, of whom a sentence may tell
    verbs: frozenset[str]  # words that end a short subject
    where: frozenset[str]  # words before the name of a place
    superlative: tuple[str, ...]  # endings of words that rank
    same_ends: frozenset[frozenset[str]]  # words for one end of a row
    exclusive: frozenset[frozenset[str]]  # pairs of events that one date is given for by mistake
    poles: frozenset[frozenset[str]]  # pairs of words for the two ends of a row

    @cached_property
    def ends(self) -> frozenset[str]:
        """All words for an end of a row."""
        return frozenset().union(*self.poles)

    def is_other_end(self, one: str, other: str) -> bool:
        """Say whether what is ranked differs by the end that is counted from alone.

        >>> single_words().is_other_end("largest city", "smallest city")
        True
        """
        differing = _the_one_exchanged(one, other)
        return differing is not None and differing in self.poles

    def is_another_row(self, one: str, other: str) -> bool:
        """Say whether what is ranked is ordered by something else.

        >>> single_words().is_another_row("largest city", "richest city")
        True
        >>> single_words().is_another_row("largest city", "biggest city")
        False
        """
        differing = _the_one_exchanged(one, other)
        if differing is None or not all(word.endswith(self.superlative) for word in differing):
            return False
        return not any(differing <= alike for alike in self.same_ends)

    def exclude(self, one: str | None, other: str | None) -> bool:
        """Say whether no one date can be that of both events: a birth, a graduation."""
        return frozenset((one, other)) in self.exclusive


@cache
def single_words() -> SingleWords:
    """Return the words of English.

    >>> "it" in single_words().pointers
    True
    """
    table = dict(load_table("singles"))
    names = tuple(field.name for field in attrs.fields(SingleWords))
    check_keys(table, {*names}, "languages/en/singles.toml")
    endings = tuple(table.pop("superlative"))
    lists: dict[str, Any] = {
        name: frozenset(map(_entry, entries)) for name, entries in table.items()
    }
    return SingleWords(**lists, superlative=endings)


def _the_one_exchanged(one: str, other: str) -> frozenset[str] | None:
    """Return the two words by which two phrases differ, if they differ by one in the same place."""
    words = zip_longest(one.lower().split(), other.lower().split(), fillvalue="")
    differing = [frozenset(pair) for pair in words if pair[0] != pair[1]]
    return differing[0] if len(differing) == 1 else None


def _entry(entry: str | list[str]) -> str | frozenset[str]:
    return entry if isinstance(entry, str) else frozenset(entry)
