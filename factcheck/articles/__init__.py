"""Articles: files, folders and what is piped in, made ready to be read for claims."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import attrs

from factcheck.articles import as_folder, as_jsonl, as_text
from factcheck.articles.drafts import Draft, Reader
from factcheck.articles.fields import Fields
from factcheck.articles.files import standard_input
from factcheck.articles.publication import Evidence, publication
from factcheck.articles.zones import stretches
from factcheck.errors import ArticleError
from factcheck.model import Article, Dated, Notice

# Which reader a file is read by; a file without an ending is a text.
READERS: dict[str, Reader] = {
    **as_folder.FILES,
    "": as_text.read,
    ".toml": as_folder.read_manifest,
}
STANDARD_INPUT = "-"


@attrs.frozen
class Reading:
    """What could be read, and what the reader should know about it."""

    articles: tuple[Article, ...]
    notices: tuple[Notice, ...] = ()


def read(*inputs: str | Path) -> tuple[Article, ...]:
    """Return the articles of files and folders; the first that cannot be read is an error."""
    drafts = []
    for found in chain.from_iterable(map(_drafts, inputs)):
        if isinstance(found, ArticleError):
            raise found
        drafts.append(found)
    kept, twins = _told_apart(drafts)
    if twins:
        raise twins[0]
    return tuple(_article(draft)[0] for draft in kept)


def read_all(inputs: Sequence[str | Path]) -> Reading:
    """Return what can be read of files and folders, and tell each loss."""
    found = list(chain.from_iterable(map(_going_on, inputs)))
    kept, twins = _told_apart([one for one in found if isinstance(one, Draft)])
    lost = [*(one for one in found if isinstance(one, ArticleError)), *twins]
    made = [_article(draft) for draft in kept]
    notices = chain.from_iterable(doubts for _, doubts in made)
    losses = (Notice(text=str(error), lost=True) for error in lost)
    return Reading(tuple(article for article, _ in made), (*losses, *notices))


def _going_on(given: str | Path) -> Iterator[Draft | ArticleError]:
    try:
        yield from _drafts(given)
    except ArticleError as error:
        yield error


def _drafts(given: str | Path) -> Iterator[Draft | ArticleError]:
    """Yield what an input holds: a path, NAME=PATH, or "-"."""
    source, path = _named(given)
    for found in _read(path):
        if isinstance(found, Draft) and source:
            yield attrs.evolve(found, given=attrs.evolve(found.given, source=source))
        else:
            yield found


def _named(given: str | Path) -> tuple[str | None, str]:
    """Return the name of the source and the path; a file whose name holds "=" is that file."""
    text = str(given)
    source, equals, path = text.partition("=")
    if isinstance(given, Path) or not (equals and source.strip()) or Path(text).exists():
        return None, text
    return source.strip(), path


def _read(path: str) -> Iterator[Draft | ArticleError]:
    if path == STANDARD_INPUT:
        yield from _piped()
        return
    if not path.strip():
        raise ArticleError("input", None, "an empty name", "name a file, a folder, or -")
    place = Path(path)
    if place.is_dir():
        yield from as_folder.read(place)
    elif reader := READERS.get(place.suffix.lower()):
        yield from reader(place)
    else:
        known = ", ".join(ending for ending in READERS if ending)
        raise ArticleError(path, None, f"no reader for {place.suffix} files", f"known: {known}")


def _piped() -> Iterator[Draft | ArticleError]:
    """Yield what is piped in: records if it begins as one does, else a text."""
    content = standard_input()
    if content.text.lstrip().startswith("{"):
        yield from as_jsonl.drafts_of(content, "stdin")
    else:
        yield as_text.draft_of(content, "stdin", "stdin", Fields())


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


def _article(draft: Draft) -> tuple[Article, tuple[Notice, ...]]:
    """Return the article of a draft, with its zones and its day, and the doubts about it."""
    fields = draft.given.over(draft.head)
    zones = stretches(draft.text, fields.title, start=draft.head_end)
    dated = publication(
        Evidence(
            given=tuple(_given(draft)),
            text=draft.text,
            stretches=zones,
            url=fields.url,
            timezone=fields.timezone,
            start=draft.head_end,
        )
    )
    article = Article(
        id=draft.id,
        text=draft.text,
        source=fields.source,
        title=fields.title,
        published=dated.published,
        counts_from=dated.counts_from,
        also_dated=dated.also,
        url=fields.url,
        language=fields.language or "en",
        timezone=fields.timezone,
        desk=fields.desk,
        stretches=zones,
        path=draft.path,
    )
    doubts = (Notice(text=text, article=draft.id) for text in dated.doubts)
    told = (attrs.evolve(notice, article=draft.id) for notice in draft.notices)
    return article, (*told, *doubts)


def _given(draft: Draft) -> Iterator[Dated]:
    """Yield the days that are given by hand, the strongest first."""
    if draft.given.published:
        yield Dated(draft.given.published, draft.given_by)
    if draft.head.published:
        yield Dated(draft.head.published, "front matter")
