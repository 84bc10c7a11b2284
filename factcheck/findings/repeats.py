"""Two figures for one thing in the text of one article: totals, older ones, two authorities."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factcheck.findings.checks.passages import follows
from factcheck.findings.desk import Desk
from factcheck.findings.plainly import (
    amount,
    apart,
    frames_meet,
    has_been,
    is_a_toll,
    is_central,
    is_plain,
    is_total,
    takes_the_place_of,
    unit_of,
)
from factcheck.findings.rules import judge
from factcheck.findings.rules.authorities import authority
from factcheck.model import Claim, Span, Verdict, Zone
from factcheck.reference.judgement import judgement
from factcheck.reference.kinds import Kind, kind
from factcheck.reference.one_article import article_words

_SLIP = "swapped-digits"
# A sentence of more figures is a list, and a text of more central figures no report of one event.
_IN_A_SENTENCE = 40
_CENTRAL = 60

Pair = tuple[Kind, tuple[Claim, ...]]


def repeated_in(figures: Sequence[Claim], desk: Desk) -> Iterator[Pair]:
    """Yield the figures of one article that its text gives otherwise a second time."""
    body = [claim for claim in _in_prose(figures) if claim.zone is Zone.BODY]
    yield from _left_behind(body)
    central = [claim for claim in body if is_central(claim) and is_plain(claim)]
    if 1 < len(central) <= _CENTRAL:
        yield from _two_totals(central, body, desk)
        yield from _by_two_authorities(central, desk)


def _in_prose(figures: Sequence[Claim]) -> list[Claim]:
    """Return the figures that stand in sentences, and not in lists."""
    counted = Counter(claim.sentence for claim in figures)
    return [claim for claim in figures if counted[claim.sentence] <= _IN_A_SENTENCE]


def _two_totals(central: Sequence[Claim], body: Sequence[Claim], desk: Desk) -> Iterator[Pair]:
    """Yield a toll and a total that is more: "The toll stood at 34 … Relatives of the 43 dead".

    A total that is less may be that of a part, unless its digits are those of the toll.
    """
    for toll in (claim for claim in central if is_a_toll(claim)):
        same = [claim for claim in central if frames_meet(toll, claim)]
        others = [claim for claim in same if apart(toll, claim)]
        if len(others) != 1 or not _is_known(others[0]) or not _of_one_time(toll, others[0]):
            continue
        other = others[0]
        further = [claim for claim in body if claim is not other and _may_tell(claim, other)]
        if any(not apart(other, claim) or _adds_up(toll, claim, other) for claim in further):
            continue
        found = judge(toll, other, desk).outcome
        larger = amount(other) > amount(toll) or found.code == _SLIP
        if found.verdict is Verdict.CONFLICTS and larger:
            named = found if found.code == _SLIP else kind("two-totals-in-one-text")
            yield named, (toll, other)


def _is_known(claim: Claim) -> bool:
    """Say whether a figure is told as known: no new toll, to which an older one may have risen."""
    return is_total(claim) and not is_a_toll(claim)


def _may_tell(claim: Claim, other: Claim) -> bool:
    """Say whether a further claim may be of the same kind."""
    known = claim.subject.measure in (None, other.subject.measure)
    return known and unit_of(claim) == unit_of(other)


def _adds_up(toll: Claim, claim: Claim, other: Claim) -> bool:
    """Say whether one figure more makes the other total: "three more died"."""
    return amount(toll) + amount(claim) == amount(other)


def _of_one_time(left: Claim, right: Claim) -> bool:
    one, other = left.scope, right.scope
    return one.period == other.period and one.as_of == other.as_of


def _left_behind(body: Sequence[Claim]) -> Iterator[Pair]:
    """Yield a total that the text itself had replaced: "rose to 43 from 34 … the 34 dead"."""
    sentences: dict[Span, list[Claim]] = defaultdict(list)
    alike: dict[object, list[Claim]] = defaultdict(list)
    for claim in body:
        sentences[claim.sentence].append(claim)
        alike[_told(claim, claim.subject.measure)].append(claim)
    for older in filter(has_been, body):
        company = sentences[older.sentence]
        newer = next((one for one in company if takes_the_place_of(one, older)), None)
        if newer is None or not judgement().rising & {_measure(older, newer)}:
            continue
        for again in alike[_told(older, _measure(older, newer))]:
            if (
                again.sentence.start > older.sentence.start
                and is_plain(again)
                and is_total(again)
                and not again.scope.place
            ):
                yield kind("stale-figure"), (newer, again)
                break


def _told(claim: Claim, measure: str | None) -> tuple[object, ...]:
    return measure, unit_of(claim), amount(claim)


def _measure(older: Claim, newer: Claim) -> str | None:
    return newer.subject.measure or older.subject.measure


def _by_two_authorities(central: Sequence[Claim], desk: Desk) -> Iterator[Pair]:
    """Yield what two authorities say, set against each other by the article itself.

    Where an alignment of several articles holds both, it is told there.
    """
    for place, one in enumerate(central):
        for other in central[place + 1 :]:
            if _are_set_against(one, other) and not _are_told_across(one, other, desk):
                found = judge(one, other, desk).outcome
                if found.verdict is Verdict.DISPUTED:
                    yield found, (one, other)


def _are_set_against(one: Claim, other: Claim) -> bool:
    """Say whether a text sets one figure against the other: "but the ministry put it at 15"."""
    speakers = {authority(one), authority(other)}
    near = one.sentence == other.sentence or follows(one, other)
    if None in speakers or len(speakers) == 1 or not near or not apart(one, other):
        return False
    between = one.quote.article.text[one.quote.span.end : other.quote.span.start].lower()
    against = article_words().contrast.search(between)
    return against is not None and frames_meet(one, other) and _of_one_time(one, other)


def _are_told_across(one: Claim, other: Claim, desk: Desk) -> bool:
    fact = desk.facts.get(one.id)
    if fact is None or fact is not desk.facts.get(other.id):
        return False
    return len({claim.quote.article.id for claim in fact.claims}) > 1
