"""The sections of findings: in full, folded, or as rows where there is no room for more."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

import attrs

from factcheck.model import Finding, Report
from factcheck.report.page.findings import FindingView, Line, line_of, view_of
from factcheck.report.page.limits import LIMITS
from factcheck.report.page.marks import LEADS, MARKS, Mark, anchor_of
from factcheck.report.page.witnesses import Witnesses
from factcheck.report.sections import SECTIONS, Section


@attrs.frozen(kw_only=True)
class SectionView:
    """The findings of one verdict: in full, folded, or as rows where they are too many."""

    anchor: str
    heading: str
    lead: str
    mark: Mark
    number: int
    in_full: tuple[FindingView, ...]
    folded: tuple[FindingView, ...]
    rows: tuple[Line, ...]
    left: int


def sections_of(report: Report, witnesses: Witnesses) -> Iterator[SectionView]:
    """Yield the sections that hold something, as long as there is room."""
    room = {True: LIMITS.in_full, False: LIMITS.folded}
    rows = LIMITS.rows
    for section in SECTIONS:
        findings = section.of(report)
        shown = _fitting(findings, room[section.kind.in_full])
        if findings:
            yield _section(section, (shown, findings[len(shown) :]), rows, report, witnesses)
        room[section.kind.in_full] -= sum(map(_size, shown))
        rows = max(0, rows - len(findings) + len(shown))


def _fitting(findings: tuple[Finding, ...], room: int) -> tuple[Finding, ...]:
    """Return the first findings, as many as there is room for."""
    sizes = accumulate(map(_size, findings))
    return tuple(one for one, size in zip(findings, sizes, strict=True) if size <= room)


_EVIDENCE = 5  # its evidence takes as much room as so many places


def _size(finding: Finding) -> int:
    """Return how much room a finding takes, in places that it tells."""
    return _EVIDENCE + min(len(finding.claims), LIMITS.positions * LIMITS.places)


def _section(
    section: Section,
    findings: tuple[Sequence[Finding], Sequence[Finding]],
    rows: int,
    report: Report,
    witnesses: Witnesses,
) -> SectionView:
    shown, others = findings
    views = tuple(view_of(one, witnesses, report.min_independent) for one in shown)
    return SectionView(
        anchor=anchor_of(section),
        heading=section.heading,
        lead=LEADS[section.scope][section.verdict],
        mark=MARKS[section.verdict],
        number=len(shown) + len(others),
        in_full=views if section.kind.in_full else (),
        folded=() if section.kind.in_full else views,
        rows=tuple(line_of(one, witnesses, report.min_independent) for one in others[:rows]),
        left=max(0, len(others) - rows),
    )
