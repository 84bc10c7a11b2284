"""Which texts are copies, and which share a passage, a quotation or a notice alone."""

import pytest

from factcheck.lineage import trace
from factcheck.lineage.copies import families, passages
from factcheck.lineage.wording import RUN, wordings
from factcheck.model import Article, Voice
from tests.builders import article

LEAD = (
    "A freight barge loaded with 1,140 tonnes of salt broke its moorings at Quennell Lock on "
    "Tuesday night and drifted two kilometres downstream before it wedged itself under a road "
    "bridge, the waterways board said. "
)
MIDDLE = (
    "Divers who inspected the hull found a gash almost as long as a bus, and engineers decided to "
    "pump out the cargo before any attempt to tow the vessel free. Traffic across the river was "
    "sent over a narrow toll crossing further north, where queues stretched back to the ring road "
    "by breakfast. "
)
BACKGROUND = (
    "The lock was rebuilt eleven years ago after a winter flood had undermined its western wall. "
    "Since then the board has counted 23 incidents in which ropes gave way, most of them during "
    "sudden releases of water from the reservoir above. "
)
END = (
    "Insurers expect to learn by the weekend how much of the bridge must be replaced, while shops "
    "on the quay complained that nobody had told them how long the footpath would stay closed. "
)
WIRE = LEAD + MIDDLE + BACKGROUND + END
OWN = (
    "Shopkeepers beside the river woke to the sound of bending steel. Marta Ollery, who sells "
    "fishing tackle, watched from her window while the boat turned slowly sideways. Her cellar "
    "took in water within minutes, and by dawn she had carried every crate up to the attic. Three "
    "streets away a school sent its pupils home because the gas had been cut off. Residents asked "
    "why no siren had warned them, and a councillor promised an inquiry that would report in May. "
)
OTHER = (
    "Investigators at the port suspect that somebody loosened the chains on purpose. They have "
    "taken statements from nine workers of the night shift and sealed the log of the port crane. "
    "A spare key was missing from the office, and cameras on the pier had been switched off for "
    "about forty minutes. The union rejected the suspicion and spoke of years without repairs. "
)
NOTICE = (
    "All content of this website is provided for information only and may not be copied, sold or "
    "sent on without written consent of the publisher, who accepts no liability for any loss."
)

REWRITTEN = (
    "A salt barge is stuck at Quennell. It drifted two kilometres downstream before it wedged "
    "itself under a road bridge. Engineers decided to pump out the cargo before any attempt to "
    "tow the vessel free. Locals fumed. Queues stretched back to the ring road by breakfast, "
    "and shops complained that nobody had told them how long the footpath would stay closed."
)


def voices(*texts: str) -> list[Voice]:
    """Return the voices of texts by papers named A, B and so on, each a day younger."""
    return list(trace(numbered(*texts)))


def numbered(*texts: str) -> list[Article]:
    """Return articles of papers named A, B and so on, each a day younger."""
    return [
        article(text, chr(97 + number), f"2024-03-{number + 1:02}", source=f"Paper {number}")
        for number, text in enumerate(texts)
    ]


ONE_VOICE = {
    "a full copy": (WIRE, WIRE),
    "another headline": (WIRE, "River closed after barge breaks loose\n" + WIRE),
    "the first half": (WIRE, LEAD + MIDDLE),
    "the first paragraph": (WIRE, LEAD + "The work goes on."),
    "a lead of its own": (WIRE, "Salt, steel and a long queue: it was a bad day. " + WIRE[210:]),
    "a paragraph added": (WIRE, LEAD + OWN + MIDDLE + BACKGROUND + END),
    "conversions in brackets": (
        WIRE.replace("kilometres", "kilometres (1.2 miles)"),
        WIRE.replace("tonnes", "tonnes (1,260 short tons)").replace("Tuesday", "Tuesday (local)"),
    ),
    "a copy printed before the wire": (LEAD + MIDDLE, WIRE),
    "rewritten here and there": (WIRE, REWRITTEN),
}


