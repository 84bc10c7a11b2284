"""Comments in texts: what they cover, which are obeyed, and that their figures are none."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.articles import read
from factcheck.decisions.inline import MOST, decisions_in
from factcheck.model import Article, Report
from factcheck.pipeline import check, extract
from tests.builders import article
from tests.decisions.desk import TRIBUNE

WHY = 'reason="told by telephone"'
FIRE = "The fire in Porto on Sunday killed 34 people, police said."
HEAD = "---\nsource: Herald\npublished: 2024-07-08\n---\n"
DATED = '<title>Fire</title><meta name="date" content="2024-07-08">'
PAGE = "<html><head>{}</head><body><article>{}<p>{}</p></article></body></html>"


def comment(rest: str) -> str:
    """Return a comment that speaks to factcheck."""
    return f"<!-- factcheck: {rest} -->"


def checked(folder: Path, text: str, name: str = "herald.md", *, inline: bool = True) -> Report:
    """Return the report on a text, read from its file, and on the other paper."""
    file = folder / name
    file.write_text(text, "utf-8")
    return check([*read(file), TRIBUNE], today=date(2024, 7, 9), inline=inline)


# A text: whether the number of deaths is accepted.
COVERED = {
    "behind the sentence": f"{FIRE} {comment(f'ignore CF03 {WHY}')}\n",
    "before the sentence": f"{comment(f'ignore swapped-digits {WHY}')} {FIRE}\n",
    "alone above": f"{comment(f'ignore conflicts {WHY}')}\n{FIRE}\n",
    "alone above, blank lines": f"{comment(f'ignore {WHY}')}\n\n\n{FIRE}\n",
    "two alone above": f"{comment(f'ignore CF31 {WHY}')}\n{comment(f'ignore {WHY}')}\n{FIRE}\n",
    "any kind": f"{FIRE} {comment(f'ignore {WHY}')}\n",
    "several kinds": f"{FIRE} {comment(f'ignore CF31, CF03 {WHY}')}\n",
    "over two lines": f"{FIRE} <!-- factcheck: ignore CF03\n  {WHY} -->\n",
    "in capitals": f"{FIRE} <!-- Factcheck: Ignore cf03 Reason='x' -->\n",
    "with curly quotes": f"{FIRE} {comment('ignore CF03 reason=“told by telephone”')}\n",
    "with all fields": FIRE
    + comment('ignore CF03 reason="x" author="AB" until="2024-07-09"')
    + "\n",
    "a reason that names a figure": FIRE + comment('ignore CF03 reason="not 43 people"'),
}
OPEN = {
    "another kind": (f"{FIRE} {comment(f'ignore CF31 {WHY}')}\n", "covers no finding"),
    "another line": (
        f"{FIRE}\n\nThe mayor came. {comment(f'ignore CF03 {WHY}')}\n",
        "covers no finding",
    ),
    "it has run out": (
        FIRE + comment('ignore CF03 reason="x" until="2024-07-08"'),
        "held until 2024-07-08",
    ),
    "no reason": (f"{FIRE} {comment('ignore CF03')}\n", "it gives no reason"),
    "an empty reason": (
        FIRE + comment('ignore reason=""'),
        "gives no reason",
    ),
    "a slip in the kind": (
        f"{FIRE} {comment(f'ignore swaped-digits {WHY}')}\n",
        "did you mean swapped-digits?",
    ),
    "no day": (
        FIRE + comment('ignore reason="x" until="soon"'),
        "is no day",
    ),
    "an unknown field": (
        FIRE + comment('ignore reason="x" by="AB"'),
        "by is unknown",
    ),
    "a field twice": (f"{FIRE} {comment(f'ignore {WHY} {WHY}')}\n", "reason stands there twice"),
    "another call": (f"{FIRE} {comment('accept everything')}\n", "only “ignore” is known"),
}


@pytest.mark.parametrize("text", COVERED.values(), ids=COVERED)
def test_a_comment_covers_its_line(text: str, tmp_path: Path) -> None:
    """A comment speaks of the figures in its line; alone on its line, of those in the next."""
    report = checked(tmp_path, HEAD + text)

    assert [one.finding.code for one in report.accepted] == ["swapped-digits"]
    assert report.accepted[0].decision.place.startswith(f"{tmp_path}/herald.md:")


@pytest.mark.parametrize(("text", "words"), OPEN.values(), ids=OPEN)
def test_a_comment_that_covers_nothing_is_told(text: str, words: str, tmp_path: Path) -> None:
    """A comment that does nothing is told with its place, and why."""
    report = checked(tmp_path, HEAD + text)
    told = [one.text for one in report.notices if words in one.text]

    assert report.accepted == ()
    assert len(told) == 1
    assert told[0].startswith(f"{tmp_path}/herald.md:")


@pytest.mark.parametrize("text", COVERED.values(), ids=COVERED)
def test_no_figure_of_a_comment_is_a_claim(text: str, tmp_path: Path) -> None:
    """A comment is no word of the article: its claims are those of the text without it."""
    report = checked(tmp_path, HEAD + text)
    told = [one.quote.exact for one in report.claims if one.quote.article.source == "Herald"]

    assert told == ["2024-07-08", "Sunday", "34 people"]


PAGES = {
    "in the paragraph": PAGE.format(DATED, "", f"{FIRE} {comment(f'ignore CF03 {WHY}')}"),
    "above the paragraph": PAGE.format(DATED, comment(f"ignore CF03 {WHY}"), FIRE),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_comment_of_a_page_is_kept_in_its_place(page: str, tmp_path: Path) -> None:
    """A page of the desk's own, without an address, is commented like a text."""
    report = checked(tmp_path, page, "herald.html")

    assert "swapped-digits" in [one.finding.code for one in report.accepted]


