"""Zones: what each kind of line is taken for, and what stays body."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles.page.zones import stretches
from factcheck.model import Zone

BODY = "The harbour authority closed the bridge on Monday after cracks were found, it said."
MORE = "Some 34 people live on the island, and all of them were told to stay at home."


def zones_of(text: str, title: str | None = None) -> dict[str, str]:
    """Return the words of each stretch and its zone."""
    return {text[one.span.slice]: one.zone.value for one in stretches(text, title)}


def zone_of(line: str) -> str:
    """Return the zone of a line that stands between paragraphs."""
    text = f"Bridge closed after cracks\n\n{BODY}\n\n{line}\n\n{MORE}"
    start = text.index(line)
    inside = [one for one in stretches(text) if one.span.start <= start < one.span.end]
    return inside[0].zone.value if inside else "body"


LINES = {
    "header line": [
        "4 March 2024",
        "March 4, 2024 | 8:20 am",
        "Published: 09 Sep 2013 11:25 GMT+02:00",
        "Updated 4:08 p.m. ET",
        "PUBLISHED: 22:07 GMT, 7 July 2012 | UPDATED: 06:55 GMT, 8 July 2012",
        "9 September 2013 Last updated at 14:39 GMT",
        "04/08/2024, 16.41",
        "12:48PM BST 09 Sep 2013",
        "October 29, 2023 (AP)",
        "Posted on Thu Jun 13, 2013 08:45 AM PDT",
        "Reuters Sep 18, 2013, 02.16PM IST",
        "The Harbour Post, Friday 20 October 2023",
        "Evening bulletin, 14 March 2024, 18:30",
        "For immediate release",
    ],
    "credit line": [
        "By Jane Roe",
        "by Jane Roe and John van Doe",
        "BY JANE ROE, STAFF REPORTER",
        "By Jane Roe | Harbour Post",
        "EXCLUSIVE by JANE ROE, Chief Reporter",
        "(Reporting by Jane Roe; Editing by John Doe)",
        "(With inputs from PTI)",
        "The Associated Press contributed to this report.",
        "This article originally appeared in the Harbour Post, a paper of the islands since 1904.",
        "This story was first published by the Harbour Post.",
        "originally published at Politics - Harbour Post",
        "Photo: Xinhua",
        "Source: Harbour Post",
    ],
    "caption": [
        "An image from the bridge. Photo: Xinhua alt=An image from the bridge. Photo: Xinhua>",
        "The bridge is seen from the north. File photo: Bloomberg",
        "File photo: the bridge before the storm, with the old pier behind it",
        "Workers on the bridge on Monday. (Photo by Jane Roe/Getty Images)",
        "Workers look at the pier. REUTERS/Jane Roe",
        "In this photo taken on Monday, workers look at the pier.",
    ],
    "related links": [
        "READ MORE: Ferries to sail twice a day",
        "Also read | Ferries to sail twice a day",
        "Tags: bridges, harbours",
        "Printable version",
        "Send this page to a friend",
        "Share this article",
    ],
    "newsletter": [
        "Newsletter",
        "Subscribe to Harbour News or change your preferences",
        "Sign up for the Post's morning newsletter: ten stories before breakfast.",
        "Questions? Get the answers with Harbour Plus, our new platform of explainers.",
        "Follow us on Twitter and Facebook",
    ],
    "advertisement": ["Advertisement", "ADVERTISEMENT", "Story continues below advertisement"],
    "copyright line": [
        "Copyright © 2024 Harbour Post. All rights reserved.",
        "Copyright (c) 2024. Harbour Post Ltd.",
        "© Harbour Post 2024",
        "© 2019-2024 Harbour Post",
        "Harbour Post | Terms | Privacy | © 2024",
        "All rights reserved.",
    ],
    "body": [
        "By the end of March, 34 people had left the island, the mayor said.",
        "Photos show that the bridge was in use in 2019, said the engineer.",
        "Copyright law was changed in 2024 by the parliament, she said.",
        "The study, first published in 2019, found cracks in 34 bridges.",
        "In March 2024 the bridge was closed twice for repairs, it said.",
        "The Guardian reported on 4 March 2024 that 34 people had left.",
        "- Fiscal year 2021: 342 crossings.",
        '"Join our app developers and read our newsletter," she told the crowd of 34.',
        "Markets closed early on Monday because of the storm, the exchange said.",
        "Source of the cracks was a ship that hit the pier in 2019, it said.",
        "Posted to the island in 2019, the engineer found 34 cracks in the bridge.",
        "Updated figures show that 34 people have left the island since Monday.",
        "Related costs came to 34 million dollars, the harbour authority said.",
        "Read more than 34 books a year, the minister told children on Monday.",
    ],
}


@pytest.mark.parametrize(("zone", "line"), [(zone, line) for zone in LINES for line in LINES[zone]])
def test_a_line_shows_its_zone(zone: str, line: str) -> None:
    """A line of furniture is known by itself; a sentence that begins like one is body."""
    assert zone_of(line) == zone


DATELINES = [
    "BEIJING (Reuters) - ",
    "Beijing (AsiaNews) \u2013 ",
    "Balasore, June 4 (PTI)",
    "BEIRUT, Lebanon, June 2 (AP) _ ",
    "ST. PETERSBURG, Fla. (AP) — ",
    "NEW YORK, May 7, 2024 /PRNewswire/ -- ",
    "NEW YORK, NY/ACCESSWIRE/May 7, 2024/",
    "TORONTO, May 07, 2024 (GLOBE NEWSWIRE) -- ",
    "New Delhi [India], June 4 (ANI): ",
    "KYIV/MOSCOW, Feb 3 (Reuters) - ",
    "March 14, 2013-UNITED STATES - ",
    "BEIRUT, June 2 - ",
    "PARIS — ",
    "OLMSGATE, March 8 (TNA) - ",
    "(Reuters) - ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_cut_from_its_line(dateline: str) -> None:
    """Place, day and sender are the dateline; what follows on the line is body."""
    text = f"Bridge closed after cracks\n\n{dateline}{BODY}\n\n{MORE}"

    assert zones_of(text) == {"Bridge closed after cracks": "headline", dateline: "dateline"}


NO_DATELINES = [
    "The bank (AP reported) lost 34 million dollars on Monday.",
    "Gold (XAU) fell by 2 percent on Monday, traders said.",
    "In 2023 (May 4) - or so it seemed - the bridge was closed.",
    "COVID-19 \u2013 the disease \u2013 killed 34 people on the island.",
    "Mr. Doe, 45 - an engineer - found the cracks on Monday.",
    "The UK (which left in 2020) - and others - paid 34 million.",
    "MINISTER WANG: We had a very long discussion on Monday.",
]


@pytest.mark.parametrize("line", NO_DATELINES)
def test_brackets_and_dashes_are_no_dateline(line: str) -> None:
    """A sentence with brackets or dashes keeps all its words."""
    assert zones_of(f"Bridge closed after cracks\n\n{line}\n\n{MORE}") == {
        "Bridge closed after cracks": "headline"
    }


MARKET = """Advertisement
Singapore markets closed
  • Jakarta Composite Index

    7,118.40
    -31.12 (-0.44%)
     
  • Nikkei

    39,204.15
    +7.96 (+0.02%)

