"""What one article says against itself: its headline, captions and lines against its text.

Most articles give several figures of a kind, of parts, of other times and places. So only what
is plainly told of the same thing is set against each other, and nothing that fits is told.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

import attrs

from factcheck.findings.desk import Desk
from factcheck.findings.plainly import (
    amount,
    apart,
    counted,
    frames_meet,
    is_plain,
    unit_of,
)
from factcheck.findings.repeats import repeated_in
from factcheck.findings.rules import judge
from factcheck.model import Article, Claim, Verdict, Zone
from factcheck.reference.judgement import judgement
from factcheck.reference.kinds import Kind, kind
from factcheck.reference.numbers import load_numbers
from factcheck.reference.one_article import article_words

_MOST_ABOVE = 40  # figures above a text; lines of more are a table
_MOST_RIVALS = 24  # figures of one thing in a text
_MOST_PARTS = 12  # figures of one kind of which sums are looked for
_ADDED = (2, 3)  # so many of them
_FEW_MORE = 3  # so many may be told of without a number
_ABOVE = {Zone.HEADLINE: "headline-against-text", Zone.CAPTION: "caption-against-text"}
_UNTOLD = "different-figures"  # the kind that says no more than that two differ


@attrs.frozen
class Told:
    """Claims of one article that do not go together, and how."""

    kind: Kind
    claims: tuple[Claim, ...]


@attrs.frozen
class _Page:
    """The figures of an article: those in its text, and those that stand above or beside it."""

    figures: tuple[Claim, ...]
    body: tuple[Claim, ...]
    above: tuple[tuple[Claim, str], ...]  # with the kind that it is if the text has another one
    covered: tuple[tuple[int, int], ...]  # where claims stand

    @property
    def article(self) -> Article:
        """The article."""
        return self.figures[0].quote.article


def told_within(desk: Desk) -> Iterator[Told]:
    """Yield what the articles say against themselves."""
    for own in desk.by_article.values():
        figures = tuple(claim for claim in own if claim.compared and not claim.is_moment)
        if figures and not _is_live(figures[0].quote.article):
            page = _page(figures, own)
            yield from _above_the_text(page, desk)
            yield from (Told(*pair) for pair in repeated_in(page.body, desk))


def _page(figures: Sequence[Claim], own: Sequence[Claim]) -> _Page:
    above = tuple((claim, code) for claim in figures if (code := _above(claim)) is not None)
    if len(above) > _MOST_ABOVE:
        above = tuple(one for one in above if one[0].zone in _ABOVE)[:_MOST_ABOVE]
    beside = {claim.id for claim, _ in above}
    return _Page(
        figures=tuple(figures),
        body=tuple(claim for claim in figures if claim.id not in beside),
        above=above,
        covered=tuple((claim.quote.span.start, claim.quote.span.end) for claim in own),
    )


def _above(claim: Claim) -> str | None:
    """Return the kind of a figure in a headline, a caption or a line that sums up."""
    if claim.zone in _ABOVE:
        return _ABOVE[claim.zone]
    return "line-against-text" if _is_a_line(claim) else None


_CLOSED = (".", ":", ",", ";", "?", "!", '"', "\u201d", "'", "\u2019", ")")
_LONGEST_LINE = 160  # characters
_FEWEST_WORDS = 4


def _is_a_line(claim: Claim) -> bool:
    """Say whether a figure stands in a line that is no sentence: a standfirst, a heading."""
    text, place = claim.quote.article.text, claim.quote.span.start
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    line = text[start : None if end < 0 else end].strip()
    return (
        len(line) <= _LONGEST_LINE
        and not line.endswith(_CLOSED)
        and len(line.split()) >= _FEWEST_WORDS
        and end >= 0
    )


_STAMP = re.compile(r"^\W{0,3}\d{1,2}[:.]\d{2}\b", re.MULTILINE)
_STAMPS = 3


def _is_live(article: Article) -> bool:
    """Say whether a page is told by the hour: what stood higher up held at its time."""
    return sum(1 for _ in itertools.islice(_STAMP.finditer(article.text), _STAMPS)) == _STAMPS


def _above_the_text(page: _Page, desk: Desk) -> Iterator[Told]:
    """Yield the figures of the headline and of captions that the text tells otherwise."""
    for above, code in page.above:
        if not is_plain(above) or above.subject.measure in article_words().step_by_step:
            continue
        rivals = _rivals(above, page)
        if not 0 < len(rivals) <= _MOST_RIVALS or any(
            apart(*two) for two in itertools.combinations(rivals, 2)
        ):
            continue
        if _is_supported(above, page) or _may_have_one_more(above, rivals, page.article):
            continue
        found = judge(above, rivals[0], desk).outcome
        if found.verdict is Verdict.CONFLICTS:
            yield Told(kind(code) if found.code == _UNTOLD else found, (above, *rivals))


def _rivals(above: Claim, page: _Page) -> list[Claim]:
    """Return the figures of the text that are of the same; those of one person before others."""
    found = [claim for claim in page.body if is_plain(claim) and frames_meet(above, claim)]
    names = {name.key for name in above.subject.participants}
    same = [
        claim
        for claim in found
        if names and names & {name.key for name in claim.subject.participants}
    ]
    return (same or found) if above.subject.measure in judgement().holders else found


def _is_supported(above: Claim, page: _Page) -> bool:
    """Say whether the text has the figure, or some that add up to it."""
    alike = [claim for claim in page.body if unit_of(claim) == unit_of(above)]
    if any(_speaks_of_it(above, claim) and not apart(above, claim) for claim in alike):
        return True
    if _is_written(above, page):
        return True
    own = {amount(claim) for claim in alike if claim.subject.measure == above.subject.measure}
    parts = sorted(own)[:_MOST_PARTS]
    return any(
        amount(above) in (sum(some), 2 * max(some) - sum(some))
        for size in _ADDED
        for some in itertools.combinations(parts, size)
    )


def _speaks_of_it(above: Claim, claim: Claim) -> bool:
    """Say whether a figure may be the same, told in other words."""
    measures = {above.subject.measure, claim.subject.measure}
    if None in measures or len(measures) == 1 or unit_of(above) != "count":
        return True
    return claim.value.unit == "person" or counted(claim) is None  # type: ignore[union-attr]


_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?")


def _is_written(above: Claim, page: _Page) -> bool:
    """Say whether the figure stands where no claim was read, of whatever it is told there."""
    cardinals, wanted = load_numbers().cardinals, {amount(above), above.stated.amount.known}  # type: ignore[union-attr]
    written = {str(number) for number in wanted}
    for match in _NUMBER.finditer(page.article.text.lower()):
        word = match[0].replace(",", "")
        if word not in written and cardinals.get(word) not in wanted:
            continue
        if not any(start <= match.start() < end for start, end in page.covered):
            return True
    return False


def _may_have_one_more(above: Claim, rivals: Sequence[Claim], article: Article) -> bool:
    """Say whether the text tells of one more without a number: "a firefighter died as well"."""
    few = all(0 < amount(above) - amount(claim) <= _FEW_MORE for claim in rivals)
    return few and article_words().one_more.search(article.text.lower()) is not None
