"""Notices: what a reader should know of an article's claims before trusting a report on them."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.sentences import Page
from factcheck.claims.times.moments import VAGUE
from factcheck.claims.times.page.order import Orders
from factcheck.model import Article, Claim, Moment, Notice
from factcheck.reference.date_orders import WRITTEN, YEAR_FIRST, order_of
from factcheck.reference.language import load_language


def notices_of(article: Article, claims: Sequence[Claim]) -> Iterator[Notice]:
    """Yield the doubts about the claims of an article."""
    for text in (
        *_without_claims(claims),
        *_loose(claims),
        *_ambiguous(article, claims),
        *_by_order(article, claims),
    ):
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


_FIGURES = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d\d)\b")
_MONTHS = 12


def _by_order(article: Article, claims: Sequence[Claim]) -> Iterator[str]:
    """Tell which dates were read as was asked for, or by the country of the paper."""
    asked, national = WRITTEN.get(article.date_order or ""), order_of(article.url)
    if asked is None and national is None:
        return
    those = [claim for claim in claims if _is_either(claim)]
    if not those:
        return
    day = article.anchor.day if article.anchor and article.anchor.is_day else None
    orders = Orders(Page(article, load_language(article.language)), day)
    first = those[0]
    by_year = asked == YEAR_FIRST and _begins_with_its_year(first)
    if asked is not None and (by_year or orders.asked_for()):
        told = f"{asked}, as --date-order asks"
    elif national is not None and orders.of_the_paper():
        told = f"{national[0]}, as papers with an address in {national[1]} write it"
    else:
        return
    yield f"{_quoted(first)} is read with the {told}: no other date of the text tells which"


def _begins_with_its_year(claim: Claim) -> bool:
    """Say whether the year of a date is the first of its three figures."""
    found, value = _FIGURES.search(claim.quote.exact), claim.value
    first = value.first_day if isinstance(value, Moment) else None
    if found is None or first is None:
        return False
    read = (first.year % 100, first.month, first.day)
    return read == (int(found[1]), int(found[3]), int(found[4]))


def _is_either(claim: Claim) -> bool:
    """Say whether the figures of a date that was read could be another day as well."""
    found = _FIGURES.search(claim.quote.exact) if claim.is_moment else None
    if found is None or not (isinstance(claim.value, Moment) and claim.value.resolved):
        return False
    one, other = int(found[1]), int(found[3])
    published = claim.quote.article.published
    own_day = published is not None and claim.value.first_day == published.day
    return one != other and max(one, other) <= _MONTHS and not own_day


_NOTHING_SETTLES = "no other date of the text tells which; none is compared with other articles"
_CURE = "the day of publication may tell which: give it by manifest (published = 2024-03-04)"


def _day(moment: Moment) -> str:
    return moment.start.isoformat() if moment.start else moment.timex


def _quoted(claim: Claim) -> str:
    quote = claim.quote
    return f'"{" ".join(quote.exact.split())}" (line {quote.line})'
