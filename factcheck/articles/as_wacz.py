"""Read a packed web archive: the pages that it lists, out of its web archives."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256

import attrs

from factcheck.articles.as_warc import Page, counted, pages_of, refuse_missing
from factcheck.articles.drafts import Found
from factcheck.articles.fields import Fields
from factcheck.articles.files import LARGEST_ARCHIVE
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.packages import Package, opened
from factcheck.errors import ArticleError
from factcheck.model import Notice

_CONTENTS = "datapackage.json"
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_ARCHIVES = "archive/"
_AGAIN = "fetch or pack it once more"
_SHOWN = 5  # names in a notice


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the pages that are listed, or all where there is no list."""
    refuse_missing(original.name)
    package = opened(original, "a packed web archive", LARGEST_ARCHIVE)
    yield from _changed(package)
    listed: list[_Listed] = []
    for found in _lists(package):
        if isinstance(found, ArticleError):
            yield found
        else:
            listed.append(found)
    left: Counter[str] = Counter()
    pages: dict[str, list[Page]] = {}
    for page in _archived(original, package, left):
        if isinstance(page, Page):
            pages.setdefault(_address(page.url), []).append(page)
        else:
            yield page
    if +left:
        yield Notice(text=f"{original.name}: left alone: {counted(left)}")
    if not (listed or pages):
        raise ArticleError(original.name, None, "no page is in it", _AGAIN)
    yield from _chosen(original, listed, pages)


@attrs.frozen(kw_only=True)
class _Listed:
    """A page as the list has it."""

    url: str
    title: str | None
    text: str | None


def _changed(package: Package) -> Iterator[Notice | ArticleError]:
    """Yield what was changed since the archive was packed, by the fingerprints in its list."""
    name = package.name
    if _CONTENTS not in package:
        yield Notice(text=f"{name}: without {_CONTENTS}: nothing shows that it is as it was packed")
        return
    try:
        contents = json.loads(package.read(_CONTENTS))
        resources = contents["resources"]
        told = {str(one["path"]): str(one["hash"]) for one in resources if "hash" in one}
    except ArticleError as error:
        yield error
        return
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        yield Notice(text=f"{name}/{_CONTENTS}: broken: nothing shows that it is as it was packed")
        return
    changed = [member for member in package if not _is_as_told(package, member, told)]
    if changed:
        shown = ", ".join(changed[:_SHOWN]) + (
            f" and {len(changed) - _SHOWN:,} more" if len(changed) > _SHOWN else ""
        )
        yield Notice(
            text=f"{name}: CHANGED since it was packed: {shown} (the fingerprints in {_CONTENTS} "
            "are others); do not rely on it as evidence"
        )


def _is_as_told(package: Package, member: str, told: Mapping[str, str]) -> bool:
    if not member.startswith((_ARCHIVES, "pages/")):
        return True
    kind, _, wanted = told.get(member, "").partition(":")
    if kind != "sha256":
        return not told  # a member that the list leaves out was put in later
    try:
        return sha256(package.read(member)).hexdigest() == wanted.lower()
    except ArticleError:
        return True  # told where it is read


def _lists(package: Package) -> Iterator[_Listed | ArticleError]:
    for name in _LISTS:
        if name not in package:
            continue
        try:
            lines = package.read(name).decode("utf-8", "replace").split("\n")
        except ArticleError as error:
            yield error
            continue
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield from _listed(line, f"{package.name}/{name}", number)


def _listed(line: str, name: str, number: int) -> Iterator[_Listed | ArticleError]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        yield ArticleError(name, number, "broken JSON", _AGAIN)
        return
    if not isinstance(entry, dict):
        yield ArticleError(name, number, "expected an object", _AGAIN)
    elif isinstance(entry.get("url"), str):
        yield _Listed(url=entry["url"], title=_words(entry, "title"), text=_words(entry, "text"))


def _words(entry: Mapping[str, object], key: str) -> str | None:
    value = entry.get(key)
    return value.strip() or None if isinstance(value, str) else None


def _archived(
    original: Original, package: Package, left: Counter[str]
) -> Iterator[Page | Notice | ArticleError]:
    """Yield the pages of all web archives in it."""
    for member in package:
        if member.startswith(_ARCHIVES) and member.endswith((".warc", ".warc.gz")):
            place = f"{original.name}/{member}"
            try:
                within = Original(name=place, raw=package.read(member), depth=original.depth)
                yield from pages_of(within, left)
            except ArticleError as error:
                yield error


def _chosen(
    original: Original, listed: list[_Listed], pages: Mapping[str, list[Page]]
) -> Iterator[Found]:
    if not listed:
        yield from (page.original for those in pages.values() for page in those)
        return
    wanted = {_address(one.url): one for one in listed}
    for address, one in wanted.items():
        if those := pages.get(address):
            yield from (page.original for page in those)
        else:
            yield from _out_of_list(original, one)
    if more := [url for url in pages if url not in wanted]:
        number = "1 page that is" if len(more) == 1 else f"{len(more):,} pages that are"
        shown = ", ".join(more[:_SHOWN])
        yield Notice(text=f"{original.name}: not read: {number} not in its list: {shown}")


def _out_of_list(original: Original, one: _Listed) -> Iterator[Found]:
    """Yield a page whose text the list keeps, though the archive has lost it."""
    address = one.url.partition("://")[2] or one.url
    place = f"{original.name}/{address}"
    if one.text is None:
        problem = "listed, but the archive does not hold it"
        yield ArticleError(place, None, problem, "archive it once more")
        return
    yield Notice(text=f"{place}: read out of the list of pages: the archive does not hold it")
    text = Original(
        name=place,
        raw=one.text.encode("utf-8", "replace"),
        media_type="text/plain",
        url=one.url,
        depth=original.depth + 1,
        called=address.rstrip("/") or None,
    )
    title = " ".join(one.title.split()) if one.title else None
    yield Handed(original=text, fields=Fields(title=title, url=one.url))


def _address(url: str) -> str:
    """Return what two addresses of one page have in common."""
    return url.partition("#")[0].rstrip("/")
