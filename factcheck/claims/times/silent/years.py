"""Years: when a bare number is one, and when it counts something."""

from factcheck.claims.times.silent.far_years import is_far_year
from factcheck.claims.times.silent.figures import is_address, is_amount
from factcheck.claims.times.silent.labels import (
    heads_a_line,
    is_of_a_society,
    is_owned_work,
    is_played,
)
from factcheck.claims.times.silent.titles import is_capital_of_a_name
from factcheck.claims.times.told import Told
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.reference.calendar_words import CalendarWords
from factcheck.reference.nouns import load_nouns
from factcheck.reference.places import places


def is_year(told: Told, words: CalendarWords) -> bool:
    """Say whether a number that could be a year is told as one."""
    return YEARS.climb(told, words).outcome


def _no_year(told: Told, words: CalendarWords) -> bool:
    return not 1900 <= told.get("year") < 2100 and not is_far_year(told, words)


def _priced(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001 - as all rungs
    before, touching = told.neighbour(-1), told.marked.sentence.touching(told.first)
    return before in ("$", "£", "€", "¥", "#") or (touching and before == ".")


def _model(told: Told, words: CalendarWords) -> bool:
    return told.neighbour(1) in words.silent["models"]


def _counted(told: Told, words: CalendarWords) -> bool:
    """Say whether it counts what follows: "1984 people", "by 2015 bullets"."""
    behind = told.neighbour(1)
    if behind in words.silent["counted"]:
        return True
    plural = behind.endswith("s") and len(behind) > 3 and behind.isalpha()
    plural = plural and not behind.endswith(("ss", "is"))  # "its 2022 loss"
    before = told.neighbour(-1)
    opens = before in words.years["open"] or before in words.years["owners"]
    opens = opens or (before == "of" and told.neighbour(-2) in words.years["events"])
    open_to_years = opens and told.get("year") % 100
    return plural and behind not in words.silent["no_plurals"] and not open_to_years


def _hyphen(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001 - as all rungs
    return told.neighbour(1) == "-" and told.marked.sentence.touching(told.last)


def _coded(told: Told, words: CalendarWords) -> bool:
    """Say whether it is one part of a code: "CVE-2013-3893"."""
    sentence, first = told.marked.sentence, told.first
    return (
        _hyphen(told, words)
        and told.neighbour(-1) == "-"
        and sentence.touching(first)
        and sentence.touching(first - 1)
        and sentence.words[first - 2].isupper()
        and sentence.touching(told.last + 1)
        and told.neighbour(2)[:1].isdigit()
    )


def _spans_years(told: Told, words: CalendarWords) -> bool:
    if not _hyphen(told, words):
        return False
    if told.behind(2) == "year":
        return bool(told.get("year") < told.marked.value(told.last + 1))
    return told.neighbour(-1) in {*words.years["open"], "mid", "-", "("}


def _article(told: Told, words: CalendarWords) -> bool:
    return told.neighbour(-1) in words.years["articles"]


def _qualifies(told: Told, words: CalendarWords) -> bool:
    """Say whether a year between article and noun tells when: no car, no name of a firm."""
    if not _article(told, words):
        return False
    sentence = told.marked.sentence
    following = sentence.words[told.last : told.last + 3]
    lower = sentence.lower[told.last : told.last + 3]
    if not (words.silent["makers"].isdisjoint(lower) and words.silent["models"].isdisjoint(lower)):
        return False
    if _is_a_work(told, words):
        return False
    possessive = told.neighbour(-1) in words.years["possessive"]
    if not (possessive and following and following[0][0].isupper()):
        return True
    return _is_of_a_nation(following[0])  # "a 2017 British film"


def _is_of_a_nation(word: str) -> bool:
    return load_nouns().is_demonym(word) or places().country_of(word) is not None


def _is_a_work(told: Told, words: CalendarWords) -> bool:
    """Say whether it is all the name there is: "Orwell's 1984 sold out", "a band, The 1975"."""
    sentence, first = told.marked.sentence, told.first
    if told.neighbour(-1) == "the":
        return is_capital_of_a_name(sentence, first - 1)
    if told.neighbour(-1) != "'s" or not sentence.words[max(0, first - 2)][0].isupper():
        return False
    behind = told.neighbour(1)
    followed = (behind,) in words.tenses["past"] or is_owned_work(told, words)
    return not behind[:1].isalpha() or followed


def _lists(told: Told, words: CalendarWords) -> bool:
    """Say whether another year stands in front: "in 2022 and 2023"."""
    if told.neighbour(-1) not in words.years["listing"]:
        return False
    for behind in (told.first - 2, told.first - 3):
        place = _beginning(behind, told)
        if told.sign_at(place) == "year":
            return not _is_labelled(place, told)
    return False


def _beginning(place: int, told: Told) -> int:
    """Return where a year in words begins: "nineteen eighty"."""
    while told.sign_at(place) == "more":
        place -= 1
    return place


def _is_labelled(year: int, told: Told) -> bool:
    """Say whether a year is the number of a product: "Windows Server 2003"."""
    sentence = told.marked.sentence
    return year > 1 and told.sign_at(year - 1) == "other" and sentence.words[year - 1][0].isupper()


def _ends_a_span(told: Told, words: CalendarWords) -> bool:  # noqa: ARG001 - as all rungs
    return told.neighbour(-1) in ("-", "\u2013") and told.sign_at(told.first - 2) in (
        "year", "mid", "end", "month", "other",
    )  # fmt: skip


def _of_a_life(told: Told, words: CalendarWords) -> bool:
    """Say whether a letter in front makes it the year of a birth or a death: "(b. 1956)"."""
    return told.neighbour(-1) == "." and told.neighbour(-2) in words.years["lives"]


def _opens(told: Told, words: CalendarWords) -> bool:
    behind = told.neighbour(1)
    return not told.first and (not behind or behind in words.years["after"])


def _behind_a_word(told: Told, words: CalendarWords) -> bool:
    return told.neighbour(-1) in words.years["before"]


def _copyright(told: Told, words: CalendarWords) -> bool:
    return told.neighbour(-1) in (")", "]", "|") and (
        not told.neighbour(1) or told.neighbour(-2) in words.years["before"]
    )


YEARS: Ladder[bool] = Ladder(
    "a number as a year",
    (
        Rung("out of the range of years", outcome=False, holds=_no_year),
        Rung("a price or a decimal", outcome=False, holds=_priced),
        Rung("the year of a model", outcome=False, holds=_model),
        Rung("a count", outcome=False, holds=_counted),
        Rung("so many of something", outcome=False, holds=is_amount),
        Rung("the number of a house", outcome=False, holds=is_address),
        Rung("part of a code", outcome=False, holds=_coded),
        Rung("part of the name of a society", outcome=False, holds=is_of_a_society),
        Rung("the beginning of a span", outcome=True, holds=_spans_years),
        Rung("of a birth or a death", outcome=True, holds=_of_a_life),
        Rung("part of a compound", outcome=False, holds=_hyphen),
        Rung("far from today, and told as a year", outcome=True, holds=is_far_year),
        Rung("it qualifies a noun", outcome=True, holds=_qualifies),
        Rung("it belongs to a name", outcome=False, holds=_article),
        Rung("it follows another year", outcome=True, holds=_lists),
        Rung("the end of a span", outcome=True, holds=_ends_a_span),
        Rung("it heads an entry of a list", outcome=True, holds=heads_a_line),
        Rung("a song", outcome=False, holds=is_played),
        Rung("it opens the sentence", outcome=True, holds=_opens),
        Rung("behind a word that asks for it", outcome=True, holds=_behind_a_word),
        Rung("behind a sign of copyright", outcome=True, holds=_copyright),
        Rung("any other number", outcome=False, holds=otherwise),
    ),
)
