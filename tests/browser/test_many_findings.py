"""A page of many findings: asking for words costs a few layouts, however many there are."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from factcheck.report import render
from tests.browser.reports import report
from tests.browser.screens import Screens
from tests.report.multiplied import multiplied

TIMES = 40
MOST = 4  # layouts of one answer; one for each finding would be hundreds
# Asks for words as a reader does, and comes back when the page has answered and is drawn anew.
ASK = """async (words) => {
  const [field, before] = [document.querySelector("[data-controls] [type=search]"), location.hash];
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const until = (done) => new Promise((go) => {
    const look = () => (done() ? go() : setTimeout(look, 5));
    look();
  });
  await until(() => location.hash !== before);
  await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)));
  return document.querySelectorAll("[data-section] [data-finding]:not([hidden])").length;
}"""


def layouts(page: Page, words: str) -> tuple[int, int]:
    """Return how often the page is laid out to answer, and how many findings it then shows."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def count() -> int:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return int(next(one["value"] for one in metrics if one["name"] == "LayoutCount"))

    before = count()
    left: int = page.evaluate(ASK, words)
    return count() - before, left


@pytest.mark.parametrize("times", [1, TIMES])
def test_an_answer_costs_few_layouts(times: int, screens: Screens, tmp_path: Path) -> None:
    """Hiding and showing hundreds of findings is one change of the page, not hundreds."""
    many = tmp_path / "many.html"
    written = render(multiplied(report("seeds"), times), "html")
    assert isinstance(written, str)
    many.write_text(written, "utf-8")
    page = screens.open(many).page
    findings = len(report("seeds").findings)

    for words, expected in (("xylophone", 0), ("growth", 1), ("seeds", findings)):
        laid_out, left = layouts(page, words)
        assert left == expected * times
        assert laid_out <= MOST
