"""Silence: what looks like a date and tells none."""

from collections.abc import Callable

from factcheck.claims.times.resolved import eras, turning
from factcheck.claims.times.resolved.partial import (
    is_day_and_month,
    is_figured_month,
    is_iso_month,
    is_short_year,
)
from factcheck.claims.times.resolved.weekday_numbers import is_weekday_day, is_weekday_numbers
from factcheck.claims.times.silent import asides
from factcheck.claims.times.silent.any_day import is_no_noun
from factcheck.claims.times.silent.business import CHECKS as BUSINESS
from factcheck.claims.times.silent.clocks import are_clocks, is_clock
from factcheck.claims.times.silent.labels import is_numbered
from factcheck.claims.times.silent.named_days import is_jubilee, is_named
from factcheck.claims.times.silent.names import is_month, is_name, is_season, is_weekday
from factcheck.claims.times.silent.spoken import is_spoken
from factcheck.claims.times.silent.titles import (
    is_in_title,
    is_named_after,
    is_programme,
)
from factcheck.claims.times.silent.years import is_year
from factcheck.claims.times.told import STOPS, Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words


def is_said(told: Told) -> bool:
    """Say whether what was found is told as a date."""
    check = _CHECKS.get(told.kind)
    return (check is None or check(told)) and not is_in_title(told)


def _date(told: Told) -> bool:
    words = load_calendar_words()
    alone = _ALONE.get(min(told.fields)) if len(told.fields) == 1 else None
    if alone:
        return alone(told, words)
    has = told.fields.keys()
    if "short_year" in has and told.sign_at(told.fields["short_year"] - 1) == "apostrophe":
        return is_short_year(told, words)
    if "month" in has and not (_hangs_together(told) and _is_over(told)):
        return False
    if "year" not in has and "month" in has and told.fields["month"] < told.fields["day"]:
        return told.sign_at(told.last - 1) == "suffix" or not _is_count(told)
    if "year" not in has and "month" in has:
        return not is_name(told, words)
    return True


_WEEKDAYS = frozenset({"weekday", "short_weekday"})
_APPOSED = frozenset({"comma", "stop", "close", "open", "bar", "in", "at", ""})


def _numbers(told: Told) -> bool:
    return not is_numbered(told)


def _hangs_together(told: Told) -> bool:
    """Say whether nothing stands between the parts of "Oct-2" or "2/Oct/2024"."""
    behind, sentence = told.fields["month"] + 1, told.marked.sentence
    signed = behind < told.last and told.sign_at(behind) in ("dash", "slash")
    return not signed or all(map(sentence.touching, range(behind, told.last)))


def _is_over(told: Told) -> bool:
    """Say whether nothing follows: "Jul 18, Friday", not "on July 18, Friday prayers"."""
    last, loose = told.sign_at(told.last - 1), told.behind() not in _APPOSED
    month = told.fields["month"]
    if told.fields.get("year", month) == month - 1:  # "in 2017 April", not "in 2017 April rains"
        return not loose
    if told.sign_at(month + 1) == "comma" and "year" not in told:  # "October, 1st"
        return not loose
    return last not in _WEEKDAYS or not loose


def _is_count(told: Told) -> bool:
    """Say whether the last number counts what follows: "In March 12 people were killed"."""
    words = load_calendar_words()
    following = told.neighbour(1)
    return following in words.silent["counted"] or following in ("%", "million", "billion")


def _day_alone(told: Told, words: CalendarWords) -> bool:
    """Say whether "the 4th" is a day: behind a preposition, and with nothing that it counts."""
    said = told.neighbour(-1) in words.silent["days"] or _is_of_a_part(told) or _names_a_week(told)
    return said and (told.behind() in STOPS or told.neighbour(1) in words.silent["days_go_on"])


def _is_of_a_part(told: Told) -> bool:
    """Say whether it is the day of "the morning of the 4th"."""
    return told.neighbour(-1) == "of" and told.sign_at(told.first - 2) == "part"


_WEEKS = frozenset({Grain.WEEK, Grain.WEEKEND})


def _names_a_week(told: Told) -> bool:
    """Say whether a day tells which week is meant: "the week of the 18th"."""
    return told.sign_at(told.first - 1) == "of" and told.marked.value(told.first - 2) in _WEEKS


