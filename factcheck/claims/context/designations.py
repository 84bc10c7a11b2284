"""Designations: which one of several siblings a sentence names: "Chandrayaan-3", "Flight 370"."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import attrs

from factcheck.claims.context.capitals import CAPITAL, HEAD, NO_NAME, capitals
from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.names import shouted
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.designations import designations
from factcheck.reference.people import people
from factcheck.reference.places import fold
from factcheck.reference.silences import load_silences


@attrs.define(eq=False)
class Designation:
    """A designation at tokens *first* to *last* of a sentence."""

    first: int
    last: int
    family: str
    name: Name


@attrs.define(eq=False)
class _Series:
    """The designations of a page."""

    by_sentence: dict[int, list[Designation]]
    main: Designation | None  # the one that the page is about


def designations_for(reading: Reading, one: Found, chunks: list[Chunk]) -> tuple[Name, ...]:
    """Return which of its siblings a value is told of: those of its event, else of its clause."""
    series = _series_of(reading.page)
    named = series.by_sentence.get(reading.sentence.number, ())
    here = [one for one in named if not _is_a_figure(reading, one)]
    here += _earlier_ones(reading, series.main, here)
    if not here:
        return ()
    circles = [[reading.chunk(one)], chunks, reading.clauses.together(reading.chunk(one))]
    for circle in circles:
        inside = [it for it in here if any(c.first <= it.first < c.last for c in circle)]
        if inside:
            return _distinct(inside)
    # "ISRO launched the Luna 5 probe, and it is to land in May": the only one, named before.
    alone = here if len(here) == 1 and here[0].first < one.core[0] else []
    return _distinct(alone)


def _distinct(named: list[Designation]) -> tuple[Name, ...]:
    found = {one.name.key: one.name for one in named}
    return tuple([found[key] for key in sorted(found)])


def _is_a_figure(reading: Reading, one: Designation) -> bool:
    """Say whether a finder has read the number as a figure: "the Jaguars 31"."""
    return any(
        one.first < found.core[1] and found.core[0] < one.last
        for found in (*reading.figures, *reading.dates)
        if found.is_quantity or not one.name.key.split()[-1].isdecimal()
    )


def _earlier_ones(
    reading: Reading, main: Designation | None, named: Sequence[Designation]
) -> list[Designation]:
    """Return what a sentence tells of a sibling without its number: "its predecessor"."""
    if main is None:
        return []
    phrases, lower = designations().earlier_ones, reading.lower
    number = main.name.key.removeprefix(f"{main.family} ")
    found = []
    for index, word in enumerate(lower):
        hit = phrases.at(lower, index) if word in phrases else None
        if hit and not any(one.first == hit[0] for one in named):
            name = Name(
                full=reading.sentence.phrase(index, hit[0]),
                key=f"{main.family} before {number}",
            )
            found.append(Designation(index, hit[0], main.family, name))
    return found


@lru_cache(maxsize=2)
def _series_of(page: Page) -> _Series:
    """Return the designations of a page; they are worked out once."""
    found: dict[int, list[Designation]] = {}
    aliases: dict[str, Designation] = {}  # "Rai" of "Typhoon Rai"
    own_names = frozenset(designations().named.values())
    speaking = [sentence for sentence in page.sentences if sentence.zone.speaks]
    for sentence in speaking:
        if named := _named_in(sentence):
            found[sentence.number] = named
            for one in named:
                if one.family in own_names and one.last - one.first > 1:
                    aliases.setdefault(sentence.words[one.last - 1], one)
    if aliases:
        for sentence in speaking:
            _add_aliases(sentence, aliases, found.setdefault(sentence.number, []))
    counts = Counter(one.name.key for named in found.values() for one in named)
    all_of = {one.name.key: one for named in found.values() for one in named}
    best = max(counts, key=lambda key: (counts[key], key), default=None)
    return _Series(found, all_of[best] if best is not None and counts[best] > 1 else None)


def _add_aliases(
    sentence: Sentence, aliases: dict[str, Designation], named: list[Designation]
) -> None:
    taken = {index for one in named for index in range(one.first, one.last)}
    for index, word in enumerate(sentence.words):
        if word in aliases and index not in taken:
            known = aliases[word]
            named.append(Designation(index, index + 1, known.family, known.name))
    named.sort(key=lambda one: one.first)


def _named_in(sentence: Sentence) -> list[Designation]:
    known, lower = designations(), sentence.lower
    found: list[Designation] = []
    reached = 0
    for index in _places(lower):
        word = lower[index]
        if index < reached or not word[0].isalpha():
            continue
        one = _numbered(sentence, index) if word not in known.no_families else None
        if one is None and word in known.editions:
            one = _edition(sentence, index)
        if one is None and sentence.words[index] in known.named:
            one = _with_own_name(sentence, index)
        if one is not None:
            found.append(one)
            reached = one.last
    return found


def _places(lower: list[str]) -> list[int]:
    """Return where a designation may begin: at a word of its own, or before a number."""
    opening, found = designations().opening, set()
    for index, word in enumerate(lower):
        if word in opening:
            found.add(index)
        elif index and word[0].isdecimal():
            found.add(index - 1 if lower[index - 1] != "-" else max(0, index - 2))
    return sorted(found)


def _numbered(sentence: Sentence, index: int) -> Designation | None:
    """Return a word with a number behind: "Luna-5", "COP28", "Flight 370", "World War II"."""
    words, known = sentence.words, designations()
    if index + 1 == len(words):
        return None
    word, listed = sentence.lower[index], sentence.lower[index] in known.families
    at, close = index + 1, sentence.touching(index + 1)
    if words[at] == "-" and close:
        at += 1
        if at == len(words) or not sentence.touching(at) or not words[at].isdecimal():
            return None
        fits = _has_capital(words[index])
    elif close:
        fits = words[at].isdecimal() and words[index].isupper() and len(word) <= _SHORT
    else:
        fits = listed and (words[index][0].isupper() or _is_plain_number(sentence, at))
    number = known.numeral(words[at]) if fits else None
    if number is None or (sentence.touching(at + 1) and _goes_on(sentence, at + 1, listed)):
        return None
    if word in load_silences().codes and not listed:
        return None
    last, family = at + 1, fold(word)
    if number.isdecimal() and last < len(words) and sentence.lower[last] in known.variants:
        number, last = f"{number} {sentence.lower[last]}", last + 1
    if len(word) == _FLIGHT and close and _is_of_flights(sentence.page):
        family = "flight"
    return Designation(index, last, family, _name(sentence, index, last, f"{family} {number}"))


def _is_plain_number(sentence: Sentence, at: int) -> bool:
    """Say whether a number counts nothing: "phase 3 trial", not "the scene 8 days later"."""
    after = sentence.lower[at + 1 : at + 2]
    return sentence.words[at].isdecimal() and not (after and after[0].endswith("s"))


def _goes_on(sentence: Sentence, at: int, listed: bool) -> bool:  # noqa: FBT001
    """Say whether more is written to a number at once: "Rovers 3-2", "A-10-year", "17-for-17"."""
    sign = sentence.words[at]
    return sign[0].isalnum() or (sign == "-" and not (listed and sentence.words[at - 2] == "-"))


_SHORT = 4  # letters of a family that a number may follow at once
_FLIGHT = 2  # letters of an airline


@lru_cache(maxsize=2)
def _is_of_flights(page: Page) -> bool:
    return any(not designations().flights.isdisjoint(one.vocabulary) for one in page.sentences)


def _has_capital(word: str) -> bool:
    return not word.islower()


def _edition(sentence: Sentence, index: int) -> Designation | None:
    """Return an event with its year: "the 2022 World Cup", "Euro 2024", "last year's Open"."""
    words, lower = sentence.words, sentence.lower
    if not words[index][0].isupper():
        return None
    first = index
    while first and index - first < _LONGEST and _is_capital_word(words[first - 1]):
        first -= 1
    event = fold(" ".join(words[first : index + 1]))
    last, year = index + 1, None
    if last < len(words) and _is_year(words[last]):
        year, last = words[last], last + 1
    elif first and _is_year(words[first - 1]):
        year, first = words[first - 1], first - 1
    elif lower[max(0, first - 3) : first] in _OWN_YEARS:
        anchor = sentence.page.article.anchor
        if anchor is not None and anchor.is_day:
            year = str(anchor.day.year - (lower[first - 3] == "last"))
    if year is None:
        return None
    return Designation(first, last, event, _name(sentence, first, last, f"{event} {year}"))


_LONGEST = 4  # words of an event


_OWN_YEARS = (["last", "year", "'s"], ["this", "year", "'s"])


def _is_capital_word(word: str) -> bool:
    return word[0].isupper() and word.lower() not in people().no_names


def _is_year(word: str) -> bool:
    return len(word) == len("2022") and word.isdecimal() and word[:2] in ("19", "20")


def _with_own_name(sentence: Sentence, index: int) -> Designation | None:
    """Return what has a name of its own: "Typhoon Rai", "the MV Wakashio"."""
    row = capitals().of(sentence.words)
    if not row[index] & CAPITAL or shouted(row):
        return None
    family, last = designations().named[sentence.words[index]], index + 1
    while last < len(row) and last - index < _LONGEST and row[last] & CAPITAL:
        last += 1
    own = row[index + 1 : last]
    if not own or own[-1] & HEAD or own[0] & NO_NAME or len(sentence.words[index + 1]) == 1:
        return None  # "the Storm Prediction Center", "Hurricane Monday"
    if family == "storm":
        last = index + 2
    own_name = fold(" ".join(sentence.words[index + 1 : last]))
    return Designation(index, last, family, _name(sentence, index, last, f"{family} {own_name}"))


def _name(sentence: Sentence, first: int, last: int, key: str) -> Name:
    return Name(full=" ".join(sentence.phrase(first, last).split()), key=key)
