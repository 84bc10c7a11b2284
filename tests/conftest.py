"""What all tests share: the tester of plugins, and our own plugin."""

import pytest
from hypothesis import settings

# A busy machine is slow: what is too slow, the benchmarks tell.
settings.register_profile("factcheck", deadline=None)
settings.load_profile("factcheck")

pytest_plugins = ["pytester"]


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Load our own plugin where the project is not installed: nothing names it to pytest there."""
    if not pluginmanager.has_plugin("factcheck"):
        from factcheck import pytest_plugin  # noqa: PLC0415 - an installed one comes by itself

        pluginmanager.register(pytest_plugin, "factcheck")
