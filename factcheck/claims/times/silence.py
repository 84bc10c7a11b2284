"""Silence: what looks like a date and tells none."""

from collections.abc import Callable

from factcheck.claims.times.told import Told
from factcheck.model import Grain
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words

_STOPS = frozenset({"comma", "stop", "close", "dash", "genitive", "bar", ""})
_TOUCHING = ("suffix", "plural")


def is_said(told: Told) -> bool:
    """Say whether what was found is told as a date."""
    return _is_written_together(told) and _CHECKS.get(told.kind, _always)(
        told, load_calendar_words()
    )


def _always(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001 - as all checks are called
    return True


def _is_written_together(told: Told) -> bool:
    """Say whether "4th", "1990s", "Q3" and 2024-03-04 are one word each."""
    sentence = told.marked.sentence
    touching = {index for index in range(told.first, told.last) if told.sign_at(index) in _TOUCHING}
    if told.kind in ("iso", "numeric"):
        touching.update(range(told.first + 1, told.last))
    if told.kind in ("quarter", "half", "fiscal quarter") and "digits" in told:
        touching.add(told.fields["digits"])
    return all(sentence.touching(index) for index in touching)


def _date(told: Told, words: CalendarWords) -> bool:
    has = told.fields.keys()
    if has <= {"month"}:
        return _month(told, words)
    if has <= {"year"}:
        return _year(told, words)
    if has <= {"day"}:
        return _day_alone(told)
    if "year" not in has and "month" in has and told.fields["month"] < told.fields["day"]:
        return told.sign_at(told.last - 1) == "suffix" or not _is_count(told, words)
    if "year" not in has and "month" in has:
        return not _is_name(told, words)
    return True


def _is_count(told: Told, words: CalendarWords) -> bool:
    """Say whether the last number counts what follows: "In March 12 people were killed"."""
    following = told.neighbour(1)
    return following in words.silent["counted"] or following in ("%", "million", "billion")


def _month(told: Told, words: CalendarWords) -> bool:
    sentence = told.marked.sentence
    before, behind = told.neighbour(-1), told.neighbour(1)
    if before == "-" and sentence.touching(told.first) and told.sign_at(told.first - 2) == "other":
        return False
    if behind in words.silent["after"] or before in words.silent["before"]:
        return False
    if len(told.word("month")) < len("june") and told.word("month") != "may":
        # "Dec" alone: an abbreviation has its stop, its preposition or its range beside it.
        return behind in (".", "-", "\u2013") or before in _TEMPORAL
    if behind == "-" and sentence.touching(told.last):
        return told.word("month") != "may"
    if told.get("month") in words.silent["names"]:
        return not _is_name(told, words)
    return True


# Words behind which "May" or "June" is a month in spite of the name that follows.
_TEMPORAL = frozenset(
    ["in", "since", "by", "until", "till", "from", "during", "of", "through", "before", "after", "late", "early", "mid", "-", "last", "this", "next", "every", "each", "between", "and", "to", "for", "'s"]
)


def _is_name(told: Told, words: CalendarWords) -> bool:
    """Say whether a month that is a name, too, stands in one: "June Lee", "Theresa May"."""
    if told.get("month") not in words.silent["names"]:
        return False
    sentence, index = told.marked.sentence, told.fields["month"]
    before = sentence.lower[index - 1] if index else ""
    following = sentence.words[index + 1] if index + 1 < len(sentence) else ""
    if (
        told.word("month") == "march"
        and before in ("the", "a", "to", "'s")
        and (_leads_a_clause(following.lower(), words))
    ):
        return True
    if before in _TEMPORAL or told.sign_at(index - 1) in ("n12", "n31", "suffix", "comma", "of"):
        return False
    if index + 1 < told.last and told.sign_at(index + 1) in ("n12", "n31", "year"):
        return False
    if index and sentence.words[index - 1][0].isupper() and told.sign_at(index - 1) == "other":
        return True
    return (following[:1].isupper() and told.sign_at(index + 1) == "other") or (
        index == 0 and told.word("month") in ("may", "march")
    )


def _leads_a_clause(word: str, words: CalendarWords) -> bool:
    """Say whether a word goes on as after a noun: "the Women's March drew crowds"."""
    return (
        not word[:1].isalpha()
        or word.endswith("ed")
        or (word,) in words.tenses["past"]
        or word in ("on", "for", "of", "to", "against", "in", "and", "was", "is")
    )


def _day_alone(told: Told) -> bool:
    """Say whether "the 4th" is a day: behind a preposition, and with nothing that it counts."""
    return told.neighbour(-1) in ("on", "by", "until", "since", "from") and (
        told.behind() in _STOPS or told.neighbour(1) in ("and", "when", "after", "to", "at", "in")
    )


def _year(told: Told, words: CalendarWords) -> bool:
    sentence, index = told.marked.sentence, told.first
    year, before = told.get("year"), told.neighbour(-1)
    if not (1900 <= year < 2100) and (before not in ("in", "since") or year < 1500):
        return False
    if _is_quoted_or_priced(told):
        return False
    behind = told.neighbour(1)
    if behind in words.silent["models"] or (_is_counted(told, words) and year != 0):
        return False
    if behind == "-" and sentence.touching(told.last):
        return _is_span_of_years(told)
    if before in words.years["articles"]:
        return _qualifies(told, words)
    if before == "," or before == "/":
        return _continues_years(told) or told.sign_at(index - 2) == "year"
    if before == "-":
        return index > 1 and told.sign_at(index - 2) in ("year", "mid", "month", "other")
    if not before:
        return behind in words.years["after"] or not behind
    if before in words.years["before"]:
        return before not in ("and", "or", "to", "on", "at", "over", "like", "as") or (
            _continues_years(told) or before in ("over", "as", "to")
        )
    return before in (")", "]", "|") and (not behind or told.neighbour(-2) == "c")


def _is_quoted_or_priced(told: Told) -> bool:
    sentence, index = told.marked.sentence, told.first
    return bool(index) and (
        told.neighbour(-1) in "$£€¥#" or (sentence.touching(index) and told.neighbour(-1) == ".")
    )


def _is_counted(told: Told, words: CalendarWords) -> bool:
    behind, year = told.neighbour(1), told.get("year")
    if behind in words.silent["counted"]:
        return True
    plural = behind.endswith("s") and len(behind) > 3 and behind.isalpha()
    strict = told.neighbour(-1) not in ("in", "since", "during", "until", "the")
    return (
        plural
        and behind not in ("was", "this", "its", "his", "has", "as")
        and (year % 100 == 0 or strict)
    )


def _is_span_of_years(told: Told) -> bool:
    return told.behind(2) == "year" or told.neighbour(-1) in ("in", "since", "the", "mid", "-", "(")


def _continues_years(told: Told) -> bool:
    """Say whether another year stands in front: "in 2022 and 2023", "from 2019 to 2022"."""
    return any(told.sign_at(told.first - step) == "year" for step in (2, 3) if told.first >= step)


def _qualifies(told: Told, words: CalendarWords) -> bool:
    """Say whether a year between article and noun tells when: no car, no name of a firm."""
    sentence = told.marked.sentence
    following = sentence.words[told.last : told.last + 2]
    if any(word.lower() in words.silent["makers"] for word in following):
        return False
    if told.neighbour(-1) in ("his", "her", "their", "our", "a", "an", "its"):
        return not following or not following[0][0].isupper()
    return not any(
        word.lower() in words.silent["models"] for word in sentence.lower[told.last : told.last + 3]
    )


def _weekday(told: Told, words: CalendarWords) -> bool:
    sentence, index = told.marked.sentence, told.fields["full_weekday"]
    if sentence.lower[index].endswith("days") or told.neighbour(-1) in ("every", "each"):
        return False
    if not sentence.words[index][0].isupper():
        return False
    following = sentence.words[told.last : told.last + 1]
    if told.neighbour(1) in words.silent["after"] and following[0][0].isupper():
        return False
    before = sentence.lower[index - 1] if index else ""
    if before in words.silent["before"]:
        return False
    # "Mail on Sunday"
    return not (before == "on" and index > 1 and sentence.words[index - 2] == "Mail")


def _season(told: Told, words: CalendarWords) -> bool:
    if "which" in told or "year" in told or "of_which" in told:
        return told.sign("which") != "same" or True
    sentence, index = told.marked.sentence, told.fields["season"]
    if sentence.words[index][0].isupper() and index:
        return False
    before = told.neighbour(-1)
    return (
        before in ("in", "during", "since", "by", "until")
        and (told.behind() in _STOPS or told.neighbour(1) in ("and", "when", "after", "as", "with"))
        and (told.sign_at(told.first) == "the" or before != "in")
    )


def _ordinal_unit(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    return told.get("unit") is Grain.CENTURY and told.behind() != "ago"


def _decade(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    if "year" in told:
        return bool(told.get("year") % 10 == 0)
    if "decade" in told:
        return True
    number = told.marked.sentence.lower
    return any(number[index] == "'" for index in range(told.first, told.last))


def _which(told: Told, words: CalendarWords) -> bool:
    unit, which = told.get("unit"), told.sign("which")
    if "month" in told:
        return which != "that"
    if told.neighbour(1) == "of" and told.sign_at(told.first) == "the" and which != "this":
        return False
    if "timing" in told and "which" not in told:  # "later in the day"
        return told.sign("timing") in ("earlier", "later")
    if "which" not in told:  # "the year before"
        return told.sign("aim") in ("before", "earlier", "after") and _ends(told)
    if which in ("coming", "past") and told.sign_at(told.first) != "the" and unit is Grain.DAY:
        return False
    if which == "this" and unit is Grain.DAY:
        return False
    return not (which in ("last", "past") and unit is Grain.DAY)


def _ends(told: Told) -> bool:
    return told.behind() in _STOPS


def _later(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    if told.sign("timing") in ("early", "late"):
        return False
    return "timing" in told or _ends(told)


def _same_period(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    return told.marked.sentence.lower[told.last - 1] != "time"


def _part(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    told.weak = told.sign_at(told.first) in ("part", "early", "late")
    return told.last - told.first > 1 or "part" in told


def _quarter(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    if "digits" in told:
        return 1 <= told.get("digits") <= (4 if "quarter" in told.kind else 2) and (
            told.marked.sentence.words[told.first].isupper()
        )
    if "ordinal" in told:
        return told.get("ordinal") <= 4 and told.neighbour(1) != "of"
    return told.neighbour(1) != "of" and told.sign("which") not in ("that", "coming")


def _half(told: Told, words: CalendarWords) -> bool:
    if "digits" in told:
        return _quarter(told, words)
    return told.get("ordinal", 1) <= 2 and told.sign("which") not in ("this", "that", "coming")


def _clock(told: Told, words: CalendarWords) -> bool:
    sentence = told.marked.sentence
    if "hour" in told:
        hour = told.get("hour")
        if "meridiem" in told:
            if "minute" not in told:
                return bool(1 <= hour <= 12)
            return bool(hour < 24) and len(told.word("minute")) == 2
        minute = told.fields["minute"]
        if hour > 23 or len(sentence.words[minute]) != 2 or not sentence.touching(minute):
            return False
        told.weak = not (
            "zone" in told
            or (
                len(sentence.words[told.fields["hour"]]) == 2
                and told.neighbour(-1) in words.years["before"] | {"at", ","}
            )
        )
        return told.behind() != "colon"
    if "sharp" in told:
        told.weak = "meridiem" not in told and "zone" not in told
        return "meridiem" not in told or told.get("sharp")[0] <= 12
    if "bare" in told:
        bare = told.get("bare")
        return ("zone" in told or told.sign("bare") == "hhmm") and bare % 100 < 60 and bare < 2400
    return True


def _vague(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    # "now-defunct", "then and now", "soon-to-be"
    return told.behind() != "dash"


def _deictic(told: Told, words: CalendarWords) -> bool:
    return not (
        told.neighbour(1) in words.silent["after"]
        and told.marked.sentence.words[told.last][0].isupper()
    ) and not ("unit" in told and told.get("unit") is not Grain.DAY)


def _rolling(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    return told.neighbour(1) != "of" and told.sign_at(told.first) != "same"


def _edge(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001
    return told.get("unit") in (
        Grain.YEAR,
        Grain.MONTH,
        Grain.WEEK,
        Grain.DECADE,
        Grain.CENTURY,
    ) and ("which" in told or told.sign_at(told.last - 2) == "the")


_CHECKS: dict[str, Callable[[Told, CalendarWords], bool]] = {
    "date": _date,
    "weekday": _weekday,
    "season": _season,
    "century": _ordinal_unit,
    "decade": _decade,
    "which": _which,
    "later": _later,
    "same period": _same_period,
    "part": _part,
    "quarter": _quarter,
    "fiscal quarter": _quarter,
    "half": _half,
    "clock": _clock,
    "vague": _vague,
    "deictic": _deictic,
    "rolling": _rolling,
    "edge": _edge,
}
