"""Places in SARIF: regions of text files, and for all other files the words and their line."""

from collections.abc import Iterable

import attrs

from factcheck.model import Article, Claim
from factcheck.report.addresses import has_lines, uri_of
from factcheck.report.lines import shown
from factcheck.report.links import link_to
from factcheck.report.machine import Json
from factcheck.report.wording import source_and_day

_LONGEST = 200  # characters of a quote in a message


@attrs.frozen
class Places:
    """The articles of a log, and how places in them are written.

    A line of a page or of a document is one of the text that was read of it, not of the file: a
    region would point at nothing. There the message tells the line, and the properties have the
    offsets in the text, with its hash.
    """

    _articles: tuple[Article, ...]
    _quotes: bool = True  # whether the words are told

    @classmethod
    def of(cls, articles: Iterable[Article], *, quotes: bool = True) -> "Places":
        """Return the places of some articles, in the order of their ids."""
        return cls(tuple(sorted(articles, key=lambda one: one.id)), quotes)

    @property
    def artifacts(self) -> list[Json]:
        """The table of what was read."""
        return [_artifact(article) for article in self._articles]

    def file(self, article: Article) -> Json:
        """Return an article as a location of its own."""
        index = next(n for n, one in enumerate(self._articles) if one.id == article.id)
        return {"uri": uri_of(article), "index": index}

    def location(self, claim: Claim, number: int | None = None) -> Json:
        """Return where a claim stands; with a *number* messages can link to it."""
        quote = claim.quote
        physical: Json = {"artifactLocation": self.file(quote.article)}
        if has_lines(quote.article):
            physical["region"] = _region(claim, quotes=self._quotes)
        link = link_to(quote, claim.zone)
        return {
            **({} if number is None else {"id": number}),
            "physicalLocation": physical,
            "message": {"text": self._told(claim)},
            "properties": {
                "article": quote.article.id,
                "start": quote.span.start,
                "end": quote.span.end,
                "line": quote.line,
                "column": quote.column,
                "textSha256": quote.article.sha256,
                "claim": claim.fingerprint,
                **({} if link is None else {"link": link}),
            },
        }

    def _told(self, claim: Claim) -> str:
        quote = claim.quote
        words = f"“{written(claim)}”, " if self._quotes else ""
        line = "" if has_lines(quote.article) else f", line {quote.line} of its text"
        return shown(f"{words}{source_and_day(quote.article)}{line}")


def written(claim: Claim) -> str:
    """Return the words of a claim, on one line and not without end."""
    words = " ".join(shown(claim.quote.exact).split())
    return words if len(words) <= _LONGEST else words[:_LONGEST] + " …"


def message(text: str, links: Iterable[tuple[str, int]] = ()) -> Json:
    r"""Return a message; each link shows words and leads to the related place of that number.

    >>> message("34 [sic] people", [("43 people", 1)])
    {'text': '34 \\[sic\\] people (other places: [43 people](1))'}
    """
    linked = "; ".join(f"[{_literal(words)}]({number})" for words, number in links)
    return {"text": _literal(text) + (f" (other places: {linked})" if linked else "")}


def _literal(text: str) -> str:
    """Return a text in which no bracket begins a link."""
    escaped = shown(text).replace("\\", "\\\\")
    return escaped.replace("[", "\\[").replace("]", "\\]")


def _artifact(article: Article) -> Json:
    return {
        "location": {"uri": uri_of(article)},
        "description": {"text": shown(source_and_day(article))},
        "roles": ["analysisTarget"],
        "properties": {
            "article": article.id,
            "format": article.format,
            "textSha256": article.sha256,
        },
    }


def _region(claim: Claim, *, quotes: bool) -> Json:
    """Return a region by lines and columns: offsets of the file count its ends of lines as well."""
    quote = claim.quote
    exact = quote.exact
    breaks = exact.count("\n")
    last = len(exact) - exact.rfind("\n") if breaks else quote.column + len(exact)
    return {
        "startLine": quote.line,
        "startColumn": quote.column,
        "endLine": quote.line + breaks,
        "endColumn": last,
        **({"snippet": {"text": exact}} if quotes else {}),
    }
