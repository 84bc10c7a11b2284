"""Dates, ages and durations that must fit each other: short texts, and what must stay silent."""

from datetime import date

import pytest

from factcheck import check
from factcheck.model import Article, Dated
from factcheck.reference.language import load_world

CODES = frozenset(load_world("catalogue/calendar"))

# the text, the day of publication, the codes of what is found
TEXTS: list[tuple[str, str, list[str]]] = [
    # A weekday and its date.
    (
        "The council met on Wednesday, March 6, 2025, in Geneva.",
        "2025-03-10",
        ["weekday-does-not-fit"],
    ),
    ("The council met on Thursday, March 6, 2025, in Geneva.", "2025-03-10", ["weekday-fits"]),
    ("THURSDAY 6 MARCH 2025 was a long day at the port.", "2025-03-10", ["weekday-fits"]),
    ("It fell on the 6th of March, 2025, a Thursday.", "2025-03-10", ["weekday-fits"]),
    ("The vote was held on Wednesday March 6.", "2025-03-10", ["weekday-does-not-fit"]),
    # Its year is read from the weekday, so it proves nothing.
    ("The vote was held on Thursday March 6.", "2025-03-10", []),
    # Far from publication it may be of any year.
    ("The vote was held on Wednesday March 6.", "2025-07-10", []),
    # Several that do not fit: the year of the article is in doubt, not its weekdays.
    ("He came on Wednesday March 6. She came on Thursday March 7.", "2025-03-10", []),
    ("They met on Saturday, March 8, 2025.", "2025-03-10", ["weekday-fits"]),
    ("On Friday and Saturday, March 7 and 8, 2025, they met.", "2025-03-10", []),
    ("From Monday to Friday, March 3-7, 2025, the school was shut.", "2025-03-10", []),
    ("Monday's meeting, on March 11, 2025, was short.", "2025-03-12", []),
    ("He was born on Monday, 6 March 1715.", "2025-03-10", []),
    # Clock times in two zones.
    (
        "The raid in Paris began at 3:45 a.m. local time (10.45 p.m. ET) on 9 September 2013.",
        "2013-09-09",
        ["clocks-do-not-fit"],
    ),
    (
        "The raid in Paris began at 3:45 a.m. local time (9.45 p.m. ET) on 9 September 2013.",
        "2013-09-09",
        ["clocks-fit"],
    ),
    (
        "The quake struck at 02:30 Wednesday in Ankara (2330 GMT Tuesday).",
        "2025-03-10",
        ["clocks-fit"],
    ),
    ("India felt it at 0230 GMT (9:00 a.m. IST) on Monday.", "2025-03-10", ["clocks-do-not-fit"]),
    ("Kick-off is at 8 p.m. ET, 5 p.m. PT on Saturday.", "2025-03-10", ["clocks-fit"]),
    ("The show is on at 8 p.m. ET, 7 p.m. PT on Saturday.", "2025-03-10", []),
    ("Doors open at 7 p.m., 8 p.m. on Sundays.", "2025-03-10", []),
    # The hour of the place is read from the pair itself, so it proves nothing.
    ("It began at 3 a.m. (0230 GMT) on Friday.", "2025-03-10", []),
    ("It began at 3 a.m. local (0200 GMT) in Kyiv on Friday.", "2025-03-10", [
        "clocks-do-not-fit"
    ]),
    ("Polls close at 8 p.m. BST (1900 GMT) on Thursday.", "2024-07-01", ["clocks-fit"]),
    # Nobody knows where it was.
    ("It began at 3:45 a.m. local time (10.45 p.m. ET) on Sunday.", "2025-03-10", []),
    (
        "The shop was shut from 4:30 a.m. to 11:30 a.m. ET in Paris on Sunday.",
        "2025-03-10",
        [],
    ),
    # Winter time in summer, where the clocks are put forward.
    (
        "California shook at 2:09 am PST on July 14, 2024.",
        "2024-07-14",
        ["winter-zone-in-summer"],
    ),
    (
        "New York woke at 2:09 a.m. Eastern Standard Time on July 14, 2024.",
        "2024-07-14",
        ["winter-zone-in-summer"],
    ),
    ("California shook at 2:09 am PDT on July 14, 2024.", "2024-07-14", []),
    ("California shook at 2:09 am PST on January 14, 2024.", "2024-01-14", []),
    ("Arizona shook at 2:09 am MST on July 14, 2024.", "2024-07-14", []),
    ("Manila shook at 2:09 am PST on July 14, 2024.", "2024-07-14", []),
    ("The stream begins at 2:09 am PST on July 14, 2024.", "2024-07-14", []),
    # A duration beside its days; the last one may be counted or not.
    ("The three-day event, 1-4 March 2025, drew crowds.", "2025-03-10", ["length-fits"]),
    ("The four-day event, 1-4 March 2025, drew crowds.", "2025-03-10", ["length-fits"]),
    ("The three-day event, 1-9 March 2025, drew crowds.", "2025-03-10", ["length-does-not-fit"]),
    ("A two-week truce from 1 to 14 May was agreed.", "2025-03-10", ["length-fits"]),
    ("She was mayor for 12 years, from 2003 to 2014.", "2025-03-10", ["length-fits"]),
    ("She was mayor for 18 years, from 2003 to 2014.", "2025-03-10", ["length-does-not-fit"]),
    ("A three-day visit and talks on 4-9 May were planned.", "2025-03-10", []),
    ("The 10-day window falls between 1 and 20 May.", "2025-03-10", []),
    ("About 10 days of talks, 1-20 May, were planned.", "2025-03-10", []),
    (
        "The trial, which started on 3 March and lasted ten days, ended on 13 March.",
        "2025-03-20",
        ["length-fits"],
    ),
    (
        "The trial, which started on 3 March and lasted ten days, ended on 19 March.",
        "2025-03-20",
        ["length-does-not-fit"],
    ),
    (
        "The trial, which started on 3 March, heard ten days of evidence and ended on 19 March.",
        "2025-03-20",
        [],
    ),
    # An end before the beginning.
    ("The strike began on 12 March 2025 and ended on 3 March 2025.", "2025-04-01", [
        "ends-before-it-starts"
    ]),
    ("The strike, which began on 12 March 2025, ended on 3 March 2025.", "2025-04-01", [
        "ends-before-it-starts"
    ]),
    ("He was born on 5 May 1990 and died on 3 May 1980.", "2025-04-01", [
        "ends-before-it-starts"
    ]),
    ("The strike began on 3 March 2025 and ended on 12 March 2025.", "2025-04-01", []),
    # Without their years the one may be of the year after.
    ("The strike began on 12 December and ended on 3 March.", "2025-04-01", []),
    # What ended is something else.
    ("The strike began on 12 March 2025, after talks had ended on 3 March 2025.", "2025-04-01", []),
    # A distance and the date that it leads to.
    ("The craft will land on August 23, in 40 days.", "2023-07-14", ["distance-fits"]),
    ("The craft will land on August 23, in 50 days.", "2023-07-14", ["distance-does-not-fit"]),
    (
        "It left on July 4, 2023. The craft will land on August 23, in 50 days.",
        "2023-07-14",
        ["distance-fits"],
    ),
    ("He left on August 23, in 40 days he had lost his job.", "2023-07-14", []),
    ("Ten years ago, in 2014, the plant closed.", "2025-03-10", ["distance-fits"]),
    ("Ten years ago, in 2011, the plant closed.", "2025-03-10", ["distance-does-not-fit"]),
    ("Two days ago, on 8 March, the plant closed.", "2025-03-10", ["distance-fits"]),
    (
        "Two days ago, on 5 March 2025, the plant closed.",
        "2025-03-10",
        ["distance-does-not-fit"],
    ),
    ("The pact was signed 75 years ago in 1949.", "2024-04-04", ["distance-fits"]),
    ("The pact was signed in 1949, 65 years ago.", "2024-04-04", ["distance-does-not-fit"]),
    ("Ten years ago the plant closed, in 2011 it had opened.", "2025-03-10", []),
    # An age and a birth.
    ("John Smith, 34, who was born on 12 May 1990, was arrested.", "2025-03-10", ["age-fits"]),
    (
        "John Smith, 36, who was born on 12 May 1990, was arrested.",
        "2025-03-10",
        ["age-does-not-fit"],
    ),
    ("He was born on 12 May 1990 and died on 6 March 2025 aged 34.", "2025-03-10", ["age-fits"]),
    (
        "He was born on 12 May 1990 and died on 6 March 2025 aged 43.",
        "2025-03-10",
        ["age-does-not-fit"],
    ),
    ("John Smith (1945-2013), the actor, died at the age of 68.", "2025-03-10", ["age-fits"]),
    (
        "John Smith (1945-2013), the actor, died at the age of 58.",
        "2025-03-10",
        ["age-does-not-fit"],
    ),
    ("John Smith, 34, and his son Tom, born on 12 May 2010, were hurt.", "2025-03-10", []),
    ("Born in 1937, Margaret Hale, 87, said so.", "2025-03-10", ["age-fits"]),
    ("Born in 1937, Margaret Hale, 78, said so.", "2025-03-10", ["age-does-not-fit"]),
    ("She was born in 1990 and was 20 when she left.", "2025-03-10", []),
    ("He played for two coaches (1994-96) at 48 games.", "2025-03-10", []),
    (
        "Jane Roe (born 12 May 1990) won. Jane Roe, 41, said on Monday she was glad.",
        "2025-03-10",
        ["age-does-not-fit"],
    ),
    (
        # She may have been so in any year since: that explains it, and proves nothing.
        "Jane Roe (born 12 May 1990) won. In 2008 Jane Roe, 18, had lost.",
        "2025-03-10",
        [],
    ),
    # Anniversaries.
    ("The union, founded in 1975, marked its 50th anniversary on Friday.", "2025-03-10", [
        "anniversary-fits"
    ]),
    ("The union, founded in 1970, marked its 50th anniversary on Friday.", "2025-03-10", [
        "anniversary-does-not-fit"
    ]),
    ("The city marked the 75th anniversary of the raid, on 13 February 1945.", "2025-02-13", [
        "anniversary-does-not-fit"
    ]),
    ("The city marked the 80th anniversary of the raid, on 13 February 1945.", "2025-02-13", [
        "anniversary-fits"
    ]),
    ("Today is the 70th anniversary of the signing in 1945.", "2025-05-08", [
        "anniversary-does-not-fit"
    ]),
    ("At the 25th anniversary of the raid, on 13 February 1945, he wept.", "2025-02-13", []),
    ("The union, founded in 1974, marked its 50th anniversary.", "2025-01-03", []),
    # Days that are counted from the first.
    ("On the ninth day of the strike, which began on 3 March, talks resumed.", "2025-03-11", [
        "count-of-days-fits"
    ]),
    ("On the ninth day of the strike, which began on 1 March, talks resumed.", "2025-03-20", [
        "count-of-days-does-not-fit"
    ]),
    # Which Monday it was hangs on the count itself.
    ("On the fifth day of the strike, which began on Monday, talks resumed.", "2025-03-10", []),
    ("On the ninth day of the strike, talks begun on 1 March resumed.", "2025-03-20", []),
]  # fmt: skip


