"""As of when a figure holds: "as of Friday", "said on Friday that", "the toll on Friday was"."""

from factcheck.claims.context.dates_apart import is_today
from factcheck.claims.context.governing import Governor
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.context.speakers import Saying
from factcheck.claims.found import Found
from factcheck.claims.times.page.entries import posted_in
from factcheck.model import Aspect, Grain, Moment, Stance
from factcheck.reference.context_words import word_set
from factcheck.reference.judgement import judgement
from factcheck.reference.measures import Part


def as_of(reading: Reading, one: Found, governor: Governor, sayings: list[Saying]) -> Moment | None:
    """Return when a figure held: as its words have it, or when its entry was posted."""
    told = _told(reading, one, governor) if reading.dates else None
    posted = posted_in(reading.page).get(reading.sentence.number)
    if posted is None or posted.instant is None:
        return told or (_said(reading, one, sayings) if reading.dates else None)
    # The stamp of an entry is finer than the day that its words name.
    same = told is not None and told.grain is Grain.DAY and told.last_day == posted.day
    return posted.instant if told is None or same else told


def _told(reading: Reading, one: Found, governor: Governor) -> Moment | None:
    """Return the day that the clause of a figure names for it."""
    for found in _beside(reading, one):
        if is_today(reading, one, found):
            return _known(reading, one, found)
        if not figures_between(reading, one, found) and (
            is_limit(reading, found) or _is_count(reading, one, found, governor)
        ):
            return _known(reading, one, found)
    return None


def is_limit(reading: Reading, found: Found) -> bool:
    """Say whether a date says as of when: "as of Friday", "by Sunday", "until March"."""
    if isinstance(found.value, Moment) and found.value.grain.rank > Grain.MONTH.rank:
        return False  # "36,500 by 2024" tells of the year
    first, lower = found.tokens[0], reading.lower
    limits, pairs = word_set("limits"), word_set("limit_pairs")
    for last in (first, first + 1, first + 2):  # the date may begin with the words
        for length, words in ((1, limits), (2, pairs)):
            start = max(0, last - length)
            if " ".join(lower[start:last]) in words and start <= first:
                # "the year up to June" is a time, and its end no limit of it
                return not start or lower[start - 1] not in word_set("span_units")
    return False


def holds_on(reading: Reading, one: Found, found: Found, governor: Governor) -> bool:
    """Say whether a date is the day of a count, or of a stock, rather than what it covers."""
    return _is_count_on(one, found, governor) and found in _beside(reading, one)


def _is_count(reading: Reading, one: Found, found: Found, governor: Governor) -> bool:
    """Say whether a figure is counted on a day: not "a toll of 24 was cut on Friday to 20"."""
    mark = governor.mark
    toll = mark is not None and governor.measure in judgement().running
    of = toll and mark is not None and reading.between(mark.last, one.tokens[0]) == ["of"]
    return not of and not _is_of_event(reading, found, mark) and _is_count_on(one, found, governor)


def _is_of_event(reading: Reading, found: Found, mark: Mark | None) -> bool:
    """Say whether a day is that of an event: "in Tuesday's fire", but not "Tuesday's toll"."""
    last = found.tokens[1]
    if mark is None or reading.between(last, last + 1) != ["'s"]:
        return False
    return not last < mark.first <= last + _DESCRIBED


_DESCRIBED = 3  # words from a possessive to its noun: "Tuesday's official death toll"


def _is_count_on(one: Found, found: Found, governor: Governor) -> bool:
    """Say whether a date is the day of a count: "the toll on Friday stood at 24".

    A level that rises until somebody counts it again holds on that day; "24 died on Friday" covers
    the day.
    """
    value, mark = found.value, governor.mark
    if mark is None or one.aspect is not Aspect.LEVEL or not isinstance(value, Moment):
        return False
    if not value.resolved:
        return False
    if governor.measure in word_set("stocks"):
        return value.mod in _POINTS or value.grain.rank <= Grain.DAY.rank
    counted = one.counted is not None and one.counted[0] <= mark.first < one.counted[1]
    return (
        governor.measure in judgement().running
        and mark.part is Part.NOUN
        and not counted
        and value.grain.rank <= Grain.DAY.rank
    )


_POINTS = frozenset({"END", "START"})  # "at the end of March" a country has a population


def _known(reading: Reading, one: Found, found: Found) -> Moment | None:
    """Return the value of a date; one that is still to come is of a plan, or misread."""
    value, published = found.value, reading.page.article.published
    if not isinstance(value, Moment):
        return None
    late = published and value.first_day and value.first_day > published.day
    planned = reading.stances.get(reading.chunk(one).clause) is Stance.EXPECTED
    return None if late and not planned else value


def _said(reading: Reading, one: Found, sayings: list[Saying]) -> Moment | None:
    """Return the day on which somebody gives a figure: "said on Friday that 24 had died"."""
    at = one.core[0]
    for saying in sayings:
        if not (saying.covers[0] <= at < saying.covers[1]) or saying.first <= at < saying.last:
            continue
        chunk = reading.clauses.at[saying.first]
        for found in reading.dates:
            value = found.value
            inside = chunk.first <= found.core[0] < chunk.last
            if inside and isinstance(value, Moment) and value.grain.rank <= Grain.DAY.rank:
                return value
    return None


def _beside(reading: Reading, one: Found) -> list[Found]:
    """Return the dates of a figure's clause."""
    chunks = reading.clauses.together(reading.chunk(one))
    return [
        found
        for found in reading.dates
        if any(chunk.first <= found.core[0] < chunk.last for chunk in chunks)
    ]


def figures_between(reading: Reading, one: Found, found: Found) -> int:
    """Return how many other figures stand between a figure and a date."""
    low, high = sorted((found.core[0], one.core[0]))
    return sum(low < other.core[0] < high and other.value != one.value for other in reading.figures)
