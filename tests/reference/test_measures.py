"""Measures, speech and grammar: the words of the news and their forms."""

import pytest

from factcheck.errors import DataError
from factcheck.model import Stance
from factcheck.reference import measures as module
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import Phrases, forms_of, grammar, words_of
from factcheck.reference.language import load_table
from factcheck.reference.measures import measures
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.speech import speech

READS = {
    "deaths": ["killed", "died", "death toll", "claimed 12 more lives", "lost their lives", "dead"],
    "injuries": ["injured", "wounding", "hurt"],
    "arrests": ["arrested", "apprehends", "took 12 men into custody", "caught", "detentions"],
    "deportations": ["deported", "sent 116 people home", "repatriation", "turned back"],
    "evacuations": ["evacuated", "moved to safety"],
    "meeting": ["met", "meetings", "sat down with"],
    "summit": ["summit", "summit meeting"],
    "call": ["video call", "spoke by phone"],
    "talks": ["talks", "negotiated"],
    "visit": ["visited", "travelled to", "trip"],
    "launch": ["launched", "lifted off"],
    "landing": ["landed", "touched down"],
    "net migration": ["net migration"],
    "unemployment": ["jobless rate"],
    "loot": ["made off with", "stolen", "haul"],
    "budget": ["cost", "spent", "price tag"],
    "suspension": ["suspended", "halts"],
    "earthquake": ["quake", "shook"],
}
SPELLINGS = [(words, measure) for measure, spellings in READS.items() for words in spellings]


@pytest.mark.parametrize(("words", "measure"), SPELLINGS)
def test_words_tell_their_class(words: str, measure: str) -> None:
    """A predicate or an event noun is of one class, in all its forms."""
    tokens = words_of(words)
    found = measures().signs.at(tokens, 0)

    assert found is not None
    assert (found[0], found[1].measure) == (len(tokens), measure)


@pytest.mark.parametrize("words", ["the", "Monday", "green", "ordinary"])
def test_other_words_tell_none(words: str) -> None:
    """A word that names no event is of no class."""
    assert measures().signs.at((words,), 0) is None


def test_the_lexicon_is_broad() -> None:
    """The news are told in many classes, and each has words that tell it, or a form that does."""
    aside = {"companies", "kinds", "nothing"}
    table = {name: entry for name, entry in load_table("measures").items() if name not in aside}

    assert len(measures().classes) >= 120
    assert all(
        any(entry.get(key) for key in ("form", "nouns", "verbs", "phrases", "states", "who"))
        for entry in table.values()
    )


@pytest.mark.parametrize(
    "kin",
    [
        ("meeting", "summit", "talks", "call"),
        ("interview", "statement", "announcement"),
        ("arrests", "encounters"),
        ("displaced", "evacuations"),
    ],
)
def test_near_classes_are_kin(kin: tuple[str, ...]) -> None:
    """Classes by which papers tell one fact in other words share a family."""
    assert len({measures().family(name) for name in kin}) == 1


@pytest.mark.parametrize(("one", "other"), [("deaths", "injuries"), ("arrests", "deportations")])
def test_other_classes_are_not(one: str, other: str) -> None:
    """Deaths are no injuries."""
    assert measures().family(one) != measures().family(other)


def test_what_no_table_knows_is_its_own_family() -> None:
    """A class from outside, or none, is compared by its name."""
    assert measures().family("crowds") == "crowds"
    assert measures().family(None) is None
    assert not measures().recurring("crowds")


@pytest.mark.parametrize(
    ("measure", "unit", "fits"),
    [
        ("deaths", "person", True),
        ("deaths", "USD", False),
        ("revenue", "USD", True),
        ("revenue", "percent", True),
        ("depth", "metre", True),
        ("depth", "person", False),
        ("meeting", "person", False),
        ("profit", "USD / year", True),
        ("profit", "USD / count", True),
        ("shares", "GBP_pence", True),
        ("deaths", "person / day", True),
        ("goals", "point", True),
        ("goals", "percent", False),
        ("interest rate", "basis_point", True),
        ("immigration", "cubic_foot / second", False),
        ("damage", "decibel", False),
        ("length", "millimetre / year", False),
        ("temperature", "degree_Celsius", True),
        ("deaths", "rank", True),
    ],
)
def test_units_fit(measure: str, unit: str, *, fits: bool) -> None:
    """A class measures some kinds of quantities and no others."""
    assert measures().fits(measure, unit) is fits


def test_a_word_stands_for_one_class() -> None:
    """A word that two classes list is a mistake, and the message names both."""
    with pytest.raises(DataError, match=r"\[injuries\]: 'died' also stands for 'deaths'"):
        module._joined(  # noqa: SLF001 - what loading does with a wrong table
            module.Sign("deaths", module.Part.VERB),
            module.Sign("injuries", module.Part.VERB),
            "died",
        )


