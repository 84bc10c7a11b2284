"""The page of a draft: its own text, each figure marked, the notes beside it."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable

import pytest

from factcheck.model import DraftReport, Span
from factcheck.report.drafted import render_draft
from factcheck.report.drafted.as_html import render
from factcheck.report.drafted.margin_notes import ADVICE
from factcheck.report.drafted.sections import SECTIONS, wrong_within
from factcheck.report.lines import shown
from factcheck.report.page.drafted import MARKS, page_of
from factcheck.report.presentation import DEFAULT, Presentation
from tests.drafting.desk import against
from tests.report.hostile import hostile_draft
from tests.report.markup import Element, elements, named

DRAFT = (
    "Fire kills 43 people in Porto harbour\n\n"
    "The fire in the Porto harbour killed 34 people. It hurt 20 people, and the harbour was "
    "closed for 12 days.\n"
    "Losses are $5 million. In all 34 people were killed in the fire in the Porto harbour."
)
SOURCES = {
    "Herald 2024-07-08": "The fire in the Porto harbour killed 34 people. It hurt 20 people.",
    "Tribune 2024-07-09": "In the fire in the harbour of Porto 41 people were killed.",
}
REPORTS: dict[str, Callable[[], DraftReport]] = {
    "a draft": lambda: against(DRAFT, SOURCES),
    "a hostile draft": hostile_draft,
}


@pytest.fixture(scope="module", params=list(REPORTS.values()), ids=list(REPORTS))
def report(request: pytest.FixtureRequest) -> DraftReport:
    """Return a report on a draft, a plain one and one that means harm."""
    made: DraftReport = request.param()
    return made


@pytest.fixture(scope="module")
def page(report: DraftReport) -> list[Element]:
    """Return the elements of its page."""
    return elements(render(report))


def lines_of(page: list[Element]) -> dict[int, Element]:
    """Return the lines of the draft as the page has them, by number."""
    return {int(one.attributes["data-line"]): one for one in page if "data-line" in one.attributes}


def in_line(page: list[Element], line: Element) -> list[Element]:
    """Return what stands in a line."""
    return [one for one in page if line in one.parents]


def test_the_page_says_what_the_draft_says(report: DraftReport, page: list[Element]) -> None:
    """Each line that says something is there, in order, and nothing is in it but signs."""
    lines = lines_of(page)
    wanted = {
        number: shown(line)
        for number, line in enumerate(report.draft.text.split("\n"), 1)
        if line.strip()
    }
    told = {}
    for number, line in lines.items():
        signs = [one.text for one in in_line(page, line) if "data-flag" in one.attributes]
        text = line.text
        for sign in signs:
            text = text.replace(sign, "", 1)
        told[number] = text

    assert list(lines) == sorted(lines)
    assert {number: _bare(text) for number, text in told.items()} == {
        number: _bare(text) for number, text in wanted.items()
    }


def _bare(text: str) -> str:
    """Return a text without blanks: a piece of a line may end in one that is not shown."""
    return "".join(text.split())


def test_each_figure_is_marked_at_its_place(report: DraftReport, page: list[Element]) -> None:
    """What bears the mark of a note is exactly the words of its figure, in each line of it."""
    lines = lines_of(page)
    for number, figure in enumerate(report.figures, 1):
        wanted: Counter[int] = Counter()
        words: dict[int, str] = {}
        for claim in (figure.claim, *figure.again):
            for line, part in _by_line(report.draft.text, claim.quote.span):
                wanted[line] += 1
                words[line] = words.get(line, "") + _bare(shown(part))
        marked = {
            line: _bare(
                "".join(
                    one.text
                    for one in in_line(page, lines[line])
                    if f"n{number}" in one.attributes.get("data-notes", "").split()
                )
            )
            for line in lines
        }

        assert {line: text for line, text in marked.items() if text} == words


def _by_line(text: str, span: Span) -> list[tuple[int, str]]:
    """Return the parts of a span by line."""
    first = text.count("\n", 0, span.start) + 1
    parts = text[span.slice].split("\n")
    return [(first + number, part) for number, part in enumerate(parts) if part.strip()]


def test_links_lead_both_ways(report: DraftReport, page: list[Element]) -> None:
    """Each sign leads to the note of its figure, and the note back; every address is there once."""
    ids = [one.attributes["id"] for one in page if "id" in one.attributes]
    leads = [one.attributes["href"] for one in page if one.name == "a"]
    flags = {
        one.attributes["id"]: one.attributes["href"]
        for one in page
        if "data-flag" in one.attributes
    }
    backs = {
        one.parents[-2].attributes["id"]: one.attributes["href"]
        for one in page
        if "back" in one.classes
    }

    assert max(Counter(ids).values()) == 1
    assert {one[1:] for one in leads if one.startswith("#")} <= set(ids)
    assert all(backs[note[1:]] in {f"#{one}" for one in flags} for note in flags.values())
    assert all(flags[back[1:]] == f"#{note}" for note, back in backs.items())
    assert {f"n{number}" for number in range(1, len(report.figures) + 1)} <= set(backs)


def test_no_colour_alone(page: list[Element]) -> None:
    """Each note has its sign and its word, and each sign in the text its word for who listens."""
    words = {mark.word for mark in MARKS.values()} | {"Not so elsewhere in the draft"}
    for one in page:
        if (
            one.name == "h3"
            and one.parents[-1].name == "article"
            and "note" in one.parents[-1].classes
        ):
            assert any(word in one.text for word in words)
        if "data-flag" in one.attributes:
            assert any(f" {word}: " in one.text for word in words)


def test_nothing_is_run_and_nothing_is_loaded(report: DraftReport, page: list[Element]) -> None:
    """No script, no handler, no address but links; the policy allows the page's own style alone."""
    [policy] = [
        one.attributes["content"]
        for one in page
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    [style] = re.findall("<style>(.*?)</style>", render(report), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

    assert not list(named(page, "script", "img", "iframe", "link", "form", "object", "base"))
    assert not [name for one in page for name in one.attributes if name.startswith("on")]
    assert "style" not in {name for one in page for name in one.attributes}
    assert f"style-src 'sha256-{digest}'" in policy
    assert "script-src" not in policy
    assert "default-src 'none'" in policy


def test_the_same_page_again(report: DraftReport) -> None:
    """One report is one page."""
    assert render(report) == render(report) == render_draft(report, "html")


def test_what_is_to_be_done_comes_first(report: DraftReport) -> None:
    """Every figure in question stands on top, by what is to be done about it."""
    asked = page_of(report, DEFAULT).asked
    wanted = {
        section.heading: len(section.of(report))
        for section in SECTIONS
        if section.heading in ADVICE and section.of(report)
    }

    assert {group.mark.word: len(group.notes) for group in asked} == wanted


def test_what_does_not_go_together_within_the_draft() -> None:
    """Each place of it has a note that names the other, and the whole story stands below."""
    report = against(DRAFT, SOURCES)
    page = elements(render(report))
    [finding] = wrong_within(report)
    text = next(one.text for one in page if one.attributes.get("id") == "w1-1-n")

    assert "43 people" in text
    assert "34 people in line 3" in text
    assert finding.id in {one.attributes.get("id") for one in page}


def test_figures_that_share_words() -> None:
    """The graver note colours the words; both signs stand behind them."""
    page = elements(render(against(DRAFT, SOURCES)))
    both = [one for one in page if len(one.attributes.get("data-notes", "").split()) > 1]

    assert both
    assert all(one.classes == ["conflicts"] for one in both)


def test_no_words_of_sources_where_none_may_be_shown() -> None:
    """The draft is the desk's own: its text is there, the sentences of others are not."""
    told = {name: text.replace("41", "forty-one") for name, text in SOURCES.items()}
    page = render(against(DRAFT, told), Presentation(quotes=False))

    assert "Losses are" in page
    assert ": Tribune, 41 people" in page
    assert "harbour of Porto" not in page
    assert "forty-one" not in page


def test_a_draft_without_a_figure() -> None:
    """There is nothing to do, and the page says so."""
    report = against("The harbour is open again.", SOURCES)
    page = elements(render(report))

    assert not [one for one in page if one.attributes.get("id") == "to-do"]
    assert any(one.text == "There is no figure and no date in it." for one in page)
    assert [one.text for one in lines_of(page).values()] == ["The harbour is open again."]
