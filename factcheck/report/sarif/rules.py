"""Rules in SARIF: the kinds of finding that a log has results of."""

from collections.abc import Iterable

import attrs

from factcheck.model import Finding
from factcheck.reference.kinds import load_kinds
from factcheck.report.gravity import GRAVITY
from factcheck.report.lines import shown
from factcheck.report.machine import Json

_SEVERITY = {"error": "error", "warning": "warning"}  # as GitHub wants them; all else is advice


@attrs.frozen(kw_only=True)
class Rule:
    """What results have in common."""

    code: str
    name: str
    means: str
    check: str
    level: str
    tags: tuple[str, ...] = ()

    @property
    def descriptor(self) -> Json:
        """The rule as SARIF has it."""
        return {
            "id": self.code,
            "name": "".join(word.capitalize() for word in self.code.split("-")),
            "shortDescription": {"text": self.name},
            "fullDescription": {"text": self.means},
            "help": {
                "text": f"{self.means} To check: {self.check}",
                "markdown": f"{self.means}\n\n**To check:** {self.check}",
            },
            "defaultConfiguration": {"level": self.level},
            "properties": {
                "problem.severity": _SEVERITY.get(self.level, "recommendation"),
                "tags": list(self.tags),
            },
        }


def rules_of(findings: Iterable[Finding]) -> list[Rule]:
    """Return the rules that findings are of, each once, by code."""
    return [_rule(one) for _, one in sorted({one.code: one for one in findings}.items())]


def _rule(finding: Finding) -> Rule:
    level = GRAVITY[finding.verdict].level
    kind = load_kinds().get(finding.code)
    if kind is None:  # of a table that is not ours
        words = shown(finding.rung)
        return Rule(
            code=finding.code, name=words, means=words, check=shown(finding.check), level=level
        )
    return Rule(
        code=kind.code,
        name=kind.name,
        means=kind.means,
        check=kind.check,
        level=level,
        tags=(finding.verdict.value, *kind.catalogue),
    )
