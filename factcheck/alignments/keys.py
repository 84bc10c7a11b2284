"""Keys: where a claim looks for others. A function of the claim alone.

Two claims are compared only if they share a key, so that the work grows with the number of
claims and not with its square.
"""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from factcheck.alignments import partial
from factcheck.alignments.frames import Frame

Key = tuple[str, ...]
MONTHS_LISTED = 3  # a longer time is looked up by its years
YEARS_LISTED = 3
TELLING_DIGITS = 3  # a figure of so many digits is looked up by itself


def value_keys(frame: Frame) -> frozenset[Key]:
    """Return the keys under which claims of an equal or near value are found."""
    if frame.is_moment:
        topics = (*_told(frame), *_story(frame), *_single(frame))
        return frozenset(("day", time, topic) for time in _times(frame) for topic in topics)
    keys = {(frame.kind, figure, *topic) for figure in _figures(frame) for topic in _topics(frame)}
    if frame.digits >= TELLING_DIGITS:
        keys.add((frame.kind, f"={frame.quantity.amount.known.normalize()}"))
    for figure in _figures(frame):
        keys.update((frame.kind, figure, told) for told in (*_story(frame), *_single(frame)))
    return frozenset(keys)


def _story(frame: Frame) -> Iterator[str]:
    """Yield the words that tell the story of the article."""
    for word in frame.story.keys:
        yield f"story {word}"


def _single(frame: Frame) -> Iterator[str]:
    """Yield a key of its own for each of two sentences that are all there is."""
    if frame.single is not None:
        yield "single sentence"


def frame_keys(frame: Frame) -> frozenset[Key]:
    """Return the keys under which claims of another value, on the same subject, are found."""
    topics = frame.families or (() if frame.is_moment or not frame.head else (frame.head,))
    kind = "day" if frame.is_moment else frame.kind
    told = (*_told(frame), *frame.counted, *_covered(frame), *_story(frame), *_single(frame))
    topics = (*topics, *_single(frame))
    return frozenset((kind, topic, one) for topic in topics for one in told)


def _times(frame: Frame) -> Iterator[str]:
    """Yield the months of a date, or its years if it is longer."""
    moment = frame.day
    yield from partial.parts_of(moment.timex).keys()
    first, last = moment.first_day or moment.last_day, moment.last_day or moment.first_day
    if first is None or last is None:
        return
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= MONTHS_LISTED:
        for number in range(months):
            year, month = divmod(first.year * 12 + first.month - 1 + number, 12)
            yield date(year, month + 1, 1).isoformat()[:7]
    else:
        yield from map(str, range(first.year, min(last.year, first.year + YEARS_LISTED) + 1))


def _told(frame: Frame) -> Iterator[str]:
    """Yield what tells the subject from others: names, places, rare words."""
    for name in frame.names:
        yield from name.tokens
    for place in frame.places:
        yield place.key
        yield from place.within
    yield from frame.rare_words


def _covered(frame: Frame) -> Iterator[str]:
    """Yield the first days of the time that a figure covers, and of what it is measured from."""
    for moment in (frame.period, frame.base):
        if moment is not None and (day := moment.first_day or moment.last_day):
            yield day.isoformat()


def _figures(frame: Frame) -> Iterator[str]:
    """Yield the figure rounded to one and two digits, and cut to one: near ones share a key."""
    known = frame.quantity.amount.known
    yield f"2:{_to_digits(known, 2, ROUND_HALF_UP)}"
    yield f"1:{_to_digits(known, 1, ROUND_HALF_UP)}"
    yield f"1:{_to_digits(known, 1, ROUND_DOWN)}"


def _to_digits(number: Decimal, digits: int, rounding: str) -> str:
    if not number:
        return "0"
    step = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return str(number.quantize(step, rounding=rounding).normalize())


def _topics(frame: Frame) -> Iterator[tuple[str, ...]]:
    """Yield what a figure is looked up with: a measure, a counted noun, or a rare word."""
    if frame.family:
        yield ("measure", frame.family)
    if frame.head:
        yield ("counted", frame.head)
    for word in frame.rare_words:
        yield ("word", word)
