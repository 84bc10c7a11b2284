"""Profiles: what the claims of a group say together, ready to be compared as one claim is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeVar

import attrs

from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.stories import joined
from factcheck.model import Name, Subject, TimeScope

LISTED = 12  # names, places and words of each kind that a profile keeps
_RANKS = (Standing.SOLE, Standing.FIRST, Standing.LATER)
_T = TypeVar("_T")


def profile_of(members: Sequence[Frame]) -> Frame:
    """Return the claims of a group as one, given the richest first.

    The value is that of the richest; what it is about, all of them tell together. So a claim that
    clashes with any of them stays out, and no chain leads from one fact to another.
    """
    if len(members) == 1:
        return members[0]
    first = members[0]
    return Frame(
        attrs.evolve(first.claim, subject=_subject(members), scope=_scope(members)),
        joined(member.story for member in members),
        standing=min((member.standing for member in members), key=_RANKS.index),
        leads=any(member.leads for member in members),
        of_a_figure=all(member.of_a_figure for member in members),
        book=first.book,
        main=_all(member.main for member in members),
        rate=first.rate,
        single=first.single,
    )


def _subject(members: Sequence[Frame]) -> Subject:
    subjects = [member.claim.subject for member in members]
    return attrs.evolve(
        subjects[0],
        measure=_most(subject.measure for subject in subjects),
        counted=_first(subject.counted for subject in subjects),
        direction=_first(subject.direction for subject in subjects),
        base_period=_first(subject.base_period for subject in subjects),
        participants=_core([subject.participants for subject in subjects]),
        designations=_all(subject.designations for subject in subjects),
        also=_events(members),
        words=tuple(sorted(_all(subject.words for subject in subjects))),
    )


def _scope(members: Sequence[Frame]) -> TimeScope:
    scopes = [member.claim.scope for member in members]
    settled = _first(member.period for member in members)
    return attrs.evolve(
        scopes[0],
        as_of=_first(scope.as_of for scope in scopes),
        period=settled or _first(scope.period for scope in scopes),
        place=_all(scope.place for scope in scopes),
    )


def _core(rows: Sequence[tuple[Name, ...]]) -> tuple[Name, ...]:
    """Return the names that at least half of those have who name anybody.

    Who speaks in one article is no part of the fact; who stands in most of them is.
    """
    naming = [row for row in rows if row]
    found = Counter(name.key for row in naming for name in row)
    core = [name for row in naming for name in row if 2 * found[name.key] >= len(naming)]
    return tuple({name.key: name for name in core}.values())[:LISTED]


def _events(members: Sequence[Frame]) -> tuple[str, ...]:
    """Return the events that the claims of a date tell beside the one that most of them tell."""
    if not members[0].is_moment:
        return ()
    told = ((frame.measure, *frame.claim.subject.also) for frame in members)
    return tuple(one for one in _all(told) if one is not None)


def _most(values: Iterable[str | None]) -> str | None:
    """Return what most say; the first of those that are said as often."""
    counted = Counter(value for value in values if value is not None)
    return max(counted, key=counted.__getitem__, default=None)


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value is not None), None)


def _all(rows: Iterable[tuple[_T, ...]]) -> tuple[_T, ...]:
    """Return what any row holds, the first first, no more than a claim is compared by."""
    return tuple(dict.fromkeys(chain.from_iterable(rows)))[:LISTED]
