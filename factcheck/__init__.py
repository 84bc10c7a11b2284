"""Which figures and dates of several articles agree, and which do not.

>>> from factcheck import Article, check
>>> herald = Article(id="herald", text="The storm left 34 people dead in Porto on Monday.")
>>> check([herald]).findings
()
"""

from importlib import import_module

# Type checkers take this name for true; to import it from typing would be most of the cost.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from factcheck.articles import read
    from factcheck.articles.options import ReadingOptions
    from factcheck.decisions import read_decisions
    from factcheck.drafting import check_draft
    from factcheck.errors import FactcheckError
    from factcheck.model import Article, Claim, DraftReport, Report
    from factcheck.pipeline import check, extract

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Claim",
    "DraftReport",
    "FactcheckError",
    "ReadingOptions",
    "Report",
    "__version__",
    "check",
    "check_draft",
    "extract",
    "read",
    "read_decisions",
]

# Names are fetched when they are first asked for, so that the import alone costs nothing.
_HOMES = {
    "Article": "factcheck.model",
    "Claim": "factcheck.model",
    "DraftReport": "factcheck.model",
    "FactcheckError": "factcheck.errors",
    "ReadingOptions": "factcheck.articles.options",
    "Report": "factcheck.model",
    "check": "factcheck.pipeline",
    "check_draft": "factcheck.drafting",
    "extract": "factcheck.pipeline",
    "read": "factcheck.articles",
    "read_decisions": "factcheck.decisions",
}


def __getattr__(name: str) -> object:
    """Return a public name from the module that it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted(__all__)
