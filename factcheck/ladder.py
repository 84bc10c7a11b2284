"""A decision table: rungs, tried from the top; the first that holds decides."""

from collections.abc import Callable
from typing import Generic, TypeVar

import attrs

Subject = TypeVar("Subject")
Outcome = TypeVar("Outcome")


def otherwise(*_: object) -> bool:
    """Hold always: the last rung of every ladder."""
    return True


@attrs.frozen
class Rung(Generic[Outcome]):
    """One line of a ladder: its name for the reader, what it decides, when it holds."""

    name: str
    outcome: Outcome
    holds: Callable[..., object]  # true or false by its truth


@attrs.frozen
class Ladder(Generic[Outcome]):
    """Rungs under one name; the last one always holds.

    >>> size = Ladder("size", (Rung("large", "L", lambda n: n > 9), Rung("small", "S", otherwise)))
    >>> size.climb(12).name
    'large'
    """

    name: str
    rungs: tuple[Rung[Outcome], ...] = attrs.field()

    @rungs.validator
    def _ends_in_otherwise(self, _: object, rungs: tuple[Rung[Outcome], ...]) -> None:
        if not rungs or rungs[-1].holds is not otherwise:
            raise ValueError(f"the last rung of the ladder {self.name!r} must always hold")
        if len({rung.name for rung in rungs}) < len(rungs):
            raise ValueError(f"two rungs of the ladder {self.name!r} have one name")

    def climb(self, *subjects: object) -> Rung[Outcome]:
        """Return the first rung that holds."""
        for rung in self.rungs:
            if rung.holds(*subjects):
                return rung
        raise AssertionError("the last rung always holds")