@pytest.mark.parametrize("texts", ONE_VOICE.values(), ids=ONE_VOICE)
def test_copies_are_one_voice(texts: tuple[str, str]) -> None:
    """Most of the wording, or the beginning, or a rewriting in place: one voice."""
    older, newer = voices(*texts)

    assert older.origin == newer.origin == "Paper 0"
    assert newer.copy_of == "a"


STATEMENT = (
    '"We will not reopen this bridge until every single bolt has been checked by people who know '
    'what they are doing, and if that takes until the autumn then it takes until the autumn," '
)
TWO_VOICES = {
    "two texts": (OWN, OTHER),
    "one press conference": (
        f"{OWN}{STATEMENT}the minister told reporters. {STATEMENT}",
        f"{STATEMENT}said the minister at a briefing. {OTHER}{STATEMENT}",
    ),
    "one legal notice": (f"{OWN[:300]}\n{NOTICE}", f"{OTHER[:310]}\n{NOTICE}"),
    "a paragraph of the wire in a report of its own": (WIRE, OWN + OTHER + BACKGROUND),
    "a brief taken into a long report": (BACKGROUND, OWN + BACKGROUND + OTHER + MIDDLE),
    "a common phrase": (
        OWN + "There were no reports of damage or injuries.",
        OTHER + "There were no reports of damage or injuries.",
    ),
    "two short texts": ("Trains run again at noon.", "Trains run again at noon today."),
}


@pytest.mark.parametrize("texts", TWO_VOICES.values(), ids=TWO_VOICES)
def test_what_reporters_may_share(texts: tuple[str, str]) -> None:
    """Quotations, notices, phrases and a paragraph taken over leave two voices."""
    one, other = voices(*texts)

    assert (one.origin, other.origin) == ("Paper 0", "Paper 1")
    assert one.copy_of is other.copy_of is None


def test_a_paragraph_taken_over_is_told() -> None:
    """A report of its own says which of its words it has from whom."""
    taken = voices(WIRE, OWN + BACKGROUND + OTHER)[1]

    assert [passage.origin for passage in taken.passages] == ["Paper 0"]
    assert taken.article.text[taken.passages[0].span.slice] == BACKGROUND.strip(" .")


def test_no_chains() -> None:
    """What has words from two texts does not make one voice of them."""
    first, second = LEAD + MIDDLE, OWN + OTHER
    told = {voice.article.id: voice.origin for voice in voices(first, second, first + second)}

    assert told["a"] != told["b"]


def test_ten_papers_of_one_wire() -> None:
    """Ten papers that print one wire story, each in its way, are one voice."""
    printed = [f"{WIRE} Our town was not hit, writes number {number}." for number in range(10)]

    assert {voice.origin for voice in voices(*printed)} == {"Paper 0"}


def test_a_shared_run_is_always_found() -> None:
    """Eight words in a row that two texts share always share a fingerprint."""
    words = WIRE.split()
    runs = {
        f"r{at}": article(" ".join(words[at : at + RUN]), f"r{at}")
        for at in range(len(words) - RUN)
    }
    found = wordings([article(" ".join(words), "whole"), *runs.values()])
    short = {name for name, one in found.items() if one.length == RUN}

    assert short
    assert all(found[name].fingerprints & found["whole"].fingerprints for name in short)


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)])
def test_order_is_of_no_consequence(order: slice) -> None:
    """The families and passages are the same whichever article is read first."""
    articles = numbered(WIRE, LEAD + MIDDLE, OWN + BACKGROUND, OTHER, END + OTHER)
    texts = wordings(articles[order])
    family = families(texts)

    assert family == families(wordings(articles))
    assert passages(texts, family) == passages(wordings(articles), family)


HOSTILE = {
    "quotation marks": '"' * 60_000,
    "open quotations": ' "a' * 30_000,
    "brackets": "(" * 60_000,
    "one word": "salt " * 20_000,
    "one letter": "s" * 80_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_read(text: str) -> None:
    """Nothing makes the work grow faster than the text."""
    assert len(voices(text + " .", text + " x")) == 2