@pytest.mark.parametrize(
    ("words", "unsure"), [("caught", True), ("arrested", False), ("points", True), ("raids", True)]
)
def test_words_of_many_senses(words: str, *, unsure: bool) -> None:
    """A word of many senses is marked as one in all its forms."""
    found = measures().signs.at(words_of(words), 0)

    assert found is not None
    assert found[1].unsure is unsure


def test_no_word_keeps_itself_company() -> None:
    """What makes a word sure is another word."""
    known = measures().classes["release"]

    assert "prison" in known.company
    assert "released" not in known.company


def test_phrases_that_tell_of_nothing() -> None:
    """A fixed phrase hides the word of a class in it."""
    found = measures().signs.at(["death", "penalty"], 0)

    assert found is not None
    assert found[1].part is module.Part.NOTHING


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"nouns": ["death"], "unsure": ["dead"]}, "unsure of 'dead', which it does not list"),
        ({"company": ["@sports"]}, "unknown company '@sports'"),
        ({"sure": ["men"]}, "unknown kind 'men'"),
    ],
)
def test_wrong_doubts_are_named(entry: dict[str, list[str]], message: str) -> None:
    """What is unsure must be listed, and its company be known."""
    with pytest.raises(DataError, match=message):
        _load(entry)


def _load(entry: dict[str, list[str]]) -> None:
    """Load an entry of the table."""
    module._measure("deaths", entry, {"people": ["person"]})  # noqa: SLF001 - as above
    list(module._signs("deaths", entry))  # noqa: SLF001 - as above


@pytest.mark.parametrize("entry", [{"noun": ["death"]}, {"takes": ["persons"]}])
def test_a_wrong_entry_is_named(entry: dict[str, list[str]]) -> None:
    """An unknown key or kind is an error that names its class."""
    with pytest.raises(DataError, match=r"measures\.toml: \[deaths\]: unknown k"):
        module._measure("deaths", entry, {"people": ["person"]})  # noqa: SLF001 - as above


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("meet", "meet meets met met meeting"),
        ("deny", "deny denies denied denied denying"),
        ("stop", "stop stops stopped stopped stopping"),
        ("die", "die dies died died dying"),
        ("catch", "catch catches caught caught catching"),
        ("oversee", "oversee oversees oversaw overseen overseeing"),
        ("destroy", "destroy destroys destroyed destroyed destroying"),
        ("have", "have has had had having"),
    ],
)
def test_verbs_are_inflected(verb: str, forms: str) -> None:
    """A verb has five forms: base, with "he", past, past participle, in -ing."""
    assert " ".join(forms_of(verb)) == forms


def test_a_gap_is_never_empty_nor_endless() -> None:
    """The gap of a phrase stands for one to six words."""
    phrases = Phrases([(("left", "*", "dead"), "deaths")])

    assert phrases.at(["left", "dead"], 0) is None
    assert phrases.at(["left", *["w"] * 6, "dead"], 0) == (8, "deaths")
    assert phrases.at(["left", *["w"] * 7, "dead"], 0) is None


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("denied", Stance.DENIED),
        ("alleges", Stance.ALLEGED),
        ("allegedly", Stance.ALLEGED),
        ("forecast", Stance.EXPECTED),
        ("will", Stance.EXPECTED),
        ("is due", Stance.EXPECTED),
    ],
)
def test_stances(words: str, stance: Stance) -> None:
    """Words tell whether something is denied, alleged or expected."""
    found = speech().stances.at(words_of(words), 0)

    assert found is not None
    assert found[1] is stance


@pytest.mark.parametrize(
    ("form", "body"),
    [
        ("CBP", "Customs and Border Protection"),
        ("DHS", "Department of Homeland Security"),
        ("ICE", "Immigration and Customs Enforcement"),
        ("ONS", "Office for National Statistics"),
        ("USGS", "U.S. Geological Survey"),
        ("UN", "United Nations"),
        ("WHO", "World Health Organization"),
        ("IMF", "International Monetary Fund"),
        ("EU", "European Union"),
        ("Nato", "NATO"),
    ],
)
def test_short_forms_of_bodies(form: str, body: str) -> None:
    """A body is known by its short form."""
    assert organisations().named(form) == body


def test_words_are_listed_in_the_form_they_are_met_in() -> None:
    """Closed classes hold lower-case words; a list that does not exist is an error."""
    known = people()

    assert all(word == word.lower() for word in grammar().stop | known.roles | known.given)
    assert word_set("near") <= grammar().prepositions
    with pytest.raises(DataError, match="no such list"):
        word_set("colours")
