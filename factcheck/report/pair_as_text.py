"""Two claims as text for people: why they met, or did not."""

from collections.abc import Iterator

from factcheck.model import Claim, Finding, Reason
from factcheck.model.pairs import PairExplanation
from factcheck.reference.explanations import explanation_of
from factcheck.report.lines import Line, Part, Tone, line
from factcheck.report.wording import bits, excerpt, place, source_and_day, told

_AROUND = 160  # characters of the sentence on either side of a figure
_NOTHING = "-"


def lay_out_pair(pair: PairExplanation, finding: Finding | None = None) -> Iterator[Line]:
    """Yield whether two claims met and why, what each says, and the evidence bit by bit."""
    tone = Tone.GOOD if pair.met else Tone.DOUBT
    verb = "They met" if pair.met else "They did not meet"
    yield line(Part(f"{verb}: {pair.outcome.rung}", tone), f" ({pair.detail})", hang=2)
    if finding:
        yield line(f"{finding.verdict.value}: {finding.summary} [{finding.id}]", hang=2)
    yield from _meanings(pair)
    yield from _claim("ONE", pair.left)
    yield from _claim("THE OTHER", pair.right)
    yield from _side_by_side(pair)
    yield from _evidence(pair)
    yield from _way(pair)
    yield from _others(pair)


def _meanings(pair: PairExplanation) -> Iterator[Line]:
    """Yield what decided, in the words that explain it everywhere."""
    if known := explanation_of(pair.outcome.rung):
        yield line(known.means, indent=2)
        for veto in () if pair.met else pair.vetoes:
            if ruled := explanation_of(veto.rung):
                yield line(f"{veto.rung}: {ruled.means}", indent=2, hang=2)
        yield line(Part(f"To check: {known.check}", Tone.QUIET), indent=2, hang=2)


def _claim(heading: str, claim: Claim) -> Iterator[Line]:
    yield line()
    yield line(
        Part(heading, Tone.HEADING),
        "  ",
        Part(place(claim.quote), Tone.PLACE),
        f"  {source_and_day(claim.quote.article)}  {claim.id}",
        hang=2,
    )
    yield line(*excerpt(claim, _AROUND), indent=2)


def _side_by_side(pair: PairExplanation) -> Iterator[Line]:
    """Yield what each claim was read as, where at least one says something."""
    yield line()
    yield line(Part("READ AS", Tone.HEADING))
    for name, one, other in zip(_FIELDS, _read(pair.left), _read(pair.right), strict=True):
        if one or other:
            tone = Tone.PLAIN if one == other else Tone.FIGURE
            words = f"{one or _NOTHING} | {other or _NOTHING}"
            yield line(f"{name:<9} ", Part(words, tone), indent=2, hang=10)


_FIELDS = (
    "value", "aspect", "measure", "counted", "place", "time", "as of", "base", "names", "speaker",
    "words",
)  # fmt: skip


def _read(claim: Claim) -> tuple[str, ...]:
    """Return the fields of a claim in words."""
    subject, scope = claim.subject, claim.scope
    way = f" {subject.direction.value}" if subject.direction else ""
    base = told(subject.base_period) if subject.base_period else subject.base
    return (
        told(claim.value),
        "" if claim.is_moment else f"{subject.aspect.value}{way}",
        subject.measure or "",
        subject.counted or "",
        ", ".join(one.name for one in scope.place),
        told(scope.period) if scope.period else "",
        told(scope.as_of) if scope.as_of else "",
        base or "",
        ", ".join(name.full for name in subject.participants),
        claim.attribution.speaker or "",
        ", ".join(subject.words),
    )


def _evidence(pair: PairExplanation) -> Iterator[Line]:
    """Yield what each ladder says, the sum, and what it had to reach."""
    if not pair.evidence:
        return
    yield line()
    yield line(Part("EVIDENCE", Tone.HEADING), " in bits: +1 doubles the odds of one fact")
    for reason in pair.evidence:
        yield line(
            f"{_weight(reason):>8}  {reason.ladder}: {reason.rung}",
            indent=2,
            hang=10,
        )
    sum_of_all = "bits in all" if not pair.vetoes else "bits beside the veto"
    yield line(f"{bits(pair.weight):>8}  {sum_of_all}", indent=2, hang=10)
    if pair.needed and pair.needed.weight is not None:
        short = f", {pair.missing:g} more than there are" if pair.missing else ""
        yield line(
            f"{bits(pair.needed.weight):>8}  needed for {pair.needed.rung}{short}",
            indent=2,
            hang=10,
        )


def _weight(reason: Reason) -> str:
    if reason.weight is None:
        return "veto"
    return bits(reason.weight) if reason.weight else "0"


def _way(pair: PairExplanation) -> Iterator[Line]:
    """Yield the matches that lead from the one to the other."""
    if len(pair.matches) < 2:
        return
    yield line()
    yield line(Part("MET THROUGH", Tone.HEADING))
    for match in pair.matches:
        yield line(
            Part(place(match.left.quote), Tone.PLACE),
            f" «{_written(match.left)}» with ",
            Part(place(match.right.quote), Tone.PLACE),
            f" «{_written(match.right)}»: {bits(match.weight)} bits",
            indent=2,
            hang=2,
        )


def _others(pair: PairExplanation) -> Iterator[Line]:
    """Yield the claims that had a part in it, with their sentences."""
    if pair.met or not pair.others:
        return
    yield line()
    yield line(Part("ALSO CONCERNED", Tone.HEADING))
    for claim in pair.others:
        yield line(
            Part(place(claim.quote), Tone.PLACE), " ", *excerpt(claim, _AROUND), indent=2, hang=2
        )


def _written(claim: Claim) -> str:
    return " ".join(claim.quote.exact.split())
