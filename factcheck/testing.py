"""Assertions on reports, for tests of a newsroom: what fails is quoted with file and line.

>>> from factcheck import Article, check
>>> assert_no_conflicts(check([Article(id="herald", text="The storm left 34 dead in Porto.")]))
"""

from collections.abc import Collection

from factcheck.model import (
    Claim,
    DraftFigure,
    DraftReport,
    Finding,
    Report,
    Scope,
    Span,
    Standing,
    Verdict,
)
from factcheck.report.as_text import lay_out_finding
from factcheck.report.lines import line, plain
from factcheck.report.wording import number_of, place

_AGREEMENT = (Verdict.AGREES, Verdict.FITS)


def assert_no_conflicts(
    report: Report,
    *,
    verdicts: Collection[Verdict] = (Verdict.CONFLICTS,),
    ignore: Collection[str] = (),
) -> None:
    """Fail if the report has findings of these verdicts, save those whose ids are to be ignored."""
    __tracebackhide__ = True
    wrong = [one for one in report.of(*verdicts) if one.id not in ignore]
    if wrong:
        stories = "\n".join(_story(finding) for finding in wrong)
        raise AssertionError(f"{number_of(len(wrong), 'finding')} to look at:\n\n{stories}")


def assert_corroborated(report: Report, words: str, *, voices: int = 2) -> None:
    """Fail unless a figure or date that is written so has the agreement of several voices."""
    __tracebackhide__ = True
    claims = [claim for claim in report.claims if words.lower() in claim.quote.exact.lower()]
    if not claims:
        raise AssertionError(f"no figure and no date is written {words!r}")
    agreeing = [finding for finding in report.of(*_AGREEMENT) if _speaks_of(finding, claims)]
    heard = max((len(_voices(finding)) for finding in agreeing), default=1)
    if heard < voices:
        stories = "\n".join(_story(finding) for finding in agreeing)
        raise AssertionError(
            f"{words!r} has {number_of(heard, 'voice')}, not {voices}:\n"
            f"{_places(claims)}\n\n{stories}"
        )


def assert_supported(
    report: DraftReport,
    *,
    standings: Collection[Standing] = tuple(Standing)[1:],
    voices: int = 1,
    ignore: Collection[str] = (),
) -> None:
    """Fail if a figure of a draft stands in one of these ways, or has too few voices behind it.

    With ``standings=[Standing.CONTRADICTED, Standing.OUTDATED]`` what no source tells may pass;
    what is to be passed over is named as the draft writes it: ``ignore=["34 people"]``.
    """
    __tracebackhide__ = True
    asked = [one for one in report.figures if one.claim.quote.exact not in ignore]
    wrong = [one for one in asked if one.standing in standings or _is_thin(one, voices)]
    if wrong:
        stories = "\n".join(_standing(figure) for figure in wrong)
        raise AssertionError(f"{number_of(len(wrong), 'figure')} to look at:\n\n{stories}")


def _is_thin(figure: DraftFigure, voices: int) -> bool:
    return figure.standing is Standing.SUPPORTED and len(figure.voices) < voices


def _standing(figure: DraftFigure) -> str:
    quote = figure.claim.quote
    told = [f"{place(quote)}: {quote.exact}", f"  {figure.standing.value}: {figure.reason}"]
    told += [f"  {place(one.claim.quote)}: {one.claim.quote.exact}" for one in figure.witnesses]
    return plain(line(text) for text in told)


def assert_meet(report: Report, left: tuple[str, str], right: tuple[str, str]) -> None:
    """Fail unless two figures or dates, each an article's id and words of it, share a finding."""
    __tracebackhide__ = True
    here, there = _claims_at(report, *left), _claims_at(report, *right)
    if not _shared(report, here, there):
        raise AssertionError(f"one fact, and no finding holds both:\n{_places([*here, *there])}")


def assert_apart(report: Report, left: tuple[str, str], right: tuple[str, str]) -> None:
    """Fail if two figures or dates, each an article's id and words of it, share a finding."""
    __tracebackhide__ = True
    if shared := _shared(report, _claims_at(report, *left), _claims_at(report, *right)):
        stories = "\n".join(_story(finding) for finding in shared)
        raise AssertionError(f"two facts, and one finding holds both:\n\n{stories}")


def _claims_at(report: Report, name: str, words: str) -> list[Claim]:
    """Return the claims that stand in these words of an article; the words must stand once."""
    texts = [article.text for article in report.articles if article.id == name]
    number = sum(text.count(words) for text in texts)
    if number != 1:
        # What a test asks for wrongly is no failure of what it tests.
        raise ValueError(f"{name}: the words {words!r} stand there {number} times, not once")
    start = texts[0].index(words)
    place_of_words = Span(start, start + len(words))
    of_article = (claim for claim in report.claims if claim.quote.article.id == name)
    if claims := [one for one in of_article if one.quote.span.overlaps(place_of_words)]:
        return claims
    raise AssertionError(f"{name}: no figure and no date was found in {words!r}")


def _shared(report: Report, left: Collection[Claim], right: Collection[Claim]) -> list[Finding]:
    """Return the findings across articles that hold claims of both."""
    across = (finding for finding in report.findings if finding.scope is Scope.ACROSS)
    return [one for one in across if _speaks_of(one, left) and _speaks_of(one, right)]


def _places(claims: Collection[Claim]) -> str:
    return "\n".join(f"  {place(claim.quote)}: {claim.quote.exact}" for claim in claims)


def _speaks_of(finding: Finding, claims: Collection[Claim]) -> bool:
    ids = {claim.id for claim in claims}
    return any(claim.id in ids for claim in finding.claims)


def _voices(finding: Finding) -> set[str]:
    return {origin for position in finding.positions for origin in position.origins}


def _story(finding: Finding) -> str:
    return f"[{finding.id}] {plain(lay_out_finding(finding))}"
