"""Names: the people and bodies of a page, each in the fullest form that the article gives."""

import re
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
    PLACE,
    PLAIN,
    ROLE,
    SHORT,
    STARTS,
    TITLE,
    capitals,
)
from factcheck.claims.context.coreference import explained, known_of
from factcheck.claims.context.kinds import where
from factcheck.claims.context.persons import Person, Run, by_surname, persons_of, resolved
from factcheck.claims.context.written_names import behind_title, parts
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.agencies import agencies
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import Phrases, grammar, words_of
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
    if persons:
        _read_headlines(page, shapes, mentions, persons)
    _say_again(page, mentions, persons)
    for found in mentions.values():
        if len(found) > 1:
            found.sort(key=lambda mention: mention.first)
    heads = {word for person in persons.values() for word in person.words}
    heads.update([fold(run.words[-1]) for run in runs if run.titled])  # "President Bush"
    return Roll(mentions, shapes, capital, frozenset(heads))


def _read_headlines(
    page: Page,
    shapes: dict[int, list[int]],
    mentions: dict[int, list[Mention]],
    persons: dict[str, Person],
) -> None:
    """Add those whom a headline names in full where all its words have capitals."""
    full = Phrases((words_of(person.name.full.lower()), person.name) for person in persons.values())
    for number, row in shapes.items():
        if not row or not shouted(row):
            continue
        found, lower = mentions[number], page.sentences[number].lower
        taken = {index for one in found for index in range(one.first, one.last)}
        for index, word in enumerate(lower):
            if word in full and index not in taken and (hit := full.at(lower, index)):
                found.append(Mention(index, hit[0], hit[1], person=True))


def _say_again(page: Page, mentions: dict[int, list[Mention]], persons: dict[str, Person]) -> None:
    """Add what stands for a person or a body that was named before: "the prime minister"."""
    bodies = [
        (number, mention.name)
        for number, found in mentions.items()
        for mention in found
        if not mention.person and not mention.medium
    ]
    known = known_of(persons.values(), bodies)
    words = {*known.holders, *known.bodies}
    if not words:
        return
    for sentence in page.sentences:
        if sentence.number in mentions and not words.isdisjoint(sentence.vocabulary):
            found = mentions[sentence.number]
            taken = {index for one in found for index in range(one.first, one.last)}
            found += [
                Mention(first, last, name, person)
                for first, last, name, person in known.said_again(sentence)
                if taken.isdisjoint(range(first, last))
            ]


def _runs(
    sentence: Sentence, row: list[int], places: list[int], bodies: list[Mention]
) -> list[Run]:
    """Return what may be names of people; bodies are added to *bodies*."""
    found: list[Run] = []
    strict = shouted(row)
    told = explained(sentence.page)
    reached, end = 0, len(row)
    for index in places:
        bits = row[index]
        if index < reached or not bits & STARTS:
            continue
        if not bits & (_BODY | HEAD) and (index + 1 == end or not row[index + 1] & GOES_ON):
            # "Police said", "On Monday": most capitalised words alone are but words.
            if bits & _WORD == PART:
                titled = index > 0 and bool(row[index - 1] & ROLE)
                if titled or not strict:
                    word = sentence.words[index]
                    found.append(Run(sentence, index, index, index + 1, (word,), titled, word))
            continue
        own = told is not None and sentence.words[index] in told
        body = _body(sentence, row, index, told) if bits & _NAMED or own else None
        if body and not _is_titled(sentence, row, body.last):
            bodies.append(body)
            reached = body.last
            continue
        start = body.last if body else index
        last = _run_end(sentence, row, start)
        if unknown := _unknown_body(sentence, row, start, last, strict=strict):
            bodies.append(unknown)
            last = unknown.last
        elif (run := _person_run(sentence, row, start, last, strict=strict)) and (
            not strict or (run.titled and len(run.words) <= _MOST_SHOUTED)
        ):
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


def _body(
    sentence: Sentence, row: list[int], index: int, told: Phrases[str] | None
) -> Mention | None:
    """Return the known organisation, agency or paper that begins at a token."""
    if told and (own := told.at(sentence.words, index)):
        is_medium = _is_medium(agencies().named(own[1]) or "")
        return Mention(index, own[0], _name(own[1]), person=False, medium=is_medium)
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
        elif joined := _joins(sentence, row, last):
            last += joined
        else:
            break
    while last > first + 1 and words[last - 1] == ".":
        last -= 1
    return last


