"""What agencies write beside a text: kills, corrections, and parts that are no article."""

import re
from functools import cache

import attrs

from factcheck.reference.language import check_keys, load_world

_NAME = "agency_notes"
_WORD = re.compile(r"[^\W\d_]+")
# "Kill-joy" is none: a hyphen needs a blank before it.
_BEHIND = (":", ";", ".", "!", " - ", " -- ", " \u2013", "\u2013", " \u2014", "\u2014")
_MARKS = " \t\n.,:;!?-\u2013\u2014*()[]"


@attrs.frozen
class AgencyNotes:
    """The words by which agencies speak to editors, in small letters."""

    statuses: frozenset[str]
    greetings: frozenset[str]
    kill_openings: tuple[str, ...]
    kill_alone: frozenset[str]
    kill_phrases: tuple[str, ...]
    corrections: frozenset[str]
    teasers: frozenset[str]
    cut_short: tuple[str, ...]

    def kills(self, words: str) -> bool:
        """Say whether a note or headline withdraws what it stands beside.

        >>> notes = agency_notes()
        >>> notes.kills("MANDATORY KILL: the toll is wrong"), notes.kills("Storms kill 34")
        (True, False)
        >>> notes.kills("Editors: kill the story slugged FERRY"), notes.kills("KILLS 34")
        (True, False)
        """
        plain = " ".join(words.split()).casefold()
        return self._opens_a_kill(plain) or any(phrase in plain for phrase in self.kill_phrases)

    def _opens_a_kill(self, plain: str) -> bool:
        rest = plain.strip(_MARKS)
        first = rest.partition(" ")[0].strip(_MARKS)
        if first in self.greetings:
            rest = rest[len(first) :].strip(_MARKS)
        return rest in self.kill_alone or any(
            rest == opening or rest.startswith(tuple(f"{opening}{mark}" for mark in _BEHIND))
            for opening in self.kill_openings
        )

    def corrects(self, words: str) -> bool:
        """Say whether a note tells of a correction.

        >>> agency_notes().corrects("CORRECTS figure in para 3")
        True
        """
        return not self.corrections.isdisjoint(_WORD.findall(words.casefold()))

    def is_cut_short(self, text: str) -> bool:
        """Say whether a text ends as one does that goes on elsewhere."""
        return text.rstrip().casefold().endswith(self.cut_short)


@cache
def agency_notes() -> AgencyNotes:
    """Return the words of ``agency_notes.toml``."""
    table = load_world(_NAME)
    check_keys(table, [field.name for field in attrs.fields(AgencyNotes)], f"{_NAME}.toml")
    return AgencyNotes(
        statuses=frozenset(table["statuses"]),
        greetings=frozenset(table["greetings"]),
        kill_openings=tuple(table["kill_openings"]),
        kill_alone=frozenset(table["kill_alone"]),
        kill_phrases=tuple(table["kill_phrases"]),
        corrections=frozenset(table["corrections"]),
        teasers=frozenset(table["teasers"]),
        cut_short=tuple(table["cut_short"]),
    )
