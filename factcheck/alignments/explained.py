"""Why two claims met as one fact, or did not: the veto, the missing evidence, or another claim."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from factcheck.alignments.comparisons import compare, identified
from factcheck.alignments.paired import Desk, Pair, why_alone
from factcheck.alignments.rivals import ANCHOR
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Claim, Decision, Quantity, Reason
from factcheck.model.pairs import PairExplanation

LISTED = 4  # claims that are named one by one
_UNITS = {"person": "people", "count": "things", "times": "a factor", "rank": "a rank"}


def explain_pair(
    left: Claim, right: Claim, claims: Iterable[Claim], decisions: Sequence[Decision] = ()
) -> PairExplanation:
    """Return why two claims met, or did not, among the claims of their desk."""
    everything = {one.id: one for one in (*claims, left, right)}.values()
    pair = Pair(left, right, Desk.of(everything, decisions))
    rung = WAYS.climb(pair)
    detail, others = rung.outcome(pair)
    return PairExplanation(
        left=left,
        right=right,
        met=pair.met,
        outcome=Reason(WAYS.name, rung.name),
        detail=detail,
        evidence=pair.evidence,
        needed=pair.needed,
        others=others,
        matches=pair.way,
    )


def _kind(claim: Claim) -> str:
    """Return what a value is, in words."""
    if not isinstance(claim.value, Quantity):
        return "a date"
    unit = claim.value.unit
    return f"a {claim.subject.aspect.value} in {_UNITS.get(unit, unit.replace('_', ' '))}"


# -- the rungs ---------------------------------------------------------------------------------

_Told = tuple[str, tuple[Claim, ...]]
_Tell = Callable[[Pair], _Told]


def _each(pair: Pair) -> Iterator[tuple[Claim, str]]:
    for claim in (pair.left, pair.right):
        if why := why_alone(claim):
            yield claim, why


def _say_alone(pair: Pair) -> _Told:
    return "; ".join(f"{_name(claim)}: {why}" for claim, why in _each(pair)), ()


def _say_desks(pair: Pair) -> _Told:
    desks = (claim.quote.article.desk or "no desk" for claim in (pair.left, pair.right))
    return " and ".join(desks), ()


def _say_of_a_figure(pair: Pair) -> _Told:
    lost = (one for one in (pair.left, pair.right) if one.id not in pair.desk.frames)
    return "; ".join(map(_name, lost)), ()


def _say_kinds(pair: Pair) -> _Told:
    return f"{_kind(pair.left)}, and {_kind(pair.right)}", ()


def _say_veto(pair: Pair) -> _Told:
    vetoes = (reason for reason in pair.evidence if reason.weight is None)
    return "; ".join(f"{veto.ladder}: {veto.rung}" for veto in vetoes), ()


def _say_short(pair: Pair) -> _Told:
    needed = (pair.needed.weight if pair.needed else None) or 0.0
    open_to = "can both be right" if pair.agree else "differ"
    return f"{pair.weight:g} bits of {needed:g}, which values that {open_to} need", ()


def _say_one(pair: Pair) -> _Told:
    return _name(pair.left), ()


def _say_enough(pair: Pair) -> _Told:
    return f"{pair.weight:g} bits would suffice", ()


def _say_met(pair: Pair) -> _Told:
    between = tuple(
        claim
        for claim in {c.id: c for match in pair.way for c in (match.left, match.right)}.values()
        if claim.id not in (pair.left.id, pair.right.id)
    )
    return f"a group of {len(pair.desk.group(pair.left))} claims", between


def _say_others(find: Callable[[Pair], Iterable[tuple[str, Claim]]]) -> _Tell:
    def tell(pair: Pair) -> _Told:
        found = list(find(pair))
        more = [f"and {len(found) - LISTED} more"] if len(found) > LISTED else []
        told = [text for text, _ in found[:LISTED]]
        return "; ".join([*told, *more]), tuple(claim for _, claim in found[:LISTED])

    return tell


def _second_figures(pair: Pair) -> Iterator[tuple[str, Claim]]:
    """Yield what the article of the one tells beside it, among those that the other stands with."""
    for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for one in pair.desk.group(other):
            same = one.quote.article.id == claim.quote.article.id
            if same and one.id not in (claim.id, other.id):
                yield f"{_name(one)} stands with {_name(other)}", one


def _opponents(pair: Pair) -> Iterator[tuple[str, Claim]]:
    """Yield the claims beside the one that have a veto against the other."""
    for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
        frame = pair.desk.frames[claim.id]
        for one in pair.desk.group(other):
            veto = compare(pair.desk.frames[one.id], frame).veto
            if veto and one.id != other.id:
                yield f"{_name(one)} against {_name(claim)}: {veto.rung}", one


def _company(pair: Pair) -> Iterator[tuple[str, Claim]]:
    """Yield the strongest match of each that met others."""
    for claim in (pair.left, pair.right):
        group = pair.desk.groups.get(claim.id)
        own = (
            (match for match in group.matches if claim in (match.left, match.right))
            if group
            else ()
        )
        if best := max(own, key=lambda match: match.weight, default=None):
            other = best.right if best.left == claim else best.left
            yield f"{_name(claim)} met {_name(other)} by {best.weight:g} bits", other


def _name(claim: Claim) -> str:
    return f"«{' '.join(claim.quote.exact.split())}» of {claim.quote.article.name}"


def _one_article(pair: Pair) -> bool:
    return pair.left.quote.article.id == pair.right.quote.article.id


def _too_little(pair: Pair) -> bool:
    return pair.needed is not None and pair.weight < (pair.needed.weight or 0.0)


def _nothing_identifies(pair: Pair) -> bool:
    if pair.frames is None or pair.agree:
        return False
    left, right = pair.frames
    extra = 0.0 if left.is_moment else (ANCHOR.weight or 0.0) * (ANCHOR in pair.evidence)
    return not identified(compare(left, right), left, right, extra)


WAYS: Ladder[_Tell] = Ladder(
    "pair",
    (
        Rung("one claim", _say_one, lambda pair: pair.left.id == pair.right.id),
        Rung("met as one fact", _say_met, lambda pair: pair.met),
        Rung("compared with nothing", _say_alone, lambda pair: any(_each(pair))),
        Rung(
            "articles of two desks",
            _say_desks,
            lambda pair: not pair.one_desk,
        ),
        Rung("a time that is a part of a figure", _say_of_a_figure, lambda p: p.frames is None),
        Rung("two kinds of value", _say_kinds, lambda pair: pair.needed is None),
        Rung("kept apart by a veto", _say_veto, lambda p: None in [r.weight for r in p.evidence]),
        Rung("too little evidence", _say_short, _too_little),
        Rung("nothing that tells one fact from its like", _say_enough, _nothing_identifies),
        Rung("two values of one article", _say_enough, _one_article),
        Rung(
            "another value of the same article",
            _say_others(_second_figures),
            lambda pair: any(_second_figures(pair)),
        ),
        Rung(
            "kept apart by another claim",
            _say_others(_opponents),
            lambda pair: any(_opponents(pair)),
        ),
        Rung("each in other company", _say_others(_company), lambda pair: any(_company(pair))),
        Rung("never put side by side", _say_enough, otherwise),
    ),
)
