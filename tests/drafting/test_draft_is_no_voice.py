"""A draft is no voice: it changes nothing that is said of the sources."""

from pathlib import Path

import attrs

from factcheck import read
from factcheck.drafting import check_draft
from factcheck.model import Article, Scope
from factcheck.pipeline import check
from tests.drafting.desk import against, article, figure

STORY = Path(__file__).parent.parent.parent / "fixtures" / "harbour-fire"
NAMES = ("westmark-herald", "sollen-tribune", "harbour-authority")
SOURCES = tuple(one for one in read(str(STORY)) if one.id in NAMES)


def test_a_copy_of_a_source_is_no_second_voice() -> None:
    """A draft that prints the wire word for word leaves it one voice."""
    wire = "The fire in the Porto harbour killed 34 people. It broke out on Monday night."
    found = figure(against(wire, {"Wire 2024-07-09": wire}, "Draft 2024-07-01"), "34")

    assert found.voices == ("Wire",)


def test_an_older_draft_is_the_origin_of_nothing() -> None:
    """Also where the draft is the oldest copy, the sources keep the voices that they have."""
    draft = attrs.evolve(SOURCES[0], id="draft", path=None, source="Our desk", published=None)
    report = check_draft(draft, SOURCES)

    alone = check(SOURCES)
    of_sources = [one for one in report.report.voices if one.article.id != "draft"]
    assert of_sources == list(alone.voices)
    heard = {origin for one in report.figures for origin in one.voices}
    assert heard
    assert "Our desk" not in heard


def test_what_is_said_of_the_sources_is_what_is_said_without_the_draft() -> None:
    """The findings across the sources, and within them, are those of a report on them alone."""
    report = check_draft(attrs.evolve(SOURCES[0], id="draft", path=None), SOURCES)

    of_sources = tuple(one for one in report.report.findings if one not in report.own)
    assert of_sources == check(SOURCES).findings
    assert all(one.scope is Scope.WITHIN for one in report.own)


def test_the_draft_among_the_sources_is_left_out() -> None:
    """A folder that holds the draft as well makes it no source of itself."""
    draft = article("Draft 2024-07-09", "The fire in the Porto harbour killed 34 people.")
    report = check_draft(draft, [draft, *SOURCES])

    assert draft.id not in {one.id for one in report.sources}
    assert any("the draft itself" in one.text for one in report.report.notices)


def test_one_file_under_two_names_is_left_out() -> None:
    """Whatever it is called, a file is no source of itself."""
    draft = Article(id="draft", text="34 people died in Porto.", path="desk/draft.md")
    again = attrs.evolve(draft, id="desk/draft", path=str(Path("desk/draft.md").absolute()))

    assert check_draft(draft, [again]).sources == ()


def test_a_source_of_the_same_name_is_told_apart() -> None:
    """A draft and a source may both be called story: the draft takes another name."""
    draft = article("Story 2024-07-09", "The fire in the Porto harbour killed 34 people.")
    source = article("Story 2024-07-08", "The fire in the Porto harbour killed 43 people.")
    report = check_draft(draft, [source])

    assert report.draft.id == "draft:story"
    assert [one.id for one in report.sources] == ["story"]


def test_a_source_with_the_words_of_the_draft_is_told() -> None:
    """An older copy of the draft among the sources would support all of it: the editor is told."""
    draft = article("Draft 2024-07-09", "The fire in the Porto harbour killed 34 people.")
    report = check_draft(draft, [attrs.evolve(draft, id="draft-1")])

    assert any("the very words of the draft" in one.text for one in report.report.notices)


def test_a_draft_is_held_against_every_desk() -> None:
    """Sources of two desks are never compared with each other, and both with the draft."""
    draft = article("Draft 2024-07-09", "The fire in the Porto harbour killed 34 people.")
    texts = {"Herald 2024-07-09": 34, "Tribune 2024-07-09": 43}
    sources = [
        attrs.evolve(
            article(name, f"In the fire in the harbour of Porto {number} people were killed."),
            desk=name[:3],
        )
        for name, number in texts.items()
    ]
    report = check_draft(draft, sources)

    assert [one.origin for one in figure(report, "34").witnesses] == [
        "Tribune",
        "Herald",
    ]  # the gravest first
    assert check(sources).findings == ()
