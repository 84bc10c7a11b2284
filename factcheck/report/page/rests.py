"""What stands in one article only, what was set aside, and what the input made doubtful."""

from collections.abc import Iterator, Mapping
from itertools import groupby

import attrs

from factcheck.model import Claim, Notice, Quote, Report, SetAside
from factcheck.report.page.articles import name_of
from factcheck.report.page.days import Day, published
from factcheck.report.page.excerpts import Excerpt
from factcheck.report.page.limits import LIMITS
from factcheck.report.page.witnesses import Witnesses
from factcheck.report.wording import end_of, number_of, place, start_of, told

_AROUND = 50  # characters on either side of words that were set aside


@attrs.frozen(kw_only=True)
class Alone:
    """A figure or date that one article alone tells."""

    excerpt: Excerpt | None
    read_as: str
    about: str
    speaker: str | None
    place: str


@attrs.frozen(kw_only=True)
class Rest:
    """Figures of one article, or for one reason."""

    name: str
    number: int
    day: Day | None = None  # of the article
    alone: tuple[Alone, ...] = ()
    groups: tuple["Aside", ...] = ()


@attrs.frozen(kw_only=True)
class Aside:
    """What was set aside for one reason in one article."""

    source: str
    number: int
    excerpts: tuple[tuple[Excerpt | None, str], ...]  # words and their place
    left: int


@attrs.frozen
class Doubt:
    """A notice, and the articles that it is about."""

    text: str
    about: str


def alone_of(report: Report, witnesses: Witnesses) -> tuple[tuple[Rest, ...], int]:
    """Return what one article alone tells, article by article, and how much is left out."""
    claims = [claim for claim in report.unmatched if claim.compared]
    shown = claims[: LIMITS.alone]
    groups = groupby(shown, key=lambda claim: claim.quote.article.id)
    return tuple(_of_article(tuple(own), witnesses) for _, own in groups), len(claims) - len(shown)


def _of_article(claims: tuple[Claim, ...], witnesses: Witnesses) -> Rest:
    return Rest(
        name=name_of(claims[0].quote.article),
        number=len(claims),
        day=published(claims[0].quote.article),
        alone=tuple(_alone(claim, witnesses) for claim in claims),
    )


def _alone(claim: Claim, witnesses: Witnesses) -> Alone:
    subject = claim.subject
    about = [part for part in (subject.measure, subject.counted) if part]
    return Alone(
        excerpt=witnesses.witness(claim, in_full=False).excerpt,
        read_as=told(claim.stated),
        about=" of ".join(about),
        speaker=claim.attribution.speaker,
        place=place(claim.quote),
    )


def set_aside_of(report: Report, *, quotes: bool) -> tuple[tuple[Rest, ...], int]:
    """Return what was compared with nothing, by reason and article, and how much is left out."""
    ordered = sorted(report.set_aside, key=lambda one: (one.reason, one.quote.order))
    rests, budget, left = [], LIMITS.set_aside, 0
    for reason, same in groupby(ordered, key=lambda one: one.reason):
        groups = []
        for article, own in groupby(same, key=lambda one: one.quote.article):
            group = _aside(name_of(article), list(own), budget, quotes=quotes)
            budget -= len(group.excerpts)
            left += group.left
            groups.append(group)
        rests.append(
            Rest(name=reason, number=sum(group.number for group in groups), groups=tuple(groups))
        )
    return tuple(sorted(rests, key=lambda rest: (-rest.number, rest.name))), left


def _aside(source: str, own: list[SetAside], budget: int, *, quotes: bool) -> Aside:
    shown = own[: min(LIMITS.alike, budget)]
    return Aside(
        source=source,
        number=len(own),
        excerpts=tuple((_around(one.quote) if quotes else None, place(one.quote)) for one in shown),
        left=len(own) - len(shown),
    )


def _around(quote: Quote) -> Excerpt:
    """Return words with those next to them on their line."""
    before, after = quote.prefix(2 * _AROUND), quote.suffix(2 * _AROUND)
    return Excerpt(
        end_of(before.rpartition("\n")[2].lstrip(), _AROUND),
        quote.exact,
        start_of(after.partition("\n")[0].rstrip(), _AROUND),
    )


def doubts_of(report: Report) -> tuple[tuple[Doubt, ...], int]:
    """Return each doubt once, with all that it is about, and how many are left out."""
    paths = {one.id: one.path for one in report.articles}
    told: dict[str, list[str]] = {}
    for notice in report.notices:
        if not notice.lost:
            about, words = _about(notice, paths)
            told.setdefault(words, []).extend([about] if about else [])
    doubts = [Doubt(words, ", ".join(_named(about))) for words, about in told.items()]
    return tuple(doubts[: LIMITS.notices]), max(0, len(doubts) - LIMITS.notices)


def _named(names: list[str]) -> Iterator[str]:
    yield from names[: LIMITS.named]
    if more := len(names[LIMITS.named :]):
        yield f"and {number_of(more, 'more', 'more')}"


def _about(notice: Notice, paths: Mapping[str, str | None]) -> tuple[str | None, str]:
    """Return what a notice is about, an article or its file, and what it says of it."""
    path = paths.get(notice.article or "")
    if path and notice.text.startswith(f"{path}: "):
        return path, notice.text.removeprefix(f"{path}: ")
    return notice.article, notice.text
