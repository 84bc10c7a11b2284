"""The sections of a report for people: what needs a decision comes first."""

import attrs

from factcheck.model import Finding, Report, Scope, Verdict
from factcheck.report.lines import Tone
from factcheck.report.wording import number_of


@attrs.frozen
class Kind:
    """How the findings of a verdict are headed, counted and shown."""

    heading: str
    one: str
    many: str
    tone: Tone
    in_full: bool = False


KINDS = {
    Verdict.CONFLICTS: Kind("Conflicts", "conflict", "conflicts", Tone.ALARM, in_full=True),
    Verdict.DISPUTED: Kind("Disputed", "dispute", "disputes", Tone.DOUBT, in_full=True),
    Verdict.SUPERSEDED: Kind("Superseded", "superseded", "superseded", Tone.DOUBT),
    Verdict.UNCOMPARED: Kind("Not comparable", "not comparable", "not comparable", Tone.DOUBT),
    Verdict.FITS: Kind("Fitting", "fitting", "fitting", Tone.GOOD),
    Verdict.AGREES: Kind("Agreements", "agreement", "agreements", Tone.GOOD),
}
_ASIDE = {Scope.ACROSS: "", Scope.WITHIN: " within an article"}


@attrs.frozen
class Section:
    """A part of the report: the findings of one scope and verdict."""

    scope: Scope
    verdict: Verdict

    @property
    def kind(self) -> Kind:
        """How its findings are shown."""
        return KINDS[self.verdict]

    @property
    def heading(self) -> str:
        """The line above the findings."""
        return f"{self.kind.heading}{_ASIDE[self.scope]}"

    def of(self, report: Report) -> tuple[Finding, ...]:
        """Return the findings of the section."""
        return tuple(f for f in report.of(self.verdict) if f.scope is self.scope)

    def counted(self, report: Report) -> str:
        """Return the number of its findings in words: "2 conflicts within an article"."""
        number = len(self.of(report))
        noun = self.kind.one if number == 1 else self.kind.many
        return f"{number:,} {noun}{_ASIDE[self.scope]}" if number else ""


SECTIONS = (
    Section(Scope.ACROSS, Verdict.CONFLICTS),
    Section(Scope.ACROSS, Verdict.DISPUTED),
    Section(Scope.WITHIN, Verdict.CONFLICTS),
    Section(Scope.WITHIN, Verdict.DISPUTED),
    Section(Scope.ACROSS, Verdict.SUPERSEDED),
    Section(Scope.ACROSS, Verdict.UNCOMPARED),
    Section(Scope.ACROSS, Verdict.FITS),
    Section(Scope.ACROSS, Verdict.AGREES),
    Section(Scope.WITHIN, Verdict.SUPERSEDED),
    Section(Scope.WITHIN, Verdict.UNCOMPARED),
    Section(Scope.WITHIN, Verdict.FITS),
    Section(Scope.WITHIN, Verdict.AGREES),
)


def in_one_sentence(report: Report) -> str:
    """Return how it stands: what was read, what was found, and how much stands alone."""
    compared = sum(claim.compared for claim in report.claims)
    apart = sum(claim.compared for claim in report.unmatched)
    voices = len({voice.origin for voice in report.voices})
    counted = [counted for section in SECTIONS if (counted := section.counted(report))]
    if report.accepted:
        counted.append(f"{number_of(len(report.accepted), 'finding')} accepted")
    return (
        f"{number_of(len(report.articles), 'article')} of {number_of(voices, 'voice')}, "
        f"{number_of(compared, 'figure or date', 'figures and dates')}: "
        f"{', '.join(counted) or 'nothing that two articles both tell'}; "
        f"{apart:,} in one article only."
    )
