"""Settings: what story an article tells, by the rare words of its opening."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.alignments.frames import Frame
from factcheck.model import Article, Claim, Grain, Moment, Quantity, Zone
from factcheck.reference.frequencies import bits

OPENING = 60  # words of the headline and the first lines
TELLING = 12.0  # bits that a word of a setting has at least

_Place = tuple[str, int, str]  # article, start of the sentence, time
_WORD = re.compile(r"[^\W\d_]++")


def frames_of(claims: Iterable[Claim]) -> list[Frame]:
    """Return the claims as frames, with what is known of them beyond their sentence.

    A month or a year that a figure covers is a part of the figure and has no frame of its own:
    "In 2023 they arrested 37,000 people, ten times more than the previous year" dates no event.
    """
    listed = list(claims)
    covered = frozenset(chain.from_iterable(map(_covered, listed)))
    values: dict[tuple[str, str, str | None], set[object]] = defaultdict(set)
    for frame in map(Frame, listed):
        values[_kind(frame)].add(_figure(frame))
    articles = {claim.quote.article.id: claim.quote.article for claim in listed}
    settings = {name: setting_of(article) for name, article in articles.items()}
    frames = (
        Frame(
            claim,
            settings[claim.quote.article.id],
            sole=len(values[_kind(Frame(claim))]) == 1,
            of_a_figure=claim.is_moment and _place(claim) in covered,
        )
        for claim in listed
    )
    return [frame for frame in frames if not (frame.of_a_figure and _is_long(frame.claim))]


def _covered(claim: Claim) -> Iterator[_Place]:
    """Yield the times that a figure covers or is measured from."""
    if isinstance(claim.value, Quantity):
        for moment in (claim.scope.period, claim.subject.base_period):
            if moment is not None:
                yield claim.quote.article.id, claim.sentence.start, moment.timex


def _place(claim: Claim) -> _Place:
    return claim.quote.article.id, claim.sentence.start, claim.value.timex or ""


def _is_long(claim: Claim) -> bool:
    return isinstance(claim.value, Moment) and claim.value.grain.rank >= Grain.MONTH.rank


def setting_of(article: Article) -> frozenset[str]:
    """Return the rare words of the headline and the first lines of an article.

    >>> sorted(setting_of(Article(id="a", text="Toll in the Torrin ferry crash rises")))
    ['crash', 'ferry', 'rises', 'toll', 'torrin']
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
