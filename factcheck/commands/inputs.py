"""Inputs of a command: what is named is read, and what is lost is told."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import attrs

from factcheck import pipeline
from factcheck.articles import Reading, read_all
from factcheck.articles.fields import FieldError, read_fields
from factcheck.articles.inputs.listings import inputs_in
from factcheck.articles.options import ReadingOptions, Revisions
from factcheck.commands import FAILED
from factcheck.commands.deciding import decided
from factcheck.commands.outputs import refuse_to_overwrite
from factcheck.designation import claim_named
from factcheck.errors import UsageError
from factcheck.model import Article, Claim, Finding, Report
from factcheck.reference.handed_rates import read_rates
from factcheck.report.lines import shown
from factcheck.report.progress import progress


def read_inputs(options: Namespace, named: Sequence[str], *, told: bool = False) -> Reading:
    """Read what can be read, and say loudly what cannot, unless that is *told* right below."""
    if "-" in named and "-" in options.files_from:
        raise UsageError("standard input holds an article or the names of inputs: write - once")
    inputs = [*named, *(one for file in options.files_from for one in inputs_in(file))]
    if not inputs:
        raise UsageError("no articles: name files, folders, NAME=FILE, or - for standard input")
    with bar(options, "reading") as at:
        reading = read_all(inputs, reading_options(options), at)
    for notice in reading.notices:
        if notice.lost and not (reading.articles and told):
            say(f"not read: {notice.text}")
    if not reading.articles:
        raise UsageError("no article could be read")
    refuse_to_overwrite([*inputs, *_files_of(reading)], files_named(options))
    if options.verbose and not options.quiet:
        for article in sorted(reading.articles, key=lambda article: article.id):
            say(f"read {_told(article)}")
    return reading


def say(words: str) -> None:
    """Write a line to standard error."""
    sys.stderr.write(f"factcheck: {shown(words)}\n")


def _files_of(reading: Reading) -> Iterator[str]:
    return (article.path for article in reading.articles if article.path)


def _told(article: Article) -> str:
    """Return what an article was read as, and by which signs."""
    dated = article.published
    day = f"{dated.day.isoformat()} (by its {dated.signal})" if dated else "undated"
    own = article.counts_from
    counted = f", counted from {own.day.isoformat()} ({own.signal})" if own else ""
    zone = f", {article.timezone}" if article.timezone else ""
    return (
        f"{article.path or article.id} as {article.format}: {article.name}, {day}{counted}, "
        f"language {article.language}{zone}"
    )


def files_named(options: Namespace) -> list[str]:
    """Return the files that a command was asked to write."""
    formats = [one.partition(":")[2] for one in options.outputs or []]
    return [*(one for one in formats if one), *options.files]


def too_few(options: Namespace, claims: Iterable[Claim]) -> bool:
    """Say whether fewer figures and dates were found than are asked for; tell it in any case."""
    number = sum(claim.compared for claim in claims)
    wanted: int = options.require_claims
    if number >= max(wanted, 1):
        return False
    found = "no figure and no date was" if not number else f"only {number} figures and dates were"
    asked = f", {wanted} are asked for" if number < wanted else ""
    say(f"{found} found{asked} (factcheck extract --all shows what was set aside, and why)")
    return number < wanted


def reading_options(options: Namespace) -> ReadingOptions:
    """Return how the inputs are to be read."""
    if options.cache and not options.fetch:
        raise UsageError("--cache keeps what --fetch fetches: give both")
    try:
        fields = read_fields({"language": options.language, "timezone": options.timezone})
    except FieldError as error:
        raise UsageError(f"--{error.problem} ({error.cure})") from error
    return ReadingOptions(
        revisions=Revisions(options.docx_revisions),
        language=fields.language,
        timezone=fields.timezone,
        date_order=options.date_order,
        fetch=options.fetch,
        cache=Path(options.cache) if options.cache else None,
        stdin_filename=options.stdin_filename,
    )


def checked(reading: Reading, options: Namespace, min_independent: int = 2) -> Report:
    """Return the report on what was read."""
    settled = decided(options, reading.articles)
    with bar(options, "extracting", len(reading.articles)) as at:
        return pipeline.check(
            reading.articles,
            toolkit_of(options),
            notices=reading.notices,
            min_independent=min_independent,
            decisions=settled.decisions,
            today=settled.today,
            inline=settled.inline,
            progress=at,
        )


def toolkit_of(options: Namespace) -> pipeline.Toolkit:
    """Return the tables that the line works with: ours, and what the desk hands over."""
    if not options.rates:
        return pipeline.DEFAULT
    return attrs.evolve(pipeline.DEFAULT, rates=read_rates(Path(options.rates)))


def bar(
    options: Namespace, what: str, total: int | None = None
) -> AbstractContextManager[Callable[[str], None]]:
    """Return a progress bar, for who waits at a terminal."""
    return progress(sys.stderr, what, total, wanted=options.progress and not options.quiet)


def status_of(reading: Reading, options: Namespace, status: int) -> int:
    """Return the status; whoever asks for strictness takes no report with a hole in it."""
    lost = any(notice.lost for notice in reading.notices)
    return FAILED if options.strict and lost else status


def finding_named(start: str, found: Report) -> Finding:
    """Return the finding whose id begins so, accepted or not."""
    every = (*found.findings, *(one.finding for one in found.accepted))
    fitting = [finding for finding in every if finding.id.startswith(start)]
    if len(fitting) != 1:
        number = "no finding" if not fitting else f"{len(fitting)} findings"
        raise UsageError(f"{number} of these inputs: {start!r} (factcheck report shows the ids)")
    return fitting[0]


def claim_known(name: str, found: Report) -> Claim:
    """Return the claim that a name stands for, also one that was set aside."""
    try:
        return claim_named(name, found.claims)
    except UsageError:
        everything = [one for article in found.articles for one in pipeline.extract(article)]
        return claim_named(name, everything)
