"""JUnit XML: findings as test results, for build servers.

What conflicts or is disputed fails, what cannot be compared is skipped, everything else passes; an
input that could not be read is an error.
"""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import attrs

from factcheck.model import Accepted, Finding, Notice, Report, Verdict
from factcheck.report.addresses import has_lines
from factcheck.report.lines import shown
from factcheck.report.machine import xml_safe
from factcheck.report.positions import in_a_sentence, spokesmen
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sections import SECTIONS
from factcheck.report.wording import excerpt, place, source_and_day, told

_LONGEST = 500  # characters of a name
_AROUND = 120  # of a sentence on either side of its figure
_NAMES = ("failure", "error", "skipped")


@attrs.frozen(kw_only=True)
class _Case:
    """A test case: what was tested, where, and what came of it."""

    name: str
    kind: str
    file: str | None = None
    line: int | None = None
    outcome: str | None = None  # the element that tells it; a passing case has none
    message: str = ""
    text: str = ""


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return a suite for each section of the report; a clean report has a case that passes."""
    quotes = presentation.quotes
    suites = {
        "Inputs": [_lost(notice) for notice in report.notices if notice.lost],
        **{
            one.heading: [_case(finding, quotes=quotes) for finding in one.of(report)]
            for one in SECTIONS
        },
        "Settled by the desk": [_settled(one, quotes=quotes) for one in report.accepted],
    }
    if not any(suites.values()):
        suites = {"Findings": [_Case(name="nothing to report", kind="factcheck")]}
    root = Element("testsuites", name="factcheck")
    _count(root, [case for cases in suites.values() for case in cases], _NAMES[:2])
    for heading, cases in suites.items():
        if cases:
            suite = SubElement(root, "testsuite", name=heading)
            _count(suite, cases, _NAMES)
            for case in cases:
                _write(suite, case)
    indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _count(element: Element, cases: Iterable[_Case], names: Iterable[str]) -> None:
    """Write how many cases there are, and how many of each outcome."""
    outcomes = [case.outcome for case in cases]
    element.set("tests", str(len(outcomes)))
    for name in names:
        plural = name if name == "skipped" else f"{name}s"
        element.set(plural, str(outcomes.count(name)))


def _write(suite: Element, case: _Case) -> None:
    element = SubElement(
        suite, "testcase", name=_line(case.name)[:_LONGEST], classname=_line(case.kind)
    )
    if case.file is not None:
        element.set("file", _line(case.file))
    if case.line is not None:
        element.set("line", str(case.line))
    if case.outcome is not None:
        told = SubElement(element, case.outcome, message=_line(case.message), type=case.kind)
        told.text = xml_safe(case.text) or None
    elif case.text:
        SubElement(element, "system-out").text = xml_safe(case.text)


def _case(finding: Finding, *, quotes: bool) -> _Case:
    """Return a finding as a test: its name outlives an edit around the figures."""
    quote = spokesmen(finding)[0].quote
    outcome, text = _OUTCOMES.get(finding.verdict, (None, False))
    return _Case(
        name=f"{finding.fact or finding.rung} [{finding.fingerprint}]",
        kind=f"factcheck.{finding.code}",
        file=quote.article.path,
        line=quote.line if has_lines(quote.article) else None,
        outcome=outcome,
        message=in_a_sentence(finding, quotes=quotes),
        text="\n".join(_story(finding, quotes=quotes)) if text else "",
    )


def _story(finding: Finding, *, quotes: bool) -> Iterator[str]:
    """Yield every figure with its words, its source and its place, and what to check."""
    for claim in finding.claims:
        sentence = "".join(part.text for part in excerpt(claim, _AROUND))
        words = sentence if quotes else told(claim.value)
        yield shown(f"{place(claim.quote)}: {source_and_day(claim.quote.article)}: {words}")
    yield from (shown(f"note: {remark.text}") for remark in finding.remarks)
    yield shown(f"to check: {finding.check} [{finding.id}]")


# What comes of a finding, and whether its whole story is told.
_OUTCOMES: dict[Verdict, tuple[str | None, bool]] = {
    Verdict.CONFLICTS: ("failure", True),
    Verdict.DISPUTED: ("failure", True),
    Verdict.SUPERSEDED: (None, True),
    Verdict.UNCOMPARED: ("skipped", False),
}


def _settled(one: Accepted, *, quotes: bool) -> _Case:
    reason = f"settled by the desk: {one.decision.reason} ({one.decision.place})"
    return attrs.evolve(
        _case(one.finding, quotes=quotes), outcome="skipped", message=reason, text=""
    )


def _lost(notice: Notice) -> _Case:
    return _Case(
        name=notice.text,
        kind="factcheck.input",
        outcome="error",
        message=f"could not be read: {notice.text}",
    )


def _line(text: str) -> str:
    return xml_safe(shown(text))
