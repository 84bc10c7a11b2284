"""The sections of a report on a draft: what needs a hand comes first."""

from collections.abc import Callable

import attrs

from factcheck.model import DraftFigure, DraftReport, Finding, Standing, Verdict
from factcheck.report.lines import Tone
from factcheck.report.wording import number_of


@attrs.frozen
class Section:
    """A part of the report: the figures that stand alike, and how they are headed and shown."""

    heading: str
    counted: str  # in the first sentence: "2 contradicted"
    tone: Tone
    in_full: bool  # with every source's sentence
    of: Callable[[DraftReport], tuple[DraftFigure, ...]]


def _disputed(report: DraftReport) -> tuple[DraftFigure, ...]:
    return tuple(one for one in report.of(Standing.SUPPORTED) if one.disputed)


def _undisputed(report: DraftReport) -> tuple[DraftFigure, ...]:
    return tuple(one for one in report.of(Standing.SUPPORTED) if not one.disputed)


SECTIONS = (
    Section(
        "Contradicted",
        "contradicted",
        Tone.ALARM,
        in_full=True,
        of=lambda report: report.of(Standing.CONTRADICTED),
    ),
    Section(
        "Outdated",
        "outdated",
        Tone.ALARM,
        in_full=True,
        of=lambda report: report.of(Standing.OUTDATED),
    ),
    Section("Supported, but others differ", "disputed", Tone.DOUBT, in_full=True, of=_disputed),
    Section(
        "Unsupported",
        "unsupported",
        Tone.DOUBT,
        in_full=False,
        of=lambda report: report.of(Standing.UNSUPPORTED),
    ),
    Section("Supported", "supported", Tone.GOOD, in_full=False, of=_undisputed),
)

# What a draft says against itself, the gravest first; what fits is good to know, and kept short.
WRONG = (Verdict.CONFLICTS, Verdict.DISPUTED, Verdict.UNCOMPARED)


def wrong_within(report: DraftReport) -> tuple[Finding, ...]:
    """Return what in the draft does not go together."""
    return tuple(finding for finding in report.own if finding.verdict in WRONG)


def in_one_sentence(report: DraftReport) -> str:
    """Return how the draft stands: what was asked, of whom, and what came of it."""
    sources = {one.id for one in report.sources}
    voices = {one.origin for one in report.report.voices if one.article.id in sources}
    against = f"{number_of(len(sources), 'article')} of {number_of(len(voices), 'voice')}"
    number = len(report.figures) + len(report.accepted)
    asked = number_of(number, "figure or date", "figures and dates")
    counted = [
        f"{number:,} {section.counted}"
        for section in SECTIONS
        if (number := len(section.of(report)))
    ]
    if accepted := len(report.accepted) + len(report.report.accepted):
        counted.append(f"{accepted:,} accepted")
    told = ", ".join(counted) or "nothing to ask about"
    few = number_of(report.report.min_independent, "voice")
    thin = f" ({len(report.thin):,} by fewer than {few})" if report.thin else ""
    within = sum(one.verdict is Verdict.CONFLICTS for one in report.own)
    itself = f"; it contradicts itself {number_of(within, 'time')}" if within else ""
    return f"{report.draft.name} against {against}, {asked}: {told}{thin}{itself}."