FOREIGN = {
    "a page that names its address": (
        "herald.html",
        PAGES["in the paragraph"].replace(
            "<title>", '<link rel="canonical" href="https://herald.example/fire"><title>'
        ),
    ),
    "a text that names its address": (
        "herald.md",
        f"---\nurl: https://herald.example/fire\n---\n{COVERED['any kind']}",
    ),
}


@pytest.mark.parametrize(("name", "text"), FOREIGN.values(), ids=FOREIGN)
def test_an_article_from_elsewhere_silences_nothing(name: str, text: str, tmp_path: Path) -> None:
    """A source may not settle what is found in it; that it tried is told."""
    report = checked(tmp_path, text, name)

    assert report.accepted == ()
    assert any("may not settle what is found in it" in one.text for one in report.notices)


def test_comments_can_be_switched_off(tmp_path: Path) -> None:
    """Where sources come as files from anywhere, no comment decides."""
    report = checked(tmp_path, HEAD + COVERED["any kind"], inline=False)

    assert report.accepted == ()
    assert any("comments in texts are switched off" in one.text for one in report.notices)


def test_a_text_without_comments_is_read_as_ever(tmp_path: Path) -> None:
    """Another comment of a page or a text is left alone."""
    file = tmp_path / "herald.md"
    file.write_text(f"{HEAD}{FIRE} <!-- see the factcheck: 34 -->\n", "utf-8")
    [herald] = read(file)

    assert decisions_in([herald]).decisions == ()
    assert decisions_in([herald]).notices == ()


HOSTILE = {
    "many comments": "<!-- factcheck: ignore x -->" * 20_000,
    "many beginnings": "<!-- factcheck:" * 20_000,
    "many lines": "<!-- factcheck: ignore -->\n" * 20_000,
    "many quotes": '<!-- factcheck: ignore reason="' + '"' * 1_900 + "-->",
    "escapes": '<!-- factcheck: ignore reason="\x1b[31m\u202e\ud800%0A::error" -->',
    "a long word": f"<!-- factcheck: ignore {'x' * 1_900} -->",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_comments_cost_little(text: str) -> None:
    """Whatever a text holds, its comments are bounded in number and in what is said of them."""
    hostile = article(f"The fire killed 34 people. {text}", "hostile")
    found = decisions_in([hostile])

    assert len(found.decisions) + len(found.notices) <= MOST
    assert all(len(one.text) < 500 for one in found.notices)


def test_offsets_do_not_move() -> None:
    """The comment stays part of the text: quotes are where they stand."""
    text = f"{comment(f'ignore {WHY}')}\n{FIRE}\n"
    own = Article(id="herald", text=text)

    assert {one.quote.exact for one in extract(own)} >= {"34 people"}
    assert own.text == text
