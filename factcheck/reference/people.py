"""People: titles, roles and given names by which a name is known to be a person's."""

from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen
class People:
    """The words around the names of people; all in lower case."""

    titles: frozenset[str]
    roles: frozenset[str]
    particles: frozenset[str]
    family_first: frozenset[str]
    given: frozenset[str]
    no_names: frozenset[str]
    things: frozenset[str]


@cache
def people() -> People:
    """Return the words around names in English.

    >>> "minister" in people().titles, "vladimir" in people().given
    (True, True)
    """
    table = load_table("people")
    return People(
        **{
            key: frozenset(word.lower() for word in table[key])
            for key in (
                "titles",
                "roles",
                "particles",
                "family_first",
                "given",
                "no_names",
                "things",
            )
        }
    )
