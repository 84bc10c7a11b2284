"""The whole line in one place: articles in, a report out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, groupby

import attrs

from factcheck import claims as claims_stage
from factcheck.alignments import align
from factcheck.claims.finders import EXTRACTORS
from factcheck.claims.found import Finder
from factcheck.claims.times.moments import NO_DATE
from factcheck.decisions import OFF, decisions_in, settle
from factcheck.errors import ArticleError
from factcheck.findings import reconcile
from factcheck.findings.checks.malformed import is_malformed
from factcheck.lineage import lineage_of
from factcheck.model import Article, Claim, Decision, Notice, Report, SetAside, Zone
from factcheck.notices import notices_of
from factcheck.reference.desk_comments import stands_in_comment
from factcheck.reference.handed_rates import HandedRates
from factcheck.reference.language import has_tables
from factcheck.reference.languages_seen import limits_of


@attrs.frozen(kw_only=True)
class Toolkit:
    """The tables that the line works with; each can be replaced by your own.

    >>> list(Toolkit(extractors={"dates": EXTRACTORS["dates"]}).extractors)
    ['dates']
    """

    extractors: Mapping[str, Finder] = attrs.field(factory=lambda: dict(EXTRACTORS))
    # Of currencies; without them sums are converted by what the texts state alone.
    rates: HandedRates = attrs.field(factory=HandedRates)


DEFAULT = Toolkit()


def extract(article: Article, toolkit: Toolkit = DEFAULT) -> tuple[Claim, ...]:
    """Return every claim of an article in order, those that are set aside included."""
    return claims_stage.extract(article, toolkit.extractors)


def check(  # noqa: PLR0913 -- each is a choice of its own, by keyword
    articles: Iterable[Article],
    toolkit: Toolkit = DEFAULT,
    *,
    notices: tuple[Notice, ...] = (),
    min_independent: int = 2,
    decisions: Iterable[Decision] = (),
    today: date | None = None,
    inline: bool = True,
    progress: Callable[[str], None] = lambda _: None,
) -> Report:
    """Return what the articles agree on and where they differ; their order is of no consequence.

    An agreement is corroborated by *min_independent* voices that do not have it from each other.
    What the desk has settled stands apart: by *decisions* that hold *today*, and unless *inline* is
    false by comments in its own texts. The name of each article is told to *progress* when it is
    its turn.
    """
    settled = tuple(decisions)
    report = unsettled(
        articles,
        toolkit,
        notices=notices,
        min_independent=min_independent,
        decisions=[one for one in settled if one.holds_on(today)],
        progress=progress,
    )
    comments = decisions_in(report.articles, refused=None if inline else OFF)
    if comments.notices:
        report = attrs.evolve(report, notices=(*report.notices, *comments.notices))
    return settle(report, (*settled, *comments.decisions), today)


def unsettled(  # noqa: PLR0913 -- as `check`
    articles: Iterable[Article],
    toolkit: Toolkit = DEFAULT,
    *,
    notices: tuple[Notice, ...] = (),
    min_independent: int = 2,
    decisions: Sequence[Decision] = (),
    progress: Callable[[str], None] = lambda _: None,
) -> Report:
    """Return the report in which nothing is accepted yet; matches are those that are decided."""
    ordered = sorted(articles, key=lambda article: article.id)
    _refuse_twins(ordered)
    parts = [_check_desk(desk, toolkit, progress, decisions) for desk in _desks(ordered)]
    voices = chain.from_iterable(part.voices for part in parts)
    claims = chain.from_iterable(part.claims for part in parts)
    findings = chain.from_iterable(part.findings for part in parts)
    doubts = chain.from_iterable(part.notices for part in parts)
    aside = chain.from_iterable(part.set_aside for part in parts)
    return Report(
        articles=tuple(ordered),
        voices=tuple(sorted(voices, key=lambda voice: voice.article.id)),
        claims=tuple(sorted(claims, key=lambda claim: claim.order)),
        findings=tuple(sorted(findings, key=lambda finding: finding.order)),
        notices=tuple(sorted({*notices, *_unsaid(doubts, notices)}, key=_losses_first)),
        min_independent=min_independent,
        set_aside=tuple(sorted(aside, key=lambda one: (one.quote.order, one.reason))),
    )


def _check_desk(
    articles: Sequence[Article],
    toolkit: Toolkit,
    progress: Callable[[str], None],
    decisions: Sequence[Decision],
) -> Report:
    """Return the report on the articles of one desk.

    What the figures of a language without tables are about is not known: they are compared with
    nothing, and stand in the report alone.
    """
    everything = []
    for article in articles:
        progress(article.id)
        everything.append((article, extract(article, toolkit)))
    alone = tuple(
        chain.from_iterable(
            _evidence(found) for article, found in everything if not has_tables(article.language)
        )
    )
    read = [pair for pair in everything if has_tables(pair[0].language)]
    extracted = [(article, _evidence(found)) for article, found in read]
    claims = tuple(chain.from_iterable(found for _, found in extracted))
    told_of = tuple(chain.from_iterable(_told_of(found) for _, found in read))
    lineage = lineage_of(articles, claims)
    alignments = align([claim for claim in claims if claim.compared], decisions)
    notices = chain.from_iterable(notices_of(*pair) for pair in extracted)
    return Report(
        articles=tuple(articles),
        voices=lineage.voices,
        claims=(*claims, *told_of, *alone),
        findings=reconcile(
            alignments, claims, lineage.voices, set_aside=told_of, rates=toolkit.rates
        ),
        notices=(*notices, *_limits(articles), *lineage.notices),
        set_aside=tuple(_set_aside(chain.from_iterable(found for _, found in everything))),
    )


def _set_aside(claims: Iterable[Claim]) -> Iterator[SetAside]:
    """Yield what was seen and compared with nothing: its place and the reason are enough."""
    for claim in claims:
        if not claim.compared:
            yield SetAside(claim.quote, claim.excluded or claim.zone.value)


def _limits(articles: Iterable[Article]) -> Iterator[Notice]:
    """Yield for each article in a language without tables what is not read of it."""
    for article in articles:
        if limits := limits_of(article.language):
            yield Notice(text=limits, article=article.id)


def _evidence(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims that count.

    Dates of header lines and related links count as well: they are evidence for the day of an
    article. Other figures of the page furniture are not, nor is what the desk says to factcheck.
    """
    return tuple(claim for claim in claims if claim.excluded is None and _counts(claim))


