"""The report on the calibration, as Markdown."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from calibration.figures import Hits, Score, curve, hits, rung_figures, veto_figures
from calibration.line import WEIGHTS, Channel, is_veto, ladders
from calibration.models import (
    FITTED,
    IN_USE,
    KEYS,
    NEEDS,
    WAYS,
    Key,
    Model,
    Way,
    available,
    fit,
    left_out,
    measured,
)
from calibration.observations import Fate, Judged, Observation, in_use

KINDS = {False: "Figures", True: "Dates"}
HEAD = """\
# Figures of the calibration

Written by `scripts/calibrate.py`; [Calibration](calibration.md) says how to read it.
"""


def render(judged: Sequence[Judged], background: Sequence[Observation], precision: float) -> str:
    """Return the whole report."""
    seen = [one.observation for one in judged if one.observation is not None]
    parts = [HEAD, *_fates(judged), *_vetoes(seen, background), *_rungs(seen, background)]
    if available():
        unseen = {way: left_out(way, seen, precision) for way in WAYS}
        parts.extend(_ways(seen, unseen))
        parts.extend(_fitted(seen, precision))
        parts.extend(_curves(seen, FITTED.name, lambda one: unseen[FITTED][one.fold].score(one)))
    else:
        parts.append(f"## Fitted weights\n\nNone: {NEEDS}.\n")
    parts.extend(_curves(seen, "weights in use", in_use))
    return "\n".join(parts)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table; figures stand to the right.

    >>> print(table(["rung", "bits"], [["a place", 3.0]]), end="")
    | rung | bits |
    |---|---:|
    | a place | 3 |
    """
    listed = [list(row) for row in rows]
    right = [
        bool(listed) and not any(isinstance(row[place], str) and row[place] for row in listed)
        for place in range(len(head))
    ]
    lines = [head, *listed]
    shown = ["| " + " | ".join(map(_shown, line)) + " |" for line in lines]
    shown.insert(1, "|" + "|".join("---:" if one else "---" for one in right) + "|")
    return "\n".join(shown) + "\n"


def _shown(cell: object) -> str:
    if cell is None:
        return "-"
    if isinstance(cell, float):
        return "never" if math.isinf(cell) else f"{cell:g}"
    return str(cell)


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)


def _fates(judged: Sequence[Judged]) -> Iterator[str]:
    yield "## What becomes of judged pairs\n"
    sources = sorted({one.source for one in judged})
    counts = Counter((one.fate, one.source, one.same) for one in judged)
    sides = [(source, same) for source in sources for same in (True, False)]
    head = ["", *(f"{source}: {'same' if same else 'other'}" for source, same in sides)]
    rows: list[list[object]] = [
        [fate.value, *(counts[fate, *side] for side in sides)] for fate in Fate
    ]
    rows.append(["all", *(sum(counts[fate, *side] for fate in Fate) for side in sides)])
    met = Counter(
        (one.source, one.same) for one in judged if one.observation and one.observation.joined
    )
    rows.append(["brought together by the line", *(met[side] for side in sides)])
    yield table(head, rows)


def _vetoes(seen: Sequence[Observation], background: Sequence[Observation]) -> Iterator[str]:
    for dated, kind in KINDS.items():
        yield f"## Vetoes: {kind.lower()}\n"
        head = [
            "ladder", "veto", "same: kept apart", "alone", "would meet", "facts",
            "other: kept apart", "alone", "would meet", "bits", "unjudged %",
        ]  # fmt: skip
        yield table(
            head,
            (
                [
                    *one.rung,
                    *one.same,
                    one.facts,
                    *one.other,
                    round(one.bits, 1),
                    _percent(one.background),
                ]
                for one in veto_figures(seen, background, dated=dated)
            ),
        )


def _rungs(seen: Sequence[Observation], background: Sequence[Observation]) -> Iterator[str]:
    for dated, kind in KINDS.items():
        yield f"## Rungs, each by itself: {kind.lower()}\n"
        head = ["ladder", "rung", "in use", "same", "other", "bits", "unjudged %"]
        yield table(
            head,
            (
                [
                    *one.rung,
                    WEIGHTS[one.rung],
                    one.same,
                    one.other,
                    None if one.bits is None else round(one.bits, 1),
                    _percent(one.background),
                ]
                for one in rung_figures(seen, background, dated=dated)
            ),
        )


