"""Words of an article around a figure."""

import re

import attrs

from factcheck.model import Claim
from factcheck.report.wording import end_of, start_of

AROUND = 280  # characters of the sentence on either side of its figure
AROUND_IN_SHORT = 70
_LONGEST = 1_000  # characters of a figure
_CONTEXT = 320  # characters of the sentences before and after
# Where a sentence begins; a short word with a capital, as in "Mr. Bell", ends none.
_BEGINS = re.compile(
    r"""
    (?<= [a-z0-9)%] [.!?] ) (?<! \b[A-Z][a-z]\. ) (?<! \b[A-Z][a-z]{2}\. )
    ["'\u201d\u2019)]{0,2} \s+
    (?= ["'\u201c\u2018(]{0,2} [A-Z0-9] )
    """,
    re.VERBOSE,
)


@attrs.frozen
class Excerpt:
    """A sentence in three parts: its figure is marked."""

    before: str
    figure: str
    after: str


def excerpt_of(claim: Claim, around: int = AROUND) -> Excerpt:
    """Return the sentence of a claim, cut *around* so many characters."""
    quote, text = claim.quote, claim.quote.article.text
    before = text[min(claim.sentence.start, quote.span.start) : quote.span.start]
    after = text[quote.span.end : max(claim.sentence.end, quote.span.end)]
    return Excerpt(
        end_of(before.lstrip(), around),
        start_of(quote.exact, _LONGEST),
        start_of(after.rstrip(), around),
    )


@attrs.frozen
class Context:
    """The sentence before and the one after, as far as there are any."""

    before: str
    after: str


def context_of(claim: Claim) -> Context | None:
    """Return what stands around the sentence of a claim."""
    text = claim.quote.article.text
    start = min(claim.sentence.start, claim.quote.span.start)
    end = max(claim.sentence.end, claim.quote.span.end)
    before, after = (
        _last(text[max(0, start - 2 * _CONTEXT) : start]),
        _first(text[end : end + 2 * _CONTEXT]),
    )
    return Context(before, after) if before or after else None


def _last(text: str) -> str:
    """Return the last sentence of a text, with the heading above it if it stands right there."""
    line = text.strip().rpartition("\n")[2]
    return end_of(_BEGINS.split(line)[-1].strip(), _CONTEXT)


def _first(text: str) -> str:
    """Return the first sentence of a text."""
    line = text.strip().partition("\n")[0]
    return start_of(_BEGINS.split(line)[0].strip(), _CONTEXT)
