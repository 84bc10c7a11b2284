"""Clock times beside one another, and bare hours beside a part of the day."""

from collections.abc import Callable, Container

import attrs

from factcheck.claims.times.joined.hour_pairs import pair_before, pair_behind
from factcheck.claims.times.resolved.clock_zones import read_region, read_shift
from factcheck.claims.times.resolved.clocks import clock_of, has_minutes
from factcheck.claims.times.told import STOPS, Told
from factcheck.reference.calendar_words import CalendarWords, Guards

_HOURS = ("n12", "spelled")
# What may stand between an hour and the day whose part tells its half: "at seven on Friday evening"
_BETWEEN = frozenset({"on", ","})
# Behind these a number may count, too: "it killed about 8 on Friday night", "won by 3".
_COUNTING = frozenset({"about", "by"})
_EARLIEST_NIGHT, _NOON = 6, 12
_ENDS = frozenset({"clock", "midnight"})
_WITH_PARTS = frozenset({"weekday", "deictic", "part"})


def complete(told: list[Told], words: CalendarWords) -> list[Told]:
    """Return clock times with all that belongs to each, and the hours that stand beside days."""
    whole: list[Told] = []
    for one in told:
        if whole and one.first < whole[-1].last:
            continue  # the minutes of "GMT+5:30"
        if one.kind == "clock":
            read_shift(one)
            read_region(one)
        whole.append(_both_ends(one) if one.kind == "clocks" else one)
    pieces: list[Told] = []
    for one in whole:
        if (both := _with_pair(one, words, pieces)) is None:
            pieces += _with_hour(one, words, pieces[-1].last if pieces else 0)
        else:
            pieces = both
    return pieces


def _with_pair(one: Told, words: CalendarWords, pieces: list[Told]) -> list[Told] | None:
    """Return all up to a day and the hours beside it: "between 7 and 9 last night"."""
    part = _part_of(one)
    if part is None:
        return None
    clock = pieces[-1] if pieces and pieces[-1].kind == "clock" else None
    if (before := pair_before(one, clock, part, words)) is not None:
        first, pair = before
        return [*(piece for piece in pieces if piece.last <= first), pair, one]
    behind = pair_behind(one, part, words)
    return [*pieces, one, behind] if behind is not None else None


def _part_of(one: Told) -> str | None:
    if one.kind not in _WITH_PARTS:
        return None
    return one.get("part") if "part" in one else "NI" if "tonight" in one else None


def _both_ends(one: Told) -> Told:
    """Return "5 to 6pm" as a range: the first hour is of the same half of the day, if it can be."""
    fields = {
        name.removeprefix("from_"): index
        for name, index in one.fields.items()
        if name.startswith("from_")
    }
    end = {name: index for name, index in one.fields.items() if not name.startswith("from_")}
    last = attrs.evolve(one, kind="clock", first=min(end.values()), fields=end)
    first = attrs.evolve(one, kind="clock", fields=fields | {"meridiem": end["meridiem"]})
    read_shift(last)
    if "zone" in end:
        first.fields["zone"] = end["zone"]
    begins, ends = clock_of(first), clock_of(last)
    if begins and ends and begins >= ends:
        del first.fields["meridiem"]
        first.part = "MO" if last.word("meridiem")[:1] == "p" else "AF"
    return attrs.evolve(first, last=last.last, until=last)


def _with_hour(one: Told, words: CalendarWords, reached: int) -> list[Told]:
    """Return a day and the bare hour beside it: "at 3 this afternoon", "Friday night at 8"."""
    part = _part_of(one)
    if part is None:
        return [one]
    before, after = _hour_before(one, words), _hour_behind(one, words)
    if before is not None and before >= reached and _fits(one, before, part):
        return [_hour(one, before, part), one]
    if after is not None and _fits(one, after, part):
        return [one, _hour(one, after, part)]
    return [one]


def _fits(one: Told, index: int, part: str) -> bool:
    """Say whether the part of the day tells which half of it: that of "2 that night" is open."""
    hour = int(one.marked.value(index))
    return part != "NI" or _EARLIEST_NIGHT <= hour < _NOON


