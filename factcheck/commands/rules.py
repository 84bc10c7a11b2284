"""``factcheck rules``: every kind of agreement and conflict, and what each means."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from factcheck.commands import CLEAN
from factcheck.commands.outputs import Content, wanted_outputs, write_all
from factcheck.model import Verdict
from factcheck.reference.codes import codes_named
from factcheck.reference.kinds import Kind, load_kinds
from factcheck.report.as_json import document
from factcheck.report.lines import Line, Lines, Part, Tone, line
from factcheck.report.markdown import row, table, words
from factcheck.report.sections import KINDS

RULES_SCHEMA = "factcheck-rules/1"


def run(options: Namespace) -> int:
    """Show the kinds that are named, or all."""
    wanted = wanted_outputs(options, _LAID_OUT)
    codes = codes_named(" ".join(options.codes)) if options.codes else frozenset(load_kinds())
    gravest_first = sorted(load_kinds().values(), key=lambda kind: -kind.verdict.severity)
    kinds = [kind for kind in gravest_first if kind.code in codes]

    def content(name: str) -> Content:
        return _LAID_OUT[name](kinds)

    write_all(wanted, content, color=options.color)
    return CLEAN


def _as_text(kinds: Sequence[Kind]) -> Content:
    return Lines(_lines(kinds))


def _lines(kinds: Sequence[Kind]) -> Iterator[Line]:
    yield line(_COUNTED.format(len(kinds)))
    for verdict in sorted(Verdict, key=lambda verdict: -verdict.severity):
        those = [kind for kind in kinds if kind.verdict is verdict]
        if those:
            yield line()
            heading = f"{verdict.value.upper()} ({len(those)})"
            yield line(Part(heading, KINDS[verdict].tone))
        for kind in those:
            numbers = f" · {', '.join(kind.catalogue)}" if kind.catalogue else ""
            yield line(Part(kind.code, Tone.FIGURE), f" · {kind.name}{numbers}", indent=2, hang=2)
            yield line(kind.means, indent=6)


_COUNTED = "{} kinds of agreement and conflict; factcheck explain CODE says what to check."


def _as_markdown(kinds: Sequence[Kind]) -> Content:
    head = table("code", "numbers", "verdict", "in a report", "means", "to check")
    rows = (
        row(
            f"`{kind.code}`",
            words(", ".join(kind.catalogue)),
            kind.verdict.value,
            *(words(text) for text in (kind.name, kind.means, kind.check)),
        )
        for kind in kinds
    )
    return "\n".join([*head, *rows]) + "\n"


def _as_json(kinds: Sequence[Kind]) -> Content:
    return document(
        {
            "schema": RULES_SCHEMA,
            "rules": [
                {
                    "code": kind.code,
                    "name": kind.name,
                    "verdict": kind.verdict.value,
                    "catalogue": list(kind.catalogue),
                    "means": kind.means,
                    "check": kind.check,
                }
                for kind in kinds
            ],
        }
    )


_LAID_OUT = {"json": _as_json, "md": _as_markdown, "text": _as_text}
