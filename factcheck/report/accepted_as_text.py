"""What the desk has accepted, in short: the finding, why it can be lived with, and who said so."""

from collections.abc import Iterable, Iterator

from factcheck.model import Accepted, AcceptedFigure, Decision
from factcheck.report.lines import Line, Part, Tone, line
from factcheck.report.wording import excerpt, place

_AROUND = 36  # characters of a sentence on either side of its figure


def lay_out_accepted(
    accepted: Iterable[Accepted], figures: Iterable[AcceptedFigure] = ()
) -> Iterator[Line]:
    """Yield the lines on what decisions cover: figures of a draft, and findings."""
    shown = [*map(_figure, figures), *map(_finding, accepted)]
    if shown:
        yield line()
        yield line(Part(f"ACCEPTED ({len(shown)})", Tone.HEADING))
    for one in shown:
        yield from one


def _finding(accepted: Accepted) -> Iterator[Line]:
    finding = accepted.finding
    yield line(finding.summary, Part(f" [{finding.id}]", Tone.QUIET), indent=2, hang=2)
    yield _decided(finding.verdict.value, accepted.decision)


def _figure(accepted: AcceptedFigure) -> Iterator[Line]:
    figure = accepted.figure
    yield line(
        Part(place(figure.claim.quote), Tone.PLACE),
        "  ",
        *excerpt(figure.claim, _AROUND),
        indent=2,
        hang=2,
    )
    yield _decided(figure.standing.value, accepted.decision)


def _decided(what: str, decision: Decision) -> Line:
    return line(
        f"{what}, accepted: {decision.reason} · ",
        *(f"{said} · " for said in said_by(decision)),
        Part(decision.place, Tone.PLACE),
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
