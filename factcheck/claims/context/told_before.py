"""Told before: the time of a figure that the sentences before tell, or the opening of the text.

"In 2021 the Blues won. Turnout was 66 percent": what begins with a time goes on in that time. "Net
migration fell in the year to June. … Emigration was 275,000": statistics of one release are of one
time, that of its opening, until the text tells another.
"""

from datetime import timedelta
from functools import cache
from itertools import islice

import attrs

from factcheck.claims.context.dates_apart import brackets, is_across_bracket
from factcheck.claims.context.kinds import COMPARING, FINITE, PAST, PRONOUN, VERB
from factcheck.claims.context.reading import Reading, read
from factcheck.claims.found import Found
from factcheck.claims.sentences import Sentence, once
from factcheck.claims.times import dates_of
from factcheck.claims.times.moments import unresolved
from factcheck.claims.times.resolved.fiscal import WHOSE
from factcheck.claims.times.resolved.relative import moved
from factcheck.claims.timex import open_timex
from factcheck.model import Dated, Grain, Moment, Stance, Zone
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.judgement import judgement
from factcheck.reference.measures import Part

_RELEASES = ("released_migration", "released_prices", "released_results", "released_trade",
             "released_work")  # fmt: skip
_OPENING = 4  # sentences in which a release tells its time, behind the headline
_FAR = 16  # sentences over which that is carried
_HEADING = 10  # words
_LATE = timedelta(days=300)  # from the end of a time to the release
_COMPARED = 6  # words between a comparison and its figure or time
_BACK = 3  # sentences of a paragraph over which "In 2021, …" is carried


@attrs.frozen
class _Telling:
    """What an earlier sentence tells of times."""

    periods: tuple[Moment, ...]  # of a month and more, without those it only compares with
    spans: bool  # whether it names any time at all, as "in the first nine months"
    set_first: bool  # the only one stands before the verb: "In 2021 the Blues won"
    days: tuple[Moment, ...]  # all its times
    measures: frozenset[str]


def period_before(reading: Reading, one: Found, measure: str | None) -> Moment | None:
    """Return the time that a figure covers by what was told before it, if that is sure."""
    if _goes_on(reading, one):
        return _only_time(reading.sentence)
    if measure is None:
        return None
    if measure in word_set("released_results") and _is_of_full_year(reading, one):
        return _year_of_heading(reading.sentence)
    if not _is_plain(reading, one):
        return None
    told, settled = _of_paragraph(reading.sentence, measure)
    if settled:
        return told
    return _of_opening(reading, one, measure)


def year_before(reading: Reading, date: Found, measure: str | None) -> Moment | None:
    """Return the year before a release: "Immigration was 489,000. It had been 561,000 a year ago".

    Only where neither this sentence nor the one before tells another time that it can count from.
    """
    sentence, page = reading.sentence, reading.page
    words = " ".join(reading.between(*date.tokens))
    if words not in word_set("year_before") or len(reading.dates) > 1 or not sentence.number:
        return None
    if _told(page.sentences[sentence.number - 1]).periods:
        return None
    release = _release_of(measure)
    found, moment = _opening(sentence, release) if release else (None, None)
    if found is None or moment is None or not 0 < sentence.number - found.number <= _FAR:
        return None
    return None if _heading(sentence, found.number) else moved(moment, -1, Grain.YEAR)


def _goes_on(reading: Reading, one: Found) -> bool:
    """Say whether a sentence speaks of the time and place told before: "There it was 900"."""
    if reading.dates or not reading.sentence.number or reading.sentence.zone is not Zone.BODY:
        return False
    lower = reading.lower
    for length in (3, 2):
        if " ".join(lower[:length]) in word_set("that_time"):
            return _is_past(reading, one)
    if lower[0] not in word_set("that_place") or len(lower) < _SHORTEST:
        return False
    at = 1 + (lower[1] == ",")
    names = bool(reading.kinds[at] & PRONOUN) or at > 1
    return names and not reading.kinds[at] & VERB and _is_past(reading, one)


_SHORTEST = 3


def _is_of_full_year(reading: Reading, one: Found) -> bool:
    """Say whether a figure is what a firm expects of its year: "sees full-year revenue at"."""
    text = " ".join(reading.lower)
    if not any(words in text for words in word_set("full_year")):
        return False
    expected = reading.stances.get(reading.chunk(one).clause) is Stance.EXPECTED
    ahead = expected or not word_set("outlooks").isdisjoint(reading.lower)
    return ahead and not _follows_comparison(reading, one)


