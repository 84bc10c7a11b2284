"""Text for people: at 80 columns, in a pipe, and with hostile articles."""

import io
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from factcheck.model import Notice, Position, Report, Scope, TimeScope, Verdict, Zone
from factcheck.report.as_text import lay_out, lay_out_finding, render
from factcheck.report.claims_as_text import lay_out_claims
from factcheck.report.lines import Line, Part, Tone, plain, shown
from factcheck.report.terminal import show
from tests.builders import day
from tests.report.example import (
    CLAIMS,
    CONFLICT,
    FITTING,
    HERALD_DEATHS,
    HERALD_LOSSES,
    HOSTILE_DEATHS,
    REPORT,
    SIGNED,
    TRIBUNE_DEATHS,
)

GOLDEN = Path(__file__).parent
Golden = Callable[[Path, str], None]


class Screen(io.StringIO):
    """A terminal that remembers what was written."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


@pytest.fixture
def on_screen(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return a function that shows lines on a terminal of 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "dumb")

    def written(lines: list[Line]) -> str:
        screen = Screen()
        show(lines, screen)
        return screen.getvalue()

    return written


def test_the_report_at_80_columns(on_screen: Callable[..., str], factcheck_golden: Golden) -> None:
    """What an editor sees; read the golden file as she would."""
    factcheck_golden(GOLDEN / "report-80.txt", on_screen(lay_out(REPORT)))


def test_all_evidence_at_80_columns(
    on_screen: Callable[..., str], factcheck_golden: Golden
) -> None:
    """With --explain every match is told rung by rung."""
    factcheck_golden(GOLDEN / "evidence-80.txt", on_screen(lay_out(REPORT, explain=True)))


def test_one_finding_at_80_columns(on_screen: Callable[..., str], factcheck_golden: Golden) -> None:
    """The whole story of a finding, with evidence that adds up."""
    factcheck_golden(GOLDEN / "finding-80.txt", on_screen(lay_out_finding(CONFLICT)))


def test_the_claims_at_80_columns(on_screen: Callable[..., str], factcheck_golden: Golden) -> None:
    """A claim a line: where it stands, its words, how they are read."""
    lines = lay_out_claims(CLAIMS, REPORT.notices)
    factcheck_golden(GOLDEN / "claims-80.txt", on_screen(lines))


def test_claims_of_page_furniture_and_those_set_aside_say_so() -> None:
    """Nobody takes the date of a related link for a claim of the article."""
    link = attrs.evolve(SIGNED, zone=Zone.RELATED)
    aside = attrs.evolve(SIGNED, excluded="a model name")
    texts = [line.text for line in lay_out_claims([link, aside])]

    assert texts[0].endswith(" \u00b7 in the related links")
    assert texts[1].endswith(" \u00b7 set aside: a model name")


def test_no_row_is_wider_than_the_terminal(on_screen: Callable[..., str]) -> None:
    """Nothing is cut off, and nothing wraps by itself."""
    rows = on_screen(lay_out(REPORT, explain=True)).split("\n")

    assert max(map(len, rows)) <= 80


def test_wrapping_loses_no_word(on_screen: Callable[..., str]) -> None:
    """The rows of the terminal hold the words of the unwrapped report, in their order."""
    assert on_screen(lay_out(REPORT)).split() == render(REPORT).split()


@pytest.fixture
def no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what asks for colours or a width."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_wishes")
def test_a_pipe_gets_plain_unwrapped_lines() -> None:
    """Off a terminal there is no colour and no wrapping, so that lines can be searched."""
    pipe = io.StringIO()
    show(lay_out(REPORT), pipe)

    assert pipe.getvalue() == render(REPORT)
    assert "\x1b" not in pipe.getvalue()
    assert max(map(len, pipe.getvalue().split("\n"))) > 100


@pytest.mark.usefixtures("no_wishes")
def test_a_width_that_is_asked_for_is_kept_in_a_pipe(
    on_screen: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """COLUMNS=80 wraps as a terminal of that width does, without its colours."""
    monkeypatch.setenv("COLUMNS", "80")
    pipe = io.StringIO()
    show(lay_out(REPORT), pipe)

    assert pipe.getvalue() == on_screen(lay_out(REPORT))


def test_colour_on_a_terminal(
    on_screen: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal that can has colours; NO_COLOR takes them away again."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("COLORTERM", raising=False)
    coloured = on_screen(lay_out(REPORT))
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b[1;31m" in coloured
    assert "\x1b[1;31m" not in on_screen(lay_out(REPORT))


def test_force_color_reaches_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks for colour in a pipe gets it."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    pipe = io.StringIO()
    show(lay_out(REPORT), pipe)

    assert "\x1b[" in pipe.getvalue()


HOSTILE_TEXTS = {
    "34\x1b[31m dead": r"34\x1b[31m dead",
    "\x9b2J wiped": r"\x9b2J wiped",
    "\u202edaed 43": r"\u202edaed 43",
    "soft\xadly \u200bhidden\ufeff": "softly hidden",
    "two\r\nlines\tand\x0ca page": "two lines and a page",
    "\ud83d half": r"\ud83d half",
    "bell \x07": r"bell \x07",
    "[bold red]markup[/] :smile:": "[bold red]markup[/] :smile:",
    "plain \u2014 \u201cwords\u201d \u6771\u4eac": "plain \u2014 \u201cwords\u201d \u6771\u4eac",
}


@pytest.mark.parametrize(("text", "seen"), HOSTILE_TEXTS.items(), ids=map(ascii, HOSTILE_TEXTS))
def test_strangers_text_is_defused(text: str, seen: str) -> None:
    """No article paints the screen, moves its cursor or turns the direction of writing."""
    assert shown(text) == seen


def test_a_hostile_article_leaves_no_escape(on_screen: Callable[..., str]) -> None:
    """Neither on a terminal nor in a pipe."""
    alarm = attrs.evolve(CONFLICT, claims=FITTING.claims, positions=FITTING.positions)
    report = attrs.evolve(REPORT, findings=(alarm,))
    for output in (on_screen(lay_out(report)), render(report)):
        assert not {"\x1b", "\u202e", "\ud83d", "\r"} & set(output)
        assert r"\x1b[31mAlert\x1b[0m [bold red]now[/]" in " ".join(output.split())
        assert r"\u202edied\u202c" in output


def test_losses_are_told_first_and_last() -> None:
    """An incomplete report says so where it begins and where it ends, and names each once."""
    lines = render(REPORT).splitlines()

    assert lines[0] == "1 input could not be read; this report is incomplete:"
    assert "photo.txt" in lines[1]
    assert lines[-1] == "1 input could not be read; this report is incomplete: see above."
    assert sum("photo.txt" in line for line in lines) == 1


def test_every_source_of_a_position_is_told() -> None:
    """Beyond three sources the sentences are left out, the places never."""
    claims = (HERALD_DEATHS, TRIBUNE_DEATHS, HOSTILE_DEATHS, *CLAIMS[3:])
    position = Position(value=HERALD_DEATHS.value, claims=claims, origins=("A", "B"))
    story = plain(lay_out_finding(attrs.evolve(CONFLICT, positions=(position,), claims=claims)))

    assert "2 voices: A; B" in story
    for claim in claims:
        assert f"{claim.quote.article.path}:{claim.quote.line}:{claim.quote.column}" in story


def test_an_article_is_quoted_once_and_rather_from_its_text() -> None:
    """A headline repeats what the text tells better; its place is told all the same."""
    headline = attrs.evolve(HERALD_LOSSES, zone=Zone.HEADLINE)
    claims = (headline, HERALD_DEATHS)
    position = Position(value=HERALD_DEATHS.value, claims=claims, origins=("A",))
    story = plain(lay_out_finding(attrs.evolve(CONFLICT, positions=(position,), claims=claims)))

    assert "\n        «At least 34 people» died in Porto" in story
    assert "civil protection agency said. Losses are «50 times those»" not in story
    assert "previous year. \u00b7 The Herald, 2024-07-05 \u00b7 story/herald.txt:3:117" in story


def test_later_figures_stand_below_earlier_ones() -> None:
    """What was superseded is told as it went on, by the day as of which it holds."""
    early = attrs.evolve(TRIBUNE_DEATHS, scope=TimeScope(as_of=day("2024-07-02")))
    late = attrs.evolve(HOSTILE_DEATHS, scope=TimeScope(as_of=day("2024-07-09")))
    positions = tuple(
        Position(value=one.value, claims=(one,), origins=("A",))
        for one in (late, HERALD_DEATHS, early)
    )
    finding = attrs.evolve(FITTING, verdict=Verdict.SUPERSEDED, positions=positions)
    text = render(attrs.evolve(REPORT, findings=(finding,)))

    places = [text.index(f"story/{name}.txt:") for name in ("tribune", "herald", "gazette")]
    assert places == sorted(places)


def test_what_lies_within_an_article_is_set_apart() -> None:
    """A headline against its own body is no conflict between sources."""
    within = attrs.evolve(CONFLICT, scope=Scope.WITHIN)
    text = render(attrs.evolve(REPORT, findings=(within, CONFLICT, FITTING)))

    assert text.index("CONFLICTS (1)") < text.index("CONFLICTS WITHIN AN ARTICLE (1)")
    assert "1 conflict, 1 conflict within an article, 1 fitting" in text


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("scope", Scope)
def test_every_finding_shows_its_id(verdict: Verdict, scope: Scope) -> None:
    """No verdict is left out of the report, and each can be asked about."""
    finding = attrs.evolve(CONFLICT, verdict=verdict, scope=scope)
    text = render(attrs.evolve(REPORT, findings=(finding,)))

    assert f"[{finding.id}]" in text
    assert finding.summary in text


def test_agreement_tells_how_many_voices_agree() -> None:
    """Three papers and one wire are one voice."""
    one_voice = tuple(attrs.evolve(one, origins=("Wire",)) for one in FITTING.positions)
    text = render(attrs.evolve(REPORT, findings=(attrs.evolve(FITTING, positions=one_voice),)))

    assert "one voice: Wire" in text
    assert "3 voices: Northern Wire; gazette; the civil protection agency" in render(REPORT)


def test_a_report_on_nothing_says_so() -> None:
    """No finding is told as plainly as any."""
    text = render(attrs.evolve(REPORT, findings=(), notices=()))

    assert text.startswith("3 articles of 3 voices, 6 figures and dates: nothing that two")


def test_many_articles_are_counted() -> None:
    """An archive's report does not list a thousand names."""
    report = Report(articles=REPORT.articles, voices=REPORT.voices * 20, claims=(), findings=())

    assert "and 20 more" in render(report)


