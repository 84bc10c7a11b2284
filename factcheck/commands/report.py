"""``factcheck report``: what the articles agree on, and what they do not."""

import os
from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime

from factcheck.commands import CLEAN, FOUND, drafted
from factcheck.commands.inputs import checked, read_inputs, status_of
from factcheck.commands.outputs import Content, on_one_screen, outputs, write_all
from factcheck.errors import SettingError
from factcheck.model import Report, Verdict
from factcheck.report import RENDERERS, render
from factcheck.report.as_text import lay_out
from factcheck.report.lines import Lines
from factcheck.report.presentation import Presentation

# The mildest verdict that counts as found.
_FAIL_ON = {
    "conflict": Verdict.CONFLICTS.severity,
    "dispute": Verdict.DISPUTED.severity,
    "outdated": Verdict.SUPERSEDED.severity,
    "uncorroborated": Verdict.DISPUTED.severity,
    "any": Verdict.UNCOMPARED.severity,
    "never": Verdict.CONFLICTS.severity + 1,
}


def run(options: Namespace) -> int:
    """Show what the articles agree on; return 1 if they differ as gravely as was asked for."""
    if options.draft:
        return drafted.run(options, presentation(options))
    wanted = outputs(options.outputs, RENDERERS)
    reading = read_inputs(options, options.inputs, told=on_one_screen(wanted))
    found = checked(reading, options, options.min_independent)
    chosen = presentation(options)

    def content(name: str) -> Content:
        if name == "text":
            return Lines(lay_out(found, explain=chosen.explain))
        return render(found, name, chosen)

    write_all(wanted, content)
    return status_of(reading, options, _found(found, options.fail_on))


def presentation(options: Namespace) -> Presentation:
    """Return what was chosen about how the report is shown."""
    return Presentation(
        explain=options.explain,
        desk=options.desk,
        address=options.address,
        quotes=options.quotes,
        stamp=made_at(os.environ) if options.timestamp else None,
    )


def made_at(environment: Mapping[str, str]) -> datetime:
    """Return when the report is made: what SOURCE_DATE_EPOCH says, else what the clock does.

    >>> made_at({"SOURCE_DATE_EPOCH": "0"}).isoformat()
    '1970-01-01T00:00:00+00:00'
    """
    said = environment.get("SOURCE_DATE_EPOCH")
    if not said:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(said), UTC)
    except (ValueError, OverflowError, OSError) as error:
        problem = f"{said!r} is no time: write seconds since 1970, as 1700000000"
        raise SettingError("environment", "SOURCE_DATE_EPOCH", problem) from error


def _found(found: Report, fail_on: str) -> int:
    gravest = max((finding.verdict.severity for finding in found.findings), default=-1)
    alone = fail_on == "uncorroborated" and found.uncorroborated
    return FOUND if alone or gravest >= _FAIL_ON[fail_on] else CLEAN
