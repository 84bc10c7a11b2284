"""``--select`` and ``--ignore``: findings that were not asked for are left out, and told."""

from collections.abc import Collection

import attrs

from factcheck.model import Report
from factcheck.reference.codes import codes_named
from factcheck.reference.kinds import load_kinds


def only_asked(report: Report, select: Collection[str], ignore: Collection[str]) -> Report:
    """Return the report with the findings that were asked for; what is ignored never is."""
    wanted = codes_asked(select, ignore)
    kept = tuple(one for one in report.findings if one.code in wanted)
    left_out = tuple(one for one in report.findings if one.code not in wanted)
    return attrs.evolve(report, findings=kept, left_out=(*report.left_out, *left_out))


def codes_asked(select: Collection[str], ignore: Collection[str]) -> frozenset[str]:
    """Return the codes of the kinds that are asked for; without a word these are all.

    >>> sorted(codes_asked(["CF03", "CF26"], ["CF03"]))
    ['weekday-does-not-fit']
    """
    selected = codes_named(" ".join(select)) if select else frozenset(load_kinds())
    return selected - (codes_named(" ".join(ignore)) if ignore else frozenset())