_LONGEST = 12  # words of a name with its titles


def _joins(sentence: Sentence, row: list[int], index: int) -> int:
    """Return how many tokens a word in small letters, or a sign, joins to a name."""
    word = sentence.words[index]
    if word == "." or index + 1 == len(row):
        return 0
    after = row[index + 1]
    if word in "-'":
        # "Lloyd-Jones", "O'Brien"
        return 2 * (
            sentence.touching(index)
            and sentence.touching(index + 1)
            and bool(after & CAPITAL or word == "-")
            and sentence.words[index + 1][0].isalpha()
            and sentence.words[index + 1] != "s"
        )
    if word != "of":
        # "Joe van der Berg", "Omar al-Rashid"
        at = index + 1
        while at < min(len(row), index + _PARTICLES) and _is_particle(sentence, at):
            at += 1
        return at + 1 - index if at < len(row) and row[at] & CAPITAL else 0
    # "Secretary of State Antony Blinken"
    return 2 * bool(row[index - 1] & TITLE and after & CAPITAL and after & (TITLE | HEAD))


_PARTICLES = 4  # tokens of "de la", "al-"


def _is_particle(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    return word in people().particles or (word == "-" and sentence.touching(index))


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
        if sentence.lower[first] in _small_words(sentence.page):
            return None  # "a MAN was held"
        medium = first > 0 and sentence.lower[first - 1] in word_set("media")
        name = _name(sentence.words[first])
        return Mention(first, last, name, person=False, medium=medium)
    end = last
    while end > first + 1 and not row[end - 1] & HEAD:
        end -= 1
    tail = _tail(sentence, row, end) if row[end - 1] & HEAD else end
    # "the National Narcotics Commission Yu Haibin": what stands behind the body is a person.
    if tail == end and (end <= first + 1 or not (end == last or 2 <= last - end <= 3)):
        return None
    return Mention(first, tail, _name(sentence.phrase(first, tail)), person=False)


def _tail(sentence: Sentence, row: list[int], end: int) -> int:
    """Return the end of what tells a body behind its head: "Department of Natural Resources"."""
    lower = sentence.lower
    joins = end < len(row) and lower[end] not in grammar().coordinators
    if lower[end - 1] not in organisations().of_heads or not joins:
        return end
    at, last = end, min(len(row), end + _LONGEST)
    while at < last:
        start = at
        while start < last and start < at + 2 and lower[start] in word_set("tail_words"):
            start += 1
        if start == last or not row[start] & CAPITAL:
            break
        named = start > at and (row[start] & NO_NAME or _is_given(row[start]))
        if (at == end and start == at) or named:
            break
        at = start + 1
    return at


def _is_given(bits: int) -> bool:
    return bool(bits & GIVEN and not bits & PLACE)


@lru_cache(maxsize=2)
def _small_words(page: Page) -> frozenset[str]:
    """Return the words that a page writes in small letters."""
    return frozenset(_SMALL.findall(page.plain))


_SMALL = re.compile(r"\b[a-z]{3,6}\b")


def _person_run(
    sentence: Sentence, row: list[int], first: int, last: int, *, strict: bool
) -> Run | None:
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
    is_party = sentence.words[start + 1 : start + 2] == ["-"] and len(sentence.words[start]) == 1
    if start < last and is_party and sentence.touching(start + 1):
        return None  # "(D-Idaho)"
    inner = None if strict else behind_title(sentence, row, start, stop)
    start, titled = inner or start, titled or inner is not None
    words, full = parts(sentence, row, start, stop)
    if not words or len(words) > _MOST_PARTS:
        return None
    return Run(sentence, first, start, stop, words, bool(titled), full)


_MOST_PARTS = 5
_MOST_SHOUTED = 2  # where every word has a capital, a verb may follow the name


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
        return sentence.words[index - 1] == "-" and index - start > 1  # "Moon Jae-in"
    return sentence.words[index] != "." or index - start < 4


def _name(full: str) -> Name:
    words = " ".join(full.split())
    return Name(full=words, key=fold(words))
