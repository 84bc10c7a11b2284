"""The day that the words of an article count from: what its page tells of it."""

from datetime import date

import attrs
import pytest

from factcheck.claims.sentences import Page
from factcheck.claims.times import dates_of
from factcheck.model import Article, Dated, Moment
from factcheck.reference.language import load_language
from tests.articles.test_publication import BODY, dated, page
from tests.builders import article
from tests.time_rows import lines

HEADERS = """
PUBLISHED: TUESDAY, JUNE 4, 2013, 4:15 PM / UPDATED: WEDNESDAY, JUNE 5, 2013, 8:20 AM | 2013-06-04
UPDATED: WEDNESDAY, JUNE 5, 2013, 8:20 AM / PUBLISHED: TUESDAY, JUNE 4, 2013, 4:15 PM | 2013-06-04
Story Created: Aug 7, 2012 at 9:56 AM AKDT | 2012-08-07
Story Created: Aug 7, 2012 at 9:56 AM AKDT Story Updated: Aug 8, 2012 at 1:15 PM AKDT | 2012-08-07
3 min read · 14 June 2024 | 2024-06-14
Posted on March 4, 2024 by admin | 2024-03-04
Posted: 4 Mar 2024, 09:15 IST | 2024-03-04
First published on Mon 4 Mar 2024 09.15 GMT | 2024-03-04
Last modified on Tue 5 Mar 2024 10.15 GMT | 2024-03-05
4 March 2024 Last updated at 14:55 GMT | 2024-03-04
Updated 2355 GMT (0755 HKT) March 4, 2024 | 2024-03-04
March 4, 2024 / 9:15 AM EST / CBS News | 2024-03-04
March 4, 20249:15 AM | 2024-03-04
4 Mar 202409:15 GMT | 2024-03-04
Published4 March 2024 | 2024-03-04
Mar 4th 2024|LONDON | 2024-03-04
4 March 2024 | Cape Town | 2024-03-04
By Jane Roe | March 4, 2024 | 2024-03-04
By Jane Roe, Staff Writer | Posted March 4, 2024 at 9:15 a.m. | 2024-03-04
By JANE ROE MARCH 4, 2024 | 2024-03-04
By Jane Roe March 4, 2024 9:15 AM | 2024-03-04
By Jane Roe on March 4, 2024 | 2024-03-04
By Jane Roe - March 4, 2024 | 2024-03-04
By Jane Roe and John Doe Published March 4, 2024 | 2024-03-04
Jane Roe, Mar 4 2024 | 2024-03-04
2024-03-04T09:15:00Z | 2024-03-04
Embargoed until 00:01 GMT Monday 4 March 2024 | 2024-03-04
Published on: Mar 04, 2024 09:15 AM IST | Updated on: Mar 05, 2024 10:00 AM IST | 2024-03-04
Article 4 March 2024 | 2024-03-04
NEWS 4 March 2024 | 2024-03-04
First aired on 4 March 2024 | 2024-03-04
From the archive: 4 March 1979 | 1979-03-04
Transcript of an interview of 14 March 2024 | 2024-03-14
Posted 9:15 AM, Mar 04, 2024 and last updated 10:30 AM, Mar 04, 2024 | 2024-03-04
Issued on: 04/03/2024 - 09:15 Modified: 14/03/2024 - 10:00 | 2024-03-04
Published October 2024 | 2024-10
October 2024 | 2024-10
"""


@pytest.mark.parametrize("row", lines(HEADERS))
def test_a_header_line_gives_the_day(row: str) -> None:
    """However a page writes it, the day of publication counts, and not that of an update."""
    header, _, day = row.rpartition(" | ")
    found = dated(page(header)).published

    assert found is not None
    assert (found.written, found.signal) in ((day, "header line"), (day, "dateline"))


PRINTED = Dated(date(2024, 7, 20), "manifest")

