"""The course of a figure: when each claim tells it, and which values a story has given when."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime

import attrs

from factcheck.model import Claim, Moment, Quantity, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.bodies import body
from factcheck.reference.judgement import judgement
from factcheck.reference.vintages import revision_told

_DAY = len("2024-02-01")


@attrs.frozen
class When:
    """When a claim holds, as far as is known: two of them can be compared day by day, or finer."""

    own: str  # as of which day or minute, if the words tell it
    day: str  # the day of the event, or that the figure covers, if it is one
    published: str

    def before(self, other: "When") -> bool:
        """Say whether this holds, or was published, before the other."""
        return _earlier(self, other) is self

    @property
    def tells(self) -> str:
        """The time itself, the day of publication where no other is told."""
        return self.own or self.published

    @property
    def tells_day(self) -> str:
        """The day of that time."""
        return self.tells[:_DAY]


def when_told(claim: Claim) -> When:
    """Return when a claim holds: as of when, on which day, published when."""
    as_of, day = claim.scope.as_of, claim.scope.period
    one_day = day is not None and day.first_day == day.last_day
    published = claim.quote.article.published
    return When(
        own=_written(as_of),
        day=_written(day) if one_day else "",
        published=_at(published.when) if published else "",
    )


def in_order(left: Claim, right: Claim) -> tuple[Claim, Claim] | None:
    """Return two claims, the older one first; None if no time tells them apart."""
    one, other = when_told(left), when_told(right)
    first = _earlier(one, other)
    if first is None:
        return None
    return (left, right) if first is one else (right, left)


def _earlier(one: When, other: When) -> When | None:
    """Return the earlier of two: by what they tell, else by publication; None if it is open.

    What says "as of Friday" is older than an article of Saturday that names no day; a day that is
    told may be that of the event, and says so only of two that both name one.
    """
    told = one.own or one.day, other.own or other.day
    mixed = one.tells, other.tells
    for first, second in (
        told,
        mixed if one.own or other.own else ("", ""),
        (one.published, other.published),
    ):
        if first and second and (order := _compared(first, second)):
            return one if order < 0 else other
    return None


def _compared(first: str, second: str) -> int:
    """Return how two times stand to each other: by day, and by clock where both tell it."""
    one_clock = first[_DAY:] and second[_DAY:] and first.endswith("Z") == second.endswith("Z")
    if first[:_DAY] != second[:_DAY] or one_clock:
        return (first > second) - (first < second)
    return 0


def _written(moment: Moment | None) -> str:
    """Return the last day or minute of a time; a part of the day is no clock time."""
    if moment is None or moment.end is None:
        return ""
    if moment.start == moment.end:
        return _at(moment.end)
    return moment.last_day.isoformat() if moment.last_day else ""


def _at(when: date) -> str:
    if not isinstance(when, datetime):
        return when.isoformat()
    # Clock times of two zones are compared as one; the day stays that of the source.
    clock = when.astimezone(UTC) if when.tzinfo else when
    return f"{when.date().isoformat()} {clock:%Y-%m-%dT%H:%M}{'Z' if when.tzinfo else ''}"


@attrs.frozen
class Given:
    """A value that a story has given, when, and who said so."""

    when: When
    value: Quantity
    speaker: str | None


@attrs.frozen
class Course:
    """What a story has given for one figure."""

    given: tuple[Given, ...] = ()  # each once
    corrected: bool = False  # whether any sentence speaks of a correction
    measure: str | None = None  # that most claims have, of those that have one

    def on_other_days(self, day: str) -> tuple[list[Quantity], list[Quantity]]:
        """Return what was told on days before this one, and what on later ones."""
        before = [one.value for one in self.given if "" < one.when.tells_day < day]
        return before, [one.value for one in self.given if one.when.tells_day > day]

    def gave_before(self, when: When, value: Quantity) -> bool:
        """Say whether a figure, or one that rounds to it, was told before a time."""
        return any(one.when.before(when) and alike(one.value, value) for one in self.given)


def alike(one: Quantity, other: Quantity) -> bool:
    """Say whether two values give one figure: not "more than 200" and 275, which only fit."""
    return one.amount.known == other.amount.known or nearness.quantities(one, other) in _ALIKE


_ALIKE = frozenset({Nearness.SAME, Nearness.HEDGED, Nearness.ROUNDED})


def course_of(claims: Iterable[Claim]) -> Course:
    """Return the course of the claims of one fact."""
    listed = list(claims)
    given = {
        Given(when_told(claim), claim.value, speaker_of(claim)): None
        for claim in listed
        if isinstance(claim.value, Quantity)
    }
    measures = Counter(filter(None, (claim.subject.measure for claim in listed)))
    most = max(measures.items(), key=lambda one: (one[1], one[0]), default=(None, 0))
    return Course(tuple(given), any(map(speaks_of_revision, listed)), most[0])


def speaker_of(claim: Claim) -> str | None:
    """Return who says it, under one name."""
    speaker = claim.attribution.speaker
    return body(speaker).casefold() if speaker else None


def speaks_of_revision(claim: Claim) -> bool:
    """Say whether the sentence of a claim tells that a figure was revised."""
    sentence = claim.quote.article.text[claim.sentence.slice]
    return judgement().speaks_of_revision(sentence) or revision_told(sentence)
