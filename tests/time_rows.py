"""Rows of dates: a sentence or a text, when it was published, and what it tells.

Of the day: ``They met on [Thursday]. | 2024-07-04 | day | 2024-07-04`` (published on Friday
5 July 2024; a fifth field holds mod and hedge).
Of several: ``2024-07-05 | In 2023 … the previous year. | 2023 = 2023; the previous year = 2022``.
What stays open: ``| They met on Thursday. | Thursday | no publication date |`` (the day of
publication first, a year if only that is known; the readings last).
"""

from datetime import date

import attrs

from factcheck.claims.finders.dates import find
from factcheck.claims.sentences import Page
from factcheck.model import Dated, Moment
from factcheck.reference.language import load_language
from tests.builders import article


def lines(table: str) -> list[str]:
    """Return the rows of a table."""
    return table.strip().split("\n")


def told(text: str, published: str | None) -> list[tuple[str, Moment]]:
    """Return the dates of a text: words and moment."""
    page = Page(article(text, published=published), load_language("en"))
    found = [one for sentence in page.sentences for one in find(sentence, page)]
    return [
        (one.sentence.phrase(*one.core), one.value)
        for one in found
        if isinstance(one.value, Moment)
    ]


def when(day: date | None) -> str:
    """Return a day, or an instant without its seconds, as the tables have it."""
    text = day.isoformat() if day else "open"
    return text[:16] + text[19:] if "T" in text else text


def days(moment: Moment) -> str:
    """Return the days of a moment as the tables have them."""
    first, last = when(moment.start), when(moment.end)
    return first if first == last else f"{first} .. {last}"


def told_in_year(text: str, year: str) -> list[tuple[str, Moment]]:
    """Return the dates of a text of which only the year of publication is known."""
    known = Dated(date(int(year), 1, 1), "copyright line", year_only=True)
    page = Page(attrs.evolve(article(text), published=known), load_language("en"))
    found = [one for sentence in page.sentences for one in find(sentence, page)]
    return [
        (one.sentence.phrase(*one.core), one.value)
        for one in found
        if isinstance(one.value, Moment)
    ]


def check_day(row: str, published: str = "2024-07-05") -> None:
    """Check that a date is found with its words alone, and means these days, in this grain."""
    sentence, span, grain, timex, *notes = row.split(" | ")
    words = sentence[sentence.index("[") + 1 : sentence.index("]")]
    found = told(sentence.replace("[", "").replace("]", ""), published)

    assert [word for word, _ in found] == [words]
    moment = found[0][1]
    guards = [moment.mod, moment.hedge.value if moment.hedge.value != "none" else None]
    assert (days(moment), moment.grain.value, moment.timex) == (span, grain, timex)
    assert " ".join(filter(None, guards)) == "".join(notes)


def check_several(row: str) -> None:
    """Check dates that lean on each other, all of them resolved."""
    published, text, expected = row.split(" | ")
    found = told(text, published)

    assert "; ".join(f"{words} = {moment.timex}" for words, moment in found) == expected
    assert all(moment.resolved for _, moment in found)


def check_open(row: str) -> None:
    """Check a date that stays open: the reason is given, and both readings of two."""
    published, text, words, reason, readings = (part.strip() for part in row.split("|"))
    found = told_in_year(text, published) if len(published) == 4 else told(text, published or None)

    assert [(word, moment.unresolved) for word, moment in found] == [(words, reason)]
    assert (found[0][1].start, found[0][1].end) == (None, None)
    assert (
        " ".join(
            days(one) if one.grain.value == "day" else one.timex for one in found[0][1].alternatives
        )
        == readings
    )