def _counts(claim: Claim) -> bool:
    return claim.zone.speaks or (claim.is_moment and not _is_call(claim))


def _is_call(claim: Claim) -> bool:
    """Say whether it stands in a comment of the desk: "ignore … until 2026-12-31"."""
    quote = claim.quote
    return claim.zone is Zone.COMMENT and stands_in_comment(quote.article.text, quote.span.start)


def _told_of(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield what an editor should look at, though it is aligned with nothing.

    That are malformed numerals, and figures that their own article calls wrong.
    """
    return (c for c in claims if c.zone.speaks and (is_malformed(c) or c.withdrawn))


def _refuse_twins(articles: Iterable[Article]) -> None:
    """Refuse two articles of one id: their claims could not be told apart."""
    for name, number in Counter(article.id for article in articles).items():
        if number > 1:
            raise ArticleError(name, None, f"{number} articles have this id", "give each its own")


def _desks(articles: Iterable[Article]) -> Iterator[tuple[Article, ...]]:
    """Yield the articles of each desk: those of different desks are never compared."""

    def desk(article: Article) -> str:
        return article.desk or ""

    for _, members in groupby(sorted(articles, key=desk), key=desk):
        yield tuple(members)


def _unsaid(doubts: Iterable[Notice], said: Iterable[Notice]) -> Iterator[Notice]:
    """Yield the doubts but for those on a missing date where the reader of files told of it."""
    undated = {notice.article for notice in said if NO_DATE in notice.text}
    return (d for d in doubts if not (NO_DATE in d.text and d.article in undated))


def _losses_first(notice: Notice) -> tuple[bool, str, str]:
    """Sort by weight, then by article."""
    return not notice.lost, notice.article or "", notice.text
