"""Layers: a graph from left to right, in whole pixels, with few crossings and no box on another.

What depends on nobody stands at the left, and each box right of all that it depends on. A long
arrow gets a place of its own in each layer that it runs through, so that it runs behind no box.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

HIGH = 38  # pixels of a box
_GAP = 52  # pixels between two layers
_APART = 12  # pixels between two boxes
_THIN = 6  # pixels of an arrow that runs through a layer
_EDGE = 3
_SPREAD = 10  # pixels between two arrows at one box
_SWEEPS = 6  # through the layers, to and fro; more hardly change anything
_LAYERS = 6  # boxes that would stand further right share the last one


@attrs.frozen
class Arrow:
    """Who has something from whom."""

    source: str
    target: str
    kind: str  # "copy", "figures", "passages"


@attrs.frozen
class Placed:
    """A box: its left upper corner."""

    name: str
    x: int
    y: int


@attrs.frozen
class Line:
    """An arrow as a path, and its head."""

    kind: str
    path: str
    head: str


@attrs.frozen
class Drawing:
    """All boxes and arrows."""

    width: int
    height: int
    boxes: tuple[Placed, ...]
    lines: tuple[Line, ...]


def draw(names: Sequence[str], arrows: Iterable[Arrow], wide: int) -> Drawing:
    """Return the drawing of a graph, its boxes so many pixels wide.

    What closes a circle is not drawn.
    """
    forward = _without_circles(names, sorted(set(arrows), key=attrs.astuple))
    layer = _layers(names, forward)
    chains = [_chain(number, arrow, layer) for number, arrow in enumerate(forward)]
    rows = _rows(names, layer, chains)
    tops = _tops(rows, chains)
    corners = {
        spot: (_left(number, wide), tops[spot]) for number, row in enumerate(rows) for spot in row
    }
    return Drawing(
        width=_left(len(rows) - 1, wide) + wide + _EDGE,
        height=max(top + _high(spot) for spot, top in tops.items()) + _EDGE,
        boxes=tuple(Placed(name, *corners[name, _BOX]) for name in names),
        lines=tuple(_lines(forward, chains, corners, wide)),
    )


# A box, by its name; or where an arrow runs through a layer, by the layer and its number.
Spot = tuple[str, int]
_BOX = -1
_Chain = Sequence[Spot]


def _left(number: int, wide: int) -> int:
    return _EDGE + number * (wide + _GAP)


def _high(spot: Spot) -> int:
    return HIGH if spot[1] == _BOX else _THIN


def _without_circles(names: Sequence[str], arrows: Sequence[Arrow]) -> list[Arrow]:
    """Return the arrows but for those that would lead back to where they come from."""
    reached: dict[str, set[str]] = {name: {name} for name in names}
    kept = []
    for arrow in arrows:
        if arrow.source not in reached[arrow.target]:
            kept.append(arrow)
            for behind in reached.values():
                if arrow.source in behind:
                    behind.update(reached[arrow.target])
    return kept


def _layers(names: Sequence[str], arrows: Sequence[Arrow]) -> dict[str, int]:
    """Return the layer of each box: one more than that of the furthest it depends on."""
    layer = dict.fromkeys(names, 0)
    for _ in range(_LAYERS):
        for arrow in arrows:
            layer[arrow.target] = max(
                layer[arrow.target], min(layer[arrow.source] + 1, _LAYERS - 1)
            )
    return layer


def _chain(number: int, arrow: Arrow, layer: Mapping[str, int]) -> _Chain:
    """Return the spots that an arrow runs through, from box to box."""
    between = range(layer[arrow.source] + 1, layer[arrow.target])
    passing = [(str(place), number) for place in between]
    return [(arrow.source, _BOX), *passing, (arrow.target, _BOX)]


def _rows(
    names: Sequence[str], layer: Mapping[str, int], chains: Sequence[_Chain]
) -> list[list[Spot]]:
    """Return the spots of each layer from above, in the order of the fewest crossings found."""
    rows: list[list[Spot]] = [[] for _ in range(max(layer.values()) + 1)]
    for name in names:
        rows[layer[name]].append((name, _BOX))
    for chain in chains:
        for spot in chain[1:-1]:
            rows[int(spot[0])].append(spot)
    best, fewest = rows, _crossings(rows, chains)
    for sweep in range(_SWEEPS):
        rows = _swept(rows, chains, to_the_right=sweep % 2 == 0)
        if (crossings := _crossings(rows, chains)) < fewest:
            best, fewest = rows, crossings
    return best


def _swept(
    rows: Sequence[Sequence[Spot]], chains: Sequence[_Chain], *, to_the_right: bool
) -> list[list[Spot]]:
    """Return the layers again, each in the order of what its spots are joined with."""
    joined = _joined(chains, to_the_right=to_the_right)
    found = [list(row) for row in rows]
    numbers = range(1, len(found)) if to_the_right else range(len(found) - 2, -1, -1)
    for number in numbers:
        beside = found[number - 1 if to_the_right else number + 1]
        place = {spot: number for number, spot in enumerate(beside)}
        mean = {
            spot: _mean([place[one] for one in joined[spot] if one in place], own)
            for own, spot in enumerate(found[number])
        }
        found[number].sort(key=mean.__getitem__)
    return found


def _mean(places: Sequence[int], own: int) -> Fraction:
    return Fraction(sum(places), len(places)) if places else Fraction(own)


def _joined(chains: Sequence[_Chain], *, to_the_right: bool) -> defaultdict[Spot, list[Spot]]:
    """Return what each spot is joined with, on its left or on its right."""
    found: defaultdict[Spot, list[Spot]] = defaultdict(list)
    for chain in chains:
        for before, after in itertools.pairwise(chain):
            one, other = (after, before) if to_the_right else (before, after)
            found[one].append(other)
    return found


def _crossings(rows: Sequence[Sequence[Spot]], chains: Sequence[_Chain]) -> int:
    """Return how many pairs of arrows cross between two layers."""
    place = {spot: (number, own) for number, row in enumerate(rows) for own, spot in enumerate(row)}
    links: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for chain in chains:
        for before, after in itertools.pairwise(chain):
            links[place[before][0]].append((place[before][1], place[after][1]))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for row in links.values()
        for one, other in itertools.combinations(row, 2)
    )


def _tops(rows: Sequence[Sequence[Spot]], chains: Sequence[_Chain]) -> dict[Spot, int]:
    """Return the upper edge of each spot: beside what it is joined with, and on no other."""
    tops: dict[Spot, int] = {}
    for row in rows:
        tops.update(_stacked(row, {}))
    rounds = [(True, range(1, len(rows))), (False, range(len(rows) - 2, -1, -1))]
    for to_the_right, numbers in rounds:
        joined = _joined(chains, to_the_right=to_the_right)
        for number in numbers:
            wished = {
                spot: sum(map(_middle(tops), joined[spot])) // len(joined[spot]) - _high(spot) // 2
                for spot in rows[number]
                if joined[spot]
            }
            tops.update(_stacked(rows[number], wished))
    highest = min(tops.values())
    return {spot: top - highest + _EDGE for spot, top in tops.items()}


def _middle(tops: Mapping[Spot, int]) -> Callable[[Spot], int]:
    return lambda spot: tops[spot] + _high(spot) // 2


def _stacked(row: Sequence[Spot], wished: Mapping[Spot, int]) -> dict[Spot, int]:
    """Return the upper edges of a row, each as near to where it is wished as the others let it."""
    below: dict[Spot, int] = {}
    free = None
    for spot in row:
        wish = wished.get(spot, free or 0)
        below[spot] = wish if free is None else max(wish, free)
        free = below[spot] + _high(spot) + _APART
    above: dict[Spot, int] = {}
    limit = None
    for spot in reversed(row):
        wish = wished.get(spot, below[spot])
        above[spot] = wish if limit is None else min(wish, limit - _high(spot) - _APART)
        limit = above[spot]
    # Both keep the distances, and so does what lies half way between them.
    return {spot: (below[spot] + above[spot]) // 2 for spot in row}


def _lines(
    arrows: Sequence[Arrow],
    chains: Sequence[_Chain],
    corners: Mapping[Spot, tuple[int, int]],
    wide: int,
) -> Iterator[Line]:
    """Yield the arrows; those that meet at a box end beside each other."""
    ends = _shifts([chain[-1] for chain in chains], [chain[-2] for chain in chains], corners)
    starts = _shifts([chain[0] for chain in chains], [chain[1] for chain in chains], corners)
    for number, (arrow, chain) in enumerate(zip(arrows, chains, strict=True)):
        path = _path(chain, corners, (starts[number], ends[number]), wide)
        yield Line(arrow.kind, *path)


def _shifts(
    boxes: Sequence[Spot], others: Sequence[Spot], corners: Mapping[Spot, tuple[int, int]]
) -> list[int]:
    """Return how far from the middle of its box each arrow is joined, in the order of height."""
    found = [0] * len(boxes)
    for box in dict.fromkeys(boxes):
        own = [number for number, one in enumerate(boxes) if one == box]
        own.sort(key=lambda number: (corners[others[number]][1], number))
        apart = min(_SPREAD, (HIGH - _SPREAD) // len(own))
        for place, number in enumerate(own):
            found[number] = (2 * place - len(own) + 1) * apart // 2
    return found


def _path(
    chain: _Chain, corners: Mapping[Spot, tuple[int, int]], shifts: tuple[int, int], wide: int
) -> tuple[str, str]:
    """Return an arrow, bent between the layers and straight through them, and its head."""
    first, last = corners[chain[0]], corners[chain[-1]]
    x, y = first[0] + wide, first[1] + HIGH // 2 + shifts[0]
    path = f"M{x} {y}"
    for spot in chain[1:-1]:
        left, middle = corners[spot][0], corners[spot][1] + _THIN // 2
        path += _bend(x, y, left, middle) + f"H{left + wide}"
        x, y = left + wide, middle
    end, level = last[0], last[1] + HIGH // 2 + shifts[1]
    return path + _bend(x, y, end - 2, level), f"M{end - 8} {level - 4}l7 4l-7 4z"


def _bend(x: int, y: int, right: int, level: int) -> str:
    middle = (x + right) // 2
    return f"C{middle} {y} {middle} {level} {right} {level}"