Bridge closed after cracks

"""  # noqa: W293 - pages hold lines of blanks


def test_a_market_table_is_a_block() -> None:
    """Names and figures by turns, and the line above on the hours of the exchange."""
    found = zones_of(MARKET + BODY)

    assert list(found.values()) == ["advertisement", "market table", "headline"]
    assert "Singapore markets closed" in list(found)[1]


def test_figures_without_a_change_are_no_market() -> None:
    """A table of results keeps its figures."""
    text = (
        f"Island votes for a bridge\n\n{BODY}\n\nBridge party\n45.3%\nFerry party\n41.2%\n\n{MORE}"
    )

    assert zones_of(text) == {"Island votes for a bridge": "headline"}


def test_ticker_lines_are_a_market() -> None:
    """A name, a level and a change may share a line."""
    text = (
        f"Island votes\n\n{BODY}\n\nDOW 38,905.66 +0.2%\nNIKKEI 40,912.37 -1.28 (-0.00%)\n\n{MORE}"
    )

    assert zones_of(text)["DOW 38,905.66 +0.2%\nNIKKEI 40,912.37 -1.28 (-0.00%)"] == "market table"


LINKS = """See also
Ferries to sail twice a day
05/04/2024 13:50
Why did the pier crack?
13/06/2008


Newsletter

