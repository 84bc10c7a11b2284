"""Filters: what is asked for is shown and counted, and the address holds what was asked."""

import re

import pytest
from playwright.sync_api import Page, expect

from factcheck.model import Finding, Verdict
from tests.browser.controls import choice, more, shown, status, words
from tests.browser.reports import Pages, report
from tests.browser.screens import Screens

STORY = "harbour-fire"
FINDINGS = report(STORY).findings


def sources(finding: Finding) -> set[str]:
    """Return the sources that give a finding's figures."""
    return {claim.quote.article.name for claim in finding.claims}


@pytest.fixture
def page(pages: Pages, screens: Screens) -> Page:
    """Return the page of a story with findings of several verdicts."""
    return screens.open(pages.of(STORY)).page


def test_all_is_shown_at_first(page: Page) -> None:
    """Nothing is hidden unless somebody asks for it."""
    expect(status(page)).to_have_text(f"all {len(FINDINGS)} findings shown")
    assert sorted(shown(page)) == sorted(one.id for one in FINDINGS)


def test_by_verdict_kind_and_source(page: Page) -> None:
    """Each choice narrows what is shown; an empty section goes; "Show all" brings it back."""
    more(page)
    choice(page, "Verdict").select_option("agrees")
    agreeing = [one for one in FINDINGS if one.verdict is Verdict.AGREES]
    expect(status(page)).to_have_text(f"{len(agreeing)} of {len(FINDINGS)} findings shown")
    assert sorted(shown(page)) == sorted(one.id for one in agreeing)
    expect(page.get_by_role("heading", name="Conflicts")).to_be_hidden()

    source = min(sources(agreeing[0]))
    choice(page, "Source").select_option(source)
    of_source = [one for one in agreeing if source in sources(one)]
    assert 0 < len(of_source) < len(agreeing)
    expect(status(page)).to_have_text(f"{len(of_source)} of {len(FINDINGS)} findings shown")
    assert sorted(shown(page)) == sorted(one.id for one in of_source)

    code = of_source[0].code
    choice(page, "Kind").select_option(code)
    of_kind = [one for one in of_source if one.code == code]
    assert sorted(shown(page)) == sorted(one.id for one in of_kind)

    page.get_by_role("button", name="Show all").click()
    expect(status(page)).to_have_text(f"all {len(FINDINGS)} findings shown")
    expect(page.get_by_role("button", name="Show all")).to_be_hidden()
    expect(choice(page, "Verdict")).to_have_value("")
    expect(page.get_by_role("heading", name="Conflicts")).to_be_visible()


def test_what_needs_a_decision(page: Page) -> None:
    """One tick leaves what an editor must settle, and the heading counts it."""
    page.get_by_label("only what needs a decision").check()
    grave = [o for o in FINDINGS if o.verdict in (Verdict.CONFLICTS, Verdict.DISPUTED)]

    assert shown(page) == [one.id for one in grave] != []
    expect(status(page)).to_have_text(f"{len(grave)} of {len(FINDINGS)} findings shown")


def test_by_words(page: Page) -> None:
    """All words must be there, in any order; case, accents and commas are of no consequence."""
    conflict = FINDINGS[0]
    figures = " ".join(one.claims[0].quote.exact for one in conflict.positions)
    words(page).press_sequentially(figures.upper(), delay=0)
    expect(status(page)).to_have_text(re.compile(r"^\d+ of"))
    assert conflict.id in shown(page)

    words(page).fill(conflict.id)
    expect(status(page)).to_have_text(f"1 of {len(FINDINGS)} findings shown")
    assert shown(page) == [conflict.id]

    words(page).fill("no article tells of a xylophone")
    expect(status(page)).to_have_text(f"0 of {len(FINDINGS)} findings shown")


def test_the_address_holds_the_filter(page: Page) -> None:
    """Back undoes a choice, forward repeats it, and a colleague gets what was on the screen."""
    everything = status(page).text_content()
    more(page)
    choice(page, "Verdict").select_option("agrees")
    chosen = status(page).text_content()
    words(page).press_sequentially("people", delay=0)
    expect(page).to_have_url(re.compile(r"#q=people&verdict=agrees$"))
    narrowed, address = status(page).text_content(), page.url

    assert len({everything, chosen, narrowed}) == 3
    page.go_back()
    expect(status(page)).to_have_text(str(chosen))
    expect(words(page)).to_have_value("")
    page.go_back()
    expect(status(page)).to_have_text(str(everything))
    expect(choice(page, "Verdict")).to_have_value("")
    page.go_forward()
    page.go_forward()
    expect(status(page)).to_have_text(str(narrowed))

    other = page.context.new_page()
    other.goto(address)
    expect(status(other)).to_have_text(str(narrowed))
    expect(words(other)).to_have_value("people")
    expect(choice(other, "Verdict")).to_be_visible()


STRANGE = ["verdict=nonsense", "source=<img src=x>", "__proto__=1", "keys=%E0%A4%A&=&&q"]


def test_a_strange_address_hides_nothing(pages: Pages, screens: Screens) -> None:
    """What the report does not have is not asked for; nothing fails."""
    screen = screens.open(pages.of(STORY))
    for fragment in STRANGE:
        screen.go(fragment)
        expect(status(screen.page)).to_have_text(f"all {len(FINDINGS)} findings shown")
    assert screen.complaints == []


def test_a_link_leads_to_its_finding(page: Page) -> None:
    """It opens the fold that holds it, and brings it back if a filter hid it."""
    folded = next(one for one in FINDINGS if one.verdict is Verdict.AGREES)
    finding = page.locator(f"#{folded.id}")
    expect(finding.locator("[data-sentence]").first).to_be_hidden()
    page.goto(page.url.partition("#")[0] + f"#{folded.id}")
    expect(finding.locator("[data-sentence]").first).to_be_visible()
    expect(finding.locator("summary").first).to_be_focused()
    expect(finding).to_be_in_viewport()

    page.get_by_label("only what needs a decision").check()
    expect(finding).to_be_hidden()
    page.evaluate("(id) => { location.hash = id; }", folded.id)
    expect(finding).to_be_visible()
    expect(page.get_by_label("only what needs a decision")).not_to_be_checked()


def test_a_link_leaves_the_filter_that_does_not_hide_its_place(page: Page) -> None:
    """Who takes the address of a finding stays where she is."""
    page.get_by_label("only what needs a decision").check()
    before = shown(page)
    page.locator(f"#{before[0]} .permalink").click()
    expect(page).to_have_url(re.compile(f"#{before[0]}$"))

    expect(page.get_by_label("only what needs a decision")).to_be_checked()
    assert shown(page) == before


def test_all_folds_at_once(page: Page) -> None:
    """Both ways, without the controls themselves."""
    more(page)
    sentences = page.locator("[data-sentence]")
    hidden = [one for one in sentences.all() if not one.is_visible()]
    assert hidden
    page.get_by_role("button", name="Open all folds").click()
    assert all(one.is_visible() for one in hidden)
    page.get_by_role("button", name="Close all folds").click()
    assert not any(one.is_visible() for one in hidden)
    expect(page.get_by_role("button", name="Close all folds")).to_be_visible()