def _fitted(seen: Sequence[Observation], precision: float) -> Iterator[str]:
    both = fit(FITTED, seen, precision)
    apart = fit(next(way for way in WAYS if way.by_channel), seen, precision)
    for dated, kind in KINDS.items():
        yield f"## Rungs, fitted together: {kind.lower()}\n"
        head = [
            "ladder",
            "rung",
            "in use",
            "fitted",
            *(channel.value for channel in Channel),
            "pairs",
        ]
        pairs = Counter(
            rung for one in seen if one.dated == dated and not one.vetoes for rung in one.rungs
        )
        names = [
            (ladder.name, rung.name)
            for ladder in ladders(dated=dated)
            for rung in ladder.rungs
            if not is_veto((ladder.name, rung.name))
        ]
        yield table(
            head,
            (
                [
                    *name,
                    WEIGHTS[name],
                    both.weights[dated, Channel.COMPATIBLE].get(name, 0.0),
                    *(apart.weights[dated, channel].get(name, 0.0) for channel in Channel),
                    pairs[name],
                ]
                for name in names
            ),
        )
    yield "## Thresholds, fitted\n"
    models = {way: fit(way, seen, precision) for way in WAYS}
    yield table(
        ["", *map(_named, KEYS)],
        ([way.name, *(model.thresholds[key] for key in KEYS)] for way, model in models.items()),
    )


def _named(key: Key) -> str:
    return f"{KINDS[key[0]].lower()}, {key[1].value}"


def _ways(seen: Sequence[Observation], unseen: dict[Way, dict[str, Model]]) -> Iterator[str]:
    folds = {way: measured(models, seen) for way, models in unseen.items()}
    line = {
        fold: hits([one for one in seen if one.fold == fold], lambda one: one.joined)
        for fold in sorted({one.fold for one in seen})
    }
    yield "## On stories that were left out\n"
    every = {**{way.name: found for way, found in folds.items()}, "the whole line, as it is": line}
    yield table(
        [
            "",
            "right",
            "wrong",
            "of",
            "precision",
            "recall",
            "mean recall of the folds",
            "neighbours",
        ],
        ([name, *_summed(found.values())] for name, found in every.items()),
    )
    yield table(
        [
            "left out",
            "same",
            "other",
            *(
                f"{name}: {part}"
                for name in ("in use", "fitted", "line")
                for part in ("wrong", "precision", "recall")
            ),
        ],
        (
            [
                fold,
                one.same,
                one.other,
                *_three(folds[IN_USE][fold]),
                *_three(folds[FITTED][fold]),
                *_three(one),
            ]
            for fold, one in line.items()
        ),
    )


def _summed(found: Iterable[Hits]) -> list[object]:
    listed = list(found)
    total = sum(listed, Hits())
    recalls = [one.recall for one in listed if one.recall is not None]
    mean = sum(recalls) / len(recalls) if recalls else None
    return [
        total.right,
        total.wrong,
        total.same,
        _percent(total.precision),
        _percent(total.recall),
        _percent(mean),
        total.neighbours,
    ]


def _three(found: Hits) -> list[object]:
    return [found.wrong, _percent(found.precision), _percent(found.recall)]


def _curves(seen: Sequence[Observation], name: str, score: Score) -> Iterator[str]:
    for key in KEYS:
        mine = [one for one in seen if (one.dated, one.channel) == key]
        yield f"## Threshold by threshold, {name}: {_named(key)}\n"
        yield table(
            ["bits", "right", "wrong", "precision", "recall", "neighbours"],
            (
                [
                    bits,
                    found.right,
                    found.wrong,
                    _percent(found.precision),
                    _percent(found.recall),
                    found.neighbours,
                ]
                for bits, found in curve(mine, score)
            ),
        )


def examples(judged: Iterable[Judged]) -> str:
    """Return the pairs that the line gets wrong, by what decided."""
    groups: dict[str, list[str]] = defaultdict(list)
    for one in judged:
        seen = one.observation
        if seen is None or seen.joined == seen.same:
            continue
        told = "; ".join(
            f"{ladder}: {rung} {WEIGHTS[ladder, rung]:g}"
            for ladder, rung in seen.rungs
            if WEIGHTS[ladder, rung]
        )
        vetoes = ", ".join(f"{ladder}: {rung}" for ladder, rung in seen.vetoes)
        name = f"{'missed' if seen.same else 'wrong'}: {vetoes or one.fate.value}"
        groups[name].append(f"* {one.desk}\n  * {seen.words[0]}\n  * {seen.words[1]}\n  * {told}\n")
    return "\n".join(
        f"## {name} ({len(found)})\n\n{''.join(found)}" for name, found in sorted(groups.items())
    )
