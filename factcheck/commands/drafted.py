"""``factcheck report --draft``: how each figure of a draft stands against its sources."""

from argparse import Namespace
from collections.abc import Callable, Iterator

import attrs

from factcheck.articles import Reading, read_all
from factcheck.articles.fields import read_fields
from factcheck.articles.options import Revisions
from factcheck.claims.times.moments import NO_DATE
from factcheck.commands import CLEAN, FOUND
from factcheck.commands.deciding import decided
from factcheck.commands.inputs import (
    bar,
    files_named,
    read_inputs,
    reading_options,
    status_of,
    toolkit_of,
)
from factcheck.commands.outputs import (
    Content,
    on_one_screen,
    refuse_to_overwrite,
    wanted_outputs,
    write_all,
)
from factcheck.commands.word_copy import word_copy
from factcheck.drafting import check_draft
from factcheck.errors import UsageError
from factcheck.model import Article, Dated, DraftReport, Standing, Verdict
from factcheck.report.drafted import DRAFT_RENDERERS, render_draft
from factcheck.report.drafted.as_text import lay_out
from factcheck.report.lines import Lines
from factcheck.report.presentation import Presentation

_BY_HAND = "command line"  # the signal of a day that was given with the draft


def run(options: Namespace, presentation: Presentation) -> int:
    """Show how the draft stands; return 1 if as much is wrong with it as was asked for."""
    wanted = wanted_outputs(options, DRAFT_RENDERERS)
    if options.draft == "-" and "-" in (*options.inputs, *options.files_from):
        raise UsageError("standard input holds the draft or a source: write - once")
    refuse_to_overwrite([options.draft], files_named(options))
    draft = _draft(options)
    if not (options.inputs or options.files_from):
        raise UsageError(
            f"no sources: factcheck report --draft {options.draft} herald.txt agency.txt"
        )
    sources = read_inputs(options, options.inputs, told=on_one_screen(wanted))
    reading = Reading(sources.articles, (*draft.notices, *sources.notices))
    settled = decided(options, draft.articles)
    with bar(options, "extracting", len(reading.articles) + 1) as at:
        report = check_draft(
            draft.articles[0],
            reading.articles,
            toolkit_of(options),
            notices=reading.notices,
            min_independent=options.min_independent,
            decisions=settled.decisions,
            today=settled.today,
            inline=settled.inline,
            progress=at,
        )
    if not report.sources:
        raise UsageError("the draft is its only source: name the articles that it was made from")

    def content(name: str) -> Content:
        if name == "text":
            return Lines(lay_out(report))
        if name == "docx":
            return word_copy(report, Revisions(options.docx_revisions), presentation)
        return render_draft(report, name, presentation)

    write_all(wanted, content, color=options.color)
    wrong = not options.exit_zero and _is_found(report, options.fail_on)
    return status_of(reading, options, FOUND if wrong else CLEAN)


def _draft(options: Namespace) -> Reading:
    """Read the draft: one article, with its day if that was given."""
    reading = read_all([options.draft], reading_options(options))
    number = len(reading.articles)
    if not number:
        lost = "; ".join(notice.text for notice in reading.notices if notice.lost)
        raise UsageError(f"the draft could not be read: {lost or options.draft}")
    if number > 1:
        raise UsageError(f"{options.draft} holds {number} articles: a draft is one")
    if not options.draft_date:
        return reading
    dated = _dated(reading.articles[0], options.draft_date)
    # The reader of the file missed a day, and knows nothing of this one.
    settled = tuple(one for one in reading.notices if NO_DATE not in one.text)
    return Reading((dated,), settled)


def _dated(draft: Article, day: str) -> Article:
    """Return the draft with the day that was given with it."""
    when = read_fields({"published": day}).published
    published = Dated(when, _BY_HAND) if when else draft.published
    return attrs.evolve(draft, published=published, counts_from=None)


def _is_found(report: DraftReport, fail_on: str) -> bool:
    """Say whether anything is wrong at or above a level."""
    return any(FAIL_ON[level](report) for level in _levels(fail_on))


def _levels(fail_on: str) -> Iterator[str]:
    """Yield a level and those that are graver."""
    names = list(FAIL_ON)
    yield from names[: names.index(fail_on) + 1] if fail_on in names else ()


def _within(report: DraftReport, *verdicts: Verdict) -> bool:
    return any(finding.verdict in verdicts for finding in report.own)


def _is_contradicted(report: DraftReport) -> bool:
    return bool(report.of(Standing.CONTRADICTED)) or _within(report, Verdict.CONFLICTS)


def _is_disputed(report: DraftReport) -> bool:
    return any(one.disputed for one in report.figures) or _within(report, Verdict.DISPUTED)


def _is_outdated(report: DraftReport) -> bool:
    return bool(report.of(Standing.OUTDATED))


def _is_unsupported(report: DraftReport) -> bool:
    return bool(report.of(Standing.UNSUPPORTED)) or _within(report, Verdict.UNCOMPARED)


def _is_thin(report: DraftReport) -> bool:
    return bool(report.thin)


# The gravest first: each level takes in those above it. Of a report, `any` asks for no second
# voice, so here it stands above the level that does.
FAIL_ON: dict[str, Callable[[DraftReport], bool]] = {
    "conflict": _is_contradicted,
    "dispute": _is_disputed,
    "outdated": _is_outdated,
    "any": _is_unsupported,
    "uncorroborated": _is_thin,
}
