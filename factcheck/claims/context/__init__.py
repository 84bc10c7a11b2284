"""Context: what a found value is about, as of when, and who says so."""

from collections.abc import Sequence

import attrs

from factcheck.claims.context.as_of import as_of
from factcheck.claims.context.counting import counted_of
from factcheck.claims.context.dates_apart import is_across_bracket
from factcheck.claims.context.designations import designations_for
from factcheck.claims.context.flows import tell_by_the_year, tell_the_rate
from factcheck.claims.context.governing import Governor, governors
from factcheck.claims.context.holders import holders_of
from factcheck.claims.context.lives import people_of_lives
from factcheck.claims.context.reading import Reading, read
from factcheck.claims.context.spans import covered
from factcheck.claims.context.speakers import Saying, attribution_of, sayings_of
from factcheck.claims.context.times import base_period, periods_of
from factcheck.claims.context.together import also_told
from factcheck.claims.context.told_before import period_before, year_before
from factcheck.claims.context.whereabouts import event_chunks, participants_of, places_of
from factcheck.claims.context.words import content_words
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.model import (
    Attribution,
    Claim,
    Grain,
    Moment,
    Name,
    Place,
    Quantity,
    Subject,
    TimeScope,
)
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import measures


def describe(found: Sequence[Found], page: Page) -> list[Claim]:
    """Return the claims that the values of one sentence amount to."""
    # A "sentence" of hundreds of words is a table or a list, which no clause can be read from.
    if len(found[0].sentence if found else ()) > _LONGEST or not any(map(_counts, found)):
        return [_bare(one) for one in found]
    reading = read(found[0].sentence, page, list(found))
    governed = governors(reading)
    for number, governor in governed.items():
        tell_by_the_year(reading.found[number], governor.measure)
        tell_the_rate(reading, reading.found[number], governor.mark)
    sayings = sayings_of(reading)
    words = content_words(reading)
    frames = {
        number: _frame(reading, reading.found[number], governor, sayings, words)
        for number, governor in governed.items()
    }
    for number, date in periods_of(reading, governed, sayings).items():
        frames[number].period = date
    for number, names in holders_of(reading, governed).items():
        frames[number].participants = names
    for number, names in people_of_lives(reading).items():
        frames[number].participants = names
    _lend(reading, governed, frames)
    _date(reading, governed, frames)
    return [
        _told(reading, one, frames[number], sayings) if number in frames else _bare(one)
        for number, one in enumerate(reading.found)
    ]


_LONGEST = 300  # words


def _counts(one: Found) -> bool:
    return not one.excluded and one.sentence.zone.speaks


@attrs.define(eq=False)
class _Frame:
    """What is known of a value before it becomes a claim."""

    measure: str | None
    also: tuple[str, ...]
    counted: str | None
    participants: tuple[Name, ...]
    designations: tuple[Name, ...]
    places: tuple[Place, ...]
    period: Found | None
    as_of: Moment | None
    words: tuple[str, ...]
    ordinal: Quantity | None


def _frame(
    reading: Reading,
    one: Found,
    governor: Governor,
    sayings: list[Saying],
    words: dict[int, tuple[str, ...]],
) -> _Frame:
    figure = one.is_quantity
    return _Frame(
        governor.measure,
        also_told(reading, one, governor),
        counted_of(reading, one, governor) if figure else None,
        participants_of(reading, one, governor, sayings),
        designations_for(reading, one, event_chunks(reading, one, governor)),
        places_of(reading, one, governor),
        None,
        as_of(reading, one, governor, sayings) if figure else None,
        words[reading.chunk(one).clause],
        _ordinal(reading, one, governor),
    )


def _ordinal(reading: Reading, one: Found, governor: Governor) -> Quantity | None:
    """Return which event of its kind it is: the "second" of "the second video call"."""
    if governor.mark is None or len(reading.found) == 1:
        return None
    for rank in reading.found:
        near = 0 <= governor.mark.first - rank.core[1] <= _NEAR
        if (
            near
            and rank is not one
            and isinstance(rank.value, Quantity)
            and rank.value.unit == "rank"
        ):
            return rank.value
    return None


_NEAR = 3  # words between an ordinal and its noun