def _hour(one: Told, index: int, part: str) -> Told:
    field = "hour" if one.sign_at(index) == "n12" else "hour_word"
    return Told("clock", index, index + 1, one.marked, {field: index}, part=part, weak=True)


def _hour_before(one: Told, words: CalendarWords) -> int | None:
    lower, index = one.marked.sentence.lower, one.first - 1
    if index > 0 and lower[index] in _BETWEEN:
        index -= 1
    if index < 0 or not _is_hour(one, index):
        return None
    if not index:  # "8 tonight" is all of an entry
        return index if one.behind() in STOPS else None
    before = lower[index - 1]
    counted = before in _COUNTING and lower[index - 2 : index - 1] != ["at"]
    return index if before in words.silent["hours"] and not counted else None


def _hour_behind(one: Told, words: CalendarWords) -> int | None:
    lower, index = one.marked.sentence.lower, one.last
    index += lower[index : index + 1] == [","]
    if lower[index : index + 1] not in (["at"], ["around"]) or not _is_hour(one, index + 1):
        return None
    behind = lower[index + 2] if index + 2 < len(lower) else ""
    return index + 1 if behind in words.silent["hours_end"] or not behind else None


def _is_hour(one: Told, index: int) -> bool:
    """Say whether a token is an hour from 1 to 12, and a number by itself."""
    if one.sign_at(index) not in _HOURS or "spelled" in (
        one.sign_at(index - 1),
        one.sign_at(index + 1),
    ):
        return False
    value = one.marked.value(index)
    return value is not None and 1 <= value <= 12 and value == int(value)


def ranges(left: Told, right: Told, guards: Guards) -> Told | None:
    """Join "from 11 p.m. to 5 a.m.", "between 10:15 and 11:30", "7.00pm-8.30pm"."""
    if right.kind == "part" and right.words_of() == ["midnight"]:
        right = attrs.evolve(right, kind="midnight", weak=False)
    if left.kind != "clock" or right.kind not in _ENDS or left.until:
        return None
    if left.partner or right.partner:
        return None
    gap = left.marked.sentence.lower[left.last : right.first]
    if len(gap) != 1 or not (has_minutes(left) or "meridiem" in left or "noon" in left):
        return None
    opener = left.sign_at(left.first - 1)
    both = gap[0] in guards.both and opener == "between"
    if not both and gap[0] not in guards.to:
        return None
    # Two figures alone may be a result or a ratio; "from" makes clock times of them.
    weak = left.weak and right.weak and opener not in ("from", "between")
    if left.zone is None and "zone" not in left:
        left.zone = right.get("zone") if right.zone is None else right.zone
    return attrs.evolve(left, last=right.last, until=right, weak=weak)


def is_led(clock: Told, words: Container[str]) -> bool:
    """Say whether figures in front of a day are a clock time: not "ran it in 12:45 on Tuesday"."""
    before = clock.neighbour(-1)
    return not clock.weak or not before.isalpha() or before in words


def nearest_days(told: list[Told], is_day: Callable[[Told], bool]) -> None:
    """Tell each clock time the nearest of several days: "12:51pm in Rome on Friday, two days …"."""
    days = [one for one in told if is_day(one) and one.until is None]
    if len(days) < 2:
        return
    for clock in told:
        if clock.kind == "clock":
            clock.near = min(
                days, key=lambda day: max(day.first - clock.last, clock.first - day.last)
            )


def with_part(clock: Told, day: Told) -> Told:
    """Return a clock time that knows the part of the day which its day tells."""
    part = day.get("part") if "part" in day else "NI" if "tonight" in day else None
    if part is None or clock.part is not None:
        return clock
    until = attrs.evolve(clock.until, part=part) if clock.until else None
    return attrs.evolve(clock, part=part, until=until)


def in_turn(told: list[Told]) -> list[Told]:
    """Return the dates without "three hours later" in front of others, of which it may be one."""
    return [one for one in told if one.kind != "hours later" or one is told[-1]]
