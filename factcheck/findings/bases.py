"""Which base a multiple or a change is right against, where the articles give several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.findings.checks.figures import Reach, in_full, quantity
from factcheck.findings.checks.implied import kin_of, of_the_population
from factcheck.findings.checks.links import is_change, is_level, measures, same_unit
from factcheck.findings.checks.populations import nouns_of, one_place
from factcheck.findings.checks.reckoning import Step, fits
from factcheck.findings.desk import Desk
from factcheck.findings.facts import in_words
from factcheck.model import Claim, Moment

_LONGEST = 12  # months of a base: a decade is none


def explained_bases(claims: Iterable[Claim], desk: Desk) -> tuple[str, ...]:
    """Return which base each of several multiples or changes is right against.

    "“50 times” is right against 2021 (36,500 against 730)": nothing where no level fits one, and
    nothing where all fit the base that they name.
    """
    told = _by_figure(claim for claim in claims if is_change(claim))
    if len(told) < 2:
        return ()
    found = [_explained(changes, desk) for changes in told.values()]
    return tuple(sentence for sentence in found if sentence)


def _by_figure(changes: Iterable[Claim]) -> Mapping[object, list[Claim]]:
    """Return the changes of each size, in order."""
    told: dict[object, list[Claim]] = {}
    for change in sorted(changes, key=lambda claim: claim.order):
        value = quantity(change)
        told.setdefault((value.unit, value.amount.known), []).append(change)
    return told


def _explained(changes: Sequence[Claim], desk: Desk) -> str:
    """Return what one figure is right against, the base nearest in time first; else nothing."""
    steps = [step for change in changes for step in _steps(change, desk)]
    fitting = sorted((step for step in steps if fits(step, Reach.NARROW)), key=_distance)
    if not fitting:
        return ""
    step = fitting[0]
    period = _period(step.older)
    named = next((base for change in changes if (base := change.subject.base_period)), None)
    other = named is not None and named.resolved and not named.shares_a_day(period)
    against = f"“{_quoted(step.change)}” is right against {in_words(period)}"
    though = f", not against {in_words(named)}" if other and named else ""
    return f"{against} ({_figure(step.newer)} after {_figure(step.older)}){though}"


def _steps(change: Claim, desk: Desk) -> Iterator[Step]:
    """Yield a change with every two levels of its population that it may lead between."""
    levels = [claim for claim in _of_the_same(change, desk) if measures(change, claim)]
    for newer in levels:
        if not _is_newer(newer, change):
            continue
        for older in levels:
            if same_unit(older, newer) and _lies_before(_period(older), newer.scope.period):
                yield Step(change, older, newer)


def _of_the_same(change: Claim, desk: Desk) -> Iterator[Claim]:
    """Yield the levels of the population of a change that are of a year or less."""
    own = kin_of(change, desk)
    told = {claim.subject.measure for claim in own} - {None}
    nouns = next((nouns_of(claim) for claim in own if nouns_of(claim)), frozenset())
    for claim in desk.claims:
        period = claim.scope.period
        if (
            claim.compared
            and is_level(claim)
            and period is not None
            and _is_short(period)
            and of_the_population(claim, told, nouns, desk)
            and one_place(claim, change)
        ):
            yield claim


def _is_short(period: Moment) -> bool:
    """Say whether a time is no longer than a year."""
    first, last = period.first_day, period.last_day
    return first is not None and last is not None and (last - first).days <= 31 * _LONGEST


def _is_newer(level: Claim, change: Claim) -> bool:
    """Say whether a level is of the time that a change leads to."""
    period = change.scope.period
    if level.sentence == change.sentence and level.quote.article.id == change.quote.article.id:
        return True
    return (
        period is not None
        and period.resolved
        and (period.first_day, period.last_day)
        == (_period(level).first_day, _period(level).last_day)
    )


def _lies_before(early: Moment, late: Moment | None) -> bool:
    if late is None or early.last_day is None or late.first_day is None:
        return False
    return early.last_day < late.first_day


def _period(level: Claim) -> Moment:
    if level.scope.period is None:
        raise ValueError(f"{level.quote.exact!r} is of no time")
    return level.scope.period


def _distance(step: Step) -> tuple[int, tuple[str, int, int, str]]:
    """Return a key that puts the base first that lies nearest before its newer level."""
    early, late = _period(step.older).last_day, _period(step.newer).first_day
    days = (late - early).days if early and late else 0
    return days, step.older.order


def _quoted(change: Claim) -> str:
    """Return the first words of a multiple: what it is a multiple of is in question."""
    base = change.subject.base
    words = " ".join(change.quote.exact.split())
    return (words.partition(f" {base}")[0] if base else words).removesuffix(" than")


def _figure(level: Claim) -> str:
    return in_full(quantity(level).amount.known)
