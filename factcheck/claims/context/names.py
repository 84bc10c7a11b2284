"""Names: the people and bodies of a page, each in the fullest form that the article gives."""

from functools import lru_cache

import attrs

from factcheck.claims.context.capitals import (
    ACRONYM,
    AGENCY,
    BEFORE_NAME,
    CAPITAL,
    COUNTRY,
    DEMONYM,
    FILLER,
    GIVEN,
    GOES_ON,
    HEAD,
    NAMELESS,
    NO_NAME,
    ORGANISATION,
    PART,
    PLAIN,
    ROLE,
    SHORT,
    STARTS,
    TITLE,
    capitals,
)
from factcheck.claims.context.kinds import where
from factcheck.claims.context.persons import Run, by_surname, persons_of, resolved
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.agencies import agencies
from factcheck.reference.context_words import word_set
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import fold


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
    """The names of a page; lists are kept by the number of the sentence."""

    mentions: dict[int, list[Mention]]  # in order
    shapes: dict[int, list[int]]  # what each word can be in a name
    capitals: dict[int, list[int]]  # where words stand that begin with a capital
    heads: frozenset[str]  # folded words that are part of a person's name

    def of(self, sentence: Sentence) -> list[Mention]:
        """Return the mentions of a sentence in order."""
        return self.mentions.get(sentence.number, [])


@lru_cache(maxsize=2)
def roll_of(page: Page) -> Roll:
    """Return the names of a page; they are worked out once."""
    mentions: dict[int, list[Mention]] = {}
    shapes: dict[int, list[int]] = {}
    capital: dict[int, list[int]] = {}
    runs: list[Run] = []
    shape_of = capitals().of
    for sentence in page.sentences:
        if sentence.zone.speaks:
            number = sentence.number
            row = shapes[number] = shape_of(sentence.words)
            places = capital[number] = where(row, CAPITAL)
            found = mentions[number] = []
            if places:
                runs += _runs(sentence, row, places, found)
    persons = persons_of(runs)
    surnames = by_surname(persons)
    for run in runs:
        if (persons or run.titled) and (name := resolved(run, persons, surnames)):
            mention = Mention(run.first, run.last, name, person=True)
            mentions[run.sentence.number].append(mention)
    for found in mentions.values():
        if len(found) > 1:
            found.sort(key=lambda mention: mention.first)
    heads = {word for person in persons.values() for word in person.words}
    heads.update([fold(run.words[-1]) for run in runs if run.titled])  # "President Bush"
    return Roll(mentions, shapes, capital, frozenset(heads))


def _runs(
    sentence: Sentence, row: list[int], places: list[int], bodies: list[Mention]
) -> list[Run]:
    """Return what may be names of people; bodies are added to *bodies*."""
    found: list[Run] = []
    strict = shouted(row)
    reached, end = 0, len(row)
    for index in places:
        bits = row[index]
        if index < reached or not bits & STARTS:
            continue
        if not bits & _BODY and (index + 1 == end or not row[index + 1] & GOES_ON):
            # "Police said", "On Monday": most capitalised words alone are but words.
            if bits & _WORD == PART:
                titled = index > 0 and bool(row[index - 1] & ROLE)
                if titled or not strict:
                    word = sentence.words[index]
                    found.append(Run(sentence, index, index, index + 1, (word,), titled))
            continue
        body = _body(sentence, row, index) if bits & _NAMED else None
        if body and not _is_titled(sentence, row, body.last):
            bodies.append(body)
            reached = body.last
            continue
        start = body.last if body else index
        last = _run_end(sentence, row, start)
        if unknown := _unknown_body(sentence, row, start, last, strict=strict):
            bodies.append(unknown)
            last = unknown.last
        elif (run := _person_run(sentence, row, start, last)) and (run.titled or not strict):
            # "Homeland Security Secretary Mayorkas": the body before a title belongs to it.
            run.titled = run.titled or body is not None
            found.append(run)
            last = run.last
        reached = last
    return found


_NAMED = ORGANISATION | AGENCY
_BODY = _NAMED | ACRONYM
_WORD = NAMELESS | PART


def _is_titled(sentence: Sentence, row: list[int], index: int) -> bool:
    """Say whether a title or a name follows a body at once, so that it tells an office."""
    if index >= len(row) or not row[index] & CAPITAL:
        return False
    word, known = fold(sentence.lower[index]), people()
    return word in known.titles or word in known.given or word in known.family_first


def shouted(row: list[int]) -> bool:
    """Say whether all words are capitalised that may be, so that names do not stand out."""
    return all(not bits & PLAIN for bits in row)


