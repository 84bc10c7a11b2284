"""What the commands do: one function for each, named as it is on the command line."""

import sys
from argparse import Namespace
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TextIO

import attrs

from factcheck import pipeline
from factcheck.alignments.explained import explain_pair
from factcheck.articles import Reading, read_all
from factcheck.articles.fields import FieldError, read_fields
from factcheck.articles.inputs.listings import inputs_in
from factcheck.articles.options import ReadingOptions, Revisions
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
from factcheck.report.progress import progress
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
    reading = _read(options, options.inputs, told=_on_one_screen(outputs))
    found = _checked(reading, options, options.min_independent)

    def write(stream: TextIO, output_format: str) -> None:
        if output_format == "text":
            _show(lay_out(found, explain=options.explain), stream)
        else:
            stream.write(RENDERERS[output_format](found))

    _write_all(outputs, write)
    gravest = max((finding.verdict.severity for finding in found.findings), default=-1)
    alone = options.fail_on == "uncorroborated" and found.uncorroborated
    found_any = alone or gravest >= _FAIL_ON[options.fail_on]
    return _status(reading, options, FOUND if found_any else CLEAN)


def extract(options: Namespace) -> int:
    """Show the claims of the articles, in order."""
    outputs = _outputs(options.outputs, ("text", "json", "jsonl"))
    reading = _read(options, options.inputs, told=_on_one_screen(outputs))
    ordered = sorted(reading.articles, key=lambda article: article.id)
    claims: list[Claim] = []
    with _bar(options, "extracting", len(ordered)) as at:
        for article in ordered:
            at(article.id)
            found = pipeline.extract(article)
            claims += (claim for claim in found if options.all or claim.excluded is None)

    def write(stream: TextIO, output_format: str) -> None:
        if output_format == "text":
            _show(lay_out_claims(claims, reading.notices), stream)
        elif output_format == "json":
            stream.write(render_claims(claims, reading.notices, reading.articles))
        else:
            stream.write(render_lines(claims))

    _write_all(outputs, write)
    return _status(reading, options, CLEAN)


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
    if not (options.inputs or options.files_from):
        raise UsageError(
            f"{options.target!r} is no verdict and no rung; for a finding name the inputs of its "
            f"report as well: factcheck explain {options.target} story/"
        )
    reading = _read(options, options.inputs)
    found = _checked(reading, options)
    show(lay_out_finding(_finding(options.target, found)), sys.stdout)
    return _status(reading, options, CLEAN)


def _explain_pair(options: Namespace) -> int:
    """Show why two claims met as one fact, or did not."""
    outputs = _outputs(options.outputs, ("text", "json"))
    # The first input stands where WHAT does.
    reading = _read(options, [*([options.target] if options.target else []), *options.inputs])
    found = _checked(reading, options)
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
    return _status(reading, options, CLEAN)


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


def _read(options: Namespace, named: Sequence[str], *, told: bool = False) -> Reading:
    """Read what can be read, and say loudly what cannot, unless that is *told* right below."""
    if "-" in named and "-" in options.files_from:
        raise UsageError("standard input holds an article or the names of inputs: write - once")
    inputs = [*named, *(one for file in options.files_from for one in inputs_in(file))]
    if not inputs:
        raise UsageError("no articles: name files, folders, NAME=FILE, or - for standard input")
    with _bar(options, "reading") as at:
        reading = read_all(inputs, _reading_options(options), at)
    for notice in reading.notices:
        if notice.lost and not (reading.articles and told):
            sys.stderr.write(f"factcheck: not read: {shown(notice.text)}\n")
    if not reading.articles:
        raise UsageError("no article could be read")
    return reading


def _on_one_screen(outputs: Sequence["_Output"]) -> bool:
    """Say whether text, which begins with the losses, is shown where errors are shown as well."""
    text = any(output.path is None and output.format == "text" for output in outputs)
    return text and sys.stdout.isatty() and sys.stderr.isatty()


def _reading_options(options: Namespace) -> ReadingOptions:
    if options.cache and not options.fetch:
        raise UsageError("--cache keeps what --fetch fetches: give both")
    try:
        language = read_fields({"language": options.language}).language
    except FieldError as error:
        raise UsageError(f"--{error.problem} ({error.cure})") from error
    return ReadingOptions(
        revisions=Revisions(options.docx_revisions),
        language=language,
        fetch=options.fetch,
        cache=Path(options.cache) if options.cache else None,
        stdin_filename=options.stdin_filename,
    )


def _checked(reading: Reading, options: Namespace, min_independent: int = 2) -> Report:
    """Return the report on what was read."""
    with _bar(options, "extracting", len(reading.articles)) as at:
        return pipeline.check(
            reading.articles,
            notices=reading.notices,
            min_independent=min_independent,
            progress=at,
        )


def _bar(
    options: Namespace, what: str, total: int | None = None
) -> AbstractContextManager[Callable[[str], None]]:
    return progress(sys.stderr, what, total, wanted=not options.no_progress)


def _status(reading: Reading, options: Namespace, status: int) -> int:
    """Return the status; whoever asks for strictness takes no report with a hole in it."""
    lost = any(notice.lost for notice in reading.notices)
    return FAILED if options.strict and lost else status


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
