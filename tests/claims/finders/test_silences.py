"""Silences: what looks like a figure and is none, with the reason; and figures that look so."""

import pytest

from factcheck.claims import extract
from tests.builders import article
from tests.quantity_rows import all_found, asserted, quote_of

# The quote in square brackets is set aside for the reason.
SILENT: dict[str, list[str]] = {
    "the name of something": [
        "Cases of [COVID-19] rose again.",
        "The [G7] met in Hiroshima.",
        "Leaders of the [G20] flew in.",
        "Traffic on the [M25] stood still.",
        "Two [F-16] jets took off.",
        "The search for [MH370] was called off.",
        "The phones use [5G] networks.",
        "The film was shown in [3D] last week.",
        "The plant emits [CO2], they said.",
        "Tests found [H2O] on the rock.",
        "Nobody listens to [mp3] files now.",
        "Fans of the [76ers] left early.",
        "He plays for the [49ers] now.",
        "A strain of [H5N1] was found.",
        "The letter came from [SW1A] in London.",
        "The [B-52] landed late.",
    ],
    "the number behind 'article'": ["Members invoked [Article 5] of the treaty."],
    "the number behind 'section'": ["Judges looked at [Section 230] again."],
    "the number behind 'route'": ["They drove along [Route 66] in spring."],
    "the number behind 'highway'": ["[Highway 101] was closed."],
    "the number behind 'boeing'": ["A [Boeing 737-800] skidded off the runway."],
    "the number behind 'iphone'": ["Sales of the [iPhone 15] slowed."],
    "the number behind 'airbus'": ["An [Airbus 330F] waited on the apron."],
    "the number behind 'type'": ["Pills against [Type 2] diabetes sold out."],
    "the number behind 'game'": ["They lost [game 13] at home."],
    "the number behind 'room'": ["The file lay in [Room 12]."],
    "the number behind 'gate'": ["Passengers waited at [Gate 4] all night."],
    "the number behind 'page'": ["See [page 3] of the report."],
    "the number behind 'exercise'": ["Pupils failed [Exercise 22]."],
    "the number behind 'psalm'": ["He read [Psalm 23] aloud."],
    "the number behind 'act'": ["She dies in [Act 2]."],
    "the number behind 'version'": [
        "The firm released [version 2.0] yesterday.",
        "They shipped [version two] in spring.",
    ],
    "the number behind 'option'": ["Voters prefer [option two]."],
    "the number behind 'phase'": ["Lifting starts in [phase three]."],
    "the number behind 'fig'": ["The curve in [fig. 3] is steep."],
    "the number behind 'channel'": ["[Channel 4] aired the interview."],
    "part of a name": [
        "Talks between [BBC One] and its rivals failed.",
        "[BBC One] Shows Final Despite Strike by Editors",
        "He left [Formula One] for good.",
        "The probe [Voyager 2] sent a signal.",
        "A caller told [1080 KRLD] that the road was shut.",
        "Officers of the [102nd Precinct] came.",
        "Judges of the [9th Circuit] agreed.",
        "Several small shops on [Fifth Avenue] shut early.",
    ],
    "the name of an event": [
        "The [Two Sessions] open in Beijing.",
        "The [9/11] attacks changed it all.",
        "Mourners marked the [9-11 attacks].",
        "He fought in the [Second World War] as a boy.",
    ],
    "the name of a group": [
        "The [Group of 77] met.",
        "The [Big Five] broadcasters merged.",
        "Schools of the [Big 12] voted on Monday.",
    ],
    "a fixed phrase": [
        "[First of all], the bridge must close.",
        "Her skill is [second to none].",
        "A [zero-day] flaw let them in.",
        "They felt [this one] well inland.",
        "The [second-half] goal stood.",
        "Flames reached a [third-floor] kitchen.",
        "He saw it [first-hand].",
        "The [two-way] street is narrow.",
        "Nurses work [24/7] in the ward.",
        "[No one] knows why.",
        "They watch [one another] closely.",
        "It was love [at first sight].",
        "[A million thanks] to the crew, she wrote.",
        "[Thanks a million], she wrote.",
        "[One day], she hopes, it will reopen.",
        "He pleaded guilty to [1st degree] murder.",
    ],
    "one of several: counts nothing": ["It is [one] of the oldest mills."],
    "an address: Downing Street": [
        "[No 10] declined to comment.",
        "A [No 10] spokesman said so.",
        "Staff at the old office moved to [No 10].",
    ],
    "an address": [
        "She lives at [10 Main Street] with her son.",
        "A crash shut the [605 Freeway] for hours.",
        "Shots were heard in the [1200 block] of Elm Street.",
        "The car sped down [117th Street] and away.",
        "It burned at the corner of [42nd St]. and Main.",
        "The march crossed [97th Avenue] at noon.",
        "They met at [200 W. Linden Blvd]. on Monday.",
        "Police were called to [40 East 5th Avenue].",
        "[Fifth Avenue] was closed.",
        "She sells fruit on [9th street] near the park.",
    ],
    "a postcode": ["Write to Beverly Hills, [CA 90210], by Friday."],
    "an address on the internet": ["The server at [192.168.1.2] failed."],
    "an address or a tag": [
        "Read https://example.org/2023/12/a-45.html for more.",
        "Write to [joe99@example.org] today.",
        "The tag [#metoo2024] spread.",
    ],
    "a telephone number or the like": [
        "Call [555-123-4567] with any hints.",
        "Ring [020 7946 0958] before noon.",
        "Witnesses should dial [0800 555111] now.",
        "The office has [+44 20 7946 0958] as its number.",
        "A woman called [911] at noon.",
        "A [911] dispatcher heard the shots.",
        "They answered [911] calls all night.",
        "The first [9-1-1] call came at dawn.",
        "The book, ISBN [978-3-16-148410-0], sold out.",
    ],
    "a footnote mark": ["The claim was withdrawn.[3] It is false."],
    "a calibre": [
        "He carried a [9mm] pistol.",
        "Officers found a [.22] rifle.",
        "She fired a [.38-calibre] revolver.",
        "The army fired [155mm] artillery shells.",
        "He hid a [12-gauge] shotgun.",
        "She shoots on [35mm] film only.",
        "He sold his [35mm] camera.",
        "They fired a [155-millimeter] howitzer.",
    ],
    "a decade, or the like": ["The song is from the [nineteen sixties]."],
    "wins and losses, or a row of figures": [
        "Okoro ([31-4-1], 22 KOs) is the favourite.",
        "The side, in a [4-3-3], pressed early.",
    ],
    "page furniture": [
        "[5] min read",
        "[12] comments",
        "Photo [3] of 10",
        "Share [45]",
        "Share [2.1k] Comments 210 4 min read",
        "Share 2.1k Comments [210] 4 min read",
        "Share 2.1k Comments 210 [4] min read",
        "Follow [8.4k]",
    ],
    "a roman numeral in a name": [
        "It was built before [World War II] began.",
        "Queen [Elizabeth II] opened it.",
        "See [Chapter IV] of the book.",
    ],
}

