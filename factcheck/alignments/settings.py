"""Settings: what story an article tells, by the rare words of its opening."""

import re
from collections import defaultdict
from collections.abc import Iterable

from factcheck.alignments.frames import Frame
from factcheck.model import Article, Claim, Moment, Zone
from factcheck.reference.frequencies import bits

OPENING = 60  # words of the headline and the first lines
TELLING = 12.0  # bits that a word of a setting has at least

_WORD = re.compile(r"[^\W\d_]++")


def frames_of(claims: Iterable[Claim]) -> list[Frame]:
    """Return the claims as frames, with the setting of their articles."""
    listed = list(claims)
    values: dict[tuple[str, str, str | None], set[object]] = defaultdict(set)
    for frame in map(Frame, listed):
        values[_kind(frame)].add(_figure(frame))
    settings = {
        article.id: setting_of(article)
        for article in {claim.quote.article.id: claim.quote.article for claim in listed}.values()
    }
    return [
        Frame(claim, settings[claim.quote.article.id], sole=len(values[_kind(Frame(claim))]) == 1)
        for claim in listed
    ]


def setting_of(article: Article) -> frozenset[str]:
    """Return the rare words of the headline and the first lines of an article.

    >>> sorted(setting_of(Article(id="a", text="Toll in the Odisha train crash rises")))
    ['crash', 'odisha', 'rises', 'toll']
    """
    words = [article.title or ""]
    reached = 0
    for stretch in article.stretches:
        words.append(article.text[reached : stretch.span.start])
        if stretch.zone in (Zone.HEADLINE, Zone.BODY):
            words.append(article.text[stretch.span.slice])
        reached = stretch.span.end
    words.append(article.text[reached:])
    opening = [
        match[0].lower() for part in words for match in _WORD.finditer(part[: OPENING * 10])
    ][:OPENING]
    return frozenset(word for word in opening if bits(word) >= TELLING)


def _kind(frame: Frame) -> tuple[str, str, str | None]:
    return frame.article, frame.kind, frame.measure


def _figure(frame: Frame) -> object:
    """Return what makes two values one figure: the days of a date, the figure of a quantity."""
    value = frame.claim.value
    if isinstance(value, Moment):
        return value.first_day, value.last_day
    return value.amount.known
