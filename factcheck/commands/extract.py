"""``factcheck extract``: every figure and date with its meaning."""

from argparse import Namespace

from factcheck import pipeline
from factcheck.commands import CLEAN, FAILED
from factcheck.commands.inputs import bar, read_inputs, status_of, too_few
from factcheck.commands.outputs import Content, on_one_screen, wanted_outputs, write_all
from factcheck.model import Claim
from factcheck.report.as_json import render_claims, render_lines
from factcheck.report.claims_as_text import lay_out_claims
from factcheck.report.lines import Lines

FORMATS = ("text", "json", "jsonl")


def run(options: Namespace) -> int:
    """Show the claims of the articles, in order."""
    wanted = wanted_outputs(options, FORMATS)
    reading = read_inputs(options, options.inputs, told=on_one_screen(wanted))
    ordered = sorted(reading.articles, key=lambda article: article.id)
    claims: list[Claim] = []
    with bar(options, "extracting", len(ordered)) as at:
        for article in ordered:
            at(article.id)
            found = pipeline.extract(article)
            claims += (claim for claim in found if options.all or claim.excluded is None)

    def content(name: str) -> Content:
        if name == "text":
            return Lines(lay_out_claims(claims, reading.notices))
        if name == "json":
            return render_claims(claims, reading.notices, reading.articles)
        return render_lines(claims)

    write_all(wanted, content, color=options.color)
    few = too_few(options, claims)
    return status_of(reading, options, FAILED if few else CLEAN)