_ALONE: dict[str, Callable[[Told, CalendarWords], bool]] = {
    "month": is_month,
    "year": is_year,
    "day": _day_alone,
    "short_year": is_short_year,
}


def _weekday(told: Told) -> bool:
    if told.sign("of_which") == "the" and told.fields["of_which"] < told.fields["full_weekday"]:
        return False  # "ended the week on Monday"
    of_a_week = told.get("of_unit") in (None, Grain.WEEK)  # not "the second Monday of last month"
    if told.sign("which") == "last" and told.sign_at(told.first) == "the":
        of_a_week = of_a_week and told.behind() not in ("before", "of", "in")
    return of_a_week and is_weekday(told, load_calendar_words())


def _named(told: Told) -> bool:
    return is_named(told) and not is_named_after(told)


def _season(told: Told) -> bool:
    if "short_year" in told and "year" not in told:
        return told.marked.sentence.touching(told.fields["short_year"])
    return is_season(told, load_calendar_words())


def _ordinal_unit(told: Told) -> bool:
    small = told.word("unit") == told.marked.sentence.words[told.fields["unit"]]
    return told.get("unit") is Grain.CENTURY and told.behind() != "ago" and small


def _which(told: Told) -> bool:
    unit, which = told.get("unit"), told.sign("which")
    if "month" in told:
        return which != "that"
    if told.sign_at(told.first) == "the" and told.behind() == "of" and which != "this":
        return False  # "the last year of the war"
    if not which and "timing" in told:  # "later in the day"
        return told.sign("timing") in ("earlier", "later")
    if not which:  # "the year before"
        return told.sign("aim") in ("before", "earlier", "after") and _ends(told)
    return unit is not Grain.DAY or which in ("previous", "next", "following", "same", "that")


def _ends(told: Told) -> bool:
    return told.behind() in STOPS


def _later(told: Told) -> bool:
    if told.sign("timing") in ("early", "late") or told.neighbour(1) == "than":
        return False  # "two weeks later than planned"
    if "inner" in told and told.get("inner") is not Grain.DAY:
        return False
    if told.sign_at(told.last - 1) == "that":  # "a week before that they won", not "that game"
        return _ends(told) or is_no_noun(told.neighbour(1), load_calendar_words())
    return "timing" in told or _ends(told)


def _same_period(told: Told) -> bool:
    return told.marked.sentence.lower[told.last - 1] != "time"


_SMALL_HOURS = frozenset({"early", "small"})


def _part(told: Told) -> bool:
    if "part" in told and is_programme(told, told.fields["part"]):
        return False  # "CBS This Morning"
    if "aim" in told:  # "the night before"
        return told.sign("aim") in ("before", "after") and _ends(told)
    if told.behind() in ("before", "after") and told.sign_at(told.first) == "the":
        return False  # "the night before the wedding"
    if "hours" in told.words_of():
        told.weak = not _SMALL_HOURS.intersection(map(told.sign_at, range(told.first, told.last)))
        return True
    told.weak = told.sign_at(told.first) in ("part", "early", "late")
    return told.last - told.first > 1 or "part" in told


def _years(told: Told) -> bool:
    """Say whether "2019/20" are two years that follow on each other; "2019-24" may be more."""
    if told.sign_at(told.last - 2) != "slash":
        return True
    return bool((told.get("year") + 1 - told.get("short_year")) % 100 == 0)


def _weekend(told: Told) -> bool:
    return "which" in told or told.sign_at(told.first) == "the"


def _ago(told: Told) -> bool:
    """Say whether "a century ago" is all of it: not "half a century ago"."""
    if "inner" in told and told.get("inner") is not Grain.DAY:
        return False  # "two years ago to the day"
    if told.get("deictic", 0):
        return False  # "two years ago today" alone
    return "one" not in told or told.neighbour(-1) not in load_calendar_words().silent["parts_of"]


def _vague(told: Told) -> bool:
    # "now-defunct", "at this time of year", "as soon as", "soon after"
    beside = {told.neighbour(-1), told.neighbour(1)}
    return told.behind() not in ("dash", "of") and beside.isdisjoint(
        load_calendar_words().silent["degrees"]
    )


