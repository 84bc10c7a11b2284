"""Stamps: which lines head the entries of a live page, and which clock times are none."""

import pytest

from factcheck import extract
from factcheck.articles.page.zones import stretches
from factcheck.model import Zone
from factcheck.reference.live_pages import entries
from tests.builders import article

TELL = (
    "The coastguard says 34 people died, the most since 1950.",
    "Rescuers found 28 bodies in the hall, the police said.",
    "At least 12 people were killed there, the mayor said.",
)


def _page(stamps: tuple[str, ...], title: str = "Ferry sinks off Kestrel Point") -> str:
    told = [f"{stamp}{words}" for stamp, words in zip(stamps, TELL, strict=True)]
    return "\n".join([title, *told])


ALONE = {
    "figures": ("15:20\n", "14:05\n", "13:10\n"),
    "half a day": ("2.05pm GMT\n", "1.10pm GMT\n", "11.02am GMT\n"),
    "French hours": ("15h20\n", "14h05\n", "13h10\n"),
    "a zone that changes": ("3:07 PM ET\n", "2:05 p.m. ET\n", "11:10 AM ET\n"),
    "in brackets": ("[15:20]\n", "[14:05]\n", "[13:10]\n"),
    "in bold": ("**15:20**\n", "**14:05**\n", "**13:10**\n"),
    "posted": ("Posted at 15:20\n", "Posted at 14:05\n", "Posted at 13:10\n"),
    "posted by": ("Posted by Jane Roe at 15:20\n", "Posted at 14:05\n", "Posted at 13:10\n"),
    "updated below": ("15:20\n", "14:05\nUpdated at 14:32\n", "13:10\n"),
    "headings of days": ("Wednesday 4 March\n09:20\n", "08:05\n", "Tuesday 3 March\n22:10\n"),
}
AT_HEAD = {
    "a hyphen": ("15:20 - ", "14:05 - ", "13:10 - "),
    "a dash, in bold": ("**15:20** \u2013 ", "**14:05** \u2013 ", "**13:10** \u2013 "),
    "a colon": ("15:20: ", "14:05: ", "13:10: "),
    "a blank": ("3.20pm ", "2.05pm ", "1.10pm "),
    "a bar": ("15:20 GMT | ", "14:05 GMT | ", "13:10 GMT | "),
    "brackets": ("[15:20] ", "[14:05] ", "[13:10] "),
}


@pytest.mark.parametrize("name", [*ALONE, *AT_HEAD])
def test_the_newest_on_top(name: str) -> None:
    """The stamps are header lines, and every figure of an entry holds as of its stamp."""
    text = _page((ALONE | AT_HEAD)[name])
    page = article(text, published="2026-03-04", stretches=stretches(text))
    claims = [one for one in extract(page) if one.compared and not one.is_moment]

    assert len(entries(text)) == 3
    assert not [one for one in extract(page) if one.zone.speaks and ":" in one.quote.exact]
    assert claims
    assert all(one.scope.as_of for one in claims)


@pytest.mark.parametrize("name", [*ALONE, *AT_HEAD])
def test_the_oldest_on_top(name: str) -> None:
    """It is a live page where the title says so; else it may be a chronology, and stays one."""
    stamps = (ALONE | AT_HEAD)[name]
    if name == "headings of days" or name.startswith("posted"):
        return  # they show by themselves what they are
    turned = tuple(reversed(stamps))

    assert len(entries(_page(turned, "Ferry sinks: live updates"))) == 3
    assert entries(_page(turned, "How the ferry sank: timeline")) == ()
    assert entries(_page(turned)) == ()


NONE = {
    "a programme": """Festival opens in Amsel
10:00 Opening by the mayor and 40 drummers in the hall.
10:30 Coffee is served to the 200 guests of the town.
14:05 The race over 12 kilometres starts at the harbour.""",
    "a listing": """Live tonight: what to watch on television
8.00pm The 40 hours of the storm that shook the coast.
9.30pm The News, with 12 minutes of sport for you.
10.00pm A film about 3 sisters and their one brother.""",
    "plans of a live day": """Live: the king comes to Amsel
10:00 The king will meet 40 mayors in the town hall.
12:00 The king will eat with 200 guests at the harbour.
14:00 The king will leave Amsel by train for Corran.""",
    "two": """Fire live: latest updates
15:20
The coastguard says 34 people died in the fire.
14:05
Rescuers found 28 bodies in the hall, police said.""",
    "no order": """Fire in Amsel
15:20
The coastguard says 34 people died in the fire.
17:05
Rescuers found 28 bodies in the hall, police said.
13:10
At least 12 people were killed there, he said.
18:00
There are 3 fire engines at the harbour, he said.""",
    "a timetable": """Ferries run again live
06:10
07:40
09:10""",
    "no sentences": """Results live
15:20
Amsel 3 Birk 1
14:05
Corran 2 Dorn 2
13:10
Esk 0 Fell 4""",
    "figures with a point": """Budget live: the figures
14.05 Million people live there, the office said today.
12.50 Million people lived there, the office said then.
10.10 Million people had lived there, the office said.""",
}


@pytest.mark.parametrize("name", NONE)
def test_no_live_page(name: str) -> None:
    """A clock time of what happens is no stamp."""
    text = NONE[name]

    assert entries(text) == ()
    assert "Million" not in text or not any(one.zone is Zone.HEADER for one in stretches(text))
