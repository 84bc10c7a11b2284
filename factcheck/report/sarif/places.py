"""Places in SARIF: regions of text files, and for all other files the words and their line."""

from collections.abc import Iterable
from functools import cached_property

import attrs

from factcheck.model import Article, Claim
from factcheck.report.addresses import has_lines, uri_of
from factcheck.report.lines import shown
from factcheck.report.links import link_to
from factcheck.report.machine import Json
from factcheck.report.positions import written
from factcheck.report.wording import source_and_day


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
        """The table of files that were read; one may hold many articles."""
        return [
            {
                "location": {"uri": uri},
                "roles": ["analysisTarget"],
                "properties": {"articles": [self._told(article) for article in articles]},
            }
            for uri, articles in self._files.items()
        ]

    def file(self, article: Article) -> Json:
        """Return the file of an article as a location of its own."""
        return self._places[article.id]

    # Each is asked for at every place, and takes its time in a long text.
    @cached_property
    def _files(self) -> dict[str, list[Article]]:
        """The articles by their files, in the order of the table."""
        files: dict[str, list[Article]] = {}
        for article in self._articles:
            files.setdefault(uri_of(article), []).append(article)
        return files

    @cached_property
    def _places(self) -> dict[str, Json]:
        return {
            article.id: {"uri": uri, "index": index}
            for index, (uri, articles) in enumerate(self._files.items())
            for article in articles
        }

    @cached_property
    def _hashes(self) -> dict[str, str]:
        return {article.id: article.sha256 for article in self._articles}

    def _told(self, article: Article) -> Json:
        return {
            "id": article.id,
            "source": shown(article.name),
            "published": None if article.published is None else article.published.written,
            "format": article.format,
            "textSha256": self._hashes[article.id],
        }

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
            "message": {"text": self._words(claim)},
            "properties": {
                "article": quote.article.id,
                "start": quote.span.start,
                "end": quote.span.end,
                "line": quote.line,
                "column": quote.column,
                "textSha256": self._hashes[quote.article.id],
                "claim": claim.fingerprint,
                **({} if link is None else {"link": link}),
            },
        }

    def _words(self, claim: Claim) -> str:
        quote = claim.quote
        words = f"“{written(claim)}”, " if self._quotes else ""
        line = "" if has_lines(quote.article) else f", line {quote.line} of its text"
        return shown(f"{words}{source_and_day(quote.article)}{line}")


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
