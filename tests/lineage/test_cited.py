"""From whom articles have their figures, and what that makes of their voices."""

import pytest

from factcheck import check
from factcheck.lineage.cited import DRAWN
from factcheck.model import Report, Voice
from tests.builders import article


def report(*texts: str, sources: tuple[str, ...] = ()) -> Report:
    """Return the report on texts by papers named A, B and so on, each a day younger."""
    names = sources or tuple(f"Paper {chr(65 + number)}" for number in range(len(texts)))
    return check(
        article(text, chr(97 + number), f"2024-03-{number + 11}", source=name)
        for number, (text, name) in enumerate(zip(texts, names, strict=True))
    )


def voice(text: str) -> Voice:
    """Return the voice of one article."""
    return report(text).voices[0]


ONS = "Office for National Statistics"
CBP = "US Customs and Border Protection"
DRAWS = [
    # the origin, and an article that has its figures from it
    (ONS, "Unemployment rose to 4.4 percent in January, the ONS said. Wages grew by 5.6 percent."),
    (ONS, "Revised ONS estimates count 67.6 million people. The old figure was 67.1 million."),
    (ONS, "Rents rose by 9.1 percent, according to the Office for National Statistics."),
    (CBP, "The Border Patrol recorded 12,318 crossings last week. A year before it was 9,007."),
    (CBP, "New Customs and Border Protection data: 12,318 people crossed, 711 of them children."),
    (CBP, "Agents stopped 12,318 people at the bridge, says CBP. Of these 711 were children."),
    ("Ilse Marend", "Minister Ilse Marend said 41 people had died and 260 were injured."),
    (
        "Tarn Valley Railway",
        "Ottmar Kries, spokesman of Tarn Valley Railway, counted 14 injured and 3 wrecked coaches.",
    ),
    ("Reuters", "The group will cut 1,200 jobs, Reuters reported. Its shares fell by 3 percent."),
]
OFFICIALS = "Officials said 41 people died and 260 were injured. Police counted 17 cases."
ONE_FIGURE = "Ilse Marend said 41 people died. Some 260 are hurt, 17 of them badly."
SEVERAL = (
    "The ONS said rents rose by 9.1 percent. The Bank of England said rates stay at 5.25 percent. "
    "NASA counted 30 clouds, and the FBI recorded 12 thefts."
)
AT_THE_END = (
    "The mill lost 310 jobs. It made 12 million a year. Its 3 chimneys fall. Some 90 houses were "
    "sold. Rents rose by 9.1 percent, according to the ONS."
)
ASKED = "Ilse Marend told this newspaper that 41 people died, 260 were hurt and 17 are missing."
ONE_PAPER = (
    "CNN reported that 310 jobs go. The mill made 12 million a year. It has 3 chimneys, 90 houses "
    "and 14 barges."
)


@pytest.mark.parametrize(("origin", "text"), DRAWS)
def test_figures_have_one_origin(origin: str, text: str) -> None:
    """Whom an article names for most of its figures, or alone, is its origin."""
    told = voice(text)

    assert (told.origin, told.sign) == (origin, "the origin that it names for its figures")


@pytest.mark.parametrize("text", [OFFICIALS, ONE_FIGURE, SEVERAL, AT_THE_END, ASKED, ONE_PAPER])
def test_figures_of_its_own(text: str) -> None:
    """Nobody by name, several, or a word at the end: the article speaks for itself."""
    assert voice(text).origin == "Paper A"


def test_every_rung_of_drawing_is_named() -> None:
    """The ladder reads aloud."""
    assert [rung.name for rung in DRAWN.rungs][-1] == "some of its figures"


def test_two_papers_of_one_statement_are_one_voice() -> None:
    """Papers that have their figures from one body do not confirm each other."""
    again = "The jobless rate rose to 4.4 percent, according to ONS figures."
    found = report(DRAWS[0][1], DRAWS[3][1], again)
    origins = {one.article.id: one.origin for one in found.voices}

    assert origins["a"] == origins["c"] != origins["b"]


def test_a_person_has_one_name() -> None:
    """Initials and a full name are one person, where nobody else can be meant."""
    told = report(
        "Chief secretary Ruprecht Tolm said 41 people died, 260 were hurt and 17 are missing.",
        "Chief secretary RK Tolm said 41 people died, 260 were hurt and 17 are missing or dead.",
    )

    assert len({one.origin for one in told.voices}) == 1


UNSOURCED = (
    "The toll of the landslide at Merrow stands at 1,175 injured. Doctors have sent home 793 of "
    "them, and 382 are still treated."
)
SOURCED = (
    "Minister Ilse Marend said 1,175 people were injured. She said 793 have left hospital and "
    "382 remain there. She said 41 roads are closed."
)


def test_unusual_figures_have_an_origin() -> None:
    """A text that names nobody has several unusual figures from where others have them."""
    told = {one.article.id: (one.origin, one.sign) for one in report(SOURCED, UNSOURCED).voices}

    assert told["b"] == ("Ilse Marend", "figures that others have from one origin")


def test_one_unusual_figure_is_no_sign() -> None:
    """One figure alone may be known to everybody."""
    lone = "The pass lies at 1,175 metres. Buses run twice a day, and 12 hotels are open."

    assert report(SOURCED, lone).voices[1].origin == "Paper B"


def test_articles_that_cite_each_other() -> None:
    """Two papers that have a figure from each other are one voice, and the reader is told."""
    found = report(
        "The bakery fire killed 23 people, the Daily Beacon reported. It said 41 were hurt.",
        "The bakery fire killed 23 people, the Evening Ledger reported. It said 41 were hurt.",
        sources=("Evening Ledger", "Daily Beacon"),
    )

    assert len({one.origin for one in found.voices}) == 1
    assert any("circle" in notice.text for notice in found.notices)
    assert all(len(p.origins) == 1 for finding in found.findings for p in finding.positions)


def test_who_cites_an_article_has_its_voice() -> None:
    """A paper that has its figures from one that has them from a body has the voice of the body."""
    found = report(
        DRAWS[0][1],
        "Unemployment rose to 4.4 percent, the Evening Ledger reported. Wages grew by 5.6 percent.",
        sources=("Evening Ledger", "Daily Beacon"),
    )

    assert {one.origin for one in found.voices} == {"Office for National Statistics"}
