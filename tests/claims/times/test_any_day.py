"""Weekdays, months and years that name no one day: names, habits, opening hours."""

import pytest

from factcheck.claims.finders.recurrences import find
from factcheck.claims.sentences import Page
from factcheck.reference.language import load_language
from tests.builders import article
from tests.time_rows import check_day, lines, told

SAYS_NOTHING = [
    # some such day
    "The anniversary falls on a Monday.",
    "His birthday fell on a Wednesday.",
    "She was born on a Friday in a village near Leeds.",
    "The store does most of its trade on a Saturday.",
    "He never works on a Sunday, his wife said.",
    "It was a Tuesday when the letter came.",
    "You cannot get a table on a Friday night.",
    "No bank opens on a Sunday because the law forbids it.",
    # what the law counts
    "Americans vote on the first Tuesday after the first Monday in November.",
    "The session opens on the second Monday after the first Tuesday in March.",
    # streets, societies, works
    "He grew up in Sunday Road with two brothers.",
    "Officers sealed off Monday Lane after the blast.",
    "The 1922 Committee met the chief whip.",
    "Members of the 1900 Club dined with the minister.",
    "The orchestra closed with the 1812 Overture.",
    "The cinema showed 2001: A Space Odyssey.",
    "The film 2001: A Space Odyssey won one Oscar.",
    # persons
    "The hosts are Tom Marsh, June Cleaver and a dog.",
    "Tom Marsh and Jan Vertonghen scored.",
    "The letter to Jan Peters was found.",
    "April Ludgate and June Cleaver played cards.",
    "The May government lost its majority.",
    "May allies rounded on the chancellor.",
    "A group of May loyalists kept silent.",
    # kinds
    "He found a June bug in the salad.",
    "She dressed as the March hare.",
    "The forecast is for April showers.",
    "Volunteers run a Sunday school in the hall.",
    "The pub serves a Sunday roast.",
    "He wrote about the Monday blues.",
    # opening
    "The clinic is open Monday to Friday.",
    "Opening hours: Monday to Saturday.",
    "The museum opens Tuesday through Sunday.",
    "The shop, open Monday-Friday, sells bread.",
]


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_no_day_is_told(sentence: str) -> None:
    """What any such day, a name or a habit tells is no date."""
    assert told(sentence, "2024-07-05") == []


DAYS = lines("""
They met on [June 13, a Thursday], in Rome. | 2024-06-13 | day | 2024-06-13
He told a [Monday] news conference of it. | 2024-07-01 | day | 2024-07-01
Police fired on a [Tuesday] rally in Lyon. | 2024-07-02 | day | 2024-07-02
The office was open to all on [Monday]. | 2024-07-01 | day | 2024-07-01
The store was open again on [Tuesday]. | 2024-07-02 | day | 2024-07-02
It was open [Monday to Wednesday]. | 2024-07-01 .. 2024-07-03 | day | 2024-07-01/2024-07-03
[Monday] Road Closures Announced After Flood | 2024-07-01 | day | 2024-07-01
The [1979] Club World Cup was lost. | 1979-01-01 .. 1979-12-31 | year | 1979
The [1989] Housing Act was quoted. | 1989-01-01 .. 1989-12-31 | year | 1989
The [May] government figures disappointed. | 2024-05-01 .. 2024-05-31 | month | 2024-05
In Paris and [June] they met in Rome. | 2024-06-01 .. 2024-06-30 | month | 2024-06
Sales fell in [May], Tesco said. | 2024-05-01 .. 2024-05-31 | month | 2024-05
""")


@pytest.mark.parametrize("row", DAYS)
def test_one_day(row: str) -> None:
    """Beside a noun, behind its date and in the past the same words tell one day."""
    check_day(row)


OPENS = {
    "Monday to Friday": "The clinic is open Monday to Friday, 9am to 5pm.",
    "Tuesday to Sunday": "The museum opens Tuesday to Sunday.",
    "Monday-Saturday": "Opening hours: Monday-Saturday.",
}


@pytest.mark.parametrize(("words", "sentence"), OPENS.items())
def test_a_shop_opens_every_week(words: str, sentence: str) -> None:
    """The days on which a shop opens recur."""
    page = Page(article(sentence), load_language("en"))
    found = [one for part in page.sentences for one in find(part, page)]

    assert [one.sentence.phrase(*one.core) for one in found] == [words]
