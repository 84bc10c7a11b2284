"""Settling a report on a draft: figures in question that the desk has accepted stand apart."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from factcheck.decisions.settling import settle
from factcheck.model import (
    AcceptedFigure,
    Bearing,
    Claim,
    Decision,
    DraftFigure,
    DraftReport,
    Ruling,
    Standing,
    Value,
    Witness,
)

# What puts a figure of the draft in question.
_AGAINST = (Bearing.CONTRADICTS, Bearing.NEWER, Bearing.DISPUTES, Bearing.UNCOMPARED)


def settle_draft(
    report: DraftReport, decisions: Iterable[Decision], today: date | None = None
) -> DraftReport:
    """Return the report on a draft with what the desk has accepted apart, as `settle` does."""
    ordered = sorted(decisions, key=lambda decision: decision.order)
    if not ordered:
        return report
    held = [one for one in ordered if one.holds_on(today)]
    open_still: list[DraftFigure] = []
    accepted: list[AcceptedFigure] = []
    used: list[Decision] = []
    for figure in report.figures:
        covering = [one for one in held if covers_figure(one, figure)]
        used += covering
        if covering:
            accepted.append(AcceptedFigure(figure=figure, decision=covering[0]))
        else:
            open_still.append(figure)
    return attrs.evolve(
        report,
        figures=tuple(open_still),
        accepted=(*report.accepted, *accepted),
        report=settle(report.report, ordered, today, used=used),
    )


def covers_figure(decision: Decision, figure: DraftFigure) -> bool:
    """Say whether the desk has settled a figure of a draft, and all that stands against it."""
    against = figure.of(*_AGAINST)
    codes = {one.code for one in against}
    return (
        decision.ruling is Ruling.ACCEPTED
        and _is_in_question(figure)
        and decision.scope in (None, "across")
        and (not decision.codes or (bool(codes) and codes <= set(decision.codes)))
        and (_stands_beside(decision, figure) or _names_every_value(decision, figure, against))
    )


def _is_in_question(figure: DraftFigure) -> bool:
    return figure.standing is not Standing.SUPPORTED or figure.disputed


def _places(figure: DraftFigure) -> Iterator[Claim]:
    yield figure.claim
    yield from figure.again


def _stands_beside(decision: Decision, figure: DraftFigure) -> bool:
    beside = decision.beside
    return beside is not None and any(
        claim.quote.article.id == beside.article.id and claim.sentence.overlaps(beside.span)
        for claim in _places(figure)
    )


def _names_every_value(decision: Decision, figure: DraftFigure, against: Iterable[Witness]) -> bool:
    """Say whether a decision names the figure of the draft, and each value that speaks against."""
    known = frozenset(decision.claims)
    values: dict[Value, list[Claim]] = {}
    for one in against:
        values.setdefault(one.claim.value, []).append(one.claim)
    return all(
        any(claim.fingerprint in known for claim in claims)
        for claims in (list(_places(figure)), *values.values())
    )
