"""Losses of one kind in one file, told together: a file of no articles is one line."""

import re
from collections.abc import Iterable, Iterator

from factcheck.errors import ArticleError

_FEW = 3  # losses of one kind that are told one by one
_NUMBER = re.compile(r"\d{1,9}")


def told_together(losses: Iterable[ArticleError]) -> Iterator[ArticleError]:
    """Yield the losses; many of one kind in one file are one, with its first place and a number.

    >>> lines = [ArticleError("a.jsonl", line, "text: missing") for line in range(1, 9)]
    >>> [str(one) for one in told_together(lines)]
    ['a.jsonl:1: text: missing; the same 7 times more in this file']
    """
    kinds: dict[tuple[str, str], list[ArticleError]] = {}
    for loss in losses:
        kinds.setdefault((loss.path, _NUMBER.sub("#", loss.problem)), []).append(loss)
    for alike in kinds.values():
        if len(alike) <= _FEW:
            yield from alike
            continue
        first = alike[0]
        problem = f"{first.problem}; the same {len(alike) - 1:,} times more in this file"
        yield ArticleError(first.path, first.line, problem, first.cure)
