"""A browser for the tests of pages: the machine's own Chromium, one a worker, never downloaded."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.reports import Pages
from tests.browser.screens import PATIENCE, Screens

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
WISH = "CHROMIUM"  # who names a browser wants these tests to run, and never to be skipped
# A container has no sandbox and little shared memory; and no graphics card makes pictures differ.
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-extensions"]


def chromium() -> str | None:
    """Return the browser of this machine, if it has one."""
    if wish := os.environ.get(WISH):
        found = shutil.which(wish)
        if found is None:
            pytest.fail(f"{WISH}={wish}: no such browser")
        return found
    return next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Start a browser that runs while the tests of this folder do."""
    executable = chromium()
    if executable is None:
        pytest.skip(f"no browser: install Chromium, or name one with {WISH}")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def screens(browser: Browser) -> Iterator[Screens]:
    """Return screens to open pages on; they are closed behind each test."""
    opened = Screens(browser)
    yield opened
    opened.close()


@pytest.fixture(scope="package")
def pages(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Return the pages that the tests look at; each is written once, if there is who opens it."""
    assert browser.is_connected()
    return Pages(tmp_path_factory.mktemp("pages"))
