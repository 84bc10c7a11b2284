"""The days that the data of a page give for its article: each with the signal that gives it."""

from collections.abc import Iterable, Iterator

import attrs

from factcheck.articles.days.precedence import (
    JSON_LD,
    JSON_LD_COVERAGE,
    JSON_LD_CREATED,
    META_CREATED,
    META_MODIFIED,
    META_PUBLISHED,
    MICRODATA,
    TIME_ELEMENT,
)
from factcheck.articles.html.instants import Instant, instant_of
from factcheck.articles.html.json_ld import PageData
from factcheck.articles.html.metas import Metas
from factcheck.articles.html.times import microdata, times_of
from factcheck.articles.html.tree import Element
from factcheck.model import Dated

_Written = tuple[str, str]  # a signal, and the value as written
_MOST = 2  # values of one name


@attrs.frozen
class Days:
    """Days, the strongest first, and which values are none, in words."""

    dated: tuple[Dated, ...] = ()
    refused: tuple[str, ...] = ()


def days_published(tree: Element, metas: Metas, data: PageData) -> Days:
    """Return when the article of a page was published, as its data say."""
    written = [
        *((JSON_LD, one.published) for one in data.articles if one.published),
        *_of_metas(metas, META_PUBLISHED),
        *_of_microdata(tree, metas, "datePublished", MICRODATA),
        *_of_times(tree, changed=False),
        *((JSON_LD_CREATED, one.created) for one in data.articles[:1] if one.created),
        *((JSON_LD_COVERAGE, one.starts) for one in data.articles[:1] if one.starts),
        *_of_metas(metas, META_CREATED),
    ]
    return _sorted_out(written, data)


def days_modified(tree: Element, metas: Metas, data: PageData) -> Days:
    """Return when the article of a page was last changed, as its data say."""
    written = [
        *(("JSON-LD dateModified", one.modified) for one in data.articles[:1] if one.modified),
        *_of_metas(metas, META_MODIFIED),
        *_of_microdata(tree, metas, "dateModified", "microdata dateModified"),
        *_of_times(tree, changed=True),
    ]
    return _sorted_out(written, data)


def _of_metas(metas: Metas, names: Iterable[str]) -> Iterator[_Written]:
    for name in names:
        for value in metas.values.get(name, ())[:_MOST]:
            yield name, value


def _of_microdata(tree: Element, metas: Metas, name: str, signal: str) -> Iterator[_Written]:
    in_head = metas.first(f"itemprop:{name.lower()}")
    value = in_head or next(microdata(tree, name), None)
    if value:
        yield signal, value


def _of_times(tree: Element, *, changed: bool) -> Iterator[_Written]:
    shown = next((value for value, is_changed in times_of(tree) if is_changed is changed), None)
    if shown:
        yield TIME_ELEMENT, shown


def _sorted_out(written: Iterable[_Written], data: PageData) -> Days:
    """Return the days of values as written, each once, and why some are none."""
    found: dict[Dated, None] = {}
    refused: dict[str, None] = {}
    for signal, value in written:
        of_site = value in data.site_dates
        instant = Instant(refused="is that of the whole site") if of_site else instant_of(value)
        if instant.refused:
            refused[f"the {signal} {value[:60]!r} is not used: it {instant.refused}"] = None
        elif instant.when is not None:
            only = {"year_only": instant.year_only, "month_only": instant.month_only}
            found[Dated(instant.when, signal, **only)] = None
    return Days(tuple(found), tuple(refused))
