"""Keys: they lead from finding to finding, and disturb nobody who types or has no use for them."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.controls import choice, more, shown, words
from tests.browser.reports import Pages
from tests.browser.screens import Screens

HERE = """() => document.activeElement.closest("[data-finding]")?.id ?? null"""


@pytest.fixture
def page(pages: Pages, screens: Screens) -> Page:
    """Return the page of a story."""
    return screens.open(pages.of("harbour-fire")).page


def walk(page: Page, keys: str) -> list[str | None]:
    """Return the finding that has the focus after each key."""
    reached = []
    for key in keys:
        page.keyboard.press(key)
        reached.append(page.evaluate(HERE))
    return reached


def test_next_and_previous(page: Page) -> None:
    """They go through what is shown, in order, and stop at the ends."""
    first, second, third, *_ = order = shown(page)

    assert walk(page, "nnjkpp") == [first, second, third, second, first, first]
    expect(page.locator(f"#{first}")).to_be_in_viewport()
    page.evaluate("document.activeElement.blur()")
    assert walk(page, "n") == [second]

    page.get_by_label("only what needs a decision").check()
    left = shown(page)
    assert 0 < len(left) < len(order)
    page.evaluate("document.activeElement.blur()")
    assert walk(page, "n" * (len(left) + 2))[-1] == left[-1]


def test_a_folded_finding_is_opened_by_enter(page: Page) -> None:
    """The keys lead to the handle of its fold."""
    folded = page.locator("[data-finding]:has(> details:first-child)").first
    place = shown(page).index(str(folded.get_attribute("id")))
    walk(page, "n" * (place + 1))
    page.keyboard.press("Enter")
    expect(folded.locator("[data-sentence]").first).to_be_visible()


def test_to_the_filter_and_the_help(page: Page) -> None:
    """Each key does what the help says of it."""
    page.keyboard.press("/")
    expect(words(page)).to_be_focused()
    expect(words(page)).to_have_value("")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    help_shown = page.get_by_role("dialog", name="Keys")
    expect(help_shown).to_be_visible()
    told = help_shown.locator("kbd").all_text_contents()

    assert told == ["/", "n", "p", "j", "k", "?"]


def test_who_types_is_not_disturbed(page: Page) -> None:
    """In a field a letter is a letter, and with Ctrl or Alt it belongs to the browser."""
    words(page).click()
    page.keyboard.type("njpk/?")
    expect(words(page)).to_have_value("njpk/?")
    assert page.evaluate(HERE) is None

    words(page).fill("")
    page.evaluate("document.activeElement.blur()")
    for key in ("Alt+n", "Control+j", "Meta+k"):
        page.keyboard.press(key)
    assert page.evaluate(HERE) is None
    more(page)
    choice(page, "Verdict").focus()
    page.keyboard.press("n")
    assert page.evaluate(HERE) is None


def test_they_can_be_switched_off(page: Page) -> None:
    """For who speaks to the machine each letter may be a command: the address keeps them off."""
    more(page)
    page.get_by_role("button", name="Keys").click()
    page.get_by_label("these keys are on").uncheck()
    page.get_by_role("button", name="Close", exact=True).click()
    expect(page).to_have_url(re.compile("#keys=off$"))
    assert walk(page, "nj/?") == [None] * 4
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.reload()
    assert walk(page, "nj/?") == [None] * 4
