"""Settling a report: what the desk has accepted stands apart, and old decisions are told of."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from factcheck.decisions.covering import AGREEMENTS, concerns, covers
from factcheck.model import Accepted, Claim, Decision, Finding, Notice, Report, Ruling

_CALL = "factcheck baseline"


def settle(
    report: Report,
    decisions: Iterable[Decision],
    today: date | None = None,
    *,
    used: Iterable[Decision] = (),
) -> Report:
    """Return the report with the accepted findings apart, and a notice for each idle decision.

    *today* is the day on which decisions must still hold; without it none has run out. The order
    of the decisions is of no consequence. Those in *used* have done their work elsewhere.
    """
    ordered = sorted(decisions, key=lambda decision: decision.order)
    if not ordered:
        return report
    held = [one for one in ordered if one.holds_on(today)]
    settled = _by_claims(one for one in held if one.ruling is Ruling.ACCEPTED)
    accepted, open_still = [], []
    for finding in report.findings:
        near = {id(one): one for key in _keys(finding) for one in settled.get(key, ())}
        covering = (one for one in near.values() if covers(one, finding))
        decision = min(covering, key=lambda one: one.order, default=None)
        if decision is None:
            open_still.append(finding)
        else:
            accepted.append(Accepted(finding=finding, decision=decision))
    notices = _Idle(report, used).notices(ordered, held, dated=today is not None)
    return attrs.evolve(
        report,
        findings=tuple(open_still),
        accepted=(*report.accepted, *accepted),
        notices=(*report.notices, *notices),
    )


_Key = tuple[str, str]  # a fingerprint, or an article in whose text a decision stands


def _by_claims(decisions: Iterable[Decision]) -> dict[_Key, list[Decision]]:
    """Return decisions by what they speak of, so that a finding is asked of few."""
    found: dict[_Key, list[Decision]] = {}
    for decision in decisions:
        for key in _spoken_of(decision):
            found.setdefault(key, []).append(decision)
    return found


def _spoken_of(decision: Decision) -> Iterator[_Key]:
    yield from (("claim", name) for name in dict.fromkeys(decision.claims))
    if decision.beside is not None:
        yield "beside", decision.beside.article.id


def _keys(finding: Finding) -> list[_Key]:
    """Return what a decision about a finding may be found by."""
    claims = (*finding.claims, *finding.related)
    keys = [("claim", claim.fingerprint) for claim in claims]
    return sorted({*keys, *(("beside", claim.quote.article.id) for claim in claims)})


class _Idle:
    """What is to be said of decisions that have no effect, or none any longer."""

    def __init__(self, report: Report, used: Iterable[Decision] = ()) -> None:
        self._used = set(used)
        self._findings: dict[_Key, list[Finding]] = {}
        settled = (one.finding for one in report.accepted)
        for finding in (*report.findings, *settled, *report.left_out):
            for key in _keys(finding):
                self._findings.setdefault(key, []).append(finding)
        self._articles = {article.id for article in report.articles}
        self._claims: dict[str, list[Claim]] = {}
        for claim in report.claims:
            self._claims.setdefault(claim.fingerprint, []).append(claim)

    def notices(
        self, ordered: Iterable[Decision], held: Iterable[Decision], *, dated: bool
    ) -> Iterator[Notice]:
        """Yield what an editor should do about decisions, each with its place."""
        live = {id(one): one for one in held}
        for decision in ordered:
            text = self.doubt(decision) if id(decision) in live else _ran_out(decision)
            if text:
                yield Notice(text=f"{decision.place}: {text}")
            elif decision.expires is not None and not dated:
                yield Notice(
                    text=f"{decision.place}: it holds until {decision.expires}; it is obeyed, "
                    "since no day of today was given",
                )
        if elsewhere := sum(self.is_elsewhere(one) for one in live.values()):
            noun = "decision is" if elsewhere == 1 else "decisions are"
            yield Notice(text=f"{elsewhere:,} {noun} about articles that are not in this run")

    def doubt(self, decision: Decision) -> str | None:
        """Return why a decision that holds has no effect, if that is so."""
        if decision.ruling is Ruling.ACCEPTED:
            if self.is_used(decision):
                return None
            if decision.beside is not None:
                return "this comment covers no finding: take it out, or mend its codes"
        if self.is_elsewhere(decision):
            return None
        if stale := list(self._stale(decision)):
            return f"{'; '.join(stale)}. Look again, then decide anew ({_CALL} --prune drops it)"
        return self._unused(decision)

    def is_used(self, decision: Decision) -> bool:
        """Say whether a decision covers a finding."""
        found = self._near(decision)
        return decision in self._used or any(covers(decision, finding) for finding in found)

    def _near(self, decision: Decision) -> Iterator[Finding]:
        """Yield the findings with a claim that a decision speaks of."""
        for key in _spoken_of(decision):
            yield from self._findings.get(key, ())

    def is_elsewhere(self, decision: Decision) -> bool:
        """Say whether a decision is about other articles altogether."""
        told = {name for name in decision.articles if name}
        seen = any(name in self._claims for name in decision.claims)
        return bool(told) and not (told & self._articles) and not seen

    def is_idle(self, decision: Decision) -> bool:
        """Say whether nothing is left that a decision speaks of."""
        if self.is_elsewhere(decision):
            return False
        if decision.ruling is Ruling.ACCEPTED:
            return not self.is_used(decision)
        return any(self._stale(decision))

    def _stale(self, decision: Decision) -> Iterator[str]:
        """Yield for each fingerprint that no article has what has become of it."""
        articles = decision.articles or ("",) * len(decision.claims)
        figures = decision.figures or ("",) * len(decision.claims)
        for name, article, figure in zip(decision.claims, articles, figures, strict=True):
            if name in self._claims:
                continue
            told = f"«{figure}»" if figure else name
            if not article:
                yield f"{told} stands in no article: the figure has changed, or the article is gone"
            elif article in self._articles:
                yield f"{told} stands in {article} no more: the figure has changed"
            else:
                yield f"{told} stands nowhere: the article {article} is gone, or has another name"

    def _unused(self, decision: Decision) -> str | None:
        """Return what to say where all figures are there, and yet the decision has no effect."""
        if decision.ruling is Ruling.ACCEPTED:
            return self._no_finding(decision)
        if decision.ruling is Ruling.CONFIRMED and not self._share_a_finding(decision):
            return (
                "these could not be joined as one fact: they tell values that cannot be compared, "
                "or other decisions keep them apart (factcheck explain --pair shows why)"
            )
        return None

    def _no_finding(self, decision: Decision) -> str:
        """Return whether the finding is gone, or tells more than was decided."""
        for finding in self._near(decision):
            if concerns(decision, finding):
                return (
                    f"the finding {finding.id} tells a figure that was not there when this was "
                    "decided. Look again, then decide anew"
                )
            if finding.verdict not in AGREEMENTS:
                return (
                    f"the finding {finding.id} is of another kind now: {finding.code}. Look again, "
                    "then decide anew"
                )
        return f"no such finding is left: take it out ({_CALL} --prune)"

    def _share_a_finding(self, decision: Decision) -> bool:
        named = set(decision.claims)
        return any(
            named <= {claim.fingerprint for claim in finding.claims}
            for finding in self._near(decision)
        )


def idle_among(decisions: Iterable[Decision], report: Report) -> list[Decision]:
    """Return the decisions that can be dropped: a figure of theirs is gone, or their finding is.

    What is about other articles altogether is not for this run to judge.
    """
    known = _Idle(report)
    return [one for one in decisions if known.is_idle(one)]


def _ran_out(decision: Decision) -> str:
    return (
        f"this held until {decision.expires}, and is not obeyed any more. Look again, then set a "
        "new day or take it out"
    )
