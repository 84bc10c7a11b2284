"""No terminal and no variable of the test run decides what a command shows."""

import os

import pytest

_WISHES = ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH")


@pytest.fixture(autouse=True)
def _no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name in _WISHES or name.startswith("FACTCHECK_"):
            monkeypatch.delenv(name)
