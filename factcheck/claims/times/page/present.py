"""The present that announces: "the trial opens on Monday", "they face Morocco on Wednesday"."""

from factcheck.claims.numerals import numerals
from factcheck.claims.sentences import Sentence
from factcheck.model import Zone
from factcheck.reference.calendar_words import CalendarWords


def is_planned(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    """Say whether a verb in the present tells what is planned; in a headline it tells what was."""
    if sentence.zone is not Zone.BODY:
        return False
    word, tenses = sentence.lower[index], words.tenses
    phrase = (word, *sentence.lower[index + 1 : index + 2])
    if (word,) in tenses["present"] or phrase in tenses["present"]:
        return (word,) not in tenses["nominal"] or not is_noun(sentence, index, words)
    if (word,) not in tenses["planned"] and phrase not in tenses["planned"]:
        return False
    if (word,) in tenses["rivals"] and not _is_large(sentence, index + 1):
        return False  # "they face Morocco", not "they face charges"
    return _is_plural(sentence, index - 1, words)


def is_noun(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    """Say whether a word that may be a verb is a noun here: "eight votes", "Theresa May"."""
    if not index:
        return False
    before = sentence.lower[index - 1]
    of_a_name = len(before) == len("2020") and before.isdigit()  # "Tokyo 2020 ends"
    if sentence.words[index] == "May" or (before,) in words.tenses["attributes"]:
        return True
    tied = index > 1 and sentence.words[index - 2] == "-" and sentence.touching(index - 1)
    if of_a_name or ((sentence.lower[index],) in words.tenses["future"] and not tied):
        return False  # "$24 million will be paid", but "Apollo-8 will" is a name with its number
    if any(numeral.last == index for numeral in numerals(sentence)):
        return True
    if _is_large(sentence, index - 1):
        return False
    # "The union returns" has an article before its subject, "early returns" has none.
    subject = zip(sentence.lower[max(0, index - 4) : index - 1])
    settled = not words.tenses["attributes"].isdisjoint(subject)
    acts = before.endswith("ly") or (before,) in words.tenses["subjects"]
    return not settled and not acts


def _is_plural(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    """Say whether the word in front can be several who do it: "schools", "they"."""
    if index < 0:
        return False
    word = sentence.lower[index]
    if (word,) in words.tenses["several"]:
        return True
    return len(word) > 2 and word.endswith("s") and (word,) not in words.tenses["past"]


def _is_large(sentence: Sentence, index: int) -> bool:
    return index < len(sentence) and sentence.words[index][0].isupper()
