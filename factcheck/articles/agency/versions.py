"""Versions: of the items that an agency sent several times, the latest is read."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from factcheck.articles.agency.stamps import instant
from factcheck.articles.drafts import Draft
from factcheck.errors import ArticleError
from factcheck.model import Dated, Notice


@attrs.frozen
class Current:
    """The drafts that stand, and an error for each item that its agency has withdrawn."""

    drafts: tuple[Draft, ...]
    withdrawn: tuple[ArticleError, ...] = ()


def current(drafts: Sequence[Draft]) -> Current:
    """Return the latest version of each item; a kill withdraws all versions of its item.

    The order in which they were handed in is of no consequence.
    """
    items: dict[str, list[Draft]] = {}
    kept: list[Draft] = []
    for draft in sorted(drafts, key=_place):
        if draft.key is None and draft.killed is None:
            kept.append(draft)
        else:
            items.setdefault(draft.key or draft.place, []).append(draft)
    withdrawn = []
    for key, versions in items.items():
        if any(version.killed is not None for version in versions):
            withdrawn.append(_withdrawn(key, versions))
        else:
            kept.append(_latest(versions))
    return Current(_named_apart(kept), tuple(withdrawn))


def _place(draft: Draft) -> tuple[str, int, str]:
    return draft.path, draft.line or 0, draft.id


def _withdrawn(key: str, versions: Iterable[Draft]) -> ArticleError:
    """Return what is told of an item that its agency has killed: loudly, it is evidence."""
    all_of_it = sorted(versions, key=_age)
    last = [one for one in all_of_it if one.killed is not None][-1]
    others = ", ".join(dict.fromkeys(_told(one) for one in all_of_it if one is not last))
    also = f", nor of its other versions ({others})" if others else ""
    problem = f"KILLED by the agency: {last.killed}: nothing of {key!r} is read{also}"
    return ArticleError(last.path, last.line, problem)


def _latest(versions: Iterable[Draft]) -> Draft:
    *earlier, latest = sorted(versions, key=_age)
    told = [_replaced(one, latest) for one in earlier if one.text != latest.text]
    return attrs.evolve(latest, notices=(*latest.notices, *told))


def _replaced(earlier: Draft, latest: Draft) -> Notice:
    return Notice(text=f"{_told(earlier)}, is not read: {_told(latest)}, replaces it")


def _told(draft: Draft) -> str:
    when = _when(draft)
    of_day = (
        f"the version of {when.when.isoformat()}" if when else "a version without number and day"
    )
    return f"{draft.place}, {f'version {draft.version}' if draft.version else of_day}"


def _when(draft: Draft) -> Dated | None:
    return draft.modified or (draft.dated[0] if draft.dated else None)


_NUMBER = re.compile(r"\d{1,18}")


def _age(draft: Draft) -> tuple[object, ...]:
    """Return a key that sorts the latest last: version by numbers, then day, then place."""
    numbers = tuple(int(number) for number in _NUMBER.findall(draft.version or ""))
    return (numbers, instant(_when(draft)), _place(draft))


def _named_apart(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts; items whose short names are the same are called by their whole keys."""
    taken = Counter(draft.id for draft in drafts)
    return tuple(
        attrs.evolve(draft, id=draft.key)
        if draft.key is not None and draft.given.id is None and taken[draft.id] > 1
        else draft
        for draft in drafts
    )
