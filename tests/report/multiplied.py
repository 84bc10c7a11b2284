"""A report many times over: what a page must bear is tried without reading a thousand articles."""

from collections.abc import Iterator

import attrs

from factcheck.model import Article, Claim, Finding, Quote, Report


def multiplied(report: Report, times: int) -> Report:
    """Return a report on *times* as many articles, each group with findings of its own."""
    copies = [_copy(report, number) for number in range(times)]
    return attrs.evolve(
        report,
        articles=tuple(one for copy in copies for one in copy.articles),
        voices=tuple(one for copy in copies for one in copy.voices),
        claims=tuple(one for copy in copies for one in copy.claims),
        findings=tuple(
            sorted((one for copy in copies for one in copy.findings), key=lambda one: one.order)
        ),
        set_aside=tuple(one for copy in copies for one in copy.set_aside),
    )


def _copy(report: Report, number: int) -> Report:
    articles = {one.id: _named(one, number) for one in report.articles}
    claims = {one.id: _moved(one, articles) for one in _all(report)}
    return attrs.evolve(
        report,
        articles=tuple(articles.values()),
        voices=tuple(
            attrs.evolve(
                one,
                article=articles[one.article.id],
                copy_of=articles[one.copy_of].id if one.copy_of else None,
            )
            for one in report.voices
        ),
        claims=tuple(claims[one.id] for one in report.claims),
        findings=tuple(_finding(one, claims) for one in report.findings),
        set_aside=tuple(
            attrs.evolve(one, quote=Quote(articles[one.quote.article.id], one.quote.span))
            for one in report.set_aside
        ),
    )


def _named(article: Article, number: int) -> Article:
    return attrs.evolve(article, id=f"{number:04}/{article.id}", path=f"{number}/{article.path}")


def _moved(claim: Claim, articles: dict[str, Article]) -> Claim:
    return attrs.evolve(claim, quote=Quote(articles[claim.quote.article.id], claim.quote.span))


def _all(report: Report) -> Iterator[Claim]:
    yield from report.claims
    for finding in report.findings:
        yield from (*finding.claims, *finding.related)


def _finding(finding: Finding, claims: dict[str, Claim]) -> Finding:
    def of(those: tuple[Claim, ...]) -> tuple[Claim, ...]:
        return tuple(claims[one.id] for one in those)

    return attrs.evolve(
        finding,
        claims=of(finding.claims),
        related=of(finding.related),
        positions=tuple(attrs.evolve(one, claims=of(one.claims)) for one in finding.positions),
        timeline=tuple(attrs.evolve(one, claims=of(one.claims)) for one in finding.timeline),
        matches=tuple(
            attrs.evolve(one, left=claims[one.left.id], right=claims[one.right.id])
            for one in finding.matches
        ),
    )