COUNTED = """
Originally published on 2 April 2024 | 2024-04-02 first publication
This article was first published on 2 April 2024. | 2024-04-02 first publication
First aired on 2 April 2024 | 2024-04-02 first publication
Recorded 2 April 2024 | 2024-04-02 first publication
From the archive: 3 May 1979 | 1979-05-03 first publication
Transcript of an interview of 2 April 2024 | 2024-04-02 first publication
Published: 20 July 2024 (originally published 2 April 2024) | 2024-04-02 first publication
19 July 2024 | 2024-07-19 header line
21 July 2024 | 2024-07-21 header line
Posted 19 July 2024, updated 20 July 2024 | 2024-07-19 header line
LONDON, July 18 (Reuters) - All is well. | 2024-07-18 dateline
20 July 2024 | None
Updated 21 July 2024 | None
2 April 2024 | None
October 2024 | None
Republished with permission, 20 July 2024 | None
LONDON, July 20 (Reuters) - All is well. | None
"""


@pytest.mark.parametrize("row", lines(COUNTED))
def test_words_count_from_their_own_day(row: str) -> None:
    """A text that is printed again, or stamped a day off, counts from the day it states."""
    header, _, expected = row.rpartition(" | ")
    found = dated(page(header), PRINTED)
    own = found.counts_from

    assert found.published == PRINTED
    assert (f"{own.day} {own.signal}" if own else "None") == expected


def test_a_note_below_the_text_gives_its_first_day() -> None:
    """The header line is the day of this print; the note tells the day of the words."""
    note = f"{BODY * 9}\nThis article was first published by the Herald on 2 April 2024."
    found = dated(page("20 July 2024", foot=note))

    assert found.published == Dated(date(2024, 7, 20), "header line")
    assert found.counts_from == Dated(date(2024, 4, 2), "first publication")


def test_only_the_month_settles_what_is_the_same_on_all_its_days() -> None:
    """In October 2024 "last month" is September; "on Thursday" is any."""
    known = dated(page("October 2024")).published

    assert known is not None
    assert known.written == "2024-10"
    assert not known.is_day
    assert [one.timex for one in moments("It fell last month.", published=known)] == ["2024-09"]
    [thursday] = moments("It fell on Thursday.", published=known)
    assert thursday.unresolved == "only the month of publication is known"


def moments(text: str, **known: object) -> list[Moment]:
    """Return the moments of a text whose day is known in some way."""
    whole: Article = attrs.evolve(article(text), **known)  # type: ignore[arg-type]
    of = Page(whole, load_language("en"))
    return [found.moment for sentence in of.sentences for found in dates_of(sentence, of)]


AGAIN = """
It began on April 1st. | 2024-04-01
They met last November. | 2023-11
It sank yesterday. | 2024-04-01
They will meet on Thursday. | 2024-04-04
It was sold last year. | 2023
"""


@pytest.mark.parametrize("row", lines(AGAIN))
def test_a_text_of_april_that_is_printed_in_july(row: str) -> None:
    """All its relative dates count from April."""
    text, timex = row.split(" | ")
    first = Dated(date(2024, 4, 2), "first publication")

    assert [one.timex for one in moments(text, published=PRINTED, counts_from=first)] == [timex]


@pytest.mark.parametrize(
    ("headline", "day"),
    [
        ("From the archive, 4 March 1979: Miners march on the capital", date(1979, 3, 4)),
        ("From our archive - March 4, 1979: Miners march on the capital", date(1979, 3, 4)),
        ("From the archive: how the miners of 4 March 1979 marched", None),
        ("March 4, 1979: the day that miners marched on the capital", None),
    ],
)
def test_a_headline_gives_the_day_of_what_is_printed_again(headline: str, day: date | None) -> None:
    """Words from the archive count from their own day, not from that of the page."""
    found = dated(f"{headline}\n{BODY}\n{BODY}", Dated(date(2024, 3, 4), "manifest"))

    assert (found.counts_from and found.counts_from.day) == day
