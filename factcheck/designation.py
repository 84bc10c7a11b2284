"""Claims as a reader of reports names them: by words, by place, by id."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePath

from factcheck.errors import UsageError
from factcheck.model import Article, Claim
from factcheck.report.wording import place

LISTED = 6  # claims that a message names, when it cannot tell which one is meant

_ID = re.compile(r"c[0-9a-f]{4,}")
_LINE = re.compile(r"(\d{1,9}):(\d{1,9})")
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")

_Fits = Callable[[Claim], bool]


def claim_named(name: str, claims: Sequence[Claim]) -> Claim:
    """Return the one claim that a name stands for.

    A name is the id of a claim or the beginning of it, or ARTICLE:WORDS, ARTICLE:LINE:COLUMN or
    ARTICLE:START-END; an article is named by its file, its id or its source. Words without an
    article will do where only one claim has them.
    """
    own, words = _of_article(name, claims)
    for fits in _readings(words, anywhere=words == name):
        found = [claim for claim in own if fits(claim)]
        counting = [claim for claim in found if claim.compared] or found
        if len(counting) == 1:
            return counting[0]
        if counting:
            raise UsageError(
                f"{name!r} can be one of {len(counting)} claims: {_listed(counting)} "
                "(name it by its place)"
            )
    raise UsageError(_unknown(name, words, own))


def _of_article(name: str, claims: Sequence[Claim]) -> tuple[list[Claim], str]:
    """Return the claims of the article that a name begins with, and the rest of the name."""
    articles = {claim.quote.article.id: claim.quote.article for claim in claims}
    known: dict[str, set[str]] = {}
    for article in articles.values():
        for word in _names(article):
            known.setdefault(word.casefold(), set()).add(article.id)
    # The longest name first: "a:1" may be an article beside "a".
    for end in sorted((mark.start() for mark in re.finditer(":", name)), reverse=True):
        if ids := known.get(name[:end].strip().casefold()):
            return [one for one in claims if one.quote.article.id in ids], name[end + 1 :]
    return list(claims), name


def _names(article: Article) -> Iterator[str]:
    """Yield what an article may be called."""
    yield article.id
    if article.source:
        yield article.source
    if article.path:
        path = PurePath(article.path)
        yield from (article.path, path.name, path.stem)


def _readings(rest: str, *, anywhere: bool) -> Iterator[_Fits]:
    """Yield what a name may mean, the narrowest first.

    Of words that may stand *anywhere*, the whole of a quote is no better than a part: "34 people"
    is as likely to mean the "at least 34 people" of another article.
    """
    if _ID.fullmatch(rest):
        yield lambda claim: claim.id.startswith(rest)
    if found := _LINE.fullmatch(rest):
        line, column = map(int, found.groups())
        yield lambda claim: (claim.quote.line, claim.quote.column) == (line, column)
    if found := _SPAN.fullmatch(rest):
        start, end = map(int, found.groups())
        yield lambda claim: (claim.quote.span.start, claim.quote.span.end) == (start, end)
    words = _plain(rest)
    if words:
        if not anywhere:
            yield lambda claim: _plain(claim.quote.exact) == words
        yield lambda claim: f" {words} " in f" {_plain(claim.quote.exact)} "
        yield lambda claim: _holds(rest, claim)


def _holds(words: str, claim: Claim) -> bool:
    """Say whether a claim lies within words of its article, or shares one with them."""
    quote = claim.quote
    text, wanted = quote.article.text, r"\s+".join(map(re.escape, words.split()))
    return any(
        one.start() < quote.span.end and quote.span.start < one.end()
        for one in re.finditer(wanted, text, re.IGNORECASE)
    )


def _plain(text: str) -> str:
    """Return words without marks around them, in lower case, with single spaces."""
    return " ".join(text.casefold().split()).strip("\"'\u201c\u201d\u2018\u2019«».,;:!? ")


def _unknown(name: str, rest: str, claims: Sequence[Claim]) -> str:
    """Return what to say where nothing fits: the claims with a word in common, else any."""
    words = {word for word in re.split(r"\W+", _plain(rest)) if word}
    near = [one for one in claims if words & set(re.split(r"\W+", _plain(one.quote.exact)))]
    those = f"there are {_listed(near or claims)} " if claims else ""
    return f"no claim is named by {name!r}: {those}(factcheck extract --all lists every one)"


def _listed(claims: Iterable[Claim]) -> str:
    """Return claims with their places."""
    listed = sorted(claims, key=lambda claim: claim.order)
    told = [f"{place(one.quote)} «{' '.join(one.quote.exact.split())}»" for one in listed[:LISTED]]
    more = [f"and {len(listed) - LISTED} more"] if len(listed) > LISTED else []
    return ", ".join([*told, *more])
