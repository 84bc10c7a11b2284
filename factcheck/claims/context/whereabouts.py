"""Who and where: the names and places of the event that a value belongs to."""

from factcheck.claims.context.borders import Spot
from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.counting import is_bare
from factcheck.claims.context.governing import Governor
from factcheck.claims.context.kinds import LETTERS, PREPOSITION, SAYS, STANCE
from factcheck.claims.context.law import takes_no_part, tried_from
from factcheck.claims.context.names import Mention
from factcheck.claims.context.reading import Reading
from factcheck.claims.context.settings import is_holder, told_before
from factcheck.claims.context.speakers import Saying, antecedent
from factcheck.claims.context.voices import is_label, speaker_of
from factcheck.claims.found import Found
from factcheck.model import Name, Place
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import measures


def participants_of(
    reading: Reading, one: Found, governor: Governor, sayings: list[Saying]
) -> tuple[Name, ...]:
    """Return the people and bodies that take part in the event of a value."""
    if not reading.names and (one.is_quantity or not _has_pronoun(reading)):
        return ()
    chunks = event_chunks(reading, one, governor)
    talks = measures().family(governor.measure) in word_set("said_families")
    act = tried_from(reading, governor.mark) if one.is_moment else None
    found: dict[str, Name] = {}
    persons = {mention.first for mention in reading.names if mention.person}
    for mention in reading.names:
        if not _is_in(chunks, mention.first) or is_label(reading, mention):
            continue
        if not mention.person and mention.last in persons:
            continue  # "the Border Patrol chief Jason Owens": the body tells an office
        if mention.medium and not (talks and _is_heard(reading, mention, sayings)):
            continue
        if one.is_moment and (
            _is_site(reading, mention)
            or _only_says(reading, mention, governor, sayings)
            or takes_no_part(reading, mention, governor.measure, alone=len(persons) == 1)
            or (act is not None and not mention.person and mention.last <= act)
        ):
            continue
        if one.is_quantity and (
            _speaks(mention.first, sayings) or (not mention.person and _modifies(reading, mention))
        ):
            continue
        found.setdefault(mention.name.key, mention.name)
    if one.is_moment and (name := _pronoun(reading, chunks, sayings)):
        found.setdefault(name.key, name)
    return tuple([found[key] for key in sorted(found)])


def _is_site(reading: Reading, mention: Mention) -> bool:
    """Say whether a body's name tells where something is: "took off from the Lima Space Centre"."""
    if mention.person or reading.lower[mention.last - 1] not in word_set("sites"):
        return False
    index = mention.first
    while index and not reading.kinds[index - 1] & PREPOSITION and mention.first - index < _BEFORE:
        index -= 1
    return bool(index) and reading.lower[index - 1] in word_set("at_sites")


_BEFORE = 3  # words between a preposition and a name: "at the famed old"


def _only_says(
    reading: Reading, mention: Mention, governor: Governor, sayings: list[Saying]
) -> bool:
    """Say whether a name is of who tells of an event, and takes no part: "he died, X said"."""
    mark, at = governor.mark, reading.clauses.at
    if mark is None or at[mark.first] is at[mention.first]:
        return False  # "the president announced his nomination of"
    return any(
        saying.first <= mention.first < saying.last
        and not saying.first <= mark.first < saying.last
        and saying.covers[0] <= mark.first < saying.covers[1]
        for saying in sayings
    )


def _has_pronoun(reading: Reading) -> bool:
    return not grammar().persons.isdisjoint(reading.lower)


def _is_in(chunks: list[Chunk], token: int) -> bool:
    return any(chunk.first <= token < chunk.last for chunk in chunks)


def _is_heard(reading: Reading, mention: Mention, sayings: list[Saying]) -> bool:
    """Say whether a medium is talked to, or speaks itself: "Reuters reported on Monday"."""
    return _is_partner(reading, mention.first) or _speaks(mention.first, sayings)


def _is_partner(reading: Reading, index: int) -> bool:
    before = reading.between(max(0, index - 5), index)
    return "," not in before and not word_set("partners").isdisjoint(before)


def _modifies(reading: Reading, mention: Mention) -> bool:
    """Say whether a body's name only tells of what kind a noun is: "EU nationals", "CBP data"."""
    after = mention.last
    return (
        after < len(reading.kinds)
        and bool(reading.kinds[after] & LETTERS)
        and not reading.clauses.finite[after]
        and reading.lower[after] not in grammar().stop
    )


def _speaks(token: int, sayings: list[Saying]) -> bool:
    """Say whether a name stands as the speaker, not in what is said."""
    return any(saying.first <= token < saying.last for saying in sayings)


def _pronoun(reading: Reading, chunks: list[Chunk], sayings: list[Saying]) -> Name | None:
    """Return whom "he" or "she" means as the subject of a clause."""
    for chunk in chunks:
        if chunk.finite is not None and _is_told(reading, chunk.first, chunk.finite):
            mention = antecedent(reading, chunk.first) or _speaker_over(reading, chunk, sayings)
            return mention.name if mention else None
        if chunk.finite is not None and _is_said_of_self(reading, chunk):
            return speaker_of(reading, sayings, chunk.first)
    return None


def _is_said_of_self(reading: Reading, chunk: Chunk) -> bool:
    """Say whether the subject of a clause is "I": who speaks takes part in what is told."""
    words = reading.between(chunk.first, chunk.finite or chunk.first)
    return "i" in words and not (words[-1:] == ["i"] and _only_thinks(reading, chunk))