def test_a_line_wraps_below_its_text(on_screen: Callable[..., str]) -> None:
    """The first row is as wide as the others; what follows hangs."""
    words = " ".join(["figure"] * 30)
    rows = on_screen([Line((Part(words, Tone.ALARM),), indent=2, hang=4)]).split("\n")

    assert rows[0].startswith("  figure")
    assert all(row.startswith("      figure") for row in rows[1:-1])
    assert len(rows[0]) > 70
    assert " ".join(rows).split() == words.split()


def test_a_doubt_about_many_articles_is_one_line() -> None:
    """Each file is named once, with its id or its path; what is said of all is said once."""
    said = "story/{}.txt: read from the layout of a PDF"
    notices = [
        *(Notice(text=said.format(name), article=name) for name in ("gazette", "herald")),
        *(Notice(text="no publication date", article=name) for name in "abcdef"),
        Notice(text="story: not read: a.xyz"),
    ]
    text = render(attrs.evolve(REPORT, findings=(), notices=tuple(notices)))

    assert text.partition("NOTICES\n")[2].partition("\n\n")[0].split("\n") == [
        "  story/gazette.txt, story/herald.txt: read from the layout of a PDF",
        "  a, b, c, d and 2 more: no publication date",
        "  story: not read: a.xyz",
    ]