# What looks much the same, and counts: the quote in square brackets is a claim.
SPEAKS = [
    "It bought [737 planes] in all.",
    "The group of [20 companies] sued.",
    "They read [five articles] there.",
    "The route has [66 stops].",
    "He scored in the [second game].",
    "The state of Ohio counted [10,210 votes].",
    "The town has [911 houses].",
    "Police found [38 guns] in the flat.",
    "The street has [10 shops].",
    "A Saints [17]-14 victory ended the year.",
    "The film drew [12 comments] from critics at the festival.",
    "The world [No 10] seed lost.",
    "She read [two sections] of the law.",
    "They form [two teams] of juniors.",
    "The lift takes [9-11 people].",
    "It was his [5th Grammy].",
    "Police said that [one man] died.",
    "It said that [one in five] users had quit.",
    "It was the [fifth street party] of the year.",
    "They closed the [5th street] in a row.",
    "In all [12 NATO soldiers] died there.",
    "The road holds a [35mm] crack.",
    "He bought [200 West End seats].",
    "He got another [one-year] extension.",
    "The rain of a month fell in [one day].",
    "[One day] later it closed.",
    "The [one-storey] house burned.",
    "It is a figure [50 times higher than before].",
    "On this line [14 new trains] run.",
    "The army lost [76 tanks].",
]


def _marked(row: str) -> tuple[str, str]:
    """Return a row without its brackets, and the words between them."""
    if "[" not in row:
        return row, next(word for word in row.split() if "://" in word)
    start, end = row.index("["), row.index("]")
    return row[:start] + row[start + 1 : end] + row[end + 1 :], row[start + 1 : end]


@pytest.mark.parametrize(
    ("row", "reason"), [(row, reason) for reason, rows in SILENT.items() for row in rows]
)
def test_what_is_no_figure_is_set_aside_with_its_reason(row: str, reason: str) -> None:
    """Names, addresses, marks and idioms assert nothing, and the reader can ask why."""
    text, quote = _marked(row) if reason != "a footnote mark" else (row, "[3]")
    found = [one for one in all_found(text) if quote in quote_of(one)]

    assert [one.excluded for one in found if one.excluded == reason], [
        (quote_of(one), one.excluded) for one in all_found(text)
    ]
    assert [one for one in found if one.excluded is None] == []


@pytest.mark.parametrize("row", SPEAKS)
def test_what_only_looks_like_a_name_counts(row: str) -> None:
    """A rule of silence asks for more than a word that is nearby."""
    text, quote = _marked(row)

    assert quote in [quote_of(one) for one in asserted(text)], [
        (quote_of(one), one.excluded) for one in all_found(text)
    ]


@pytest.mark.parametrize("text", ["She came in (1999-2003).", "He ran it (1997-2001) well."])
def test_years_in_brackets_are_left_to_the_dates(text: str) -> None:
    """Two years with a hyphen between are no number to call."""
    assert [one for one in all_found(text) if one.found_by == "silences"] == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In the second half of 2024 the firm cut 300 jobs.", "the second half of 2024"),
        ("Revenue in Q4 2023 rose by 3%.", "Q4 2023"),
    ],
)
def test_a_date_is_none_of_what_is_set_aside(text: str, quote: str) -> None:
    """What tells a date is one, though the same words can be an idiom or a name."""
    found = [one for one in extract(article(text)) if quote in one.quote.exact]

    assert [(one.found_by, one.excluded) for one in found] == [("dates", None)]
