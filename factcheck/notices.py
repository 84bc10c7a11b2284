"""Notices: what a reader should know about an article before trusting a report on it."""

from collections.abc import Iterator, Sequence

from factcheck.model import Article, Claim, Dated, Moment, Notice


def notices_of(article: Article, claims: Sequence[Claim]) -> Iterator[Notice]:
    """Yield the doubts about an article and its claims."""
    texts = [*_without_claims(claims), *_without_date(article, claims), *_ambiguous(claims)]
    for text in [*texts, *_contradicting_dates(article)]:
        yield Notice(text=text, article=article.id)


def _without_claims(claims: Sequence[Claim]) -> Iterator[str]:
    if not any(claim.compared for claim in claims):
        yield "no figure and no date was found in this article"


def _without_date(article: Article, claims: Sequence[Claim]) -> Iterator[str]:
    """Tell of relative dates that hang in the air."""
    if article.published is not None and not article.published.year_only:
        return
    loose = [
        claim
        for claim in claims
        if isinstance(claim.value, Moment)
        and claim.value.unresolved
        and not claim.value.alternatives
    ]
    if loose:
        known = "only the year of publication" if article.published else "no publication date"
        yield (
            f"{known} is known: {_number(loose, 'relative date')} "
            f"left unresolved, such as {_example(loose)}; "
            "give the day in a manifest or in the head of the file"
        )


def _ambiguous(claims: Sequence[Claim]) -> Iterator[str]:
    """Tell of dates that can be read in two ways."""
    for claim in claims:
        value = claim.value
        if isinstance(value, Moment) and value.unresolved and value.alternatives:
            readings = " or ".join(_day(reading) for reading in value.alternatives)
            yield f"{_example([claim])} can be read as {readings}"


def _contradicting_dates(article: Article) -> Iterator[str]:
    """Tell of signals that give another publication date than the one that is used."""
    used = article.published
    if used is None:
        return
    for other in article.also_dated:
        if _contradict(used, other):
            yield (
                f"the {other.signal} gives {_told(other)} as the day of publication, "
                f"the {used.signal} {_told(used)}: the latter is used"
            )


def _contradict(one: Dated, other: Dated) -> bool:
    if one.year_only or other.year_only:
        return one.day.year != other.day.year
    return one.day != other.day


def _told(dated: Dated) -> str:
    return str(dated.day.year) if dated.year_only else dated.day.isoformat()


def _day(moment: Moment) -> str:
    return moment.start.isoformat() if moment.start else moment.timex


def _number(claims: Sequence[Claim], noun: str) -> str:
    return f"1 {noun} is" if len(claims) == 1 else f"{len(claims)} {noun}s are"


def _example(claims: Sequence[Claim]) -> str:
    quote = claims[0].quote
    return f'"{" ".join(quote.exact.split())}" (line {quote.line})'
