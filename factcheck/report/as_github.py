"""GitHub: workflow commands that show findings beside the lines of text files.

GitHub shows ten errors, ten warnings and ten notices of a step. The gravest come first, and a line
says how many more there are; `md` tells all of them.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from factcheck.model import Finding, Report
from factcheck.report.addresses import has_lines
from factcheck.report.gravity import GRAVITY
from factcheck.report.lines import shown
from factcheck.report.positions import in_a_sentence, others, spokesmen
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sections import KINDS
from factcheck.report.wording import number_of, place

_SHOWN = 10  # of each level
_PLACES = 5  # of the other places of a finding
_IN_MESSAGES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_MESSAGES, ":": "%3A", ",": "%2C"}
_LEVELS = ("error", "warning", "notice")


@attrs.frozen
class _Command:
    level: str
    message: tuple[str, ...]  # its lines
    properties: Mapping[str, str]

    @property
    def line(self) -> str:
        """The command as the runner reads it."""
        given = ",".join(
            f"{key}={_escaped(shown(value), _IN_PROPERTIES)}"
            for key, value in self.properties.items()
        )
        message = "\n".join(map(shown, self.message))
        return f"::{self.level} {given}::{_escaped(message, _IN_MESSAGES)}\n"


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return the commands, errors first, and how many were left out."""
    commands = list(_commands(report, quotes=presentation.quotes))
    return "".join(
        line
        for level in _LEVELS
        for line in _of_level(level, [one for one in commands if one.level == level])
    )


def _of_level(level: str, commands: Sequence[_Command]) -> Iterator[str]:
    yield from (command.line for command in commands[:_SHOWN])
    if more := len(commands) - min(len(commands), _SHOWN):
        yield f"factcheck: {number_of(more, f'more {level}')} in the summary of the job\n"


def _commands(report: Report, *, quotes: bool) -> Iterator[_Command]:
    for notice in report.notices:
        if notice.lost:
            yield _Command("warning", (notice.text,), {"title": "Could not be read"})
    for finding in report.findings:
        if level := GRAVITY[finding.verdict].command:
            yield _Command(level, tuple(_message(finding, quotes=quotes)), _properties(finding))


def _properties(finding: Finding) -> dict[str, str]:
    """Return where a finding is shown: beside its line where the file has lines, else above all."""
    quote = spokesmen(finding)[0].quote
    title = f"{KINDS[finding.verdict].one}: {finding.rung}"
    path = quote.article.path
    where: dict[str, str] = {} if path is None else {"file": path}
    if has_lines(quote.article):
        last = quote.line + quote.exact.count("\n")
        ends = {"endColumn": str(quote.column + len(quote.exact))} if last == quote.line else {}
        where |= {"line": str(quote.line), "endLine": str(last), "col": str(quote.column), **ends}
    return {**where, "title": title[:1].upper() + title[1:]}


def _message(finding: Finding, *, quotes: bool) -> Iterator[str]:
    """Yield the lines of what is told: in what, where else, and what to do."""
    [first, *_], more = spokesmen(finding), others(finding)
    yield in_a_sentence(finding, quotes=quotes)
    if not has_lines(first.quote.article):
        yield f"here: {place(first.quote)}"
    yield from (f"also: {place(claim.quote)}" for claim in more[:_PLACES])
    if len(more) > _PLACES:
        yield f"and {len(more) - _PLACES} more"
    yield f"to check: {finding.check} [{finding.id}]"


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(sign, sign) for sign in text)
