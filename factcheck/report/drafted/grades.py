"""Grades: how a figure of a draft stands, as editors of code and build servers name it."""

import attrs

from factcheck.model import DraftFigure, Standing


@attrs.frozen(kw_only=True)
class Grade:
    """A standing, with what it means, what to do, and how grave it is."""

    code: str
    name: str  # for the reader
    means: str
    check: str
    level: str  # of SARIF: "error", "warning", "note", or "none" for what is no failure
    kind: str  # of SARIF: "fail", "review" (a person has to look), "pass"


CONTRADICTED = Grade(
    code="draft-contradicted",
    name="contradicted by a source",
    means="A source says what cannot be right beside the draft.",
    check="Read both sentences; go back to the origin of each, and print neither before you know.",
    level="error",
    kind="fail",
)
OUTDATED = Grade(
    code="draft-outdated",
    name="outdated by a newer figure",
    means="A source has a newer figure than the draft.",
    check="Take the newer figure, with its day; or say as of when the older one held.",
    level="warning",
    kind="fail",
)
DISPUTED = Grade(
    code="draft-disputed",
    name="supported, but others differ",
    means="A source says the same as the draft, and another one differs.",
    check="Tell both figures, and who gives each.",
    level="warning",
    kind="fail",
)
UNSUPPORTED = Grade(
    code="draft-unsupported",
    name="supported by no source",
    means="No source was found to say the same as the draft.",
    check="Ask the author where it is from; add that source, and run again.",
    level="none",
    kind="review",
)
SUPPORTED = Grade(
    code="draft-supported",
    name="supported",
    means="A source says the same as the draft.",
    check="How many independent voices stand behind it.",
    level="none",
    kind="pass",
)
GRADES = (CONTRADICTED, OUTDATED, DISPUTED, UNSUPPORTED, SUPPORTED)  # the gravest first
_BY_STANDING = {
    Standing.CONTRADICTED: CONTRADICTED,
    Standing.OUTDATED: OUTDATED,
    Standing.UNSUPPORTED: UNSUPPORTED,
    Standing.SUPPORTED: SUPPORTED,
}


def grade_of(figure: DraftFigure) -> Grade:
    """Return the grade of a figure."""
    if figure.standing is Standing.SUPPORTED and figure.disputed:
        return DISPUTED
    return _BY_STANDING[figure.standing]
