"""Partial dates: what a day without its month, or a year without its century, needs beside it."""

from datetime import date

from factcheck.claims.times.moments import covering
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.absolute import month_and_day
from factcheck.claims.times.told import STOPS, Told
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words

_LAST_YEAR = 2100


def is_short_year(told: Told, words: CalendarWords) -> bool:
    """Say whether '87 is a year: nothing between the sign and the figures, and no count behind."""
    sentence = told.marked.sentence
    sign = told.fields["short_year"] - 1
    if (
        not sentence.touching(sign + 1)
        or sentence.touching(sign)
        or len(sentence.words[sign + 1]) != 2
    ):
        return False
    if "month" in told:
        return True
    before, behind = told.neighbour(-1), told.neighbour(1)
    return (
        (before in words.years["before"] or before in words.years["open"])
        and behind not in words.silent["counted"]
        and told.behind() not in ("unit", "units", "plural")
        and (
            told.behind() in STOPS
            or not behind.endswith("s")
            or behind in words.silent["no_plurals"]
        )
    )


def is_iso_month(told: Told) -> bool:
    """Say whether 2014-05 is a month: two figures behind the sign that no span of years has."""
    sentence, month = told.marked.sentence, told.fields["digits"]
    if any(not sentence.touching(at) for at in range(told.first + 1, told.last)):
        return False
    guarded = told.neighbour(-1) in load_calendar_words().years["before"] or not told.first
    return (
        guarded
        and len(sentence.words[month]) == 2
        and 1 <= told.get("digits") <= 12
        and told.get("digits") <= told.get("year") % 100
        and told.get("year") >= 1900
        and told.behind() not in ("slash", "colon")
        and not sentence.touching(told.last)
    )


def is_figured_month(told: Told) -> bool:
    """Say whether "in 12-2015" or "since 2/2013" is a month: told of, and no result or share."""
    sentence, words = told.marked.sentence, load_calendar_words()
    return (
        (told.neighbour(-1) in words.years["open"] or not told.first)
        and all(sentence.touching(at) for at in range(told.first + 1, told.last))
        and 1 <= told.get("digits") <= 12
        and 1900 <= told.get("year") < _LAST_YEAR
        and told.behind() in STOPS - {"dash"}
    )


def iso_month(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers
    """Return 2014-10."""
    return covering(date(told.get("year"), told.get("digits"), 1), Grain.MONTH)


def is_day_and_month(told: Told) -> bool:
    """Say whether 9/11 or "on 25/12" is a day: no share, no score, no rating."""
    words, sentence = load_calendar_words(), told.marked.sentence
    if any(not sentence.touching(at) for at in range(told.first + 1, told.last)):
        return False
    if told.behind() in ("slash", "dash", "of", "n12", "n31") or sentence.touching(told.first):
        return False
    if is_eleventh(told):
        return _tells_the_day(told, words)
    first, second = told.get("first"), told.get("second")
    timed = told.behind() == "at" and told.behind(2) in ("n12", "n31", "dotted")
    return (
        (told.neighbour(-1) in words.silent["days"] or (timed and not told.first))
        and (told.behind() in STOPS or timed)
        and min(first, second) <= 12 < max(first, second)
    )


def _tells_the_day(told: Told, words: CalendarWords) -> bool:
    """Say whether 9/11 is the day itself, and not part of a name: "the 9/11 Commission"."""
    behind, before = told.neighbour(1), told.neighbour(-1)
    if told.behind() in ("unit", "units") or _is_capital(told):
        return False
    ends = not behind[:1].isalpha() or behind in words.years["spoken_ends"]
    ends = (
        ends or behind.endswith("ed") or (behind,) in words.tenses["past"] | words.tenses["future"]
    )
    if before == "of":
        return ends
    return before in words.silent["elevenths"] and (ends or not behind.endswith("s"))


def _is_capital(told: Told) -> bool:
    return any(word[0].isupper() for word in told.marked.sentence.words[told.last :][:1])


def is_eleventh(told: Told) -> bool:
    """Say whether this is the name of 11 September 2001."""
    return (told.word("first"), told.word("second")) == ("9", "11")


_ELEVENTH = date(2001, 9, 11)


def day_and_month(told: Told, setting: Setting) -> Moment | None:
    """Return the day of a date in figures without its year, one of which can be no month."""
    if is_eleventh(told):
        return covering(_ELEVENTH, Grain.DAY)
    month, day = sorted((told.get("first"), told.get("second")))
    return month_and_day(month, day, told, setting)