def _year_of_heading(sentence: Sentence) -> Moment:
    """Return the year that a heading names, "Outlook for 2024", or one that is not known."""
    heading = _heading(sentence, -1)
    for period in _told(heading).periods if heading is not None else ():
        if period.grain is Grain.YEAR:
            return period
    return unresolved(open_timex(Grain.FISCAL_YEAR), Grain.FISCAL_YEAR, WHOSE)


def _only_time(sentence: Sentence) -> Moment | None:
    """Return the one time of the sentence before."""
    before = sentence.page.sentences[sentence.number - 1]
    if not before.zone.speaks:
        return None
    days = _told(before).days
    return days[0] if len(days) == 1 else None


def _is_plain(reading: Reading, one: Found) -> bool:
    """Say whether a figure is told as what was: no plan, no comparison, of no other time."""
    sentence, base = reading.sentence, range(*(one.base or (0, 0)))
    if reading.stances.get(reading.chunk(one).clause) is Stance.EXPECTED:
        return False
    if any(
        date.core[0] not in base and _is_other_time(reading, one, date) for date in reading.dates
    ):
        return False
    words = {word for index, word in enumerate(reading.lower) if index not in base}
    apart = word_set("told_spans") | judgement().earlier
    if not apart.isdisjoint(words) or _follows_comparison(reading, one):
        return False
    return sentence.zone is Zone.HEADLINE or _is_past(reading, one)


def _is_other_time(reading: Reading, one: Found, date: Found) -> bool:
    value = date.value
    day = isinstance(value, Moment) and value.grain.rank <= Grain.DAY.rank and value.resolved
    return not day and not is_across_bracket(reading, one, date)


def _follows_comparison(reading: Reading, one: Found) -> bool:
    first = one.tokens[0]
    follows = word_set("follows").isdisjoint(reading.between(max(0, first - _COMPARED), first))
    return not follows or _is_compared(reading, first)


def _is_past(reading: Reading, one: Found) -> bool:
    """Say whether a figure's clause tells what was, as a line without a verb does."""
    core = reading.clauses.core(reading.chunk(one))
    if core is None or core.finite is None:
        return True
    word, kind = reading.lower[core.finite], reading.kinds[core.finite]
    if kind & FINITE:
        return word in word_set("was")
    return bool(kind & PAST)


def _of_paragraph(sentence: Sentence, measure: str) -> tuple[Moment | None, bool]:
    """Return the time that the paragraph has set, and whether it has told any."""
    sentences = sentence.page.sentences
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - _BACK), -1):
        before = sentences[number]
        if before.zone is not sentence.zone or not _is_one_paragraph(before, sentence):
            return None, False
        told = _told(before)
        if told.spans:
            sets = told.set_first and measure in _carried()
            return (told.periods[0] if sets and told.periods else None), True
    return None, False


def _is_one_paragraph(before: Sentence, sentence: Sentence) -> bool:
    return "\n" not in sentence.page.plain[before.span.end : sentence.span.start]


def _of_opening(reading: Reading, one: Found, measure: str) -> Moment | None:
    """Return the time of the release that a text opens with."""
    release = _release_of(measure)
    if release is None:
        return None
    sentence = reading.sentence
    found, moment = _opening(sentence, release)
    if found is None or found is sentence or sentence.number - found.number > _FAR:
        return None
    told = _told(found)
    ahead = found.number > sentence.number
    if ahead and (measure not in told.measures or sentence.zone is not Zone.HEADLINE):
        return None
    heading = None if ahead else _heading(sentence, found.number)
    if heading is not None and heading.text.lower().strip(_MARKS) not in found.text.lower():
        periods = _told(heading).periods
        return periods[0] if len(periods) == 1 else None
    return None if _names_another(reading, one, found) else moment


_MARKS = "# *"  # of a heading


def _release_of(measure: str | None) -> frozenset[str] | None:
    return next((words for words in map(word_set, _RELEASES) if measure in words), None)


