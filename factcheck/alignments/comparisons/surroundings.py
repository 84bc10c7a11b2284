"""Evidence of the surroundings: place, names, the story that is told, the other words."""

from factcheck.alignments.comparisons.figures import of_one_sibling
from factcheck.alignments.comparisons.singles import told_once
from factcheck.alignments.comparisons.terms import VETO, Test, agree, apart, near
from factcheck.alignments.comparisons.times import months_apart
from factcheck.alignments.contrast import contrasted
from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.names import Sameness, designated
from factcheck.alignments.stories import Kinship
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model.nearness import Nearness
from factcheck.reference.frequencies import bits

SAME, OTHER = Sameness.SAME, Sameness.OTHER


def _same_place(left: Frame, right: Frame) -> bool:
    return bool({place.key for place in left.places} & {place.key for place in right.places})


def _place_within(left: Frame, right: Frame) -> bool:
    return any(one.compatible(other) for one in left.places for other in right.places)


def _may_lie_within(left: Frame, right: Frame) -> bool:
    """Say whether the figures agree, and where one of the places lies is not known."""
    both = bool(left.places and right.places)
    unknown = not (left.places_are_known and right.places_are_known)
    return both and unknown and near(left, right).compatible


def _elsewhere(left: Frame, right: Frame) -> bool:
    return bool(left.places and right.places)


def _one_date_elsewhere(left: Frame, right: Frame) -> bool:
    """Say whether dates agree: where somebody was told of it is a place as well."""
    return bool(left.is_moment and left.places and right.places) and agree(left, right)


PLACE = Ladder(
    "place",
    (
        Rung("the same place", 3.0, _same_place),
        Rung("one place within the other", 2.0, _place_within),
        Rung("a place that may lie within the other", -2.0, _may_lie_within),
        Rung("one date at two places", -3.0, _one_date_elsewhere),
        Rung("another place", VETO, _elsewhere),
        Rung("no place named on both sides", 0.0, otherwise),
    ),
)


def _shared_names(left: Frame, right: Frame) -> int:
    """Return how many names of the one are names of the other, those that tell nobody aside."""
    return sum(
        left.book.rarity(name) > 0 and any(left.book.same(name, one) is SAME for one in right.names)
        for name in left.names
    )


def _names_clash(left: Frame, right: Frame) -> bool:
    """Say whether each side names somebody whom the other does not."""
    return _has_strangers(left, right) and _has_strangers(right, left)


def _has_strangers(left: Frame, right: Frame) -> bool:
    """Say whether one side names somebody who is none of those of the other."""
    return any(
        all(left.book.same(name, one) is OTHER for one in right.names) for name in left.names
    )


def _other_people(left: Frame, right: Frame) -> bool:
    """Say whether names clash where nothing else can hold two claims together.

    Who is named may be the one who speaks, or one of those who took part; but where the values
    differ, the same is done with one and another, or each has a figure, it is hardly one fact.
    """
    if not _names_clash(left, right):
        return False
    often = left.is_moment and left.measure is not None and left.recurring
    held = left.of_a_holder and not left.is_moment
    return often or held or not agree(left, right)


def _not_of_one_holder(left: Frame, right: Frame) -> bool:
    """Say whether figures differ of which each holder has one, and no one name is told."""
    if not (left.of_a_holder or right.of_a_holder) or agree(left, right):
        return False
    if told_once(left, right):
        return False
    alone = len(left.names) == len(right.names) == 1
    return not (alone and _shared_names(left, right))


def _whose(left: Frame, right: Frame) -> bool:
    """Say whether a figure is one of several holders, and one side at least does not say whose."""
    return (left.of_a_holder or right.of_a_holder) and not told_once(left, right)


def _names_shared(number: int) -> Test:
    return lambda left, right: _shared_names(left, right) >= number


def _siblings(*kinds: Sameness) -> Test:
    """Return the test whether both tell of siblings, and how these stand to each other."""

    def holds(left: Frame, right: Frame) -> bool:
        mine, others = left.claim.subject.designations, right.claim.subject.designations
        return bool(mine and others) and designated(mine, others) in kinds

    return holds


def _against_the_main(left: Frame, right: Frame) -> bool:
    """Say whether one side tells of another sibling than the one the other's article is about."""
    return any(
        one.claim.subject.designations
        and other.main
        and designated(one.claim.subject.designations, other.main) is OTHER
        for one, other in ((left, right), (right, left))
    )


SIBLING = Ladder(
    "sibling",
    (
        Rung("the same of several siblings", 3.0, _siblings(SAME)),
        Rung("two siblings of one family", VETO, _siblings(OTHER)),
        Rung("another sibling than the article is about", -4.0, _against_the_main),
        Rung("no sibling told", 0.0, otherwise),
    ),
)


