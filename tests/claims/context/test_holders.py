"""Whose a figure is, where a story has one for each firm, party or person."""

import pytest

from tests.context_rows import Row, known, row

FIRMS = [
    row("Larger rival Norvale last week posted a net profit of 61.5 million euros.", "61.5",
        who={"norvale"}),
    row("Norvale's revenue rose to 842 million euros.", "842", who={"norvale"}),
    row("Norvale's third-quarter net profit fell to 3 million euros.", "3 million",
        who={"norvale"}),
    row("The pump maker Norvale made a profit of 4 million euros.", "4 million", who={"norvale"}),
    row("It was a profit of 4 million euros for Norvale.", "4 million", who={"norvale"}),
    row("At Norvale, the market leader, profit margins fell to 7.9%.", "7.9%", "margin",
        who={"norvale"}, where=set()),
    row("At Norvale, net profit fell to 3 million euros.", "3 million", who={"norvale"},
        where=set()),
    row("Norvale now expects revenue of 3 billion euros.", "3 billion", who={"norvale"}),
    row("Norvale expects revenue of 3 billion euros (previously: 2 billion euros).", "2 billion",
        who={"norvale"}),
    row("Norvale posted revenue of 3 billion euros and a net profit of 12 million euros.", "12",
        who={"norvale"}),
    row("Norvale isn't losing money. It made a profit of sixty million euros.", "sixty million",
        who={"norvale"}),
    row("Norvale, the maker of pumps, raised its forecast. Net profit rose to 61 million euros.",
        "61 million", who={"norvale"}),
    row("Norvale, the maker of pumps, raised its forecast. Net profit rose to 61 million euros. "
        "Revenue increased 6.4 percent.", "6.4", who={"norvale"}),
    row("Norvale cut its forecast. The company made a loss of 5 million euros.", "5 million",
        who={"norvale"}),
    row("Norvale cut its forecast. Its revenue fell to 90 million euros.", "90 million",
        who={"norvale"}),
    row("Norvale cut its forecast. Larger rival Dunmere posted a profit of 7 million euros.",
        "7 million", who={"dunmere"}),
    row("Dunmere cut its forecast. Norvale's revenue fell to 90 million euros.", "90 million",
        who={"norvale"}),
    row("Norvale SE today reports its results.\n\n- Net profit: 61 million euros.", "61 million",
        who={"norvale se"}),
    row("Norvale SE today reports its results. We expect revenue of 3 billion euros.", "3 billion",
        who={"norvale se"}),
    row("Carla Denby, who runs Norvale SE, spoke. Norvale SE made a profit of 9 million euros.",
        "9 million", who={"norvale se"}),
    row("The brewer Tolvane said on Monday that net profit was 12 million pounds.", "12 million",
        who={"tolvane"}),
    row("The retailer Ostmere's sales came to 2 billion pounds.", "2 billion", who={"ostmere"}),
]  # fmt: skip

PARTIES = [
    row("The Civic Union won 46 seats.", "46", who={"civic union"}),
    row("The Civic Union got 34.5 per cent, Progress 33.1 and the Greens 11.7.", "34.5",
        who={"civic union"}),
    row("The Civic Union got 34.5 per cent, Progress 33.1 and the Greens 11.7.", "33.1",
        who={"progress"}),
    row("The Civic Union got 34.5 per cent, Progress 33.1 and the Greens 11.7.", "11.7",
        who={"greens"}),
    row("Civic Union: 791,590 votes, 34.8 per cent, 46 seats", "791,590", who={"civic union"}),
    row("Civic Union: 791,590 votes, 34.8 per cent, 46 seats", "34.8", who={"civic union"}),
    row("Civic Union: 791,590 votes, 34.8 per cent, 46 seats", "46", who={"civic union"}),
    row("Farmers' League: 213,820 votes, 9.4 per cent, 12 seats", "12", who={"farmers' league"}),
    row("The Renewal Party received 27.1 per cent (34 seats) of the vote.", "34",
        who={"renewal party"}),
    row("The Civic Union received 38.2 per cent (61 seats), the Renewal Party 27.1 per cent "
        "(34 seats).", "34", who={"renewal party"}),
    row("The Civic Union received 38.2 per cent (61 seats), the Renewal Party 27.1 per cent "
        "(34 seats).", "61", who={"civic union"}),
    row("Nothing is lost for the Greens. The Greens won 15 seats.", "15", who={"greens"}),
    row("The poll would give the Civic Union 48 seats.", "48", who={"civic union"}),
    row("A poll put the Civic Union on 36 per cent of the vote.", "36", who={"civic union"}),
    row("The Civic Union won 46 seats, down from 61.", "61", who={"civic union"}),
    row("The Renewal Party came second. It won 43 seats.", "43", who={"renewal party"}),
    row("The Renewal Party came second. The party won 43 seats.", "43", who={"renewal party"}),
]  # fmt: skip

AGES = [
    row("Kasper Lind, 47, drove the van.", "47", who={"kasper lind"}),
    row("Viktor Holm (58) took the tram.", "58", who={"viktor holm"}),
    row("Ines Pavlik, aged 44, drove home.", "44", who={"ines pavlik"}),
    row("Ada Holm is 31.", "31", who=set()),
    row("The striker Ada Holm, a teacher of 29, spoke.", "29", who={"ada holm"}),
    row("A 27-year-old striker, Ada Holm, spoke.", "27", who=set()),
    row("The 27-year-old striker Ada Holm spoke.", "27", who={"ada holm"}),
    row("Mayor Anton Rieder, 54, named the dead.", "54", who={"anton rieder"}),
    row("Kasper Lind, 47, met Ada Holm, 31.", "47", who={"kasper lind"}),
    row("Kasper Lind, 47, met Ada Holm, 31.", "31", who={"ada holm"}),
    row("Police said Kasper Lind, 47, had fled.", "47", who={"kasper lind"}),
    row("Kasper Lind fled. Lind, 47, was caught.", "47", who={"kasper lind"}),
    row("Two men, 47 and 52, were held.", "47", who=set()),
]  # fmt: skip

