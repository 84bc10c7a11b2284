"""Notices: what a reader should know of an article's claims before trusting a report on them."""

from collections.abc import Iterator, Sequence

from factcheck.claims.times.moments import VAGUE
from factcheck.model import Article, Claim, Moment, Notice


def notices_of(article: Article, claims: Sequence[Claim]) -> Iterator[Notice]:
    """Yield the doubts about the claims of an article."""
    for text in (*_without_claims(claims), *_loose(claims), *_ambiguous(article, claims)):
        yield Notice(text=text, article=article.id)


def _without_claims(claims: Sequence[Claim]) -> Iterator[str]:
    if not any(claim.compared for claim in claims):
        yield "no figure and no date was found in this article"


def _loose(claims: Sequence[Claim]) -> Iterator[str]:
    """Tell how many dates hang in the air, by the reason that each of them gives.

    Words like "recently" name no day whatever is known, so nothing is to be done about them.
    """
    loose: dict[str, list[Claim]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Moment) and value.unresolved and not value.alternatives:
            loose.setdefault(value.unresolved, []).append(claim)
    loose.pop(VAGUE, None)
    for reason, those in loose.items():
        number = "1 date is" if len(those) == 1 else f"{len(those)} dates are"
        yield f"{number} left unresolved ({reason}), such as {_quoted(those[0])}"


_SHOWN = 3  # ambiguous dates of an article that are told in full


def _ambiguous(article: Article, claims: Sequence[Claim]) -> Iterator[str]:
    """Tell in one line which dates can be read in two ways, and what would settle them."""
    found: dict[str, str] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Moment) and value.unresolved and value.alternatives:
            readings = " or ".join(_day(reading) for reading in value.alternatives)
            found.setdefault(
                " ".join(claim.quote.exact.split()), f"{_quoted(claim)} can be read as {readings}"
            )
    if not found:
        return
    told = list(found.values())[:_SHOWN]
    if len(found) > _SHOWN:
        told.append(f"so can {len(found) - _SHOWN} more")
    known = article.published is not None and article.published.is_day
    told.append(_NOTHING_SETTLES if known else _CURE)
    yield "; ".join(told)


_NOTHING_SETTLES = "no other date of the text tells which; none is compared with other articles"
_CURE = "the day of publication may tell which: give it by manifest (published = 2024-03-04)"


def _day(moment: Moment) -> str:
    return moment.start.isoformat() if moment.start else moment.timex


def _quoted(claim: Claim) -> str:
    quote = claim.quote
    return f'"{" ".join(quote.exact.split())}" (line {quote.line})'
