"""Progress: shown to who waits at a terminal, and to nobody else; nothing is left of it."""

import io

import pytest

from factcheck.report import progress as module
from factcheck.report.progress import progress


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the terminal be one that can move its cursor, and let no time pass between pictures."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(module, "_PAUSE", 0.0)


def shown(screen: io.StringIO, count: int, *, wanted: bool = True) -> str:
    """Return all that was written while so many things were done."""
    with progress(screen, "reading", count, wanted=wanted) as at:
        for number in range(count):
            at(f"herald-{number}.txt")
    return screen.getvalue()


def test_a_handful_has_a_bar() -> None:
    """It counts and names what is next, and takes itself from the screen."""
    written = shown(Screen(), 6)

    assert "5/6" in written
    assert "reading herald-5.txt" in written
    assert written.rstrip().endswith(("\x1b[2K", "\x1b[?25h"))


@pytest.mark.parametrize(
    ("screen", "count", "wanted"),
    [(Screen(), 2, True), (io.StringIO(), 50, True), (Screen(), 50, False)],
    ids=["few", "a pipe", "not wanted"],
)
def test_there_is_no_bar(screen: io.StringIO, count: int, *, wanted: bool) -> None:
    """For few things, in a pipe, and where it is not wanted, nothing at all is written."""
    assert shown(screen, count, wanted=wanted) == ""


def test_a_simple_terminal_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot move its cursor would be filled with pictures."""
    monkeypatch.setenv("TERM", "dumb")

    assert shown(Screen(), 50) == ""


def test_no_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR holds here as well."""
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b[3" not in shown(Screen(), 6)


def test_an_interrupt_leaves_nothing() -> None:
    """The bar is taken away, and the interrupt goes on."""
    screen = Screen()
    with pytest.raises(KeyboardInterrupt):
        _interrupted(screen)

    assert screen.getvalue().endswith("\x1b[2K")
    assert "\x1b[31m.txt" not in screen.getvalue()


def _interrupted(screen: Screen) -> None:
    with progress(screen, "reading", 9) as at:
        at("herald\x1b[31m.txt")
        raise KeyboardInterrupt
