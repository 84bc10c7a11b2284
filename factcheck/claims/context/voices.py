"""Voices: who speaks where a text says "I": the one quoted, or the speaker of a transcript."""

from functools import lru_cache

from factcheck.claims.context.names import Mention, roll_of
from factcheck.claims.context.reading import Reading
from factcheck.claims.context.speakers import Saying
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name


def speaker_of(reading: Reading, sayings: list[Saying], at: int) -> Name | None:
    """Return who says the word at a token of a sentence, if it is a person with a name."""
    for saying in sayings:
        if saying.covers[0] <= at < saying.covers[1]:
            for mention in reading.names:
                if mention.person and saying.first <= mention.first < saying.last:
                    return mention.name
    return _labels_of(reading.page).get(reading.sentence.number)


def is_label(reading: Reading, mention: Mention) -> bool:
    """Say whether a name is only the label of what somebody says: "HOLM: We met on Tuesday"."""
    words = reading.sentence.words
    labelled = not mention.first and words[mention.last : mention.last + 1] == [":"]
    return labelled and words[0].isupper() and bool(_labels_of(reading.page))


@lru_cache(maxsize=2)
def _labels_of(page: Page) -> dict[int, Name | None]:
    """Return the speakers of a transcript by the numbers of their sentences: "HOLM: I met"."""
    labels = {
        sentence.number: label
        for sentence in page.sentences
        if sentence.zone.speaks and (label := _label(sentence))
    }
    if len(labels) < _LEAST:
        return {}
    surnames = _by_surname(page)
    found: dict[int, Name | None] = {}
    speaker: Name | None = None
    for sentence in page.sentences:
        if label := labels.get(sentence.number):
            last = label.split()[-1]
            known = surnames.get(last.lower())
            # Who is named by the label alone has but a surname: "MINISTER WANG:".
            speaker = known or Name(full=last.title(), key=last.lower())
        found[sentence.number] = speaker
    return found


_LEAST = 2  # labels that make a transcript
_LONGEST = 4  # words of a label


def _label(sentence: Sentence) -> str | None:
    """Return the name in capitals with which a sentence begins: "ADA HOLM:"."""
    head = sentence.words[: _LONGEST + 1]
    if ":" not in head:
        return None
    words = head[: head.index(":")]
    plain = [word for word in words if word.isalpha()]
    return " ".join(plain) if plain and all(word.isupper() for word in plain) else None


def _by_surname(page: Page) -> dict[str, Name]:
    """Return the people of a page by their last words, those who share one left out."""
    named: dict[str, dict[str, Name]] = {}
    for mentions in roll_of(page).mentions.values():
        for one in mentions:
            if one.person and " " in one.name.key:
                named.setdefault(one.name.key.split()[-1], {})[one.name.key] = one.name
    return {word: next(iter(them.values())) for word, them in named.items() if len(them) == 1}
