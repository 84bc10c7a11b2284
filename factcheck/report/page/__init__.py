"""The page: the report as one file for a browser, which asks for nothing and needs no script."""

from collections.abc import Iterator
from datetime import datetime

import attrs

from factcheck import __version__
from factcheck.model import Accepted, Report
from factcheck.report.page.articles import ArticleView, anchors_of, articles_of
from factcheck.report.page.days import in_words
from factcheck.report.page.environment import Assets, assets, filled
from factcheck.report.page.findings import Line, line_of
from factcheck.report.page.limits import LIMITS
from factcheck.report.page.marks import MARKS, Mark, anchor_of, counted
from factcheck.report.page.pictures import Pictures, pictures_of
from factcheck.report.page.rests import Doubt, Rest, alone_of, doubts_of, set_aside_of
from factcheck.report.page.sections import SectionView, sections_of
from factcheck.report.page.witnesses import Witnesses
from factcheck.report.presentation import Presentation
from factcheck.report.sections import SECTIONS, in_one_sentence


@attrs.frozen
class Count:
    """A number in the head of the page, and the section that it leads to."""

    number: int
    noun: str
    anchor: str
    mark: Mark | None = None


@attrs.frozen(kw_only=True)
class Settled:
    """A finding that the desk has decided on."""

    line: Line
    reason: str
    author: str | None
    made: str | None
    expires: str | None
    place: str


@attrs.frozen(kw_only=True)
class Page:
    """All that the templates read: they hold no judgement of their own."""

    assets: Assets
    version: str
    title: str
    sentence: str
    desk: str | None
    stamp: datetime | None
    counts: tuple[Count, ...]
    losses: tuple[str, ...]
    sections: tuple[SectionView, ...]
    pictures: Pictures
    alone: tuple[Rest, ...]
    alone_number: int
    alone_left: int
    articles: tuple[ArticleView, ...]
    articles_number: int
    articles_left: int
    set_aside: tuple[Rest, ...]
    set_aside_number: int
    set_aside_left: int
    accepted: tuple[Settled, ...]
    left_out: tuple[Line, ...]
    left_out_more: int
    doubts: tuple[Doubt, ...]
    doubts_left: int
    quotes: bool


def written(report: Report, presentation: Presentation) -> str:
    """Return the page."""
    return filled("page.html", page_of(report, presentation))


def page_of(report: Report, presentation: Presentation) -> Page:
    """Return what the page shows of a report."""
    voices = {voice.article.id: voice for voice in report.voices}
    witnesses = Witnesses(voices=voices, anchors=anchors_of(report), quotes=presentation.quotes)
    independent = report.min_independent
    alone, alone_left = alone_of(report, witnesses)
    aside, aside_left = set_aside_of(report, quotes=presentation.quotes)
    doubts, doubts_left = doubts_of(report)
    pictures = pictures_of(report, witnesses.figure, witnesses.anchors, quotes=presentation.quotes)
    return Page(
        assets=assets(),
        version=__version__,
        title=_title(report),
        sentence=in_one_sentence(report),
        desk=presentation.desk,
        stamp=presentation.stamp,
        counts=(*_counts(report), *(Count(*link) for link in pictures.links)),
        losses=tuple(notice.text for notice in report.notices if notice.lost),
        sections=tuple(sections_of(report, witnesses)),
        pictures=pictures,
        alone=alone,
        alone_number=sum(rest.number for rest in alone) + alone_left,
        alone_left=alone_left,
        articles=articles_of(report),
        articles_number=len(report.articles),
        articles_left=max(0, len(report.articles) - LIMITS.articles),
        set_aside=aside,
        set_aside_number=len(report.set_aside),
        set_aside_left=aside_left,
        accepted=tuple(
            _settled(one, witnesses, independent) for one in report.accepted[: LIMITS.rows]
        ),
        left_out=tuple(
            line_of(one, witnesses, independent) for one in report.left_out[: LIMITS.left_out]
        ),
        left_out_more=max(0, len(report.left_out) - LIMITS.left_out),
        doubts=doubts,
        doubts_left=doubts_left,
        quotes=presentation.quotes,
    )


def _title(report: Report) -> str:
    grave = [counted for section in SECTIONS[:4] if (counted := section.counted(report))]
    return f"{', '.join(grave) or 'No conflict'} in {len(report.articles):,} articles"


def _counts(report: Report) -> Iterator[Count]:
    """Yield what there is to read, in the order of the page."""
    for section in SECTIONS:
        if number := len(section.of(report)):
            noun = counted(section, number)
            yield Count(number, noun, anchor_of(section), MARKS[section.verdict])
    if alone := sum(claim.compared for claim in report.unmatched):
        yield Count(alone, "in one article only", "alone")
    yield Count(len(report.articles), "article" + "s" * (len(report.articles) != 1), "articles")
    if report.set_aside:
        yield Count(len(report.set_aside), "set aside", "set-aside")
    if report.accepted:
        yield Count(len(report.accepted), "accepted", "accepted")


def _settled(one: Accepted, witnesses: Witnesses, independent: int) -> Settled:
    decision = one.decision
    return Settled(
        line=line_of(one.finding, witnesses, independent),
        reason=decision.reason,
        author=decision.author,
        made=in_words(decision.made.isoformat()) if decision.made else None,
        expires=in_words(decision.expires.isoformat()) if decision.expires else None,
        place=decision.place,
    )