def _codes(*texts: tuple[str, str]) -> list[str]:
    articles = [
        Article(id=f"a{number}", text=text, published=Dated(date.fromisoformat(day), "manifest"))
        for number, (text, day) in enumerate(texts)
    ]
    return [found.code for found in check(articles).findings if found.code in CODES]


@pytest.mark.parametrize(("text", "published", "codes"), TEXTS, ids=[row[0][:60] for row in TEXTS])
def test_what_the_calendar_finds(text: str, published: str, codes: list[str]) -> None:
    """What fits is told, and what does not; what no plain words link stays silent."""
    assert _codes((text, published)) == codes


ACROSS = [
    (
        ("Three days ago Russia's Luna-25 crashed.", "2023-08-23"),
        ("Luna-25 was destroyed on Sunday.", "2023-08-21"),
        ["days-ago-fit"],
    ),
    # Another name, or another day, says nothing.
    (
        ("Three days ago Russia's Luna-25 crashed.", "2023-08-23"),
        ("A bridge was destroyed on Sunday.", "2023-08-21"),
        [],
    ),
    (
        ("Jane Roe (born 12 May 1990) won in Paris.", "2025-03-10"),
        ("Jane Roe, 35, said she was glad.", "2025-05-20"),
        ["age-fits"],
    ),
    (
        ("Jane Roe (born 12 May 1990) won in Paris.", "2025-03-10"),
        ("Jane Roe, 35, said she was glad.", "2025-05-02"),
        ["age-does-not-fit"],
    ),
    (
        ("Jane Roe (born 12 May 1990) won in Paris.", "2025-03-10"),
        ("Jane Poe, 35, said she was glad.", "2025-05-02"),
        [],
    ),
]


@pytest.mark.parametrize(("one", "other", "codes"), ACROSS, ids=[str(row[:2]) for row in ACROSS])
def test_what_the_calendar_finds_across_articles(
    one: tuple[str, str], other: tuple[str, str], codes: list[str]
) -> None:
    """What another article gives is checked against, whichever is read first."""
    assert _codes(one, other) == codes
    assert _codes(other, one) == codes


def test_every_calendar_check_has_a_text() -> None:
    """No kind of the calendar stands in the catalogue without a text that reaches it."""
    reached = {code for row in (*TEXTS, *ACROSS) for code in row[-1]}

    assert reached == CODES
