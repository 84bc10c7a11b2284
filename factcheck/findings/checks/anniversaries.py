"""Anniversaries against the year of the event, and days that are counted from the first."""

from collections.abc import Iterator
from datetime import date

from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.told import (
    before,
    between,
    has_digits_of_a_year,
    in_full,
    names_a_month,
    published,
    single_day,
    span_of,
    words_of,
)
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Quantity
from factcheck.reference.calendar_links import calendar_links

_NEAR = 3  # words in front of a date that tell what it is of
_SLIPS = (1, 2, 3, 4, 5, 10, 20)  # years: what is off by others is of another event
_DAYS = {"day": 1, "week": 7}


def anniversaries_with_years(desk: Desk) -> Iterator[Sum]:
    """Yield anniversaries beside the year of their event: "founded in 1975, its 50th anniversary".

    The year in which they fall is that of another date of the sentence, else that of publication.
    """
    for sentence in desk.sentences:
        rounds = [claim for claim in sentence if _number(claim) and _comes_again(claim)]
        events = [claim for claim in sentence if _is_event(claim)]
        if len(rounds) == len(events) == 1:
            yield from _celebrated(rounds[0], events[0], sentence)


def _celebrated(round_: Claim, event: Claim, sentence: tuple[Claim, ...]) -> Iterator[Sum]:
    number, span, today = _number(round_), span_of(event), published(round_)
    if number is None or span is None or today is None:
        return
    others = [
        claim
        for claim in sentence
        if claim.is_moment
        and not claim.quote.span.overlaps(event.quote.span)
        and not claim.quote.span.overlaps(round_.quote.span)
    ]
    told = {day.year for claim in others if (days := span_of(claim)) for day in days}
    due = span[0].year + number
    working = f"{span[0].year} + {number} = {due}"
    if due in (told or {today.year}):
        yield Sum(code="anniversary-fits", claims=(round_, event), working=working)
    elif _speaks_of(round_, told, today, due):
        yield Sum(code="anniversary-does-not-fit", claims=(round_, event), working=working)


def _speaks_of(round_: Claim, told: set[int], today: date, due: int) -> bool:
    """Say whether the sentence tells the year of an anniversary, and another than is due.

    "Marked" alone tells the year of publication, save around the turn of the year.
    """
    if told:
        return min(abs(due - year) for year in told) in _SLIPS
    marked = not calendar_links()["celebrates"].isdisjoint(before(round_)[-_NEAR:])
    turning = today.month in (1, 12) and abs(due - today.year) == 1
    return marked and not turning and abs(due - today.year) in _SLIPS


def _is_event(claim: Claim) -> bool:
    """Say whether a date with its year, alone, is what an anniversary counts from."""
    span = span_of(claim)
    if span is None or not has_digits_of_a_year(claim) or span[0].year != span[1].year:
        return False
    today = published(claim)
    if today is None or span[0].year >= today.year:
        return False
    links = calendar_links()
    front = before(claim)
    founded = not (links["founding"] | links["birth"]).isdisjoint(front[-_NEAR:])
    return founded or _behind_an_anniversary(front)


def _behind_an_anniversary(words: list[str]) -> bool:
    """Say whether a date stands behind "anniversary of …" and no other verb of its own."""
    places = [n for n, word in enumerate(words) if word in calendar_links()["anniversary"]]
    return (
        bool(places)
        and words[places[-1] + 1 : places[-1] + 2] == ["of"]
        and (len(words) - places[-1] <= _FAR)
    )


_FAR = 12  # words between an anniversary and the date of its event


def _comes_again(claim: Claim) -> bool:
    words = words_of(claim.quote.exact)
    return not calendar_links()["anniversary"].isdisjoint(words)


def days_counted(desk: Desk) -> Iterator[Sum]:
    """Yield counted days beside the first of them: "day five of the strike, begun on Monday"."""
    for sentence in desk.sentences:
        counts = [claim for claim in sentence if _number(claim) and _counted(claim)]
        starts = [claim for claim in sentence if counts and _begins(claim)]
        if len(counts) == len(starts) == 1 and _is_its_start(counts[0], starts[0]):
            yield from _counted_on(counts[0], starts[0], sentence)


def _is_its_start(count: Claim, start: Claim) -> bool:
    """Say whether the verb of a beginning has what is counted as its subject.

    "The fifth day of the strike, which began on"; "the strike, in its fifth day, began on".
    """
    words, links = between(count, start), calendar_links()
    return not links["relatives"].isdisjoint(words) or (
        words[:1] == [","] and not links["begins"].isdisjoint(words[1:2])
    )


def _counted_on(count: Claim, start: Claim, sentence: tuple[Claim, ...]) -> Iterator[Sum]:
    number, first = _number(count), single_day(start)
    others = [claim for claim in sentence if span_of(claim) and claim is not start]
    days = [day for claim in others if (day := single_day(claim))]
    today = days[0] if len(days) == 1 else published(count) if not others else None
    if number is None or first is None or today is None or today < first:
        return
    length = _DAYS[_counted(count)]
    reached = (today - first).days // length + 1
    fits = reached - 1 <= number <= reached
    if fits or (abs(reached - number) > 1 and names_a_month(start)):
        yield Sum(
            code="count-of-days-fits" if fits else "count-of-days-does-not-fit",
            claims=(count, start),
            working=_from_to(first, today),
        )


def _from_to(first: date, today: date) -> str:
    return f"from {in_full(first)} to {in_full(today)} is {(today - first).days} days"


def _begins(claim: Claim) -> bool:
    front = before(claim)[-_NEAR:]
    return single_day(claim) is not None and not calendar_links()["begins"].isdisjoint(front)


def _counted(claim: Claim) -> str:
    """Return the unit that a rank counts: "day" of "the fifth day"."""
    words = words_of(claim.quote.exact)
    return next((word for word in words if word in _DAYS), "")


def _number(claim: Claim) -> int | None:
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != "rank" or value.amount.single is None:
        return None
    return int(value.amount.single)
