"""Texts and places in them."""

import hashlib
from datetime import date, datetime, tzinfo
from enum import Enum
from functools import cached_property

import attrs


class Zone(Enum):
    """What a stretch of a page is for."""

    speaks: bool  # whether the article itself asserts something here; else it is page furniture

    def __init__(self, name: str) -> None:
        self.speaks = name in ("headline", "body", "caption", "table", "footnote", "correction")

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"
    TABLE = "table"
    FOOTNOTE = "footnote"
    HEADER = "header line"
    DATELINE = "dateline"
    CREDIT = "credit line"
    MARKET = "market table"
    RELATED = "related links"
    NEWSLETTER = "newsletter"
    ADVERTISEMENT = "advertisement"
    COPYRIGHT = "copyright line"
    FURNITURE = "page furniture"
    COMMENT = "comment"
    QUOTED = "quoted message"
    CORRECTION = "correction"


@attrs.frozen(order=True)
class Span:
    """A stretch of a text in code points: *start* is inside, *end* is not.

    >>> "a 46-year-old man"[Span(2, 4).slice]
    '46'
    """

    start: int = attrs.field()
    end: int = attrs.field()

    @end.validator
    def _runs_forward(self, _: object, end: int) -> None:
        if not 0 <= self.start < end:
            raise ValueError(f"a span runs forward from 0 or later, not {self.start}..{end}")

    @property
    def slice(self) -> slice:
        """The same stretch, to take it out of a text."""
        return slice(self.start, self.end)

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Say whether the other lies within."""
        return self.start <= other.start and other.end <= self.end


@attrs.frozen
class Stretch:
    """A part of a text and its zone."""

    zone: Zone
    span: Span


@attrs.frozen
class Dated:
    """When a text was published, and how we know."""

    when: date  # a datetime if a clock time was given; the first day of a year or month alone
    signal: str  # "manifest", "front matter", "dateline", "header line", "copyright line" …
    year_only: bool = False
    month_only: bool = False

    @property
    def is_day(self) -> bool:
        """Whether the day is known, and not its month or year alone."""
        return not (self.year_only or self.month_only)

    @property
    def written(self) -> str:
        """As much of it as is known: "2024", "2024-10", "2024-10-04"."""
        day = self.day.isoformat()
        return day[:4] if self.year_only else day[:7] if self.month_only else day

    @property
    def day(self) -> date:
        """The calendar day, in the zone that the source gave it in."""
        return self.when.date() if isinstance(self.when, datetime) else self.when


@attrs.frozen(kw_only=True)
class Article:
    """One text of one source, with what is known about it."""

    id: str = attrs.field()
    text: str = attrs.field(repr=False)
    source: str | None = None
    title: str | None = None  # given beside the text, by a manifest or a feed
    published: Dated | None = None
    counts_from: Dated | None = None  # the day of the words, where they are older or stamped so
    also_dated: tuple[Dated, ...] = ()  # weaker signals, to report those that contradict
    url: str | None = None
    language: str = "en"
    timezone: tzinfo | None = None
    date_order: str | None = None  # of dates that its text leaves open: DMY, MDY or YMD
    desk: str | None = None  # articles of different desks are never compared
    stretches: tuple[Stretch, ...] = ()  # in order, without overlap; none: all is body
    path: str | None = None  # the file, for messages
    format: str = "text"  # what it was read from: "html", "docx" …
    modified: Dated | None = None  # when it was last changed, as its data say
    credits: tuple[str, ...] = ()  # whose work its data name it as
    based_on: tuple[str, ...] = ()  # addresses of what its data say it was made from

    @id.validator  # noqa: A003 -- the attribute above, not the builtin
    def _is_named(self, _: object, name: str) -> None:
        if not name.strip():
            raise ValueError("an article needs an id")

    @text.validator
    def _says_something(self, _: object, text: str) -> None:
        if not text.strip():
            raise ValueError(f"the article {self.id!r} has no text")

    def __attrs_post_init__(self) -> None:
        """Check that the stretches lie in the text, in order."""
        reached = 0
        for stretch in self.stretches:
            if stretch.span.start < reached or stretch.span.end > len(self.text):
                raise ValueError(f"{stretch} is out of order in article {self.id!r}")
            reached = stretch.span.end

    def zone_at(self, place: int) -> Zone:
        """Return the zone of a character; outside of all stretches the text is body."""
        for stretch in self.stretches:
            if stretch.span.start <= place < stretch.span.end:
                return stretch.zone
        return Zone.BODY

    @property
    def name(self) -> str:
        """The source if it is known, else the id: what a reader calls the article."""
        return self.source or self.id

    @property
    def anchor(self) -> Dated | None:
        """The day that its relative dates count from."""
        return self.counts_from or self.published

    @property
    def age(self) -> tuple[str, str]:
        """A key that sorts the oldest first; those without a date come last."""
        return (self.published.day.isoformat() if self.published else "9999", self.id)

    @property
    def sha256(self) -> str:
        """The fingerprint of the text as it was read."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def _identity(article: Article) -> str:
    return article.id


@attrs.frozen
class Quote:
    """Words of an article: where they stand, never a copy of them."""

    article: Article = attrs.field(eq=_identity, repr=_identity)
    span: Span = attrs.field()

    @span.validator
    def _lies_in_the_text(self, _: object, span: Span) -> None:
        if span.end > len(self.article.text):
            raise ValueError(f"{span} lies outside of article {self.article.id!r}")

    @property
    def exact(self) -> str:
        """The words."""
        return self.article.text[self.span.slice]

    def prefix(self, length: int = 32) -> str:
        """Return up to *length* characters before the words."""
        return self.article.text[max(0, self.span.start - length) : self.span.start]

    def suffix(self, length: int = 32) -> str:
        """Return up to *length* characters behind the words."""
        return self.article.text[self.span.end : self.span.end + length]

    @property
    def line(self) -> int:
        """The line of the text in which the words begin; the first is 1."""
        return self.article.text.count("\n", 0, self.span.start) + 1

    @property
    def column(self) -> int:
        """The column in which the words begin; the first is 1."""
        return self.span.start - self.article.text.rfind("\n", 0, self.span.start)

    @cached_property
    def order(self) -> tuple[str, int, int]:
        """A key to sort by: article, then place."""
        return self.article.id, self.span.start, self.span.end