NAMES = Ladder(
    "names",
    (
        Rung("each names somebody else, and figures differ", VETO, _other_people),
        Rung("other figures, and whose they are is not told by one name", VETO, _not_of_one_holder),
        Rung("each names somebody else", -5.0, _names_clash),
        Rung("two names shared", 5.0, _names_shared(2)),
        Rung("a name shared", 3.0, _names_shared(1)),
        Rung("not told on both sides whose it is", -3.0, _whose),
        Rung("no name on both sides", 0.0, otherwise),
    ),
)


def _stand(kinship: Kinship) -> Test:
    return lambda left, right: left.story.kinship(right.story) is kinship


STORY = Ladder(
    "story",
    (
        Rung("in one article", 2.0, _stand(Kinship.SAME_ARTICLE)),
        Rung("in two articles on one story", 4.0, _stand(Kinship.ONE_STORY)),
        Rung("in two articles that may be on one story", 2.5, _stand(Kinship.PERHAPS)),
        Rung("in articles on two stories", -2.0, _stand(Kinship.STRANGERS)),
        Rung("in articles that tell too little of their story", 0.0, otherwise),
    ),
)


def _on_one_story(left: Frame, right: Frame) -> bool:
    return left.story.kinship(right.story) in (Kinship.ONE_STORY, Kinship.PERHAPS)


def _named(frame: Frame) -> bool:
    return frame.measure is not None or frame.head is not None


def _comparable(left: Frame, right: Frame) -> bool:
    """Say whether the places of two figures in their articles can tell anything."""
    told = _named(left) and _named(right) and (left.measure is None) == (right.measure is None)
    if (left.of_a_holder or right.of_a_holder) and not _shared_names(left, right):
        return False  # each has one figure of those it tells of
    return told and _on_one_story(left, right) and not months_apart(left, right)


def _all_sole(left: Frame, right: Frame) -> bool:
    return left.standing is right.standing is Standing.SOLE


def _central(left: Frame, right: Frame) -> bool:
    """Say whether a story has one such figure: its toll, its magnitude, the day of its event."""
    return all(
        frame.central or (frame.is_moment and not frame.speaks and not frame.recurring)
        for frame in (left, right)
    )


def _sole_and_central(left: Frame, right: Frame) -> bool:
    return _all_sole(left, right) and _central(left, right) and _comparable(left, right)


def _sole(left: Frame, right: Frame) -> bool:
    return _all_sole(left, right) and _comparable(left, right)


def _both_first(left: Frame, right: Frame) -> bool:
    return Standing.LATER not in (left.standing, right.standing) and _comparable(left, right)


def _first_and_central(left: Frame, right: Frame) -> bool:
    return _both_first(left, right) and _central(left, right)


def _unequal(left: Frame, right: Frame) -> bool:
    """Say whether the figures differ, and one article gives another one before its own."""
    if left.article == right.article or (left.period and right.period):
        return False  # of two years, two figures stand in any order
    if of_one_sibling(left, right):
        return False  # nor of two siblings
    return Standing.LATER in (left.standing, right.standing) and apart(left, right)


def _both_lead(left: Frame, right: Frame) -> bool:
    """Say whether two articles on one story open with the same sum, or the same number."""
    lead = left.leads and right.leads and _on_one_story(left, right)
    if not lead or left.is_moment:
        return False
    lengths = left.quantity.unit != right.quantity.unit and not left.is_money
    return near(left, right) in _EQUAL or (lengths and agree(left, right))


_EQUAL = (Nearness.SAME, Nearness.HEDGED)
FOCUS = Ladder(
    "focus",
    (
        Rung("the story's figure, the only one of each article", 4.0, _sole_and_central),
        Rung("the only figure of its kind in each article", 2.0, _sole),
        Rung("the story's figure, the first of each article", 3.0, _first_and_central),
        Rung("the first figure of its kind in each article", 1.0, _both_first),
        Rung("the same value, the first of its kind in each article", 2.0, _both_lead),
        Rung("another figure of its kind comes first", -2.0, _unequal),
        Rung("its place in the article tells nothing", 0.0, otherwise),
    ),
)


_RARE_ENOUGH = 12.0  # bits


def _word_bits(left: Frame, right: Frame) -> float:
    """Return the sum of what the shared words tell, beyond what every article shares."""
    return sum(
        bits(word) - _RARE_ENOUGH for word in left.words & right.words if bits(word) > _RARE_ENOUGH
    )


def _words_tell(amount: float) -> Test:
    return lambda left, right: _word_bits(left, right) >= amount


WORDS = Ladder(
    "words",
    (
        Rung("another name in the same sentence", VETO, contrasted),
        Rung("many rare words shared", 4.0, _words_tell(20)),
        Rung("rare words shared", 3.0, _words_tell(12)),
        Rung("some rare words shared", 2.0, _words_tell(6)),
        Rung("a less common word shared", 1.0, _words_tell(2)),
        Rung("no telling words shared", 0.0, otherwise),
    ),
)
