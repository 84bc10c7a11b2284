"""A short way to hold a draft against its sources."""

from collections.abc import Mapping
from datetime import date

from factcheck.drafting import check_draft
from factcheck.model import Article, Dated, DraftFigure, DraftReport

# A source: its name and day, "Herald 2024-07-05" or "Herald", and what it says.
Sources = Mapping[str, str]


def article(named: str, text: str) -> Article:
    """Return an article of "NAME" or "NAME DAY"."""
    name, _, day = named.partition(" ")
    published = Dated(date.fromisoformat(day), "manifest") if day else None
    return Article(id=name.lower(), source=name, text=text, published=published)


def against(draft: str, sources: Sources, named: str = "Draft 2024-07-09") -> DraftReport:
    """Return the report on a draft."""
    return check_draft(article(named, draft), [article(*one) for one in sources.items()])


def figure(report: DraftReport, words: str) -> DraftFigure:
    """Return the figure of the draft that is written so."""
    [found] = [one for one in report.figures if words in one.claim.quote.exact]
    return found