def _body(sentence: Sentence, row: list[int], index: int) -> Mention | None:
    """Return the known organisation, agency or paper that begins at a token."""
    if found := organisations().forms.at(sentence.words, index):
        last, name = found
        return Mention(index, last, _name(name), person=False, medium=_is_medium(name))
    if not row[index] & AGENCY:
        return None
    for last in range(min(index + 6, len(row)), index, -1):
        if row[last - 1] & CAPITAL and (last - index > 1 or row[index] & PART):
            medium = _medium(sentence.phrase(index, last))
            if medium:
                return Mention(index, last, _name(medium), person=False, medium=_is_medium(medium))
    return None


def _medium(words: str) -> str | None:
    # A form that means an agency only where an origin is expected ("PA") is no name elsewhere.
    known = agencies()
    return known.named(words) if known.pattern.fullmatch(words) else None


def _is_medium(name: str) -> bool:
    known = agencies().by_name.get(name)
    return known is not None and known.kind.value != "official"


def _run_end(sentence: Sentence, row: list[int], first: int) -> int:
    """Return the end of the capitalised words that begin at a token: "Joe van der Berg"."""
    words, last = sentence.words, first + 1
    end = min(len(words), first + _LONGEST)
    while last < end and row[last] & GOES_ON:
        if row[last] & CAPITAL:
            if row[last] & ORGANISATION and organisations().forms.at(words, last):
                break
            last += 1
        elif words[last] == "." and row[last - 1] & SHORT:
            last += 1
        elif _joins(sentence, row, last):
            last += 2
        else:
            break
    while last > first + 1 and words[last - 1] == ".":
        last -= 1
    return last


_LONGEST = 12  # words of a name with its titles


def _joins(sentence: Sentence, row: list[int], index: int) -> bool:
    """Say whether a word in small letters or a sign stands within a name."""
    word = sentence.words[index]
    if word == "." or index + 1 == len(row):
        return False
    after = row[index + 1]
    if word in "-'":
        # "Lloyd-Jones", "O'Brien"
        return (
            sentence.touching(index)
            and sentence.touching(index + 1)
            and bool(after & CAPITAL or word == "-")
            and sentence.words[index + 1][0].isalpha()
            and sentence.words[index + 1] != "s"
        )
    if word != "of":
        return bool(after & CAPITAL)
    # "Secretary of State Antony Blinken"
    return bool(row[index - 1] & TITLE and after & CAPITAL and after & (TITLE | HEAD))


def _unknown_body(
    sentence: Sentence, row: list[int], first: int, last: int, *, strict: bool
) -> Mention | None:
    """Return an organisation that its own words tell: "Russian Internal Affairs Ministry"."""
    if strict:
        return None
    while first < last and row[first] & FILLER:
        first += 1
    if last - first == 1 and row[first] & ACRONYM:
        if last < len(row) and sentence.touching(last) and sentence.words[last].isdecimal():
            return None  # "COP28"
        medium = first > 0 and sentence.lower[first - 1] in word_set("media")
        name = _name(sentence.words[first])
        return Mention(first, last, name, person=False, medium=medium)
    end = last
    while end > first + 1 and not row[end - 1] & HEAD:
        end -= 1
    # "the National Narcotics Commission Yu Haibin": what stands behind the body is a person.
    if end <= first + 1 or not (end == last or 2 <= last - end <= 3):
        return None
    return Mention(first, end, _name(sentence.phrase(first, end)), person=False)


def _person_run(sentence: Sentence, row: list[int], first: int, last: int) -> Run | None:
    """Return the run without its titles, if a name is left."""
    titled = first > 0 and row[first - 1] & ROLE
    start = first
    while start < last and _is_title(row, start, last):
        titled = titled or row[start] & TITLE
        start += 1
    while start < last and not row[start] & CAPITAL:
        start += 1
    stop = start
    while stop < last and _is_part(sentence, row, start, stop):
        stop += 1
    words = sentence.words
    parts = tuple([words[index] for index in range(start, stop) if row[index] & PART])
    if not parts or len(parts) > _MOST_PARTS:
        return None
    return Run(sentence, first, start, stop, parts, bool(titled))


_MOST_PARTS = 5


def _is_title(row: list[int], index: int, last: int) -> bool:
    """Say whether a capitalised word stands before a name rather than in it."""
    bits = row[index]
    if bits & BEFORE_NAME:
        return True
    if bits & NO_NAME:
        return not (index + 1 < last and bits & GIVEN and index > 0)
    return last - index > 1 and bool(bits & (DEMONYM | COUNTRY))


def _is_part(sentence: Sentence, row: list[int], start: int, index: int) -> bool:
    if index > start and row[index] & NO_NAME and not row[index - 1] & GIVEN:
        return False
    return sentence.words[index] != "." or index - start < 4


def _name(full: str) -> Name:
    words = " ".join(full.split())
    return Name(full=words, key=fold(words))