Subscribe now
"""


def test_links_reach_to_the_end_of_their_block() -> None:
    """Below "See also" headlines and dates are links, and an offer follows."""
    found = zones_of(f"Bridge closed after cracks\n\n{BODY}\n\n{LINKS}")

    assert list(found.values()) == ["headline", "related links", "newsletter"]
    assert list(found)[1].endswith("13/06/2008")


def test_prose_ends_a_block_of_links() -> None:
    """A box of links in the middle of an article does not swallow what comes below."""
    text = (
        f"Bridge closed after cracks\n\n{BODY}\n\nRead more\nFerries to sail twice a day\n\n{MORE}"
    )

    assert list(zones_of(text).values()) == ["headline", "related links"]
    assert MORE not in "".join(zones_of(text))


def test_a_copyright_is_cut_from_the_end_of_a_line() -> None:
    """One line may hold a credit, then a copyright."""
    credit = "This article originally appeared in the Harbour Post, for more see its pages. "
    rights = "Copyright © 2024 Harbour Post Ltd. All rights reserved."
    found = zones_of(f"Bridge closed after cracks\n\n{BODY}\n\n{credit}{rights}")

    assert found[credit] == "credit line"
    assert found[rights] == "copyright line"


HEADLINES = {
    "Bridge closed after cracks": f"Bridge closed after cracks\n{BODY}",
    "34 islanders cut off, mayor says": f"34 islanders cut off, mayor says\nBy Jane Roe\n{BODY}",
    "Is the bridge safe?": f"4 March 2024\nAdvertisement\nIs the bridge safe?\n\n{BODY}",
    "Mayor closes the bridge after a storm": (
        f"CHINA - TRADE\nSend to a friend\nMayor closes the bridge after a storm\n\n{BODY}"
    ),
    "# Bridge closed after cracks": f"# Bridge closed after cracks\n\n{BODY}",
}


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_is_the_first_short_line(headline: str) -> None:
    """The headline is the first line that is no furniture and no sentence."""
    text = HEADLINES[headline]
    found = [text[one.span.slice] for one in stretches(text) if one.zone is Zone.HEADLINE]

    assert found == [headline]


NO_HEADLINES = [
    f"{BODY}\n{MORE}",
    "Bridge closed after cracks",
    f"  {BODY}",
    "34 people",
    "4 March 2024",
    "Advertisement",
    f"On Monday,\n{BODY}",
]


@pytest.mark.parametrize("text", NO_HEADLINES)
def test_a_sentence_or_a_lone_line_is_body(text: str) -> None:
    """A sentence is no headline, and a text of one line speaks."""
    assert zones_of(text) == {}


def test_a_given_title_is_found_in_the_text() -> None:
    """The line that repeats the title is the headline, wherever it stands at the top."""
    text = f"Three dead\nThe \u201cbridge\u201d is closed\n{BODY}"

    assert zones_of(text, 'The "Bridge" is closed.') == {
        "The \u201cbridge\u201d is closed": "headline"
    }
    assert zones_of(text, "Something else") == {"Three dead": "headline"}


def test_a_figure_above_the_headline_is_heard() -> None:
    """A line in capitals above the headline may be the headline of a tabloid."""
    text = f"40,000 RUN FOR THEIR LIVES\n\nMonster storm batters the island\n\n{BODY}"

    assert all(one.zone.speaks for one in stretches(text))


def test_the_head_of_a_file_is_a_header() -> None:
    """What stands above the start is no part of the article."""
    head = "source: Herald\n\n"
    found = stretches(f"{head}Bridge closed after cracks\n{BODY}", start=len(head))

    assert [one.zone.value for one in found] == ["header line", "headline"]
    assert found[0].span.end == len(head)


FIGURES = ["7,118.40", "-31.12 (-0.44%)", "Nikkei"]
ODD = ["\u3000", "\r\n", "\x85", "\u0130", "\u00a9", "(", "\n", " "]
PIECES = st.sampled_from(
    [*(line for lines in LINES.values() for line in lines), *DATELINES, *FIGURES, *ODD, BODY]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map("\n".join)))
def test_stretches_are_in_order(text: str) -> None:
    """Whatever a text says, its stretches lie inside it, in order, without overlap."""
    reached = 0
    for one in stretches(text):
        assert reached <= one.span.start < one.span.end <= len(text)
        assert text[one.span.slice].strip()
        reached = one.span.end


HOSTILE = {
    "one long line": "word " * 20_000,
    "short lines": "ab\n" * 33_000,
    "blanks": " " * 100_000 + "a",
    "blanks and lines": f"{' ' * 50_000}a\n{' ' * 50_000}b",
    "brackets": "(" * 50_000 + "\n" + ")" * 50_000,
    "figures": "1,234.5\n+1.2%\n" * 7_000,
    "names": "Aa Bb Cc\n" * 11_000,
    "dates": "4 March 2024\n" * 8_000,
    "copyrights": "© " * 25_000 + "\n" + "copyright (c) " * 4_000,
    "photos": ("Photo: " * 70 + "\n") * 200,
    "links": "See also\n" * 11_000,
    "capitals": "A" * 100_000 + "\nB",
    "dashes": "A-" * 50_000 + "\n- - -",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_linear(name: str) -> None:
    """Four times the text takes about four times the time, whatever it says."""
    whole = HOSTILE[name]

    def seconds(text: str) -> float:
        start = process_time()
        stretches(text)
        return process_time() - start

    quarter = min(seconds(whole[: len(whole) // 4]) for _ in range(3))
    assert min(seconds(whole) for _ in range(2)) < 10 * max(quarter, 0.01)
