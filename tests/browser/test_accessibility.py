"""Pages for everyone: axe-core finds no violation, and the keyboard reaches all of it."""

from itertools import pairwise
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.reports import Pages
from tests.browser.screens import DESK, PHONE, Screens

KINDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RULES: dict[str, Any] = {"runOnly": KINDS, "resultTypes": ["violations"], "preload": False}
# It looks behind every word, and takes longer than all other rules.
CONTRAST = "color-contrast"
BUT_CONTRAST = {**RULES, "rules": {CONTRAST: {"enabled": False}}}
CONTRAST_ALONE = {**RULES, "runOnly": {"type": "rule", "values": [CONTRAST]}}


def violations(page: Page, rules: dict[str, Any], within: str | None = None) -> list[str]:
    """Return what axe-core objects to, each with the first of its places."""
    found: list[dict[str, Any]] = Axe().run(page, within, rules).response["violations"]
    return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html']}" for one in found]


# Whoever reads it, and with whatever: a page as it opens or unfolded, on a desk or a phone.
READERS = {
    "as it opens": ("seeds", False, DESK),
    "unfolded": ("hostile", True, DESK),
    "unfolded on a phone": ("harbour-fire", True, PHONE),
    "empty": ("nothing", False, PHONE),
}


@pytest.mark.parametrize(("name", "unfolded", "size"), READERS.values(), ids=READERS)
def test_no_barrier(
    name: str,
    unfolded: bool,  # noqa: FBT001 - a row of the table
    size: ViewportSize,
    pages: Pages,
    screens: Screens,
) -> None:
    """Screen readers, keyboards and fingers find all of it."""
    screen = screens.open(pages.of(name), viewport=size)
    if unfolded:
        screen.unfold()

    assert violations(screen.page, BUT_CONTRAST) == []


@pytest.mark.parametrize(("light", "unfolded"), [("light", True), ("dark", False)])
def test_every_word_can_be_read(
    light: Literal["light", "dark"],
    unfolded: bool,  # noqa: FBT001 - a row of the table
    pages: Pages,
    screens: Screens,
) -> None:
    """No letters are too pale, by day and by night."""
    screen = screens.open(pages.of("seeds"), color_scheme=light)
    if unfolded:
        screen.unfold()

    assert violations(screen.page, CONTRAST_ALONE) == []


def test_the_help_is_no_barrier(pages: Pages, screens: Screens) -> None:
    """It holds the focus until it is closed, and gives it back."""
    page = screens.open(pages.of("seeds"), color_scheme="dark").page
    page.locator("main").focus()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()

    assert violations(page, RULES, "dialog[open]") == []

    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    expect(page.locator("main")).to_be_focused()


def test_a_barrier_would_be_seen(pages: Pages, screens: Screens) -> None:
    """The test can fail: it sees a picture without words, and pale letters."""
    screen = screens.open(pages.of("nothing"))
    screen.page.evaluate(
        """() => {
          document.body.append(document.createElement("img"));
          document.querySelector("h1").style.color = "#eee";
        }"""
    )

    assert {line.partition(":")[0] for line in violations(screen.page, RULES)} >= {
        "color-contrast",
        "image-alt",
    }


# All that can have the focus and be seen, in the order in which it is written.
STOPS = """() => {
  const all = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  window.stops = [...document.querySelectorAll(all)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
  return window.stops.length;
}"""
# Where the focus is: the place in that list, its position on the page, and whether it can be seen.
STOP = """() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  return {
    place: window.stops.indexOf(one),
    name: `${one.tagName} ${one.textContent.slice(0, 40)}`,
    top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""


def test_the_keyboard_reaches_everything_in_order(pages: Pages, screens: Screens) -> None:
    """Each Tab goes on, down the page or to a column on the right, and shows where it is."""
    page = screens.open(pages.of("seeds")).page
    expected = page.evaluate(STOPS)
    reached = []
    for _ in range(expected):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(STOP))

    assert expected > 30
    assert [one["place"] for one in reached] == list(range(expected))
    assert [one["name"] for one in reached if not one["ring"]] == []
    upwards = [
        f"{one['name']} after {before['name']}"
        for before, one in pairwise(reached)
        if one["bottom"] <= before["top"] and one["left"] <= before["right"]
    ]
    assert upwards == []


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_fold_opens_by_keyboard(key: str, pages: Pages, screens: Screens) -> None:
    """What a click opens, a key opens and closes."""
    page = screens.open(pages.of("seeds")).page
    fold = page.locator("[data-finding] > details:first-child").first
    fold.locator("summary").first.focus()
    page.keyboard.press(key)
    expect(fold.locator("[data-sentence]").first).to_be_visible()
    page.keyboard.press(key)
    expect(fold.locator("[data-sentence]").first).to_be_hidden()


def test_the_first_stop_leads_past_the_head(pages: Pages, screens: Screens) -> None:
    """Who goes by keyboard need not pass the head of the page."""
    page = screens.open(pages.of("seeds")).page
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the findings")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
