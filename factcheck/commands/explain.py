"""``factcheck explain``: what a verdict or a rung means, a finding in full, or two claims."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from factcheck.alignments.explained import explain_pair
from factcheck.commands import CLEAN
from factcheck.commands.deciding import decided
from factcheck.commands.inputs import checked, claim_known, finding_named, read_inputs, status_of
from factcheck.commands.outputs import Content, wanted_outputs, write_all
from factcheck.errors import UsageError
from factcheck.reference.explanations import Explanation, explanation_of, load_explanations
from factcheck.report.as_json import render_pair
from factcheck.report.as_text import lay_out_finding
from factcheck.report.lines import Line, Lines, line
from factcheck.report.pair_as_text import lay_out_pair
from factcheck.report.terminal import show


def run(options: Namespace) -> int:
    """Show what a verdict or a rung means, the whole story of a finding, or that of two claims."""
    if options.pair:
        return _explain_pair(options)
    if options.outputs or options.files:
        raise UsageError("-f is for two claims: factcheck explain --pair A B INPUT … -f json")
    if options.target is None:
        raise UsageError("explain what: a verdict, a rung, the id of a finding, or --pair A B")
    if known := _meanings(options.target):
        show(_told(known), sys.stdout, color=options.color)
        return CLEAN
    if not (options.inputs or options.files_from):
        raise UsageError(
            f"{options.target!r} is no verdict, no kind and no rung; for a finding name the inputs "
            f"of its report as well: factcheck explain {options.target} story/"
        )
    reading = read_inputs(options, options.inputs)
    found = checked(reading, options)
    story = lay_out_finding(finding_named(options.target, found))
    show(story, sys.stdout, color=options.color)
    return status_of(reading, options, CLEAN)


def _meanings(target: str) -> list[Explanation]:
    """Return what a word means; a number of the catalogue can be several kinds."""
    if known := explanation_of(target):
        return [known]
    number = target.strip().upper()
    return [one for one in load_explanations() if number in one.catalogue]


def _told(known: Sequence[Explanation]) -> Iterator[Line]:
    for number, one in enumerate(known):
        if number:
            yield line()
        yield from map(line, one.lines)


def _explain_pair(options: Namespace) -> int:
    """Show why two claims met as one fact, or did not."""
    wanted = wanted_outputs(options, ("text", "json"))
    # The first input stands where WHAT does.
    reading = read_inputs(options, [*([options.target] if options.target else []), *options.inputs])
    found = checked(reading, options)
    left, right = (claim_known(name, found) for name in options.pair)
    desk = left.quote.article.desk
    settled = decided(options, found.articles)
    held = [one for one in settled.decisions if one.holds_on(settled.today)]
    claims = [one for one in found.claims if one.quote.article.desk == desk]
    pair = explain_pair(left, right, claims, held)
    finding = next(
        (one for one in found.findings if left in one.claims and right in one.claims), None
    )

    def content(name: str) -> Content:
        return Lines(lay_out_pair(pair, finding)) if name == "text" else render_pair(pair, finding)

    write_all(wanted, content, color=options.color)
    return status_of(reading, options, CLEAN)
