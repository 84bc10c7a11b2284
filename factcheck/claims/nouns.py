"""The noun phrase that a number counts."""

import attrs

from factcheck.claims.numerals import reading_at
from factcheck.claims.sentences import Sentence
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import Nouns, load_nouns

_LONGEST = 6  # tokens of a counted noun phrase


@attrs.define
class Counted:
    """What a number counts."""

    tokens: tuple[int, int]
    person: bool
    pronoun: bool = False  # "two of whom": it points back
    occasion: bool = False  # "three times": how often, not how many


def nouns_of(sentence: Sentence) -> Nouns:
    """Return the nouns of a sentence's language."""
    return load_nouns(sentence.page.language.code)


def counted_at(sentence: Sentence, index: int, *, several: bool) -> Counted | None:
    """Return the noun phrase that begins at a token: behind a number, what it counts.

    *several* asks for a plural; "one flight" asks for a singular.
    """
    nouns = nouns_of(sentence)
    lower = sentence.lower
    start = index
    while _leads(lower, start, nouns) and start - index < 2:
        start += 1
    if start >= len(sentence):
        return None
    if lower[start] == "of":
        return _of(sentence, nouns, start + 1)
    if lower[start] in nouns.occasions:
        return Counted((start, start + 1), person=False, occasion=True) if several else None
    if start > index and lower[start] in nouns.stops and lower[start - 1] == "others":
        return Counted((start - 1, start), person=True)
    return _plural(sentence, nouns, start) if several else _singular(sentence, nouns, start)


def _leads(lower: list[str], index: int, nouns: Nouns) -> bool:
    """Say whether a word only leads to what is counted: "new", but not "full" of "full-time"."""
    leads = index < len(lower) and lower[index] in nouns.leading
    return leads and lower[index + 1 : index + 2] != ["-"]


def _of(sentence: Sentence, nouns: Nouns, start: int) -> Counted | None:
    """Return the phrase behind "of": "177 of the 278 bodies", "two of whom"."""
    lower = sentence.lower
    while start < len(sentence) and (
        lower[start] in nouns.definite or lower[start] in ("all", "a")
    ):
        start += 1
    if start >= len(sentence):
        return None
    if lower[start] in nouns.pronouns:
        return Counted(
            (start, start + 1), person=lower[start] in nouns.people_pronouns, pronoun=True
        )
    reading = reading_at(sentence, start)
    counted = _plural(sentence, nouns, reading.last if reading else start)
    return _owned(sentence, nouns, counted) if counted is not None else None


def _owned(sentence: Sentence, nouns: Nouns, owner: Counted) -> Counted:
    """Return what a plural owns: "10 of the Hawks' 16 games", "two of the Hawks' games"."""
    last = owner.tokens[1]
    if last + 1 >= len(sentence) or sentence.lower[last] not in nouns.possessives:
        return owner
    reading = reading_at(sentence, last + 1)
    return _plural(sentence, nouns, reading.last if reading else last + 1) or owner


def _plural(sentence: Sentence, nouns: Nouns, start: int) -> Counted | None:
    words, lower = sentence.words, sentence.lower
    head = None
    for at in range(start, min(len(words), start + _LONGEST)):
        word = words[at]
        if not word[0].isalpha():
            if _ties(sentence, at) or word == "'s":
                continue
            break
        if head is not None and not _goes_on(sentence, nouns, head, at):
            break
        if nouns.is_plural(word) or nouns.is_demonym(word):
            head = at
        elif lower[at] in nouns.stops:
            break
    if head is None:
        return None
    head = _with_origin(sentence, nouns, head)
    last = _with_denial(sentence, nouns, head + 1)
    return Counted((start, last), person=nouns.is_person(words[head]))


def _with_origin(sentence: Sentence, nouns: Nouns, head: int) -> int:
    """Return the head of "Chinese citizens": what a name of origin stands before."""
    words, following = sentence.words, head + 1
    if following >= len(sentence) or not nouns.is_demonym(words[head]):
        return head
    if nouns.is_plural(words[following]):
        return following
    word, behind = words[following], following + 1
    plain = word.isalpha() and word.islower() and not word.endswith(("ed", "ing", "ly"))
    if plain and word not in nouns.stops and behind < len(words) and nouns.is_plural(words[behind]):
        return behind  # "two Belgian aid workers"
    return head


def _with_denial(sentence: Sentence, nouns: Nouns, last: int) -> int:
    """Return the token behind "not identified" and the like, where the noun has it."""
    lower = sentence.lower
    if last + 1 >= len(lower) or lower[last] not in nouns.denials:
        return last
    end = last + 1
    while end < len(lower) - 1 and end < last + 3 and lower[end] in nouns.denials_go_on:
        end += 1
    return end + 1 if lower[end].endswith("ed") and end > last else last


def _goes_on(sentence: Sentence, nouns: Nouns, head: int, at: int) -> bool:
    """Say whether a noun phrase goes on behind a plural: "sports cars", "United States troops"."""
    word = sentence.words[at]
    if sentence.lower[at] in nouns.stops or at != head + 1:
        return False
    if sentence.words[head][0].isupper():
        return word[0].isalpha() and (
            nouns.is_plural(word) or nouns.is_demonym(sentence.words[head])
        )
    if nouns.is_modifier(sentence.lower[head]):
        return nouns.is_plural(word)  # "dead bodies", "police officers"
    return nouns.is_person(word) and sentence.lower[at] not in nouns.befalls


def _ties(sentence: Sentence, at: int) -> bool:
    """Say whether a hyphen or a point stands within a word: "face-to-face"."""
    return (
        sentence.words[at] in "-'&"
        and sentence.touching(at)
        and at + 1 < len(sentence)
        and sentence.touching(at + 1)
    )


def _singular(sentence: Sentence, nouns: Nouns, start: int) -> Counted | None:
    """Return a singular phrase: up to the first word that cannot belong to it."""
    end = start
    for at in range(start, min(len(sentence), start + 4)):
        word, small = sentence.words[at], sentence.lower[at]
        if not word[0].isalpha():
            if _ties(sentence, at):
                continue
            break
        if small in nouns.stops or (at > start and small.endswith(("ed", "ing", "s", "ly"))):
            break
        end = at + 1
        if small in nouns.people:
            break
    if end == start or (end == start + 1 and sentence.lower[start] in grammar().pasts):
        return None
    return Counted((start, end), person=nouns.is_person(sentence.words[end - 1]))
