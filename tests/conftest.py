"""What all tests share: the tester of plugins, and our own plugin."""

import pytest

pytest_plugins = ["pytester"]


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Load our own plugin where the project is not installed: nothing names it to pytest there."""
    if not pluginmanager.has_plugin("factcheck"):
        from factcheck import pytest_plugin  # noqa: PLC0415 - an installed one comes by itself

        pluginmanager.register(pytest_plugin, "factcheck")
