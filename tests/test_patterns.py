"""Patterns are linear: twice the text costs about twice the time, whatever it says.

Times are compared with each other, never with a clock: a slow machine is as good as a fast one.
"""

import importlib
import inspect
import pkgutil
import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from math import log
from pathlib import Path
from time import process_time

import pytest

import factcheck
from factcheck.claims import extract
from tests.builders import article

# Lengths in characters: what grows too fast is caught while it is short. Four times the text may
# cost eight times the time: linear cost gives 4, the square of the length 16; what lies between
# is left to the noise of a busy machine. So twice the text may cost 2.8 times the time.
LENGTHS = (1_600, 6_250, 25_000, 100_000, 200_000)
POWER = 1.5
# Below this much time a ratio is noise, and no pattern that is so quick does harm.
NOISE = 0.02  # seconds
TRIES = 2
SEEN = 6_250  # characters at which a pattern that goes as their square is slow already

HOSTILE = {
    "digits": "1",
    "zeros": "0",
    "commas": ",",
    "spaces": " ",
    "letters": "a",
    "capitals": "A",
    "open brackets": "(",
    "nested brackets": "()",
    "quotes": '"',
    "apostrophes": "'",
    "grouped digits": "1,",
    "thousands": "1,000",
    "letters with points": "a.",
    "capitals with points": "A.",
    "newlines": "\n",
    "blank lines": " \n",
    "carriage returns": "\r\n",
    "dollars": "$",
    "dollars and digits": "$1",
    "hyphens": "-",
    "hyphenated words": "one-",
    "number words": "twenty ",
    "digits and spaces": "1 ",
    "digits and points": "1.",
    "digits and slashes": "1/",
    "digits and colons": "12:",
    "digits and hyphens": "2024-",
    "months": "May ",
    "months and days": "May 1, ",
    "weekdays": "Monday ",
    "days of long ago": "on 3 May 1953 ",
    "quoted days": '"On Monday, ',
    "capitalised words": "Aa ",
    "capitalised words with and": "Aa and ",
    "hedges": "more than ",
    "of and of": "of the ",
    "between and": "between 1 and ",
    "percents": "1% ",
    "tabs": "\t",
    "no-break spaces": "\u00a0",
    "asterisks": "*",
    "pipes": "1|",
    "underscores": "_",
    "stops": ". ",
    "question marks": "?! ",
    "wide digits": "\uff11",
    "accents": "e\u0301",
    "ends that never fit": "a" * 40 + "!",
    "keys of a head": "a: b\n",
    "links": "http://a.",
    "ats": "a@",
    "copyrights": "© ",
}


