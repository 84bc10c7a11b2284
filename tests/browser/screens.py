"""Screens: pages opened from files, which note down whatever they complain about or ask for."""

from pathlib import Path
from typing import Any

import attrs
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize

# Told to the page before its own scripts run: what its security policy stops.
_LISTEN = """
window.stopped = [];
document.addEventListener("securitypolicyviolation",
  (event) => window.stopped.push(`${event.effectiveDirective} ${event.blockedURI}`));
"""
DESK = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=380, height=800)
PATIENCE = 20_000  # milliseconds: a busy machine is slow


@attrs.define(slots=False)  # the browser keeps its own notes on whoever listens
class Screen:
    """A page on a screen, and what it did that a page should not."""

    page: Page
    address: str
    complaints: list[str] = attrs.Factory(list)
    asked_for: list[str] = attrs.Factory(list)

    def listen(self) -> None:
        """Note down what the page complains about and what it asks for."""
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", self._note)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _note(self, request: Request) -> None:
        if request.url.partition("#")[0] != self.address:
            self.asked_for.append(request.url)

    @property
    def stopped(self) -> list[str]:
        """What the security policy of the page stopped."""
        stopped: list[str] = self.page.evaluate("window.stopped")
        return stopped

    def unfold(self) -> None:
        """Open all folds."""
        self.page.evaluate(
            "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })"
        )

    def go(self, fragment: str) -> None:
        """Open the page anew at a fragment of its address."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}#{fragment}")


class Screens:
    """Opens pages, each on a screen of its own."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def open(self, path: Path, fragment: str = "", **options: Any) -> Screen:  # noqa: ANN401
        """Open a page; the *options* are those of a browser's context."""
        context = self._browser.new_context(**{"viewport": DESK, **options})
        context.set_default_timeout(PATIENCE)
        self._contexts.append(context)
        if options.get("java_script_enabled", True):
            context.add_init_script(_LISTEN)
        screen = Screen(context.new_page(), path.resolve().as_uri())
        screen.listen()
        screen.page.goto(screen.address + (f"#{fragment}" if fragment else ""))
        return screen

    def close(self) -> None:
        """Close what is open."""
        for context in self._contexts:
            context.close()