def _date_of(told: Told) -> bool:
    # "on May 3, the day that he left" tells that day
    return told.get("of_unit") is Grain.YEAR


def _to_date(told: Told) -> bool:
    # "It was hard to date the find"
    return told.behind() in ("comma", "stop", "close", "")


def _deictic(told: Told) -> bool:
    words = load_calendar_words()
    if is_programme(told, told.fields.get("deictic", told.first)):
        return False
    if told.sign_at(told.first) == "unit" and not _is_next_but_one(told):
        return False
    return not (
        told.neighbour(1) in words.silent["after"]
        and told.marked.sentence.words[told.last][0].isupper()
    ) and not ("unit" in told and told.get("unit") is not Grain.DAY)


_COUNTED = frozenset({"a", "spelled", "n12", "n31", "n59", "ordinal", "last", "next", "final"})
_NEXT_BUT_ONE = frozenset({("after", "tomorrow"), ("before", "yesterday")})


def _is_next_but_one(told: Told) -> bool:
    """Say whether "day after tomorrow" stands without its article: not "a day after tomorrow"."""
    counted = told.sign_at(told.first - 1) in _COUNTED
    every = load_calendar_words().silent["every"]
    told_so = tuple(told.words_of()[1:3]) in _NEXT_BUT_ONE and told.behind() != "genitive"
    return told_so and not counted and told.neighbour(-1) not in every


def _rolling(told: Told) -> bool:
    lasts = told.sign_at(told.first) == "last" and (
        (told.neighbour(-1),) in load_calendar_words().tenses["bare"]
    )  # "is expected to last six weeks"
    return told.behind() != "of" and told.sign_at(told.first) != "same" and not lasts


def _edge(told: Told) -> bool:
    return told.get("unit") in (
        Grain.YEAR,
        Grain.MONTH,
        Grain.WEEK,
        Grain.DECADE,
        Grain.CENTURY,
        None,  # "the end of the quarter"
    ) and ("which" in told or told.sign_at(told.last - 2) == "the")


_PIECES = frozenset(
    {"unit", "units", "weekday", "weekend", "weekend_plural", "quarter", "quarter_plural", "half",
     "half_plural", "portion", "suffix", "ordinal", "opening",
     "remainder"}
)  # fmt: skip


def _within(told: Told) -> bool:
    """Say whether a part is told of the year, the month or the week."""
    told.weak = True  # where the part turns out to be none
    part = told.sign_at(told.first - 1) in _PIECES
    return part and told.behind() not in ("genitive", "to_date", "before", "after", "ending")


_CHECKS: dict[str, Callable[[Told], bool]] = {
    "date": _date,
    "numeric": _numbers,
    "dotted": _numbers,
    "spoken": is_spoken,
    "weekday day": is_weekday_day,
    "weekday numbers": is_weekday_numbers,
    "iso month": is_iso_month,
    "figured month": is_figured_month,
    "day and month": is_day_and_month,
    "weekday": _weekday,
    "season": _season,
    "named": _named,
    "beside named": is_named,
    "anniversary": is_jubilee,
    "years": _years,
    "century": _ordinal_unit,
    "centuries": eras.is_centuries,
    "decade": eras.is_decade,
    "era": eras.is_of_an_era,
    "turn of century": eras.is_turn,
    "which": _which,
    "later": _later,
    "hours later": asides.hours_later,
    "weekday of": asides.week_ago,
    "same period": _same_period,
    "this day": turning.is_this_day,
    "new year": turning.is_new_year,
    "year ago": asides.of_years,
    "part": _part,
    "within": _within,
    **BUSINESS,
    "ago": _ago,
    "weekend": _weekend,
    "clock": is_clock,
    "clocks": are_clocks,
    "vague": _vague,
    "date of": _date_of,
    "to date": _to_date,
    "deictic": _deictic,
    "offset": asides.offset,
    "week on": asides.week_on,
    "week ago": asides.week_ago,
    "weekdays": asides.weekdays,
    "beyond": asides.beyond,
    "ahead": asides.ahead,
    "halves ago": asides.of_years,
    "same time": asides.same_time,
    "then": asides.then,
    "rolling": _rolling,
    "edge": _edge,
}
