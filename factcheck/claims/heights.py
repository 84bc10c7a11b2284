"""Heights: "5-11, 220 pounds", as sport tells a player, and the weight that goes with one."""

from factcheck.claims.compounds import together
from factcheck.claims.measured import Figure
from factcheck.claims.sentences import Sentence
from factcheck.reference.forms import Forms
from factcheck.reference.units import Units

_HYPHEN = "-"
_FOOT, _INCH, _POUND = "foot", "inch", "pound"
_SHORTEST, _TALLEST = 4, 8  # feet, of a player
_DOZEN = 12  # inches in a foot
_LIGHTEST, _HEAVIEST = 90, 450  # pounds
_TOGETHER = "two figures without a space between them"
_STEP = 2  # tokens between a height and a weight: ", and"


def with_heights(sentence: Sentence, row: list[Figure], units: Units, forms: Forms) -> list[Figure]:
    """Return figures in order, heights and the weights behind them in their units."""
    kept: list[Figure] = []
    for figure in row:
        if kept and kept[-1].unit == _FOOT and _run_together(sentence, kept[-1], figure):
            kept.pop().reading.malformed = figure.reading.malformed = _TOGETHER
            continue
        if kept and _may_weigh(sentence, figure, units) and _is_near(sentence, kept, figure, forms):
            if len(kept) > 1 and _are_a_height(sentence, kept[-2], kept[-1], forms):
                kept[-2].unit, kept[-1].unit = _FOOT, _INCH
                kept[-2:] = [together(kept[-2], kept[-1], units)]
            if kept[-1].unit in (_FOOT, _INCH):
                figure.unit = _POUND
        kept.append(figure)
    return kept


def _run_together(sentence: Sentence, feet: Figure, figure: Figure) -> bool:
    """Say whether a comma without a space makes one of two figures: "5-foot-11,220 pounds"."""
    hyphen = feet.last
    if sentence.lower[hyphen : figure.first] != [_HYPHEN] or not sentence.touching(hyphen + 1):
        return False
    inches, comma, _ = sentence.words[figure.first].partition(",")
    return bool(comma) and inches.isdigit() and int(inches) < _DOZEN


def _may_weigh(sentence: Sentence, figure: Figure, units: Units) -> bool:
    """Say whether a figure is in pounds of either kind, and no sign tells of which."""
    if figure.unit is None or figure.first != figure.reading.first:
        return False
    if not (figure.unit == _POUND or units.is_money(figure.unit)):
        return False
    entries = units.words.get(sentence.lower[figure.last - 1], ())
    means_it = figure.unit == _POUND or any(unit == _POUND for _, unit, _ in entries)
    return means_it and _LIGHTEST <= figure.number <= _HEAVIEST


def _is_near(sentence: Sentence, kept: list[Figure], weight: Figure, forms: Forms) -> bool:
    """Say whether no more than a comma stands between a figure and a weight."""
    between = sentence.lower[kept[-1].last : weight.first]
    return 0 < len(between) <= _STEP and all(word in forms.ties for word in between)


def _are_a_height(sentence: Sentence, feet: Figure, inches: Figure, forms: Forms) -> bool:
    """Say whether two bare figures over a hyphen are feet and inches: "5-11"."""
    hyphen = feet.last
    before = sentence.lower[feet.first - 1] if feet.first else ""
    return (
        before not in forms.results
        and feet.unit is None
        and inches.unit is None
        and sentence.lower[hyphen : inches.first] == [_HYPHEN]
        and sentence.touching(hyphen)
        and sentence.touching(hyphen + 1)
        and _SHORTEST <= feet.number < _TALLEST
        and 0 <= inches.number < _DOZEN
        and not feet.number % 1
        and not inches.number % 1
    )
