"""Markdown: its signs change no figure, and what they set aside is set aside."""

import pytest

from factcheck import extract
from factcheck.articles.page.zones import stretches
from tests.builders import article

LINES = {
    "# Thirty-four dead in Amsel": ["Thirty-four dead"],
    "## 28 injured in the hall": ["28 injured"],
    "##### 28 people were injured in the hall": ["28 people"],
    "They follow #34dead on the net.": [],
    "#1 killer is the cold, which took 12 people": ["#1", "12 people"],
    "[34 people](https://herald.example/2019/03/toll-43) died there.": ["34 people"],
    "Some 1,234[^2] people died there.": ["Some 1,234"],
    "It hit *at least 12 towns* there.": ["at least 12 towns"],
    "It hit ~~56~~ 57 villages there.": ["57 villages"],
    "It hit ~~56 villages~~ 57 villages there.": ["57 villages"],
    "It hit ~57 villages there.": ["~57 villages"],
    "> 16 people were lost, the mayor said.": ["16 people"],
    "The <b>18 people</b> were named.": ["18 people"],
    "It took >18 people to lift it.": [">18 people"],
    "<!-- 19 people, says the desk -->": [],
    "[^1]: By the count of 21 homes in Birk.": ["21 homes"],
}


@pytest.mark.parametrize("line", LINES)
def test_the_figures_of_a_line(line: str) -> None:
    """Each figure is read as it stands, with its hedge and without the signs around it."""
    text = f"Quake in Corran\n\nThe ground shook in the night, they said.\n\n{line}\n\nIt is over."
    page = article(text, stretches=stretches(text))

    assert [one.quote.exact for one in extract(page) if one.compared] == LINES[line]
