"""Speakers: who says what a sentence gives, through whom, and how far they stand behind it."""

import attrs

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.kinds import (
    ACCORDING,
    ADVERB,
    COORDINATOR,
    DETERMINER,
    LETTERS,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SAYS,
    SHOWS,
    SOURCE,
    SPEAKER,
    STANCE,
    SUBORDINATOR,
)
from factcheck.claims.context.names import Mention
from factcheck.claims.context.not_so import is_denied
from factcheck.claims.context.reading import Reading, stance_of
from factcheck.claims.context.turns import turns_of
from factcheck.claims.found import Found
from factcheck.model import Attribution, Stance
from factcheck.reference.context_words import word_set
from factcheck.reference.speech import speech


@attrs.define(eq=False)
class Saying:
    """A reporting clause: its words, its speaker, and the tokens that it covers."""

    first: int
    last: int
    speaker: str | None
    medium: bool
    covers: tuple[int, int]
    stance: Stance | None


def sayings_of(reading: Reading) -> list[Saying]:
    """Return who says what in a sentence, in order."""
    found: list[Saying] = []
    lower, row, finite = reading.lower, reading.kinds, reading.clauses.finite
    for index in reading.telling:
        saying = None
        if row[index] & ACCORDING and (hit := speech().according.at(lower, index)):
            saying = _according(reading, index, hit[0])
        elif finite[index] and _reports(reading, index):
            saying = _says(reading, index)
        if saying is not None:
            found.append(saying)
    return found


def attribution_of(reading: Reading, one: Found, sayings: list[Saying]) -> Attribution:
    """Return who says a value: the nearest speaker whose words hold it."""
    own = reading.stances.get(reading.chunk(one).clause, Stance.ASSERTED)
    own = Stance.DENIED if is_denied(reading, one) else own
    at = one.core[0]
    over = [saying for saying in sayings if _covers(saying, at)] if sayings else []
    if not over:
        turn = turns_of(reading.page).get(reading.sentence.number)
        return _UNSAID[own] if turn is None else Attribution(speaker=turn, stance=own)
    over.sort(key=lambda saying: saying.covers[1] - saying.covers[0])
    speaker = next((saying.speaker for saying in over if saying.speaker), None)
    via = dict.fromkeys(saying.speaker for saying in over if saying.medium and saying.speaker)
    stance = next((saying.stance for saying in over if saying.stance), None)
    return Attribution(speaker=speaker, via=tuple(via), stance=stance or own)


_UNSAID = {stance: Attribution(stance=stance) for stance in Stance}


def _covers(saying: Saying, at: int) -> bool:
    return saying.covers[0] <= at < saying.covers[1] and not saying.first <= at < saying.last


def _reports(reading: Reading, index: int) -> bool:
    """Say whether a verb tells what somebody says, or what data show."""
    words, lower, kind = speech(), reading.lower, reading.kinds[index]
    if kind & SAYS and words.says.at(lower, index):
        return True
    if kind & STANCE and (hit := words.stances.at(lower, index)):
        return hit[1] is not Stance.EXPECTED or lower[index] in word_set("foreseen")
    if kind & SHOWS:
        return _first(reading, SOURCE, reading.clauses.at[index].first, index) is not None
    return False


def _first(reading: Reading, kind: int, first: int, last: int) -> int | None:
    """Return the first word of a kind among some tokens."""
    for index in range(first, last):
        if reading.kinds[index] & kind:
            return index
    return None


def _says(reading: Reading, verb: int) -> Saying | None:
    chunk = reading.clauses.at[verb]
    speaker, medium, inverted = _speaker(reading, chunk, verb)
    if speaker is None:
        return None
    hit = speech().stances.at(reading.lower, verb)
    stance = stance_of(reading.lower, *hit) if hit else None
    covers = _content(reading, chunk, verb, inverted)
    last = chunk.last if inverted is not None else verb + 1
    first = chunk.first
    return Saying(first, max(last, verb + 1), speaker, medium, covers, stance)


def _content(reading: Reading, chunk: Chunk, verb: int, inverted: int | None) -> tuple[int, int]:
    """Return the tokens that somebody says: behind the verb, or else all before it."""
    end = len(reading.sentence)
    number = reading.clauses.chunks.index(chunk)
    behind = reading.clauses.chunks[number + 1 :]
    goes_on = any(one.opener in word_set("opens_speech") for one in behind[:2]) or (
        inverted is None and _has_object(reading, verb, chunk)
    )
    if goes_on and (number == 0 or _is_opening(reading, number)):
        return verb + 1, end
    if number == 0:
        return (verb + 1, end) if inverted is None else (0, end)
    if goes_on and not behind:
        return verb + 1, end
    if goes_on and behind[0].opener in ("that", "said"):
        return verb + 1, end
    return 0, chunk.first


def _is_opening(reading: Reading, number: int) -> bool:
    """Say whether only words without a verb stand before a chunk: "On Monday, police said"."""
    return all(one.finite is None for one in reading.clauses.chunks[:number])


def _has_object(reading: Reading, verb: int, chunk: Chunk) -> bool:
    """Say whether what is said follows the verb at once: "reported 12 deaths"."""
    rest = [
        at
        for at in range(verb + 1, chunk.last)
        if not reading.kinds[at] & ADVERB
        and not any(
            one.is_moment and one.tokens[0] - 1 <= at < one.tokens[1] for one in reading.found
        )
    ]
    return len(rest) > 1 and reading.lower[rest[0]] not in word_set("not_said")


