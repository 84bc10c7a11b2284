"""The words of a name: where they begin behind a title, and how they are written together."""

from factcheck.claims.context.capitals import CAPITAL, GIVEN, NO_NAME, PART, PLACE, ROLE, TITLE
from factcheck.claims.sentences import Sentence
from factcheck.reference.context_words import word_set
from factcheck.reference.frequencies import bits
from factcheck.reference.nouns import load_nouns
from factcheck.reference.people import people


def behind_title(sentence: Sentence, row: list[int], start: int, stop: int) -> int | None:
    """Return where a name begins behind what tells its office: "Rovers Head Coach Joe Mills"."""
    if start >= stop or row[start] & GIVEN:
        return None
    plain = not row[start] & PLACE and not sentence.words[start].isupper()
    if plain and start + 2 < stop and row[start + 1] & GIVEN and _is_common(sentence.lower[start]):
        return start + 1  # "Comedian Ellen Mills"
    for index in range(start + 1, stop):
        if not row[index] & CAPITAL or row[index] & (TITLE | NO_NAME):
            continue
        told = row[index - 1] & (TITLE | ROLE) or load_nouns().is_person(sentence.lower[index - 1])
        if told and row[index] & GIVEN and index + 1 < stop:
            return index
        if sentence.lower[index - 1] in word_set("offices"):
            return index  # "Maybe President Adler"
    return None


def _is_common(word: str) -> bool:
    """Say whether a word is too common to be a name that no table knows."""
    return len(word) > 1 and word not in people().particles and bits(word) < _RARE


_RARE = 18.0  # bits


def parts(sentence: Sentence, row: list[int], start: int, stop: int) -> tuple[tuple[str, ...], str]:
    """Return the words of a name, and the name as written: "O'Brien" is one, "Lee-Holm" two."""
    words, found, full = sentence.words, list[str](), ""
    for index in range(start, stop):
        word, hyphen = words[index], index > start and words[index - 1] == "-"
        if index > start and words[index - 1] == "'" and full:
            full += "'" + word
            found[-1:] = [full.replace("-", " ").split()[-1]]
        elif row[index] & PART or _is_initial(sentence, index, start, stop):
            full += ("-" if hyphen else " ") + word if full else word
            found.append(word)
    return tuple(found), full


def _is_initial(sentence: Sentence, index: int, start: int, stop: int) -> bool:
    """Say whether a letter is all that a name has before its surname: "S. Rao", "O'Brien"."""
    word, words = sentence.words[index], sentence.words
    if len(word) > 1 or not word.isalpha():
        return False
    if words[index + 1 : index + 2] == ["'"]:
        return index + 1 < stop
    rest = [one for one in words[start:stop] if len(one) > 1]
    return len(rest) == 1 and index == start and words[stop - 1] == rest[0]