PERSONS = [
    row("Viktor Holm was sentenced to six years in prison.", "six years", who={"viktor holm"}),
    row("The court sentenced Viktor Holm to six years in prison.", "six years",
        who={"viktor holm"}),
    row("Judge Ada Nyberg sentenced Viktor Holm to six years in prison.", "six years",
        who={"viktor holm"}),
    row("Judge Ada Nyberg sentenced Viktor Holm to six years in prison and two years of "
        "probation.", "six years", who={"viktor holm"}),
    row("Holm's daughter Lena received a suspended sentence of 18 months.", "18 months",
        "sentence", who={"lena"}),
    row("Viktor Holm's sentence was six years.", "six years", who={"viktor holm"}),
    row("Viktor Holm left the court. He was sentenced to six years in prison.", "six years",
        who={"viktor holm"}),
    row("Viktor Holm left. His sentence of six years in prison stands.", "six years",
        who={"viktor holm"}),
    row("Ada Holm scored 27 goals in the league.", "27", who={"ada holm"}),
    row("Ada Holm joined the club. She has scored 27 goals in the league.", "27",
        who={"ada holm"}),
    row("Ada Holm joined the club. The striker has scored 27 goals in the league.", "27",
        who={"ada holm"}),
    row("Ada Holm scored 27 goals for Norvale Rovers.", "27", who={"ada holm"}),
    row("Danny Green scored 14 points, while Tim Lawson posted 15 points in the victory.", "14",
        who={"danny green"}),
    row("Danny Green scored 14 points, while Tim Lawson posted 15 points in the victory.", "15",
        who={"tim lawson"}),
    row("The hosts scored first, led by 13 points from Ada Holm in the victory.", "13",
        who={"ada holm"}),
]  # fmt: skip

SPOKEN = [
    row('"I had a video call with Secretary Lars Holm on Tuesday," President Ana Torres said.',
        "Tuesday", "call", who={"ana torres", "lars holm"}),
    row('"I met Secretary Lars Holm on Tuesday," said President Ana Torres.', "Tuesday",
        "meeting", who={"ana torres", "lars holm"}),
    row("With me is Minister Ada Lund.\nHOST: And then?\nLUND: I met President Ana Torres on "
        "3 May 2024.", "3 May", "meeting", who={"ada lund", "ana torres"}),
    row('"We met on Tuesday," the minister said.', "Tuesday", "meeting", who=set()),
    row("President Ana Torres said that two ministers met on Tuesday.", "Tuesday", "meeting",
        who=set()),
]  # fmt: skip

PLACES = [
    row("A slide hit the village of Sarvel. Rescuers dug all night in Sarvel.\n\n"
        "Sarvel: 23 persons have died.", "23", "deaths", where={"sarvel"}),
    row("A slide hit Sarvel. Rescuers dug all night in Sarvel.\n\nSarvel: 23 persons have died; 20 "
        "have been identified.", "20", where={"sarvel"}),
    row("Lyon: 12 people were arrested.", "12", "arrests", where={"lyon"}),
    row("It was worse in Torwald. There, 23 people died.", "23", "deaths", where={"torwald"}),
    row("It was worse in Torwald. And there 23 people died.", "23", "deaths", where={"torwald"}),
    row("A storm hit the coast near Torwald. In the town, 23 people died.", "23", "deaths",
        where={"torwald"}),
    row("The mayor spoke in Lyon. There were 12 arrests.", "12", "arrests", where=set()),
    row("The mayor spoke in Lyon. There have been 12 arrests.", "12", "arrests", where=set()),
    row("He came from Lyon to Vienna. There, 12 people died.", "12", "deaths", where=set()),
    row("Twelve people died at Mount Corbel.", "Twelve", "deaths", where={"mount corbel"}),
    row("Twelve people died at Cane Point.", "Twelve", "deaths", where={"cane point"}),
    row("Norvale shares fell. Norvale's boss spoke. Two men were killed at Norvale.", "Two men",
        "deaths", where=set()),
    row("Statement: 12 people died.", "12", "deaths", where=set()),
]  # fmt: skip

SILENT = [
    row("A profit of 4 million euros was made.", "4 million", who=set()),
    row("Industry revenue of the rivals rose to 4 billion euros.", "4 billion", who=set()),
    row("Norvale and Dunmere met. It made a profit of 4 million euros.", "4 million", who=set()),
    row("Ada Holm met Eva Lind. She scored 27 goals in the league.", "27", who=set()),
    row("They call it a Web 2.0 kind of fun.", "2.0", who=set()),
    row("The club lost in Week 15.", "15", who=set()),
    row("Browsers such as Trailfox 5.01 are slow.", "5.01", who=set()),
    row("A man serving three life sentences escaped from the Marshals.", "three", who=set()),
    row("Detective Lars Lyon said so. He was sentenced to two years in prison.", "two years",
        who=set()),
    row("Turnout stood at 66.8 per cent.", "66.8", who=set()),
    row("Two parties need 61 seats between them.", "61", who=set()),
    row("In Norvale, 12 seats were won.", "12", who=set()),
    row("The Ministry counted 12 people.", "12", who=set()),
]  # fmt: skip


@pytest.mark.parametrize(
    "one", FIRMS + PARTIES + AGES + PERSONS + SPOKEN + PLACES + SILENT, ids=str
)
def test_whose(one: Row) -> None:
    """A figure is of the firm, party or person that its words tell, or of nobody."""
    found = known(one)

    assert found == one.asked
