"""Times: the period that a figure covers, and the day as of which it holds."""

from collections.abc import Iterator

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.reading import Reading
from factcheck.claims.context.speakers import Saying
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment


def period_of(reading: Reading, one: Found) -> Found | None:
    """Return the date of a figure's clause that says which time it covers."""
    if not reading.dates:
        return None
    for chunks in _circles(reading, reading.chunk(one)):
        dates = [
            date
            for date in _dates(reading, chunks)
            if not (
                _is_limit(reading, date)
                or _is_base(reading, date)
                or _belongs_before(reading, one, date)
                or _is_part(reading, date)
            )
        ]
        if dates:
            return _nearest(reading, one, dates)
    return None


def _is_part(reading: Reading, date: Found) -> bool:
    """Say whether a figure covers but a part of a date: "the first 11 months of 2023"."""
    first = date.tokens[0]
    return reading.between(first - 1, first) == ["of"] and any(
        one.is_quantity and one.tokens[1] == first - 1 for one in reading.found
    )


def as_of(reading: Reading, one: Found, sayings: list[Saying]) -> Moment | None:
    """Return the day as of which a figure holds: "by Sunday", "said on Friday that"."""
    if not reading.dates:
        return None
    for date in _dates(reading, reading.clauses.together(reading.chunk(one))):
        alone = not _quantities_between(reading, one, date)
        if _is_limit(reading, date) and isinstance(date.value, Moment) and alone:
            return date.value
    at = one.core[0]
    for saying in sayings:
        if not (saying.covers[0] <= at < saying.covers[1]) or saying.first <= at < saying.last:
            continue
        chunk = reading.clauses.at[saying.first]
        for date in _dates(reading, [chunk]):
            if isinstance(date.value, Moment) and date.value.grain.rank <= Grain.DAY.rank:
                return date.value
    return None


def _circles(reading: Reading, chunk: Chunk) -> Iterator[list[Chunk]]:
    """Yield the chunks in which a date is looked for, the nearest first."""
    yield [chunk]
    yield reading.clauses.together(chunk)
    chunks = reading.clauses.chunks
    if chunk.shares_subject:
        # "In 2023, China exported … and produced …": what stands in front holds for both.
        before = reading.clauses.together(chunks[chunks.index(chunk) - 1])
        yield [one for one in before if one.finite is None]
    lower = reading.lower
    yield [one for one in chunks if "since" in (one.opener, lower[one.first])]


def _dates(reading: Reading, chunks: list[Chunk]) -> list[Found]:
    """Return the dates of some chunks."""
    return [
        date
        for date in reading.dates
        if any(chunk.first <= date.core[0] < chunk.last for chunk in chunks)
    ]


def _is_limit(reading: Reading, date: Found) -> bool:
    """Say whether a date says as of when: "as of Friday", "by Sunday"."""
    if isinstance(date.value, Moment) and date.value.grain.rank > Grain.MONTH.rank:
        return False  # "36,500 by 2024" tells of the year
    first, lower = date.tokens[0], reading.lower
    before = lower[first - 1] if first else ""
    return (
        "by" in (before, lower[first])
        or lower[max(0, first - 2) : first + 2][:2] == ["as", "of"]
        or lower[first : first + 2] == ["as", "of"]
    )


def _is_base(reading: Reading, date: Found) -> bool:
    """Say whether a date is what something is compared with."""
    return any(
        one.base is not None and one.base[0] < date.core[1] and date.core[0] < one.base[1]
        for one in reading.found
    )


def base_period(reading: Reading, one: Found) -> Moment | None:
    """Return the date among the words that a value is compared with."""
    if one.base is None:
        return None
    for date in reading.found:
        if date.is_moment and one.base[0] < date.core[1] and date.core[0] < one.base[1]:
            return date.value if isinstance(date.value, Moment) else None
    return None


def _nearest(reading: Reading, one: Found, dates: list[Found]) -> Found | None:
    """Return the nearest date that no other figure stands before: "12 in May, 10 in June"."""

    def distance(date: Found) -> tuple[int, bool, int]:
        apart = abs(date.core[0] - one.core[0])
        behind = 0 <= date.tokens[0] - one.tokens[1] <= _CLOSE
        return _quantities_between(reading, one, date), not behind, apart

    return min(dates, key=distance)


_CLOSE = 3  # words between a figure and a date that is its own: "12 deaths in May"


def _quantities_between(reading: Reading, one: Found, date: Found) -> int:
    low, high = sorted((date.core[0], one.core[0]))
    return sum(low < other.core[0] < high and other.value != one.value for other in reading.figures)


def _belongs_before(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a date stands close behind an earlier figure: "12 in May and 10"."""
    return date.core[0] < one.core[0] and any(
        other is not one
        and other.core[0] < date.core[0]
        and 0 <= date.tokens[0] - other.tokens[1] <= _CLOSE
        and not {",", ";"} & set(reading.between(other.tokens[1], date.tokens[0]))
        for other in reading.figures
    )
