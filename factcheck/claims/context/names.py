"""Names: the people and bodies of a page, each in the fullest form that the article gives."""

from functools import cache, lru_cache

import attrs

from factcheck.claims.context.persons import Run, by_surname, persons_of, resolved
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.agencies import agencies
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar, words_of
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import fold, places


@attrs.define(eq=False)
class Mention:
    """A name at tokens *first* to *last* of a sentence."""

    first: int
    last: int
    name: Name
    person: bool
    medium: bool = False  # an agency, a paper or a broadcaster


@attrs.define(eq=False)
class Roll:
    """The names of a page."""

    mentions: dict[int, list[Mention]]  # by the number of the sentence, in order
    heads: frozenset[str]  # folded words that are part of a person's name

    def of(self, sentence: Sentence) -> list[Mention]:
        """Return the mentions of a sentence in order."""
        return self.mentions.get(sentence.number, [])


@lru_cache(maxsize=2)
def roll_of(page: Page) -> Roll:
    """Return the names of a page; they are worked out once."""
    mentions: dict[int, list[Mention]] = {}
    runs: list[Run] = []
    for sentence in page.sentences:
        if sentence.zone.speaks:
            found = mentions[sentence.number] = []
            runs.extend(_runs(sentence, found))
    persons = persons_of(page, runs)
    surnames = by_surname(persons)
    for run in runs:
        if known := resolved(run, persons, surnames):
            mention = Mention(run.first, run.last, known, person=True)
            mentions[run.sentence].append(mention)
    for found in mentions.values():
        found.sort(key=lambda mention: mention.first)
    parts = frozenset(word for person in persons.values() for word in person.words)
    return Roll(mentions, parts)


def _runs(sentence: Sentence, bodies: list[Mention]) -> list[Run]:
    """Return what may be names of people; bodies are added to *bodies*."""
    words = sentence.words
    strict = _shouted(sentence)
    found: list[Run] = []
    index, end = 0, len(words)
    while index < end:
        if not _is_capital(words[index]) or sentence.lower[index] in word_set("small"):
            index += 1
            continue
        body = _body(sentence, index)
        if body and not _is_titled(sentence, body.last):
            bodies.append(body)
            index = body.last
            continue
        start = body.last if body else index
        last = _run_end(sentence, start)
        if unknown := _unknown_body(sentence, start, last, strict=strict):
            bodies.append(unknown)
            last = unknown.last
        elif (run := _person_run(sentence, start, last)) and (run.titled or not strict):
            # "Homeland Security Secretary Mayorkas": the body before a title belongs to it.
            found.append(attrs.evolve(run, titled=run.titled or body is not None))
            last = run.last
        index = last
    return found


def _is_titled(sentence: Sentence, index: int) -> bool:
    """Say whether a title or a name follows a body at once, so that it tells an office."""
    if index >= len(sentence) or not _is_capital(sentence.words[index]):
        return False
    word = fold(sentence.lower[index])
    known = people()
    return word in known.titles or word in known.given or word in known.family_first


def _shouted(sentence: Sentence) -> bool:
    """Say whether all words are capitalised that may be, so that names do not stand out."""
    small = grammar().stop
    return not any(word[0].islower() and word not in small for word in sentence.words)


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _body(sentence: Sentence, index: int) -> Mention | None:
    """Return the known organisation, agency or paper that begins at a token."""
    if found := organisations().forms.at(sentence.words, index):
        last, name = found
        return Mention(index, last, _name(name), person=False, medium=_is_medium(name))
    if sentence.words[index] not in _first_words():
        return None
    for last in range(min(index + 6, len(sentence)), index, -1):
        if not _is_capital(sentence.words[last - 1]):
            continue
        long = last - index > 1 or len(sentence.words[index]) > 1
        if long and (medium := _medium(sentence.phrase(index, last))):
            return Mention(index, last, _name(medium), person=False, medium=_is_medium(medium))
    return None


@cache
def _first_words() -> frozenset[str]:
    """Return the words with which agencies and papers begin."""
    known = agencies()
    forms = {form for one in known.by_name.values() for form in (*one.names, *one.marks)}
    return frozenset(
        word for form in forms for first in words_of(form)[:1] for word in (first, first.upper())
    )


def _medium(words: str) -> str | None:
    # A form that means an agency only where an origin is expected ("PA") is no name elsewhere.
    known = agencies()
    return known.named(words) if known.pattern.fullmatch(words) else None


def _is_medium(name: str) -> bool:
    known = agencies().by_name.get(name)
    return known is not None and known.kind.value != "official"


def _run_end(sentence: Sentence, first: int) -> int:
    """Return the end of the capitalised words that begin at a token: "Joe van der Berg"."""
    words, last = sentence.words, first + 1
    particles = people().particles
    while last < min(len(words), first + _LONGEST):
        if (_is_capital(words[last]) and not organisations().forms.at(words, last)) or (
            words[last] == "."
            and (len(words[last - 1]) == 1 or sentence.lower[last - 1] in word_set("short_titles"))
        ):
            last += 1
        elif (
            (words[last] in "-'" and _joins(sentence, last))
            or (words[last] in particles and last + 1 < len(words) and _is_capital(words[last + 1]))
            or (words[last] == "of" and _continues_title(sentence, last))
        ):
            last += 2
        else:
            break
    while last > first + 1 and words[last - 1] == ".":
        last -= 1
    return last


