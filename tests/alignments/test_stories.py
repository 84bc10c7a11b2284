"""Stories: whether two articles are on one, whoever else stands between them."""

import itertools
import random

import pytest

from factcheck.alignments.stories import (
    LISTED,
    NOWHERE,
    Kinship,
    Story,
    acquaint,
    joined,
    story_of,
)
from factcheck.model import Article, Span, Stretch, Zone
from tests.alignments.framed import story
from tests.builders import article

AGENCY = (
    "TORRIN -- A passenger ferry ran aground off the island of Torrin late on Monday, drowning at "
    "least 34 people, the coastguard said. The Marenka, with 212 aboard, had left Port Hallow for "
    "the mainland. Divers searched the hull for survivors as relatives gathered at the quay."
)
TABLOID = (
    "HORROR AT SEA! Weeping relatives held a vigil on the quay last night after doomed ferry "
    "Marenka smashed onto rocks off Torrin. Coastguard crews pulled bodies from the hull. 'It was "
    "hell,' said one survivor who was aboard."
)
ALERT = "Ferry Marenka runs aground off Torrin, coastguard says."
ANOTHER_WRECK = (
    "A trawler sank off the Hessburg peninsula on Friday and six fishermen were missing, rescuers "
    "said. The Sturmvogel had sent a distress call at dawn, in gales that grounded helicopters."
)
BALLOTS = (
    "Ballots in the mayoral election of Hessburg will be recounted, a tribunal ruled on Wednesday, "
    "after the incumbent, Jutta Brandle, trailed her challenger by a wafer-thin margin. Polling "
    "officials admitted irregularities in postal votes from two precincts."
)
SHORT = "Police said on Monday that they were looking into it."

ONE, PERHAPS, UNTOLD, STRANGERS = (
    Kinship.ONE_STORY,
    Kinship.PERHAPS,
    Kinship.UNTOLD,
    Kinship.STRANGERS,
)
PAIRS = {
    "an agency and a tabloid": (AGENCY, TABLOID, ONE),
    "a report and its alert": (AGENCY, ALERT, ONE),
    "two shipwrecks": (AGENCY, ANOTHER_WRECK, STRANGERS),
    "a shipwreck and an election": (AGENCY, BALLOTS, STRANGERS),
    "an alert and another story": (ALERT, BALLOTS, UNTOLD),
    "too little is told": (AGENCY, SHORT, UNTOLD),
    "only what everybody writes": (SHORT, BALLOTS, UNTOLD),
}


@pytest.mark.parametrize(("left", "right", "kinship"), PAIRS.values(), ids=PAIRS.keys())
def test_kinship(left: str, right: str, kinship: Kinship) -> None:
    """Two articles are on one story if they share much of what tells it."""
    one, other = story_of(article(left, "a")), story_of(article(right, "b"))

    assert one.kinship(other) is kinship
    assert other.kinship(one) is kinship


def test_an_article_is_itself() -> None:
    """What one article tells twice is weighed otherwise than what two do."""
    assert story_of(article(AGENCY)).kinship(story_of(article(AGENCY))) is Kinship.SAME_ARTICLE


def test_what_tells_a_story() -> None:
    """Names, rare words and figures do; years, single digits and common words do not."""
    told = story_of(article("In 2024 the mayor of Hessburg won 4 of 37 wards and said thank you."))

    assert {"hessburg", "37"} <= set(told.words)
    assert not {"2024", "4", "the", "said", "and"} & set(told.words)


def test_what_is_said_again_comes_first() -> None:
    """Of words as rare, the one that an article repeats is looked up."""
    told = story_of(article("Marenka left Torrin. The Torrin quay was dark. Torrin mourns."))

    assert next(iter(told.words)) == "torrin"


def test_far_down_only_what_is_said_again_tells() -> None:
    """A long article strays; what it says again is still its own."""
    filler = "It was said to be so by one of them and then by another. " * 20
    told = story_of(article(f"{AGENCY} {filler} Sturmvogel Hessburg Hessburg"))

    assert "hessburg" in told.words
    assert "sturmvogel" not in told.words


