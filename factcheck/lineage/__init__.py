"""Lineage: which articles are one voice.

Ten papers that print one wire story are one voice, not ten. The signs, the strongest first: a
copy of another article; words that name where it first appeared; an agency's credit; else an
article speaks for its own source.
"""

from collections.abc import Iterable

import attrs

from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.lineage.copies import Copy, copies
from factcheck.lineage.credits import Credits, credits_of
from factcheck.model import Article, Voice
from factcheck.reference.agencies import agencies


@attrs.frozen
class _Signs:
    """All that tells where an article has its words from."""

    article: Article
    credited: Credits
    copy: Copy | None
    copied_origin: str | None  # what the copies of its text give as their origin

    @property
    def own(self) -> str:
        """The name of its own source, unless a copy of it tells more."""
        return self.copied_origin or _own_name(self.article)


SIGNS: Ladder[str] = Ladder(
    "origin",
    (
        Rung("the first publication that it names", "first", lambda signs: signs.credited.first),
        Rung("the credit of an agency", "agency", lambda signs: signs.credited.agency),
        Rung("a near copy of another article", "copy", lambda signs: signs.copy),
        Rung("its own source", "own", otherwise),
    ),
)


def trace(articles: Iterable[Article]) -> tuple[Voice, ...]:
    """Return the voice of each article, in the order of their ids."""
    ordered = sorted(articles, key=lambda article: article.age)
    named_by = {article.id: article for article in ordered}
    credited = {article.id: credits_of(article) for article in ordered}
    copied = copies(ordered)
    # What one copy credits holds for all copies of the text.
    shared: dict[str, str] = {}
    for article in ordered:
        text = copied[article.id].of if article.id in copied else article.id
        if named := credited[article.id].first or credited[article.id].agency:
            shared.setdefault(text, named)
    voices = []
    for article in ordered:
        copy = copied.get(article.id)
        text = copy.of if copy else article.id
        own = _own_name(named_by[text]) if copy else None
        voices.append(_voice(_Signs(article, credited[article.id], copy, shared.get(text) or own)))
    return tuple(sorted(voices, key=lambda voice: voice.article.id))


def _voice(signs: _Signs) -> Voice:
    rung = SIGNS.climb(signs)
    origins = {
        "first": signs.credited.first,
        "agency": signs.credited.agency,
        "copy": signs.copied_origin,
        "own": signs.own,
    }
    return Voice(
        article=signs.article,
        origin=origins[rung.outcome] or signs.own,
        sign=rung.name,
        copy_of=signs.copy.of if signs.copy else None,
        credits=signs.credited.names,
    )


def _own_name(article: Article) -> str:
    return agencies().named(article.name) or article.name
