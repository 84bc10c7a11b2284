"""Films, albums and books: the years that are told with them, and the days they come out."""

import pytest

from tests.context_rows import Row, known, row

WORKS = [
    row("Hollow Bay is a 2017 British comedy drama film.", "2017", "year of a work"),
    row("Hollow Bay is a 1930 comedy in three acts.", "1930", "year of a work"),
    row("Hollow Bay (2016 film) was written by Hale.", "2016", "year of a work"),
    row("It is on her second studio album, Rising Bay (2008).", "2008", "year of a work"),
    row("It is from their 1982 album Rising Bay.", "1982", "year of a work"),
    row("The 2010 film festival opened on Monday.", "2010", None),
    row("The strike (1984) ruined the town.", "1984", None),
    row("The 2005 book fair drew crowds in Torrin.", "2005", None),
    row("Torrin won the 2013 final.", "2013", None),
]
DAYS = [
    row("The film was released on March 23, 2007.", "March 23, 2007", "release of a work"),
    row("Her album was released in 2007.", "2007", "release of a work"),
    row("The hostages were released on March 23, 2007.", "March 23, 2007", "release"),
    row("He was released on Monday after the film.", "Monday", None),
    row("The star of the film was released by police on Monday.", "Monday", "release"),
    row("Hollow Bay premiered at the Torrin Film Festival in 2016.", "2016", "premiere"),
    row("The series finale of Hollow Bay ended in 2013.", "2013", "broadcast"),
    row("The last part aired on May 14, 2012.", "May 14, 2012", "broadcast"),
    row("Hollow Bay began filming in September 1994.", "September 1994", "filming"),
    row("The series was shot in Lima from May to August 1995.", "May to August 1995", "filming"),
    row("Torrin is a rock band, which disbanded in 2004.", "2004", "dissolution"),
    row("The duo split up in 2004.", "2004", "dissolution"),
    row("The fog broke up in March 2004.", "March 2004", None),
]


@pytest.mark.parametrize("one", [*WORKS, *DAYS], ids=str)
def test_what_is_told_of_a_work(one: Row) -> None:
    """A year before a work's noun, or in a bracket behind its title, is the year of the work."""
    assert known(one) == one.asked
