"""What articles are based on, as the data of their pages say: by the address of another article.

A page that names another site's page as the canonical one, or as what it was made from, is no
voice of its own. Only the address of an article at hand counts: that two papers name one address
that nobody has read, as that of their publishing system, says nothing of either.
"""

from collections.abc import Iterable, Mapping

from factcheck.lineage.circles import name_of
from factcheck.lineage.credits import address
from factcheck.model import Article


def one_address(articles: Iterable[Article], heads: Mapping[str, str]) -> dict[str, str]:
    """Return the families again, those of one address joined: they are one page.

    Other texts of another paper at that address are not: a template can give every page the same.
    """
    first_at: dict[str, Article] = {}
    joined: dict[str, str] = {}
    for article in articles:
        page = address(article.url)
        head = heads[article.id]
        if page is None:
            continue
        first = first_at.setdefault(page, article)
        if not (first.source and article.source) or _one_paper(first, article):
            joined.setdefault(head, joined.get(heads[first.id], heads[first.id]))
    return {name: joined.get(head, head) for name, head in heads.items()}


def _one_paper(one: Article, other: Article) -> bool:
    return name_of(one.source or "") == name_of(other.source or "")


def bases(articles: Iterable[Article], heads: Mapping[str, str]) -> dict[str, str]:
    """Return the family at the end of what each family is based on, by their heads.

    Where a chain comes back to itself, the oldest of it is its end.
    """
    ordered = list(articles)
    at: dict[str, set[str]] = {}
    for article in ordered:
        if page := address(article.url):
            at.setdefault(page, set()).add(heads[article.id])
    based: dict[str, str] = {}
    for article in ordered:
        head = heads[article.id]
        for link in article.based_on:
            there = at.get(address(link) or "", set()) - {head}
            if len(there) == 1:
                based.setdefault(head, min(there))
    ages = {heads[article.id]: place for place, article in reversed(list(enumerate(ordered)))}
    ends = {head: _end(head, based, ages) for head in based}
    return {head: end for head, end in ends.items() if end != head}


def _end(head: str, based: Mapping[str, str], ages: Mapping[str, int]) -> str:
    way: list[str] = []
    while head in based and head not in way:
        way.append(head)
        head = based[head]
    if head in way:
        return min(way[way.index(head) :], key=lambda one: ages[one])
    return head