_LONGEST = 12  # words of a name with its titles


def _joins(sentence: Sentence, last: int) -> bool:
    """Say whether a hyphen or apostrophe stands within a name: "Lloyd-Jones", "O'Brien"."""
    return (
        last + 1 < len(sentence)
        and sentence.touching(last)
        and sentence.touching(last + 1)
        and (_is_capital(sentence.words[last + 1]) or sentence.words[last] == "-")
        and sentence.words[last + 1][0].isalpha()
        and sentence.words[last + 1] != "s"
    )


def _continues_title(sentence: Sentence, last: int) -> bool:
    """Say whether "of" belongs to a title: "Secretary of State Antony Blinken"."""
    return (
        sentence.lower[last - 1] in people().titles
        and last + 1 < len(sentence)
        and _is_capital(sentence.words[last + 1])
        and sentence.lower[last + 1] in people().titles | organisations().heads
    )


def _unknown_body(sentence: Sentence, first: int, last: int, *, strict: bool) -> Mention | None:
    """Return an organisation that its own words tell: "Russian Internal Affairs Ministry"."""
    words = sentence.lower
    known, heads = people(), organisations().heads
    start = first
    while start < last and words[start] in known.no_names and words[start] in grammar().stop:
        start += 1
    if _is_acronym(sentence, start, last) and not strict:
        return Mention(
            start,
            start + 1,
            _name(sentence.words[start]),
            person=False,
            medium=start > 0 and words[start - 1] in word_set("media"),
        )
    ends = [
        at + 1
        for at in range(start + 1, last)
        if words[at] in heads and words[at] not in known.titles
    ]
    # "the National Narcotics Commission Yu Haibin": what stands behind the body is a person.
    if strict or not ends or not (ends[-1] == last or 2 <= last - ends[-1] <= 3):
        return None
    return Mention(start, ends[-1], _name(sentence.phrase(start, ends[-1])), person=False)


def _is_acronym(sentence: Sentence, start: int, last: int) -> bool:
    """Say whether a word in capitals alone is the short name of a body: "CGTN"."""
    if last - start != 1:
        return False
    word = sentence.words[start]
    return (
        3 <= len(word) <= 6
        and word.isupper()
        and word.isalpha()
        and word.lower() not in people().no_names | people().titles
        and places().named(word) is None
    )


def _person_run(sentence: Sentence, first: int, last: int) -> Run | None:
    """Return the run without its titles, if a name is left."""
    known = people()
    titled = first > 0 and sentence.lower[first - 1] in known.roles
    start = first
    while start < last and _is_title(sentence, start, last):
        word = sentence.lower[start]
        titled = titled or word in known.titles
        start += 1
    while start < last and not _is_capital(sentence.words[start]):
        start += 1
    stop = start
    while stop < last and _is_part(sentence, start, stop):
        stop += 1
    words = tuple(
        word for word in sentence.words[start:stop] if len(word) > 1 and (word[0].isalpha())
    )
    if not words or len(words) > 5:
        return None
    around = _description(sentence, first, start, stop)
    return Run(sentence.number, start, stop, words, titled, around)


def _is_title(sentence: Sentence, index: int, last: int) -> bool:
    """Say whether a capitalised word stands before a name rather than in it."""
    word = sentence.lower[index]
    known = people()
    if word in {".", "of", "'", "-"}:
        return True
    if word in known.titles or word.removesuffix("s") in known.titles:
        return True
    if word in known.no_names:
        return not (index + 1 < last and word in known.given and index > 0)
    return last - index > 1 and (
        places().demonyms.at((fold(word),), 0) is not None
        or (
            (known_place := places().named(sentence.words[index])) is not None
            and known_place.within == ()
        )
    )


def _is_part(sentence: Sentence, start: int, index: int) -> bool:
    word = sentence.lower[index]
    known = people()
    if index > start and (word in known.no_names and sentence.lower[index - 1] not in known.given):
        return False
    return word != "." or index - start < 4


def _description(sentence: Sentence, first: int, start: int, stop: int) -> frozenset[str]:
    """Return the words around a name that may say what the person is."""
    words = grammar()
    begin = first
    while begin > max(0, first - 5) and _describes(sentence.lower[begin - 1]):
        begin -= 1
    before = sentence.lower[begin:start]
    after = sentence.lower[stop + 1 : stop + 7] if sentence.lower[stop : stop + 1] == [","] else []
    return frozenset(
        words.singular(word)
        for word in (*before, *after)
        if word[0].isalpha() and word not in words.stop
    )


def _describes(word: str) -> bool:
    words = grammar()
    return word[0].isalpha() and (word == "of" or word not in words.stop)


def _name(full: str) -> Name:
    words = " ".join(full.split())
    return Name(full=words, key=fold(words))