def test_the_title_is_of_the_article() -> None:
    """Also where it is given beside the text."""
    told = story_of(Article(id="a", text="It was dark.", title="Marenka runs aground"))

    assert "marenka" in told.words


def test_furniture_tells_nothing() -> None:
    """What every page of a site says is of no story."""
    text = f"{AGENCY}\nSubscribe to the Hessburg Herald"
    start = len(AGENCY) + 1
    page = article(text, stretches=(Stretch(Zone.NEWSLETTER, Span(start, len(text))),))

    assert story_of(page).words == story_of(article(AGENCY)).words


def test_a_story_is_told_by_few_words() -> None:
    """However long the article is."""
    text = " ".join(f"Zel{a}{b}k" for a, b in itertools.product("abcdefghij", repeat=2))

    assert len(story_of(article(text)).words) == LISTED


# -- articles that link others -----------------------------------------------------------------


def _chain() -> list[Story]:
    """Return two articles that share nothing, and one between them that is kin to both."""
    return [
        story("a", "torrin", "ferry", "aground", "marenka"),
        story("b", "torrin", "ferry", "aground", "marenka", "divers", "hull", "quay", "vigil"),
        story("c", "divers", "hull", "quay", "vigil"),
    ]


def _kinships(stories: list[Story]) -> dict[tuple[str, str], Kinship]:
    pairs = itertools.permutations(sorted(stories, key=lambda one: one.article), 2)
    return {(one.article, other.article): one.kinship(other) for one, other in pairs}


def test_articles_between_link_two() -> None:
    """Two short articles may be on one story if a longer one is on that of both."""
    alone, linked = _kinships(_chain()), _chain()
    acquaint(linked)

    assert alone["a", "c"] is UNTOLD
    assert _kinships(linked)["a", "c"] is PERHAPS
    assert _kinships(linked)["a", "b"] is ONE


def test_no_link_leads_from_one_story_to_another() -> None:
    """One article that may be on either story joins none of them."""
    loose = [
        story("a", "torrin", "ferry", "aground", "marenka", "hull", "gales", "quay"),
        story("b", "torrin", "ferry", "aground", "ballots", "mayoral", "tally", "recount"),
        story("c", "ballots", "mayoral", "tally", "tribunal", "brandle", "postal", "votes"),
    ]
    assert _kinships(loose)["a", "b"] is _kinships(loose)["b", "c"] is PERHAPS
    acquaint(loose)

    assert _kinships(loose)["a", "c"] is STRANGERS


def test_the_order_of_articles_is_of_no_consequence() -> None:
    """Whoever comes first, everybody knows the same kin."""
    texts = [AGENCY, TABLOID, ALERT, ANOTHER_WRECK, BALLOTS, SHORT]
    found = []
    shuffle = random.Random(7)  # noqa: S311 -- orders to try, no secret
    for _ in range(10):
        stories = [
            story_of(article(text, name)) for name, text in zip("abcdef", texts, strict=True)
        ]
        shuffle.shuffle(stories)
        acquaint(stories)
        found.append(_kinships(stories))

    assert all(one == found[0] for one in found)


# -- groups ------------------------------------------------------------------------------------


def test_a_group_is_as_near_as_the_nearest_of_its_articles() -> None:
    """One article on the story of another claim is enough."""
    ferry, wreck = story_of(article(AGENCY, "a")), story_of(article(ANOTHER_WRECK, "b"))
    group = joined([wreck, ferry, wreck])

    assert [one.article for one in group.parts] == ["b", "a"]
    assert group.kinship(story_of(article(TABLOID, "c"))) is ONE
    assert story_of(article(TABLOID, "c")).kinship(group) is ONE


def test_one_article_is_a_group_by_itself() -> None:
    """However often it speaks."""
    one = story_of(article(AGENCY))

    assert joined([one, one]) is one


def test_without_articles_nothing_is_told() -> None:
    """A claim that stands nowhere is kin to none."""
    assert NOWHERE.kinship(story("a", "torrin")) is UNTOLD
