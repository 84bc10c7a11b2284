"""What looks like a day counted from another, and is none."""

from factcheck.claims.times.page.tense import FUTURE, direction
from factcheck.claims.times.silent.names import is_weekday
from factcheck.claims.times.told import STOPS, Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import load_calendar_words

# What may stand behind "Thursday week".
_OVER = STOPS - {"dash", "genitive"} | {"in", "at", "on", "and", "until", "to"}
# "The week before last Christmas" is no week before last.
_GOES_ON = frozenset(
    {"unit", "units", "weekday", "month", "season", "named", "part", "weekend", "quarter", "half",
     "spelled", "n12", "n31", "n59", "n99", "fiscal", "ordinal", "decade", "few"}
)  # fmt: skip
# How many words in front of "in two weeks" its verb may stand.
_REACH = 7


def offset(told: Told) -> bool:
    """Take "two weeks after": a date only beside another one."""
    told.weak = True
    return True


def week_on(told: Told) -> bool:
    """Say whether "Thursday week" or "a week on Tuesday" is a day."""
    if told.get("unit") is not Grain.WEEK or told.get("deictic", 0) < 0:
        return False
    if told.sign_at(told.first) == "weekday" and told.behind() not in _OVER:
        return False
    words = load_calendar_words()
    if told.neighbour(-1) in words.guards.lasting:
        return False  # "for a week on Monday"
    return "deictic" in told or is_weekday(told, words)


def week_ago(told: Told) -> bool:
    """Say whether "a week ago Monday" or "Monday two weeks ago" is a day."""
    unit = told.get("unit", told.get("units"))
    return unit is Grain.WEEK and is_weekday(told, load_calendar_words())


def hours_later(told: Told) -> bool:
    """Say whether "three hours later" is over there: not "later than planned", not in a game."""
    if told.sign("timing") in ("early", "late") or told.neighbour(1) == "than":
        return False
    silent = load_calendar_words().silent
    if "one" in told and told.neighbour(-1) in silent["parts_of"]:
        return False  # "half an hour later"
    over = "timing" in told or told.behind() in STOPS
    return over and silent["games"].isdisjoint(told.marked.sentence.vocabulary)


def weekdays(told: Told) -> bool:
    """Say whether "two Sundays ago" is a day."""
    return told.sign_at(told.first) != "the"


def beyond(told: Told) -> bool:
    """Say whether "the week before last" is over there: not "the week before last Christmas"."""
    return told.behind() not in _GOES_ON and (
        "full_weekday" not in told or is_weekday(told, load_calendar_words())
    )


def ahead(told: Told) -> bool:
    """Say whether "in two weeks" tells when something will happen, not how long it takes."""
    if told.sign_at(told.last - 1) == "clock_word":  # "in two weeks' time"
        return True
    if told.behind() in ("dash", "genitive", "apostrophe", "of", "before", "after", "from"):
        return False
    words, sentence = load_calendar_words(), told.marked.sentence
    happens = words.tenses["happens"]
    for index in range(told.first - 1, max(told.first - _REACH, -1), -1):
        if told.sign_at(index) in _GOES_ON:
            return False  # "the fifth coach in four years", "three times in two weeks"
        pair = tuple(sentence.lower[index : index + 2])
        if pair in happens or pair[:1] in happens:
            return direction(sentence, told.first, told.last, words) == FUTURE
    return False


def of_years(told: Told) -> bool:
    """Say whether years are told: "half a year ago", "the year-ago quarter"."""
    return told.get("unit") is Grain.YEAR


def same_time(told: Told) -> bool:
    """Say whether "this time last year" is told."""
    return told.get("of_unit") in (Grain.YEAR, Grain.MONTH, Grain.WEEK) and told.sign(
        "of_which"
    ) in ("last", "next")


def then(told: Told) -> bool:
    """Say whether "then" goes back to a date: "since then", not "then he left"."""
    return told.neighbour(-1) in load_calendar_words().guards.then
