"""Articles: whatever a desk has lying around, made ready to be read for claims."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

import attrs

from factcheck.articles.agency.versions import current
from factcheck.articles.days.publication import Evidence, Publication, publication
from factcheck.articles.days.signals import DATELINE, HEADER_LINE
from factcheck.articles.days.templates import shared_instants, site_of
from factcheck.articles.drafts import Draft
from factcheck.articles.formats import Read, drafts_of
from factcheck.articles.inputs.gathering import gathered
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.languages import language_of
from factcheck.articles.losses import told_together
from factcheck.articles.options import DEFAULT, ReadingOptions
from factcheck.articles.page.amended import amended
from factcheck.articles.page.zones import stretches
from factcheck.errors import ArticleError
from factcheck.model import Article, Dated, Notice


@attrs.frozen
class Reading:
    """What could be read, and what the reader should know about it."""

    articles: tuple[Article, ...]
    notices: tuple[Notice, ...] = ()


def read(*inputs: str | Path, options: ReadingOptions = DEFAULT) -> tuple[Article, ...]:
    """Return the articles of files and folders; the first that cannot be read is an error.

    A text is its name: a file of any format, a folder, an archive, a pattern, NAME=FILE, "-", or
    an address where the options allow it. A Path is that file or folder and nothing else.

    >>> from factcheck import ReadingOptions
    >>> read("no/such/folder/**/*.html", options=ReadingOptions(language="en"))
    Traceback (most recent call last):
    ...
    factcheck.errors.ArticleError: no/such/folder/**/*.html: no file has such a name (check the \
pattern)
    """
    drafts = []
    for found in chain.from_iterable(_drafts(one, options) for one in dict.fromkeys(inputs)):
        if isinstance(found, ArticleError):
            raise found
        if isinstance(found, Draft):
            drafts.append(found)
    latest = current(drafts)
    kept, twins = _told_apart(latest.drafts)
    if lost := (*latest.withdrawn, *twins):
        raise lost[0]
    return tuple(article for article, _ in _articles(kept, options))


# Told the name of each original as it is read: for a progress bar.
Progress = Callable[[str], None]


def _silent(_: str) -> None:
    """Show nothing."""


def read_all(
    inputs: Sequence[str | Path],
    options: ReadingOptions = DEFAULT,
    progress: Progress = _silent,
) -> Reading:
    """Return what can be read of files and folders, and tell each loss."""
    found = [draft for one in dict.fromkeys(inputs) for draft in _drafts(one, options, progress)]
    latest = current([one for one in found if isinstance(one, Draft)])
    kept, twins = _told_apart(latest.drafts)
    lost = [*(one for one in found if isinstance(one, ArticleError)), *latest.withdrawn, *twins]
    made = list(_articles(kept, options))
    notices = chain.from_iterable(doubts for _, doubts in made)
    losses = dict.fromkeys(Notice(text=str(error), lost=True) for error in told_together(lost))
    beside = dict.fromkeys(one for one in found if isinstance(one, Notice))
    return Reading(tuple(article for article, _ in made), (*losses, *beside, *notices))


def _drafts(
    given: str | Path, options: ReadingOptions, progress: Progress = _silent
) -> Iterator[Read]:
    """Yield the articles of an input."""
    for handed in gathered(given, options):
        if not isinstance(handed, Handed):
            yield handed
            continue
        progress(handed.original.name)
        yield from drafts_of(handed, options)


def _told_apart(drafts: Iterable[Draft]) -> tuple[tuple[Draft, ...], tuple[ArticleError, ...]]:
    """Return the articles of different ids, and an error for each whose id is taken.

    An article that is given twice is read once. Which of two is kept does not depend on the
    order in which they are given.
    """
    kept: dict[str, Draft] = {}
    twins = []
    for draft in sorted(drafts, key=lambda draft: (draft.path, draft.line or 0)):
        first = kept.setdefault(draft.id, draft)
        if first is not draft and (first.place, first.text) != (draft.place, draft.text):
            problem = f"the id {draft.id!r} is taken by {first.place}"
            cure = "give one of them an id of its own, in its head, record or manifest"
            twins.append(ArticleError(draft.path, draft.line, problem, cure))
    return tuple(kept.values()), tuple(twins)


def _articles(
    drafts: Sequence[Draft], options: ReadingOptions
) -> Iterator[tuple[Article, tuple[Notice, ...]]]:
    """Yield the articles of drafts, and the doubts about each."""
    shared = shared_instants(drafts)
    for draft in drafts:
        yield _article(draft, options, shared.get(site_of(draft), frozenset()))


def _article(
    draft: Draft, options: ReadingOptions, shared: frozenset[date]
) -> tuple[Article, tuple[Notice, ...]]:
    """Return the article of a draft, with its zones and its day, and the doubts about it.

    *shared* are the instants that other pages of its site give as well.
    """
    fields = draft.given.over(draft.head)
    zone = fields.timezone or options.timezone
    zones = stretches(draft.text, fields.title, start=draft.head_end, shown=draft.stretches)
    dated = publication(
        Evidence(
            given=tuple(_given(draft)),
            text=draft.text,
            stretches=zones,
            url=fields.url,
            timezone=zone,
            order=options.date_order,
            start=draft.head_end,
            modified=draft.modified,
            shared=shared,
        )
    )
    spoken = language_of(draft, options)
    article = Article(
        id=draft.id,
        text=draft.text,
        source=fields.source,
        title=fields.title,
        published=dated.published,
        counts_from=dated.counts_from or _version_day(draft, dated),
        also_dated=dated.also,
        url=fields.url,
        language=spoken.code,
        timezone=zone,
        date_order=options.date_order,
        desk=fields.desk,
        stretches=zones,
        path=draft.path,
        format=draft.format,
        modified=draft.modified or amended(draft.text, zones),
        credits=draft.credits,
        based_on=draft.based_on,
    )
    doubts = (Notice(text=text, article=draft.id) for text in (*spoken.doubts, *dated.doubts))
    told = (attrs.evolve(notice, article=draft.id) for notice in draft.notices)
    return article, (*told, *doubts)


def _version_day(draft: Draft, dated: Publication) -> Dated | None:
    """Return the day of a later version's words, unless a day is given by hand or by the page."""
    later = draft.counts_from
    shown = {one.day for one in dated.also if one.signal in (DATELINE, HEADER_LINE)}
    if later is None or draft.given.published or (shown and later.day not in shown):
        return None
    return later


def _given(draft: Draft) -> Iterator[Dated]:
    """Yield the days that are given by hand, the strongest first."""
    if draft.given.published:
        yield Dated(draft.given.published, draft.given_by)
    if draft.head.published:
        yield Dated(draft.head.published, "front matter")
    yield from draft.dated
