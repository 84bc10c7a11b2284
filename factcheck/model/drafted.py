"""Drafts: how each figure of a text that is not yet published stands against its sources."""

from enum import Enum

import attrs

from factcheck.model.claims import Claim
from factcheck.model.decisions import Decision
from factcheck.model.outcomes import Finding, Report, Scope, Verdict
from factcheck.model.texts import Article


class Standing(Enum):
    """How a figure or date of a draft stands against the sources, what is best first."""

    SUPPORTED = "supported"  # a source tells the same, or what fits it
    UNSUPPORTED = "unsupported"  # no source tells it, or none that can be compared
    OUTDATED = "outdated"  # a source tells a newer figure
    CONTRADICTED = "contradicted"  # a source tells what cannot be right beside it


class Bearing(Enum):
    """What a source's figure means for that of a draft, what is best first."""

    SUPPORTS = "supports"  # it tells as much as the draft does, or more exactly
    ROUGHER = "rougher"  # it fits, but the draft tells it more exactly
    BESIDE = "beside"  # it fits, and yet says nothing for the draft's figure
    ANOTHER_TIME = "another time"  # it holds for an earlier time, or the draft tells it as well
    UNCOMPARED = "uncompared"  # the two cannot be compared
    DISPUTES = "disputes"  # another authority gives it
    NEWER = "newer"  # it has taken the place of the draft's
    CONTRADICTS = "contradicts"  # both cannot be right


@attrs.frozen(kw_only=True)
class Witness:
    """What a source says about a figure of the draft."""

    claim: Claim  # of the source
    bearing: Bearing
    verdict: Verdict  # on the two of them
    code: str  # of the kind of agreement or conflict
    rung: str  # the name of that kind
    origin: str  # the voice behind it
    nearly_same: bool = False  # its sentence is that of the draft, but for the figure


@attrs.frozen(kw_only=True)
class DraftFigure:
    """A figure or date of the draft, how it stands, and by whom."""

    claim: Claim  # of the draft
    again: tuple[Claim, ...] = ()  # the other places of the draft that tell it, in order
    standing: Standing
    reason: str  # why, in a sentence for the editor
    witnesses: tuple[Witness, ...] = ()  # the gravest first, then by article and place
    voices: tuple[str, ...] = ()  # the independent origins that support it, sorted
    # The same figure in a source, of something else as far as seen, or another figure in a sentence
    # that is much like that of the draft.
    leads: tuple[Claim, ...] = ()

    def of(self, *bearings: Bearing) -> tuple[Witness, ...]:
        """Return the witnesses that bear on it so."""
        return tuple(one for one in self.witnesses if one.bearing in bearings)

    @property
    def disputed(self) -> bool:
        """Whether another authority gives another figure."""
        return bool(self.of(Bearing.DISPUTES))


@attrs.frozen(kw_only=True)
class AcceptedFigure:
    """A figure in question that a decision of the desk covers: it is listed apart."""

    figure: DraftFigure
    decision: Decision


@attrs.frozen(kw_only=True)
class DraftReport:
    """A draft against its sources."""

    draft: Article
    figures: tuple[DraftFigure, ...]  # in the order of the draft
    # On the draft and its sources: the findings are those on the sources alone, and those within
    # the draft; how the two stand to each other is told by the figures.
    report: Report
    accepted: tuple[AcceptedFigure, ...] = ()  # figures that the desk has settled, in order

    def of(self, *standings: Standing) -> tuple[DraftFigure, ...]:
        """Return the figures that stand so."""
        return tuple(one for one in self.figures if one.standing in standings)

    @property
    def own(self) -> tuple[Finding, ...]:
        """The findings within the draft."""
        return tuple(
            finding
            for finding in self.report.findings
            if finding.scope is Scope.WITHIN and finding.claims[0].quote.article.id == self.draft.id
        )

    @property
    def sources(self) -> tuple[Article, ...]:
        """The articles that the draft was held against."""
        return tuple(one for one in self.report.articles if one.id != self.draft.id)

    @property
    def thin(self) -> tuple[DraftFigure, ...]:
        """The figures that are supported by fewer voices than corroborate a figure."""
        few = self.report.min_independent
        return tuple(one for one in self.of(Standing.SUPPORTED) if len(one.voices) < few)