def _opening(sentence: Sentence, release: frozenset[str]) -> tuple[Sentence | None, Moment | None]:
    """Return the sentence of the opening that tells the one time of a release, and that time."""
    page = sentence.page
    speaking = (one for one in page.sentences if one.zone.speaks)
    published = page.article.published
    for one in islice(speaking, _OPENING + 1):
        told = _told(one)
        of_all = not told.measures and _is_heading(one)  # "Migration, year ending June 2024"
        if not told.periods or (told.measures.isdisjoint(release) and not of_all):
            continue
        over = [period for period in told.periods if _is_over(period, published)]
        return (one, over[0]) if len(over) == 1 else (None, None)
    return None, None


def _is_over(period: Moment, published: Dated | None) -> bool:
    """Say whether a time has ended not long before the day of the page."""
    last = period.last_day
    return published is not None and last is not None and last <= published.day <= last + _LATE


def _heading(sentence: Sentence, first: int) -> Sentence | None:
    """Return the heading above a sentence that names a time."""
    for number in range(sentence.number - 1, max(first, sentence.number - _FAR), -1):
        one = sentence.page.sentences[number]
        if _is_heading(one) and _told(one).spans:
            return one
    return None


def _is_heading(sentence: Sentence) -> bool:
    return len(sentence) <= _HEADING and sentence.text[-1:] not in ".!?:"


def _names_another(reading: Reading, one: Found, opening: Sentence) -> bool:
    """Say whether somebody or some place stands before a figure that the opening does not name."""
    sentences = reading.page.sentences[: opening.number + 1]
    known = {word for sentence in sentences if sentence.zone.speaks for word in sentence.lower}
    words, lower = reading.sentence.words, reading.lower
    taken = {at for date in reading.dates for at in range(*date.tokens)}
    start = next((index for index, word in enumerate(words) if word[0].isalnum()), 0)
    return any(
        index not in taken and words[index][0].isupper() and lower[index] not in known
        for index in range(start + 1, one.tokens[0])
    )


@once
def _told(sentence: Sentence) -> _Telling:
    """Return what a sentence tells of times and statistics."""
    if not sentence.zone.speaks:
        return _Telling((), spans=False, set_first=False, days=(), measures=frozenset())
    dates = dates_of(sentence, sentence.page)
    reading = read(sentence, sentence.page, [])
    inside = [range(*one) for one in brackets(sentence.lower)]
    dates = tuple(one for one in dates if not any(one.first in place for place in inside))
    known = [one for one in dates if one.moment.resolved and one.moment.first_day]
    periods = [
        one
        for one in known
        if one.moment.grain.rank >= Grain.MONTH.rank
        and not _is_compared(reading, one.first, 2 * _COMPARED)
    ]
    verb = next((at for at, finite in enumerate(reading.clauses.finite) if finite), 0)
    days = {(one.moment.first_day, one.moment.last_day): one.moment for one in reversed(periods)}
    distinct = tuple(reversed(days.values()))
    measures = {
        mark.measure for mark in reading.marks if mark.sure and mark.part is not Part.WHO
    } | _words_of_results(sentence)
    unsettled = any(_is_long(one.moment) and not one.moment.resolved for one in dates)
    return _Telling(
        () if unsettled else distinct,
        bool(distinct) or unsettled or _names_a_span(reading),
        len(distinct) == 1 and periods[0].last <= verb and len(known) == 1,
        tuple(dict.fromkeys(one.moment for one in known)),
        frozenset(measures),
    )


def _names_a_span(reading: Reading) -> bool:
    """Say whether a time is named that is none of a comparison: "in the first nine months"."""
    words = word_set("span_units")
    return any(
        word in words and not _is_compared(reading, index, 2 * _COMPARED)
        for index, word in enumerate(reading.lower)
    )


def _is_long(moment: Moment) -> bool:
    return moment.grain.rank >= Grain.MONTH.rank


def _words_of_results(sentence: Sentence) -> frozenset[str]:
    """Return what a sentence tells that only speaks of "results"."""
    tells = not word_set("results_words").isdisjoint(sentence.lower)
    return frozenset({"revenue"}) if tells else frozenset()


def _is_compared(reading: Reading, first: int, far: int = _COMPARED) -> bool:
    return any(
        reading.kinds[index] & COMPARING and grammar().comparing.at(reading.lower, index)
        for index in range(max(0, first - far), first)
    )


@cache
def _carried() -> frozenset[str]:
    """Return the measures that go on in the time that a paragraph sets."""
    return frozenset().union(word_set("told_on"), *map(word_set, _RELEASES))
