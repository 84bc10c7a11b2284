"""What the desk has accepted, in short: the finding, why it can be lived with, and who said so."""

from collections.abc import Iterable, Iterator

from factcheck.model import Accepted, Decision
from factcheck.report.lines import Line, Part, Tone, line


def lay_out_accepted(accepted: Iterable[Accepted]) -> Iterator[Line]:
    """Yield the lines on findings that a decision covers; none where there are none."""
    settled = list(accepted)
    if not settled:
        return
    yield line()
    yield line(Part(f"ACCEPTED ({len(settled)})", Tone.HEADING))
    for one in settled:
        finding = one.finding
        yield line(finding.summary, Part(f" [{finding.id}]", Tone.QUIET), indent=2, hang=2)
        yield line(
            f"{finding.verdict.value}, accepted: {one.decision.reason} · ",
            *(f"{said} · " for said in said_by(one.decision)),
            Part(one.decision.place, Tone.PLACE),
            indent=4,
            hang=2,
        )


def said_by(decision: Decision) -> Iterator[str]:
    """Yield who decided, when, and until when it holds, as far as it is told."""
    if decision.author:
        yield decision.author
    if decision.made:
        yield decision.made.isoformat()
    if decision.expires:
        yield f"until {decision.expires.isoformat()}"
