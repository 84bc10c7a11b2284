"""How each verdict is marked: a sign and a word, so that nothing hangs on colour alone."""

import attrs

from factcheck.model import Scope, Verdict
from factcheck.report.sections import KINDS, Section


@attrs.frozen
class Mark:
    """The sign of a verdict, its word, and the name of its colour in the style sheet."""

    sign: str
    word: str
    tone: str


MARKS = {
    Verdict.CONFLICTS: Mark("≠", "Conflict", "conflicts"),
    Verdict.DISPUTED: Mark("↔", "Dispute", "disputed"),
    Verdict.SUPERSEDED: Mark("→", "Superseded", "superseded"),
    Verdict.UNCOMPARED: Mark("?", "Not comparable", "uncompared"),
    Verdict.FITS: Mark("≈", "Fits", "fits"),
    Verdict.AGREES: Mark("=", "Agreement", "agrees"),
}
# What the findings of a section have in common, for who sees such a page for the first time.
LEADS = {
    Scope.ACROSS: {
        Verdict.CONFLICTS: "The positions cannot all be right. Settle these before you print.",
        Verdict.DISPUTED: "Named authorities give different figures. Name yours with its figure.",
        Verdict.SUPERSEDED: "The figure changed with time: the later one replaces the earlier.",
        Verdict.UNCOMPARED: "These speak of one fact, but cannot be held against each other.",
        Verdict.FITS: "Told differently, but all of it can be true.",
        Verdict.AGREES: "All tell the same. Look at how many voices stand behind it.",
    },
    Scope.WITHIN: {
        Verdict.CONFLICTS: "An article contradicts itself, its own sums or the calendar.",
        Verdict.DISPUTED: "An article gives the figures of two authorities.",
        Verdict.SUPERSEDED: "An article tells how its figure changed.",
        Verdict.UNCOMPARED: "Figures that should fit each other, and cannot be checked.",
        Verdict.FITS: "Sums and conversions of an article that can be right.",
        Verdict.AGREES: "Sums, conversions and weekdays that were checked and are right.",
    },
}
_WITHIN = {Scope.ACROSS: "", Scope.WITHIN: "-within"}


def anchor_of(section: Section) -> str:
    """Return the name of a section in the address of the page."""
    return section.verdict.value + _WITHIN[section.scope]


def counted(section: Section, number: int) -> str:
    """Return what a section counts, without the number."""
    kind = KINDS[section.verdict]
    aside = " within an article" if section.scope is Scope.WITHIN else ""
    return (kind.one if number == 1 else kind.many) + aside
