"""Quotations that go on over several sentences: which of them may say when it was said."""

from collections.abc import Mapping

from factcheck.claims.sentences import Page

_MARK = '"'
_LONGEST = 6  # sentences of one quotation


def reporting(page: Page) -> Mapping[int, tuple[int, ...]]:
    """Return, of sentences of a longer quotation, those where it begins and ends.

    A sentence that is quoted as a whole goes with the quotation in front of it.
    """
    memory = page.sentences[0].memory
    if reporting not in memory:
        memory[reporting] = _found(page) if _MARK in page.plain else {}
    return memory[reporting]  # type: ignore[return-value]


def _found(page: Page) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    run: list[int] = []  # the sentences of the quotation that is open
    reached, quoted = 0, False
    for sentence in page.sentences:
        first, last = sentence.span.start, sentence.span.end
        number, marks = sentence.number, page.plain.count(_MARK, first, last)
        if "\n" in page.plain[reached:first]:
            run, quoted = [], False
        if run:
            run.append(number)
        elif quoted and marks == 2 and page.plain[first] == page.plain[last - 1] == _MARK:
            found[number] = found.get(number - 1, ()) or (number - 1,)
        if marks % 2 and not run:
            run = [number]
        elif marks % 2:
            if len(run) <= _LONGEST:
                found |= dict.fromkeys(run, (run[0], number))
            run = []
        reached, quoted = last, bool(marks)
    return found
