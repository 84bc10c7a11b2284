"""Pages in a browser: they ask for nothing, complain about nothing, and need no script."""

import pypdfium2
import pytest
from playwright.sync_api import expect

from tests.browser.reports import NAMES, STORIES, Pages
from tests.browser.screens import PHONE, Screen, Screens

# What stands further right than the screen, save where a table scrolls in a box of its own.
BEYOND = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 60)}`);
}"""
SMUGGLED = """() => {
  const script = document.createElement("script");
  script.textContent = "window.owned = true";
  const image = document.createElement("img");
  image.src = "https://example.org/pixel.png";
  const words = document.createElement("p");
  words.setAttribute("style", "color: red");
  words.setAttribute("onclick", "window.owned = true");
  document.body.append(script, image, words);
  words.click();
  return window.owned ?? null;
}"""


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_quiet_and_fits_a_phone(name: str, pages: Pages, screens: Screens) -> None:
    """Nothing is loaded, fails or is stopped, and nothing runs off the screen when unfolded."""
    screen = screens.open(pages.of(name), viewport=PHONE)

    assert screen.page.evaluate(BEYOND) == []

    screen.unfold()

    assert screen.page.evaluate(BEYOND) == []
    assert (screen.complaints, screen.asked_for, screen.stopped) == ([], [], [])


def test_the_policy_of_the_page_is_in_force(pages: Pages, screens: Screens) -> None:
    """Were markup to slip through, it would neither run nor call home; and we would hear of it."""
    screen = screens.open(pages.of("nothing"))

    assert screen.page.evaluate(SMUGGLED) is None
    expect(screen.page.locator("img")).to_be_attached()
    assert {line.partition(" ")[0] for line in screen.stopped} == {
        "img-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
    }
    assert screen.complaints


MARKUP = """() => ({
  scripts: document.scripts.length,
  handlers: [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames())
    .filter((name) => name.startsWith("on") || name === "style" || name === "src"),
  strange: [...new Set([...document.querySelectorAll("*")].map((one) => one.localName))]
    .filter((name) => ["img", "i", "iframe", "object", "embed", "owned", "base"].includes(name)),
  links: [...new Set([...document.links].map((one) => one.protocol))].sort(),
})"""


def test_hostile_words_stay_words(pages: Pages, screens: Screens) -> None:
    """An article that holds markup is shown with it, in its own words, and nothing of it works."""
    screen = screens.open(pages.of("hostile"))
    found = screen.page.evaluate(MARKUP)

    assert found["scripts"] == 1
    assert (found["handlers"], found["strange"]) == ([], [])
    assert set(found["links"]) <= {"file:", "http:", "https:"}
    expect(
        screen.page.locator("mark, q, blockquote")
        .filter(has_text="<script>alert('owned')</script>")
        .first
    ).to_be_attached()
    assert screen.complaints == []


@pytest.mark.parametrize("name", ["seeds", *STORIES])
def test_without_scripts_all_can_be_read(name: str, pages: Pages, screens: Screens) -> None:
    """Conflicts stand there at once, folds open with a click, and no control promises anything."""
    screen = screens.open(pages.of(name), java_script_enabled=False)
    page = screen.page

    expect(page.locator("[data-controls]")).to_be_hidden()
    expect(page.get_by_role("button", name="Copy as note")).to_have_count(0)
    decisions = page.locator("[data-decide]")
    for place in range(decisions.count()):
        for sentence in decisions.nth(place).locator("[data-sentence]").all():
            expect(sentence).to_be_visible()
    fold = page.locator("[data-finding] > details:first-child").first
    expect(fold.locator("[data-sentence]").first).to_be_hidden()
    fold.locator("summary").first.click()
    expect(fold.locator("[data-sentence]").first).to_be_visible()


def test_a_report_without_findings_says_so(pages: Pages, screens: Screens) -> None:
    """There is nothing to filter, so there are no controls, and the page says why."""
    page = screens.open(pages.of("nothing")).page

    expect(page.locator("h2#nothing")).to_have_text("Nothing that two articles both tell")
    expect(page.locator("[data-controls]")).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
def test_conflicts_are_printed_unfolded(scripts: bool, pages: Pages, screens: Screens) -> None:  # noqa: FBT001
    """What needs a decision is on paper with its sentences and how it was judged."""
    screen = screens.open(pages.of("quarter-results"), java_script_enabled=scripts)
    words = _printed(screen)

    decisions = screen.page.locator("[data-decide]")
    assert decisions.count() == 2
    for place in range(decisions.count()):
        finding = decisions.nth(place)
        for part in ("[data-fact]", "[data-figure]", "[data-sentence]", "[data-check]", "caption"):
            for told in finding.locator(part).all_text_contents():
                assert _bare(told) in words
    assert "Downloadwhatisshown" not in words
    assert "Copyasnote" not in words


def _printed(screen: Screen) -> str:
    """Return the words of the page as it is printed, without white space."""
    document = pypdfium2.PdfDocument(screen.page.pdf(format="A4"))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return _bare("".join(texts))


def _bare(words: str) -> str:
    return "".join(sign for sign in words if sign.isalnum())


MOVES = """() => [...document.querySelectorAll("*")].filter((one) => {
  const style = getComputedStyle(one);
  const lasts = (given) => given.split(",").some((one) => parseFloat(one) > 0.01);
  return lasts(style.transitionDuration) || lasts(style.animationDuration)
    || style.scrollBehavior === "smooth";
}).map((one) => one.tagName)"""


def test_nothing_moves_for_who_wants_no_motion(pages: Pages, screens: Screens) -> None:
    """A page that glides makes some readers sick."""
    screen = screens.open(pages.of("seeds"), reduced_motion="reduce")

    assert screen.page.evaluate(MOVES) == []
