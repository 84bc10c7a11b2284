"""Lineage: which articles are one voice.

Ten papers that print one wire story are one voice, not ten, and so are ten that have their figures
from one statement. The signs, the strongest first: words that name where a text first appeared;
the article that the data of its page name as what it is from; the one origin that its sentences
name for most of its figures; an agency's credit; unusual figures that others have from one origin;
else an article speaks for its own source. What holds for one copy of a text holds for all.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.lineage.based import bases, one_address
from factcheck.lineage.circles import circles, name_of, rings
from factcheck.lineage.cited import Citing, citings, drawn_from
from factcheck.lineage.copies import families, passages
from factcheck.lineage.credits import Credits, credits_of
from factcheck.lineage.figures import likely_origins, unusual
from factcheck.lineage.wording import wordings
from factcheck.model import Article, Claim, Notice, Passage, Voice
from factcheck.reference.agencies import agencies

__all__ = ["Lineage", "lineage_of", "trace"]


@attrs.frozen
class _Signs:
    """All that tells where one text has its words and figures from."""

    first: str | None  # where it first appeared
    based: str | None  # whose article the data of its page name as what it is from
    drawn: str | None  # from whom its figures are
    ring: str | None  # the oldest of those that cite each other
    agency: str | None  # whose credit it bears
    likely: str | None  # whose unusual figures it gives
    oldest: str  # the source of its oldest copy

    @property
    def words(self) -> str:
        """Whose words they are, wherever the figures are from."""
        return self.first or self.based or self.agency or self.oldest


_Origin = Callable[[_Signs], str | None]

FIRST = "the first publication that it names"
BASED = "the article that its page is based on"
AGENCY = "the credit of an agency"
OWN = "its own source"
COPY = "a near copy of another article"
OF_A_COPY = "the credit of a near copy"


def _rung(name: str, origin: _Origin) -> Rung[_Origin]:
    """Return the rung that holds where a sign tells an origin."""
    return Rung(name, origin, origin)


SIGNS: Ladder[_Origin] = Ladder(
    "origin",
    (
        _rung(FIRST, lambda signs: signs.first),
        _rung(BASED, lambda signs: signs.based),
        _rung("a circle of articles that cite each other", lambda signs: signs.ring),
        _rung("the origin that it names for its figures", lambda signs: signs.drawn),
        _rung(AGENCY, lambda signs: signs.agency),
        _rung("figures that others have from one origin", lambda signs: signs.likely),
        Rung(OWN, lambda signs: signs.oldest, otherwise),
    ),
)


@attrs.frozen
class Lineage:
    """The voice of each article, in the order of their ids, and what is odd about them."""

    voices: tuple[Voice, ...]
    notices: tuple[Notice, ...]


def trace(articles: Iterable[Article], claims: Iterable[Claim] = ()) -> tuple[Voice, ...]:
    """Return the voice of each article, in the order of their ids."""
    return lineage_of(articles, claims).voices


def lineage_of(articles: Iterable[Article], claims: Iterable[Claim]) -> Lineage:
    """Return where articles have their words and figures from."""
    ordered = sorted(articles, key=lambda article: article.age)
    own_claims = tuple(claims)
    texts = wordings(ordered)
    heads = one_address(ordered, families(texts))
    members: dict[str, list[Article]] = {}
    for article in ordered:
        members.setdefault(heads[article.id], []).append(article)
    credited = {article.id: credits_of(article) for article in ordered}
    cited = citings(ordered, own_claims)
    signs = _signs(members, credited, cited, unusual(own_claims))
    signs = _with_bases(signs, bases(ordered, heads))
    rungs = {head: SIGNS.climb(one) for head, one in signs.items()}
    origins = {head: rungs[head].outcome(one) or one.oldest for head, one in signs.items()}
    taken = passages(texts, heads)
    voices = (
        Voice(
            article=article,
            origin=origins[head],
            sign=_sign(rungs[head].name, article, members[head][0], credited[article.id]),
            words=signs[head].words,
            copy_of=None if article is members[head][0] else members[head][0].id,
            credits=credited[article.id].names,
            passages=tuple(
                Passage(span=span, origin=origins[heads[other]])
                for span, other in taken[article.id]
            ),
        )
        for article in sorted(ordered, key=lambda article: article.id)
        for head in (heads[article.id],)
    )
    return Lineage(tuple(voices), circles(cited.values()))


def _signs(
    members: Mapping[str, Sequence[Article]],
    credited: Mapping[str, Credits],
    cited: Mapping[str, Citing],
    figures: Mapping[str, frozenset[str]],
) -> dict[str, _Signs]:
    """Return the signs of each family: of all its copies, but for the figures of its longest."""
    signs = {
        head: _Signs(
            first=_told(credited[one.id].first for one in row),
            based=None,
            drawn=drawn_from(cited[head]),
            ring=None,
            agency=_told(credited[one.id].agency or credited[one.id].site for one in row),
            likely=None,
            oldest=_source(row[0]),
        )
        for head, row in members.items()
    }
    signs = _followed(signs, members)
    known = {
        one.id: origin
        for head, row in members.items()
        if (origin := signs[head].first or signs[head].drawn or signs[head].agency)
        for one in row
    }
    likely = likely_origins(figures, known)
    return {
        head: attrs.evolve(one, likely=None if cited[head].asked else likely.get(head))
        for head, one in signs.items()
    }


def _followed(
    signs: Mapping[str, _Signs], members: Mapping[str, Sequence[Article]]
) -> dict[str, _Signs]:
    """Return the signs again: who has the figures of an article here has those of its origin."""
    by_source: defaultdict[str, set[str]] = defaultdict(set)
    for head, row in members.items():
        for article in row:
            by_source[name_of(article.name)].add(head)
    cites = {
        head: min(cited)
        for head, one in signs.items()
        if one.drawn and len(cited := by_source.get(name_of(one.drawn), set())) == 1
    }
    cites = {head: cited for head, cited in cites.items() if cited != head}
    found = dict(signs)
    for ring in rings(cites):
        oldest = min((members[head][0] for head in ring), key=lambda article: article.age)
        for head in ring:
            found[head] = attrs.evolve(found[head], ring=_source(oldest))
    for head in cites:
        end = _end(head, cites, found)
        if end != head and found[head].ring is None:
            origin = SIGNS.climb(found[end]).outcome(found[end])
            found[head] = attrs.evolve(found[head], drawn=origin)
    return found


def _with_bases(signs: Mapping[str, _Signs], based: Mapping[str, str]) -> dict[str, _Signs]:
    """Return the signs again: who is based on another article here has its origin."""
    found = dict(signs)
    for head, base in based.items():
        origin = SIGNS.climb(signs[base]).outcome(signs[base])
        found[head] = attrs.evolve(signs[head], based=origin)
    return found


def _end(head: str, cites: Mapping[str, str], signs: Mapping[str, _Signs]) -> str:
    """Return where a chain of citations ends: at one that cites nobody, or in a ring."""
    while head in cites and signs[head].ring is None:
        head = cites[head]
    return head


def _told(names: Iterable[str | None]) -> str | None:
    return next(filter(None, names), None)


def _sign(rung: str, article: Article, oldest: Article, credited: Credits) -> str:
    """Return how the origin of an article is known: by its own sign, or by one of its copies."""
    agency = credited.agency or credited.site
    own = {FIRST: credited.first, AGENCY: agency, OWN: article is oldest}
    if own.get(rung, True):
        return rung
    return OF_A_COPY if article is oldest else COPY


def _source(article: Article) -> str:
    """Return the full name of the source of an article."""
    return agencies().named(article.name) or article.name
