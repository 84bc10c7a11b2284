"""``factcheck report``: what the articles agree on, and what they do not."""

import os
import shlex
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from factcheck.commands import CLEAN, FAILED, FOUND, drafted
from factcheck.commands.asked import only_asked
from factcheck.commands.inputs import checked, read_inputs, say, status_of, too_few
from factcheck.commands.moments import made_at
from factcheck.commands.outputs import (
    Content,
    Output,
    on_one_screen,
    on_screen,
    wanted_outputs,
    write_all,
)
from factcheck.commands.step_summary import write_summary
from factcheck.model import Report, Verdict
from factcheck.report import RENDERERS, render
from factcheck.report.as_claimreview import publisher
from factcheck.report.as_text import lay_out
from factcheck.report.lines import Line, Lines, Part, Tone, line
from factcheck.report.presentation import Presentation
from factcheck.report.terminal import show

# The mildest verdict that counts as found.
FAIL_ON = {
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
    wanted = wanted_outputs(options, RENDERERS)
    chosen = presentation(options)
    if any(one.format == "claimreview" for one in wanted):
        publisher(chosen)  # what is missing is told before the work
    reading = read_inputs(options, options.inputs, told=on_one_screen(wanted))
    everything = checked(reading, options, options.min_independent)
    found = only_asked(everything, options.select, options.ignore)

    def content(name: str) -> Content:
        if name == "text":
            return Lines(lay_out(found, explain=chosen.explain, quiet=chosen.quiet))
        return render(found, name, chosen)

    write_all(wanted, content, color=options.color)
    write_summary(found, wanted, chosen, os.environ)
    if on_screen(wanted) and not options.quiet:
        show(what_next(found, options.inputs, wanted), sys.stdout, color=options.color)
    if len(found.articles) == 1 and not everything.findings and not options.quiet:
        say("one article was read, and nothing beside it to compare it with: name the others too")
    few = too_few(options, found.claims)
    return status_of(reading, options, FAILED if few else _status(found, options))


def what_next(found: Report, inputs: Sequence[str], wanted: Sequence[Output]) -> Iterator[Line]:
    """Yield what to do about the gravest finding, for who sits at the terminal."""
    if grave := found.of(Verdict.CONFLICTS, Verdict.DISPUTED):
        again = shlex.join(inputs) if len(inputs) <= _FEW else "INPUT …"
        hints = [f"The whole story of the first: factcheck explain {grave[0].id} {again}"]
        if "html" in RENDERERS and not any(one.format == "html" for one in wanted):
            hints.append(f"All of it as a page: factcheck report {again} -o report.html")
        yield line()
        yield from (line(Part(hint, Tone.QUIET), hang=2) for hint in hints)


_FEW = 3  # inputs that a hint names once more


def _status(found: Report, options: Namespace) -> int:
    return CLEAN if options.exit_zero else _found(found, options.fail_on)


def presentation(options: Namespace) -> Presentation:
    """Return what was chosen about how the report is shown."""
    return Presentation(
        explain=options.explain,
        quiet=options.quiet,
        desk=options.desk,
        address=options.address,
        quotes=options.quotes,
        stamp=made_at(os.environ) if options.timestamp else None,
    )


def _found(found: Report, fail_on: str) -> int:
    gravest = max((finding.verdict.severity for finding in found.findings), default=-1)
    alone = fail_on == "uncorroborated" and found.uncorroborated
    return FOUND if alone or gravest >= FAIL_ON[fail_on] else CLEAN
