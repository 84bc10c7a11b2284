"""What the commands do: one function for each, named as it is on the command line."""

import sys
from argparse import Namespace
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TextIO

import attrs

from factcheck import pipeline
from factcheck.alignments.explained import explain_pair
from factcheck.articles import Reading, read_all
from factcheck.designation import claim_named
from factcheck.errors import UsageError
from factcheck.model import Claim, Finding, Report, Verdict
from factcheck.reference.explanations import explanation_of
from factcheck.report import RENDERERS
from factcheck.report.as_json import render_claims, render_lines, render_pair
from factcheck.report.as_text import lay_out, lay_out_finding
from factcheck.report.claims_as_text import lay_out_claims
from factcheck.report.lines import Line, line, plain, shown
from factcheck.report.pair_as_text import lay_out_pair
from factcheck.report.schema import render_schema
from factcheck.report.terminal import show

CLEAN, FOUND, FAILED = 0, 1, 2

# The mildest verdict that counts as found.
_FAIL_ON = {
    "conflict": Verdict.CONFLICTS.severity,
    "dispute": Verdict.DISPUTED.severity,
    "uncorroborated": Verdict.DISPUTED.severity,
    "any": Verdict.UNCOMPARED.severity,
    "never": Verdict.CONFLICTS.severity + 1,
}


def report(options: Namespace) -> int:
    """Show what the articles agree on; return 1 if they differ as gravely as was asked for."""
    outputs = _outputs(options.outputs, RENDERERS)
    reading = _read(options.inputs)
    found = pipeline.check(
        reading.articles, notices=reading.notices, min_independent=options.min_independent
    )

    def write(stream: TextIO, output_format: str) -> None:
        if output_format == "text":
            _show(lay_out(found, explain=options.explain), stream)
        else:
            stream.write(RENDERERS[output_format](found))

    _write_all(outputs, write)
    gravest = max((finding.verdict.severity for finding in found.findings), default=-1)
    alone = options.fail_on == "uncorroborated" and found.uncorroborated
    return _status(reading, FOUND if alone or gravest >= _FAIL_ON[options.fail_on] else CLEAN)


def extract(options: Namespace) -> int:
    """Show the claims of the articles, in order."""
    outputs = _outputs(options.outputs, ("text", "json", "jsonl"))
    reading = _read(options.inputs)
    ordered = sorted(reading.articles, key=lambda article: article.id)
    claims = [
        claim
        for article in ordered
        for claim in pipeline.extract(article)
        if options.all or claim.excluded is None
    ]

    def write(stream: TextIO, output_format: str) -> None:
        if output_format == "text":
            _show(lay_out_claims(claims, reading.notices), stream)
        elif output_format == "json":
            stream.write(render_claims(claims, reading.notices))
        else:
            stream.write(render_lines(claims))

    _write_all(outputs, write)
    return _status(reading, CLEAN)


def explain(options: Namespace) -> int:
    """Show what a verdict or a rung means, the whole story of a finding, or that of two claims."""
    if options.pair:
        return _explain_pair(options)
    if options.outputs:
        raise UsageError("-f is for two claims: factcheck explain --pair A B INPUT … -f json")
    if options.target is None:
        raise UsageError("explain what: a verdict, a rung, the id of a finding, or --pair A B")
    known = explanation_of(options.target)
    if known is not None:
        show((line(text) for text in known.lines), sys.stdout)
        return CLEAN
    if not options.inputs:
        raise UsageError(
            f"{options.target!r} is no verdict and no rung; for a finding name the inputs of its "
            f"report as well: factcheck explain {options.target} story/"
        )
    reading = _read(options.inputs)
    found = pipeline.check(reading.articles, notices=reading.notices)
    show(lay_out_finding(_finding(options.target, found)), sys.stdout)
    return _status(reading, CLEAN)


def _explain_pair(options: Namespace) -> int:
    """Show why two claims met as one fact, or did not."""
    outputs = _outputs(options.outputs, ("text", "json"))
    # The first input stands where WHAT does.
    reading = _read([*([options.target] if options.target else []), *options.inputs])
    found = pipeline.check(reading.articles, notices=reading.notices)
    left, right = (_claim(name, found) for name in options.pair)
    desk = left.quote.article.desk
    pair = explain_pair(
        left, right, [one for one in found.claims if one.quote.article.desk == desk]
    )
    finding = next(
        (one for one in found.findings if left in one.claims and right in one.claims), None
    )

    def write(stream: TextIO, output_format: str) -> None:
        if output_format == "text":
            _show(lay_out_pair(pair, finding), stream)
        else:
            stream.write(render_pair(pair, finding))

    _write_all(outputs, write)
    return _status(reading, CLEAN)


def _claim(name: str, found: Report) -> Claim:
    """Return the claim that a name stands for, also one that was set aside."""
    try:
        return claim_named(name, found.claims)
    except UsageError:
        everything = [one for article in found.articles for one in pipeline.extract(article)]
        return claim_named(name, everything)


def schema(options: Namespace) -> int:
    """Show a JSON Schema."""
    sys.stdout.write(render_schema(options.name))
    return CLEAN


def _read(inputs: Sequence[str]) -> Reading:
    """Read what can be read, and say loudly what cannot."""
    if not inputs:
        raise UsageError("no articles: name files, folders, NAME=FILE, or - for standard input")
    reading = read_all(inputs)
    for notice in reading.notices:
        if notice.lost:
            sys.stderr.write(f"factcheck: not read: {shown(notice.text)}\n")
    if not reading.articles:
        raise UsageError("no article could be read")
    return reading


def _status(reading: Reading, status: int) -> int:
    """Return the status; what was lost may have held anything, so a loss is a failure."""
    return FAILED if any(notice.lost for notice in reading.notices) else status


def _finding(start: str, found: Report) -> Finding:
    """Return the finding whose id begins so."""
    fitting = [finding for finding in found.findings if finding.id.startswith(start)]
    if len(fitting) != 1:
        number = "no finding" if not fitting else f"{len(fitting)} findings"
        raise UsageError(f"{number} of these inputs: {start!r} (factcheck report shows the ids)")
    return fitting[0]


@attrs.frozen
class _Output:
    """A format and the file that it goes into; none: standard output."""

    format: str
    path: Path | None


def _outputs(wanted: Sequence[str] | None, formats: Collection[str]) -> list[_Output]:
    """Read ``-f FORMAT[:FILE]``."""
    outputs = [_output(one, formats) for one in wanted or ["text"]]
    targets = [output.path for output in outputs]
    for target in targets:
        if targets.count(target) > 1:
            raise UsageError(f"two formats for {target or 'standard output'}: write -f FORMAT:FILE")
    return outputs


def _output(wanted: str, formats: Collection[str]) -> _Output:
    name, _, path = wanted.partition(":")
    if name not in formats:
        raise UsageError(f"unknown format {name!r}: choose from {', '.join(sorted(formats))}")
    return _Output(name, Path(path) if path else None)


def _write_all(outputs: Sequence[_Output], write: Callable[[TextIO, str], None]) -> None:
    """Write each output to its place."""
    for output in outputs:
        try:
            with _opened(output.path) as stream:
                write(stream, output.format)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UsageError(f"cannot write {output.path}: {error.strerror or error}") from error


def _show(lines: Iterable[Line], stream: TextIO) -> None:
    """Write text: made for the terminal if it goes there, plain if it goes into a file."""
    if stream is sys.stdout:
        show(lines, stream)
    else:
        stream.write(plain(lines))


def _opened(path: Path | None) -> "nullcontext[TextIO] | TextIO":
    if path is None:
        return nullcontext(sys.stdout)
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