def _only_thinks(reading: Reading, chunk: Chunk) -> bool:
    """Say whether a verb only tells what the speaker says: "I said", "I think"."""
    return bool(reading.kinds[chunk.finite or chunk.first] & (SAYS | STANCE))


def _is_told(reading: Reading, first: int, last: int) -> bool:
    """Say whether the words of a subject hold "he" or "she"."""
    words = reading.between(first, last)
    return not (grammar().persons - word_set("first_person")).isdisjoint(words)


def _speaker_over(reading: Reading, chunk: Chunk, sayings: list[Saying]) -> Mention | None:
    """Return the person whose words a clause is part of: "he" in them is the speaker."""
    for saying in sayings:
        if saying.covers[0] <= chunk.first < saying.covers[1]:
            for mention in reading.names:
                if mention.person and saying.first <= mention.first < saying.last:
                    return mention
    return None


def event_chunks(reading: Reading, one: Found, governor: Governor) -> list[Chunk]:
    """Return the chunks that tell of the event: its own, its verb's, and the shared subject's."""
    own = reading.clauses.at[governor.mark.first] if governor.mark else reading.chunk(one)
    core = reading.clauses.core(own)
    if core is None:
        return reading.clauses.together(own)
    chunks = [own, *_apposed(reading, core)]
    if core is not own:
        chunks.append(core)
    value = reading.chunk(one)
    if value is not own and value.clause == own.clause:
        chunks.append(value)
    if core is own:
        chunks += _subject_chunks(reading, own)
    if core.shares_subject:
        chunks += _shared(reading, core)
    return chunks


def _apposed(reading: Reading, core: Chunk) -> list[Chunk]:
    """Return the names that are set beside a clause's own: "the minister, Wang Xiaohong, in"."""
    starts = {mention.first for mention in reading.names if mention.person}
    return [
        chunk
        for chunk in reading.clauses.together(core)
        if chunk.first >= core.last and chunk.first in starts
    ]


def _subject_chunks(reading: Reading, core: Chunk) -> list[Chunk]:
    """Return the noun phrases in front of a verb: "Rahul Gupta, director of the office, said"."""
    return [
        chunk
        for chunk in reading.clauses.together(core)
        if chunk.last <= core.first and not reading.kinds[chunk.first] & PREPOSITION
    ]


def _shared(reading: Reading, core: Chunk) -> list[Chunk]:
    """Return the subject of the clause before as a chunk of its own."""
    chunks = reading.clauses.chunks
    number = chunks.index(core)
    while number and chunks[number].shares_subject:
        number -= 1
    before = reading.clauses.core(chunks[number])
    if before is None or before.finite is None or before.finite <= before.first:
        return []
    return [Chunk(before.first, before.finite, None, "")]


def places_of(reading: Reading, one: Found, governor: Governor) -> tuple[Place, ...]:
    """Return where the event of a value is: its own place in a list, else those of its clause."""
    spots = [spot for spot in reading.spots if not is_holder(reading, spot, governor.measure)]
    if measures().family(governor.measure) == "publication":
        return ()  # "posted in Road Accidents on 3 May"
    if spots and one.is_moment and (act := tried_from(reading, governor.mark)) is not None:
        spots = [spot for spot in spots if spot.first >= act]
    if not spots:
        return told_before(reading, one)
    if governor.measure == "distance" and (ends := _reference(one, spots)):
        return _distinct(ends)
    own = reading.clauses.at[governor.mark.first] if governor.mark else reading.chunk(one)
    circles = [[*reading.clauses.together(own), *reading.clauses.together(reading.chunk(one))]]
    if own.shares_subject:
        number = reading.clauses.chunks.index(own)
        before = reading.clauses.together(reading.clauses.chunks[number - 1])
        circles.append([chunk for chunk in before if chunk.finite is None])
    if is_bare(reading, one):
        circles.append([chunk for chunk in reading.clauses.chunks if chunk.clause < own.clause])
    for chunks in circles:
        inside = [spot for spot in spots if _is_in(chunks, spot.first)]
        inside = _own_in_list(reading, one, inside)
        if inside:
            return _distinct(inside)
    return told_before(reading, one)


def _reference(one: Found, spots: list[Spot]) -> list[Spot]:
    """Return the place that a distance is told from: "three miles southwest of Cobb"."""
    return [spot for spot in spots if 0 <= spot.first - one.tokens[1] <= _NEAR][:1]


_NEAR = 5  # words: "north-northeast of", "off the coast of"


def _own_in_list(reading: Reading, one: Found, spots: list[Spot]) -> list[Spot]:
    """Give each value of a list its own place: "12 dead in Adana, 10 in Hatay"."""
    peers = [
        other for other in reading.found if not other.excluded and other.is_moment == one.is_moment
    ]
    if len(peers) < 2 or len(spots) < 2:
        return spots
    number = next(i for i, other in enumerate(peers) if other is one)
    start = one.core[0]
    stop = peers[number + 1].core[0] if number + 1 < len(peers) else len(reading.sentence)
    behind = [spot for spot in spots if start <= spot.first < stop]
    if behind:
        return behind
    first = peers[number - 1].core[1] if number else 0
    return [spot for spot in spots if first <= spot.first < start] or []


def _distinct(spots: list[Spot]) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    for spot in spots:
        found.setdefault(spot.place.key, spot.place)
    return tuple([found[key] for key in sorted(found)])
