"""Drafts: how each figure of a text that is not yet published stands against its sources."""

from enum import Enum

import attrs

from factcheck.model.claims import Claim
from factcheck.model.outcomes import Report, Verdict
from factcheck.model.texts import Article


class Standing(Enum):
    """How a figure or date of a draft stands against the sources, what is best first."""

    SUPPORTED = "supported"  # a source tells the same, or what fits it
    UNSUPPORTED = "unsupported"  # no source tells it, or none that can be compared
    OUTDATED = "outdated"  # a source tells a newer figure
    CONTRADICTED = "contradicted"  # a source tells what cannot be right beside it


@attrs.frozen(kw_only=True)
class Witness:
    """What a source says about a figure of the draft."""

    claim: Claim  # of the source
    verdict: Verdict  # on the two of them
    code: str  # of the kind of agreement or conflict
    rung: str  # the name of that kind
    origin: str  # the voice behind it


@attrs.frozen(kw_only=True)
class DraftFigure:
    """A figure or date of the draft, how it stands, and by whom."""

    claim: Claim  # of the draft
    standing: Standing
    reason: str  # why, in a sentence for the editor
    witnesses: tuple[Witness, ...] = ()  # the gravest first, then by article and place

    @property
    def voices(self) -> tuple[str, ...]:
        """The independent origins that support it, sorted."""
        mild = (Verdict.AGREES, Verdict.FITS)
        return tuple(sorted({one.origin for one in self.witnesses if one.verdict in mild}))


@attrs.frozen(kw_only=True)
class DraftReport:
    """A draft against its sources."""

    draft: Article
    figures: tuple[DraftFigure, ...]  # in the order of the draft
    report: Report  # on the draft and its sources together

    def of(self, *standings: Standing) -> tuple[DraftFigure, ...]:
        """Return the figures that stand so."""
        return tuple(one for one in self.figures if one.standing in standings)
