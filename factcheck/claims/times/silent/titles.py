"""Titles: a word of time in the name of a work, a paper, a programme or a place tells no date."""

from factcheck.claims.sentences import Sentence, once
from factcheck.claims.times.told import Told
from factcheck.reference.time_names import load_time_names


def is_in_title(told: Told) -> bool:
    """Say whether a date is part of a name: "Friday Night Lights", "The Day After Tomorrow"."""
    names, sentence = load_time_names(), told.marked.sentence
    for index in range(told.first, told.last):
        for offset, words in names.phrases.get(sentence.lower[index], ()):
            if _stands_at(index - offset, words, sentence):
                return True
    return False


def _stands_at(first: int, words: list[str], sentence: Sentence) -> bool:
    last = first + len(words)
    return (
        first >= 0
        and sentence.lower[first:last] == words
        and not sentence.words[first][0].islower()
        and (not sentence.words[last - 1][0].islower() or words[-1] in load_time_names().kinds)
    )


def is_programme(told: Told, index: int) -> bool:
    """Say whether "Today" is a name: by a capital that nothing else gives it, or what follows."""
    sentence, names = told.marked.sentence, load_time_names()
    if not sentence.words[index][0].isupper():
        return False
    following = sentence.lower[index + 1 : index + 2]
    if is_owned(sentence, index):
        return True
    return not names.shows.isdisjoint(following) or is_capital_of_a_name(sentence, index)


def is_capital_of_a_name(sentence: Sentence, index: int) -> bool:
    """Say whether a word is written large behind another one: not for emphasis, in no headline."""
    word = sentence.words[index]
    return (
        index > 0
        and word[0].isupper()
        and not (word.isupper() and len(word) > 1)
        and sentence.lower[index - 1][-1].isalnum()
        and not is_headline(sentence)
    )


def is_owned(sentence: Sentence, index: int) -> bool:
    """Say whether a capital makes a title of what somebody has: "the Beatles' Yesterday"."""
    owned = index > 1 and sentence.lower[index - 1] in ("'s", "'")
    return (
        owned
        and sentence.words[index - 2][0].isupper()
        and not sentence.words[index].isupper()
        and not is_headline(sentence)
    )


_SHORT = 4  # letters: headlines write "of", "in", "and", "with" small
_FEW = 3  # words written small in a headline of many


@once
def is_headline(sentence: Sentence) -> bool:
    """Say whether a sentence writes its words large: "Police Arrest Man in Friday Shooting"."""
    longer = [word for word in sentence.words if len(word) > _SHORT and word[0].isalpha()]
    small = sum(word[0].islower() for word in longer)
    return small == 0 or small * _FEW < len(longer)


def is_named_after(told: Told) -> bool:
    """Say whether a day that has a name lends it to a work: "the Independence Day sequel"."""
    return told.neighbour(1) in load_time_names().works


def is_weekday_of_a_name(told: Told) -> bool:
    """Say whether what follows makes a name of a weekday: "Monday Night Raw", "The Friday Club"."""
    sentence, index = told.marked.sentence, told.fields["full_weekday"]
    behind = index + 1
    if told.sign_at(behind) == "part":
        behind += 1
        if not sentence.words[behind - 1][0].isupper():
            return False
    elif told.sign_at(index - 1) != "the":
        return False
    return (
        told.sign_at(behind) == "other"
        and sentence.words[behind][0].isupper()
        and not is_headline(sentence)
    )
