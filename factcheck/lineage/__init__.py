"""Lineage: which articles are one voice.

Ten papers that print one wire story are one voice, not ten. The signs, the strongest first: a
copy of another article; words that name where it first appeared; an agency's credit; else an
article speaks for its own source.
"""

from collections.abc import Callable, Iterable

import attrs

from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.lineage.copies import copies
from factcheck.lineage.credits import Credits, credits_of
from factcheck.model import Article, Voice
from factcheck.reference.agencies import agencies


@attrs.frozen
class _Signs:
    """All that tells where an article has its words from."""

    credited: Credits
    copied: str | None  # the id of the article that it copies
    credited_in_a_copy: str | None  # what any copy of the text credits
    oldest: str  # the source of the oldest copy: its own, if there is no other


def _first(signs: _Signs) -> str | None:
    return signs.credited.first


def _agency(signs: _Signs) -> str | None:
    return signs.credited.agency


def _of_a_copy(signs: _Signs) -> str | None:
    return signs.credited_in_a_copy


SIGNS: Ladder[Callable[[_Signs], str | None]] = Ladder(
    "origin",
    (
        Rung("the first publication that it names", _first, _first),
        Rung("the credit of an agency", _agency, _agency),
        Rung(
            "a near copy of another article",
            lambda signs: signs.credited_in_a_copy or signs.oldest,
            lambda signs: signs.copied,
        ),
        Rung("the credit of a near copy", _of_a_copy, _of_a_copy),
        Rung("its own source", lambda signs: signs.oldest, otherwise),
    ),
)


def trace(articles: Iterable[Article]) -> tuple[Voice, ...]:
    """Return the voice of each article, in the order of their ids."""
    ordered = sorted(articles, key=lambda article: article.age)
    named = {article.id: article for article in ordered}
    credited = {article.id: credits_of(article) for article in ordered}
    copied = {name: copy.of for name, copy in copies(ordered).items()}
    shared: dict[str, str] = {}
    for article in ordered:
        if name := credited[article.id].first or credited[article.id].agency:
            shared.setdefault(copied.get(article.id, article.id), name)
    voices = []
    for article in ordered:
        text = copied.get(article.id, article.id)
        signs = _Signs(
            credited[article.id],
            copied.get(article.id),
            shared.get(text),
            _source(named[text]),
        )
        rung = SIGNS.climb(signs)
        voices.append(
            Voice(
                article=article,
                origin=rung.outcome(signs) or signs.oldest,
                sign=rung.name,
                copy_of=signs.copied,
                credits=signs.credited.names,
            )
        )
    return tuple(sorted(voices, key=lambda voice: voice.article.id))


def _source(article: Article) -> str:
    """Return the full name of the source of an article."""
    return agencies().named(article.name) or article.name
