"""Find ages: "aged between 18 and 45", "18-year-old"."""

from collections.abc import Iterator

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.borrowed import of_children
from factcheck.claims.decades import ages_by_decade
from factcheck.claims.found import Found
from factcheck.claims.nouns import nouns_of
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Hedge, Zone
from factcheck.reference.forms import Forms, load_forms
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import Nouns
from factcheck.reference.people import people
from factcheck.reference.silences import load_silences

_OLDEST = 125
_LISTED = frozenset({"and", ",", "or"})


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ages: "aged between 18 and 45", "18-year-old", "Lopez, 34, a nurse"."""
    forms = load_forms(page.language.code)
    yield from ages_by_decade(sentence, forms)
    row = amounts(sentence)
    if not row:
        return
    nouns = nouns_of(sentence)
    before: Found | None = None
    for place, amount in enumerate(row):
        following = row[place + 1] if place + 1 < len(row) else None
        before = (
            _age(sentence, forms, nouns, amount)
            or _listed(sentence, before, amount)
            or _shared(sentence, forms, amount, following)
        )
        if before is not None:
            before.measure = "age"
            yield before


def _age(sentence: Sentence, forms: Forms, nouns: Nouns, amount: Amount) -> Found | None:
    if amount.unit in forms.years:
        return _so_old(sentence, forms, amount)
    if not _can_be(amount):
        return None
    return _announced(sentence, forms, amount) or _told(sentence, nouns, amount)


def _can_be(amount: Amount) -> bool:
    reading = amount.reading
    return (
        amount.unit is None
        and 0 <= reading.number < _OLDEST
        and not reading.parts
        and not reading.vague
    )


def _announced(sentence: Sentence, forms: Forms, amount: Amount) -> Found | None:
    """Read "aged 18", "at the age of 18", "Age: 18", "87 yo"."""
    lower, at = sentence.lower, amount.first - 1
    if at > 0 and lower[at] in forms.aged_of and lower[at - 1] in forms.aged:
        return _aged(amount, at - 1)
    if at > 0 and lower[at] == ":" and lower[at - 1] in forms.aged:
        return _aged(amount, amount.first)
    if at >= 0 and lower[at] in forms.aged:
        return _aged(amount, at)
    end = amount.core[1]
    if end < len(sentence) and lower[end] in forms.short and sentence.words[end - 1].isdigit():
        return _aged(amount, amount.first, end + 1)
    return None


def _told(sentence: Sentence, nouns: Nouns, amount: Amount) -> Found | None:
    """Read an age that only the words around it tell."""
    first = amount.first
    if not first:
        return None
    before = sentence.lower[first - 1]
    if before in nouns.parts_of:
        found = _of_a_person(sentence, nouns, amount)
    elif before in _BRACKETS:
        found = _beside_a_person(sentence, nouns, amount)
    elif before in nouns.lived:
        found = _lived(sentence, nouns, amount)
    else:
        # "adults over 65", but "killed over 40"
        is_group = before in nouns.peoples and before not in nouns.befalls | nouns.measures
        found = is_group and amount.hedge in _BOUNDS
    return amount.found("year") if found and _stands_alone(sentence, nouns, amount.last) else None


def _of_a_person(sentence: Sentence, nouns: Nouns, amount: Amount) -> bool:
    """Say whether one person is so old: "a teacher of 29", but "a crew of 14", "leader of 20"."""
    lower, first = sentence.lower, amount.first
    if first < _PERSON or amount.hedge is not Hedge.NONE or amount.reading.number < _YOUNG:
        return False
    person, article = lower[first - 2], lower[first - 3]
    known = person in nouns.people and person not in nouns.groups | nouns.parents
    return known and article in _ARTICLES


_BY = frozenset({"by"})
_PERSON = 3  # words of "a teacher of"
_YOUNG = 3
_ARTICLES = frozenset({"a", "an"})
_BRACKETS = frozenset(",(")
_BOUNDS = frozenset({Hedge.LESS_THAN, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.AT_LEAST})


def _lived(sentence: Sentence, nouns: Nouns, amount: Amount) -> bool:
    """Say whether a verb tells an age: "she was 91", "turned 18", "died at 75", "At 21, she"."""
    lower, first = sentence.lower, amount.first
    before = lower[first - 1]
    if before in nouns.turning:
        return True
    two_before = lower[first - 2] if first > 1 else ""
    if before in nouns.at_age:
        behind = lower[amount.last : amount.last + 2]
        begins = first == 1 and behind[:1] == [","] and not nouns.beings.isdisjoint(behind[1:])
        return begins or two_before in nouns.dying
    return two_before in nouns.beings and amount.reading.number > 1


def _stands_alone(sentence: Sentence, nouns: Nouns, last: int) -> bool:
    """Say whether nothing follows that the number could count."""
    if last >= len(sentence):
        return True
    behind = sentence.lower[last]
    if (
        behind in grammar().pasts | nouns.befalls | _BY
        and sentence.lower[last - 2] in nouns.parts_of
    ):
        return True  # "a man of 72 died"
    return behind in _ENDS or behind in nouns.age_ends


_ENDS = frozenset(".,;:)!?\"'")


def _listed(sentence: Sentence, before: Found | None, amount: Amount) -> Found | None:
    """Read the second of "aged 6 and 9"."""
    if before is None or before.tokens[1] + 1 != amount.first or not _can_be(amount):
        return None
    if sentence.lower[before.tokens[1]] not in _LISTED or before.stated.unit != "year":  # type: ignore[union-attr]
        return None
    behind = sentence.words[amount.last : amount.last + 1]
    if before.tokens[0] == before.core[0] or (behind and behind[0][0].isalpha()):
        return None
    return _aged(amount, amount.first)


def _shared(
    sentence: Sentence, forms: Forms, amount: Amount, following: Amount | None
) -> Found | None:
    """Read the first of "8- and 10-year-old girls"."""
    if following is None or amount.unit not in forms.years or amount.unit != following.unit:
        return None
    between = [word for word in sentence.lower[amount.last : following.first] if word != "-"]
    if len(between) > 1 or not _LISTED.issuperset(between):
        return None
    return amount.found() if _so_old(sentence, forms, following) else None


def _so_old(sentence: Sentence, forms: Forms, amount: Amount) -> Found | None:
    """Read "18 years old", "a 46-year-old man", "20-year-olds", "65 years of age"."""
    lower, last = sentence.lower, amount.last
    if lower[last : last + 1] == ["-"]:
        last += 1
    if lower[last : last + 1] and lower[last] in forms.old:
        last += 1
    elif " ".join(lower[last : last + 2]) in forms.of_age:
        last += 2
    else:
        return None
    found = amount.found()
    found.tokens = (amount.first, last)
    return found


def _aged(amount: Amount, first: int, last: int | None = None) -> Found:
    found = amount.found("year")
    found.tokens = (first, last or amount.last)
    return found


def _beside_a_person(sentence: Sentence, nouns: Nouns, amount: Amount) -> bool:
    """Say whether a figure is set off behind a person: "Maria Lopez, 34,", "the pilot (52)"."""
    first, words = amount.first, sentence.words
    if first < 2 or sentence.zone is Zone.MARKET or not _is_set_off(sentence, nouns, amount):
        return False
    name, before = words[first - 2], words[first - 3] if first > 2 else ""
    if words[first - 1] == "," and name.lower() in nouns.people:
        return True
    if words[first - 1] == "," and of_children(sentence, nouns, first - 2):
        return True  # "the father of three, 45, died"
    if not _is_name(name) or name.lower() in load_silences(sentence.page.language.code).calendar:
        return False
    named = not people().given.isdisjoint((before.lower(), name.lower()))
    if named or before.lower() in nouns.people or words[first - 1] == "(":
        return named or before.lower() in nouns.people
    return _is_two_names(amount, before) or _has_a_clause(amount, before)


def _is_set_off(sentence: Sentence, nouns: Nouns, amount: Amount) -> bool:
    """Say whether a figure stands between commas or in brackets."""
    first, last, words = amount.first, amount.last, sentence.words
    if last - first != 1 or not words[first].isdigit() or not amount.reading.number:
        return False
    behind = words[last] if last < len(words) else ""
    sign = words[first - 1]
    if behind in _CLOSING[sign]:
        return behind != "." or last + 1 == len(words)
    return sign == "," and behind in nouns.age_verbs


def _is_two_names(amount: Amount, before: str) -> bool:
    """Say whether two names stand before it: not "in Paris", "Lopez, 20 and others"."""
    words, last = amount.sentence.words, amount.last
    if not _is_name(before or ".") or before.lower() in grammar().locatives:
        return False
    joined = words[last] in grammar().coordinators
    return not joined or _is_name(words[last + 1])


def _has_a_clause(amount: Amount, before: str) -> bool:
    """Say whether a single name with a number has a clause to itself: "Lopez, 34, runs it"."""
    words, last = amount.sentence.words, amount.last
    if words[last] != "," or last + 1 >= len(words) or before.lower() in grammar().locatives:
        return False
    behind = words[last + 1]
    return behind.isalpha() and behind.islower() and amount.reading.number >= _GROWN


# What follows an age between commas, and in brackets.
_CLOSING = {",": frozenset(",;."), "(": frozenset(")")}
_GROWN = 13


def _is_name(word: str) -> bool:
    return word.isalpha() and len(word) > 1 and word[0].isupper() and not word.isupper()
