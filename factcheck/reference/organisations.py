"""Organisations: bodies that the news names by several forms."""

from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.grammar import Phrases, words_of
from factcheck.reference.language import load_table

_FILE = "languages/en/organisations.toml"


@attrs.frozen
class Organisations:
    """The bodies that are known, and the words that tell others."""

    forms: Phrases[str]  # as written -> the full name
    heads: frozenset[str]
    of_heads: frozenset[str]
    forms_written: tuple[str, ...] = ()  # every form, as the table has it

    def named(self, words: str) -> str | None:
        """Return the full name of a form, if any.

        >>> organisations().named("ICE"), organisations().named("Border Patrol")
        ('Immigration and Customs Enforcement', 'Customs and Border Protection')
        """
        tokens = words_of(words)
        found = self.forms.at(tokens, 0) if tokens else None
        return found[1] if found and found[0] == len(tokens) else None


@cache
def organisations() -> Organisations:
    """Return the bodies of ``organisations.toml``."""
    table = load_table("organisations")
    forms: dict[str, str] = {}
    for name, others in table["forms"].items():
        for form in (name, *others):
            if forms.setdefault(form, name) != name:
                raise DataError(_FILE, name, f"{form!r} also stands for {forms[form]!r}")
    return Organisations(
        Phrases((words_of(form), name) for form, name in forms.items()),
        frozenset(table["words"]["heads"]),
        frozenset(table["words"]["of_heads"]),
        tuple(forms),
    )