def _speaker(reading: Reading, chunk: Chunk, verb: int) -> tuple[str | None, bool, int | None]:
    """Return the speaker, whether it is a medium, and the end of an inverted one ("said X")."""
    start = chunk.first
    if _nobody_named(reading, start, verb):
        return None, False, None
    if mention := _last_mention(reading, start, verb):
        return mention.name.full, mention.medium, None
    if phrase := _noun_phrase(reading, start, verb):
        return phrase, False, None
    pronoun = _first(reading, PERSON, start, verb)
    if (
        pronoun is not None
        and reading.lower[pronoun] not in word_set("first_person")
        and (name := antecedent(reading, start))
    ):
        return name.name.full, False, None
    if _last_word(reading, start, verb) is not None:
        return None, False, None
    return _behind(reading, chunk, verb)


def _behind(reading: Reading, chunk: Chunk, verb: int) -> tuple[str | None, bool, int | None]:
    """Return the speaker of a verb that comes first: "said Mayor X", "X, head of Y, said"."""
    after = _first_mention(reading, verb + 1, chunk.last)
    if after and _is_title_only(reading, verb + 1, after.first):
        return after.name.full, after.medium, after.last
    if told := _before_apposition(reading, chunk):
        return *told, None
    phrase = _noun_phrase(reading, verb + 1, min(chunk.last, verb + _NEAR))
    return phrase, False, chunk.last if phrase else None


_NEAR = 7  # words in which an inverted speaker stands: "said a senior police official"


def _nobody_named(reading: Reading, start: int, verb: int) -> bool:
    """Say whether the subject is "we" or "it": somebody whom the sentence does not name."""
    return _last_word(reading, start, verb) in word_set("unnamed")


def _last_word(reading: Reading, first: int, last: int) -> str | None:
    """Return the last of some words that is no adverb, quotation marks left out."""
    for index in range(last - 1, first - 1, -1):
        if not reading.kinds[index] & ADVERB and reading.lower[index] != '"':
            return reading.lower[index]
    return None


def _is_title_only(reading: Reading, first: int, last: int) -> bool:
    """Say whether only a title stands before an inverted speaker: "said Chief Minister X"."""
    if last - first > _NEAR:
        return False
    for index in range(first, last):
        if reading.kinds[index] & PREPOSITION and reading.lower[index] != "of":
            return False
    return True


def _before_apposition(reading: Reading, chunk: Chunk) -> tuple[str, bool] | None:
    """Return the subject that an apposition parts from its verb: "Gupta, head of X, said"."""
    for before in reading.clauses.together(chunk):
        if before.last > chunk.first:
            break
        if reading.kinds[before.first] & PREPOSITION:
            continue
        if mention := _last_mention(reading, before.first, before.last):
            return mention.name.full, mention.medium
        if phrase := _noun_phrase(reading, before.first, before.last):
            return phrase, False
    return None


def antecedent(reading: Reading, before: int) -> Mention | None:
    """Return the one person that "he" or "she" can mean: of this sentence, or of the last."""
    here = {one.name.key: one for one in reading.names if one.person and one.last <= before}
    if here:
        return next(iter(here.values())) if len(here) == 1 else None
    if not reading.sentence.number:
        return None
    sentence = reading.page.sentences[reading.sentence.number - 1]
    last = {one.name.key: one for one in reading.roll.of(sentence) if one.person}
    return next(iter(last.values())) if len(last) == 1 else None


def _last_mention(reading: Reading, first: int, last: int) -> Mention | None:
    """Return who is named last before the verb, unless only as part of something else."""
    inside = [one for one in reading.names if first <= one.first and one.last <= last]
    inside = [
        one for one in inside if reading.between(one.first - 1, one.first) not in (["with"], ["to"])
    ]
    return inside[-1] if inside else None


def _first_mention(reading: Reading, first: int, last: int) -> Mention | None:
    return next((one for one in reading.names if first <= one.first and one.last <= last), None)


def _noun_phrase(reading: Reading, first: int, last: int) -> str | None:
    """Return a speaker without a name: "a police source", "officials"."""
    row, finite = reading.kinds, reading.clauses.finite
    for index in range(last - 1, first - 1, -1):
        if row[index] & SPEAKER:
            start = index
            while (
                start > first and row[start - 1] & _IN_PHRASE == LETTERS and not finite[start - 1]
            ):
                start -= 1
            return reading.sentence.phrase(start, index + 1)
    return None


_IN_PHRASE = (
    LETTERS | DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB
)  # a word of a phrase has letters and is none of the others


def _according(reading: Reading, first: int, behind: int) -> Saying | None:
    """Return the saying of "according to X"; it covers the sentence around it."""
    end = reading.clauses.at[first].last
    mention = _first_mention(reading, behind, end)
    phrase = _noun_phrase(reading, behind, end)
    speaker = mention.name.full if mention else phrase
    if speaker is None:
        return None
    medium = mention.medium if mention else False
    last = mention.last if mention else end
    return Saying(first, last, speaker, medium, (0, len(reading.sentence)), None)