def hostile(unit: str, length: int) -> str:
    """Return a text of the unit over and over, ending in a sign that fits nothing."""
    return (unit * (length // len(unit) + 1))[:length] + "\x00"


def _modules() -> Iterator[str]:
    yield "factcheck"
    for module in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not module.name.endswith("__main__"):
            yield module.name


def _patterns_in(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that a value is or holds, in tables or in fields."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
        return
    if depth == 0:
        return
    held: Iterable[object] = ()
    if isinstance(value, dict):
        held = value.values()
    elif isinstance(value, list | tuple | set | frozenset):
        held = value
    else:
        fields = getattr(type(value), "__attrs_attrs__", ())
        held = [getattr(value, field.name, None) for field in fields]
    for one in held:
        yield from _patterns_in(one, depth - 1)


def _loader(value: object) -> Callable[[], object] | None:
    """Return a cached loader of tables, ready to call, if the value is one."""
    function = getattr(value, "__wrapped__", None) if hasattr(value, "cache_info") else None
    if function is None or not callable(value):
        return None
    required = [
        parameter.name
        for parameter in inspect.signature(function).parameters.values()
        if parameter.default is parameter.empty
    ]
    if required == ["code"]:
        return partial(value, "en")
    return value if not required else None


def patterns() -> dict[str, re.Pattern[str]]:
    """Return the patterns of the package by name: those of modules, and those of cached tables."""
    found: dict[re.Pattern[str], str] = {}
    for module in _modules():
        for name, value in vars(importlib.import_module(module)).items():
            loader = _loader(value)
            for number, pattern in enumerate(_patterns_in(loader() if loader else value)):
                found.setdefault(pattern, f"{module}.{name}[{number}]")
    return {name: pattern for pattern, name in found.items()}


PATTERNS = patterns()


def growth(work: Callable[[str], object], unit: str, lengths: Sequence[int] = LENGTHS) -> float:
    """Return the power of the length by which the time grew, at worst; 0 if all was quick."""
    worst, before = 0.0, _time(work, unit, lengths[0])
    longest: float | None = None
    for shorter, length in pairwise(lengths):
        # No length is slow whose longer one is quick. The longest is tried as soon as a square
        # would have been seen, and mostly spares those between.
        if longest is None and shorter >= SEEN and length < lengths[-1]:
            longest = _time(work, unit, lengths[-1])
            if longest <= NOISE:
                break
        most = (length / shorter) ** POWER
        known = longest if length == lengths[-1] else None
        now = _time(work, unit, length) if known is None else known
        for _ in range(TRIES):
            if now <= most * max(before, NOISE / most):
                break
            before = max(before, _time(work, unit, shorter))
            now = min(now, _time(work, unit, length))
        if now > NOISE:
            times = now / max(before, NOISE / most)
            worst = max(worst, log(times) / log(length / shorter))
        if worst > POWER:
            break
        before = now
    return worst


def _time(work: Callable[[str], object], unit: str, length: int) -> float:
    text = hostile(unit, length)
    start = process_time()
    work(text)
    return process_time() - start


def test_the_patterns_are_found() -> None:
    """The walk through the package finds patterns of modules and those that tables make."""
    assert len(PATTERNS) > 5
    assert any(".sentences._TOKEN" in name for name in PATTERNS)


ANCHORED = frozenset({"match", "fullmatch"})
# The methods by which the package uses what a name stands for.
USES = re.compile(r"\b(\w+)(?:\[\w+\])?\.(search|match|fullmatch|split|finditer|findall|subn?)\b")


def _uses() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for path in Path(factcheck.__path__[0]).rglob("*.py"):
        for name, method in USES.findall(path.read_text("utf-8")):
            found[name].add(method)
    return found


USED = _uses()


def _work(name: str) -> Callable[[str], object]:
    """Return how the pattern is used: at a place, or, where that is not plain, all over a text."""
    pattern = PATTERNS[name]
    used = USED.get(name.rsplit(".", 1)[1].partition("[")[0], set())
    if used and used <= ANCHORED:
        return lambda text: (pattern.match(text), pattern.fullmatch(text))
    return lambda text: deque(pattern.finditer(text), 0)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_linear(name: str) -> None:
    """No text makes a pattern go over it again and again."""
    work = _work(name)
    slow = {
        what: round(power, 1)
        for what, unit in HOSTILE.items()
        if (power := growth(work, unit)) > POWER
    }

    assert not slow


def _extract(text: str) -> object:
    return extract(article(text))


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_extraction_is_linear(unit: str) -> None:
    """An article of nothing but one thing costs what its length costs, no more."""
    assert growth(_extract, unit, LENGTHS[:2]) <= POWER


def test_extraction_of_a_long_article_is_linear() -> None:
    """So does an article of all of them, line by line, up to 200,000 characters."""
    page = "\n".join(hostile(unit, 100) for unit in HOSTILE.values()) + "\n"

    assert growth(_extract, page, LENGTHS[-2:]) <= POWER


SQUARES = {
    "runs to the end from every start": (r"\d+x", "1"),
    "looks back without end": (r"(?:a|b)*c", "a"),
    "seeks a line end behind every blank": (r"[ \t]+\n", " "),
}


@pytest.mark.parametrize(("pattern", "unit"), SQUARES.values(), ids=SQUARES.keys())
def test_a_square_is_seen(pattern: str, unit: str) -> None:
    """The test of the patterns can fail."""
    hungry = re.compile(pattern)

    assert growth(lambda text: deque(hungry.finditer(text), 0), unit) > POWER


def test_a_line_is_let_pass() -> None:
    """The test of the patterns is no alarm that always rings."""
    bounded = re.compile(r"\d{1,9}+x")

    assert growth(lambda text: deque(bounded.finditer(text), 0), "1") <= POWER
