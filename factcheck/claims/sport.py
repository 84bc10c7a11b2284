"""Sport: race times, and figures that look like shares or ranges and are none: "241 for 4"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.claims.found import Found
from factcheck.claims.nouns import nouns_of
from factcheck.claims.readings import Reading
from factcheck.claims.sentences import Sentence
from factcheck.claims.timex import duration_timex
from factcheck.model import Interval, Quantity
from factcheck.reference.contests import Contests
from factcheck.reference.grammar import grammar
from factcheck.reference.units import plain

_HYPHEN, _COLON, _OPENING, _CLOSING = "-", ":", "(", ")"
_MINUTE = 60
_WICKETS = 10
_GOAL = 6  # points of a goal where a behind is one
_MOST = 99
_INNINGS = "runs and wickets"
_RECORD = "wins and losses"
_POINTS = "goals and behinds"


def figures_of_sport(
    sentence: Sentence, contests: Contests, row: tuple[Reading, ...]
) -> Iterator[Found]:
    """Find race times ("won in 2:11:53"), and set aside innings, records and goals."""
    vocabulary = sentence.vocabulary
    if not contests.races.isdisjoint(vocabulary) and _COLON in sentence.lower:
        yield from _times(sentence, contests, row)
    yield from _points(sentence, row)
    played = not contests.contests.isdisjoint(vocabulary)
    cricket = not contests.cricket.isdisjoint(vocabulary)
    for one, other in pairwise(row):
        if other.first - one.last == 1 and _is_count(one) and _is_count(other):
            if cricket and _is_innings(sentence, contests, one, other):
                yield _aside(sentence, (one.first, other.last), one.number, _INNINGS)
            elif played and _is_record(sentence, contests, one, other):
                yield _aside(sentence, (one.first, other.last), one.number, _RECORD)


def _is_count(one: Reading) -> bool:
    if one.ordinal or one.vague or one.malformed or one.spelled or one.scale > 1:
        return False
    return one.number == one.number.to_integral_value()


def _is_innings(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> bool:
    """Say whether two figures are runs for wickets: "241 for 4", "241-4", "5 for 57"."""
    joint = sentence.lower[one.last]
    if joint not in contests.innings and not (joint == _HYPHEN and sentence.touching(one.last)):
        return False
    if not min(one.number, other.number) <= _WICKETS < max(one.number, other.number):
        return False
    behind = sentence.lower[other.last] if other.last < len(sentence) else ""
    return not behind.isalpha() or behind in nouns_of(sentence).stops


def _is_record(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> bool:
    """Say whether two figures are what a team has won and lost: "the 0-14 Lions"."""
    if sentence.lower[one.last] != _HYPHEN or not sentence.touching(one.last):
        return False
    if not one.first or sentence.lower[one.first - 1] not in grammar().determiners:
        return False
    team = sentence.words[other.last] if other.last < len(sentence) else ""
    named = team[:1].isupper() and team.isalpha() and team.lower() not in contests.months
    plural = team[-1:] == "s" or one.number > other.number  # "the 10-15 French soldiers"
    return named and plural and one.number <= _MOST and other.number <= _MOST


def _points(sentence: Sentence, row: tuple[Reading, ...]) -> Iterator[Found]:
    """Find "12.18 (90)": goals and behinds, with the points that they come to in brackets."""
    words = sentence.words
    for one, total in pairwise(row):
        if words[one.last : one.last + 1] != [_OPENING] or one.spelled or one.scale > 1:
            continue
        goals, point, behinds = words[one.first].partition(".")
        if not (point and goals.isdigit() and behinds.isdigit()):
            continue
        if int(goals) * _GOAL + int(behinds) == abs(total.number):
            last = total.last + (words[total.last : total.last + 1] == [_CLOSING])
            yield _aside(sentence, (one.first, last), one.number, _POINTS)


# ---- times


def _times(sentence: Sentence, contests: Contests, row: tuple[Reading, ...]) -> Iterator[Found]:
    """Find "2:11:53" and "3:45.6" where a sentence tells of a race."""
    reached = 0
    for one in row:
        if one.first < reached or (one.first and _is_at(sentence, contests, one.first - 1)):
            continue
        groups, last = _groups(sentence, one.first)
        seconds = _seconds(groups)
        if seconds is not None and not (last < len(sentence) and sentence.words[last] == _COLON):
            reached = last
            yield _time(sentence, (one.first, last), *seconds)


def _is_at(sentence: Sentence, contests: Contests, before: int) -> bool:
    return sentence.lower[before] in contests.clocks or sentence.words[before] == _COLON


def _groups(sentence: Sentence, first: int) -> tuple[list[str], int]:
    """Return the figures that colons tie from a token on, and the token behind them."""
    words, at = sentence.words, first
    groups = [words[first]]
    while at + 2 < len(words) and words[at + 1] == _COLON and len(groups) < _WICKETS:
        if not (sentence.touching(at + 1) and sentence.touching(at + 2)):
            break
        groups.append(words[at + 2])
        at += 2
    return groups, at + 1


def _seconds(groups: list[str]) -> tuple[Decimal, Decimal] | None:
    """Return the seconds of "2:11:53" or "3:45.6", and their grain; "3:45" may be a clock's."""
    whole, _, decimals = groups[-1].partition(".")
    parts = [*groups[:-1], whole]
    if len(parts) != (2 if decimals else 3) and len(parts) != 3:
        return None
    if not all(part.isdigit() and len(part) < 3 for part in parts):
        return None
    if decimals and not decimals.isdigit():
        return None
    if any(len(part) != 2 or int(part) >= _MINUTE for part in parts[1:]):
        return None
    number = Decimal(0)
    for part in parts:
        number = number * _MINUTE + int(part)
    grain = Decimal(1).scaleb(-len(decimals))
    return plain(number + Decimal(int(decimals or 0)) * grain), grain


def _time(sentence: Sentence, tokens: tuple[int, int], number: Decimal, grain: Decimal) -> Found:
    value = Quantity(
        amount=Interval.exactly(number),
        unit="second",
        grain=grain,
        timex=duration_timex(number, "second"),
    )
    return Found(sentence=sentence, tokens=tokens, core=tokens, stated=value, value=value)


def _aside(sentence: Sentence, tokens: tuple[int, int], number: Decimal, reason: str) -> Found:
    value = Quantity(amount=Interval.exactly(number), unit="count")
    return Found(
        sentence=sentence, tokens=tokens, core=tokens, stated=value, value=value, excluded=reason
    )
