"""Articles whose pages name other articles: which are one voice, and which are not."""

import attrs
import pytest

from factcheck.lineage import trace
from factcheck.model import Article
from tests.builders import article
from tests.lineage.test_lineage import BRIDGE, FERRY

HERALD = "https://www.herald.example/2024/ferry"
GAZETTE = "https://gazette.example/ferry-aground"
BASED = "the article that its page is based on"


def paper(name: str, text: str, url: str, *based_on: str, day: str = "2024-07-01") -> Article:
    """Return an article of a paper, with what its page is based on."""
    return attrs.evolve(article(text, name, day, source=name, url=url), based_on=based_on)


def origins(*articles: Article) -> dict[str, tuple[str, str]]:
    """Return the origin of each article and the sign that told it."""
    return {voice.article.id: (voice.origin, voice.sign) for voice in trace(articles)}


LINKS = [
    HERALD,
    "http://herald.example/2024/ferry/",
    "https://www.herald.example/2024/ferry?utm_source=wire#top",
]


@pytest.mark.parametrize("link", LINKS)
def test_an_article_made_from_another_is_no_voice_of_its_own(link: str) -> None:
    """Other words, of the same origin, as its page says; however the link is written."""
    told = origins(
        paper("Herald", FERRY, HERALD), paper("Gazette", BRIDGE, GAZETTE, link, day="2024-07-02")
    )

    assert told == {"Herald": ("Herald", "its own source"), "Gazette": ("Herald", BASED)}


def test_a_chain_has_the_voice_of_its_end() -> None:
    """A print of a print is a print; whoever comes back to himself is told by the oldest."""
    third = paper("Post", "Something else was said.", "https://post.example/f", GAZETTE)
    chain = [paper("Herald", FERRY, HERALD), paper("Gazette", BRIDGE, GAZETTE, HERALD), third]
    ring = [paper("Herald", FERRY, HERALD, GAZETTE), *chain[1:]]

    assert {one for one, _ in origins(*chain).values()} == {"Herald"}
    assert len({one for one, _ in origins(*ring).values()}) == 1
    assert origins(*ring) == origins(*reversed(ring))


def test_an_agency_of_the_base_is_the_voice() -> None:
    """What is based on a print of agency copy speaks with the agency's voice."""
    printed = attrs.evolve(paper("Herald", FERRY, HERALD), credits=("Reuters",))
    told = origins(printed, paper("Gazette", BRIDGE, GAZETTE, HERALD))

    assert told["Herald"] == ("Reuters", "the credit of an agency")
    assert told["Gazette"] == ("Reuters", BASED)


def test_an_agency_in_the_data_is_a_credit() -> None:
    """By name, or by its own site as that of the canonical page; nobody credits himself."""
    by_name = attrs.evolve(paper("Gazette", FERRY, GAZETTE), credits=("The Associated Press",))
    by_site = paper("Gazette", FERRY, GAZETTE, "https://apnews.com/article/ferry-1")
    itself = attrs.evolve(paper("Gazette", FERRY, GAZETTE), credits=("Gazette",))

    assert origins(by_name)["Gazette"] == ("Associated Press", "the credit of an agency")
    assert origins(by_site)["Gazette"] == ("Associated Press", "the credit of an agency")
    assert origins(itself)["Gazette"] == ("Gazette", "its own source")


def test_a_house_in_the_data_is_named_and_no_voice() -> None:
    """Who is no agency is listed as a credit; the voice stays that of the paper."""
    [voice] = trace([attrs.evolve(paper("Gazette", FERRY, GAZETTE), credits=("Isle Media",))])

    assert voice.credits == ("Isle Media",)
    assert voice.origin == "Gazette"


SHARED = {
    "a system for publishing": "https://cms.example/story/1",
    "a link that counts readers": "https://track.example/r?to=1&utm_source=a",
    "the front page of a site": "https://herald.example/",
    "no address": "ferry",
    "broken": "https://[::1/ferry",
}


@pytest.mark.parametrize("link", SHARED.values(), ids=SHARED.keys())
def test_what_two_papers_share_makes_them_not_one(link: str) -> None:
    """An address that is of no article at hand says nothing about those who name it."""
    told = origins(paper("Herald", FERRY, HERALD, link), paper("Gazette", BRIDGE, GAZETTE, link))

    assert {name: origin for name, (origin, _) in told.items()} == {
        "Herald": "Herald",
        "Gazette": "Gazette",
    }


def test_two_papers_at_one_address_are_two() -> None:
    """A template that gives every page one address joins no papers; one paper is one."""
    shared = "https://cms.example/story"
    two = origins(paper("Herald", FERRY, shared), paper("Gazette", BRIDGE, shared))
    older = attrs.evolve(paper("Herald", BRIDGE, shared, day="2024-07-02"), id="later")
    one = {
        voice.article.id: voice.copy_of for voice in trace([paper("Herald", FERRY, shared), older])
    }

    assert {origin for origin, _ in two.values()} == {"Herald", "Gazette"}
    assert one == {"Herald": None, "later": "Herald"}


def test_an_article_is_not_based_on_itself() -> None:
    """The usual page, which names its own address."""
    assert origins(paper("Herald", FERRY, HERALD, HERALD))["Herald"][1] == "its own source"
