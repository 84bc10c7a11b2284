"""Which articles are one voice, and how we know."""

from factcheck.lineage import trace
from factcheck.model import Article, Span, Stretch, Zone
from tests.builders import article

FERRY = (
    "A ferry with 214 passengers ran aground off the island of Torrin before dawn on Sunday, "
    "and coastguard crews worked for six hours to bring everyone ashore. Nobody was badly hurt, "
    "the harbour master said, but eleven people were treated for cold. The ship had left the "
    "mainland late because of fog and lost its way in the narrow northern channel."
)
BRIDGE = (
    "Engineers closed the old bridge at Wexholm after they had found cracks in two of its piers. "
    "The council expects that the work will take nine weeks and cost about two million crowns."
)


def credited(
    text: str, credit: str, name: str, zone: Zone = Zone.CREDIT, *, source: str = "Gazette"
) -> Article:
    """Return an article that ends in a credit line."""
    start = len(text) + 1
    return article(
        f"{text}\n{credit}",
        name,
        source=source,
        stretches=(Stretch(zone, Span(start, start + len(credit))),),
    )


def origins(*articles: Article) -> dict[str, tuple[str, str]]:
    """Return the origin of each article and the sign that told it."""
    return {voice.article.id: (voice.origin, voice.sign) for voice in trace(articles)}


def test_an_article_speaks_for_its_source() -> None:
    """Without any sign of another origin the source is the voice, by its full name."""
    told = origins(
        article(FERRY, "a", source="The Harbour Gazette"), article(BRIDGE, "b", source="AP")
    )

    assert told == {
        "a": ("The Harbour Gazette", "its own source"),
        "b": ("Associated Press", "its own source"),
    }


def test_an_agency_credit_is_the_voice() -> None:
    """A paper that prints agency copy is not a voice of its own."""
    told = origins(credited(FERRY, "(Reporting by Ana Ruiz for Reuters)", "a", source="Gazette"))

    assert told == {"a": ("Reuters", "the credit of an agency")}


def test_a_dateline_credits_its_agency() -> None:
    """The agency in the brackets of a dateline counts, though it is an abbreviation."""
    told = origins(credited(FERRY, "TORRIN, June 4 (AFP) -", "a", Zone.DATELINE, source="Gazette"))

    assert told == {"a": ("AFP", "the credit of an agency")}


def test_a_header_line_credits_its_agency() -> None:
    """An agency behind the date of a header line counts."""
    told = origins(credited(FERRY, "23 November 2023 (PA)", "a", Zone.HEADER, source="Gazette"))

    assert told == {"a": ("PA Media", "the credit of an agency")}


def test_where_it_first_appeared() -> None:
    """A page that names its first publication speaks with that voice."""
    credit = "The report first appeared in the Straits Times."
    told = origins(credited(FERRY, credit, "a", source="A portal"))

    assert told == {"a": ("Straits Times", "the first publication that it names")}


def test_a_name_inside_the_story_is_no_credit() -> None:
    """What a sentence of the body cites is the origin of a claim, not of the article."""
    told = origins(
        article(f"{FERRY} Reuters reported the name of the ship.", "a", source="Gazette")
    )

    assert told["a"] == ("Gazette", "its own source")


def test_a_near_copy_has_the_voice_of_the_older() -> None:
    """A text with another first line and a sentence less is the same voice."""
    older = article(FERRY, "b", "2024-07-01", source="Gazette")
    copy = article(f"Ferry aground. {FERRY[:-72]}", "a", "2024-07-02", source="Mirror")
    voices = {voice.article.id: voice for voice in trace([older, copy])}

    assert voices["a"].origin == voices["b"].origin == "Gazette"
    assert voices["a"].copy_of == "b"
    assert voices["b"].copy_of is None


def test_a_credit_in_one_copy_holds_for_all() -> None:
    """If one of two papers credits the agency, both print the agency."""
    bare = article(FERRY, "a", "2024-07-01", source="Gazette")
    told = origins(bare, credited(FERRY, "(PA)", "b", source="Mirror"))

    assert told == {
        "a": ("PA Media", "the credit of a near copy"),
        "b": ("PA Media", "the credit of an agency"),
    }


def test_two_texts_on_one_event_are_two_voices() -> None:
    """Other words on the same day are an independent voice."""
    told = origins(article(FERRY, "a", source="Gazette"), article(BRIDGE, "b", source="Mirror"))

    assert told["a"][0] != told["b"][0]


def test_order_is_of_no_consequence() -> None:
    """The voices are the same whichever article is read first."""
    articles = [
        article(FERRY, "a", "2024-07-03", source="Gazette"),
        credited(FERRY, "(PA)", "b", source="Mirror"),
        article(BRIDGE, "c", None, source="Post"),
    ]

    assert trace(articles) == trace(articles[::-1])
