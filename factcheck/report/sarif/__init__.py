"""SARIF 2.1.0: the parts that the report and the draft have in common."""

from factcheck.report.sarif.log import log_of
from factcheck.report.sarif.places import Places, message
from factcheck.report.sarif.rules import Rule, rules_of

__all__ = ["Places", "Rule", "log_of", "message", "rules_of"]
