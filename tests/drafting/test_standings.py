"""How a figure of a draft stands: a table of cases, and what they have in common."""

import itertools

import pytest

from factcheck.drafting import check_draft
from factcheck.drafting.bearings import BEARINGS
from factcheck.drafting.reasons import REASONS
from factcheck.drafting.standings import STANDINGS
from factcheck.model import Standing
from tests.drafting.desk import Sources, against, article, figure

FIRE = "The fire in the Porto harbour killed {} people."
OTHER = "In the fire in the harbour of Porto {} people were killed."
FLOOD = "In the Porto flood {} people lost their homes."
BROKE = "The fire broke out in Porto {}."

YES, NO = Standing.SUPPORTED, Standing.UNSUPPORTED
OLD, WRONG = Standing.OUTDATED, Standing.CONTRADICTED

# what the draft says, of 9 July | what the sources say | the figure | how it stands | the reason
CASES: dict[str, tuple[str, Sources, str, Standing, str]] = {
    "one source tells it": (
        FIRE.format(34), {"Herald 2024-07-09": OTHER.format(34)},
        "34", YES, "One voice: Herald.",
    ),
    "two sources tell it": (
        FIRE.format(34),
        {"Herald 2024-07-09": OTHER.format(34), "Wire 2024-07-09": "The fire killed 34 people "
         "in Porto's harbour, the mayor said."},
        "34", YES, "2 voices: Herald; mayor.",
    ),
    "nobody tells it": (
        "The mayor of Porto is 52.", {"Herald 2024-07-09": FIRE.format(34)},
        "52", NO, "No source tells it.",
    ),
    "one source tells another figure": (
        FIRE.format(34), {"Herald 2024-07-09": OTHER.format(43)},
        "34", WRONG,
        "Herald says “43 people”: the same digits, swapped. No source says “34 people”.",
    ),
    "two sources agree and one conflicts": (
        FIRE.format(34),
        {"Herald 2024-07-09": FIRE.format(34), "Wire 2024-07-09": OTHER.format(34),
         "Tribune 2024-07-09": "The fire in the harbour of Porto killed 43 people."},
        "34", WRONG, ("Tribune says “43 people”: the same digits, swapped. "
        "Herald and Wire say “34 people”, as the draft does."),
    ),
    "one source agrees and a newer one tells more": (
        FIRE.format(34),
        {"Herald 2024-07-08": FIRE.format(34), "Tribune 2024-07-09": OTHER.format(41)},
        "34", OLD, ("Newer: Tribune (9 July 2024) says “41 people”. "
        "The draft's figure is that of Herald (8 July 2024)."),
    ),
    "the only source is newer than the draft": (
        FIRE.format(34), {"Tribune 2024-07-10": OTHER.format(41)},
        "34", OLD, "Newer: Tribune (10 July 2024) says “41 people”. No source says “34 people”.",
    ),
    "the draft tells more than any source, which are older": (
        FIRE.format(41), {"Herald 2024-07-08": OTHER.format(34)},
        "41", NO, ("No source has this figure; for another time, Herald (8 July 2024) says "
        "“34 people”."),
    ),
    "the draft tells less than any source, which are older": (
        FIRE.format(34), {"Herald 2024-07-08": OTHER.format(41)},
        "34", NO, ("No source has this figure; for another time, Herald (8 July 2024) says "
        "“41 people”."),
    ),
    "the draft tells the older figure beside the newer one": (
        "The toll of the Porto fire rose to 41 dead. On Monday 34 people were dead in the fire.",
        {"Herald 2024-07-08": "The Porto fire left 34 people dead.",
         "Tribune 2024-07-09": "The toll of the Porto fire rose to 41 dead."},
        "34", YES, "One voice: Herald.",
    ),
    "a bound that the source's figure is within": (
        "The fire in the Porto harbour killed at least 30 people.",
        {"Herald 2024-07-09": OTHER.format(34)},
        "at least 30", YES, "Herald says “34 people”: each within the other's bounds.",
    ),
    "a bound that the source's figure is far beyond": (
        "In the Porto fire more than 12 people were injured.",
        {"Herald 2024-07-09": "In the Porto fire 85 people were injured."},
        "12", NO, "No source says “more than 12 people”; Herald says “85 people”",
    ),
    "two upper bounds": (
        "The ferry of Porto may carry up to 540 passengers.",
        {"Herald 2024-07-09": "The ferry of Porto may carry up to 450 passengers."},
        "540", NO, "Herald says “up to 450 passengers”",
    ),
    "a round bound that a later figure is within": (
        "The fire in the Porto harbour killed more than 40 people.",
        {"Herald 2024-07-10": OTHER.format(47)},
        "40", YES, "Herald says “47 people”: each within the other's bounds.",
    ),
    "a bound that a toll has left behind": (
        "The fire in the Porto harbour killed at least 14 people.",
        {"Herald 2024-07-10": OTHER.format(16)},
        "14", OLD, "Newer: Herald (10 July 2024) says “16 people”.",
    ),
    "roughly": (
        FLOOD.format("about 660"), {"Herald 2024-07-09": FLOOD.format("642")},
        "660", NO, "Herald says “642 people”",
    ),
    "a clock time, and another one": (
        "The gates of the Porto fair open at 6 p.m. on Monday.",
        {"Herald 2024-07-09": "The gates of the Porto fair open at 16:00 on Monday."},
        "6 p.m.", NO, "No source says “6 p.m. on Monday”; Herald says “16:00 on Monday”",
    ),
    "a clock time, told in another way": (
        "The gates of the Porto fair open at 4 p.m. on Monday.",
        {"Herald 2024-07-09": "The gates of the Porto fair open at 16:00 on Monday."},
        "4 p.m.", YES, "One voice: Herald.",
    ),
    "a sum that the draft has converted": (
        "The Porto bridge cost 632 million euros, the mayor said.",
        {"Herald 2024-07-09": "The Porto bridge cost $660 million, the mayor said.",
         "Wire 2024-07-09": "In Lisbon a museum was sold for 306 million euros ($330 million)."},
        "632", NO, "Herald says “$660 million”",
    ),
    "a figure, and a source that tells a bound alone": (
        FIRE.format(34), {"Herald 2024-07-09": OTHER.format("at least 30")},
        "34", NO, "No source tells it so exactly: Herald says “at least 30 people”.",
    ),
    "rounded": (
        FLOOD.format("some 37,000"), {"Herald 2024-07-09": FLOOD.format("37,210")},
        "37,000", YES, "Herald says “37,210 people”: the same when rounded.",
    ),
    "a figure, and a source that rounds it": (
        FLOOD.format("37,210"), {"Herald 2024-07-09": FLOOD.format("some 37,000")},
        "37,210", NO, "No source tells it so exactly",
    ),
    "another authority gives another figure": (
        "Police said 34 people died in the Porto fire.",
        {"Herald 2024-07-09": "Police said 34 people died in the Porto fire.",
         "Tribune 2024-07-09": "The hospital said 43 people died in the Porto fire."},
        "34", YES, "One voice: Police. But Tribune says “43 people” (each by its own authority).",
    ),
    "only another authority": (
        "Police said 34 people died in the Porto fire.",
        {"Tribune 2024-07-09": "The hospital said 43 people died in the Porto fire."},
        "34", NO, "No source says “34 people”; Tribune says “43 people”",
    ),
    "the draft tells both sides": (
        ("Police put the dead in the Porto fire at 34. "
        "The hospital spoke of 43 dead in the Porto fire."),
        {"Herald 2024-07-09": "Police put the dead in the Porto fire at 34.",
         "Tribune 2024-07-09": "The hospital spoke of 43 dead in the Porto fire."},
        "34", YES, "One voice: Police. But Tribune says “43 dead”",
    ),
    "a date": (
        BROKE.format("on Monday"), {"Herald 2024-07-09": BROKE.format("on Monday")},
        "Monday", YES, "One voice: Herald.",
    ),
    "another date": (
        BROKE.format("on Sunday"), {"Herald 2024-07-09": BROKE.format("on Monday")},
        "Sunday", WRONG, "Herald says “Monday”: one day apart.",
    ),
    "a coarser date": (
        BROKE.format("in July"), {"Herald 2024-07-09": BROKE.format("on Monday")},
        "July", YES, "a coarser date that holds the finer one",
    ),
    "a date, and a source that tells its month alone": (
        BROKE.format("on Monday"), {"Herald 2024-07-09": BROKE.format("in July")},
        "Monday", NO, "No source tells it so exactly: Herald says “July”.",
    ),
    "a date of two readings": (
        BROKE.format("on 03/04/2023"), {"Herald 2024-07-09": BROKE.format("on Monday")},
        "03/04/2023", NO, "It can be read as",
    ),
    "the same figure of something else": (
        "The museum of Lisbon shows 1,437 paintings.",
        {"Herald 2024-07-09": "In the Porto flood 1,437 cows drowned."},
        "1,437", NO, "The same stands in Herald: is it of the same?",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("draft", "sources", "words", "standing", "reason"), CASES.values(), ids=CASES
)
def test_a_figure_stands_so(
    draft: str, sources: Sources, words: str, standing: Standing, reason: str
) -> None:
    """Each case stands as an editor would say, and the reason tells who says what."""
    found = figure(against(draft, sources), words)

    assert found.standing is standing, found.reason
    assert reason in found.reason


@pytest.mark.parametrize("name", CASES)
def test_the_order_of_the_sources_is_of_no_consequence(name: str) -> None:
    """Whatever is handed in first, the report is the same."""
    draft, sources, *_ = CASES[name]
    texts = [article(*one) for one in sources.items()]
    reports = [
        check_draft(article("Draft 2024-07-09", draft), order)
        for order in itertools.permutations(texts)
    ]

    assert all(report == reports[0] for report in reports)


def test_every_standing_has_its_case() -> None:
    """The table above leaves out no standing."""
    assert {standing for *_, standing, _ in CASES.values()} == set(Standing)


def test_every_rung_has_its_words() -> None:
    """Whatever decides on a figure can be told."""
    assert {rung.name for rung in STANDINGS.rungs} == set(REASONS)
    assert {rung.outcome.name for rung in BEARINGS.rungs} >= {"SUPPORTS", "CONTRADICTS"}


def test_a_date_of_an_undated_draft_is_not_guessed() -> None:
    """A "Monday" is no day where nobody says when it was written; the reason says what to do."""
    report = against(
        BROKE.format("on Monday"), {"Herald 2024-07-09": BROKE.format("on Monday")}, "Draft"
    )

    found = figure(report, "Monday")
    assert found.standing is NO
    assert "the draft has no publication date" in found.reason
    assert "--draft-date" in found.reason


def test_an_old_figure_is_outdated_also_in_an_undated_draft() -> None:
    """The days of the sources tell which figure is the newer one."""
    sources = {"Herald 2024-07-08": FIRE.format(34), "Tribune 2024-07-09": OTHER.format(41)}

    assert figure(against(FIRE.format(34), sources, "Draft"), "34").standing is OLD
    assert figure(against(FIRE.format(41), sources, "Draft"), "41").standing is YES


def test_a_repeated_figure_is_asked_about_once() -> None:
    """A fact that the draft tells three times is one question, with every place of it."""
    draft = f"{FIRE.format(34)}\n\n{OTHER.format(34)}\n\n{FIRE.format(34)}"
    report = against(draft, {"Herald 2024-07-09": OTHER.format(43)})

    [found] = report.figures
    assert found.standing is WRONG
    assert [claim.quote.line for claim in (found.claim, *found.again)] == [1, 3, 5]


def test_what_is_set_aside_is_not_asked_about() -> None:
    """A telephone number is no figure, and "recently" no date."""
    draft = "Call the newsdesk on 0555 0142. The bridge was opened recently."

    assert against(draft, {"Herald 2024-07-09": FIRE.format(34)}).figures == ()
