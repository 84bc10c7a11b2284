"""Weights and thresholds fitted to judged pairs, and measured on stories they have not seen."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from calibration.figures import STEP, Hits, hits, shares
from calibration.line import THRESHOLDS, WEIGHTS, Channel, Rung, ladders
from calibration.observations import Observation

NEEDS = 'the weights are fitted with scikit-learn: pip install "factcheck-desk[calibration]"'
STRENGTH = 1.0  # the inverse of the pull towards no weight at all
LEAST = 8  # pairs of either kind that a fit needs

Key = tuple[bool, Channel]  # whether they are dates; the channel
KEYS: tuple[Key, ...] = tuple((dated, channel) for dated in (False, True) for channel in Channel)
NEVER = math.inf  # a threshold that nothing reaches


@attrs.frozen
class Model:
    """Weights of rungs, and the bits that a pair needs, for figures and dates and each channel."""

    weights: dict[Key, dict[Rung, float]]
    thresholds: dict[Key, float]
    gated: frozenset[Channel]  # where a pair needs what tells the fact from others of its kind

    def score(self, one: Observation) -> float:
        """Return the evidence of a pair in bits."""
        weights = self.weights[one.dated, one.channel]
        return sum(weights.get(rung, 0.0) for rung in one.rungs)

    def meets(self, one: Observation) -> bool:
        """Say whether a pair is brought together."""
        if one.vetoes or (one.channel in self.gated and not one.identified):
            return False
        return self.score(one) >= self.thresholds[one.dated, one.channel]


@attrs.frozen
class Way:
    """A way to come to weights and thresholds."""

    name: str
    fits_weights: bool
    by_channel: bool = False  # whether each channel has weights of its own
    fits_thresholds: bool = True
    gated: frozenset[Channel] = frozenset({Channel.DIFFERING})


IN_USE = Way("weights and thresholds in use", fits_weights=False, fits_thresholds=False)
FITTED = Way("fitted weights, fitted thresholds", fits_weights=True)
WAYS: tuple[Way, ...] = (
    IN_USE,
    Way("weights in use, fitted thresholds", fits_weights=False),
    FITTED,
    Way("fitted weights for each channel", fits_weights=True, by_channel=True),
    Way(
        "weights and thresholds in use, equal values identified as well",
        fits_weights=False,
        fits_thresholds=False,
        gated=frozenset(Channel),
    ),
    Way(
        "fitted weights, equal values identified as well",
        fits_weights=True,
        gated=frozenset(Channel),
    ),
    Way("fitted weights, nothing identified", fits_weights=True, gated=frozenset()),
)


def available() -> bool:
    """Say whether scikit-learn is there."""
    try:
        import sklearn  # noqa: F401, PLC0415 -- an extra: without it the other tables are made
    except ImportError:
        return False
    return True


def weights_of(seen: Sequence[Observation], *, dated: bool) -> dict[Rung, float] | None:
    """Return the weight of each rung in bits, fitted jointly; the last rung of a ladder has none.

    Rungs that go together share what they tell. None where there are too few pairs.
    """
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 -- see available()

    free = [one for one in seen if not one.vetoes]
    answers = [bool(one.same) for one in free]
    if min(sum(answers), len(answers) - sum(answers)) < LEAST:
        return None
    columns = [
        (ladder.name, rung.name) for ladder in ladders(dated=dated) for rung in ladder.rungs[:-1]
    ]
    rows = [[float(column in one.rungs) for column in columns] for one in free]
    regression: Any = LogisticRegression(C=STRENGTH, solver="newton-cholesky", max_iter=1000)
    regression.fit(rows, answers, sample_weight=shares(free))
    bits = (float(weight) / math.log(2) for weight in regression.coef_[0])
    return {
        column: round(weight / STEP) * STEP for column, weight in zip(columns, bits, strict=True)
    }


def fit(way: Way, seen: Sequence[Observation], precision: float) -> Model:
    """Return the weights and thresholds that a way comes to on these pairs."""
    weights = _weights(way, seen)
    thresholds = {key: THRESHOLDS[key[1]] for key in KEYS}
    model = Model(weights, thresholds, way.gated)
    if not way.fits_thresholds:
        return model
    return attrs.evolve(
        model, thresholds={key: _threshold(model, _of(key, seen), precision) for key in KEYS}
    )


def _of(key: Key, seen: Iterable[Observation]) -> list[Observation]:
    return [one for one in seen if (one.dated, one.channel) == key]


def _weights(way: Way, seen: Sequence[Observation]) -> dict[Key, dict[Rung, float]]:
    if not way.fits_weights:
        return dict.fromkeys(KEYS, WEIGHTS)
    found = {}
    for dated in (False, True):
        kind = [one for one in seen if one.dated == dated]
        both = weights_of(kind, dated=dated) or WEIGHTS
        for channel in Channel:
            mine = [one for one in kind if one.channel is channel] if way.by_channel else []
            found[dated, channel] = weights_of(mine, dated=dated) or both
    return found


def _threshold(model: Model, seen: Sequence[Observation], precision: float) -> float:
    """Return the lowest threshold with which enough of what meets is of one fact.

    Pairs of neighbours take no part: there are many, and some of them share a fact after all.
    """
    open_to = attrs.evolve(model, thresholds=dict.fromkeys(KEYS, -NEVER))
    right: dict[float, float] = defaultdict(float)
    met: dict[float, float] = defaultdict(float)
    own = [one for one in seen if not one.neighbours]
    for one, share in zip(own, shares(own), strict=True):
        if open_to.meets(one):
            met[model.score(one)] += share
            right[model.score(one)] += share * bool(one.same)
    chosen, all_right, all_met = NEVER, 0.0, 0.0
    for score in sorted(met, reverse=True):
        all_right, all_met = all_right + right[score], all_met + met[score]
        if all_right >= precision * all_met:
            chosen = score
    return chosen


def left_out(way: Way, seen: Sequence[Observation], precision: float) -> dict[str, Model]:
    """Return for each fold the weights and thresholds that a way learns from the others."""
    return {
        fold: fit(way, [one for one in seen if one.fold != fold], precision)
        for fold in sorted({one.fold for one in seen})
    }


def measured(models: dict[str, Model], seen: Sequence[Observation]) -> dict[str, Hits]:
    """Return how models do on the folds that they have not seen."""
    return {
        fold: hits([one for one in seen if one.fold == fold], model.meets)
        for fold, model in models.items()
    }
