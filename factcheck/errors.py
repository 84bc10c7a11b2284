"""What factcheck says when it cannot go on.

::

    FactcheckError                anything that a user can mend
    ├── ArticleError              an article cannot be read: file, line, what is wrong, what to do
    ├── DecisionError             a decision of the desk cannot be obeyed: file, line, and so on
    ├── DataError                 a data file of the package, or of a user, is wrong
    ├── SettingError              a setting of a file or variable cannot be: where, which, the cure
    └── UsageError                the command was asked for something that it cannot do
"""

from pathlib import Path


class FactcheckError(Exception):
    """Anything that a user can mend; its text is one line without a traceback."""


class _PlacedError(FactcheckError):
    """What is wrong at a place of a file, and what to do."""

    def __init__(self, path: Path | str, line: int | None, problem: str, cure: str = "") -> None:
        self.path = str(path)
        self.line = line
        self.problem = problem
        self.cure = cure
        place = self.path if line is None else f"{self.path}:{line}"
        super().__init__(f"{place}: {problem}" + (f" ({cure})" if cure else ""))


class ArticleError(_PlacedError):
    """An article that cannot be read.

    >>> print(ArticleError("herald.txt", 3, "expected 'key: value'", "write 'source: Herald'"))
    herald.txt:3: expected 'key: value' (write 'source: Herald')
    """


class DecisionError(_PlacedError):
    """A decision that cannot be read or obeyed.

    >>> print(DecisionError("decisions.toml", 12, "no reason is given", "write reason = '…'"))
    decisions.toml:12: no reason is given (write reason = '…')
    """


class DataError(FactcheckError):
    """An entry of a data file that cannot be used.

    >>> print(DataError("units.toml", "mile", "unknown key 'plural'"))
    units.toml: [mile]: unknown key 'plural'
    """

    def __init__(self, path: Path | str, key: str, problem: str) -> None:
        self.path = str(path)
        self.key = key
        self.problem = problem
        super().__init__(f"{self.path}: [{key}]: {problem}")


class SettingError(FactcheckError):
    """A setting that cannot be, and where it was given.

    >>> print(SettingError("factcheck.toml", "fial-on", "there is no such setting", "fail-on?"))
    factcheck.toml: fial-on: there is no such setting (fail-on?)
    """

    def __init__(self, place: str, key: str, problem: str, cure: str = "") -> None:
        self.place = place
        self.key = key
        self.problem = problem
        self.cure = cure
        told = f"{key}: {problem}" if key else problem
        super().__init__(f"{place}: {told}" + (f" ({cure})" if cure else ""))


class UsageError(FactcheckError):
    """A request that the command cannot carry out."""
