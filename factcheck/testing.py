"""Assertions on reports, for tests of a newsroom: what fails is quoted with file and line.

>>> from factcheck import Article, check
>>> assert_no_conflicts(check([Article(id="herald", text="The storm left 34 dead in Porto.")]))
"""

from collections.abc import Collection

from factcheck.model import Claim, Finding, Report, Verdict
from factcheck.report.as_text import lay_out_finding
from factcheck.report.lines import plain
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
        found = "\n".join(f"  {place(claim.quote)}: {claim.quote.exact}" for claim in claims)
        stories = "\n".join(_story(finding) for finding in agreeing)
        raise AssertionError(
            f"{words!r} has {number_of(heard, 'voice')}, not {voices}:\n{found}\n\n{stories}"
        )


def _speaks_of(finding: Finding, claims: Collection[Claim]) -> bool:
    ids = {claim.id for claim in claims}
    return any(claim.id in ids for claim in finding.claims)


def _voices(finding: Finding) -> set[str]:
    return {origin for position in finding.positions for origin in position.origins}


def _story(finding: Finding) -> str:
    return f"[{finding.id}] {plain(lay_out_finding(finding))}"
