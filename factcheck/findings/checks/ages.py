"""Ages against births and deaths: "John Roe, 34, who was born on 12 May 1990"."""

from collections.abc import Iterator
from datetime import date

from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.told import (
    age_of,
    before,
    behind,
    has_digits_of_a_year,
    in_full,
    published,
    single_day,
    span_of,
    words_of,
    years_between,
)
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Grain, Moment
from factcheck.reference.calendar_links import calendar_links

_NEAR = 3  # words in front of a date or an age that tell what it is of
_SHORTEST_LIFE, _LONGEST_LIFE = 15, 115  # years; a bracket of fewer tells a term of office


def ages_with_births(desk: Desk) -> Iterator[Sum]:
    """Yield the ages of a sentence that tells when somebody was born, in plain words between."""
    for sentence in desk.sentences:
        ages = [claim for claim in sentence if age_of(claim) is not None]
        births = [claim for claim in sentence if _birth(claim)]
        if len(ages) == len(births) == 1 and _of_one_life(sentence, ages[0], births[0]):
            yield from _checked(ages[0], births[0], sentence)


def ages_with_births_elsewhere(desk: Desk) -> Iterator[Sum]:
    """Yield the ages of persons whose birth another sentence or article tells under their name."""
    births = [
        claim for claim in desk.claims if claim.compared and _birth(claim) and not _is_life(claim)
    ]
    born = {name: claim for claim in reversed(births) for name in _full_names(claim)}
    for sentence in desk.sentences if born else ():
        for claim in sentence:
            names = _full_names(claim) & born.keys() if age_of(claim) is not None else set()
            birth = born[min(names)] if len(names) == 1 and _is_present(claim) else claim
            if birth not in sentence:
                found = _checked(claim, birth, sentence)
                yield from (one for one in found if one.code == "age-fits" or _stands_beside(claim))


def _stands_beside(age: Claim) -> bool:
    """Say whether an age stands between commas behind its name: "Jane Roe, 34, said"."""
    return age.quote.exact.isdigit() and before(age)[-1:] == [","] and behind(age)[:1] == [","]


def _checked(age: Claim, birth: Claim, sentence: tuple[Claim, ...]) -> Iterator[Sum]:
    """Compare an age with the birth, on the day of publication or any day of the sentence."""
    stated, told = age_of(age), _birth(birth)
    days = _days_told(age, birth, sentence)
    if stated is None or told is None or not days:
        return
    first, last = told
    low = min(years_between(last, day) for day, _ in days)
    high = max(years_between(first, day) for _, day in days)
    if not 0 <= high <= _LONGEST_LIFE:
        return
    when = in_full(first) if first == last else str(first.year)
    years = (
        f"{low}" if low == high else f"{low} or {high}" if low + 1 == high else f"{low} to {high}"
    )
    same, fits = _article(birth) == _article(age), low <= stated <= high
    if fits and high - low > 1:
        return  # almost any age would
    yield Sum(
        code="age-fits" if fits else "age-does-not-fit",
        claims=(age, birth) if same else (age,),
        related=() if same else (birth,),
        working=f"born {when} gives {years}",
    )


def _days_told(age: Claim, birth: Claim, sentence: tuple[Claim, ...]) -> list[tuple[date, date]]:
    """Return the days on which the age may have been that of the person."""
    spans = [span_of(claim) for claim in sentence if claim is not birth and claim.is_moment]
    days = [span for span in spans if span is not None]
    life = span_of(birth)
    if _is_life(birth) and life:
        return [(date(life[1].year, 1, 1), life[1])]
    if today := published(age):
        days.append((today, today))
    return days


def _birth(claim: Claim) -> tuple[date, date] | None:
    """Return the first and the last day on which somebody may have been born."""
    span = span_of(claim)
    if span is None or not has_digits_of_a_year(claim):
        return None
    if _is_life(claim):
        return date(span[0].year, 1, 1), date(span[0].year, 12, 31)
    grain = claim.value.grain if isinstance(claim.value, Moment) else None
    told = claim.subject.measure == "birth" or not calendar_links()["birth"].isdisjoint(
        before(claim)[-_NEAR:]
    )
    fine = single_day(claim) is not None or grain in (Grain.YEAR, Grain.MONTH)
    return span if told and fine and grain is not None and "/" not in _timex(claim) else None


def _is_life(claim: Claim) -> bool:
    """Say whether a range of years stands in a bracket of its own: "(1945-2013)"."""
    quote = claim.quote
    grain = claim.value.grain if isinstance(claim.value, Moment) else None
    held, span = quote.prefix(1) == "(" and quote.suffix(1) == ")", span_of(claim)
    if span is None or span[1].year - span[0].year < _SHORTEST_LIFE:
        return False
    return held and grain is Grain.YEAR and "/" in _timex(claim)


def _timex(claim: Claim) -> str:
    return claim.value.timex if isinstance(claim.value, Moment) else ""


def _of_one_life(sentence: tuple[Claim, ...], age: Claim, birth: Claim) -> bool:
    """Say whether nothing but the words of one life stands between an age and a birth."""
    first, last = sorted((age, birth), key=lambda claim: claim.quote.span.start)
    text = first.quote.article.text
    reached, words = first.quote.span.end, list[str]()
    for claim in sorted(sentence, key=lambda one: one.quote.span.start):
        if first.quote.span.start < claim.quote.span.start <= last.quote.span.start:
            words += words_of(text[reached : claim.quote.span.start])
            reached = max(reached, claim.quote.span.end)
    if _is_life(birth):
        return not calendar_links()["dies"].isdisjoint(words)
    named = {token for name in age.subject.participants for token in name.tokens}
    return (calendar_links()["life"] | named).issuperset(words) and _is_present(age, words)


def _is_present(age: Claim, words: list[str] | None = None) -> bool:
    """Say whether an age is the one of today, or of the death that is told."""
    past = calendar_links()["past_age"]
    if not past.isdisjoint(before(age)[-_NEAR:]):
        return not calendar_links()["dies"].isdisjoint(words or ())
    return True


def _full_names(claim: Claim) -> frozenset[str]:
    return frozenset(name.key for name in claim.subject.participants if len(name.tokens) > 1)


def _article(claim: Claim) -> str:
    return claim.quote.article.id
