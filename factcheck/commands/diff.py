"""``factcheck diff``: what changed between two runs, from their JSON reports alone."""

from argparse import Namespace

from factcheck.changes import as_json, as_md
from factcheck.changes.as_text import lay_out
from factcheck.changes.comparing import Changes, compare
from factcheck.changes.documents import read_document
from factcheck.commands import CLEAN, FOUND
from factcheck.commands.inputs import files_named
from factcheck.commands.outputs import Content, refuse_to_overwrite, wanted_outputs, write_all
from factcheck.commands.report import FAIL_ON
from factcheck.report.lines import Lines


def run(options: Namespace) -> int:
    """Show the changes; return 1 if one of them is as grave as was asked for."""
    wanted = wanted_outputs(options, ("json", "md", "text"))
    refuse_to_overwrite([options.old, options.new], files_named(options))
    changes = compare(read_document(options.old), read_document(options.new))

    def content(name: str) -> Content:
        if name == "text":
            return Lines(lay_out(changes))
        return as_json.render(changes) if name == "json" else as_md.render(changes)

    write_all(wanted, content, color=options.color)
    return FOUND if _found(changes, options.fail_on) and not options.exit_zero else CLEAN


def _found(changes: Changes, fail_on: str) -> bool:
    """Say whether something that nobody has seen so is as grave as was asked for."""
    return any(
        one.verdict.severity >= FAIL_ON[fail_on]
        or (fail_on == "uncorroborated" and one.id in changes.uncorroborated)
        for one in changes.to_look_at
    )
