"""How grave a verdict is, in the words of editors of code and of build servers."""

import attrs

from factcheck.model import Verdict


@attrs.frozen
class Gravity:
    """A verdict as SARIF and GitHub name it."""

    level: str  # of SARIF: "error", "warning", or "none" for what is no failure
    kind: str  # of SARIF: "fail", "review" (a person has to look), "informational", "pass"
    command: str | None  # of GitHub; None: it is not shown beside the lines


GRAVITY = {
    Verdict.CONFLICTS: Gravity("error", "fail", "error"),
    Verdict.DISPUTED: Gravity("warning", "fail", "warning"),
    Verdict.SUPERSEDED: Gravity("none", "informational", "notice"),
    Verdict.UNCOMPARED: Gravity("none", "review", "notice"),
    Verdict.FITS: Gravity("none", "pass", None),
    Verdict.AGREES: Gravity("none", "pass", None),
}
AGREEMENTS = frozenset({Verdict.AGREES, Verdict.FITS})
