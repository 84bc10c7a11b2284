"""Find what is told to be none: "no one was killed", "there were no injuries"."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.borrowed import PEOPLE
from factcheck.claims.found import Found
from factcheck.claims.nouns import counted_at
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.grammar import grammar
from factcheck.reference.nothing import Nothing, load_nothing

_BEFORE = 8  # tokens in which a wish, a fear or a doubt makes it unreal
_MOST_WHO = 7  # words of "the 40 passengers on board"
_ADVERBS = 2  # words that may stand between "40 passengers" and what befell none of them


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find what is told to be none: "no one was killed", "there were no injuries"."""
    known = load_nothing(page.language.code)
    if known.openers.isdisjoint(sentence.vocabulary):
        return
    reached = 0
    for at, word in enumerate(sentence.lower):
        if word in known.openers and at >= reached and not _is_unreal(sentence, known, at):
            for found in _people(sentence, known, at) or _things(sentence, known, at):
                reached = found.tokens[1]
                yield found


def _people(sentence: Sentence, known: Nothing, at: int) -> list[Found]:
    """Return "nobody" where something befell nobody, "none of the 40 passengers" as well."""
    lower = sentence.lower
    end = known.ends("nobody", lower, at)
    if end:
        return [_none(sentence, at, end)] if _befell(lower, known, end) else []
    end = known.ends("of_them", lower, at)
    if not end or lower[end : end + 1] != ["of"]:
        return []
    for last in range(end + 2, min(len(lower), end + _MOST_WHO)):
        if _befell(lower, known, last):
            return [_none(sentence, at, last)]
        if not (lower[last][0].isalnum() or lower[last] == "-"):
            break
    return []


def _befell(lower: list[str], known: Nothing, at: int) -> bool:
    """Say whether it is told from a token on what nobody suffered: "was hurt", "died"."""
    behind = known.ends("did", lower, at)
    if not behind:
        was = known.ends("was", lower, at)
        behind = known.ends("befell", lower, was) if was else _in_a_headline(lower, known, at)
    return bool(behind) and lower[behind : behind + 1] != ["by"]


def _in_a_headline(lower: list[str], known: Nothing, at: int) -> int:
    """Return the place behind "hurt" of "No one hurt in fire": of nobody who hurt another."""
    end = known.ends("befell", lower, at)
    alone = end == len(lower) or lower[end] in grammar().prepositions or not lower[end].isalnum()
    return end if end and alone else 0


def _things(sentence: Sentence, known: Nothing, at: int) -> list[Found]:
    """Return "no injuries" where it is told of what happened, "no deaths or injuries" as two."""
    lower = sentence.lower
    without = known.ends("without", lower, at)
    start = without or known.ends("no", lower, at)
    if without:
        start = known.ends("any", lower, start) or start
    ends = _listed(lower, known, start) if start else []
    if not ends or not known.words["narrows"].isdisjoint(lower[ends[-1] : ends[-1] + 1]):
        return []
    if without and not known.words["days"].isdisjoint(lower[max(0, at - 2) : at]):
        return []
    told = without or known.begins("there_was", lower, at)
    if not told and not known.ends("reported", lower, ends[-1]):
        return []
    return [_none(sentence, at if one == ends[0] else one - 1, one, one - 1) for one in ends]


def _listed(lower: list[str], known: Nothing, at: int) -> list[int]:
    """Return the places behind each thing of a list that begins at a token."""
    ends: list[int] = []
    end = known.ends("things", lower, at)
    while end:
        ends.append(end)
        join = known.ends("joins", lower, end)
        end = known.ends("things", lower, join) if join else 0
    return ends


def _is_unreal(sentence: Sentence, known: Nothing, at: int) -> bool:
    """Say whether words before it wish, fear, ask or deny it."""
    lower = sentence.lower
    return lower[-1] == "?" or not known.words["unreal"].isdisjoint(
        lower[max(0, at - _BEFORE) : at]
    )


def _none(sentence: Sentence, first: int, last: int, noun: int | None = None) -> Found:
    """Return none of what is counted; of people where no noun tells it."""
    counted = None if noun is None else counted_at(sentence, noun, several=True)
    people = noun is None or (counted is not None and counted.person)
    value = Quantity(amount=Interval.exactly(Decimal(0)), unit="person" if people else "count")
    return Found(
        sentence=sentence,
        tokens=(first, last),
        core=(first, last),
        stated=value,
        value=value,
        counted=None if noun is None else (noun, last),
        counted_as=PEOPLE if noun is None else None,
    )
