"""The desk: claims as frames, with what is known of them beyond their sentence."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.alignments.comparisons import agree
from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.names import NameBook
from factcheck.alignments.partial import tells_a_part
from factcheck.alignments.rates import rates_of
from factcheck.alignments.singles import covers_a_part, singles_of
from factcheck.alignments.stories import acquaint, story_of
from factcheck.model import Claim, Grain, Moment, Name, Quantity, nearness, open_years
from factcheck.reference.judgement import judgement

_Place = tuple[str, int, str]  # article, start of the sentence, time
_Kind = tuple[str, str, str]  # article, kind of value, what is measured or counted
HANDFUL = 20  # people or things of one event, and not of a time
LISTED = 12  # figures of a kind that are looked at in an article


def frames_of(claims: Iterable[Claim]) -> list[Frame]:
    """Return the claims that can be compared as frames.

    A month or a year that a figure covers is a part of the figure and has no frame of its own:
    "In 2023 they arrested 37,000 people, ten times more than the previous year" dates no event.
    """
    compared = sorted((one for one in claims if one.compared), key=lambda claim: claim.order)
    texts = {one.quote.article.id: one.quote.article for one in compared}
    alone = bool(singles_of(texts.values(), compared))
    listed = [one for one in compared if is_comparable(one) or (alone and _tells_a_month(one))]
    covered = frozenset(chain.from_iterable(map(_covered, listed)))
    articles = {claim.quote.article.id: claim.quote.article for claim in listed}
    stories = {name: story_of(article) for name, article in articles.items()}
    acquaint(stories.values())
    plain = [Frame(claim, stories[claim.quote.article.id]) for claim in listed]
    # "First-week sales" do not keep all sales from being the only ones that a sentence tells.
    parts = [frame.claim.id for frame in plain if alone and covers_a_part(frame.claim)]
    given = _given(frame for frame in plain if frame.claim.id not in parts)
    rates = rates_of(plain)
    leading = {(frame.article, frame.kind): frame for frame in reversed(plain)}
    book, mains = NameBook.of(listed), _mains(listed)
    singles = singles_of(articles.values(), listed)
    frames = (
        Frame(
            frame.claim,
            frame.story,
            standing=Standing.LATER if frame.claim.id in parts else _standing(frame, given),
            leads=frame is leading[frame.article, frame.kind],
            of_a_figure=_is_of_a_figure(frame.claim, covered),
            book=book,
            main=() if frame.claim.subject.designations else mains.get(frame.article, ()),
            rate=rates.get(frame.quantity.unit) if frame.is_money else None,
            single=singles.get(frame.article),
        )
        for frame in plain
    )
    return [frame for frame in frames if not (frame.of_a_figure and _is_long(frame.claim))]


def is_comparable(claim: Claim) -> bool:
    """Say whether the value can be compared at all: what recurs, or is vague, has no one time.

    "Weeks of rain" tells no number that three weeks, or ten days, could agree with or deny.

    A date with two readings, or of which a part is told, is compared, so that the report can say
    that it is not settled; and so is "two years ago" in an article without a date, of an event.
    """
    if isinstance(claim.value, Quantity):
        return not (claim.value.recurring or claim.value.uncounted)
    moment = claim.value
    open_ended = moment.resolved or bool(moment.alternatives) or tells_a_part(moment)
    return open_ended or (claim.subject.measure is not None and moment.timex.startswith("XXXX"))


def _tells_a_month(claim: Claim) -> bool:
    """Say whether it is the month of a year left open: another sentence may tell the year."""
    return isinstance(claim.value, Moment) and open_years.is_month(claim.value)


def _covered(claim: Claim) -> Iterator[_Place]:
    """Yield the times that a figure covers or is measured from, but for a figure of an event.

    A handful dates an event, and so does a rank, or an age: "the murder of two women in 1967", "the
    first meeting in January".
    """
    of_an_event = claim.subject.measure in judgement().central - judgement().tallies
    if isinstance(claim.value, Quantity) and not _is_handful(claim.value):
        for moment in (claim.scope.period, claim.subject.base_period):
            if moment is not None and not (of_an_event and moment.grain.rank <= Grain.MONTH.rank):
                yield claim.quote.article.id, claim.sentence.start, moment.timex


def _is_of_a_figure(claim: Claim, covered: frozenset[_Place]) -> bool:
    """Say whether a date is that of a figure, and not of what a story has once.

    "The rocket with the 3,240-kilogram probe lifted off at 3:07": the launch has a time as well.
    """
    if not claim.is_moment or _place(claim) not in covered:
        return False
    return _is_long(claim) or claim.subject.measure not in judgement().once


def _is_handful(value: Quantity) -> bool:
    few = value.unit in nearness.COUNTS and value.amount.known <= HANDFUL
    return few or value.unit == "rank" or value.unit in nearness.DURATIONS


def _place(claim: Claim) -> _Place:
    return claim.quote.article.id, claim.sentence.start, claim.value.timex or ""


def _is_long(claim: Claim) -> bool:
    return isinstance(claim.value, Moment) and claim.value.grain.rank >= Grain.MONTH.rank


def _mains(claims: Iterable[Claim]) -> dict[str, tuple[Name, ...]]:
    """Return which of its siblings each article is about: the one that it names most often."""
    told: dict[str, set[Name]] = defaultdict(set)
    texts: dict[str, str] = {}
    for claim in claims:
        if claim.subject.designations:
            article = claim.quote.article
            texts[article.id] = f"{article.title or ''} {article.text}".lower()
            told[article.id].update(claim.subject.designations)
    mains: dict[str, tuple[Name, ...]] = {}
    for name, named in told.items():
        counts = Counter({one: _times_named(one.full, texts[name]) for one in named})
        main = min(named, key=lambda one: (-counts[one], one.key))
        if counts[main] > 1:
            mains[name] = (main,)
    return mains


def _times_named(full: str, text: str) -> int:
    """Return how often a text names this one, and not another that begins with it: "Luna 15"."""
    return len(re.findall(rf"(?<!\w){re.escape(full.lower())}(?!\w)", text))


def _given(frames: Iterable[Frame]) -> dict[_Kind, list[Frame]]:
    """Return the figures that each article gives of a kind, in the order of its text."""
    given: dict[_Kind, list[Frame]] = defaultdict(list)
    for frame in frames:
        given[_kind(frame)].append(frame)
    return given


def _standing(frame: Frame, given: dict[_Kind, list[Frame]]) -> Standing:
    """Return how a figure stands among those of its kind in its article."""
    first, *others = given[_kind(frame)][:LISTED]
    if all(agree(first, other) for other in others):
        return Standing.SOLE
    return Standing.FIRST if first is frame or agree(first, frame) else Standing.LATER


def _kind(frame: Frame) -> _Kind:
    return frame.article, frame.kind, frame.measure or frame.head or ""
