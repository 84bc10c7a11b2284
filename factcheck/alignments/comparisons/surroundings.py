"""Evidence of the surroundings: place, names, the story that is told, the other words."""

from factcheck.alignments.comparisons.figures import same_figure
from factcheck.alignments.comparisons.terms import VETO, Test, near
from factcheck.alignments.comparisons.times import months_apart
from factcheck.alignments.contrast import contrasted
from factcheck.alignments.frames import Frame
from factcheck.alignments.keys import TELLING_DIGITS
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Name
from factcheck.reference.frequencies import bits


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


PLACE = Ladder(
    "place",
    (
        Rung("the same place", 3.0, _same_place),
        Rung("one place within the other", 2.0, _place_within),
        Rung("a place that may lie within the other", -2.0, _may_lie_within),
        Rung("another place", VETO, _elsewhere),
        Rung("no place named on both sides", 0.0, otherwise),
    ),
)


def _one(left: Name, right: Name) -> bool:
    """Say whether two names can be one: equal, or the one a part of the other."""
    return left.tokens <= right.tokens or right.tokens <= left.tokens


def _shared_names(left: Frame, right: Frame) -> int:
    return sum(any(_one(name, other) for other in right.names) for name in left.names)


def _names_clash(left: Frame, right: Frame) -> bool:
    """Say whether each side names somebody whom the other does not."""
    mine = any(not any(_one(name, other) for other in right.names) for name in left.names)
    others = any(not any(_one(name, other) for other in left.names) for name in right.names)
    return mine and others


def _names_shared(number: int) -> Test:
    return lambda left, right: _shared_names(left, right) >= number


NAMES = Ladder(
    "names",
    (
        Rung("each names somebody else", VETO, _names_clash),
        Rung("two names shared", 6.0, _names_shared(2)),
        Rung("a name shared", 3.5, _names_shared(1)),
        Rung("no name on both sides", 0.0, otherwise),
    ),
)


_ONE_STORY_BITS = 12.0


def _one_story(left: Frame, right: Frame) -> bool:
    """Say whether the openings of two articles share enough rare words."""
    shared = (bits(word) - _RARE_ENOUGH for word in left.setting & right.setting)
    return sum(shared) >= _ONE_STORY_BITS


def _sole_in_one_story(left: Frame, right: Frame) -> bool:
    """Say whether two articles tell one story, and each of them gives one such figure.

    A story has one toll, one magnitude, one sum; of most other measures it has several figures,
    and what a month or a year brought is told for one place or another.
    """
    both = left.sole and right.sole and left.article != right.article
    return (
        both
        and all(frame.is_moment or frame.central for frame in (left, right))
        and _one_story(left, right)
        and not months_apart(left, right)
    )


def _telling_in_one_story(left: Frame, right: Frame) -> bool:
    """Say whether two articles on one story give the same figure of three digits or more."""
    if left.is_moment or left.article == right.article:
        return False
    return same_figure(TELLING_DIGITS)(left, right) and _one_story(left, right)


SETTING = Ladder(
    "setting",
    (
        Rung("the only one of its kind in two articles on one story", 4.0, _sole_in_one_story),
        Rung("a telling figure in two articles on one story", 3.0, _telling_in_one_story),
        Rung("nothing that the two stories tell", 0.0, otherwise),
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
