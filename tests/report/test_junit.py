"""JUnit XML: what its readers accept, whatever the articles hold."""

from collections.abc import Callable
from datetime import date
from xml.etree import ElementTree as ET

import attrs
import pytest

from factcheck.model import Accepted, Decision, Report, Ruling, Verdict
from factcheck.report.as_junit import render
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import hostile_report
from tests.report.stories import leak

REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
    "nothing found": lambda: attrs.evolve(REPORT, findings=(), notices=()),
}
# What readers know: of each element its attributes, and what may stand in it.
OUTCOMES = {"failure", "error", "skipped"}
GRAMMAR = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "skipped"}, {"testcase"}),
    "testcase": ({"name", "classname", "file", "line"}, OUTCOMES | {"system-out"}),
    **dict.fromkeys(OUTCOMES, ({"message", "type"}, set[str]())),
    "system-out": (set[str](), set[str]()),
}


def _read(report: Report) -> ET.Element:
    return ET.fromstring(render(report).encode())  # noqa: S314 - we wrote it


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_it_is_written_as_readers_want_it(report: Callable[[], Report]) -> None:
    """No element and no attribute that they do not know, and the numbers are right."""
    root = _read(report())
    for element in root.iter():
        attributes, children = GRAMMAR[element.tag]
        assert set(element.keys()) <= attributes
        assert {child.tag for child in element} <= children
    for element in (root, *root):
        cases = list(element.iter("testcase"))
        assert int(element.attrib["tests"]) == len(cases) > 0
        for plural, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            if plural in element.attrib:
                assert int(element.attrib[plural]) == len(list(element.iter(tag)))


def test_each_verdict_has_its_outcome() -> None:
    """Conflicts and disputes fail, what cannot be compared is skipped, the rest passes."""
    expected = {
        Verdict.CONFLICTS: "failure",
        Verdict.DISPUTED: "failure",
        Verdict.SUPERSEDED: "system-out",
        Verdict.UNCOMPARED: "skipped",
        Verdict.FITS: None,
        Verdict.AGREES: None,
    }
    for verdict, outcome in expected.items():
        report = attrs.evolve(
            REPORT, findings=(attrs.evolve(CONFLICT, verdict=verdict),), notices=()
        )
        [case] = _read(report).iter("testcase")
        assert [child.tag for child in case] == ([outcome] if outcome else [])


def test_a_failure_tells_the_whole_story() -> None:
    """Where it stands, what is said, who says it, and what to check."""
    [failure] = _read(REPORT).iter("failure")
    case = next(one for one in _read(REPORT).iter("testcase") if one.find("failure") is not None)
    text = failure.text or ""

    assert case.attrib == {
        "name": f"cannot both be right [{CONFLICT.fingerprint}]",
        "classname": "factcheck.different-figures",
        "file": "story/herald.txt",
        "line": "3",
    }
    assert failure.attrib == {"message": CONFLICT.summary, "type": "factcheck.different-figures"}
    assert "story/tribune.txt:2:11" in text
    assert "«10 times that»" in text
    assert "to check: Both sentences." in text


def test_a_loss_is_an_error() -> None:
    """It is no failure of a figure, and it is not hidden."""
    [error] = _read(REPORT).iter("error")

    assert error.attrib["message"] == "could not be read: story/photo.txt: this is no text"


def test_what_the_desk_has_settled_is_skipped() -> None:
    """With the reason."""
    decision = Decision(
        ruling=Ruling.ACCEPTED, reason="two surveys", made=date(2024, 7, 8), place="d.toml: 1"
    )
    report = attrs.evolve(
        REPORT, findings=(FITTING,), accepted=(Accepted(finding=CONFLICT, decision=decision),)
    )
    [skipped] = _read(report).iter("skipped")

    assert skipped.attrib["message"] == "settled by the desk: two surveys (d.toml: 1)"


def test_nothing_found_is_a_case_that_passes() -> None:
    """A build server takes an empty report for a broken one."""
    [case] = _read(REPORTS["nothing found"]()).iter("testcase")

    assert case.attrib["name"] == "nothing to report"
    assert list(case) == []