def _lend(reading: Reading, governed: dict[int, Governor], frames: dict[int, _Frame]) -> None:
    """Give a change, or a compared figure, what is known of the quantity that it qualifies."""
    for number, governor in governed.items():
        if governor.lender is None:
            continue
        frame = frames[number]
        lent = frames[reading.found.index(governor.lender)]
        frame.participants = frame.participants or lent.participants
        frame.designations = frame.designations or lent.designations
        frame.places = frame.places or lent.places
        frame.words = tuple(sorted({*frame.words, *lent.words}))
        one = reading.found[number]
        if (
            one.value.unit in _RATIOS  # type: ignore[union-attr]
            and not _own_period(reading, number, frame)
            and not is_across_bracket(reading, one, governor.lender)
        ):
            frame.period = lent.period


_RATIOS = frozenset({"times", "percent", "percentage_point"})


def _own_period(reading: Reading, number: int, frame: _Frame) -> bool:
    chunk = reading.chunk(reading.found[number])
    return frame.period is not None and chunk.first <= frame.period.core[0] < chunk.last


def _date(reading: Reading, governed: dict[int, Governor], frames: dict[int, _Frame]) -> None:
    """Let a date that a figure covers speak of what the figure speaks of."""
    dated: set[int] = set()
    for number in governed:
        one, frame = reading.found[number], frames[number]
        if not one.is_quantity or frame.measure is None or frame.period is None:
            continue
        place = reading.found.index(frame.period)
        date, value = frames.get(place), frame.period.value
        if date is None or place in dated or not isinstance(value, Moment):
            continue
        if reading.chunk(frame.period).opener in word_set("times_since"):
            continue  # "since the year began in October" tells when the year began
        if date.measure not in (None, frame.measure) and not _is_light(date.measure):
            continue
        if value.grain.rank > Grain.DAY.rank:
            dated.add(place)
            date.measure = frame.measure
            date.counted = frame.counted
            date.participants = date.participants or frame.participants
            date.designations = date.designations or frame.designations
            date.places = date.places or frame.places


def _is_light(measure: str | None) -> bool:
    known = measures().classes.get(measure) if measure else None
    return known is not None and known.light


def _told(reading: Reading, one: Found, frame: _Frame, sayings: list[Saying]) -> Claim:
    return _claim(
        one,
        Subject(
            measure=frame.measure,
            also=frame.also,
            counted=frame.counted,
            aspect=one.aspect,
            direction=one.direction,
            base=one.sentence.phrase(*one.base) if one.base else None,
            base_period=base_period(reading, one, frame.measure),
            participants=frame.participants,
            designations=frame.designations,
            words=frame.words,
            ordinal=frame.ordinal,
        ),
        TimeScope(
            as_of=frame.as_of,
            period=_period(reading, one, frame),
            place=frame.places,
        ),
        attribution_of(reading, one, sayings),
    )


def _period(reading: Reading, one: Found, frame: _Frame) -> Moment | None:
    """Return the time that a figure covers, by its own sentence or by what was told before."""
    if frame.period is None:
        return period_before(reading, one, frame.measure) if one.is_quantity else None
    year = year_before(reading, frame.period, frame.measure)
    return year or covered(reading, frame.period, frame.as_of)


def _bare(one: Found) -> Claim:
    return _claim(one, *_NOTHING)


_NOTHING = (Subject(), TimeScope(), Attribution())


def _claim(one: Found, subject: Subject, scope: TimeScope, attribution: Attribution) -> Claim:
    return Claim(
        quote=one.sentence.quote(one.tokens[0], _end(one)),
        sentence=one.sentence.span,
        value=one.value,
        stated=one.stated,
        subject=subject,
        scope=scope,
        attribution=attribution,
        found_by=one.found_by,
        zone=one.sentence.zone,
        excluded=one.excluded,
    )


def _end(one: Found) -> int:
    """Return the end of the words of a value: that of its figure, if the mark of a note follows."""
    sentence, (_, last) = one.sentence, one.core
    end = sentence.ends[last - 1]
    blank = sentence.page.plain[end : end + 1] == " "
    marked = blank and not sentence.page.article.text[end].isspace()
    return last if marked else one.tokens[1]
